using System.Globalization;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Cli.Report;

/// <summary>A share as a bar, full at 50 %; the figure stands beside it, so that a reader of the page need not have it read out again.</summary>
internal static class ShareBar
{
    private const double Full = 0.5;

    internal static void Write(HtmlWriter html, Observation<Share> share)
    {
        double width = share.HasValue ? Math.Min(1, share.Value.Fraction / Full) * 100 : 0;
        html.Open("svg", ("class", "share"), ("viewBox", "0 0 100 10"), ("preserveAspectRatio", "none"), ("aria-hidden", "true"), ("focusable", "false"))
            .Void("rect", ("class", "ground"), ("width", "100"), ("height", "10"))
            .Void("rect", ("class", "part"), ("width", width.ToString("0.##", CultureInfo.InvariantCulture)), ("height", "10")).Close("svg");
    }
}
