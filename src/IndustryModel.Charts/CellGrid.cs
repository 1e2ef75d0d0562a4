using ScottPlot;

namespace IndustryModel.Charts;

/// <summary>A grid of colored cells, as a layer of the plot; a cell carries its figure where that fits.</summary>
internal sealed class CellGrid(IReadOnlyList<GridCell> cells, int rows, int columns) : IPlottable
{
    private const float TextSize = 10.5f;

    public bool IsVisible { get; set; } = true;

    public IAxes Axes { get; set; } = ScottPlot.Axes.Default;

    public IEnumerable<LegendItem> LegendItems => [];

    public AxisLimits GetAxisLimits() => new(-0.5, columns - 0.5, -rows + 0.5, 0.5);

    public void Render(RenderPack rp)
    {
        float room = Math.Abs(Axes.GetPixelX(1) - Axes.GetPixelX(0)) - 4;
        float height = Math.Abs(Axes.GetPixelY(1) - Axes.GetPixelY(0));
        bool fits = height >= TextSize + 2 && cells.All(c => c.Text.Length == 0 || ChartText.Style(c.Text, TextSize, ChartColors.Ink).Measure(c.Text, rp.Paint).Width <= room);
        foreach (GridCell cell in cells)
        {
            var box = new PixelRect(Axes.GetPixelX(cell.Column - 0.5) + 0.5f, Axes.GetPixelX(cell.Column + 0.5) - 0.5f, Axes.GetPixelY(-cell.Row - 0.5) - 0.5f, Axes.GetPixelY(-cell.Row + 0.5) + 0.5f);
            if (cell.Color is not { } color)
            {
                Hatching.Box(rp, box);
                continue;
            }

            Drawing.FillRectangle(rp.Canvas, box, rp.Paint, new FillStyle { Color = color });
            if (!fits)
                continue;
            LabelStyle text = ChartText.Style(cell.Text, TextSize, ChartColors.TextOn(color));
            text.Alignment = Alignment.MiddleCenter;
            text.Render(rp.Canvas, new Pixel((box.Left + box.Right) / 2, (box.Top + box.Bottom) / 2), rp.Paint);
        }
    }
}

/// <summary>A cell: its place, its color or none where the figure is missing, its figure in words.</summary>
internal sealed record GridCell(int Row, int Column, Color? Color, string Text);
