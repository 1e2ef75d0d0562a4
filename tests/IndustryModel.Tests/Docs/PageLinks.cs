using System.Text.RegularExpressions;

namespace IndustryModel.Tests.Docs;

/// <summary>The relative links of a page, without their anchors; not those to types (<c>xref:</c>), which the site resolves.</summary>
internal static partial class PageLinks
{
    public static IEnumerable<string> Of(string markdown) => Link().Matches(markdown).Select(m => m.Groups[1].Value)
        .Where(l => !l.Contains("://", StringComparison.Ordinal) && !l.StartsWith('#') && !l.StartsWith("xref:", StringComparison.Ordinal))
        .Select(l => l.Split('#')[0]);

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
