using ScottPlot;

namespace IndustryModel.Charts;

/// <summary>Lines of text across the figure: title and subtitle above, source below.</summary>
internal sealed class TextPanel(Plot plot, Edge edge, params ChartText[] texts) : FramePanel(plot, edge)
{
    private const float Above = 10;
    private const float Below = 8;

    public override float Measure(Paint paint) => texts.All(t => t.Text.Length == 0) ? Below : Above + Below + texts.Sum(t => t.Height(paint, RoomAcross));

    protected override void RenderAt(RenderPack rp, float top)
    {
        float y = top + Above;
        foreach (ChartText text in texts)
        {
            text.Render(rp, Margin, y, RoomAcross);
            y += text.Height(rp.Paint, RoomAcross);
        }
    }
}
