using System.Text;
using ScottPlot;

namespace IndustryModel.Charts;

public sealed partial class Chart
{
    private const int LargestSide = 16_384;
    private const double LeastHeight = 0.8; // of the width

    /// <summary>The picture as SVG: selectable texts, title and description for those who cannot see it, ids that do not clash with those of another picture on the page.</summary>
    /// <param name="width">Width in pixels; the usual one if null.</param>
    /// <param name="height">Height in pixels; if null, the usual one, or what suits the width.</param>
    /// <exception cref="ArgumentOutOfRangeException">A side is not from 1 to 16384 pixels.</exception>
    public string ToSvg(int? width = null, int? height = null)
    {
        (int w, int h) = Size(width, height);
        (int drawnWidth, int drawnHeight) = Drawn(w, h);
        return SvgText.Finish(Plot.GetSvgXml(drawnWidth, drawnHeight), (w, h), (drawnWidth, drawnHeight), Title, Description);
    }

    /// <summary>The picture as PNG.</summary>
    /// <inheritdoc cref="ToSvg"/>
    public byte[] ToPng(int? width = null, int? height = null)
    {
        (int w, int h) = Size(width, height);
        (int drawnWidth, int drawnHeight) = Drawn(w, h);
        using Image drawn = Plot.GetImage(drawnWidth, drawnHeight);
        if (drawnWidth == w)
            return drawn.GetImageBytes(ImageFormat.Png);
        using Image scaled = drawn.Resized(w, h, antiAlias: true);
        return scaled.GetImageBytes(ImageFormat.Png);
    }

    /// <summary>Saves the picture: as SVG if the name ends in <c>.svg</c>, as PNG if in <c>.png</c>. An existing file is replaced.</summary>
    /// <param name="path">Where.</param>
    /// <param name="width">Width in pixels; the usual one if null.</param>
    /// <param name="height">Height in pixels; if null, the usual one, or what suits the width.</param>
    /// <exception cref="ArgumentException">The name ends in neither.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A side is not from 1 to 16384 pixels.</exception>
    public void Save(string path, int? width = null, int? height = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        string extension = Path.GetExtension(path);
        if (extension.ToUpperInvariant() is not (".SVG" or ".PNG"))
            throw new ArgumentException($"A picture is saved as SVG or PNG, by the end of its name; '{Path.GetFileName(path)}' ends in neither .svg nor .png.", nameof(path));
        File.WriteAllBytes(path, ToBytes(extension, width, height));
    }

    /// <summary>The picture for a web page: a figure with the SVG inside, which scales down to a narrow screen, and a caption with the source. Nothing is loaded.</summary>
    /// <inheritdoc cref="ToSvg"/>
    public string ToHtml(int? width = null, int? height = null)
    {
        string html = $"<figure class=\"industry-chart\" lang=\"{(_isDutch ? "nl" : "en")}\" style=\"margin:0;max-width:{Size(width, height).Width}px\">{ToSvg(width, height)}"
            + $"<figcaption style=\"font-size:0.85em\">{SvgText.Escape(Title)}.{(SourceLine.Length == 0 ? "" : $" {SvgText.Escape(SourceLine)}")}</figcaption></figure>";
        return html;
    }

    /// <summary>The picture as the bytes of a file.</summary>
    /// <param name="extension"><c>.svg</c> or <c>.png</c>, as the file's name ends.</param>
    /// <param name="width">Width in pixels; the usual one if null.</param>
    /// <param name="height">Height in pixels; if null, the usual one, or what suits the width.</param>
    /// <exception cref="ArgumentException">The extension is neither.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A side is not from 1 to 16384 pixels.</exception>
    public byte[] ToBytes(string extension, int? width = null, int? height = null)
    {
        ArgumentNullException.ThrowIfNull(extension);
        return extension.ToUpperInvariant() switch
        {
            ".SVG" => Encoding.UTF8.GetBytes(ToSvg(width, height)),
            ".PNG" => ToPng(width, height),
            _ => throw new ArgumentException($"A picture is written as .svg or .png, not as '{extension}'.", nameof(extension)),
        };
    }

    private (int Width, int Height) Size(int? width, int? height)
    {
        int w = Side(width ?? Width, nameof(width));
        return (w, Side(height ?? HeightFor(w), nameof(height)));
    }

    /// <summary>The size in which a picture is drawn; larger than asked for where its texts would not fit.</summary>
    private (int Width, int Height) Drawn(int width, int height) => width >= LeastWidth ? (width, height) : (LeastWidth, Math.Max(1, (int)((long)height * LeastWidth / width)));

    /// <summary>Rows need their height; else the proportion is kept, but a narrow picture stays high enough to be read.</summary>
    private int HeightFor(int width) => width < LeastWidth ? Math.Max(1, (int)((long)HeightFor(LeastWidth) * width / LeastWidth))
        : width == Width || IsOfRows ? Height : Math.Max((int)((long)Height * width / Width), Math.Min(Height, (int)(LeastHeight * width)));

    private static int Side(int side, string name) => side is >= 1 and <= LargestSide ? side
        : throw new ArgumentOutOfRangeException(name, side, $"A picture is from 1 to {LargestSide} pixels wide and high.");
}
