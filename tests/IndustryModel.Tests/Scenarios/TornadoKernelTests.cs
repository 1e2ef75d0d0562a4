using IndustryModel.Scenarios;
using IndustryModel.Tests.Regional;

namespace IndustryModel.Tests.Scenarios;

public sealed class TornadoKernelTests
{
    [Fact]
    public void Swings_agree()
    {
        Golden golden = Golden.Read("../../Scenarios/Goldens/tornado");
        double[] low = [.. golden.Rows.Select(r => Golden.Number(r[1]))], high = [.. golden.Rows.Select(r => Golden.Number(r[2]))];
        double[] swing = new double[low.Length], share = new double[low.Length];
        int[] rank = new int[low.Length];
        TornadoKernels.Swings(low, high, swing, rank, share);
        for (int i = 0; i < low.Length; i++)
        {
            double[] expected = [.. golden.Rows[i].Select(Golden.Number)];
            Assert.Equal(expected[3], swing[i], 1e-14);
            Assert.Equal(expected[4], rank[i]);
            Assert.Equal(expected[5], share[i], 1e-12);
        }
    }

    [Fact]
    public void Equal_swings_share_a_rank_and_nothing_swings_by_nothing()
    {
        double[] swing = new double[3], share = new double[3];
        int[] rank = new int[3];
        TornadoKernels.Swings([0, 2e200, 1], [1e200, 1e200, 1], swing, rank, share);
        Assert.Equal([1, 1, 3], rank);
        Assert.Equal([0.5, 0.5, 0], share);
        TornadoKernels.Swings([1, 1, 1], [1, 1, 1], swing, rank, share);
        Assert.Equal([0.0, 0, 0], share);
        Assert.Equal("The outputs of input 2 are 1 and NaN; finite numbers with a finite difference are expected. (Parameter 'low')", Assert.Throws<ArgumentException>(() => TornadoKernels.Swings([1, 1], [1, double.NaN], new double[2], new int[2], new double[2])).Message);
    }
}
