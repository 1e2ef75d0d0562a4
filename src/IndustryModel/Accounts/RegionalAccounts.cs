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
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial class RegionalAccounts : IHtmlResult
{
    private readonly CubeEntry[] _entries;
    private readonly Dictionary<string, CubeEntry> _byId = new(StringComparer.Ordinal);
    private ImmutableArray<DataCube> _cubes;

    /// <summary>Creates a data set.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="cubes">Its cubes; each id once.</param>
    /// <exception cref="ArgumentException">Two cubes have one id, or use two different classifications that have one id.</exception>
    public RegionalAccounts(string title, IEnumerable<DataCube> cubes)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(cubes);
        Title = title;
        _cubes = [.. cubes];
        _entries = [.. _cubes.Select(cube => new CubeEntry(cube.Id, cube.Measure.Concept.Code, cube.Measure.PriceBasis.Kind, new(cube)))];
        foreach (CubeEntry entry in _entries)
        {
            if (!_byId.TryAdd(entry.Id, entry))
                throw new ArgumentException($"Two cubes are called {entry.Id}; each id may stand once in a data set.", nameof(cubes));
        }

        if ((TwoOfOneId(_cubes, c => c.Regions.Classification) ?? TwoOfOneId(_cubes, c => c.Sectors.Classification)) is { } refusal)
            throw new ArgumentException(refusal, nameof(cubes));
    }

    internal RegionalAccounts(string title, IEnumerable<DataCube> cubes, string versionId)
        : this(title, cubes) => VersionId = versionId;

    /// <summary>From entries whose cubes may be read later; each id once, and one classification of each id.</summary>
    internal RegionalAccounts(string title, string versionId, CubeEntry[] entries)
    {
        (Title, VersionId, _entries) = (title, versionId, entries);
        foreach (CubeEntry entry in entries)
            _byId.Add(entry.Id, entry);
    }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>All cubes.</summary>
    public ImmutableArray<DataCube> Cubes
    {
        get
        {
            if (_cubes.IsDefault)
                _cubes = [.. _entries.Select(e => e.Cube.Value)]; // two threads may both list them, and list the same
            return _cubes;
        }
    }

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
            return _byId.TryGetValue(id, out CubeEntry? entry) ? entry.Cube.Value : throw new UnknownCodeException(id,
                $"'{Title}' has no cube '{id}'; it has {string.Join(", ", Cubes.Select(c => c.Id))}.", [.. Cubes.Select(c => c.Id)]);
        }
    }

    /// <summary>The principal cube of a concept.</summary>
    /// <exception cref="UnknownCodeException">The data set has none; the message says what it measures.</exception>
    public DataCube this[MeasureConcept concept] => Find(concept) ?? throw NotMeasured(concept);

    /// <summary>The principal cube of a concept, or null.</summary>
    public DataCube? Find(MeasureConcept concept)
    {
        ArgumentNullException.ThrowIfNull(concept);
        return Array.Find(_entries, e => e.Concept == concept.Code && e.Prices is (PriceBasisKind.Current or PriceBasisKind.None))?.Cube.Value;
    }

    /// <summary>The first cube of a concept in a price basis, or null: a volume or a deflated series.</summary>
    public DataCube? Find(MeasureConcept concept, PriceBasisKind prices)
    {
        ArgumentNullException.ThrowIfNull(concept);
        return Array.Find(_entries, e => e.Concept == concept.Code && e.Prices == prices)?.Cube.Value;
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

    /// <inheritdoc/>
    public string ToHtml(IFormatProvider? culture = null) => ToTable().ToHtml(culture);

    /// <summary>The title and the number of cubes.</summary>
    public override string ToString() => $"{Title} ({_entries.Length} cubes)";

    private UnknownCodeException NotMeasured(MeasureConcept concept) => new(concept.Code,
        $"'{Title}' does not measure {concept}{(Cubes.Any(c => c.Measure.Concept.Equals(concept)) ? " in current prices" : "")}; it measures {string.Join(", ", Cubes.Select(NameOf).Distinct())}.",
        [.. Cubes.Select(c => c.Measure.Concept.Code).Distinct()]);

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
