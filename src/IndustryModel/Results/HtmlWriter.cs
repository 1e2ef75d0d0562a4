using System.Text;

namespace IndustryModel.Results;

/// <summary>Writes HTML that is well-formed XML too; whatever comes from data is escaped here and nowhere else.</summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder _html = new();

    /// <summary>Markup of our own, as it is; never text from data.</summary>
    internal HtmlWriter Raw(string markup)
    {
        _html.Append(markup);
        return this;
    }

    /// <summary>Text from data.</summary>
    internal HtmlWriter Text(string? text)
    {
        Escape(text);
        return this;
    }

    /// <summary>An element that holds text alone.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="text">The text.</param>
    /// <param name="attributes">Names and values, such as ("class", "note"); values are escaped.</param>
    internal HtmlWriter Element(string name, string? text, params ReadOnlySpan<(string Name, string Value)> attributes) => Open(name, attributes).Text(text).Close(name);

    internal HtmlWriter Open(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Start(name, attributes);
        _html.Append('>');
        return this;
    }

    internal HtmlWriter Close(string name)
    {
        _html.Append("</").Append(name).Append(">\n");
        return this;
    }

    /// <summary>An element without content.</summary>
    internal HtmlWriter Void(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Start(name, attributes);
        _html.Append("/>\n");
        return this;
    }

    /// <summary>A line of text with more behind it that opens on demand.</summary>
    /// <param name="line">The line, from data.</param>
    /// <param name="summary">What is behind it, from data.</param>
    /// <param name="html">What is behind it, as HTML.</param>
    internal static string Foldable(string line, string summary, string html) => new HtmlWriter().Open("div").Text(line).Open("details").Element("summary", summary).Raw(html).Close("details").Close("div").ToString();

    public override string ToString() => _html.ToString();

    private void Start(string name, ReadOnlySpan<(string Name, string Value)> attributes)
    {
        _html.Append('<').Append(name);
        foreach ((string attribute, string value) in attributes)
        {
            _html.Append(' ').Append(attribute).Append("=\"");
            Escape(value);
            _html.Append('"');
        }
    }

    private void Escape(string? text)
    {
        foreach (char c in TextDirection.Isolated(text ?? ""))
        {
            _ = c switch
            {
                '&' => _html.Append("&amp;"),
                '<' => _html.Append("&lt;"),
                '>' => _html.Append("&gt;"),
                '"' => _html.Append("&quot;"),
                '\'' => _html.Append("&#39;"),
                < ' ' and not ('\t' or '\n') or '\u007F' or '\uFFFE' or '\uFFFF' => _html.Append('\uFFFD'), // not in XML
                _ => _html.Append(c),
            };
        }
    }
}
