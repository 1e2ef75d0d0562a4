using ScottPlot;

namespace IndustryModel.Charts;

/// <summary>A point with its label.</summary>
internal sealed record LabeledPoint(string Label, string? Code, double X, double Y);

/// <summary>
/// Points and their labels, as a layer of the plot. Labels are placed where there is room when the picture is drawn, those that stand out first, then those farthest from the crowd;
/// one that fits nowhere is left out, never drawn over another.
/// </summary>
internal sealed class PointLabels(IReadOnlyList<LabeledPoint> points, Func<LabeledPoint, bool> stands) : IPlottable
{
    internal const float TextSize = 11;

    private const float Radius = 4.5f;
    private const int LongestLabel = 36; // letters; the table has the whole

    public bool IsVisible { get; set; } = true;

    public IAxes Axes { get; set; } = ScottPlot.Axes.Default;

    public IEnumerable<LegendItem> LegendItems => [];

    /// <summary>Where labels stood in the last picture.</summary>
    internal IReadOnlyList<(string Label, PixelRect Room, LabelStyle Style)> LastPlaced { get; private set; } = [];

    public AxisLimits GetAxisLimits() => new(points.Min(p => p.X), points.Max(p => p.X), points.Min(p => p.Y), points.Max(p => p.Y));

    public void Render(RenderPack rp)
    {
        Pixel[] places = [.. points.Select(p => Axes.GetPixel(new Coordinates(p.X, p.Y)))];
        for (int i = 0; i < points.Count; i++)
            Drawing.DrawMarker(rp.Canvas, rp.Paint, places[i], new MarkerStyle(MarkerShape.FilledCircle, 2 * Radius, stands(points[i]) ? ChartColors.Accent : ChartColors.Main.WithAlpha(0.8)));
        LastPlaced = [.. Placed(places, rp).Select(p => (points[p.At].Label, p.Room, p.Style))];
        foreach ((string _, PixelRect room, LabelStyle style) in LastPlaced)
            style.Render(rp.Canvas, new Pixel(room.Left, room.Top), rp.Paint);
    }

    private IEnumerable<(int At, PixelRect Room, LabelStyle Style)> Placed(Pixel[] places, RenderPack rp)
    {
        PixelRect[] dots = [.. places.Select(p => new PixelRect(p.X - Radius, p.X + Radius, p.Y + Radius, p.Y - Radius))];
        var taken = new List<PixelRect>();
        float middleX = places.Average(p => p.X);
        float middleY = places.Average(p => p.Y);
        foreach (int at in Enumerable.Range(0, points.Count).OrderByDescending(i => stands(points[i])).ThenByDescending(i => Square(places[i].X - middleX) + Square(places[i].Y - middleY)).ThenBy(i => i))
        {
            LabelStyle style = ChartText.Style(Short(ChartText.Drawable(points[at].Label)), TextSize, stands(points[at]) ? ChartColors.Accent : ChartColors.Ink, stands(points[at]));
            style.BackgroundColor = ChartColors.Ground.WithAlpha(0.75);
            float width = style.Measure(style.Text, rp.Paint).Width;
            PixelRect? free = Around(places[at], width).Where(r => Inside(r, rp.DataRect) && !taken.Exists(t => Meet(t, r)) && !dots.Where((_, i) => i != at).Any(d => Meet(d, r))).Select(r => (PixelRect?)r).FirstOrDefault();
            if (free is not { } room)
                continue;
            taken.Add(room);
            yield return (at, room, style);
        }
    }

    private static IEnumerable<PixelRect> Around(Pixel dot, float width)
    {
        const float height = TextSize * 1.3f;
        const float off = Radius + 3;
        (float dx, float dy)[] corners =
        [
            (off, -height / 2), (-off - width, -height / 2), (-width / 2, -off - height), (-width / 2, off),
            (off - 2, -off - height + 4), (off - 2, off - 4), (-off - width + 2, -off - height + 4), (-off - width + 2, off - 4),
        ];
        foreach ((float dx, float dy) in corners)
            yield return new(dot.X + dx, dot.X + dx + width, dot.Y + dy + height, dot.Y + dy);
    }

    private static bool Inside(PixelRect a, PixelRect whole) => a.Left >= whole.Left && a.Right <= whole.Right && a.Top >= whole.Top && a.Bottom <= whole.Bottom;

    private static bool Meet(PixelRect a, PixelRect b) => a.Left < b.Right && b.Left < a.Right && a.Top < b.Bottom && b.Top < a.Bottom;

    private static string Short(string label) => label.Length <= LongestLabel ? label : label[..(LongestLabel - 1)].TrimEnd() + "…";

    private static float Square(float x) => x * x;
}
