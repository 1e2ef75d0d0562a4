using System.Globalization;
using System.Text;
using ScottPlot;

namespace IndustryModel.Charts;

/// <summary>A text that wraps to the room there is.</summary>
internal sealed class ChartText(string text, float size, Color color, bool strong = false)
{
    private const string Unknown = "?"; // for a letter that no font here can draw; description and table keep it

    private readonly LabelStyle _style = Style(text, size, color, strong);

    internal string Text => text;

    private float LineHeight => size * 1.32f;

    /// <summary>A label in the chart's font; in one of the machine where a text has letters that it lacks.</summary>
    internal static LabelStyle Style(string text, float size, Color color, bool strong = false) => new()
    {
        FontName = FontFor(text, strong),
        FontSize = size,
        ForeColor = color,
        Alignment = Alignment.UpperLeft,
        Text = text,
    };

    internal static string FontFor(string text, bool strong = false)
        => ChartFont.Covers(text) || ScottPlot.Fonts.Detect(text) is not { Length: > 0 } other ? strong ? ChartFont.StrongName : ChartFont.Name : other;

    /// <summary>A text that may be drawn: what directs or breaks text, and what cannot be drawn, is left out, so that a name cannot turn the words around it.</summary>
    internal static string Drawable(string text)
    {
        string plain = string.Concat(text.EnumerateRunes()
            .Where(r => Rune.GetUnicodeCategory(r) is not (UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.Surrogate))
            .Select(r => r.ToString()));
        return ChartFont.Covers(plain) || ScottPlot.Fonts.Detect(plain).Length > 0 ? plain
            : string.Concat(plain.EnumerateRunes().Select(r => ChartFont.Covers(r.ToString()) ? r.ToString() : Unknown));
    }

    internal float Height(Paint paint, float room) => text.Length == 0 ? 0 : Lines(paint, room).Count * LineHeight;

    internal float Width(Paint paint) => _style.Measure(text, paint).Width;

    internal void Render(RenderPack rp, float left, float top, float room)
    {
        if (text.Length == 0)
            return;
        foreach (string line in Lines(rp.Paint, room))
        {
            _style.Render(rp.Canvas, new Pixel(left, top), rp.Paint, line);
            top += LineHeight;
        }
    }

    private List<string> Lines(Paint paint, float room)
    {
        var lines = new List<string>();
        string line = "";
        foreach (string word in text.Split(' '))
        {
            string longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && _style.Measure(longer, paint).Width > room)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        lines.Add(line);
        return lines;
    }
}
