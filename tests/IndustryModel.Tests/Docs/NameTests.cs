using System.Reflection;
using System.Text.RegularExpressions;
using IndustryModel.Netherlands;
using IndustryModel.Quantities;
using IndustryModel.Tests.Architecture;

namespace IndustryModel.Tests.Docs;

/// <summary>Names of types and members that pages write as code are names that exist.</summary>
public sealed partial class NameTests
{
    private static readonly ILookup<string, Type> Types = new[] { typeof(Share).Assembly, typeof(DutchIndustry).Assembly, typeof(IndustryModel.Formats.TidyCsv).Assembly, typeof(IndustryModel.Charts.Chart).Assembly }
        .SelectMany(a => a.GetExportedTypes()).ToLookup(t => t.Name.Split('`')[0], StringComparer.Ordinal);

    [Fact]
    public void A_member_that_a_page_names_exists()
    {
        (string Page, string Type, string Member)[] named =
        [
            .. DocsPages.Paths.SelectMany(page => Name().Matches(DocsPages.Prose(page)).Select(m => (page, m.Groups[1].Value, m.Groups[2].Value)))
                .Where(n => Types.Contains(n.Item2)),
        ];
        Assert.True(named.Length > 100, $"{named.Length} names found");
        Assert.Empty(named.Where(n => !Types[n.Type].Any(t => t.GetMember(n.Member, BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy).Length > 0)
                && !IsExtension(n.Type, n.Member))
            .Select(n => $"{n.Page}: {n.Type}.{n.Member}"));
    }

    [Fact]
    public void The_conventions_page_has_each_function_of_another_system_that_a_method_page_names()
    {
        string gathered = Repository.Read("docs/conventions.md");
        string[] functions =
        [
            .. new[] { "location-quotients", "shift-share", "complexity", "convergence", "growth-accounting", "economic-base" }
                .SelectMany(page => Row().Matches(Repository.Read($"docs/{page}.md")).SelectMany(row => Function().Matches(row.Groups[1].Value)).Select(m => m.Groups[1].Value)),
        ];
        Assert.True(functions.Length > 20, $"{functions.Length} functions found");
        Assert.All(functions, f => Assert.Contains($"`{f}", gathered, StringComparison.Ordinal));
    }

    // An extension of the type by its first parameter; a static one by the block that it stands in, which the compiler leaves as nested types.
    private static bool IsExtension(string type, string member) =>
        Types.SelectMany(types => types).Where(t => t is { IsAbstract: true, IsSealed: true }).SelectMany(t => t.GetMember(member)).OfType<MethodInfo>()
            .Any(m => m.GetParameters() is [{ ParameterType: var first }, ..] && first.Name.Split('`')[0] == type || Receivers(m.DeclaringType!).Contains(type));

    private static IEnumerable<string> Receivers(Type container) => container.GetNestedTypes().SelectMany(Nested)
        .SelectMany(t => t.GetMethods(BindingFlags.Static | BindingFlags.Public)).Where(m => m.Name == "<Extension>$")
        .Select(m => m.GetParameters()[0].ParameterType.Name.Split('`')[0]);

    private static IEnumerable<Type> Nested(Type type) => [type, .. type.GetNestedTypes().SelectMany(Nested)];

    [GeneratedRegex(@"`([A-Z]\w+)\.([A-Z]\w+)[`(]")]
    private static partial Regex Name();

    // The last cell of a row of three: what others do.
    [GeneratedRegex(@"^\|[^|\n]*\|[^|\n]*\|([^|\n]*)\|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`([a-z][\\w.]{2,})[`(]")]
    private static partial Regex Function();
}
