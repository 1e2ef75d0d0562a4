using System.Text;
using ScottPlot;

namespace IndustryModel.Charts;

public sealed partial class Chart
{
    private const int LargestSide = 16_384;

    /// <summary>The picture as SVG: selectable texts, title and description for those who cannot see it, ids that do not clash with those of another picture on the page.</summary>
    /// <param name="width">Width in pixels; the usual one if null.</param>
    /// <param name="height">Height in pixels; if null, the usual one, or what keeps its proportion to the width.</param>
    /// <exception cref="ArgumentOutOfRangeException">A side is not from 1 to 16384 pixels.</exception>
    public string ToSvg(int? width = null, int? height = null)
    {
        (int w, int h) = Size(width, height);
        return SvgText.Finish(Plot.GetSvgXml(w, h), w, h, Title, Description);
    }

    /// <summary>The picture as PNG.</summary>
    /// <inheritdoc cref="ToSvg"/>
    public byte[] ToPng(int? width = null, int? height = null)
    {
        (int w, int h) = Size(width, height);
        return Plot.GetImageBytes(w, h, ImageFormat.Png);
    }

    /// <summary>Saves the picture: as SVG if the name ends in <c>.svg</c>, as PNG if in <c>.png</c>. An existing file is replaced.</summary>
    /// <param name="path">Where.</param>
    /// <param name="width">Width in pixels; the usual one if null.</param>
    /// <param name="height">Height in pixels; if null, the usual one, or what keeps its proportion to the width.</param>
    /// <exception cref="ArgumentException">The name ends in neither.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A side is not from 1 to 16384 pixels.</exception>
    public void Save(string path, int? width = null, int? height = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        File.WriteAllBytes(path, ToBytes(Path.GetExtension(path), width, height)
            ?? throw new ArgumentException($"A picture is saved as SVG or PNG, by the end of its name; '{Path.GetFileName(path)}' ends in neither .svg nor .png.", nameof(path)));
    }

    /// <summary>The picture for a web page: a figure with the SVG inside, which scales down to a narrow screen, and a caption with the source. Nothing is loaded.</summary>
    /// <inheritdoc cref="ToSvg"/>
    public string ToHtml(int? width = null, int? height = null)
    {
        string html = $"<figure class=\"industry-chart\" lang=\"{(_isDutch ? "nl" : "en")}\" style=\"margin:0;max-width:{Size(width, height).Width}px\">{ToSvg(width, height)}"
            + $"<figcaption style=\"font-size:0.85em\">{SvgText.Escape(Title)}.{(SourceLine.Length == 0 ? "" : $" {SvgText.Escape(SourceLine)}")}</figcaption></figure>";
        return html;
    }

    /// <summary>The picture in the format of a file's extension; null where there is none.</summary>
    internal byte[]? ToBytes(string extension, int? width, int? height) => extension.ToUpperInvariant() switch
    {
        ".SVG" => Encoding.UTF8.GetBytes(ToSvg(width, height)),
        ".PNG" => ToPng(width, height),
        _ => null,
    };

    private (int Width, int Height) Size(int? width, int? height)
    {
        int w = width ?? (height is { } asked && width is null ? Width * Side(asked, nameof(height)) / Height : Width);
        int h = height ?? (width is { } given ? Math.Max(1, (int)((long)Height * Side(given, nameof(width)) / Width)) : Height);
        return (Side(w, nameof(width)), Side(h, nameof(height)));
    }

    private static int Side(int side, string name) => side is >= 1 and <= LargestSide ? side
        : throw new ArgumentOutOfRangeException(name, side, $"A picture is from 1 to {LargestSide} pixels wide and high.");
}
