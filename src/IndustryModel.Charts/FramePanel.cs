using ScottPlot;

namespace IndustryModel.Charts;

/// <summary>A strip across the whole figure, above or below the data: it knows the figure's width before it is measured, so that texts wrap instead of being cut off.</summary>
internal abstract class FramePanel : IPanel
{
    internal const float Margin = 14;

    private readonly FigureWidth _figure;

    protected FramePanel(Plot plot, Edge edge) => (Edge, _figure) = (edge, FigureWidth.Of(plot));

    public bool IsVisible { get; set; } = true;

    public float MinimumSize { get; set; }

    public float MaximumSize { get; set; } = float.MaxValue;

    public Edge Edge { get; }

    public bool ShowDebugInformation { get; set; }

    protected float RoomAcross => Math.Max(40, _figure.Pixels - 2 * Margin);

    public abstract float Measure(Paint paint);

    public void Render(RenderPack rp, float size, float offset)
    {
        if (IsVisible)
            RenderAt(rp, GetPanelRect(rp.DataRect, size, offset, rp.Paint).Top);
    }

    public PixelRect GetPanelRect(PixelRect dataRect, float size, float offset, Paint paint) => Edge == Edge.Top
        ? new(0, _figure.Pixels, dataRect.Top - offset, dataRect.Top - offset - size)
        : new(0, _figure.Pixels, dataRect.Bottom + offset + size, dataRect.Bottom + offset);

    protected abstract void RenderAt(RenderPack rp, float top);
}
