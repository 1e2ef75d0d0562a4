using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Statistics;

namespace IndustryModel.DataCompiler;

/// <summary>Turns a country's text files into accounts, validating while it converts; for any country.</summary>
internal sealed class DatasetCompiler
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        PropertyNameCaseInsensitive = false,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        AllowDuplicateProperties = false,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    private readonly string _folder;
    private readonly string _manifestName;
    private readonly Manifest _manifest;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly Dictionary<string, List<CubeRow>> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Classification<RegionCode>> _regions;
    private readonly Dictionary<string, Classification<SectorCode>> _sectors;
    private readonly List<Problem> _problems = [];

    private DatasetCompiler(string manifestPath)
    {
        _folder = Path.GetDirectoryName(Path.GetFullPath(manifestPath))!;
        _manifestName = Path.GetFileName(manifestPath);
        byte[] text = ReadFile(_manifestName);
        _manifest = JsonSerializer.Deserialize<Manifest>(text, Json) ?? throw new JsonException("null where a manifest was expected");
        _regions = _manifest.RegionClassifications.ToDictionary(c => c.Id, c => Classification.OfRegions(c.Id, c.Name, Definitions(c)), StringComparer.Ordinal);
        _sectors = _manifest.SectorClassifications.ToDictionary(c => c.Id, c => Classification.OfSectors(c.Id, c.Name, Definitions(c)), StringComparer.Ordinal);
        _sectors.Add(Nace.Rev2.Id, Nace.Rev2);
        _sectors.Add(Nace.Rev21.Id, Nace.Rev21);
    }

    /// <summary>Compiles a manifest; the problems are all that were found, and there are no accounts when there is any.</summary>
    internal static (RegionalAccounts? Accounts, string VersionId, IReadOnlyList<Problem> Problems) Compile(string manifestPath)
    {
        DatasetCompiler compiler;
        try
        {
            compiler = new(manifestPath);
        }
        catch (Exception e) when (e is JsonException or ArgumentException or FormatException or IOException or UnauthorizedAccessException)
        {
            long line = e is JsonException { LineNumber: { } number } ? number + 1 : 1;
            return (null, "", [new(Path.GetFileName(manifestPath), (int)line, 1, e.Message)]);
        }

        RegionalAccounts? accounts = compiler.Accounts();
        return (accounts, Convert.ToHexStringLower(compiler._hash.GetHashAndReset())[..16], compiler._problems);
    }

    private RegionalAccounts? Accounts()
    {
        var cubes = new List<DataCube>();
        foreach (ManifestCube cube in _manifest.Cubes)
        {
            if (Guarded($"the cube {cube.Id}", () => Cube(cube)) is { } built)
                cubes.Add(built);
        }

        return _problems.Count == 0 ? Guarded("the accounts", () => new RegionalAccounts(_manifest.Title, cubes)) : null;
    }

    /// <summary>What the model itself refuses is a problem of the manifest.</summary>
    private T? Guarded<T>(string what, Func<T?> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            Manifest($"{what}: {e.Message}");
            return null;
        }
    }

    private DataCube? Cube(ManifestCube cube)
    {
        if (!TryDescribe(cube, out Measure? measure, out Source? source, out Vintage? vintage))
            return null;
        if (!_regions.TryGetValue(cube.Regions, out Classification<RegionCode>? regions) || !_sectors.TryGetValue(cube.Sectors, out Classification<SectorCode>? sectors))
        {
            Manifest($"the cube {cube.Id} names the classification '{(_regions.ContainsKey(cube.Regions) ? cube.Sectors : cube.Regions)}', which the manifest does not hold");
            return null;
        }

        int problemsBefore = _problems.Count;
        List<CubeRow> rows = [.. Rows(cube.File).Where(r => r.Series == cube.Series)];
        if (rows.Count == 0 && _problems.Count > problemsBefore)
            return null; // the file itself is wrong
        if (rows.Count == 0)
        {
            Manifest($"the cube {cube.Id} has no rows: {cube.File} has no series '{cube.Series}'");
            return null;
        }

        Dictionary<string, RegionCode> regionCodes = Codes(cube, rows, r => r.Region, regions);
        Dictionary<string, SectorCode> sectorCodes = Codes(cube, rows, r => r.Sector, sectors);
        if (_problems.Count > problemsBefore)
            return null;
        var builder = new DataCubeBuilder(cube.Id, cube.Title, measure!, InOrder(regions, regionCodes.Values), InOrder(sectors, sectorCodes.Values), rows.Min(r => r.Year), rows.Max(r => r.Year), source!, vintage!);
        Fill(cube, rows, builder, regionCodes, sectorCodes);
        foreach (ManifestNote note in cube.Notes ?? [])
            builder.Note(new(note.Text, note.From is { } from ? new Year(from) : null, [.. note.Regions ?? []]));
        DataCube built = builder.Build();
        CheckConsistency(cube, built);
        return built;
    }

    private void Fill(ManifestCube cube, List<CubeRow> rows, DataCubeBuilder builder, Dictionary<string, RegionCode> regions, Dictionary<string, SectorCode> sectors)
    {
        var seen = new Dictionary<(RegionCode, SectorCode, Year), int>();
        foreach (CubeRow row in rows)
        {
            (RegionCode region, SectorCode sector) = (regions[row.Region], sectors[row.Sector]);
            if (!seen.TryAdd((region, sector, row.Year), row.Line))
                _problems.Add(new(cube.File, row.Line, 1, $"{row.Region},{row.Sector},{row.Year} stands in line {seen[(region, sector, row.Year)]} too; give each cell once"));
            else if (!CubeFile.TryFlag(row.Flag, out ObservationFlags flags, out MissingReason? reason))
                _problems.Add(new(cube.File, row.Line, 1, $"the flag '{row.Flag}' is unknown; expected letters of : c z p e b u d"));
            else if (row.Value is { } value && reason is null)
                builder.Set(region, sector, row.Year, value, flags);
            else if (row.Value is null && reason is { } why)
                builder.SetMissing(region, sector, row.Year, why, flags);
            else
                _problems.Add(new(cube.File, row.Line, 1, row.Value is null ? "there is neither a value nor a flag that says why; add ':' or another reason" : $"there is a value, and the flag '{row.Flag}' says that it is missing"));
        }
    }

    private void CheckConsistency(ManifestCube cube, DataCube built)
    {
        ManifestConsistency declared = cube.Consistency ?? new();
        int rounding = built.CheckConsistency().Findings.Length;
        int beyond = declared.Within > 0 ? built.CheckConsistency(ConsistencyTolerance.Within(declared.Within)).Findings.Length : rounding;
        if (beyond != declared.KnownFindings)
        {
            ConsistencyReport report = built.CheckConsistency(declared.Within > 0 ? ConsistencyTolerance.Within(declared.Within) : null);
            Manifest($"the cube {cube.Id} has {beyond} findings of inconsistency, the manifest knows {declared.KnownFindings}; the first: {report.Findings.FirstOrDefault()}");
        }
    }

    private bool TryDescribe(ManifestCube cube, out Measure? measure, out Source? source, out Vintage? vintage)
    {
        measure = null;
        source = _manifest.Sources.FirstOrDefault(s => s.Id == cube.Source);
        vintage = _manifest.Vintages.FirstOrDefault(v => v.Name == cube.Vintage);
        if (source is null)
            Manifest($"the cube {cube.Id} names the source '{cube.Source}', which the manifest does not hold");
        if (vintage is null)
            Manifest($"the cube {cube.Id} names the vintage '{cube.Vintage}', which the manifest does not hold");
        MeasureConcept? concept = _manifest.Concepts.FirstOrDefault(c => c.Code == cube.Concept) ?? MeasureText.FindConcept(cube.Concept);
        if (concept is null)
            Manifest($"the cube {cube.Id} measures '{cube.Concept}', which is no concept that the manifest defines");
        else
            measure = Guarded($"the cube {cube.Id}", () => new Measure(concept, Unit.Parse(cube.Unit), MeasureText.ParsePrices(cube.Prices)));
        return measure is not null && source is not null && vintage is not null;
    }

    private Dictionary<string, TCode> Codes<TCode>(ManifestCube cube, List<CubeRow> rows, Func<CubeRow, string> text, Classification<TCode> classification)
        where TCode : struct, ICategoryCode<TCode>
    {
        var codes = new Dictionary<string, TCode>(StringComparer.Ordinal);
        foreach (CubeRow row in rows)
        {
            if (codes.ContainsKey(text(row)))
                continue;
            if (classification.TryFind(text(row), out Category<TCode>? category))
                codes.Add(text(row), category.Code);
            else
                _problems.Add(new(cube.File, row.Line, 1, $"'{text(row)}' is no {TCode.Kind} of {classification.NameEn}"));
        }

        return codes;
    }

    private static Axis<TCode> InOrder<TCode>(Classification<TCode> classification, IEnumerable<TCode> codes)
        where TCode : struct, ICategoryCode<TCode>
    {
        HashSet<TCode> wanted = [.. codes];
        return new(classification, classification.Categories.Select(c => c.Code).Where(wanted.Contains));
    }

    private List<CubeRow> Rows(string file)
    {
        if (!_files.TryGetValue(file, out List<CubeRow>? rows))
            _files.Add(file, rows = ReadRows(file));
        return rows;
    }

    private List<CubeRow> ReadRows(string file)
    {
        try
        {
            ReadFile(file);
            return CubeFile.Read(Path.Combine(_folder, file), file, _problems);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or System.Text.DecoderFallbackException)
        {
            _problems.Add(new(file, 1, 1, e is System.Text.DecoderFallbackException ? "the file is not in UTF-8" : e.Message));
            return [];
        }
    }

    private IReadOnlyList<CategoryDefinition> Definitions(ManifestClassification classification)
    {
        using var reader = new StreamReader(new MemoryStream(ReadFile(classification.File)));
        return ClassificationText.Read(reader, classification.File);
    }

    /// <summary>Reads a file and lets it count for the version id, whatever the line ends of the checkout.</summary>
    private byte[] ReadFile(string name)
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(_folder, name));
        _hash.AppendData([.. bytes.Where(b => b != '\r')]);
        return bytes;
    }

    private void Manifest(string text) => _problems.Add(new(_manifestName, 1, 1, text));
}
