using System.Globalization;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Shares;

namespace IndustryModel.Cli.Report;

/// <summary>A claim on a number line: the range in which it holds, and where each reading was measured.</summary>
internal static class ClaimDrawing
{
    private const double Width = 600;
    private const double Margin = 0.15;
    private const double Radius = 5;

    internal static void Write(HtmlWriter html, ClaimCheck check, ReportWords words)
    {
        ClaimReading[] measured = [.. check.Readings.Where(r => r.Measured.HasValue && r.Kind is MeasuredKind.Share or MeasuredKind.Count && r.Verdict != ClaimVerdict.CannotBeChecked)];
        if (measured.Length == 0)
            return;
        EstimateInterval interval = check.Primary.Interval;
        double[] ends = [.. measured.Select(r => r.Measured.Value), interval.Low, .. double.IsFinite(interval.High) && interval.High < 1 || measured[0].Kind == MeasuredKind.Count && double.IsFinite(interval.High) ? [interval.High] : Array.Empty<double>()];
        double low = ends.Min(), high = ends.Max(), room = Margin * Math.Max(high - low, high * 0.1);
        (low, high) = (Math.Max(0, low - room), high + room);
        double At(double value) => Math.Clamp((value - low) / (high - low), 0, 1) * Width;
        string label = $"{words.Statement(check)}: {string.Join("; ", measured.Select(words.Brief))}";
        html.Open("svg", ("class", "line"), ("viewBox", $"0 0 {Text(Width)} 24"), ("role", "img"), ("aria-label", label)).Element("title", label)
            .Void("line", ("class", "axis"), ("x1", "0"), ("x2", Text(Width)), ("y1", "12"), ("y2", "12"))
            .Void("rect", ("class", "range"), ("x", Text(At(interval.Low))), ("width", Text(Math.Max(2, At(interval.High) - At(interval.Low)))), ("y", "4"), ("height", "16"));
        foreach (ClaimReading reading in measured)
        {
            html.Open("circle", ("class", reading.Verdict == ClaimVerdict.Holds ? "inside" : "outside"), ("cx", Text(At(reading.Measured.Value))), ("cy", "12"), ("r", Text(reading == check.Primary ? Radius + 2 : Radius)))
                .Element("title", words.Brief(reading)).Close("circle");
        }

        html.Close("svg").Open("p", ("class", "ends note"), ("aria-hidden", "true"));
        foreach (double end in (ReadOnlySpan<double>)[low, high])
            html.Element("span", measured[0].Kind == MeasuredKind.Share ? end.ToString("0.0 %", words.Culture) : end.ToString("N0", words.Culture));
        html.Close("p");
    }

    private static string Text(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
