using System.Collections.Immutable;
using IndustryModel.Classifications;
using IndustryModel.Statistics;

namespace IndustryModel.Regional;

/// <summary>Plants with their sizes, each in a region and a sector of one classification: what concentration beyond the sizes of plants is measured from. Immutable.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed class PlantRegister
{
    /// <summary>Creates a register.</summary>
    /// <param name="regions">The classification of the regions.</param>
    /// <param name="sectors">The classification of the sectors.</param>
    /// <param name="plants">At least one plant, each once; their regions may not overlap, nor their sectors.</param>
    /// <param name="source">Where they come from.</param>
    /// <exception cref="UnknownCodeException">A code is not in its classification.</exception>
    /// <exception cref="OverlapException">Two of the regions, or two of the sectors, overlap: named.</exception>
    /// <exception cref="ArgumentException">No plant, a plant twice, or a size that is negative or no number.</exception>
    public PlantRegister(Classification<RegionCode> regions, Classification<SectorCode> sectors, IEnumerable<Plant> plants, Source source)
    {
        ArgumentNullException.ThrowIfNull(regions);
        ArgumentNullException.ThrowIfNull(sectors);
        ArgumentNullException.ThrowIfNull(plants);
        ArgumentNullException.ThrowIfNull(source);
        (RegionClassification, SectorClassification, Plants, Source) = (regions, sectors, [.. plants], source);
        if (Plants.IsEmpty)
            throw new ArgumentException("A register needs at least one plant.", nameof(plants));
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (Plant plant in Plants)
        {
            if (!ids.Add(plant.Id))
                throw new ArgumentException($"The plant {plant.Id} stands twice; each plant may stand once.", nameof(plants));
            if (!(plant.Size >= 0 && double.IsFinite(plant.Size)))
                throw new ArgumentException($"The plant {plant.Id} has the size {plant.Size.ToString(System.Globalization.CultureInfo.InvariantCulture)}; a size is 0 or more.", nameof(plants));
        }

        Regions = Distinct(regions, Plants.Select(p => p.Region));
        Sectors = Distinct(sectors, Plants.Select(p => p.Sector));
    }

    /// <summary>The classification of the regions.</summary>
    public Classification<RegionCode> RegionClassification { get; }

    /// <summary>The classification of the sectors.</summary>
    public Classification<SectorCode> SectorClassification { get; }

    /// <summary>The plants, in order.</summary>
    public ImmutableArray<Plant> Plants { get; }

    /// <summary>The regions in which plants stand, in the order of the classification.</summary>
    public ImmutableArray<RegionCode> Regions { get; }

    /// <summary>The sectors of the plants, in the order of the classification.</summary>
    public ImmutableArray<SectorCode> Sectors { get; }

    /// <summary>Where they come from.</summary>
    public Source Source { get; }

    /// <summary>Such as "42 plants, 4 sectors, 3 regions".</summary>
    public override string ToString() => $"{Plants.Length} plants, {Sectors.Length} sectors, {Regions.Length} regions";

    /// <summary>The sizes summed: regions × sectors, row by row.</summary>
    internal double[] Sums(ImmutableArray<RegionCode> regions)
    {
        double[] sums = new double[regions.Length * Sectors.Length];
        foreach (Plant plant in Plants)
            sums[regions.IndexOf(plant.Region) * Sectors.Length + Sectors.IndexOf(plant.Sector)] += plant.Size;
        return sums;
    }

    private static ImmutableArray<TCode> Distinct<TCode>(Classification<TCode> known, IEnumerable<TCode> codes)
        where TCode : struct, ICategoryCode<TCode>
    {
        HashSet<TCode> used = [.. codes.Select(c => known[c].Code)];
        ImmutableArray<TCode> ordered = [.. known.Categories.Select(c => c.Code).Where(used.Contains)];
        return known.FindOverlap(ordered) is { } overlap
            ? throw new OverlapException($"{overlap.First.Text} and {overlap.Second.Text} overlap in {known.NameEn}: a plant stands in one {TCode.Kind} only. Give all plants {TCode.Kind}s that do not overlap.", overlap.First.Text, overlap.Second.Text)
            : ordered;
    }
}
