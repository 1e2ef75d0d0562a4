using ScottPlot;

namespace IndustryModel.Charts;

/// <summary>A map as large as the picture has room for, in the middle of it, as long both ways: the same in a picture whatever was drawn before it.</summary>
internal sealed class MapFit(IXAxis x, IYAxis y, AxisLimits land) : IAxisRule
{
    private const double Margin = 1.03;

    /// <inheritdoc/>
    public void Apply(RenderPack rp, bool beforeLayout)
    {
        PixelRect room = beforeLayout ? rp.FigureRect : rp.DataRect;
        double pixel = Margin * Math.Max(land.HorizontalSpan / Math.Max(1, room.Width), land.VerticalSpan / Math.Max(1, room.Height));
        x.Range.Set(land.HorizontalCenter - pixel * room.Width / 2, land.HorizontalCenter + pixel * room.Width / 2);
        y.Range.Set(land.VerticalCenter - pixel * room.Height / 2, land.VerticalCenter + pixel * room.Height / 2);
    }
}
