using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Shares;

/// <summary>Changes of shares between two years.</summary>
public static class ShareChangeExtensions
{
    /// <summary>
    /// How the share of a sector in a region's value added changed, and why: own growth against growth of the rest; and, where the accounts hold chain-linked volumes or
    /// constant prices of sector and total, volume against price.
    /// </summary>
    /// <param name="accounts">The accounts.</param>
    /// <param name="sector">The sector.</param>
    /// <param name="region">The region.</param>
    /// <param name="start">The first year.</param>
    /// <param name="end">The last year.</param>
    /// <param name="measure">What is measured; gross value added if null.</param>
    /// <param name="missing">What to do where cells are missing.</param>
    /// <exception cref="ArgumentException">The last year is not after the first.</exception>
    /// <exception cref="UnknownCodeException">The accounts lack the measure, or a code belongs to another classification.</exception>
    public static ShareChange ShareChange(this RegionalAccounts accounts, SectorCode sector, RegionCode region, Year start, Year end, MeasureConcept? measure = null, MissingPolicy missing = MissingPolicy.Propagate)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        if (end <= start)
            throw new ArgumentException($"A change runs from a year to a later one, not from {start} to {end}.", nameof(end));
        DataCube cube = accounts[measure ?? MeasureConcept.GrossValueAdded];
        var former = new ShareFormer(accounts, cube.Measure.Concept, ShareBase.SameMeasure, missing, VintagePolicy.Refuse);
        FormedShare first = former.Form([region], sector, start);
        FormedShare last = former.Form([region], sector, end);
        Observation<(double Own, double Others)> split = !first.Share.HasValue || !last.Share.HasValue
            ? Combine(first.Share, last.Share, (_, _) => (0.0, 0.0))
            : Split(first, last);
        (DataCube? volumes, string? why) = FindVolumes(accounts, cube, region, sector, start, end);
        Observation<(double Volume, double Price)> prices = volumes is null
            ? Observation<(double, double)>.Missing(MissingReason.NotCovered, why)
            : SplitPrices(first, last, volumes, region, sector, start, end);
        return new(cube, region, sector, start, end, first.Share, last.Share,
            split.Select(s => new PercentagePoints(100 * s.Own)), split.Select(s => new PercentagePoints(100 * s.Others)),
            prices.Select(p => new PercentagePoints(100 * p.Volume)), prices.Select(p => new PercentagePoints(100 * p.Price)),
            [.. cube.BreaksBetween(start, end, region.Text)], volumes is null || volumes.Source == cube.Source ? [cube.Source] : [cube.Source, volumes.Source]);
    }

    internal static Observation<T> Combine<T>(Observation<Share> first, Observation<Share> last, Func<Share, Share, T> combine)
        where T : struct
    {
        ObservationFlags flags = first.Flags | last.Flags;
        if (!first.HasValue)
            return Observation<T>.Missing(first.Reason, first.Note, flags);
        return last.HasValue ? Observation.Of(combine(first.Value, last.Value), flags, FigureText.Join(first.Note, last.Note)) : Observation<T>.Missing(last.Reason, last.Note, flags);
    }

    private static Observation<(double Own, double Others)> Split(FormedShare first, FormedShare last)
    {
        ObservationFlags flags = first.Share.Flags | last.Share.Flags;
        (double own, double others) = ShareKernels.SplitChange(first.Part.Value, Rest(first), last.Part.Value, Rest(last));
        return double.IsFinite(own) && double.IsFinite(others)
            ? Observation.Of((own, others), flags)
            : Observation<(double, double)>.Missing(MissingReason.Undefined, "the sector of one year and the rest of the other are both 0, so that a share between them is undefined", flags);
    }

    private static double Rest(FormedShare share) => Math.Max(0, share.Whole.Value - share.Part.Value);

    private static (DataCube? Volumes, string? Why) FindVolumes(RegionalAccounts accounts, DataCube cube, RegionCode region, SectorCode sector, Year start, Year end)
    {
        if (cube.Measure.PriceBasis.Kind != PriceBasisKind.Current)
            return (null, $"{cube.Measure.Concept} have no prices");
        string? why = null;
        foreach (DataCube volumes in accounts.Cubes.Where(c => c.Measure.Concept.Equals(cube.Measure.Concept) && c.Measure.PriceBasis.Kind is PriceBasisKind.ChainLinked or PriceBasisKind.Constant))
        {
            if (CubeJoin.Of(cube, volumes) is { IsAllowed: false } join)
            {
                why ??= join.Obstacle;
                continue;
            }

            SectorCode total = CubeTotals.TotalSector(volumes);
            Observation<double> lacking = new[] { (sector, start), (sector, end), (total, start), (total, end) }
                .Select(c => volumes.Observe(region, c.Item1, c.Item2)).FirstOrDefault(o => !o.HasValue, Observation.Of(0.0));
            if (lacking.HasValue)
                return (volumes, null);
            why ??= lacking.Note ?? $"{volumes.Id}: {region.Text} × {sector.Text} is {lacking.Reason.Describe()}";
        }

        return (null, why ?? $"the accounts hold no volumes of {cube.Measure.Concept}");
    }

    private static Observation<(double Volume, double Price)> SplitPrices(FormedShare first, FormedShare last, DataCube volumes, RegionCode region, SectorCode sector, Year start, Year end)
    {
        Observation<Share> both = first.Share.HasValue ? last.Share : first.Share;
        if (!both.HasValue)
            return Observation<(double, double)>.Missing(both.Reason, both.Note, both.Flags);
        SectorCode total = CubeTotals.TotalSector(volumes);
        Observation<double> q0 = volumes.Observe(region, sector, start);
        Observation<double> q1 = volumes.Observe(region, sector, end);
        Observation<double> t0 = volumes.Observe(region, total, start);
        Observation<double> t1 = volumes.Observe(region, total, end);
        double s0 = first.Share.Value.Fraction;
        double volume = q1.Value / q0.Value / (t1.Value / t0.Value);
        double price = last.Share.Value.Fraction / s0 / volume;
        (double Volume, double Price) split = ShareKernels.SplitVolumeAndPrice(s0, volume, price);
        ObservationFlags flags = first.Share.Flags | last.Share.Flags | q0.Flags | q1.Flags | t0.Flags | t1.Flags;
        return double.IsFinite(split.Volume) && double.IsFinite(split.Price)
            ? Observation.Of(split, flags)
            : Observation<(double, double)>.Missing(MissingReason.Undefined, "a share or volume of 0 has no growth factor", flags);
    }
}
