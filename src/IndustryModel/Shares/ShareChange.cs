using System.Collections.Immutable;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Shares;

/// <summary>
/// How a share changed, split twice, each time exactly. By whom: what the sector's own growth did and what the growth of the rest did, each the mean of its effect when it comes first
/// and when it comes last, so that no order matters. By what: what volumes did and what relative prices did, where volumes exist; else why not.
/// </summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed class ShareChange : IHtmlResult
{
    internal ShareChange(DataCube cube, RegionCode region, SectorCode sector, Year start, Year end, Observation<Share> startShare, Observation<Share> endShare,
        Observation<PercentagePoints> own, Observation<PercentagePoints> rest, Observation<PercentagePoints> volume, Observation<PercentagePoints> price,
        ImmutableArray<string> notes, ImmutableArray<Source> sources)
    {
        (Cube, Region, Sector, Start, End, StartShare, EndShare) = (cube, region, sector, start, end, startShare, endShare);
        (OwnGrowth, GrowthOfRest, VolumeEffect, PriceEffect, Notes, Sources) = (own, rest, volume, price, notes, sources);
    }

    /// <summary>The cube the shares are made from.</summary>
    public DataCube Cube { get; }

    /// <summary>The region.</summary>
    public RegionCode Region { get; }

    /// <summary>The sector.</summary>
    public SectorCode Sector { get; }

    /// <summary>The first year.</summary>
    public Year Start { get; }

    /// <summary>The last year.</summary>
    public Year End { get; }

    /// <summary>The share in the first year.</summary>
    public Observation<Share> StartShare { get; }

    /// <summary>The share in the last year.</summary>
    public Observation<Share> EndShare { get; }

    /// <summary>The change.</summary>
    public Observation<PercentagePoints> Change => ShareChangeExtensions.Combine(StartShare, EndShare, (s0, s1) => s1 - s0);

    /// <summary>What the sector's own growth did to its share.</summary>
    public Observation<PercentagePoints> OwnGrowth { get; }

    /// <summary>What the growth of the rest did: negative when the rest grew.</summary>
    public Observation<PercentagePoints> GrowthOfRest { get; }

    /// <summary>What the sector's volume did against the total's; missing, and why, where the accounts hold no volumes.</summary>
    public Observation<PercentagePoints> VolumeEffect { get; }

    /// <summary>What the sector's prices did against the total's; missing, and why, where the accounts hold no volumes.</summary>
    public Observation<PercentagePoints> PriceEffect { get; }

    /// <summary>What a reader should know, such as a break between the two years.</summary>
    public ImmutableArray<string> Notes { get; }

    /// <summary>Where the figures come from.</summary>
    public ImmutableArray<Source> Sources { get; }

    /// <summary>The worst flag of any figure.</summary>
    public ObservationFlags WorstFlag => FigureText.Worst(StartShare.Flags | EndShare.Flags | VolumeEffect.Flags);

    /// <summary>How the change is split.</summary>
    public string Convention { get; } = "own growth + growth of the rest = change, each the mean of coming first and coming last; volume + price = change: s0·(a − 1)·(1 + b)/2 and s0·(b − 1)·(1 + a)/2, "
        + "a and b the sector's volume and price growth over the total's";

    /// <summary>One row: region, sector, startYear, endYear, startShare, endShare, change, ownGrowth, growthOfRest, volume, price, flag.</summary>
    public ResultTable ToTable() => new($"Change of the share of {Sector.Text} in {Region.Text}, {Start}–{End}",
        [
            new("region", ColumnKind.Text, "Region", "Regio"), new("sector", ColumnKind.Text, "Sector", "Sector"), new("startYear", ColumnKind.Year, "From", "Van"), new("endYear", ColumnKind.Year, "To", "Tot"),
            new("startShare", ColumnKind.Share, "Start", "Begin"), new("endShare", ColumnKind.Share, "End", "Eind"), new("change", ColumnKind.PercentagePoints, "Change", "Verandering"),
            new("ownGrowth", ColumnKind.PercentagePoints, "Own growth", "Eigen groei"), new("growthOfRest", ColumnKind.PercentagePoints, "Growth of the rest", "Groei van de rest"),
            new("volume", ColumnKind.PercentagePoints, "Volume", "Volume"), new("price", ColumnKind.PercentagePoints, "Price", "Prijs"), new("flag", ColumnKind.Text, "Flag", "Vlag"),
        ],
        [[
            Region.Text, Sector.Text, Start.Number, End.Number, StartShare.HasValue ? StartShare.Value.Fraction : ResultCell.Missing, EndShare.HasValue ? EndShare.Value.Fraction : ResultCell.Missing,
            Cell(Change), Cell(OwnGrowth), Cell(GrowthOfRest), Cell(VolumeEffect), Cell(PriceEffect), FigureText.Flag(Change),
        ]],
        Convention, Sources, VolumeEffect.HasValue ? Notes : [.. Notes, $"no split into volume and price: {VolumeEffect.Note ?? VolumeEffect.Reason.Describe()}"]);

    /// <inheritdoc/>
    public string ToHtml(IFormatProvider? culture = null) => ToTable().ToHtml(culture);

    /// <summary>The chain of figures behind the split.</summary>
    public Explanation Explain() => new($"Change of the share of {Sector.Text} in {Region.Text}, {Start}–{End}: {Text(Change)}", Convention,
        [
            $"share {Start} = {(StartShare.HasValue ? FigureText.Percent(StartShare.Value.Fraction) : FigureText.Flag(StartShare))}",
            $"share {End} = {(EndShare.HasValue ? FigureText.Percent(EndShare.Value.Fraction) : FigureText.Flag(EndShare))}",
            $"own growth = {Text(OwnGrowth)}, growth of the rest = {Text(GrowthOfRest)}",
            VolumeEffect.HasValue ? $"volume = {Text(VolumeEffect)}, price = {Text(PriceEffect)}" : $"volume and price: cannot be told apart, because {VolumeEffect.Note ?? VolumeEffect.Reason.Describe()}",
            .. Notes,
        ],
        Sources);

    /// <summary>Such as "C in NL, 2010–2018: +0.5 percentage points (own growth +2.9, rest −2.4)".</summary>
    public override string ToString() => $"{Sector.Text} in {Region.Text}, {Start}–{End}: {Text(Change)} (own growth {Text(OwnGrowth)}, growth of the rest {Text(GrowthOfRest)})";

    private static ResultCell Cell(Observation<PercentagePoints> points) => points.HasValue ? points.Value.Value : ResultCell.Missing;

    private static string Text(Observation<PercentagePoints> points) => points.HasValue ? FigureText.Points(points.Value.Value) : FigureText.Flag(points)!;
}
