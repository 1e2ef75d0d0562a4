using System.Collections.Immutable;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Shares;

/// <summary>Contributions of sectors to growth.</summary>
public static class GrowthContributionExtensions
{
    /// <summary>What a difference between growth and the sum of contributions may be, relative to their size, and still be the arithmetic's own rounding.</summary>
    private const double Arithmetic = 1e-12;

    /// <summary>
    /// Contributions of sectors to the growth of a region's total, in percentage points: c[s] = 100 · (x[r,s,t1] − x[r,s,t0]) / x[r,TOTAL,t0].
    /// For chain-linked volumes, which do not add up, growth at the prices of the year before: c[s] = 100 · w[r,s,t0] / w[r,TOTAL,t0] · (q[r,s,t1] / q[r,s,t0] − 1), with w in current prices, one year at a time.
    /// </summary>
    /// <param name="cube">The measure.</param>
    /// <param name="region">The region.</param>
    /// <param name="start">The first year, t0.</param>
    /// <param name="end">The last year, t1.</param>
    /// <param name="sectors">Sectors that make the total and do not overlap; the fewest on the cube's axis if null.</param>
    /// <param name="weights">For chain-linked volumes only: the same measure in current prices.</param>
    /// <param name="missing">What to do where cells are missing.</param>
    /// <returns>A row for each sector; what is missing stays missing and says why. Breaks between the two years are in the notes.</returns>
    /// <exception cref="ArgumentException">The last year is not after the first; the sectors do not make the total; weights are given where none are needed or do not fit.</exception>
    /// <exception cref="OverlapException">Two of the sectors overlap.</exception>
    /// <exception cref="InvalidOperationException">Chain-linked volumes without weights, or over more than one year; or the measure does not add up for another reason; or no sectors on the axis make the total.</exception>
    public static GrowthContributions Contributions(this DataCube cube, RegionCode region, Year start, Year end, IReadOnlyList<SectorCode>? sectors = null, DataCube? weights = null, MissingPolicy missing = MissingPolicy.Propagate)
    {
        ArgumentNullException.ThrowIfNull(cube);
        if (end <= start)
            throw new ArgumentException($"Growth runs from a year to a later one, not from {start} to {end}.", nameof(end));
        RequireAddable(cube, start, end, weights);
        SectorCode total = CubeTotals.TotalSector(cube);
        ImmutableArray<SectorCode> parts = sectors is null ? Leaves(cube, total) : Checked(cube, total, sectors);
        Observation<double> totalStart = cube.Observe(region, total, start, missing);
        Observation<double> totalEnd = cube.Observe(region, total, end, missing);
        Observation<double> weightTotal = weights?.Observe(region, total, start, missing) ?? totalStart;
        Observation<PercentagePoints> growth = Growth(totalStart, totalEnd, $"{region.Text} × {total.Text}");
        ImmutableArray<GrowthContribution> rows = [.. parts.Select(sector =>
        {
            Observation<double> x0 = cube.Observe(region, sector, start, missing);
            Observation<double> x1 = cube.Observe(region, sector, end, missing);
            return new GrowthContribution(sector, cube.Sectors.Classification[sector].NameEn, x0, x1, weights is null
                ? OfLevels(x0, x1, totalStart, $"{region.Text} × {sector.Text}")
                : OfVolumes(weights.Observe(region, sector, start, missing), weightTotal, x0, x1, $"{region.Text} × {sector.Text}"));
        })];
        string convention = weights is null
            ? "c[s] = 100 · (x[r,s,t1] − x[r,s,t0]) / x[r,TOTAL,t0], percentage points"
            : "c[s] = 100 · w[r,s,t0] / w[r,TOTAL,t0] · (q[r,s,t1] / q[r,s,t0] − 1), percentage points: chain-linked volumes weighted with current prices of the year before";
        return new(cube, region, start, end, rows, growth, Discrepancy(rows, growth), convention,
            [.. cube.BreaksBetween(start, end, region.Text)], weights is null || weights.Source == cube.Source ? [cube.Source] : [cube.Source, weights.Source]);
    }

    private static void RequireAddable(DataCube cube, Year start, Year end, DataCube? weights)
    {
        bool chained = cube.Measure.PriceBasis.Kind == PriceBasisKind.ChainLinked;
        if (!chained && cube.Measure.PriceBasis.Kind == PriceBasisKind.PreviousYear)
            throw new InvalidOperationException($"{cube.Id} holds {cube.Measure}: each year is in prices of another one, so that two years have no difference. Use current prices, or chain-linked volumes with weights.");
        if (!chained && !cube.Measure.IsAdditive)
            throw new InvalidOperationException($"{cube.Id} holds {cube.Measure}, which does not add up: its parts contribute nothing to its growth.");
        if (!chained)
        {
            if (weights is not null)
                throw new ArgumentException($"{cube.Id} holds {cube.Measure}, which adds up by itself: leave the weights out.", nameof(weights));
            return;
        }

        if (weights is null)
            throw new InvalidOperationException($"{cube.Id} holds {cube.Measure}: chain-linked volumes do not add up, so that contributions need weights. Pass the same measure in current prices as weights, or use current prices.");
        if (end - start != 1)
            throw new InvalidOperationException($"Chain-linked volumes add up from one year to the next only, not from {start} to {end}: ask for each year by itself.");
        if (!weights.Measure.Concept.Equals(cube.Measure.Concept) || weights.Measure.PriceBasis.Kind != PriceBasisKind.Current)
            throw new ArgumentException($"The weights hold {weights.Measure}; expected {cube.Measure.Concept} in current prices.", nameof(weights));
        if (CubeJoin.Of(cube, weights) is { IsAllowed: false } join)
            throw new ArgumentException(join.Obstacle, nameof(weights));
    }

    private static ImmutableArray<SectorCode> Leaves(DataCube cube, SectorCode total) => cube.Sectors.Classification.TryPartition(total, [.. cube.Sectors.Codes.Where(s => s != total)], out ImmutableArray<SectorCode> parts)
        ? [.. parts.OrderBy(cube.Sectors.IndexOf)]
        : throw new InvalidOperationException($"The sectors of {cube.Id} ({string.Join(", ", cube.Sectors.Codes.Select(s => s.Text))}) do not make {total.Text} without overlap; name sectors that do.");

    private static ImmutableArray<SectorCode> Checked(DataCube cube, SectorCode total, IReadOnlyList<SectorCode> sectors)
    {
        if (cube.Sectors.Classification.FindOverlap(sectors) is { } overlap)
        {
            throw new OverlapException($"{overlap.First.Text} and {overlap.Second.Text} overlap in {cube.Sectors.Classification.NameEn}: what they share would count twice. Leave one of them out.",
                overlap.First.Text, overlap.Second.Text);
        }

        return cube.Sectors.Classification.TryPartition(total, sectors, out ImmutableArray<SectorCode> parts) && parts.Length == sectors.Count
            ? [.. sectors]
            : throw new ArgumentException($"{string.Join(", ", sectors.Select(s => s.Text))} do not make {total.Text}: contributions sum to the growth of the total only if nothing is left out.", nameof(sectors));
    }

    private static Observation<PercentagePoints> Growth(Observation<double> start, Observation<double> end, string name) => OfLevels(start, end, start, name);

    private static Observation<PercentagePoints> OfLevels(Observation<double> start, Observation<double> end, Observation<double> total, string name)
    {
        ObservationFlags flags = start.Flags | end.Flags | total.Flags;
        if (FirstMissing(name, flags, start, end, total) is { } missing)
            return missing;
        if (total.Value <= 0)
            return Undefined($"the total at the start is {FigureText.Number(total.Value)}: there is no growth from nothing", flags);
        Span<double> result = [0];
        ShareKernels.Contributions([start.Value], [end.Value], total.Value, result);
        return Points(result[0], flags, FigureText.Join(start.Note, end.Note));
    }

    private static Observation<PercentagePoints> OfVolumes(Observation<double> weight, Observation<double> weightTotal, Observation<double> start, Observation<double> end, string name)
    {
        ObservationFlags flags = start.Flags | end.Flags | weight.Flags | weightTotal.Flags;
        if (FirstMissing(name, flags, weight, weightTotal, start, end) is { } missing)
            return missing;
        if (weightTotal.Value <= 0)
            return Undefined($"the weights sum to {FigureText.Number(weightTotal.Value)}", flags);
        if (start.Value <= 0)
            return Undefined($"the volume at the start is {FigureText.Number(start.Value)}: there is no growth from nothing", flags);
        Span<double> result = [0];
        ShareKernels.VolumeContributions([weight.Value], weightTotal.Value, [start.Value], [end.Value], result);
        return Points(result[0], flags, FigureText.Join(weight.Note, start.Note, end.Note));
    }

    private static Observation<PercentagePoints> Points(double points, ObservationFlags flags, string? note) => double.IsFinite(points)
        ? Observation.Of(new PercentagePoints(points), flags, note)
        : Undefined("the start is so small that the growth is beyond every number", flags);

    private static Observation<PercentagePoints>? FirstMissing(string name, ObservationFlags flags, params ReadOnlySpan<Observation<double>> figures)
    {
        foreach (Observation<double> figure in figures)
        {
            if (!figure.HasValue)
                return Observation<PercentagePoints>.Missing(figure.Reason, FigureText.WhyMissing(figure, name), flags);
        }

        return null;
    }

    private static Observation<PercentagePoints> Discrepancy(ImmutableArray<GrowthContribution> rows, Observation<PercentagePoints> growth)
    {
        if (!growth.HasValue)
            return growth;
        double sum = 0;
        double size = Math.Abs(growth.Value.Value);
        foreach (GrowthContribution row in rows)
        {
            if (!row.Contribution.HasValue)
                return Observation<PercentagePoints>.Missing(MissingReason.PartMissing, row.Contribution.Note);
            sum += row.Contribution.Value.Value;
            size += Math.Abs(row.Contribution.Value.Value);
        }

        double rest = growth.Value.Value - sum;
        return Observation.Of(new PercentagePoints(Math.Abs(rest) <= Arithmetic * size ? 0 : rest));
    }

    private static Observation<PercentagePoints> Undefined(string note, ObservationFlags flags) => Observation<PercentagePoints>.Missing(MissingReason.Undefined, note, flags);
}
