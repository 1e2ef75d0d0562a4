using IndustryModel.Accounts;
using IndustryModel.Classifications;

namespace IndustryModel.Regional;

/// <summary>Specialization of regions from accounts.</summary>
public static class SpecializationExtensions
{
    /// <summary>How specialized each region is: how unevenly it is spread over the sectors, by itself or beside a benchmark. Krugman (1991), Hoover (1936), and others: see <see cref="SpecializationIndex"/>.</summary>
    /// <param name="slice">A year of a measure.</param>
    /// <param name="index">Which index; Krugman's if not given.</param>
    /// <param name="benchmark">What regions are compared with; indices that compare with equal shares do not look at it.</param>
    /// <param name="scope">Which regions and sectors; the deepest and finest if null.</param>
    /// <returns>A value for each region; where there is none, why.</returns>
    /// <exception cref="OverlapException">Two of the sectors, or two of the regions, overlap.</exception>
    /// <exception cref="UnknownCodeException">A code of another classification or version, or none at all.</exception>
    /// <exception cref="ArgumentException">The cube has no such regions or sectors.</exception>
    /// <exception cref="ArgumentOutOfRangeException">No such index or benchmark.</exception>
    /// <exception cref="InvalidOperationException">The measure does not add up, the cube has only a nation or only a total, or there is no nation to compare with.</exception>
    public static RegionalSpecialization Specialization(this CubeSlice slice, SpecializationIndex index = SpecializationIndex.Krugman,
        RegionalBenchmark benchmark = RegionalBenchmark.Regions, RegionalScope? scope = null)
    {
        Require(index);
        if (!Enum.IsDefined(benchmark))
            throw new ArgumentOutOfRangeException(nameof(benchmark), benchmark, "No such benchmark.");
        ScopedTable table = new ScopedCube(slice.Cube, scope).Read(slice.Year);
        string compared = benchmark switch
        {
            RegionalBenchmark.Regions => $"the sum of the {table.Regions} regions analyzed",
            RegionalBenchmark.Nation => table.Scoped.NationWords(table),
            _ => $"the sum of the {table.Regions} regions analyzed less the own one",
        };
        bool compares = IndexWords.Compares(index) && index != SpecializationIndex.KrugmanMeanOfOthers;
        bool rest = benchmark == RegionalBenchmark.RestOfNation || index == SpecializationIndex.KrugmanRestOfNation;
        return Compute(table, index, table.Benchmark(compares ? benchmark : RegionalBenchmark.Regions), rest, rest && benchmark != RegionalBenchmark.RestOfNation ? $"{compared} less the own one" : compared);
    }

    /// <summary>How the spread of each region over the sectors differs from that of one region.</summary>
    /// <param name="slice">A year of a measure.</param>
    /// <param name="comparedWith">The region that all are compared with; it need not be among those analyzed.</param>
    /// <param name="index">An index that compares: Krugman, Hoover, GiniRelative, GiniOfQuotients, TheilRelative, RelativeDiversity or Hachman.</param>
    /// <param name="scope">Which regions and sectors; the deepest and finest if null.</param>
    /// <exception cref="ArgumentException">The index does not compare, or the cube has no such regions or sectors.</exception>
    /// <inheritdoc cref="Specialization(CubeSlice, SpecializationIndex, RegionalBenchmark, RegionalScope?)" path="/returns|/exception"/>
    public static RegionalSpecialization Specialization(this CubeSlice slice, RegionCode comparedWith, SpecializationIndex index = SpecializationIndex.Krugman, RegionalScope? scope = null)
    {
        Require(index);
        if (!IndexWords.Compares(index) || index is SpecializationIndex.KrugmanRestOfNation or SpecializationIndex.KrugmanMeanOfOthers)
            throw new ArgumentException($"{IndexWords.Name(index)} does not compare a region with another; krugman, hoover, gini-relative, gini-of-quotients, theil-relative, relative-diversity and hachman do.", nameof(index));
        ScopedTable table = new ScopedCube(slice.Cube, scope).Read(slice.Year);
        double[] other = table.CompareWith(comparedWith);
        return Compute(table, index, other, false, $"{comparedWith.Text} ({slice.Cube.Regions.Classification[comparedWith].NameEn})");
    }

    private static RegionalSpecialization Compute(ScopedTable table, SpecializationIndex index, double[] benchmark, bool rest, string compared)
    {
        double[] values = new double[table.Regions];
        bool ownRest = rest && IndexWords.Compares(index) && index is not (SpecializationIndex.KrugmanRestOfNation or SpecializationIndex.KrugmanMeanOfOthers);
        if (!ownRest)
            SpecializationKernels.Compute(table.Values, benchmark, index, values);
        for (int r = 0; r < values.Length; r++)
        {
            if (table.LeavesOut && table.RowHasMissing(r))
                values[r] = OverOthers(table, benchmark, index, ownRest, r);
            else if (ownRest)
                SpecializationKernels.Compute(table.Row(r), RegionalSpecialization.Rest(benchmark, table.Row(r)), index, values.AsSpan(r, 1));
        }

        return new(table, values, benchmark, index, rest, compared);
    }

    /// <summary>The index over the sectors that have a figure: one that is left out is no sector of zero.</summary>
    private static double OverOthers(ScopedTable table, double[] benchmark, SpecializationIndex index, bool ownRest, int region)
    {
        int[] sectors = table.SectorsWith(region);
        int[] regions = index == SpecializationIndex.KrugmanMeanOfOthers ? [.. Enumerable.Range(0, table.Regions)] : [region];
        double[] compared = [.. sectors.Select(s => benchmark[s] - (ownRest ? table.Row(region)[s] : 0))];
        double[] values = new double[regions.Length];
        Array.Fill(values, double.NaN);
        if (sectors.Length > 0)
            SpecializationKernels.Compute([.. regions.SelectMany(r => sectors.Select(s => table.Row(r)[s]))], compared, index, values);
        return values[Array.IndexOf(regions, region)];
    }

    private static void Require(SpecializationIndex index)
    {
        if (!Enum.IsDefined(index))
            throw new ArgumentOutOfRangeException(nameof(index), index, "There is no such index of specialization.");
    }
}
