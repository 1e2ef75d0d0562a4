using System.Globalization;
using IndustryModel.Classifications;
using IndustryModel.Policy;
using IndustryModel.Quantities;
using IndustryModel.Shares;
using IndustryModel.Statistics;

namespace IndustryModel.Cli.Report;

/// <summary>The report for a terminal (color and bars) or a pipe (plain), in English or Dutch, within 100 columns.</summary>
internal sealed class ReportText(IndustryReport report, ReportPen pen)
{
    private readonly CultureInfo _culture = pen.Culture;

    internal void Write()
    {
        WriteVision();
        WriteClaims();
        WriteNation();
        WriteRegions(2, pen.Say("Provinces", "Provincies"));
        WriteRegions(3, pen.Say("COROP regions", "COROP-gebieden"));
        WriteClusters();
        WriteTargets();
        WriteSources();
    }

    private void WriteVision()
    {
        IndustryVision vision = report.Vision;
        pen.Title(pen.Say(vision.NameEn, vision.NameNl));
        pen.Paragraph($"{vision.PublicationDate.ToString("d MMMM uuuu", _culture)} · {vision.IssuedBy} · {vision.Source}");
        pen.Paragraph(pen.Say(vision.DescriptionEn, vision.DescriptionNl) ?? "");
        pen.Blank();
        pen.Entry(pen.Say("Goals", "Doelen"), Names(vision.Goals));
        pen.Entry(pen.Say("Levers", "Hefbomen"), Names(vision.Levers));
        pen.Entry(pen.Say("Technologies", "Technologieën"), Names(vision.Technologies));
        pen.Entry(pen.Say("Markets", "Markten"), Names(vision.Markets));
        pen.Entry("Clusters", Names(vision.Clusters));
    }

    private void WriteClaims()
    {
        pen.Heading(pen.Say("What it claims, and what the accounts say", "Wat zij stelt, en wat de rekeningen zeggen"));
        foreach (ClaimCheck check in report.Claims)
        {
            ClaimReading primary = check.Primary;
            pen.Verdict(check.Verdict, pen.Say(check.Statement, $"{check.Claim.NameNl}: {check.Stated.ToString(null, _culture)}"));
            pen.Indented(primary.ToString());
            ClaimReading[] others = [.. check.HoldsUnder.Where(r => r != primary)];
            if (check.Verdict != ClaimVerdict.CannotBeChecked)
            {
                pen.Indented(others.Length > 0
                    ? $"{(check.Verdict == ClaimVerdict.Holds ? pen.Say("holds also under: ", "klopt ook voor: ") : pen.Say("would hold under: ", "zou kloppen voor: "))}{string.Join("; ", others.Take(4).Select(Brief))}"
                    : check.Verdict == ClaimVerdict.Holds ? pen.Say("holds under no other reading", "klopt in geen andere lezing") : pen.Say("holds under no reading that can be checked", "klopt in geen lezing die te toetsen is"));
            }

            if (primary.Vintages.Length > 0)
                pen.Indented(string.Join(", ", primary.Vintages.Select(v => v.ToString())));
        }
    }

    private void WriteNation()
    {
        pen.Heading(pen.Say($"Industry in the nation, {report.Year}", $"Industrie in het land, {report.Year}"));
        foreach (SectorCode sector in new[] { Nace.Manufacturing, Nace.Industry })
        {
            Category<SectorCode> category = Nace.Rev2[sector];
            foreach (MeasureConcept measure in new[] { MeasureConcept.GrossValueAdded, MeasureConcept.Persons })
            {
                ShareTable table = report.Shares(0, sector, measure);
                ShareRow row = table.Rows[0];
                pen.Bar($"{sector.Text} {pen.Say(category.NameEn, category.NameNl)}", Percent(row.Share), row.Share,
                    $"{pen.Say("of", "van")} {pen.Say(measure.NameEn, measure.NameNl)}: {Number(row.Value)} {table.Measure.Unit}");
            }
        }
    }

    private void WriteRegions(int level, string name)
    {
        pen.Heading($"{name}, {report.Year}: {pen.Say("C of value added, ranked; B-E of value added; C and B-E of persons", "C van de toegevoegde waarde, geordend; B-E van de toegevoegde waarde; C en B-E van de personen")}");
        ShareTable main = report.Shares(level, Nace.Manufacturing, MeasureConcept.GrossValueAdded);
        pen.Columns("", pen.Say("region", "regio"), "C", "B-E", "C pers.", "B-E pers.");
        foreach (ShareRow row in main.Rows)
        {
            RegionCode region = row.Regions[0];
            pen.Ranked(row.Rank, $"{region.Text} {row.Name}", row.Share,
                Percent(row.Share),
                Percent(report.Shares(level, Nace.Industry, MeasureConcept.GrossValueAdded)[region].Share),
                Percent(report.Shares(level, Nace.Manufacturing, MeasureConcept.Persons)[region].Share),
                Percent(report.Shares(level, Nace.Industry, MeasureConcept.Persons)[region].Share));
        }
    }

    private void WriteClusters()
    {
        pen.Heading(pen.Say($"Clusters, manufacturing, {report.Clusters.Year}", $"Clusters, industrie (C), {report.Clusters.Year}"));
        pen.Columns("", "cluster", pen.Say("share", "aandeel"), pen.Say("persons", "personen"), pen.Say("of pers.", "v. pers."), "product.");
        foreach (ClusterProfile cluster in report.Clusters.Rows)
        {
            pen.Ranked(null, pen.Say(cluster.Cluster.NameEn, cluster.Cluster.NameNl), cluster.ValueAdded.Share,
                Percent(cluster.ValueAdded.Share),
                cluster.Employment is { } e ? Number(e.Value) : "–",
                cluster.Employment is { } s ? Percent(s.Share) : "–",
                cluster.Productivity is { Relative: { HasValue: true } relative } ? relative.Value.ToString("0.00", _culture) : "–");
        }

        pen.Note(pen.Say("Persons in thousands; productivity is value added a person against the nation's manufacturing. Regions are wider than their clusters, and clusters overlap: rows are not to be summed.",
            "Personen in duizenden; productiviteit is toegevoegde waarde per persoon tegenover de industrie van het land. Regio's zijn ruimer dan hun clusters, en clusters overlappen: rijen tellen niet op."));
    }

    private void WriteTargets()
    {
        pen.Heading(pen.Say($"Growth that targets need ({report.TargetVision.NameEn})", $"Groei die doelen vragen ({report.TargetVision.NameNl})"));
        foreach (TargetCheck check in report.Needed)
        {
            pen.Paragraph($"{pen.Say(check.Target.NameEn, check.Target.NameNl)}: {check.Target.Figure.ToString(null, _culture)} in {check.Target.Year}");
            if (check.Reason is { } reason)
                pen.Indented(reason);
            foreach (TargetReading reading in check.Readings)
                pen.Indented(reading.ToString());
        }
    }

    private void WriteSources()
    {
        pen.Heading(pen.Say("Sources", "Bronnen"));
        foreach (string line in report.Accounts.Cubes.Where(c => report.Claims.SelectMany(k => k.Sources).Concat(report.Clusters.Sources).Contains(c.Source))
            .Select(c => $"{c.Source}, {c.Vintage}").Distinct())
            pen.Paragraph(line);
        pen.Note(pen.Say("Value added in current prices at basic prices; employment in employed persons at the place of work. Extra-regio is in the nation and in no ranking.",
            "Toegevoegde waarde in lopende prijzen, basisprijzen; werkgelegenheid in werkzame personen op de plaats van het werk. Extra-regio zit in het land en in geen rangorde."));
    }

    private string Brief(ClaimReading reading)
        => $"{reading.Sector.Text}{(reading.BaseCode is { } baseCode ? $" {pen.Say("of", "van")} {baseCode}" : "")} {reading.Year} ({Measured(reading)})";

    private string Measured(ClaimReading reading) => !reading.Measured.HasValue ? "–"
        : reading.Measured.Value <= 1 ? reading.Measured.Value.ToString("0.0 %", _culture) : reading.Measured.Value.ToString("N0", _culture);

    private string Names(IEnumerable<PolicyItem> items) => string.Join(", ", items.Select(i => pen.Say(i.NameEn, i.NameNl)));

    private string Percent(Observation<Share> share) => share.HasValue ? share.Value.Percent.ToString("0.0", _culture) + " %" : "–";

    private string Number(Observation<double> value) => value.HasValue ? value.Value.ToString("N1", _culture) : "–";
}
