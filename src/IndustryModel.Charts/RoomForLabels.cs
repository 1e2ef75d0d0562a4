using ScottPlot;

namespace IndustryModel.Charts;

/// <summary>Figures along an axis with room beside them for the labels at their ends, in pixels, however wide the picture is.</summary>
internal sealed class RoomForLabels(IXAxis axis, double low, double high, float left, float right) : IAxisRule
{
    private const float LeastData = 20;

    /// <inheritdoc/>
    public void Apply(RenderPack rp, bool beforeLayout)
    {
        float data = Math.Max(LeastData, (beforeLayout ? rp.FigureRect.Width / 2 : rp.DataRect.Width) - left - right);
        double pixel = (high > low ? high - low : 1) / data;
        axis.Range.Set(low - left * pixel, high + right * pixel);
    }

    /// <summary>Lays out the figures from the lowest to the highest, with room for the widest label on the sides that have any.</summary>
    internal static void Set(Plot plot, double low, double high, IEnumerable<string> labels, float size, float offset, bool onLeft, bool onRight)
    {
        using var paint = Paint.NewDisposablePaint();
        float widest = labels.Select(l => ChartText.Style(l, size, ChartColors.Ink).Measure(l, paint).Width).DefaultIfEmpty(0).Max() + offset + 4;
        plot.Axes.SetLimitsX(low, high);
        plot.Axes.Rules.Add(new RoomForLabels(plot.Axes.Bottom, low, high, onLeft ? widest : 0, onRight ? widest : 0));
    }
}
