using System.Collections.Immutable;
using IndustryModel.Classifications;

namespace IndustryModel.Formats;

/// <summary>The header of a tidy CSV: where each column stands.</summary>
internal sealed class TidyColumns
{
    internal const string Region = "region";
    internal const string Sector = "sector";
    internal const string Year = "year";
    internal const string Measure = "measure";
    internal const string Value = "value";
    internal const string Unit = "unit";
    internal const string Flag = "flag";

    private const string Expected = "a header with region,sector,year,measure,value and, if wanted, unit,flag";

    private static readonly string[] Names = [Region, Sector, Year, Measure, Value, Unit, Flag];

    // what other tables call these columns
    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["geo"] = Region,
        ["nuts"] = Region,
        ["regio"] = Region,
        ["area"] = Region,
        ["nace"] = Sector,
        ["nace_r2"] = Sector,
        ["sbi"] = Sector,
        ["industry"] = Sector,
        ["activity"] = Sector,
        ["bedrijfstak"] = Sector,
        ["time"] = Year,
        ["time_period"] = Year,
        ["jaar"] = Year,
        ["period"] = Year,
        ["perioden"] = Year,
        ["indicator"] = Measure,
        ["variable"] = Measure,
        ["na_item"] = Measure,
        ["variabele"] = Measure,
        ["concept"] = Measure,
        ["obs_value"] = Value,
        ["waarde"] = Value,
        ["values"] = Value,
        ["amount"] = Value,
        ["units"] = Unit,
        ["eenheid"] = Unit,
        ["flags"] = Flag,
        ["obs_flag"] = Flag,
        ["obs_status"] = Flag,
        ["status"] = Flag,
    };

    private readonly int[] _at = [-1, -1, -1, -1, -1, -1, -1];

    private TidyColumns(int count) => Count = count;

    /// <summary>The number of fields of each row.</summary>
    public int Count { get; }

    public int RegionAt => _at[0];

    public int SectorAt => _at[1];

    public int YearAt => _at[2];

    public int MeasureAt => _at[3];

    public int ValueAt => _at[4];

    public int UnitAt => _at[5];

    public int FlagAt => _at[6];

    /// <summary>Where a column stands in the header.</summary>
    public Place RegionPlace { get; private set; }

    public Place SectorPlace { get; private set; }

    public Place MeasurePlace { get; private set; }

    /// <summary>Reads the header; null where rows cannot be read under it.</summary>
    public static TidyColumns? Read(ImmutableArray<(string Text, Place Place)> fields, ProblemList problems)
    {
        var columns = new TidyColumns(fields.Length);
        var found = new Place[Names.Length];
        var unknown = new List<(string Text, Place Place)>();
        foreach ((string text, Place place) in fields)
        {
            int name = Array.FindIndex(Names, n => n.Equals(text, StringComparison.OrdinalIgnoreCase));
            if (name < 0)
                unknown.Add((text, place));
            else if (columns._at[name] < 0)
                (columns._at[name], found[name]) = (fields.IndexOf((text, place)), place);
            else
                problems.Error(place, $"the column '{Names[name]}' a second time", "each column once", "leave one of the two out, or give it another name");
        }

        if (unknown.Count == fields.Length)
        {
            ReportNoHeader(fields, problems);
            return null;
        }

        string[] missing = [.. Names.Take(5).Where((_, i) => columns._at[i] < 0)];
        string[] absent = [.. missing.Except(unknown.Select(u => ReportUnknown(u.Text, u.Place, columns, problems)).ToArray())];
        if (absent.Length > 0)
            problems.Error(fields[0].Place, $"no column {string.Join(", ", absent.Select(m => $"'{m}'"))}", Expected, absent.Length == 1 ? "add it" : "add them");
        (columns.RegionPlace, columns.SectorPlace, columns.MeasurePlace) = (found[0], found[1], found[3]);
        return missing.Length == 0 ? columns : null;
    }

    // what the column may be meant to be, if anything
    private static string ReportUnknown(string text, Place place, TidyColumns columns, ProblemList problems)
    {
        string[] free = [.. Names.Where((_, i) => columns._at[i] < 0)];
        ImmutableArray<string> close = OtherNames.TryGetValue(text, out string? usual) && free.Contains(usual) ? [usual] : DidYouMean.Closest(text, free, 1);
        problems.Error(place, text.Length == 0 ? "a column without a name" : $"the column '{text}'", "only region, sector, year, measure, value, unit, flag",
            close.IsEmpty ? "leave it out" : $"did you mean '{close[0]}'?");
        return close.FirstOrDefault("");
    }

    private static void ReportNoHeader(ImmutableArray<(string Text, Place Place)> fields, ProblemList problems)
    {
        string line = string.Join(",", fields.Select(f => f.Text));
        char other = fields.Length == 1 ? line.FirstOrDefault(c => c is ';' or '\t' or '|') : '\0';
        if (other != '\0')
        {
            problems.Error(fields[0].Place, $"columns separated by {(other == ';' ? "semicolons" : other == '\t' ? "tabs" : "bars")}", "columns separated by commas",
                "save the table as CSV with commas, and numbers with a decimal point");
            return;
        }

        problems.Error(fields[0].Place, $"a first line that names none of the columns: '{Quoted.Short(line)}'", Expected, "put the header above the data");
    }
}
