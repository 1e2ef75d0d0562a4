using ScottPlot;

namespace IndustryModel.Charts;

/// <summary>Colors that people with a color vision deficiency tell apart, and texts that stand out from them.</summary>
internal static class ChartColors
{
    internal static readonly Color Ink = Color.FromHex("#1f2430");
    internal static readonly Color Muted = Color.FromHex("#595f69"); // 6.4:1 on white
    internal static readonly Color Rule = Color.FromHex("#d5d9e0");
    internal static readonly Color Faint = Color.FromHex("#bcc3cd");
    internal static readonly Color Ground = Colors.White;
    internal static readonly Color Main = Color.FromHex("#1f5a94");
    internal static readonly Color Accent = Color.FromHex("#b8500c");
    internal static readonly Color Gain = Color.FromHex("#1f6f8b");
    internal static readonly Color Loss = Color.FromHex("#b8500c");
    internal static readonly Color Total = Color.FromHex("#5b6270");
    internal static readonly Color MissingFill = Color.FromHex("#f2f3f5");
    internal static readonly Color MissingHatch = Color.FromHex("#8b929c");

    /// <summary>Lines and groups: Okabe and Ito's colors, darkened where they would fade on white.</summary>
    internal static readonly Color[] Series =
    [
        Main, Accent, Color.FromHex("#00795a"), Color.FromHex("#a3427f"), Color.FromHex("#8a6d00"), Color.FromHex("#4a4a4a"), Color.FromHex("#2f8fc4"), Color.FromHex("#7a3e00"),
    ];

    // From light to dark: yellow, green, blue; lightness falls steadily, so that it also reads in gray.
    private static readonly Color[] SequentialAnchors = [.. new[] { "#f7f8d0", "#c5e3a8", "#82c7a5", "#439fa8", "#26729b", "#23477f", "#1b1f4f" }.Select(Color.FromHex)];

    // Blue below, nearly white at the middle, orange above: told apart with every common deficiency.
    private static readonly Color[] BelowAnchors = [.. new[] { "#eef1f4", "#b9d0e6", "#6fa3d0", "#2f6fa8", "#123f6d" }.Select(Color.FromHex)];
    private static readonly Color[] AboveAnchors = [.. new[] { "#eef1f4", "#f5cfa8", "#e29a57", "#bd5f14", "#7a3500" }.Select(Color.FromHex)];

    /// <summary>So many steps from light to dark.</summary>
    internal static Color[] Sequential(int count) => [.. Enumerable.Range(0, count).Select(i => At(SequentialAnchors, count == 1 ? 0.5 : 0.04 + 0.92 * i / (count - 1)))];

    /// <summary>Steps below a middle, darkest first; the middle class; steps above it.</summary>
    internal static Color[] Diverging(int below, int middle, int above) =>
    [
        .. Enumerable.Range(0, below).Select(i => At(BelowAnchors, (below - i) / (double)below)),
        .. Enumerable.Repeat(BelowAnchors[0], middle),
        .. Enumerable.Range(1, above).Select(i => At(AboveAnchors, i / (double)above)),
    ];

    /// <summary>Black or white, whichever stands out more from a ground: from any, by 4.58 at least.</summary>
    internal static Color TextOn(Color ground) => Contrast(Colors.Black, ground) >= Contrast(Colors.White, ground) ? Colors.Black : Colors.White;

    /// <summary>The contrast ratio of WCAG 2, from 1 to 21.</summary>
    internal static double Contrast(Color a, Color b)
    {
        (double x, double y) = (Luminance(a), Luminance(b));
        return (Math.Max(x, y) + 0.05) / (Math.Min(x, y) + 0.05);
    }

    private static double Luminance(Color color) => 0.2126 * Linear(color.R) + 0.7152 * Linear(color.G) + 0.0722 * Linear(color.B);

    private static double Linear(byte channel)
    {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
    }

    private static Color At(Color[] anchors, double fraction)
    {
        double at = Math.Clamp(fraction, 0, 1) * (anchors.Length - 1);
        int i = Math.Min((int)at, anchors.Length - 2);
        double rest = at - i;
        return new(Mix(anchors[i].R, anchors[i + 1].R, rest), Mix(anchors[i].G, anchors[i + 1].G, rest), Mix(anchors[i].B, anchors[i + 1].B, rest));
    }

    private static byte Mix(byte from, byte to, double fraction) => (byte)Math.Round(from + (to - from) * fraction);
}
