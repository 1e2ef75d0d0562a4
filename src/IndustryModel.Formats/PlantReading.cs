using System.Collections.Immutable;
using System.Globalization;
using IndustryModel.Classifications;
using IndustryModel.Regional;
using nietras.SeparatedValues;

namespace IndustryModel.Formats;

/// <summary>One reading of one file of plants.</summary>
internal sealed class PlantReading
{
    private const string Expected = "a header with plant,region,sector,value";

    private static readonly string[] Names = ["plant", "region", "sector", "value"];

    private readonly string _file;
    private readonly TidyCsvOptions _options;
    private readonly ProblemList _problems;
    private readonly TidyCodes<RegionCode> _regions = new();
    private readonly TidyCodes<SectorCode> _sectors = new();
    private readonly List<(string Id, int Region, int Sector, double Size)> _plants = [];
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);

    internal PlantReading(string file, TidyCsvOptions options)
    {
        if (!options.FreeCodes && options.RegionClassification is null && options.RegionClassifications.IsDefaultOrEmpty)
            throw new ArgumentException("The options name no classification that region codes can belong to. Set RegionClassifications (such as DutchRegions.Versions), or FreeCodes for any texts.", nameof(options));
        (_file, _options, _problems) = (file, options, new(file, options.MaxProblems));
    }

    internal PlantCsvResult Run(CheckedTextReader text)
    {
        int[]? at = null;
        Place[] header = [];
        int line = 1;
        using SepReader reader = Sep.New(',').Reader(o => o with { HasHeader = false, DisableColCountCheck = true, CultureInfo = CultureInfo.InvariantCulture }).From(text);
        while (reader.MoveNext())
        {
            var row = new CsvRow(reader.Current, line);
            line = (int)reader.Current.LineNumberToExcl;
            if (row.IsBlank || row.ReportQuotes(_problems))
                continue;
            if (at is not null)
            {
                Read(row, at);
                continue;
            }

            at = Header(row);
            if (at is null)
                break;
            header = [row.PlaceOf(at[1]), row.PlaceOf(at[2])];
        }

        if (text.Stopped is { } stopped)
            _problems.Error(stopped.Place, stopped.Fault.Found, stopped.Fault.Expected, stopped.Fault.Advice);
        else if (at is null && !_problems.HasErrors)
            _problems.Error(new(1, 1), "an empty file", Expected + " and rows under it", "check that this is the right file");
        else if (_plants.Count == 0 && !_problems.HasErrors)
            _problems.Error(new(1, 1), "a header without rows", "a plant in each row under it");
        return at is null || _problems.HasErrors ? new(_file, null, _problems.ToArray()) : Finish(header);
    }

    private PlantCsvResult Finish(Place[] header)
    {
        (Classification<RegionCode> Classification, ImmutableArray<RegionCode> Codes)? regions = _options.FreeCodes
            ? _regions.Free(categories => Classification.OfRegions("free-regions", $"regions of {_file}", categories))
            : _regions.Resolve(_options.RegionClassifications, _options.RegionClassification, header[0], _problems);
        (Classification<SectorCode> Classification, ImmutableArray<SectorCode> Codes)? sectors = _options.FreeCodes
            ? _sectors.Free(categories => Classification.OfSectors("free-sectors", $"sectors of {_file}", categories))
            : _sectors.Resolve(_options.SectorClassifications, _options.SectorClassification, header[1], _problems);
        if (regions is not { } r || sectors is not { } s)
            return new(_file, null, _problems.ToArray());
        try
        {
            string name = Path.GetFileName(_file) is { Length: > 0 } last ? last : _file;
            return new(_file, new(r.Classification, s.Classification, _plants.Select(p => new Plant(p.Id, r.Codes[p.Region], s.Codes[p.Sector], p.Size)), _options.Source ?? new("file/" + name, "file", name)), _problems.ToArray());
        }
        catch (OverlapException overlap)
        {
            _problems.Error(header[0], $"{overlap.First} beside {overlap.Second}, which overlap", "plants in regions and sectors that do not overlap", "give all plants codes of one level");
            return new(_file, null, _problems.ToArray());
        }
    }

    private int[]? Header(CsvRow row)
    {
        int[] at = [-1, -1, -1, -1];
        for (int i = 0; i < row.Count; i++)
        {
            string text = row[i].Trim().ToString();
            int name = Array.FindIndex(Names, n => n.Equals(text, StringComparison.OrdinalIgnoreCase));
            if (name < 0 || at[name] >= 0)
                _problems.Error(row.PlaceOf(i), name < 0 ? $"the column '{Quoted.Short(text)}'" : $"the column '{Names[name]}' a second time", Expected, "leave it out");
            else
                at[name] = i;
        }

        string[] missing = [.. Names.Where((_, i) => at[i] < 0)];
        if (missing.Length > 0)
            _problems.Error(row.PlaceOf(0), $"no column {string.Join(", ", missing.Select(m => $"'{m}'"))}", Expected, missing.Length == 1 ? "add it" : "add them");
        return _problems.HasErrors ? null : at;
    }

    private void Read(CsvRow row, int[] at)
    {
        if (row.Count != Names.Length)
        {
            _problems.Error(new(row.Line, 1), string.Create(CultureInfo.InvariantCulture, $"{row.Count} {(row.Count == 1 ? "field" : "fields")}"), "4 fields, as in the header",
                row.Count > Names.Length ? "put texts that contain a comma in quotes, and write decimals with a point" : "leave no field out");
            return;
        }

        string id = row[at[0]].ToString();
        if (id.Length == 0)
            _problems.Error(row.PlaceOf(at[0]), "no plant", "a name or number of the plant", "fill it in");
        else if (!_lines.TryAdd(id, row.Line))
            _problems.Error(row.PlaceOf(at[0]), string.Create(CultureInfo.InvariantCulture, $"the plant '{Quoted.Short(id)}' again, which stands in line {_lines[id]}"), "each plant once", "add the two up, or give them names of their own");
        int region = Code(row, at[1], _regions);
        int sector = Code(row, at[2], _sectors);
        ReadOnlySpan<char> text = row[at[3]];
        if (!TidyNumbers.TryParse(text, 0, out double size))
        {
            (string found, string expected, string? advice) = text.IsEmpty ? ("no value", "the size of the plant, such as 120", "leave a plant of unknown size out") : TidyNumbers.Explain(text.ToString());
            _problems.Error(row.PlaceOf(at[3]), found, expected, advice);
        }
        else if (size < 0)
        {
            _problems.Error(row.PlaceOf(at[3]), $"the size {text}", "0 or more", "check the sign");
        }

        if (region >= 0 && sector >= 0)
            _plants.Add((id, region, sector, size));
    }

    private int Code<TCode>(CsvRow row, int column, TidyCodes<TCode> codes)
        where TCode : struct, ICategoryCode<TCode>
    {
        ReadOnlySpan<char> text = row[column];
        if (text.IsWhiteSpace())
        {
            _problems.Error(row.PlaceOf(column), $"no {TCode.Kind}", $"a {TCode.Kind} code", "fill it in");
            return -1;
        }

        int at = codes.Find(text);
        return at >= 0 ? at : codes.Add(text.ToString(), row.PlaceOf(column));
    }
}
