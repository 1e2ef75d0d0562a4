using System.Collections.Immutable;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Statistics;

namespace IndustryModel.Accounts;

/// <summary>A data set of cubes, each with its own axes, classification versions, vintage, unit and provenance; they are never silently joined.</summary>
public sealed partial class RegionalAccounts
{
    // SKELETON (accounts)

    /// <summary>Creates a data set. The first cube of a concept is the principal one.</summary>
    /// <exception cref="ArgumentException">Two cubes have one id.</exception>
    public RegionalAccounts(string title, IEnumerable<DataCube> cubes) => throw new NotImplementedException();

    /// <summary>The title.</summary>
    public string Title => throw new NotImplementedException();

    /// <summary>All cubes.</summary>
    public ImmutableArray<DataCube> Cubes => throw new NotImplementedException();

    /// <summary>The cube with an id.</summary>
    /// <exception cref="UnknownCodeException">There is none.</exception>
    public DataCube this[string id] => throw new NotImplementedException();

    /// <summary>The principal cube of a concept (the first one, in current prices where it is money).</summary>
    /// <exception cref="UnknownCodeException">The data set has none; the message says what it has.</exception>
    public DataCube this[MeasureConcept concept] => throw new NotImplementedException();

    /// <summary>The principal cube of a concept, or null.</summary>
    public DataCube? Find(MeasureConcept concept) => throw new NotImplementedException();

    /// <summary>Gross value added at basic prices in current prices: the principal cube.</summary>
    public DataCube GrossValueAdded => this[MeasureConcept.GrossValueAdded];

    /// <summary>GDP at market prices in current prices: the principal cube. Its vintage may differ from that of <see cref="GrossValueAdded"/>.</summary>
    public DataCube Gdp => this[MeasureConcept.Gdp];

    /// <summary>Employed persons: the principal cube.</summary>
    public DataCube Persons => this[MeasureConcept.Persons];

    /// <summary>Population on 1 January: the principal cube.</summary>
    public DataCube Population => this[MeasureConcept.Population];
}
