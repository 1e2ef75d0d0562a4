using System.Collections.Immutable;
using IndustryModel.Scenarios;
using IndustryModel.Tests.Regional;

namespace IndustryModel.Tests.Scenarios;

public sealed class StockKernelTests
{
    [Fact]
    public void Perpetual_inventory_agrees()
    {
        IGrouping<(string, string), ImmutableArray<string>>[] cases = [.. Golden.Read("../../Scenarios/Goldens/perpetual_inventory").Rows.GroupBy(r => (r[0], r[1]))];
        Assert.NotEmpty(cases);
        Assert.All(cases, rows =>
        {
            ImmutableArray<string> first = rows.First();
            double depreciation = Golden.Number(first[2]);
            double[] investment = [.. rows.Select(r => Golden.Number(r[5]))];
            double initial = Golden.Number(first[6]);
            if (first[3].Length > 0)
                Assert.Equal(initial, StockKernels.InitialStock(investment[0], Golden.Number(first[3]), depreciation), 1e-12 * initial);
            InvestmentTiming timing = rows.Key.Item2 == "mid-year" ? InvestmentTiming.MidYear : InvestmentTiming.EndOfYear;
            StockKernels.PerpetualInventory(initial, investment, depreciation, timing, investment); // in place
            Assert.All(rows.Zip(investment), pair => Assert.Equal(Golden.Number(pair.First[7]), pair.Second, 1e-13 * Math.Abs(pair.Second)));
        });
    }

    [Fact]
    public void What_cannot_be_a_stock_is_refused()
    {
        Assert.StartsWith("Depreciation is the fraction of the stock that wears out a year, from 0 to 1, such as 0.15.", Assert.Throws<ArgumentOutOfRangeException>(() => StockKernels.InitialStock(1, 0.1, 15)).Message, StringComparison.Ordinal);
        Assert.StartsWith("Growth plus depreciation (0.05) is a positive number: otherwise no stock stands behind the first investment. Give the initial stock itself.", Assert.Throws<ArgumentOutOfRangeException>(() => StockKernels.InitialStock(1, -0.05, 0.05)).Message, StringComparison.Ordinal);
        Assert.Equal("The investment of year 2 is NaN; a finite number is expected, 0 where nothing was invested. (Parameter 'investment')",
            Assert.Throws<ArgumentException>(() => StockKernels.PerpetualInventory(0, [1, double.NaN], 0.1, InvestmentTiming.EndOfYear, new double[2])).Message);
    }
}
