using System.Collections.Immutable;
using System.Globalization;
using FsCheck.Xunit;
using IndustryModel.Scenarios;
using IndustryModel.Tests.Regional;

namespace IndustryModel.Tests.Scenarios;

public sealed class SobolIndexKernelTests
{
    private static readonly SobolOutputs Ishigami = SobolOutputs.Read("ishigami");

    [Theory]
    [InlineData("ishigami")]
    [InlineData("sobol_g8")]
    [InlineData("linear4")]
    [InlineData("product9")]
    public void Every_estimator_agrees_with_its_formula_and_its_peers(string name)
    {
        SobolOutputs outputs = SobolOutputs.Read(name);
        Golden golden = Golden.Read("../../Scenarios/Goldens/sobol_indices").Where("case", name);
        golden.AssertAgrees(row => Ours(outputs, row), relative: 1e-10, absolute: 1e-13);
        Assert.Contains(golden.Rows, r => r[0] == "SALib");
    }

    [Fact]
    public void Intervals_are_as_wide_as_those_of_a_peer()
    {
        double[] resampled = new double[9 * 1000];
        Assert.Equal(1000, SobolIndexKernels.Bootstrap(Ishigami.A, Ishigami.B, Ishigami.AB, Ishigami.BA, SobolEstimator.SALib, 123, 1000, resampled));
        double[] estimates = [.. Ishigami.Indices(SobolEstimator.SALib), .. Ishigami.Pairs(SobolEstimator.SALib)];
        ImmutableArray<ImmutableArray<string>> rows = [.. Golden.Read("../../Scenarios/Goldens/sobol_indices").Where("case", "ishigami").Rows.Where(r => r[0] == "SALib")];
        string[] order = ["S1", "ST", "S2"];
        ImmutableArray<string>[] sorted = [.. rows.OrderBy(r => Array.IndexOf(order, r[1]))];
        for (int i = 0; i < 9; i++)
        {
            double half = Golden.Number(sorted[i][4]);
            Span<double> own = resampled.AsSpan(i * 1000, 1000);
            (double low, double high) = ConfidenceKernels.Interval(estimates[i], own, BootstrapInterval.Normal, 0.95)!.Value;
            Assert.InRange((high - low) / 2, 0.8 * half, 1.2 * half);
            (low, high) = ConfidenceKernels.Interval(estimates[i], own, BootstrapInterval.Percentile, 0.95)!.Value;
            Assert.InRange((high - low) / 2, 0.8 * half, 1.2 * half);
            Assert.True(low < estimates[i] && estimates[i] < high);
        }
    }

    [Fact]
    public void A_resample_depends_on_seed_and_number_only()
    {
        double[] few = new double[9 * 3], many = new double[9 * 5], other = new double[9 * 3];
        SobolIndexKernels.Bootstrap(Ishigami.A, Ishigami.B, Ishigami.AB, Ishigami.BA, SobolEstimator.Jansen1999, 7, 3, few);
        SobolIndexKernels.Bootstrap(Ishigami.A, Ishigami.B, Ishigami.AB, Ishigami.BA, SobolEstimator.Jansen1999, 7, 5, many);
        SobolIndexKernels.Bootstrap(Ishigami.A, Ishigami.B, Ishigami.AB, Ishigami.BA, SobolEstimator.Jansen1999, 0, 3, other);
        Assert.Equal(few.Chunk(3).SelectMany(r => r), many.Chunk(5).SelectMany(r => r.Take(3)));
        Assert.NotEqual(few, other);
    }

    [Property(MaxTest = 20)]
    public bool An_offset_and_a_unit_change_nothing(int offset, int power)
    {
        double shift = offset * 1e6, unit = Math.Pow(2, power % 900);
        return Enum.GetValues<SobolEstimator>().All(e =>
        {
            double[] found = Ishigami.Indices(e);
            return Close(found, Ishigami.Map(y => y + shift).Indices(e), 1e-8) && found.SequenceEqual(Ishigami.Map(y => y * unit).Indices(e));
        });
    }

    [Fact]
    public void A_huge_offset_costs_the_digits_of_the_outputs_only()
    {
        double[] rounded = Ishigami.Map(y => y + 1e14 - 1e14).Indices(SobolEstimator.SALib);
        Assert.True(Close(rounded, Ishigami.Map(y => y + 1e14).Indices(SobolEstimator.SALib), 1e-12));
    }

    [Theory]
    [InlineData(0.5, 0.6744897501960817)]
    [InlineData(0.95, 1.9599639845400545)]
    [InlineData(0.99, 2.5758293035489004)]
    [InlineData(1e-9, 1.2533141373155e-9)]
    [InlineData(0.999999, 4.891638475698797)]
    public void Normal_half_widths_agree(double level, double z) => Assert.Equal(z, ConfidenceKernels.NormalHalfWidth(level), 1e-9 * z);

    [Fact]
    public void Outputs_that_do_not_vary_are_refused()
    {
        Assert.Equal("The outputs do not vary: those of both samples are 3.5. Indices share out a variance, and there is none. (Parameter 'a')", Assert.Throws<ArgumentException>(() => Ishigami.Map(_ => 3.5).Indices(SobolEstimator.SALib)).Message);
        Assert.False(SobolIndexKernels.Varies([1, 1], [1, 1]));
        Assert.True(SobolIndexKernels.Varies([1, 1], [1, 2]));
    }

    [Fact]
    public void Resamples_that_do_not_vary_are_left_out()
    {
        double[] resampled = new double[2 * 100];
        int found = SobolIndexKernels.Bootstrap([0, 0, 0, 1], [0, 0, 0, 2], [0, 0, 0, 3], [], SobolEstimator.Saltelli2010, 1, 100, resampled);
        Assert.InRange(found, 50, 85); // 1 − (3/4)^4 = 68 %
        Assert.All(resampled.Take(found), value => Assert.True(double.IsFinite(value)));
        Assert.All(resampled.Skip(found).Take(100 - found), value => Assert.Equal(double.NaN, value));
    }

    [Fact]
    public void Shapes_and_outputs_that_do_not_fit_are_refused()
    {
        Assert.Equal("The output of row 2 in block AB3 is NaN; a finite number is expected of every row. (Parameter 'ab')", Refused([1, 2], [3, 4], [1, 1, 1, 1, 1, double.NaN], []));
        Assert.Equal("The output of row 1 in block B is ∞; a finite number is expected of every row. (Parameter 'b')".Replace("∞", double.PositiveInfinity.ToString(CultureInfo.CurrentCulture), StringComparison.Ordinal), Refused([1, 2], [double.PositiveInfinity, 4], [1, 1], []));
        Assert.Equal("Got 3 outputs where whole blocks of 2 were expected, one for each input. (Parameter 'ab')", Refused([1, 2], [3, 4], [1, 1, 1], []));
        Assert.Equal("Got 2 values where 4 were expected: all inputs have one order and one shape. (Parameter 'ba')", Refused([1, 2], [3, 4], [1, 1, 1, 1], [1, 1]));
        Assert.Equal("The estimator Azzini2021 needs the outputs of the second sample with one input from the first; none were given. (Parameter 'ba')", Refused([1, 2], [3, 4], [1, 1], [], SobolEstimator.Azzini2021));
        Assert.Equal("Second-order indices need the outputs of the second sample with one input from the first; none were given. (Parameter 'ba')",
            Assert.Throws<ArgumentException>(() => SobolIndexKernels.SecondOrder([1, 2], [3, 4], [1, 1], [], SobolEstimator.SALib, [])).Message);
    }

    private static string Refused(double[] a, double[] b, double[] ab, double[] ba, SobolEstimator estimator = SobolEstimator.Saltelli2010) =>
        Assert.Throws<ArgumentException>(() => SobolIndexKernels.Indices(a, b, ab, ba, estimator, new double[ab.Length / 2], new double[ab.Length / 2])).Message;

    private static bool Close(double[] expected, double[] actual, double tolerance) => expected.Zip(actual).All(p => Math.Abs(p.First - p.Second) <= tolerance);

    private static double Ours(SobolOutputs outputs, ImmutableArray<string> row)
    {
        int i = int.Parse(row[2], CultureInfo.InvariantCulture) - 1;
        if (new SobolPeers(outputs).Index(row[0], row[1], i) is { } peers)
            return peers;
        SobolEstimator estimator = row[0] switch
        {
            "SALib" => SobolEstimator.SALib,
            "R sobolmartinez" => SobolEstimator.Martinez2011,
            "R sensobol janon" => SobolEstimator.Janon2014,
            "R sensobol azzini" => SobolEstimator.Azzini2021,
            "formula jansen1999 S1" or "formula jansen1999 ST" => SobolEstimator.Jansen1999,
            "formula saltelli2010 S1" => SobolEstimator.Saltelli2010,
            "formula sobol2007 ST" => SobolEstimator.Sobol2007,
            "formula homma1996 ST" => SobolEstimator.HommaSaltelli1996,
            _ => throw new InvalidOperationException(row[0]),
        };
        if (row[1] != "S2")
            return outputs.Indices(estimator)[row[1] == "ST" ? outputs.Inputs + i : i];
        int j = int.Parse(row[3], CultureInfo.InvariantCulture) - 1;
        return outputs.Pairs(estimator)[i * outputs.Inputs - i * (i + 1) / 2 + j - i - 1];
    }
}
