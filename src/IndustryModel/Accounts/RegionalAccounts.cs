using System.Collections.Immutable;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Accounts;

/// <summary>
/// A data set of cubes, each with its own axes, classification versions, vintage, unit and provenance; they are never silently joined.
/// The first cube of a concept (in current prices, where it is money) is the principal one.
/// </summary>
public sealed partial class RegionalAccounts
{
    private readonly Dictionary<string, DataCube> _byId = new(StringComparer.Ordinal);

    /// <summary>Creates a data set.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="cubes">Its cubes; each id once.</param>
    /// <exception cref="ArgumentException">Two cubes have one id, or use two different classifications that have one id.</exception>
    public RegionalAccounts(string title, IEnumerable<DataCube> cubes)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(cubes);
        Title = title;
        Cubes = [.. cubes];
        foreach (DataCube cube in Cubes)
        {
            if (!_byId.TryAdd(cube.Id, cube))
                throw new ArgumentException($"Two cubes are called {cube.Id}; each id may stand once in a data set.", nameof(cubes));
        }

        if ((TwoOfOneId(Cubes, c => c.Regions.Classification) ?? TwoOfOneId(Cubes, c => c.Sectors.Classification)) is { } refusal)
            throw new ArgumentException(refusal, nameof(cubes));
    }

    internal RegionalAccounts(string title, IEnumerable<DataCube> cubes, string versionId)
        : this(title, cubes) => VersionId = versionId;

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>All cubes.</summary>
    public ImmutableArray<DataCube> Cubes { get; }

    /// <summary>The sources of all cubes.</summary>
    public ImmutableArray<Source> Sources => [.. Cubes.Select(c => c.Source).Distinct()];

    /// <summary>Gross value added at basic prices in current prices: the principal cube.</summary>
    /// <exception cref="UnknownCodeException">The data set has none.</exception>
    public DataCube GrossValueAdded => this[MeasureConcept.GrossValueAdded];

    /// <summary>GDP at market prices in current prices: the principal cube. Its vintage may differ from that of <see cref="GrossValueAdded"/>.</summary>
    /// <exception cref="UnknownCodeException">The data set has none.</exception>
    public DataCube Gdp => this[MeasureConcept.Gdp];

    /// <summary>Employed persons: the principal cube.</summary>
    /// <exception cref="UnknownCodeException">The data set has none.</exception>
    public DataCube Persons => this[MeasureConcept.Persons];

    /// <summary>Population on 1 January: the principal cube.</summary>
    /// <exception cref="UnknownCodeException">The data set has none.</exception>
    public DataCube Population => this[MeasureConcept.Population];

    /// <summary>The cube with an id.</summary>
    /// <exception cref="UnknownCodeException">There is none; the message lists those there are.</exception>
    public DataCube this[string id]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(id);
            return _byId.TryGetValue(id, out DataCube? cube) ? cube : throw new UnknownCodeException(id,
                $"'{Title}' has no cube '{id}'; it has {string.Join(", ", Cubes.Select(c => c.Id))}.", [.. Cubes.Select(c => c.Id)]);
        }
    }

    /// <summary>The principal cube of a concept.</summary>
    /// <exception cref="UnknownCodeException">The data set has none; the message says what it measures.</exception>
    public DataCube this[MeasureConcept concept] => Find(concept) ?? throw new UnknownCodeException(concept.Code,
        $"'{Title}' does not measure {concept}{(Cubes.Any(c => c.Measure.Concept.Equals(concept)) ? " in current prices" : "")}; it measures {string.Join(", ", Cubes.Select(NameOf).Distinct())}.",
        [.. Cubes.Select(c => c.Measure.Concept.Code).Distinct()]);

    /// <summary>The principal cube of a concept, or null.</summary>
    public DataCube? Find(MeasureConcept concept)
    {
        ArgumentNullException.ThrowIfNull(concept);
        return Cubes.FirstOrDefault(c => c.Measure.Concept.Equals(concept) && c.Measure.PriceBasis.Kind is (PriceBasisKind.Current or PriceBasisKind.None));
    }

    /// <summary>The first cube of a concept in a price basis, or null: a volume or a deflated series.</summary>
    public DataCube? Find(MeasureConcept concept, PriceBasisKind prices)
    {
        ArgumentNullException.ThrowIfNull(concept);
        return Cubes.FirstOrDefault(c => c.Measure.Concept.Equals(concept) && c.Measure.PriceBasis.Kind == prices);
    }

    /// <summary>The cubes as a table: what is measured, where, when, from whom, in which vintage.</summary>
    public ResultTable ToTable() => new(Title,
        [
            new("id", ColumnKind.Text, "Cube", "Kubus"), new("title", ColumnKind.Text, "Title", "Titel"), new("measure", ColumnKind.Text, "Measure", "Grootheid"),
            new("unit", ColumnKind.Text, "Unit", "Eenheid"), new("priceBasis", ColumnKind.Text, "Prices", "Prijzen"),
            new("regions", ColumnKind.Count, "Regions", "Regio's"), new("regionClassification", ColumnKind.Text, "Region version", "Regio-indeling"),
            new("sectors", ColumnKind.Count, "Sectors", "Sectoren"), new("sectorClassification", ColumnKind.Text, "Sector version", "Sectorindeling"),
            new("firstYear", ColumnKind.Year, "From", "Van"), new("lastYear", ColumnKind.Year, "To", "Tot"),
            new("missing", ColumnKind.Count, "Missing", "Ontbreekt"), new("source", ColumnKind.Text, "Source", "Bron"), new("vintage", ColumnKind.Text, "Vintage", "Versie"),
        ],
        Cubes.Select(c => ImmutableArray.Create<ResultCell>(
            c.Id, c.Title, c.Measure.Concept.Code, c.Measure.Unit.ToString(), c.Measure.PriceBasis.Kind == PriceBasisKind.None ? null : c.Measure.PriceBasis.ToString(),
            c.Regions.Count, c.Regions.Classification.Id, c.Sectors.Count, c.Sectors.Classification.Id,
            c.FirstYear.Number, c.LastYear.Number, c.MissingCount, c.Source.ToString(), c.Vintage.ToString())));

    /// <summary>The title and the number of cubes.</summary>
    public override string ToString() => $"{Title} ({Cubes.Length} cubes)";

    private string NameOf(DataCube cube) => Find(cube.Measure.Concept) is null ? $"{cube.Measure.Concept} in {cube.Measure.PriceBasis}" : cube.Measure.Concept.NameEn;

    private static string? TwoOfOneId<TCode>(ImmutableArray<DataCube> cubes, Func<DataCube, Classification<TCode>> of)
        where TCode : struct, ICategoryCode<TCode>
    {
        var seen = new Dictionary<string, DataCube>(StringComparer.Ordinal);
        foreach (DataCube cube in cubes)
        {
            string id = of(cube).Id;
            if (!seen.TryAdd(id, cube) && !of(seen[id]).Equals(of(cube)))
                return $"{seen[id].Id} and {cube.Id} use two different classifications that are both called {id}; give each its own id.";
        }

        return null;
    }
}
