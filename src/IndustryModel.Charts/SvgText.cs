using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace IndustryModel.Charts;

/// <summary>Turns what SkiaSharp draws as SVG into a picture for a page: a text alternative, a view box, fonts with fallbacks, unique ids.</summary>
internal static partial class SvgText
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly XNamespace XLink = "http://www.w3.org/1999/xlink";

    internal static string Finish(string svg, (int Width, int Height) size, (int Width, int Height) drawn, string title, string description)
    {
        XElement root = XDocument.Parse(svg).Root!;
        Rename(root, ids => [.. ids.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"c{i}"))]); // SkiaSharp counts on from picture to picture
        string prefix = $"im{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{title}\n{description}\n{root}")))[..8]}-";
        Rename(root, ids => [.. ids.Select(id => prefix + id)]);
        foreach (XElement text in root.Descendants(Svg + "text"))
        {
            text.SetAttributeValue("font-family", ChartFont.CssFamilies);
            text.Value = text.Value.Trim();
            foreach (XAttribute place in text.Attributes().Where(a => a.Name == "x" || a.Name == "y"))
                place.Value = place.Value.TrimEnd(' ', ',');
        }

        root.SetAttributeValue("width", size.Width);
        root.SetAttributeValue("height", size.Height);
        root.SetAttributeValue("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {drawn.Width} {drawn.Height}"));
        root.SetAttributeValue("role", "img");
        root.SetAttributeValue("aria-labelledby", $"{prefix}title {prefix}desc");
        root.SetAttributeValue("style", "max-width:100%;height:auto");
        root.AddFirst(new XElement(Svg + "title", new XAttribute("id", $"{prefix}title"), Clean(title)), new XElement(Svg + "desc", new XAttribute("id", $"{prefix}desc"), Clean(description)));
        return root.ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>A text in HTML: nothing in it is markup, and what turns the direction of text ends with it.</summary>
    internal static string Escape(string text) => $"<bdi>{WebUtility.HtmlEncode(Clean(text))}</bdi>";

    /// <summary>Without what XML cannot hold.</summary>
    internal static string Clean(string text) => string.Concat(text.EnumerateRunes().Where(r => r.Value is 9 or 10 or 13 or >= 32 and <= 0xFFFD or >= 0x10000).Select(r => r.ToString()));

    private static void Rename(XElement root, Func<string[], string[]> rename)
    {
        XAttribute[] ids = [.. root.DescendantsAndSelf().Attributes("id")];
        string[] before = [.. ids.Select(i => i.Value)];
        var known = before.Zip(rename(before)).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal);
        foreach (XAttribute id in ids)
            id.Value = known[id.Value];
        foreach (XAttribute attribute in root.DescendantsAndSelf().Attributes().Where(a => a.Name != "id"))
        {
            if (attribute.Name == XLink + "href" && attribute.Value.StartsWith('#') && known.TryGetValue(attribute.Value[1..], out string? target))
                attribute.Value = $"#{target}";
            else if (attribute.Value.Contains("url(#", StringComparison.Ordinal))
                attribute.Value = Reference().Replace(attribute.Value, m => $"url(#{known.GetValueOrDefault(m.Groups[1].Value, m.Groups[1].Value)})");
        }
    }

    [GeneratedRegex(@"url\(#([^)]+)\)")]
    private static partial Regex Reference();
}
