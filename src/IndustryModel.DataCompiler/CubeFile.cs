using System.Globalization;
using IndustryModel.Quantities;
using IndustryModel.Statistics;

namespace IndustryModel.DataCompiler;

/// <summary>A row of a cube file.</summary>
internal readonly record struct CubeRow(int Line, string Region, string Sector, Year Year, string Series, double? Value, string Flag);

/// <summary>Reads the project's own CSV of figures: <c>region,sector,year,series,value,flag</c>, plain fields without quotes.</summary>
internal static class CubeFile
{
    internal const string Header = "region,sector,year,series,value,flag";

    private const int Fields = 6;

    internal static List<CubeRow> Read(string path, string name, List<Problem> problems)
    {
        var rows = new List<CubeRow>();
        using var reader = new StreamReader(path, new System.Text.UTF8Encoding(false, throwOnInvalidBytes: true));
        string? header = reader.ReadLine();
        if (header != Header)
        {
            problems.Add(new(name, 1, 1, $"the header is '{header}'; expected '{Header}'"));
            return rows;
        }

        for (int line = 2; reader.ReadLine() is { } text; line++)
        {
            string[] fields = text.Split(',');
            if (fields.Length != Fields)
                problems.Add(new(name, line, 1, $"{fields.Length} fields; expected {Fields}: {Header}"));
            else if (!int.TryParse(fields[2], NumberStyles.None, CultureInfo.InvariantCulture, out int year) || year is < 1 or > 9999)
                problems.Add(new(name, line, Column(fields, 2), $"'{fields[2]}' is no year; expected a number such as 2018"));
            else if (fields[4].Length > 0 && !(double.TryParse(fields[4], NumberStyles.Float, CultureInfo.InvariantCulture, out double parsed) && double.IsFinite(parsed)))
                problems.Add(new(name, line, Column(fields, 4), $"'{fields[4]}' is no number; expected digits with '.' for decimals, or nothing"));
            else
                rows.Add(new(line, fields[0], fields[1], year, fields[3], fields[4].Length == 0 ? null : double.Parse(fields[4], CultureInfo.InvariantCulture), fields[5]));
        }

        return rows;
    }

    internal static int Column(string[] fields, int index) => fields.Take(index).Sum(f => f.Length + 1) + 1;

    /// <summary>Flags and, for a missing value, its reason; false when a letter is unknown.</summary>
    internal static bool TryFlag(string flag, out ObservationFlags flags, out MissingReason? reason)
    {
        (flags, reason) = (ObservationFlags.None, null);
        foreach (char letter in flag)
        {
            switch (letter)
            {
                case ':': reason = MissingReason.NotAvailable; break;
                case 'c': reason = MissingReason.Confidential; break;
                case 'z': reason = MissingReason.NotApplicable; break;
                case 'p': flags |= ObservationFlags.Provisional; break;
                case 'e': flags |= ObservationFlags.Estimated; break;
                case 'b': flags |= ObservationFlags.Break; break;
                case 'u': flags |= ObservationFlags.Unreliable; break;
                case 'd': flags |= ObservationFlags.DefinitionDiffers; break;
                default: return false;
            }
        }

        return true;
    }
}
