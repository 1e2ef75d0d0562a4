using ScottPlot;

namespace IndustryModel.Charts;

/// <summary>What a sign of the key looks like.</summary>
internal enum KeySign
{
    Box,
    Hatched,
    Line,
    Dashed,
    Dot,
}

/// <summary>What a color or a line means.</summary>
internal sealed record KeyEntry(string Label, Color Color, KeySign Sign = KeySign.Box);

/// <summary>The key below the data, as wide as the figure, on as many lines as it needs.</summary>
internal sealed class KeyPanel : FramePanel
{
    private const float TextSize = 12;
    private const float SignWidth = 18;
    private const float SignHeight = 12;
    private const float Gap = 6;
    private const float Between = 16;
    private const float Line = 20;
    private const float Above = 8;
    private const float Dash = 7;

    private readonly (KeyEntry Entry, ChartText Text)[] _entries;
    private readonly ChartText _heading;

    internal KeyPanel(Plot plot, IEnumerable<KeyEntry> entries, string heading = "")
        : base(plot, Edge.Bottom)
    {
        _entries = [.. entries.Select(e => (e, new ChartText(ChartText.Drawable(e.Label), TextSize, ChartColors.Ink)))];
        _heading = new(ChartText.Drawable(heading), TextSize, ChartColors.Muted);
    }

    internal IEnumerable<KeyEntry> Entries => _entries.Select(e => e.Entry);

    public override float Measure(Paint paint) => _entries.Length == 0 ? 0 : Above + _heading.Height(paint, RoomAcross) + Line * (Places(paint).Max(p => p.Line) + 1);

    protected override void RenderAt(RenderPack rp, float top)
    {
        _heading.Render(rp, Margin, top + Above, RoomAcross);
        float first = top + Above + _heading.Height(rp.Paint, RoomAcross);
        foreach (((KeyEntry entry, ChartText text), (float left, int line)) in _entries.Zip(Places(rp.Paint)))
        {
            float y = first + line * Line;
            Draw(rp, entry, new(left, left + SignWidth, y + (Line + SignHeight) / 2, y + (Line - SignHeight) / 2));
            text.Render(rp, left + SignWidth + Gap, y + 1.5f, float.MaxValue);
        }
    }

    private List<(float Left, int Line)> Places(Paint paint)
    {
        var places = new List<(float, int)>();
        (float left, int line) = (Margin, 0);
        foreach ((KeyEntry _, ChartText text) in _entries)
        {
            float width = SignWidth + Gap + text.Width(paint);
            if (left > Margin && left + width > Margin + RoomAcross)
                (left, line) = (Margin, line + 1);
            places.Add((left, line));
            left += width + Between;
        }

        return places;
    }

    private static void Draw(RenderPack rp, KeyEntry entry, PixelRect box)
    {
        float middle = (box.Top + box.Bottom) / 2;
        switch (entry.Sign)
        {
            case KeySign.Box:
                Drawing.FillRectangle(rp.Canvas, box, rp.Paint, new FillStyle { Color = entry.Color });
                break;
            case KeySign.Hatched:
                Hatching.Box(rp, box);
                break;
            case KeySign.Dot:
                Drawing.DrawMarker(rp.Canvas, rp.Paint, new Pixel((box.Left + box.Right) / 2, middle), new MarkerStyle(MarkerShape.FilledCircle, 9, entry.Color));
                break;
            default:
                float end = entry.Sign == KeySign.Dashed ? box.Left + Dash : box.Right;
                var line = new LineStyle { Color = entry.Color, Width = 2.5f };
                Drawing.DrawLine(rp.Canvas, rp.Paint, new Pixel(box.Left, middle), new Pixel(end, middle), line);
                if (entry.Sign == KeySign.Dashed)
                    Drawing.DrawLine(rp.Canvas, rp.Paint, new Pixel(box.Right - Dash, middle), new Pixel(box.Right, middle), line);
                break;
        }
    }
}
