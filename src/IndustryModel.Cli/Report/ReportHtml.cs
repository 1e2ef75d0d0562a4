using IndustryModel.Charts;
using IndustryModel.Classifications;
using IndustryModel.Policy;
using IndustryModel.Quantities;
using IndustryModel.Shares;
using IndustryModel.Statistics;

namespace IndustryModel.Cli.Report;

/// <summary>The report as one page of HTML that loads nothing: styles and drawings are inside, in a light and a dark scheme, for a phone, a screen and paper.</summary>
internal sealed class ReportHtml(IndustryReport report, ReportWords words)
{
    private const int PictureWidth = 430; // its texts can still be read on a phone

    private readonly HtmlWriter _html = new();

    internal string Write()
    {
        IndustryVision vision = report.Vision;
        string title = words.Say(vision.NameEn, vision.NameNl);
        _html.Raw("<!DOCTYPE html>\n").Open("html", ("lang", words.Language)).Open("head").Raw("<meta charset=\"utf-8\"/>\n")
            .Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"))
            .Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", "default-src 'none'; style-src 'unsafe-inline'"))
            .Void("meta", ("name", "color-scheme"), ("content", "light dark"))
            .Element("title", title).Raw("<style>\n").Raw(Style()).Raw("</style>\n").Close("head").Open("body").Open("main");
        WriteVision(vision, title);
        WriteClaims();
        WriteNation();
        WriteRegions(2, words.Say("Provinces", "Provincies"));
        WriteRegions(3, words.Say("COROP regions", "COROP-gebieden"));
        WriteClusters();
        WriteTargets();
        WriteSources();
        return _html.Close("main").Close("body").Close("html").ToString();
    }

    private void WriteVision(IndustryVision vision, string title)
    {
        _html.Open("header").Element("h1", title)
            .Element("p", $"{vision.PublicationDate.ToString("d MMMM uuuu", words.Culture)} · {vision.IssuedBy} · {vision.Source}", ("class", "note"))
            .Element("p", words.Say(vision.DescriptionEn, vision.DescriptionNl)).Close("header");
        Section("vision", words.Say("The vision at a glance", "De visie in het kort"));
        _html.Open("dl");
        Entry(words.Say("Goals", "Doelen"), vision.Goals);
        Entry(words.Say("Levers", "Hefbomen"), vision.Levers);
        Entry(words.Say("Technologies", "Technologieën"), vision.Technologies);
        Entry(words.Say("Markets", "Markten"), vision.Markets);
        Entry("Clusters", vision.Clusters);
        _html.Close("dl").Element("h3", words.Say("How it hangs together", "Hoe het samenhangt")).Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "group"), ("aria-label", words.Say("drawing of the policy graph", "tekening van de beleidsgraaf")));
        new PolicyDrawing(vision, words).Write(_html);
        _html.Close("div").Element("p", words.Say("From levers on the left to clusters on the right; a line is stated in the source, a dashed one is inferred by this library.",
            "Van hefbomen links naar clusters rechts; een lijn staat in de bron, een streepjeslijn is door deze bibliotheek afgeleid."), ("class", "note"));
        EndSection();
    }

    private void Entry(string name, IEnumerable<PolicyItem> items)
    {
        _html.Element("dt", name).Open("dd").Open("ul", ("class", "tags"));
        foreach (PolicyItem item in items)
            _html.Element("li", words.Name(item));
        _html.Close("ul").Close("dd");
    }

    private void WriteClaims()
    {
        Section("claims", words.Say("What it claims, and what the accounts say", "Wat zij stelt, en wat de rekeningen zeggen"));
        _html.Element("p", words.Say("On each line, the block is where the claim holds, and dots are what the readings measured; the large one gives the verdict.",
            "Op elke lijn is het blok waar de bewering klopt, en zijn stippen wat de lezingen gemeten hebben; de grote geeft het oordeel."), ("class", "note"));
        foreach (ClaimCheck check in report.Claims)
        {
            (string style, string mark) = check.Verdict switch { ClaimVerdict.Holds => ("holds", "✓"), ClaimVerdict.DoesNotHold => ("fails", "✗"), _ => ("unknown", "?") };
            _html.Open("article", ("class", $"claim {style}")).Open("h3").Text(words.Statement(check)).Raw(" ").Element("span", $"{mark} {words.Verdict(check.Verdict)}", ("class", "verdict")).Close("h3");
            _html.Element("p", words.Reading(check.Primary));
            ClaimDrawing.Write(_html, check, words);
            ClaimReading[] others = [.. check.HoldsUnder.Where(r => r != check.Primary)];
            if (check.Verdict != ClaimVerdict.CannotBeChecked)
            {
                _html.Element("p", others.Length > 0
                    ? $"{(check.Verdict == ClaimVerdict.Holds ? words.Say("Holds also under: ", "Klopt ook voor: ") : words.Say("Would hold under: ", "Zou kloppen voor: "))}{string.Join("; ", others.Select(words.Brief))}."
                    : check.Verdict == ClaimVerdict.Holds ? words.Say("Holds under no other reading.", "Klopt in geen andere lezing.") : words.Say("Holds under no reading that can be checked.", "Klopt in geen lezing die te toetsen is."));
            }

            if (check.Primary.Vintages.Length > 0)
                _html.Element("p", string.Join(", ", check.Primary.Vintages.Select(v => words.Remark(v.ToString()))), ("class", "note"));
            _html.Close("article");
        }

        EndSection();
    }

    private void WriteNation()
    {
        Section("nation", words.Say($"Industry in the nation, {report.Year}", $"Industrie in het land, {report.Year}"));
        Table([words.Say("Sector", "Sector"), words.Say("Of", "Van"), words.Say("Share", "Aandeel"), "", words.Say("Value", "Waarde")], () =>
        {
            foreach (SectorCode sector in (SectorCode[])[Nace.Manufacturing, Nace.Industry])
            {
                Category<SectorCode> category = Nace.Rev2[sector];
                foreach (MeasureConcept measure in (MeasureConcept[])[MeasureConcept.GrossValueAdded, MeasureConcept.Persons])
                {
                    ShareTable table = report.Shares(0, sector, measure);
                    ShareRow row = table.Rows[0];
                    Row($"{sector.Text} {words.Say(category.NameEn, category.NameNl)}", [words.Say(measure.NameEn, measure.NameNl)], row.Share, [$"{words.Number(row.Value)} {words.Remark(table.Measure.Unit.ToString())}"], null);
                }
            }
        });
        WriteChart(report.History(words.Culture));
        EndSection();
    }

    private void WriteRegions(int level, string name)
    {
        Section($"level-{level}", $"{name}, {report.Year}");
        ShareTable main = report.Shares(level, Nace.Manufacturing, MeasureConcept.GrossValueAdded);
        _html.Element("p", words.Say("Shares of manufacturing (C) and industry (B-E) in value added and in employed persons, ranked by the first.",
            "Aandelen van de industrie (C) en de nijverheid (B-E) in de toegevoegde waarde en de werkzame personen, geordend naar het eerste."), ("class", "note"));
        WriteChart(report.Map(level, words.Culture));
        Table([words.Say("Region", "Regio"), "C", "", "B-E", words.Say("C, persons", "C, personen"), words.Say("B-E, persons", "B-E, personen")], () =>
        {
            foreach (ShareRow row in main.Rows)
            {
                RegionCode region = row.Regions[0];
                Row($"{(row.Rank is { } rank ? $"{rank}. " : "")}{report.Name(region, words)} ({region.Text})", [], row.Share,
                    [words.Percent(report.Shares(level, Nace.Industry, MeasureConcept.GrossValueAdded)[region].Share), words.Percent(report.Shares(level, Nace.Manufacturing, MeasureConcept.Persons)[region].Share),
                    words.Percent(report.Shares(level, Nace.Industry, MeasureConcept.Persons)[region].Share)], row.Flag);
            }
        });
        EndSection();
    }

    private void WriteClusters()
    {
        Section("clusters", words.Say($"Clusters, manufacturing, {report.Clusters.Year}", $"Clusters, industrie (C), {report.Clusters.Year}"));
        Table(["Cluster", words.Say("Share", "Aandeel"), "", words.Say("Persons (thousands)", "Personen (duizend)"), words.Say("Of persons", "Van de personen"), words.Say("Productivity", "Productiviteit")], () =>
        {
            foreach (ClusterProfile cluster in report.Clusters.Rows)
            {
                Row(words.Name(cluster.Cluster), [], cluster.ValueAdded.Share,
                    [cluster.Employment is { } e ? words.Number(e.Value) : ReportWords.None, cluster.Employment is { } s ? words.Percent(s.Share) : ReportWords.None,
                    cluster.Productivity is { Relative: { HasValue: true } relative } ? relative.Value.ToString("0.00", words.Culture) : ReportWords.None], cluster.ValueAdded.Flag);
            }
        });
        _html.Element("p", words.Say("Productivity is value added a person against the nation's manufacturing. Regions are wider than their clusters, and clusters overlap: rows are not to be summed.",
            "Productiviteit is toegevoegde waarde per persoon tegenover de industrie van het land. Regio's zijn ruimer dan hun clusters, en clusters overlappen: rijen tellen niet op."), ("class", "note"));
        foreach (string note in report.Clusters.Notes)
            _html.Element("p", words.Remark(note), ("class", "note"));
        EndSection();
    }

    private void WriteTargets()
    {
        Section("targets", words.Say($"Growth that targets need ({report.TargetVision.NameEn})", $"Groei die doelen vragen ({report.TargetVision.NameNl})"));
        foreach (TargetCheck check in report.Needed)
        {
            _html.Element("h3", words.Target(check)).Open("ul");
            if (check.Reason is { } reason)
                _html.Element("li", words.Remark(reason));
            foreach (TargetReading reading in check.Readings)
                _html.Element("li", words.Needed(reading));
            _html.Close("ul");
        }

        EndSection();
    }

    private void WriteSources()
    {
        Section("sources", words.Say("Sources", "Bronnen"));
        _html.Open("ul");
        foreach (string line in report.SourceLines(words))
            _html.Element("li", line);
        _html.Close("ul").Element("p", words.Say("Value added in current prices at basic prices; employment in employed persons at the place of work. Extra-regio is in the nation and in no ranking.",
            "Toegevoegde waarde in lopende prijzen, basisprijzen; werkgelegenheid in werkzame personen op de plaats van het werk. Extra-regio zit in het land en in geen rangorde."), ("class", "note"));
        EndSection();
    }

    /// <summary>A picture with its text alternative; it has escaped what comes from data itself.</summary>
    private void WriteChart(Chart? chart)
    {
        if (chart is null)
            return;
        _html.Open("figure", ("class", "chart")).Raw(chart.ToSvg(PictureWidth)).Element("figcaption", $"{chart.Title}. {words.Remark(chart.SourceLine)}", ("class", "note")).Close("figure");
    }

    private void Section(string id, string heading) => _html.Open("section", ("id", id), ("aria-labelledby", $"{id}-heading")).Element("h2", heading, ("id", $"{id}-heading"));

    private void EndSection() => _html.Close("section");

    private void Table(string[] headings, Action rows)
    {
        _html.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "group"), ("aria-label", words.Say("table", "tabel"))).Open("table").Open("thead").Open("tr");
        foreach (string heading in headings)
            _ = heading.Length == 0 ? _html.Raw("<td></td>") : _html.Element("th", heading, ("scope", "col"));
        _html.Close("tr").Close("thead").Open("tbody");
        rows();
        _html.Close("tbody").Close("table").Close("div");
    }

    private void Row(string name, string[] before, Observation<Share> share, string[] after, string? flag)
    {
        _html.Open("tr").Element("th", name, ("scope", "row"));
        foreach (string cell in before)
            _html.Element("td", cell);
        _html.Open("td", ("class", "figure")).Text(words.Percent(share));
        if (flag is not null)
            _html.Element("small", $" {words.Remark(flag)}");
        _html.Close("td").Open("td", ("class", "bar"));
        ShareBar.Write(_html, share);
        _html.Close("td");
        foreach (string cell in after)
            _html.Element("td", cell, ("class", "figure"));
        _html.Close("tr");
    }

    private static string Style()
    {
        using Stream stream = typeof(ReportHtml).Assembly.GetManifestResourceStream("IndustryModel.Cli.report.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
