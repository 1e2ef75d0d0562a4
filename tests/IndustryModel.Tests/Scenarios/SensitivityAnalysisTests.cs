using IndustryModel.Results;
using IndustryModel.Scenarios;
using IndustryModel.Tests.Regional;

namespace IndustryModel.Tests.Scenarios;

public sealed class SensitivityAnalysisTests
{
    private static readonly SensitivityInput[] Angles = [.. Enumerable.Range(1, 3).Select(i => SensitivityInput.Uniform($"x{i}", -Math.PI, Math.PI))];

    private static readonly SensitivityInput[] Unit2 = [SensitivityInput.Uniform("a", 0, 1), SensitivityInput.Uniform("b", 0, 1)];

    [Theory]
    [InlineData(SobolEstimator.Saltelli2010, 0)]
    [InlineData(SobolEstimator.Saltelli2010, 20)]
    [InlineData(SobolEstimator.Jansen1999, 3)]
    public void Ishigami_comes_out(SobolEstimator estimator, ulong seed)
    {
        SobolAnalysis found = SobolAnalysis.Of(Ishigami, Angles, new() { Samples = 4096, Seed = seed, Estimator = estimator, Order = SobolOrder.WithPairs, Resamples = 200 }, Sequence(6));
        double[] exact = [0.313905191, 0.442411145, 0, 0.557588855, 0.442411145, 0.243683664, 0, 0.243683664, 0];
        Assert.Equal(4096 * 8, found.Evaluations);
        Assert.Equal(exact.Length, found.Indices.Length);
        Assert.All(found.Indices.Zip(exact), p =>
        {
            Assert.Equal(p.Second, p.First.Value!.Value, p.First.Kind == SensitivityIndexKind.SecondOrder ? 0.04 : 0.02);
            Assert.True(p.First.Low <= p.First.Value && p.First.Value <= p.First.High && p.First.Low < p.First.High + 1e-9);
        });
        Assert.Equal(["x1", "x2", "x3", "x1", "x2", "x3", "x1 × x2", "x1 × x3", "x2 × x3"], found.Indices.Select(i => i.Parameter));
    }

    [Fact]
    public void Sobol_g_comes_out()
    {
        double[] a = [0, 1, 4.5, 9, 99, 99, 99, 99];
        SensitivityInput[] inputs = [.. a.Select((_, i) => SensitivityInput.Uniform($"x{i + 1}", 0, 1))];
        SobolAnalysis found = SobolAnalysis.Of(
            x =>
            {
                double product = 1;
                for (int i = 0; i < x.Length; i++)
                    product *= (Math.Abs(4 * x[i] - 2) + a[i]) / (1 + a[i]);
                return product;
            },
            inputs, new() { Samples = 4096, Resamples = 100 }, Sequence(16));
        double[] exact = [0.716192168879, 0.179048042202, 0.023675774178, 0.007161921689, 7.2e-5, 7.2e-5, 7.2e-5, 7.2e-5, 0.787144126659, 0.242198192818, 0.034316910154, 0.010460387065, 1.05e-4, 1.05e-4, 1.05e-4, 1.05e-4];
        Assert.All(found.Indices.Zip(exact), p => Assert.Equal(p.Second, p.First.Value!.Value, 0.02));
    }

    [Fact]
    public void The_shift_keeps_points_off_the_ends_and_each_cell_of_a_sequence_filled_once()
    {
        double[] point = new double[6];
        var seen = new HashSet<int>();
        for (int i = 0; i < 256; i++)
        {
            UnitSequences.Shifted(Sequence(6), 5)(i, point);
            Assert.All(point, x => Assert.True(x is > 0 and < 1));
            Assert.True(seen.Add((int)(point[4] * 256)));
        }
    }

    [Fact]
    public void The_table_has_a_row_an_index()
    {
        ResultTable table = SobolAnalysis.Of(x => x[0] + 2 * x[1], Unit2, new() { Samples = 64 }, Sequence(4)).ToTable();
        Assert.Equal(["parameter", "index", "value", "low", "high"], table.Columns.Select(c => c.Name));
        Assert.Equal(["first-order", "first-order", "total", "total"], Enumerable.Range(0, table.RowCount).Select(r => table[r, "index"].Text));
        Assert.Equal("estimator Saltelli2010; 64 samples, 256 evaluations, seed 0; 95.0 % intervals by percentile from 1000 resamples of the rows", table.Convention);
        ResultTable morris = MorrisAnalysis.Of(x => x[0] + 2 * x[1], Unit2).ToTable();
        Assert.Equal(["mu-star", "mu-star", "mu", "mu", "sigma", "sigma"], Enumerable.Range(0, morris.RowCount).Select(r => morris[r, "index"].Text));
        Assert.Equal(2, morris[1, "value"].Number, 1e-12);
        Assert.Equal(60, MorrisAnalysis.Of(x => x[0] + 2 * x[1], Unit2).Evaluations);
        Assert.Contains("mu-star", morris.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_function_that_does_not_vary_has_no_indices_and_says_so()
    {
        SobolAnalysis found = SobolAnalysis.Of(_ => 3.5, Unit2, new() { Samples = 8 }, Sequence(4));
        Assert.False(found.Varies);
        Assert.All(found.Indices, i => Assert.Null(i.Value));
        Assert.Equal(["The output does not vary: it is 3.5 in both samples. There is no variance to share out."], found.Notes.ToArray());
        Assert.True(found.ToTable()[0, "value"].IsMissing);
        Assert.All(MorrisAnalysis.Of(_ => 3.5, Unit2).Indices, i => Assert.Equal(0, i.Value));
    }

    [Fact]
    public void Intervals_are_as_wide_as_the_deviation_of_what_they_surround()
    {
        MorrisAnalysis morris = MorrisAnalysis.Of(x => x[0] * x[0] + x[0] * x[1], Unit2, new() { Paths = 30, Level = 0.9 });
        const double z = 1.6448536269514722; // P(|Z| ≤ z) = 0.9
        foreach (string name in morris.Names)
        {
            SensitivityIndex Of(SensitivityIndexKind kind) => morris.Indices.Single(i => i.Parameter == name && i.Kind == kind);
            double sigma = Of(SensitivityIndexKind.Sigma).Value!.Value;
            Assert.True(sigma > 0.1);
            Assert.Null(Of(SensitivityIndexKind.Sigma).Low);
            foreach (SensitivityIndexKind kind in new[] { SensitivityIndexKind.Mu, SensitivityIndexKind.MuStar }) // all effects are above 0, so that both are the mean
            {
                Assert.Equal(Of(kind).Value!.Value - z * sigma / Math.Sqrt(30), Of(kind).Low!.Value, 1e-12);
                Assert.Equal(Of(kind).Value!.Value + z * sigma / Math.Sqrt(30), Of(kind).High!.Value, 1e-12);
            }
        }

        double[] drawn = [.. Enumerable.Range(0, 101).Select(i => (i * 37 % 101) / 10.0)];
        Assert.Equal((0.5, 9.5), Rounded(ConfidenceKernels.Interval(7, drawn.ToArray(), BootstrapInterval.Percentile, 0.9)));
        double half = z * Math.Sqrt(drawn.Sum(x => (x - 5) * (x - 5)) / 100);
        Assert.Equal((Math.Round(7 - half, 12), Math.Round(7 + half, 12)), Rounded(ConfidenceKernels.Interval(7, drawn.ToArray(), BootstrapInterval.Normal, 0.9)));
        Assert.Null(ConfidenceKernels.Interval(7, [1.0], BootstrapInterval.Percentile, 0.9));
        Assert.Equal((1.0, 2.0), Rounded(ConfidenceKernels.Interval(7, [2.0, 1.0], BootstrapInterval.Percentile, 0.999999999999999)));
        static (double, double) Rounded((double Low, double High)? interval) => (Math.Round(interval!.Value.Low, 12), Math.Round(interval.Value.High, 12));
    }

    [Fact]
    public void Resamples_take_as_many_rows_as_there_are_each_as_often_as_any()
    {
        double[] counts = new double[10], sums = new double[10];
        for (int resample = 0; resample < 2000; resample++)
        {
            new BootstrapIndices(7, resample).Counts(10, counts);
            Assert.Equal(10, counts.Sum());
            for (int i = 0; i < counts.Length; i++)
                sums[i] += counts[i];
        }

        Assert.All(sums, sum => Assert.Equal(2000, sum, 5 * Math.Sqrt(20_000 * 0.1 * 0.9)));
        double[] other = new double[10];
        new BootstrapIndices(8, 1999).Counts(10, other);
        Assert.NotEqual(counts, other);
    }

    [Fact]
    public void Resamples_that_do_not_vary_are_left_out_and_counted()
    {
        SobolAnalysis found = SobolAnalysis.Of(x => x[0] < 0.25 ? 1 : 0, [SensitivityInput.Uniform("a", 0, 1)], new() { Samples = 4, Resamples = 500 }, Sequence(2));
        int left = int.Parse(Assert.Single(found.Notes).Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal($"{left} of 500 resamples do not vary and are left out of the intervals.", found.Notes[0]);
        Assert.InRange(left, 1, 250); // of a row in four that differs, in either sample, a resample has none with a chance of about (3/4)⁸ to (3/4)⁴
        Assert.All(found.Indices, i => Assert.True(i.Low <= i.High));
    }

    [Fact]
    public void A_number_of_samples_that_is_no_power_of_two_is_refused_or_raised()
    {
        Assert.Equal("1,000 samples are no power of two, where a Sobol sequence loses its balance. Take 1,024, or name SampleCountPolicy.RaiseToPowerOfTwo. (Parameter 'options')",
            Assert.Throws<ArgumentException>(() => SobolAnalysis.Of(x => x[0], Unit2, new SobolOptions { Samples = 1000 })).Message);
        SobolAnalysis raised = SobolAnalysis.Of(x => x[0], Unit2, new() { Samples = 5, SampleCount = SampleCountPolicy.RaiseToPowerOfTwo, Resamples = 0 }, Sequence(4));
        Assert.Equal(8, raised.Samples);
        Assert.Equal(["5 samples are no power of two, where a Sobol sequence loses its balance: 8 were taken."], raised.Notes.ToArray());
        Assert.Null(raised.Indices[0].Low);
        Assert.EndsWith("seed 0; no intervals", raised.ToTable().Convention, StringComparison.Ordinal);
        foreach ((SobolOptions options, string message) in new (SobolOptions, string)[]
        {
            (new() { Samples = 1 }, "At least 2 samples are needed; 1,024 is a usual number."), (new() { Samples = 1 << 29 }, "So many samples of 2 inputs are more evaluations than this analysis can hold; take fewer."),
            (new() { Resamples = -1 }, "The number of resamples is not negative; 0 gives no intervals."), (new() { Estimator = (SobolEstimator)99 }, "There is no such estimator."),
            (new() { Level = 1 }, "A level of confidence is a fraction between 0 and 1, such as 0.95."), (new() { Level = 0 }, "A level of confidence is a fraction between 0 and 1, such as 0.95."),
        })
            Assert.StartsWith(message, Assert.Throws<ArgumentOutOfRangeException>(() => SobolAnalysis.Of(x => x[0], Unit2, options)).Message, StringComparison.Ordinal);
        Assert.StartsWith("At least 2 paths are needed", Assert.Throws<ArgumentOutOfRangeException>(() => MorrisAnalysis.Of(x => x[0], Unit2, new() { Paths = 1 })).Message, StringComparison.Ordinal);
        Assert.Equal(6, MorrisAnalysis.Of(x => x[0], Unit2, new() { Paths = 2 }).Evaluations);
        Assert.Equal(2, SobolAnalysis.Of(x => x[0], Unit2, new() { Samples = 2, Resamples = 0 }).Samples);
    }

    [Fact]
    public void The_same_seed_gives_the_same_bits_and_another_gives_others()
    {
        SobolAnalysis Run(ulong seed) => SobolAnalysis.Of(Ishigami, Angles, new() { Samples = 64, Seed = seed, Resamples = 10 }, Sequence(6));
        Assert.Equal(Run(1).Indices.ToArray(), Run(1).Indices.ToArray());
        Assert.NotEqual(Run(0).Indices.ToArray(), Run(1).Indices.ToArray());
    }

    [Fact]
    public void Where_a_function_or_an_input_gives_no_number_is_named()
    {
        Assert.Matches(@"^The function gave NaN in evaluation 1, at a = 0\.\d+, b = 0\.\d+; a finite number is expected wherever the inputs can be\. \(Parameter 'function'\)$",
            Assert.Throws<ArgumentException>(() => SobolAnalysis.Of(_ => double.NaN, Unit2)).Message);
        Assert.Equal("The input 'z' is -Infinity at the probability 0; a finite number is expected. Where a distribution has no end, cut it off. (Parameter 'inputs')".Replace("-Infinity", double.NegativeInfinity.ToString(System.Globalization.CultureInfo.CurrentCulture), StringComparison.Ordinal),
            Assert.Throws<ArgumentException>(() => MorrisAnalysis.Of(x => x[0], [SensitivityInput.FromQuantiles("z", u => u == 0 ? double.NegativeInfinity : u)])).Message);
        Assert.Equal("The input 'a' stands twice; each name may stand once. (Parameter 'inputs')", Assert.Throws<ArgumentException>(() => MorrisAnalysis.Of(x => x[0], [Unit2[0], Unit2[0]])).Message);
        Assert.Equal("An analysis of sensitivity needs at least one input. (Parameter 'inputs')", Assert.Throws<ArgumentException>(() => SobolAnalysis.Of(x => 0, [])).Message);
        Assert.StartsWith("The high end of a range is a finite number of at least the low end, 2.", Assert.Throws<ArgumentOutOfRangeException>(() => SensitivityInput.Uniform("a", 2, 1)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_analysis_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => SobolAnalysis.Of(
            x =>
            {
                stop.Cancel();
                return x[0];
            },
            Unit2, cancellation: stop.Token));
    }

    private static double Ishigami(ReadOnlySpan<double> x) => Math.Sin(x[0]) + 7 * Math.Sin(x[1]) * Math.Sin(x[1]) + 0.1 * x[2] * x[2] * x[2] * x[2] * Math.Sin(x[0]);

    // Sobol's sequence from direction numbers, point by point in natural order of the Gray code
    private static UnitPoints Sequence(int dimensions)
    {
        uint[][] directions = [.. Golden.Read("../../Scenarios/Goldens/sobol_directions_16").Rows.Take(dimensions).Select(r => Directions((int)Golden.Number(r[1]), (uint)Golden.Number(r[2]), r[3]))];
        return (index, point) =>
        {
            long gray = index ^ index >> 1;
            for (int d = 0; d < point.Length; d++)
            {
                uint bits = 0;
                for (int k = 0; k < 31; k++)
                    bits ^= (gray >> k & 1) == 0 ? 0 : directions[d][k];
                point[d] = bits / 4294967296.0;
            }
        };
    }

    private static uint[] Directions(int degree, uint coefficients, string initial)
    {
        uint[] v = new uint[32];
        uint[] m = [.. initial.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => uint.Parse(number, System.Globalization.CultureInfo.InvariantCulture))];
        for (int k = 0; k < 32; k++)
        {
            if (degree == 0 || k < degree)
            {
                v[k] = (degree == 0 ? 1 : m[k]) << (31 - k);
                continue;
            }

            v[k] = v[k - degree] ^ v[k - degree] >> degree;
            for (int i = 1; i < degree; i++)
                v[k] ^= (coefficients >> (degree - 1 - i) & 1) == 0 ? 0 : v[k - i];
        }

        return v;
    }
}
