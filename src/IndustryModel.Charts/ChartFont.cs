using System.Collections.Concurrent;
using ScottPlot;
using SkiaSharp;

namespace IndustryModel.Charts;

/// <summary>The font that comes with the package, so that pictures are the same on every machine, also on one without any font. Open Sans, Apache License 2.0.</summary>
internal sealed class ChartFont : IFontResolver
{
    /// <summary>The name under which ScottPlot finds it; none that a machine has, so that no other is taken for it.</summary>
    internal const string Name = "IndustryModel Sans";

    /// <summary>Its stronger sibling, under a name of its own.</summary>
    internal const string StrongName = "IndustryModel Sans Strong";

    /// <summary>What a page uses for it: the same design where it is installed, else what the reader has.</summary>
    internal const string CssFamilies = "'Open Sans', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

    private static readonly Lazy<ChartFont> Registered = new(Register);

    private readonly ConcurrentDictionary<string, SKTypeface> _typefaces = new();

    /// <summary>Makes the font known to ScottPlot, once.</summary>
    internal static void Ensure() => _ = Registered.Value;

    /// <summary>Whether the font can draw a text; where it cannot, the machine's own fonts are asked.</summary>
    internal static bool Covers(string text) => Registered.Value.Typeface(strong: false).ContainsGlyphs(text);

    /// <inheritdoc/>
    public SKTypeface? CreateTypeface(string fontName, FontWeight weight, FontSlant slant, FontSpacing spacing) => CreateTypeface(fontName, weight > FontWeight.Medium, slant != FontSlant.Upright);

    /// <inheritdoc/>
    public SKTypeface? CreateTypeface(string fontName, bool bold, bool italic) => fontName switch
    {
        Name => Typeface(bold),
        StrongName => Typeface(strong: true),
        _ => null,
    };

    private SKTypeface Typeface(bool strong) => _typefaces.GetOrAdd(strong ? "OpenSans-Semibold" : "OpenSans-Regular", file =>
    {
        using Stream resource = typeof(ChartFont).Assembly.GetManifestResourceStream($"IndustryModel.Charts.fonts.{file}.ttf")!;
        using var data = SKData.Create(resource);
        return SKTypeface.FromData(data);
    });

    private static ChartFont Register()
    {
        var font = new ChartFont();
        ScottPlot.Fonts.FontResolvers.Insert(0, font);
        return font;
    }
}
