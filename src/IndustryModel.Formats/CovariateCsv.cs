using System.Collections.Immutable;
using System.Globalization;
using IndustryModel.Classifications;
using IndustryModel.Regional;
using nietras.SeparatedValues;

namespace IndustryModel.Formats;

/// <summary>
/// What a regression holds constant, as CSV: a region a row, under the header <c>region,…</c> with a column for each covariate. Numbers have a decimal point and no thousands separators;
/// fields are quoted after RFC 4180; the text is UTF-8.
/// </summary>
public static class CovariateCsv
{
    private const string Header = "a header 'region,name,…' and a row for each region";
    private const int ProblemsAtMost = 100;

    /// <summary>Reads a covariate for each column after the first.</summary>
    /// <param name="stream">The text; it is not closed.</param>
    /// <param name="regions">What the regions belong to; codes or names.</param>
    /// <param name="fileName">What messages call it.</param>
    /// <exception cref="TidyCsvException">Something is wrong with the file; the message is that of the first error, and the exception has all of them.</exception>
    public static ImmutableArray<RegionalCovariate> Read(Stream stream, Classification<RegionCode> regions, string fileName = "input")
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(regions);
        ArgumentException.ThrowIfNullOrWhiteSpace(fileName);
        var problems = new ProblemList(fileName, ProblemsAtMost);
        string[]? names = null;
        var values = new List<Dictionary<RegionCode, double>>();
        var lines = new Dictionary<RegionCode, int>();
        int line = 1;
        var text = new CheckedTextReader(stream);
        using (SepReader reader = Sep.New(',').Reader(o => o with { HasHeader = false, DisableColCountCheck = true, CultureInfo = CultureInfo.InvariantCulture }).From(text))
        {
            while (reader.MoveNext())
            {
                var row = new CsvRow(reader.Current, line);
                line = (int)reader.Current.LineNumberToExcl;
                if (row.IsBlank || row.ReportQuotes(problems))
                    continue;
                if (names is not null)
                {
                    ReadRow(row, names, regions, lines, values, problems);
                    continue;
                }

                names = ReadHeader(row, problems);
                if (problems.HasErrors)
                    break;
                values.AddRange(names.Skip(1).Select(_ => new Dictionary<RegionCode, double>()));
            }
        }

        if (text.Stopped is { } stopped)
            problems.Error(stopped.Place, stopped.Fault.Found, stopped.Fault.Expected, stopped.Fault.Advice);
        else if (lines.Count == 0 && !problems.HasErrors)
            problems.Error(new(1, 1), names is null ? "an empty file" : "a header without rows", Header);
        return problems.HasErrors ? throw new TidyCsvException([.. problems.ToArray().Where(p => p.Severity == FormatSeverity.Error)])
            : [.. values.Select((v, at) => new RegionalCovariate(names![at + 1], v))];
    }

    private static string[] ReadHeader(CsvRow row, ProblemList problems)
    {
        string[] names = new string[row.Count];
        for (int c = 0; c < names.Length; c++)
        {
            names[c] = row[c].ToString();
            if (c > 0 && names[c].Length == 0)
                problems.Error(row.PlaceOf(c), "a column without a name", Header, "give each covariate a name");
            else if (Array.IndexOf(names, names[c], 0, c) >= 0)
                problems.Error(row.PlaceOf(c), $"the column '{Quoted.Short(names[c])}' a second time", Header, "leave it out");
        }

        if (!names[0].Equals("region", StringComparison.OrdinalIgnoreCase))
            problems.Error(row.PlaceOf(0), $"the column '{Quoted.Short(names[0])}'", Header);
        else if (names.Length == 1)
            problems.Error(row.PlaceOf(0), "no covariate", Header);
        return names;
    }

    private static void ReadRow(CsvRow row, string[] names, Classification<RegionCode> regions, Dictionary<RegionCode, int> lines, List<Dictionary<RegionCode, double>> values, ProblemList problems)
    {
        if (row.Count != names.Length)
        {
            problems.Error(new(row.Line, 1), string.Create(CultureInfo.InvariantCulture, $"{row.Count} {(row.Count == 1 ? "field" : "fields")}"), string.Create(CultureInfo.InvariantCulture, $"{names.Length}, as in the header"),
                row.Count > names.Length ? "put texts that contain a comma in quotes, and write decimals with a point" : "leave no field out");
            return;
        }

        if (!TryFind(row, regions, problems, out RegionCode region))
            return;
        if (!lines.TryAdd(region, row.Line))
        {
            problems.Error(row.PlaceOf(0), string.Create(CultureInfo.InvariantCulture, $"{region.Text} again, which stands in line {lines[region]}"), "each region once", "leave one of them out");
            return;
        }

        for (int c = 1; c < names.Length; c++)
        {
            string text = row[c].ToString();
            if (TidyNumbers.TryParse(text, 0, out double value))
                values[c - 1][region] = value;
            else if (text.Length == 0)
                problems.Error(row.PlaceOf(c), $"no value for {Quoted.Short(names[c])}", "a number with a decimal point", "leave the region out if it has none");
            else
                problems.Error(row.PlaceOf(c), $"'{Quoted.Short(text)}' for {Quoted.Short(names[c])}", "a number with a decimal point");
        }
    }

    private static bool TryFind(CsvRow row, Classification<RegionCode> regions, ProblemList problems, out RegionCode region)
    {
        region = default;
        string text = row[0].ToString();
        try
        {
            region = regions.Find(text).Code;
            return true;
        }
        catch (UnknownCodeException unknown)
        {
            string advice = unknown.Suggestions is [string close, ..] ? $"did you mean {close}?" : "check the code";
            problems.Error(row.PlaceOf(0), $"the region '{Quoted.Short(text)}'", $"a region of {regions.NameEn}", advice);
            return false;
        }
    }
}
