using System.Collections.Immutable;
using System.Globalization;
using IndustryModel.Classifications;
using IndustryModel.Statistics;
using nietras.SeparatedValues;

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

    public void Read(SepReader.Row row)
    {
        ReadOnlySpan<char> whole = row.Span;
        if (FieldPlaces.IsBlank(whole))
            return;
        RowCount++;
        if (whole.Contains('"') && FieldPlaces.ReportQuotes(row, problems))
            return;
        if (row.ColCount != columns.Count)
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
            Rows.Add(new((int)row.LineNumberFrom, region, sector, year, (byte)measure.Number, reason.Value, flags, value));
        }
    }

    /// <summary>What can only be told after the last row: measures whose unit is named in some rows and not in others.</summary>
    public void ReportUnits(Place header)
    {
        foreach (TidyMeasure measure in Measures)
        {
            string unit = TidyUnits.Code(measure.Unit ?? TidyUnits.Default(measure.Concept));
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

    private int ReadCode<TCode>(SepReader.Row row, int column, TidyCodes<TCode> codes)
        where TCode : struct, ICategoryCode<TCode>
    {
        ReadOnlySpan<char> text = Quoted.Unquote(row[column].Span);
        if (text.IsWhiteSpace())
        {
            problems.Error(FieldPlaces.Of(row, column), $"no {TCode.Kind}", $"a {TCode.Kind} code", "fill it in; the whole is a code too, such as TOTAL or the country");
            return -1;
        }

        int at = codes.Find(text);
        return at >= 0 ? at : codes.Add(text.ToString(), FieldPlaces.Of(row, column));
    }

    private short ReadYear(SepReader.Row row)
    {
        ReadOnlySpan<char> text = Quoted.Unquote(row[columns.YearAt].Span);
        if (text.Length == 4 && short.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out short year) && year > 0)
            return year;
        string? advice = text.Length > 4 && !text[..4].ContainsAnyExceptInRange('0', '9') && !char.IsAsciiDigit(text[4])
            ? text[4..].ContainsAnyExcept('.', '0') ? "keep what is not a whole year out of the file" : $"write {text[..4]}" : null;
        problems.Error(FieldPlaces.Of(row, columns.YearAt), text.IsEmpty ? "no year" : $"the year '{Quoted.Short(text)}'", "a year of four digits, such as 2018", advice);
        return 0;
    }

    private TidyMeasure? ReadMeasure(SepReader.Row row)
    {
        ReadOnlySpan<char> text = Quoted.Unquote(row[columns.MeasureAt].Span);
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

    private bool ReadFlags(SepReader.Row row, out ObservationFlags flags, out MissingReason? reason)
    {
        (flags, reason) = (ObservationFlags.None, null);
        if (columns.FlagAt < 0)
            return true;
        ReadOnlySpan<char> text = Quoted.Unquote(row[columns.FlagAt].Span);
        if (text.IsEmpty || TidyFlags.TryParse(text, out flags, out reason))
            return true;
        string flag = text.ToString();
        if (problems.IsFirst("flag " + flag))
        {
            ImmutableArray<string> close = TidyFlags.Close(flag);
            problems.Error(FieldPlaces.Of(row, columns.FlagAt), $"the flag '{Quoted.Short(flag)}'", TidyFlags.Known, close.IsEmpty ? null : $"did you mean {close[0]}?");
        }

        return false;
    }

    private bool ReadUnit(SepReader.Row row, TidyMeasure? measure, out int power)
    {
        power = 0;
        if (columns.UnitAt < 0 || measure is null)
            return true;
        ReadOnlySpan<char> text = Quoted.Unquote(row[columns.UnitAt].Span);
        if (text.IsEmpty)
        {
            measure.UnnamedPlace ??= FieldPlaces.Of(row, columns.UnitAt);
            return true;
        }

        Unit? unit = measure.UnitOf(text);
        if (unit is null)
        {
            ReportUnit(row, measure.Concept, text.ToString());
            return false;
        }

        if (measure.Unit is null)
            measure.Settle(unit, FieldPlaces.Of(row, columns.UnitAt));
        power = unit.PowerOfTen - measure.Unit!.PowerOfTen;
        if (unit.Currency == measure.Unit.Currency)
            return true;
        problems.Error(FieldPlaces.Of(row, columns.UnitAt), $"{measure.Concept.Code} in {unit.Currency}, which is in {measure.Unit.Currency} in line {measure.UnitPlace.Line.ToString(CultureInfo.InvariantCulture)}",
            "one currency a measure", "convert one of the two, or split the file");
        return false;
    }

    private double ReadValue(SepReader.Row row, TidyMeasure? measure, int power, MissingReason? reason, out bool known)
    {
        ReadOnlySpan<char> text = Quoted.Unquote(row[columns.ValueAt].Span);
        known = text.IsEmpty || text is ":";
        if (known)
            return double.NaN;
        if (!TidyNumbers.TryParse(text, power, out double value))
        {
            (string found, string expected, string? advice) = TidyNumbers.Explain(text.ToString());
            problems.Error(FieldPlaces.Of(row, columns.ValueAt), found, expected, advice);
        }
        else if (value < 0 && measure is { IsCount: true })
        {
            problems.Error(FieldPlaces.Of(row, columns.ValueAt), $"the value {text} for {measure.Concept.Code}", $"0 or more, since {measure.Concept} are counted", "check the sign");
        }
        else if (reason is { } why)
        {
            problems.Error(FieldPlaces.Of(row, columns.ValueAt), $"the value {text} beside a flag that says it is {why.Describe()}", "either a value or such a flag", "leave one of the two out");
        }
        else
        {
            known = true;
        }

        return value;
    }

    private void ReportMeasure(SepReader.Row row, string code)
    {
        if (code.Length > 0 && !problems.IsFirst("measure " + code))
            return;
        string[] known = [.. TidyMeasure.Known.Select(m => m.Code)];
        string? usual = TidyMeasure.UsualCode(code) ?? TidyMeasure.Known.FirstOrDefault(m => DidYouMean.Normalize(code) is { } text && (text == DidYouMean.Normalize(m.NameEn) || text == DidYouMean.Normalize(m.NameNl)))?.Code;
        string? close = code.Length == 0 ? null : usual ?? DidYouMean.Closest(code, known, 1).FirstOrDefault();
        problems.Error(FieldPlaces.Of(row, columns.MeasureAt), code.Length == 0 ? "no measure" : $"the measure '{Quoted.Short(code)}'", $"one of {string.Join(", ", known)}",
            close is null ? null : $"did you mean {close}?");
    }

    private void ReportUnit(SepReader.Row row, MeasureConcept concept, string text)
    {
        if (!problems.IsFirst($"unit {concept.Code} {text}"))
            return;
        ImmutableArray<string> close = TidyUnits.Close(text, concept.Dimension);
        problems.Error(FieldPlaces.Of(row, columns.UnitAt), $"the unit '{Quoted.Short(text)}' for {concept.Code}", TidyUnits.Example(concept.Dimension), close.IsEmpty ? null : $"did you mean {close[0]}?");
    }

    private void ReportCount(SepReader.Row row)
    {
        string? advice = row.ColCount > columns.Count ? "put texts that contain a comma in quotes, and write decimals with a point" : "leave no field out; an empty one keeps its comma";
        problems.Error(new((int)row.LineNumberFrom, 1), string.Create(CultureInfo.InvariantCulture, $"{row.ColCount} {(row.ColCount == 1 ? "field" : "fields")}"),
            string.Create(CultureInfo.InvariantCulture, $"{columns.Count} fields, as in the header"), advice);
    }
}
