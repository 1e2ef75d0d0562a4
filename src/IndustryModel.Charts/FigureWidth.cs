using ScottPlot;

namespace IndustryModel.Charts;

/// <summary>The width of the picture that is being drawn, known before anything is laid out: the first thing that the plot does.</summary>
internal sealed class FigureWidth : IRenderAction
{
    private FigureWidth()
    {
    }

    internal float Pixels { get; private set; } = Chart.UsualWidth;

    /// <summary>That of a plot.</summary>
    internal static FigureWidth Of(Plot plot)
    {
        if (plot.RenderManager.RenderActions.OfType<FigureWidth>().FirstOrDefault() is { } known)
            return known;
        var width = new FigureWidth();
        plot.RenderManager.RenderActions.Insert(0, width);
        return width;
    }

    /// <inheritdoc/>
    public void Render(RenderPack rp) => Pixels = rp.FigureRect.Width;
}
