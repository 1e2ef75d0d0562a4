using System.Globalization;
using IndustryModel.Classifications;
using IndustryModel.Statistics;

namespace IndustryModel.Formats;

/// <summary>Reads the rows of a file one by one; what is wrong with a row is among the problems, and the next row is read.</summary>
internal sealed class TidyRows(TidyColumns columns, ProblemList problems)
{
    private readonly Dictionary<string, TidyMeasure> _measures = new(StringComparer.OrdinalIgnoreCase);
    private string _lastMeasureText = "";
    private TidyMeasure? _lastMeasure;

    public List<TidyRow> Rows { get; } = [];

    public TidyCodes<RegionCode> Regions { get; } = new();

    public TidyCodes<SectorCode> Sectors { get; } = new();

    /// <summary>The measures in the order in which they appear.</summary>
    public List<TidyMeasure> Measures { get; } = [];

    public int RowCount { get; private set; }

    public void Read(CsvRow row)
    {
        if (row.IsBlank)
            return;
        RowCount++;
        if (row.ReportQuotes(problems))
            return;
        if (row.Count != columns.Count)
        {
            ReportCount(row);
            return;
        }

        int region = ReadCode(row, columns.RegionAt, Regions);
        int sector = ReadCode(row, columns.SectorAt, Sectors);
        short year = ReadYear(row);
        TidyMeasure? measure = ReadMeasure(row);
        bool flagsKnown = ReadFlags(row, out ObservationFlags flags, out MissingReason? reason);
        bool unitKnown = ReadUnit(row, measure, out int power);
        double value = ReadValue(row, measure, unitKnown ? power : 0, reason, out bool valueKnown);
        if (region >= 0 && sector >= 0 && year > 0 && measure is not null && flagsKnown && unitKnown && valueKnown)
        {
            reason ??= MissingReason.NotAvailable;
            Rows.Add(new(row.Line, region, sector, year, (byte)measure.Number, reason.Value, flags, value));
        }
    }

    /// <summary>What can only be told after the last row: measures whose unit is named in some rows and not in others.</summary>
    public void ReportUnits(Place header)
    {
        foreach (TidyMeasure measure in Measures)
        {
            string unit = (measure.Unit ?? TidyUnits.Default(measure.Concept)).Code;
            if (measure.Unit is null && measure.HasUnknownUnit)
                continue; // an error already
            if (measure.Unit is null)
            {
                measure.Settle(TidyUnits.Default(measure.Concept), header);
                problems.Warning(measure.UnnamedPlace ?? header, $"no unit for {measure.Concept.Code}", "a unit for each measure",
                    $"read as {unit}; {(columns.UnitAt < 0 ? "add a column 'unit'" : "fill in the column 'unit'")} if it is another");
            }
            else if (measure.UnnamedPlace is { } place)
            {
                problems.Error(place, $"no unit for {measure.Concept.Code}, which has {unit} in line {measure.UnitPlace.Line.ToString(CultureInfo.InvariantCulture)}",
                    "a unit in each row of a measure, or in none", $"write {unit}, if that is the unit");
            }
        }
    }

    private int ReadCode<TCode>(CsvRow row, int column, TidyCodes<TCode> codes)
        where TCode : struct, ICategoryCode<TCode>
    {
        ReadOnlySpan<char> text = row[column];
        if (text.IsWhiteSpace())
        {
            problems.Error(row.PlaceOf(column), $"no {TCode.Kind}", $"a {TCode.Kind} code", "fill it in; the whole is a code too, such as TOTAL or the country");
            return -1;
        }

        int at = codes.Find(text);
        return at >= 0 ? at : codes.Add(text.ToString(), row.PlaceOf(column));
    }

    private short ReadYear(CsvRow row)
    {
        ReadOnlySpan<char> text = row[columns.YearAt];
        if (text.Length == 4 && short.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out short year) && year > 0)
            return year;
        string? advice = text.Length > 4 && !text[..4].ContainsAnyExceptInRange('0', '9') && !char.IsAsciiDigit(text[4])
            ? text[4..].ContainsAnyExcept('.', '0') ? "keep what is not a whole year out of the file" : $"write {text[..4]}" : null;
        problems.Error(row.PlaceOf(columns.YearAt), text.IsEmpty ? "no year" : $"the year '{Quoted.Short(text)}'", "a year of four digits, such as 2018", advice);
        return 0;
    }

    private TidyMeasure? ReadMeasure(CsvRow row)
    {
        ReadOnlySpan<char> text = row[columns.MeasureAt];
        if (_lastMeasure is not null && text.SequenceEqual(_lastMeasureText))
            return _lastMeasure;
        string code = text.ToString();
        if (_measures.TryGetValue(code, out TidyMeasure? measure))
        {
            (_lastMeasureText, _lastMeasure) = (code, measure);
            return measure;
        }

        MeasureConcept? concept = TidyMeasure.Known.FirstOrDefault(m => m.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
        if (concept is null)
        {
            ReportMeasure(row, code);
            return null;
        }

        measure = new TidyMeasure(Measures.Count, concept);
        Measures.Add(measure);
        _measures.Add(code, measure);
        return measure;
    }

    private bool ReadFlags(CsvRow row, out ObservationFlags flags, out MissingReason? reason)
    {
        (flags, reason) = (ObservationFlags.None, null);
        if (columns.FlagAt < 0)
            return true;
        ReadOnlySpan<char> text = row[columns.FlagAt];
        if (text.IsEmpty || TidyFlags.TryParse(text, out flags, out reason))
            return true;
        string flag = text.ToString();
        if (problems.IsFirst("flag " + flag))
        {
            string? advice = reason is not null ? "name one reason only for a missing value" : TidyFlags.Close(flag) is [var close, ..] ? $"did you mean {close}?" : null;
            problems.Error(row.PlaceOf(columns.FlagAt), $"the flag '{Quoted.Short(flag)}'", TidyFlags.Known, advice);
        }

        return false;
    }

    private bool ReadUnit(CsvRow row, TidyMeasure? measure, out int power)
    {
        power = 0;
        if (columns.UnitAt < 0 || measure is null)
            return true;
        ReadOnlySpan<char> text = row[columns.UnitAt];
        if (text.IsEmpty)
        {
            measure.UnnamedPlace ??= row.PlaceOf(columns.UnitAt);
            return true;
        }

        Unit? unit = measure.UnitOf(text);
        if (unit is null)
        {
            measure.HasUnknownUnit = true;
            ReportUnit(row, measure.Concept, text.ToString());
            return false;
        }

        if (measure.Unit is null)
            measure.Settle(unit, row.PlaceOf(columns.UnitAt));
        power = unit.PowerOfTen - measure.Unit!.PowerOfTen;
        if (unit.Currency == measure.Unit.Currency)
            return true;
        problems.Error(row.PlaceOf(columns.UnitAt), $"{measure.Concept.Code} in {unit.Currency}, which is in {measure.Unit.Currency} in line {measure.UnitPlace.Line.ToString(CultureInfo.InvariantCulture)}",
            "one currency a measure", "convert one of the two, or split the file");
        return false;
    }

    private double ReadValue(CsvRow row, TidyMeasure? measure, int power, MissingReason? reason, out bool known)
    {
        ReadOnlySpan<char> text = row[columns.ValueAt];
        known = text.IsEmpty || text is ":";
        if (known)
            return double.NaN;
        if (!TidyNumbers.TryParse(text, power, out double value))
        {
            (string found, string expected, string? advice) = TidyNumbers.Explain(text.ToString());
            problems.Error(row.PlaceOf(columns.ValueAt), found, expected, advice);
        }
        else if (value < 0 && measure is { IsCount: true })
        {
            problems.Error(row.PlaceOf(columns.ValueAt), $"the value {text} for {measure.Concept.Code}", "0 or more, because it is counted", "check the sign");
        }
        else if (reason is { } why)
        {
            problems.Error(row.PlaceOf(columns.ValueAt), $"the value {text} beside the flag '{row[columns.FlagAt]}', which says that it is {why.Describe()}", "either a value or such a flag", "leave one of the two out");
        }
        else
        {
            known = true;
        }

        return value;
    }

    private void ReportMeasure(CsvRow row, string code)
    {
        if (code.Length > 0 && !problems.IsFirst("measure " + code))
            return;
        string[] known = [.. TidyMeasure.Known.Select(m => m.Code)];
        string? usual = TidyMeasure.UsualCode(code) ?? TidyMeasure.Known.FirstOrDefault(m => DidYouMean.Normalize(code) is { } text && (text == DidYouMean.Normalize(m.NameEn) || text == DidYouMean.Normalize(m.NameNl)))?.Code;
        string? close = code.Length == 0 ? null : usual ?? DidYouMean.Closest(code, known, 1).FirstOrDefault();
        problems.Error(row.PlaceOf(columns.MeasureAt), code.Length == 0 ? "no measure" : $"the measure '{Quoted.Short(code)}'", $"one of {string.Join(", ", known)}",
            close is null ? null : $"did you mean {close}?");
    }

    private void ReportUnit(CsvRow row, MeasureConcept concept, string text)
    {
        if (!problems.IsFirst($"unit {concept.Code} {text}"))
            return;
        problems.Error(row.PlaceOf(columns.UnitAt), $"the unit '{Quoted.Short(text)}' for {concept.Code}", TidyUnits.Example(concept.Dimension), TidyUnits.Advice(text, concept.Dimension));
    }

    private void ReportCount(CsvRow row)
    {
        string? advice = row.Count > columns.Count ? "put texts that contain a comma in quotes, and write decimals with a point" : "leave no field out; an empty one keeps its comma";
        problems.Error(new(row.Line, 1), string.Create(CultureInfo.InvariantCulture, $"{row.Count} {(row.Count == 1 ? "field" : "fields")}"),
            string.Create(CultureInfo.InvariantCulture, $"{columns.Count} fields, as in the header"), advice);
    }
}
