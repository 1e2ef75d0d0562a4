using System.Collections.Immutable;
using IndustryModel.Regional;

namespace IndustryModel.Tests.Regional;

/// <summary>Goldens of measures with one value for each region or sector of a table.</summary>
internal static class MeasureGolden
{
    internal static readonly ImmutableArray<string> Sets = ["nl_gva4", "nl_emp4", "nl_gva6", "de_states_emp17", "syn_ints", "syn_sparse", "syn_ties", "syn_ties_rounding", "syn_zeros"];

    /// <summary>Without a region or a sector that has no activity: packages differ in what they answer there.</summary>
    internal static readonly ImmutableArray<string> Active = Sets.Remove("syn_zeros");

    /// <summary>Without any zero.</summary>
    internal static readonly ImmutableArray<string> Positive = ["nl_gva4", "nl_emp4", "nl_gva6", "syn_ints", "syn_ties"];

    internal static double[] Of(GoldenMatrix matrix, SpecializationIndex index)
    {
        double[] sum = new double[matrix.Sectors.Length];
        LocationQuotientKernels.SumOfRegions(matrix.Values, sum);
        double[] values = new double[matrix.Regions.Length];
        SpecializationKernels.Compute(matrix.Values, sum, index, values);
        return values;
    }

    internal static double[] Of(GoldenMatrix matrix, ConcentrationIndex index)
    {
        double[] sum = new double[matrix.Regions.Length];
        ConcentrationKernels.SumOfSectors(matrix.Values, matrix.Sectors.Length, sum);
        double[] values = new double[matrix.Sectors.Length];
        ConcentrationKernels.Compute(matrix.Values, matrix.Sectors.Length, sum, index, values);
        return values;
    }

    /// <summary>Measures of identical structures differ from 0 by rounding: 1e-14 absolute.</summary>
    internal static void AssertRegions(string golden, IEnumerable<string> sets, SpecializationIndex index, double factor = 1, double absolute = 1e-14, string? only = null) => Assert.All(sets, set =>
    {
        GoldenMatrix matrix = GoldenMatrix.Cross(set);
        double[] ours = Of(matrix, index);
        Only(Golden.Read(golden).Set(set), only).AssertAgrees(row => factor * ours[matrix.Row(row[0])], absolute: absolute);
    });

    internal static void AssertSectors(string golden, IEnumerable<string> sets, ConcentrationIndex index, double factor = 1, double absolute = 1e-14, string? only = null) => Assert.All(sets, set =>
    {
        GoldenMatrix matrix = GoldenMatrix.Cross(set);
        double[] ours = Of(matrix, index);
        Only(Golden.Read(golden).Set(set), only).AssertAgrees(row => factor * ours[matrix.Column(row[0])], absolute: absolute);
    });

    private static Golden Only(Golden table, string? key) => key is null ? table : table.Where(table.Columns[1], key);
}
