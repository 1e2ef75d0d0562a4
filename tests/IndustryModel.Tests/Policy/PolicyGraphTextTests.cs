using System.Globalization;
using IndustryModel.Netherlands;
using IndustryModel.Policy;
using IndustryModel.Tests.Expectations;

namespace IndustryModel.Tests.Policy;

public sealed class PolicyGraphTextTests
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    [Fact]
    public void Mermaid_and_dot_are_as_approved()
    {
        PolicyGraph graph = SmallVision.Create().Graph;
        Approved.Equal("graph/small.mmd", graph.ToMermaid());
        Approved.Equal("graph/small.dot", graph.ToDot());
        Approved.Equal("graph/vision-2020-nl.mmd", DutchIndustry.Load().Vision.Graph.ToMermaid(PolicyKind.Cluster, Dutch));
        Approved.Equal("graph/vision-2025.dot", DutchIndustry.Load().Policy2025.Graph.ToDot(PolicyKind.Sector));
    }

    [Fact]
    public void Text_cannot_leave_its_label()
    {
        PolicyGraph graph = SmallVision.Create(levers: [new("a", "x\"] --> n9[<b>&amp;\\#35;`\n%%", "y"), new("learn", "Learn", "Leren"), new("invest", "Invest", "Investeren")]).Graph;
        string mermaid = graph.ToMermaid();
        Assert.Contains("[\"x#34;#93; --#62; n9#91;#60;b#62;#38;amp#59;#92;#35;35#59;#96;#10;#37;#37;\"]", mermaid, StringComparison.Ordinal);
        Assert.Contains("\"a\" [label=\"x\\\"] --> n9[<b>&amp;\\\\#35;`\\n%%\"];", graph.ToDot(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_node_and_link_is_drawn_once()
    {
        PolicyGraph graph = DutchIndustry.Load().Vision.Graph;
        string[] mermaid = graph.ToMermaid().Split('\n');
        Assert.Equal(graph.Nodes.Length, mermaid.Count(l => l.StartsWith("    n", StringComparison.Ordinal)));
        Assert.Equal(graph.Links.Count(l => l.Origin == LinkOrigin.Stated), mermaid.Count(l => l.Contains(" --> ", StringComparison.Ordinal)));
        Assert.Equal(graph.Links.Count(l => l.Origin == LinkOrigin.Inferred), mermaid.Count(l => l.Contains(" -.-> ", StringComparison.Ordinal)));
        Assert.Equal(graph.Links.Length, graph.ToDot().Split('\n').Count(l => l.Contains(" -> ", StringComparison.Ordinal)));
    }
}
