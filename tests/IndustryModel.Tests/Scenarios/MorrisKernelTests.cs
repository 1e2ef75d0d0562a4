using System.Globalization;
using IndustryModel.Scenarios;
using IndustryModel.Tests.Regional;

namespace IndustryModel.Tests.Scenarios;

public sealed class MorrisKernelTests
{
    [Theory]
    [InlineData("ishigami", -Math.PI, Math.PI)]
    [InlineData("sobol_g8", 0, 1)]
    [InlineData("product9", 0, 1)]
    [InlineData("linear4", double.NaN, 0)]
    public void Measures_agree(string name, double low, double high)
    {
        Golden sample = Golden.Read($"../../Scenarios/Goldens/morris_sample_{name}");
        int inputs = sample.Columns.Length - 2;
        double[] lows = double.IsNaN(low) ? [0, -1, 0, 5] : [.. Enumerable.Repeat(low, inputs)];
        double[] highs = double.IsNaN(low) ? [1, 1, 2, 6] : [.. Enumerable.Repeat(high, inputs)];
        double[] points = [.. sample.Rows.SelectMany(r => Enumerable.Range(0, inputs).Select(i => (Golden.Number(r[1 + i]) - lows[i]) / (highs[i] - lows[i])))];
        double[] outputs = [.. sample.Rows.Select(r => Golden.Number(r[^1]))];
        double[] effects = new double[outputs.Length / (inputs + 1) * inputs];
        MorrisKernels.Effects(points, inputs, outputs, effects);
        double[] mu = new double[inputs], muStar = new double[inputs], sigma = new double[inputs], error = new double[inputs];
        MorrisKernels.Measures(effects, mu, muStar, sigma, error);
        Golden.Read("../../Scenarios/Goldens/morris_indices").Where("case", name).AssertAgrees(row =>
        {
            int i = int.Parse(row[2], CultureInfo.InvariantCulture) - 1;
            return row[1] switch { "mu" => mu[i], "mu_star" => muStar[i], "sigma" => sigma[i], _ => Within(Golden.Number(row[3]), 1.96 * error[i]) };
        }, relative: 1e-10, absolute: 1e-12);
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(3, 4)]
    [InlineData(9, 6)]
    public void Each_path_moves_every_input_once_by_half_the_levels(int inputs, int levels)
    {
        double[] points = new double[200 * (inputs + 1) * inputs], again = new double[(inputs + 1) * inputs], outputs = new double[200 * (inputs + 1)];
        MorrisKernels.Design(inputs, levels, 42, points);
        MorrisKernels.Design(inputs, levels, 42, again);
        Assert.Equal(again, points.Take(again.Length)); // a path depends on the seed and its number only
        for (int i = 0; i < outputs.Length; i++)
            outputs[i] = points.AsSpan(i * inputs, inputs).ToArray().Select((x, j) => (j + 1) * x).Sum();
        double[] effects = new double[200 * inputs];
        MorrisKernels.Effects(points, inputs, outputs, effects);
        Assert.All(effects.Chunk(inputs), path => Assert.All(path.Select((e, j) => (e, j)), p => Assert.Equal(p.j + 1, p.e, 1e-12)));
        double step = levels / (2.0 * (levels - 1));
        double[] first = points[..inputs], last = points[(inputs * inputs)..again.Length];
        Assert.All(first.Zip(last), p => Assert.Equal(step, Math.Abs(p.First - p.Second), 1e-15));
        Assert.Equal(levels, points.Select(x => Math.Round(x * (levels - 1))).Distinct().Count());
        Assert.All(points.CountBy(x => Math.Round(x * (levels - 1))), level => Assert.InRange(level.Value * (double)levels / points.Length, 0.8, 1.2));
    }

    [Fact]
    public void What_is_no_path_is_refused()
    {
        Assert.StartsWith("The number of levels is even, such as 4: with an odd one the levels are not equally likely. Take 6.", Assert.Throws<ArgumentOutOfRangeException>(() => MorrisKernels.Design(1, 5, 0, new double[2])).Message, StringComparison.Ordinal);
        Assert.Equal("Step 2 of path 1 moves input 1 again; each step moves one, and each input moves once. (Parameter 'points')", Refused([0, 0, 1, 0, 0, 0], [1, 2, 3]));
        Assert.Equal("Step 1 of path 1 moves none or several of the inputs; each step moves one, and each input moves once. (Parameter 'points')", Refused([0, 0, 1, 1, 0, 1], [1, 2, 3]));
        Assert.Equal("The output of path 1, point 2 is NaN; a finite number is expected of every point. (Parameter 'outputs')", Refused([0, 0, 1, 0, 1, 1], [1, double.NaN, 3]));
        Assert.Equal("Got 2 effects of 2 inputs; at least two whole paths are expected, since one shows no deviation. (Parameter 'effects')", Assert.Throws<ArgumentException>(() => MorrisKernels.Measures([1, 2], new double[2], new double[2], new double[2], new double[2])).Message);
    }

    private static string Refused(double[] points, double[] outputs) => Assert.Throws<ArgumentException>(() => MorrisKernels.Effects(points, 2, outputs, new double[2])).Message;

    // a peer's half-width comes from resampling: ours agrees to a fifth, or both are nothing
    private static double Within(double peer, double ours) => Math.Abs(ours - peer) <= 0.25 * peer || ours < 1e-12 && peer < 1e-12 ? peer : ours;
}
