using System.Globalization;
using System.Text;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Tests.Expectations;

/// <summary>A result's table with all that a format could show of it: columns with kinds, headings in both languages and units; cells; convention, notes and sources.</summary>
internal static class FaceText
{
    internal static string Of(ResultTable table)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"title: {table.Title}").AppendLine(CultureInfo.InvariantCulture, $"convention: {table.Convention}").AppendLine("columns:");
        foreach (ResultColumn column in table.Columns)
            text.AppendLine(CultureInfo.InvariantCulture, $"  {column.Name} | {column.Kind} | {column.HeadingEn} | {column.HeadingNl} | {column.Unit} | {column.Decimals}");
        text.AppendLine("rows:");
        for (int row = 0; row < table.RowCount; row++)
            text.Append("  ").AppendJoin(" | ", table.Row(row).ToArray().Select(cell => cell.ToString())).AppendLine();
        foreach (string note in table.Notes)
            text.AppendLine(CultureInfo.InvariantCulture, $"note: {note}");
        foreach (Source source in table.Sources)
            text.AppendLine(CultureInfo.InvariantCulture, $"source: {source}");
        return text.ToString();
    }
}
