using ScottPlot;
using SkiaSharp;

namespace IndustryModel.Charts;

/// <summary>Slanted lines for what is missing: drawn as lines, so that they are lines in SVG as well and no picture of a pattern.</summary>
internal static class Hatching
{
    private const float Step = 6;

    internal static void Box(RenderPack rp, PixelRect box)
    {
        using var path = new SKPath();
        path.AddRect(new SKRect(box.Left, box.Top, box.Right, box.Bottom));
        Path(rp, path, ChartColors.MissingFill, ChartColors.MissingHatch);
    }

    internal static void Path(RenderPack rp, SKPath path, Color ground, Color lines)
    {
        using var fill = new SKPaint { Color = ground.ToSKColor(), IsAntialias = true, Style = SKPaintStyle.Fill };
        rp.Canvas.DrawPath(path, fill);
        rp.Canvas.Save();
        rp.Canvas.ClipPath(path, antialias: true);
        using var stroke = new SKPaint { Color = lines.ToSKColor(), IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = 1.2f };
        using var hatch = new SKPath();
        SKRect around = path.Bounds;
        float first = MathF.Floor((around.Left - around.Height) / Step) * Step; // a raster of the figure, so that neighbors' lines meet
        for (float x = first; x < around.Right; x += Step)
        {
            float shifted = x + Phase(around.Bottom);
            hatch.MoveTo(shifted, around.Bottom);
            hatch.LineTo(shifted + around.Height, around.Top);
        }

        rp.Canvas.DrawPath(hatch, stroke);
        rp.Canvas.Restore();
    }

    private static float Phase(float bottom) => -(bottom % Step);
}
