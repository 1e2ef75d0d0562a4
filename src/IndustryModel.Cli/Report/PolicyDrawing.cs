using System.Globalization;
using IndustryModel.Policy;
using IndustryModel.Results;

namespace IndustryModel.Cli.Report;

/// <summary>The policy graph in columns from levers to clusters, each link a curve.</summary>
internal sealed class PolicyDrawing(IndustryVision vision, ReportWords words)
{
    private const int ColumnWidth = 230;
    private const int BoxWidth = 180;
    private const int BoxHeight = 26;
    private const int RowHeight = 36;
    private const int Top = 30;
    private const int LettersAtMost = 28;

    private static readonly PolicyKind[] Kinds = [PolicyKind.Lever, PolicyKind.Technology, PolicyKind.Market, PolicyKind.Sector, PolicyKind.Cluster];

    internal void Write(HtmlWriter html)
    {
        HashSet<string> clusters = [.. vision.Clusters.Select(c => c.Code)]; // those of the vision itself: later programs draw others
        PolicyNode[] shown = [.. vision.Graph.Nodes.Where(n => n.Kind != PolicyKind.Cluster || clusters.Contains(n.Code))];
        PolicyKind[] kinds = [.. Kinds.Where(kind => shown.Any(n => n.Kind == kind))];
        if (kinds.Length == 0)
            return;
        PolicyNode[][] columns = [.. kinds.Select(kind => shown.Where(n => n.Kind == kind).ToArray())];
        int rows = columns.Max(c => c.Length);
        int width = ColumnWidth * (columns.Length - 1) + BoxWidth, height = Top + rows * RowHeight;
        Dictionary<string, (double X, double Y)> places = Places(columns, rows);
        PolicyLink[] links = [.. vision.Graph.Links.Where(l => places.ContainsKey(l.From) && places.ContainsKey(l.To))];
        string label = words.Say($"Policy graph: {places.Count} entities, {links.Length} links", $"Beleidsgraaf: {places.Count} entiteiten, {links.Length} verbanden");
        html.Open("svg", ("class", "graph"), ("viewBox", $"0 0 {Text(width)} {Text(height)}"), ("width", Text(width)), ("height", Text(height)), ("role", "img"), ("aria-label", label)).Element("title", label);
        for (int c = 0; c < columns.Length; c++)
            html.Element("text", Heading(kinds[c]), ("class", "heading"), ("x", Text(c * ColumnWidth)), ("y", "14"));
        foreach (PolicyLink link in links)
            WriteLink(html, places[link.From], places[link.To], link.Origin);
        foreach (PolicyNode node in columns.SelectMany(c => c))
            WriteNode(html, node, places[node.Id]);
        html.Close("svg");
    }

    private static Dictionary<string, (double X, double Y)> Places(PolicyNode[][] columns, int rows)
    {
        var places = new Dictionary<string, (double X, double Y)>(StringComparer.Ordinal);
        for (int c = 0; c < columns.Length; c++)
        {
            double above = (rows - columns[c].Length) * RowHeight / 2.0;
            for (int r = 0; r < columns[c].Length; r++)
                places.Add(columns[c][r].Id, (c * ColumnWidth, Top + above + r * RowHeight));
        }

        return places;
    }

    private static void WriteLink(HtmlWriter html, (double X, double Y) from, (double X, double Y) to, LinkOrigin origin)
    {
        (double x1, double y1, double x2, double y2) = (from.X + BoxWidth, from.Y + BoxHeight / 2.0, to.X, to.Y + BoxHeight / 2.0);
        double bend = (x2 - x1) / 2;
        html.Void("path", ("class", origin == LinkOrigin.Stated ? "stated" : "inferred"), ("d", $"M{Text(x1)} {Text(y1)} C{Text(x1 + bend)} {Text(y1)} {Text(x2 - bend)} {Text(y2)} {Text(x2)} {Text(y2)}"));
    }

    private void WriteNode(HtmlWriter html, PolicyNode node, (double X, double Y) place)
    {
        string name = words.Say(node.NameEn, node.NameNl);
        html.Open("g").Element("title", name)
            .Void("rect", ("class", "node"), ("x", Text(place.X)), ("y", Text(place.Y)), ("width", Text(BoxWidth)), ("height", Text(BoxHeight)), ("rx", "4"))
            .Element("text", Shortened(name), ("x", Text(place.X + 6)), ("y", Text(place.Y + 17))).Close("g");
    }

    private string Heading(PolicyKind kind) => kind switch
    {
        PolicyKind.Lever => words.Say("Levers", "Hefbomen"),
        PolicyKind.Technology => words.Say("Technologies", "Technologieën"),
        PolicyKind.Market => words.Say("Markets", "Markten"),
        PolicyKind.Sector => words.Say("Sectors", "Sectoren"),
        _ => "Clusters",
    };

    /// <summary>Cut between letters as readers see them, never inside one.</summary>
    private static string Shortened(string name)
    {
        var letters = new StringInfo(name);
        return letters.LengthInTextElements <= LettersAtMost ? name : letters.SubstringByTextElements(0, LettersAtMost - 1) + "…";
    }

    private static string Text(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
