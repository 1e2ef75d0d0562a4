using ScottPlot;

namespace IndustryModel.Charts;

/// <summary>Room beside the data, so that nothing touches the edge of the picture.</summary>
internal sealed class SideMargin(Edge edge, float size = FramePanel.Margin) : IPanel
{
    public bool IsVisible { get; set; } = true;

    public float MinimumSize { get; set; }

    public float MaximumSize { get; set; } = float.MaxValue;

    public Edge Edge => edge;

    public bool ShowDebugInformation { get; set; }

    public float Measure(Paint paint) => size;

    public PixelRect GetPanelRect(PixelRect dataRect, float size, float offset, Paint paint) => dataRect;

    public void Render(RenderPack rp, float size, float offset)
    {
    }
}
