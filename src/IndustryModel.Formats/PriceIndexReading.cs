using System.Collections.Immutable;
using System.Globalization;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Scenarios;
using nietras.SeparatedValues;

namespace IndustryModel.Formats;

/// <summary>One reading of one file of price indices.</summary>
internal sealed class PriceIndexReading(string file, Classification<SectorCode>? sectors)
{
    private const string Expected = "a header with year,index and, if wanted, sector";
    private const int ProblemsAtMost = 100;

    private static readonly string[] Names = ["year", "index", "sector"];

    private readonly ProblemList _problems = new(file, ProblemsAtMost);
    private readonly List<PriceIndex> _indices = [];
    private readonly Dictionary<(string? Sector, int Year), int> _lines = [];
    private int _fields;

    internal PriceIndexCsvResult Run(CheckedTextReader text)
    {
        int[]? at = null;
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
        }

        if (text.Stopped is var (place, fault))
            return new(file, [], [.. _problems.ToArray(stoppedAt: place), new(file, place.Line, place.Column, FormatSeverity.Error, fault.Found, fault.Expected, fault.Advice)]);
        if (at is null && !_problems.HasErrors)
            _problems.Error(new(1, 1), "an empty file", Expected + " and rows under it", "check that this is the right file");
        else if (_indices.Count == 0 && !_problems.HasErrors)
            _problems.Error(new(1, 1), "a header without rows", "an index in each row under it");
        return _problems.HasErrors ? new(file, [], _problems.ToArray()) : new(file, [.. _indices], []);
    }

    private int[]? Header(CsvRow row)
    {
        int[] at = [-1, -1, -1];
        _fields = row.Count;
        for (int i = 0; i < row.Count; i++)
        {
            string text = row[i].Trim().ToString();
            int name = Array.FindIndex(Names, n => n.Equals(text, StringComparison.OrdinalIgnoreCase));
            if (name < 0 || at[name] >= 0)
                _problems.Error(row.PlaceOf(i), name < 0 ? $"the column '{Quoted.Short(text)}'" : $"the column '{Names[name]}' a second time", Expected, "leave it out");
            else
                at[name] = i;
        }

        string[] missing = [.. Names.Take(2).Where((_, i) => at[i] < 0)];
        if (missing.Length > 0)
            _problems.Error(row.PlaceOf(0), $"no column {string.Join(", ", missing.Select(m => $"'{m}'"))}", Expected, missing.Length == 1 ? "add it" : "add them");
        return _problems.HasErrors ? null : at;
    }

    private void Read(CsvRow row, int[] at)
    {
        if (row.Count != _fields)
        {
            _problems.Error(new(row.Line, 1), string.Create(CultureInfo.InvariantCulture, $"{row.Count} {(row.Count == 1 ? "field" : "fields")}"), string.Create(CultureInfo.InvariantCulture, $"{_fields} fields, as in the header"),
                row.Count > _fields ? "put texts that contain a comma in quotes, and write decimals with a point" : "leave no field out");
            return;
        }

        Year? year = ReadYear(row, at[0]);
        double? index = ReadIndex(row, at[1]);
        bool isSector = TryReadSector(row, at[2], out string? sector);
        if (year is not { } when || !isSector)
            return;
        if (!_lines.TryAdd((sector, when.Number), row.Line))
            _problems.Error(row.PlaceOf(at[0]), string.Create(CultureInfo.InvariantCulture, $"{when} of {sector ?? "all sectors"} again, which stands in line {_lines[(sector, when.Number)]}"), "each sector and year once", "leave one of them out");
        else if (index is { } value)
            _indices.Add(new(when, value, sector));
    }

    private Year? ReadYear(CsvRow row, int column)
    {
        ReadOnlySpan<char> text = row[column];
        if (text.Length == 4 && short.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out short year) && year > 0)
            return year;
        _problems.Error(row.PlaceOf(column), text.IsEmpty ? "no year" : $"the year '{Quoted.Short(text)}'", "a year of four digits, such as 2018");
        return null;
    }

    private double? ReadIndex(CsvRow row, int column)
    {
        ReadOnlySpan<char> text = row[column];
        if (!TidyNumbers.TryParse(text, 0, out double index))
        {
            (string found, string expected, string? advice) = text.IsEmpty ? ("no index", "a price index, such as 104.2", "leave the row out if there is none") : TidyNumbers.Explain(text.ToString());
            _problems.Error(row.PlaceOf(column), found, expected, advice);
            return null;
        }

        if (index > 0)
            return index;
        _problems.Error(row.PlaceOf(column), $"the index {text}", "a price index above 0, such as 104.2", "write the level of prices, not its change");
        return null;
    }

    private bool TryReadSector(CsvRow row, int column, out string? sector)
    {
        sector = null;
        if (column < 0 || row[column].IsEmpty)
            return true;
        string text = row[column].ToString();
        if (sectors is null)
        {
            sector = text;
            return true;
        }

        try
        {
            sector = sectors.Find(text).Code.Text;
            return true;
        }
        catch (UnknownCodeException unknown)
        {
            _problems.Error(row.PlaceOf(column), $"the sector '{Quoted.Short(text)}'", $"a sector of {sectors.NameEn}, or nothing for all sectors", unknown.Suggestions is [string close, ..] ? $"did you mean {close}?" : "check the code");
            return false;
        }
    }
}
