using FsCheck.Xunit;
using IndustryModel.Accounts;
using IndustryModel.Regional;
using IndustryModel.Results;
using IndustryModel.Statistics;
using IndustryModel.Tests.Arbitraries;

namespace IndustryModel.Tests.Regional;

/// <summary>Whatever the accounts, and whatever is to be done where figures are missing: a row has its numbers, or its flag says why not.</summary>
public sealed class RegionalFaceProperties
{
    [Property(Arbitrary = [typeof(DomainArbitraries)])]
    public void Every_row_has_its_numbers_or_says_why_not(DrawnTable drawn, MissingPolicy missing, RegionalBenchmark benchmark)
    {
        RegionalScope scope = new() { Missing = missing };
        foreach (DataCube cube in drawn.Accounts().Cubes)
        {
            RegionalBenchmark with = benchmark == RegionalBenchmark.Nation ? RegionalBenchmark.Regions : benchmark;
            foreach (EconomicBaseMethod method in Enum.GetValues<EconomicBaseMethod>())
                Complete(cube[cube.FirstYear].EconomicBase(method, with, method == EconomicBaseMethod.Assumption ? [cube[cube.FirstYear].EconomicBase(scope: scope).Sectors[0]] : null, scope));
            if (cube.YearCount < 2)
                continue;
            Complete(cube.GerfinIndices(cube.FirstYear, cube.LastYear, with, scope));
            foreach (ProjectionAssumption assumption in Enum.GetValues<ProjectionAssumption>())
                Complete(cube.ShiftShareProjection(cube.FirstYear, cube.LastYear, cube.LastYear + 3, assumption, scope: scope));
            Complete(cube.BetaConvergence(cube.FirstYear, cube.LastYear, scope: scope));
            foreach (StandardDeviation deviation in Enum.GetValues<StandardDeviation>())
                Complete(cube.SigmaConvergence(cube.FirstYear, cube.LastYear, deviation: deviation, scope: scope));
        }
    }

    private static void Complete(RegionalResult result)
    {
        ResultTable table = result.ToTable();
        for (int row = 0; row < table.RowCount; row++)
        {
            bool lacks = table.Columns.Any(c => c.Name != "multiplier" && c.Kind == ColumnKind.Number && table[row, c.Name].IsMissing);
            Assert.True(!lacks || !table[row, "flag"].IsMissing, $"{result.Method} {result.Variant}: row {row} of\n{table}");
        }
    }
}
