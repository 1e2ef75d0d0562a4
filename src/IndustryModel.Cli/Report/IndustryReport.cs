using System.Globalization;
using System.Text.Json;
using IndustryModel.Accounts;
using IndustryModel.Charts;
using IndustryModel.Classifications;
using IndustryModel.Json;
using IndustryModel.Policy;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Shares;
using IndustryModel.Statistics;

namespace IndustryModel.Cli.Report;

/// <summary>What the report says, before anybody draws it: the vision, its claims checked, shares ranked, clusters, and the growth that targets need.</summary>
internal sealed class IndustryReport
{
    private static readonly int[] Levels = [0, 2, 3];
    private static readonly SectorCode[] Definitions = [Nace.Manufacturing, Nace.Industry];
    private static readonly MeasureConcept[] Measures = [MeasureConcept.GrossValueAdded, MeasureConcept.Persons];

    private readonly Dictionary<(int Level, SectorCode Sector, MeasureConcept Measure), ShareTable> _shares = [];

    internal IndustryReport(IndustryVision vision, IndustryVision targets, RegionalAccounts accounts, Year? year)
    {
        (Vision, TargetVision, Accounts) = (vision, targets, accounts);
        Year = year ?? accounts.Shares(Nace.Manufacturing, level: 3).Year;
        _ = accounts.GrossValueAdded[Year]; // a year that the accounts do not have is refused, not reported as a page of gaps
        Claims = vision.CheckClaims(accounts, new ClaimCheckOptions { Year = year });
        foreach (int level in Levels)
        {
            foreach (SectorCode sector in Definitions)
            {
                foreach (MeasureConcept measure in Measures)
                    _shares.Add((level, sector, measure), accounts.Shares(new ShareQuery(sector) { Level = level, Measure = measure, Year = Year }));
            }
        }

        Clusters = accounts.Clusters(vision.Clusters, Nace.Manufacturing, Year);
        Needed = [.. targets.Targets.Concat(Ladder(targets)).Select(t => t.RequiredGrowth(accounts, new TargetCheckOptions { Year = year, Vintages = VintagePolicy.AllowAndSay }))];
    }

    internal IndustryVision Vision { get; }

    internal IndustryVision TargetVision { get; }

    internal RegionalAccounts Accounts { get; }

    internal Year Year { get; }

    internal IReadOnlyList<ClaimCheck> Claims { get; }

    internal ClusterTable Clusters { get; }

    internal IReadOnlyList<TargetCheck> Needed { get; }

    /// <summary>The sources of what the report shows, each with its vintage.</summary>
    internal IEnumerable<string> SourceLines(ReportWords words)
        => Accounts.Cubes.Where(c => Claims.SelectMany(k => k.Sources).Concat(Clusters.Sources).Contains(c.Source)).Select(c => $"{c.Source}, {words.Remark(c.Vintage.ToString())}").Distinct();

    /// <summary>The name of a region of the rankings.</summary>
    internal string Name(RegionCode region, ReportWords words) => Accounts.GrossValueAdded.Regions.Classification[region] is var category ? words.Say(category.NameEn, category.NameNl) : "";

    /// <summary>Manufacturing's shares of value added in the regions of a level on a map; null where no outlines of the accounts' regions are built in.</summary>
    internal Chart? Map(int level, CultureInfo culture)
    {
        ShareTable shares = Shares(level, Nace.Manufacturing, MeasureConcept.GrossValueAdded);
        RegionCode[] regions = [.. shares.Rows.SelectMany(r => r.Regions)];
        return regions.Length > 0 && RegionOutlines.BuiltIn.Contains(regions[0].Classification) && RegionOutlines.Of(regions[0].Classification) is var outlines && Array.TrueForAll(regions, outlines.Has)
            ? shares.ToMap(outlines, new() { Culture = culture }) : null;
    }

    /// <summary>Manufacturing's share of the nation's value added over the years; null where there is none in any year.</summary>
    internal Chart? History(CultureInfo culture)
        => Shares(0, Nace.Manufacturing, MeasureConcept.GrossValueAdded).Rows.Any(r => r.Share.HasValue) ? Accounts.ToHistory(Nace.Manufacturing, options: new() { Culture = culture }) : null;

    internal ShareTable Shares(int level, SectorCode sector, MeasureConcept measure) => _shares[(level, sector, measure)];

    /// <summary>One object: vision, claims, shares, clusters, requiredGrowth.</summary>
    internal string ToJson()
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("vision");
            using (JsonDocument vision = JsonDocument.Parse(Vision.ToJson()))
                vision.WriteTo(writer);
            writer.WritePropertyName("claims");
            ClaimCheck.TableOf(Claims).WriteJson(writer);
            writer.WritePropertyName("shares");
            AllShares().WriteJson(writer);
            writer.WritePropertyName("clusters");
            Clusters.ToTable().WriteJson(writer);
            writer.WritePropertyName("requiredGrowth");
            TargetCheck.TableOf(Needed).WriteJson(writer);
            writer.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private ResultTable AllShares()
    {
        ResultTable[] tables = [.. _shares.Values.Select(s => s.ToTable())];
        return new("Shares", tables[0].Columns.Select(c => c with { Unit = null }), tables.SelectMany(t => Enumerable.Range(0, t.RowCount).Select(r => System.Collections.Immutable.ImmutableArray.Create(t.Row(r)))));
    }

    /// <summary>Shares beside the target of the policy, so that a reader sees how steep the way is.</summary>
    private static IEnumerable<Target> Ladder(IndustryVision vision)
    {
        if (vision.Targets.FirstOrDefault(t => t.Bases.Contains(TargetBasis.GrossValueAdded)) is not { } model)
            yield break;
        foreach (int percent in new[] { 12, 13, 14, 16 })
        {
            yield return new($"share-{percent}-percent", $"A share of {percent} %", $"Een aandeel van {percent} %", Estimate.Of(Hedge.AtLeast, Share.FromPercent(percent)),
                model.Year, [TargetBasis.GrossValueAdded], model.Region, model.Source);
        }
    }
}
