using IndustryModel.Policy;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Shares;

/// <summary>One cluster: the sector's share in it, its part of the nation's sector, its employment and its productivity against the nation; over its regions, each counted once.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed class ClusterProfile
{
    internal ClusterProfile(Cluster cluster, ShareArea area, ShareRow valueAdded, ShareRow? employment, Observation<Share> inNation, LaborProductivity? productivity)
        => (Cluster, Area, ValueAdded, Employment, ShareInNation, Productivity) = (cluster, area, valueAdded, employment, inNation, productivity);

    /// <summary>The cluster.</summary>
    public Cluster Cluster { get; }

    /// <summary>Its regions in the accounts' version, and what does not fit.</summary>
    public ShareArea Area { get; }

    /// <summary>The sector's value added in the cluster, and its share there.</summary>
    public ShareRow ValueAdded { get; }

    /// <summary>The sector's employed persons in the cluster, and their share there; null where the accounts hold none.</summary>
    public ShareRow? Employment { get; }

    /// <summary>The cluster's share in the nation's value added of the sector.</summary>
    public Observation<Share> ShareInNation { get; }

    /// <summary>Value added per person and its level against the nation; null where the accounts hold no persons.</summary>
    public LaborProductivity? Productivity { get; }

    /// <summary>Such as "chemelot Chemelot: 20.1 % of value added, 2.4 % of the nation's".</summary>
    public override string ToString() => $"{Cluster.Code} {Cluster.NameEn}: {Text(ValueAdded.Share)} of value added, {Text(ShareInNation)} of the nation's";

    private static string Text(Observation<Share> share) => share.HasValue ? FigureText.Percent(share.Value.Fraction) : FigureText.Flag(share)!;
}
