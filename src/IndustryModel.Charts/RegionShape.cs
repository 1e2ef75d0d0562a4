using IndustryModel.Classifications;
using ScottPlot;
using SkiaSharp;

namespace IndustryModel.Charts;

/// <summary>A region on a map, as a layer of the plot: find them with <c>chart.Plot.GetPlottables&lt;RegionShape&gt;()</c> to change fill or border.</summary>
public sealed class RegionShape : IPlottable
{
    private readonly Coordinates[][] _rings;

    internal RegionShape(RegionCode region, string label, double? value, Coordinates[][] rings)
        => (Region, Label, Value, _rings) = (region, label, value, rings);

    /// <summary>The region.</summary>
    public RegionCode Region { get; }

    /// <summary>Its name.</summary>
    public string Label { get; }

    /// <summary>Its figure; null where it is missing.</summary>
    public double? Value { get; }

    /// <summary>The color inside.</summary>
    public Color FillColor { get; set; } = Colors.Transparent;

    /// <summary>Whether it is hatched, as what is missing.</summary>
    public bool IsHatched { get; set; }

    /// <summary>The color of the border.</summary>
    public Color LineColor { get; set; } = ChartColors.Ground;

    /// <summary>The width of the border in pixels.</summary>
    public float LineWidth { get; set; } = 0.8f;

    /// <inheritdoc/>
    public bool IsVisible { get; set; } = true;

    /// <inheritdoc/>
    public IAxes Axes { get; set; } = ScottPlot.Axes.Default;

    /// <inheritdoc/>
    public IEnumerable<LegendItem> LegendItems => [];

    /// <inheritdoc/>
    public AxisLimits GetAxisLimits() => new(_rings.Min(r => r.Min(c => c.X)), _rings.Max(r => r.Max(c => c.X)), _rings.Min(r => r.Min(c => c.Y)), _rings.Max(r => r.Max(c => c.Y)));

    /// <inheritdoc/>
    public void Render(RenderPack rp)
    {
        ArgumentNullException.ThrowIfNull(rp);
        using var path = new SKPath { FillType = SKPathFillType.EvenOdd };
        foreach (Coordinates[] ring in _rings)
            path.AddPoly([.. ring.Select(c => Axes.GetPixel(c)).Select(p => new SKPoint(p.X, p.Y))]);
        if (IsHatched)
            Hatching.Path(rp, path, ChartColors.MissingFill, ChartColors.MissingHatch);
        if (!IsHatched && FillColor.A > 0)
        {
            using var fill = new SKPaint { Color = FillColor.ToSKColor(), IsAntialias = true, Style = SKPaintStyle.Fill };
            rp.Canvas.DrawPath(path, fill);
        }

        if (LineWidth > 0)
        {
            using var line = new SKPaint { Color = LineColor.ToSKColor(), IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = LineWidth, StrokeJoin = SKStrokeJoin.Round };
            rp.Canvas.DrawPath(path, line);
        }
    }
}
