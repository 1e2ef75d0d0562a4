using IndustryModel.Classifications;
using IndustryModel.Policy;
using IndustryModel.Shares;
using IndustryModel.Statistics;

namespace IndustryModel.Cli.Report;

/// <summary>The report for a terminal (color and bars) or a pipe (plain), in English or Dutch, within 100 columns.</summary>
internal sealed class ReportText(IndustryReport report, ReportPen pen, ReportWords words)
{
    internal void Write()
    {
        WriteVision();
        WriteClaims();
        WriteNation();
        WriteRegions(2, words.Say("Provinces", "Provincies"));
        WriteRegions(3, words.Say("COROP regions", "COROP-gebieden"));
        WriteClusters();
        WriteTargets();
        WriteSources();
    }

    private void WriteVision()
    {
        IndustryVision vision = report.Vision;
        pen.Title(words.Say(vision.NameEn, vision.NameNl));
        pen.Paragraph($"{vision.PublicationDate.ToString("d MMMM uuuu", words.Culture)} · {vision.IssuedBy} · {vision.Source}");
        pen.Paragraph(words.Say(vision.DescriptionEn, vision.DescriptionNl) ?? "");
        pen.Blank();
        pen.Entry(words.Say("Goals", "Doelen"), words.Names(vision.Goals));
        pen.Entry(words.Say("Levers", "Hefbomen"), words.Names(vision.Levers));
        pen.Entry(words.Say("Technologies", "Technologieën"), words.Names(vision.Technologies));
        pen.Entry(words.Say("Markets", "Markten"), words.Names(vision.Markets));
        pen.Entry("Clusters", words.Names(vision.Clusters));
    }

    private void WriteClaims()
    {
        pen.Heading(words.Say("What it claims, and what the accounts say", "Wat zij stelt, en wat de rekeningen zeggen"));
        foreach (ClaimCheck check in report.Claims)
        {
            ClaimReading primary = check.Primary;
            pen.Verdict(check.Verdict, $"{words.Statement(check)}: {words.Verdict(check.Verdict)}");
            pen.Indented(words.Reading(primary));
            ClaimReading[] others = [.. check.HoldsUnder.Where(r => r != primary)];
            if (check.Verdict != ClaimVerdict.CannotBeChecked)
            {
                pen.Indented(others.Length > 0
                    ? $"{(check.Verdict == ClaimVerdict.Holds ? words.Say("holds also under: ", "klopt ook voor: ") : words.Say("would hold under: ", "zou kloppen voor: "))}{string.Join("; ", others.Take(4).Select(words.Brief))}"
                    : check.Verdict == ClaimVerdict.Holds ? words.Say("holds under no other reading", "klopt in geen andere lezing") : words.Say("holds under no reading that can be checked", "klopt in geen lezing die te toetsen is"));
            }

            if (primary.Vintages.Length > 0)
                pen.Indented(string.Join(", ", primary.Vintages.Select(v => words.Remark(v.ToString()))));
        }
    }

    private void WriteNation()
    {
        pen.Heading(words.Say($"Industry in the nation, {report.Year}", $"Industrie in het land, {report.Year}"));
        foreach (SectorCode sector in new[] { Nace.Manufacturing, Nace.Industry })
        {
            Category<SectorCode> category = Nace.Rev2[sector];
            foreach (MeasureConcept measure in new[] { MeasureConcept.GrossValueAdded, MeasureConcept.Persons })
            {
                ShareTable table = report.Shares(0, sector, measure);
                ShareRow row = table.Rows[0];
                pen.Bar($"{sector.Text} {words.Say(category.NameEn, category.NameNl)}", words.Percent(row.Share), row.Share,
                    $"{words.Say("of", "van")} {words.Say(measure.NameEn, measure.NameNl)}: {words.Number(row.Value)} {words.Remark(table.Measure.Unit.ToString())}");
            }
        }
    }

    private void WriteRegions(int level, string name)
    {
        pen.Heading($"{name}, {report.Year}: {words.Say("C of value added, ranked; B-E of value added; C and B-E of persons", "C van de toegevoegde waarde, geordend; B-E van de toegevoegde waarde; C en B-E van de personen")}");
        ShareTable main = report.Shares(level, Nace.Manufacturing, MeasureConcept.GrossValueAdded);
        pen.Columns("", words.Say("region", "regio"), "C", "B-E", "C pers.", "B-E pers.");
        foreach (ShareRow row in main.Rows)
        {
            RegionCode region = row.Regions[0];
            pen.Ranked(row.Rank, $"{region.Text} {report.Name(region, words)}", row.Share,
                words.Percent(row.Share),
                words.Percent(report.Shares(level, Nace.Industry, MeasureConcept.GrossValueAdded)[region].Share),
                words.Percent(report.Shares(level, Nace.Manufacturing, MeasureConcept.Persons)[region].Share),
                words.Percent(report.Shares(level, Nace.Industry, MeasureConcept.Persons)[region].Share));
        }
    }

    private void WriteClusters()
    {
        pen.Heading(words.Say($"Clusters, manufacturing, {report.Clusters.Year}", $"Clusters, industrie (C), {report.Clusters.Year}"));
        pen.Columns("", "cluster", words.Say("share", "aandeel"), words.Say("persons", "personen"), words.Say("of pers.", "v. pers."), "product.");
        foreach (ClusterProfile cluster in report.Clusters.Rows)
        {
            pen.Ranked(null, words.Name(cluster.Cluster), cluster.ValueAdded.Share,
                words.Percent(cluster.ValueAdded.Share),
                cluster.Employment is { } e ? words.Number(e.Value) : ReportWords.None,
                cluster.Employment is { } s ? words.Percent(s.Share) : ReportWords.None,
                cluster.Productivity is { Relative: { HasValue: true } relative } ? relative.Value.ToString("0.00", words.Culture) : ReportWords.None);
        }

        pen.Note(words.Say("Persons in thousands; productivity is value added a person against the nation's manufacturing. Regions are wider than their clusters, and clusters overlap: rows are not to be summed.",
            "Personen in duizenden; productiviteit is toegevoegde waarde per persoon tegenover de industrie van het land. Regio's zijn ruimer dan hun clusters, en clusters overlappen: rijen tellen niet op."));
    }

    private void WriteTargets()
    {
        pen.Heading(words.Say($"Growth that targets need ({report.TargetVision.NameEn})", $"Groei die doelen vragen ({report.TargetVision.NameNl})"));
        foreach (TargetCheck check in report.Needed)
        {
            pen.Paragraph(words.Target(check));
            if (check.Reason is { } reason)
                pen.Indented(words.Remark(reason));
            foreach (TargetReading reading in check.Readings)
                pen.Indented(words.Needed(reading));
        }
    }

    private void WriteSources()
    {
        pen.Heading(words.Say("Sources", "Bronnen"));
        foreach (string line in report.SourceLines(words))
            pen.Paragraph(line);
        pen.Note(words.Say("Value added in current prices at basic prices; employment in employed persons at the place of work. Extra-regio is in the nation and in no ranking.",
            "Toegevoegde waarde in lopende prijzen, basisprijzen; werkgelegenheid in werkzame personen op de plaats van het werk. Extra-regio zit in het land en in geen rangorde."));
    }
}
