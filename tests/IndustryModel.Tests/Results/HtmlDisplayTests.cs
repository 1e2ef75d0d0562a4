using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using IndustryModel.Charts;
using IndustryModel.Formats;
using IndustryModel.Netherlands;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Tests.Results;

/// <summary>Every result of the library shows itself in a notebook and in a terminal; none is forgotten.</summary>
public sealed class HtmlDisplayTests
{
    private static readonly Type[] Exported = [.. new[] { typeof(Share).Assembly, typeof(DutchIndustry).Assembly, typeof(TidyCsv).Assembly, typeof(Chart).Assembly }.SelectMany(a => a.GetExportedTypes())];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, HtmlSamples.All.Length)];

    [Fact]
    public void What_has_a_table_shows_it_as_html_and_has_a_text()
        => Assert.All(Exported.Where(HasTable), type =>
        {
            Assert.True(type.IsAssignableTo(typeof(IHtmlResult)), $"{type} has ToTable() but no ToHtml().");
            Assert.True(HasText(type), $"{type} has no text of its own for a terminal.");
        });

    [Fact]
    public void What_shows_itself_says_so_to_notebooks() => Assert.All(Exported.Where(t => t.IsAssignableTo(typeof(IHtmlResult)) && t != typeof(IHtmlResult)), type => Assert.NotNull(SourceOf(type)));

    [Fact]
    public void What_has_a_text_of_its_own_shows_it_in_notebooks()
        => Assert.Empty(Exported.Where(t => t is { IsEnum: false, IsInterface: false } && !t.IsAssignableTo(typeof(Exception)) && t.Assembly != typeof(TidyCsv).Assembly /* what is read, and how: no results */ && HasText(t) && SourceOf(t) is null).Select(t => t.FullName));

    [Fact]
    public void Every_type_that_shows_itself_has_a_sample()
        => Assert.Empty(Exported.Where(t => t is { IsAbstract: false } && t.IsAssignableTo(typeof(IHtmlResult))).Except(HtmlSamples.All.Select(s => s.GetType())).Select(t => t.FullName));

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_notebook_gets_well_formed_html_and_the_text(int number)
    {
        IHtmlResult sample = HtmlSamples.All[number];
        Dictionary<string, string> shown = AsNotebook(sample);
        Assert.Equal(["text/html", "text/plain"], shown.Keys);
        Assert.Equal(sample.ToString(), shown["text/plain"]);
        Assert.Equal(sample.ToHtml(), shown["text/html"]);
        XElement html = XElement.Parse($"<body>{shown["text/html"]}</body>");
        Assert.NotEqual("", html.Value.Trim());
        Assert.DoesNotContain(html.DescendantNodes().OfType<XElement>(), e => e.Name.LocalName is "script" or "link" or "img" or "iframe");
        Assert.All(html.Descendants("table"), table =>
        {
            Assert.NotEqual("", table.Element("caption")!.Value);
            Assert.All(table.Descendants("th"), th => Assert.Contains(th.Attribute("scope")?.Value, (string[])["col", "row"]));
        });
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Dutch_readers_get_html_too(int number) => XElement.Parse($"<body>{HtmlSamples.All[number].ToHtml(System.Globalization.CultureInfo.GetCultureInfo("nl-NL"))}</body>");

    [Theory]
    [InlineData("11.93 %", 0.11927818215155275)]
    [InlineData("12.00 %", 0.12)]
    public void A_share_is_shown_rounded_and_a_value_without_a_table_as_its_text(string shown, double fraction)
    {
        var share = Share.FromFraction(fraction);
        Assert.Equal($"<span style=\"white-space:pre-wrap\">{shown}</span>", AsNotebook(share)["text/html"]);
        Assert.Equal($"<span style=\"white-space:pre-wrap\">{shown}</span>", AsNotebook(Observation.Of(share))["text/html"]);
        Assert.Equal(share.ToString(), AsNotebook(share)["text/plain"]);
        Assert.Equal("<span style=\"white-space:pre-wrap\">Office &lt;&amp;&#39;&quot;&gt;, title</span>", AsNotebook(new Source("x", "Office <&'\">", "title"))["text/html"]);
    }

    /// <summary>What a notebook shows of a value, found as the kernel finds it: by the name of the attribute and of the methods.</summary>
    private static Dictionary<string, string> AsNotebook(object value)
    {
        Attribute attribute = SourceOf(value.GetType())!;
        var type = (Type)attribute.GetType().GetProperty("FormatterSourceType")!.GetValue(attribute)!;
        object source = Activator.CreateInstance(type)!;
        var shown = new Dictionary<string, string>();
        foreach (object formatter in (IEnumerable<object>)type.GetMethod("CreateTypeFormatters")!.Invoke(source, null)!)
        {
            var writer = new StringWriter();
            Assert.Equal(true, formatter.GetType().GetMethod("Format", [typeof(object), typeof(TextWriter)])!.Invoke(formatter, [value, writer]));
            shown.Add((string)formatter.GetType().GetProperty("MimeType")!.GetValue(formatter)!, writer.ToString());
        }

        Assert.Equal(shown.Keys, (string[])attribute.GetType().GetProperty("PreferredMimeTypes")!.GetValue(attribute)!);
        return shown;
    }

    private static Attribute? SourceOf(Type type) => type.GetCustomAttributes(inherit: true).OfType<Attribute>().SingleOrDefault(a => a.GetType().Name == "TypeFormatterSourceAttribute");

    private static bool HasTable(Type type) => type.GetMethods(BindingFlags.Public | BindingFlags.Instance).Any(m => m.Name == "ToTable" && m.ReturnType == typeof(ResultTable) && m.GetParameters().All(p => p.IsOptional));

    private static bool HasText(Type type) => type.GetMethod("ToString", Type.EmptyTypes) is { } text && text.DeclaringType!.Assembly == type.Assembly && !text.IsDefined(typeof(CompilerGeneratedAttribute));
}
