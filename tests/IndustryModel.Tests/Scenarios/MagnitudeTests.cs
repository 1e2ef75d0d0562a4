using FsCheck.Xunit;
using IndustryModel.Scenarios;
using IndustryModel.Tests.Arbitraries;

namespace IndustryModel.Tests.Scenarios;

public sealed class MagnitudeTests
{
    private static readonly Magnitude[] Samples =
    [
        new NormalMagnitude(0.1, 0.02), new LogNormalMagnitude(-2.3, 0.5), new UniformMagnitude(-0.01, 0.03), new TriangularMagnitude(0, 0.01, 0.03), new TriangularMagnitude(-2, -2, 5),
        new PertMagnitude(0, 0.01, 0.03), new PertMagnitude(-2, 5, 5), new PertMagnitude(1, 1.9, 2), new TruncatedNormalMagnitude(0.3, 0.8, -1, 2), new TruncatedNormalMagnitude(0, 1, 0, double.PositiveInfinity),
        new TruncatedNormalMagnitude(0, 1, double.NegativeInfinity, -3), new TruncatedNormalMagnitude(0, 1, 8, 8.5), new TruncatedNormalMagnitude(0, 1, -40, -39), new TruncatedNormalMagnitude(0, 1, 30, double.PositiveInfinity),
        new TruncatedNormalMagnitude(0, 1, 300, double.PositiveInfinity), new TruncatedNormalMagnitude(1, 2, 1, 1.0001), new TruncatedNormalMagnitude(0, 1, double.NegativeInfinity, 0.5), new TruncatedNormalMagnitude(0, 1, 100, 100.001),
        new TruncatedNormalMagnitude(0.1, 0.02, double.NegativeInfinity, double.PositiveInfinity),
    ];

    [Fact]
    public void Quantiles_agree_with_fifty_digits() => Assert.All(GoldenRows.Texts("distribution_quantiles"), row =>
    {
        double[] v = [.. row.Skip(1).Select(GoldenRows.Number)];
        (Magnitude magnitude, double scale) = row[0] switch
        {
            "normal" => ((Magnitude)new NormalMagnitude(v[0], v[1]), v[1]),
            "lognormal" => (new LogNormalMagnitude(v[0], v[1]), 0),
            "uniform" => (new UniformMagnitude(v[0], v[1]), v[1] - v[0]),
            "triangular" => (new TriangularMagnitude(v[0], v[1], v[2]), v[2] - v[0]),
            "pert" => (new PertMagnitude(v[0], v[1], v[2]), v[2] - v[0]),
            "truncated_normal" => (new TruncatedNormalMagnitude(v[0], v[1], v[2], v[3]), Math.Min(v[1], v[3] - v[2])),
            _ => throw new InvalidDataException(row[0]),
        };
        double actual = magnitude.Quantile(v[4]);
        Assert.True(Math.Abs(actual - v[5]) <= 1e-13 * (scale + Math.Abs(v[5])), $"{string.Join(',', row)}: ours {actual:R}");
    });

    [Fact]
    public void Mean_and_standard_deviation_are_those_of_the_quantiles() => Assert.All(Samples, magnitude =>
    {
        const double Step = 1.0 / 128; // the trapezoidal rule over z with p = Φ(z)
        (double mass, double mean, double square) = (0, 0, 0);
        for (double z = -8; z <= 8; z += Step)
        {
            double weight = Math.Exp(-z * z / 2) * Step / Math.Sqrt(2 * Math.PI);
            double distance = magnitude.Quantile(NormalKernels.Cdf(z)) - magnitude.Mean;
            mass += weight;
            mean += weight * distance;
            square += weight * distance * distance;
        }

        double sd = magnitude.StandardDeviation;
        Assert.Equal(1, mass, 1e-13);
        Assert.True(Math.Abs(mean) <= 3e-7 * sd, $"{magnitude}: mean {magnitude.Mean:R} is off by {mean / sd:R} standard deviations");
        Assert.True(Math.Abs(Math.Sqrt(square) / sd - 1) <= 1e-5, $"{magnitude}: sd {sd:R}, by its quantiles {Math.Sqrt(square):R}");
    });

    [Fact]
    public void Truncated_moments_agree_with_the_formulas_where_these_are_exact()
    {
        var half = new TruncatedNormalMagnitude(1, 2, 1, double.PositiveInfinity); // half-normal
        Assert.Equal(1 + 2 * Math.Sqrt(2 / Math.PI), half.Mean, 1e-14);
        Assert.Equal(2 * Math.Sqrt(1 - 2 / Math.PI), half.StandardDeviation, 1e-14);
        var whole = new TruncatedNormalMagnitude(0.1, 0.02, double.NegativeInfinity, double.PositiveInfinity);
        Assert.Equal(0.1, whole.Mean, 1e-16);
        Assert.Equal(0.02, whole.StandardDeviation, 1e-16);
        var even = new TruncatedNormalMagnitude(0, 1, -1, 1); // variance 1 − 2 φ(1) / (2 Φ(1) − 1)
        Assert.Equal(0, even.Mean, 1e-16);
        Assert.Equal(Math.Sqrt(1 - 2 * NormalKernels.Density(1) / (2 * NormalKernels.Cdf(1) - 1)), even.StandardDeviation, 1e-14);
        var flat = new TruncatedNormalMagnitude(0, 1e6, 0, 1); // hardly other than uniform
        Assert.Equal(0.5, flat.Mean, 1e-12);
        Assert.Equal(1 / Math.Sqrt(12), flat.StandardDeviation, 1e-12);
        var far = new TruncatedNormalMagnitude(0, 1, 1e9, double.PositiveInfinity); // hardly other than exponential, mean 1 / t
        Assert.Equal(1e-9, far.StandardDeviation, 1e-22);
        Assert.Equal(1e9 + Math.Log(2) * 1e-9, far.Quantile(0.5), 1e-6);
    }

    [Fact]
    public void Pert_agrees_with_closed_forms_also_at_whole_exponents()
    {
        foreach (double p in new[] { 1e-300, 1e-9, 0.01, 0.3, 0.5, 0.500001, 0.77, 0.999 })
        {
            Assert.Equal(1 - Math.Pow(1 - p, 0.2), new PertMagnitude(0, 0, 1).Quantile(p), 2e-15);
            Assert.Equal(Math.Pow(p, 0.2), new PertMagnitude(0, 1, 1).Quantile(p), 2e-15);
            double x = new PertMagnitude(0, 0.25, 1).Quantile(p); // at least two of five
            Assert.Equal(p, 1 - Math.Pow(1 - x, 5) - 5 * x * Math.Pow(1 - x, 4), 2e-15);
            double near = new PertMagnitude(0, 0.25 + 1e-12, 1).Quantile(p); // where a formula with Γ would lose its digits
            Assert.Equal(x, near, 1e-11);
        }

        Assert.Equal(0.5, new PertMagnitude(0, 0.5, 1).Quantile(0.5), 1e-16);
    }

    [Fact]
    public void Small_cases_by_hand()
    {
        Assert.Equal(1, new TriangularMagnitude(0, 1, 2).Quantile(0.5));
        Assert.Equal(0.5, new TriangularMagnitude(0, 1, 2).Quantile(0.125));
        Assert.Equal(1.5, new TriangularMagnitude(0, 1, 2).Quantile(0.875));
        Assert.Equal(2.5, new UniformMagnitude(2, 4).Quantile(0.25));
        Assert.Equal(1, new LogNormalMagnitude(0, 3).Quantile(0.5));
        Assert.Equal(0.1, new NormalMagnitude(0.1, 0.02).Quantile(0.5));
        Assert.Equal(Math.Sqrt(7.0 / 252), new PertMagnitude(0, 0.5, 1).StandardDeviation * Math.Sqrt(7.0 / 9), 1e-16); // αβ = 9
        Assert.Equal(Math.E, new LogNormalMagnitude(0.5, 1).Mean, 1e-15);
    }

    [Fact]
    public void A_truncated_tail_has_quantiles_down_to_its_far_end()
    {
        var tail = new TruncatedNormalMagnitude(-1.1, 0.36, -14.024000000000001, -12.656);
        double[] quantiles = [.. new[] { 1e-300, 1e-109, 1e-57, 1e-55, 1e-50, 1e-20, 0.5 }.Select(tail.Quantile)];
        Assert.All(quantiles, q => Assert.InRange(q, tail.Low, tail.High));
        Assert.Equal(quantiles.Order(), quantiles);
        Assert.Equal(tail.Low, quantiles[1], 1e-12);
    }

    [Property]
    public void Quantiles_rise_within_the_support(Magnitude magnitude, DrawnProbability a, DrawnProbability b)
    {
        double first = magnitude.Quantile(Math.Min(a.Value, b.Value));
        double second = magnitude.Quantile(Math.Max(a.Value, b.Value));
        double rounding = 4e-16 * (Math.Abs(first) + (magnitude.IsUncertain ? magnitude.StandardDeviation : 0));
        Assert.True(first <= second || first - second <= rounding, $"{first:R} {second:R}"); // −∞ at probability 0 of an open end: −∞ + ∞ is no number
        Assert.InRange(first, magnitude.SupportLow, magnitude.SupportHigh);
        Assert.InRange(second, magnitude.SupportLow, magnitude.SupportHigh);
        Assert.Equal(magnitude.SupportLow, magnitude.Quantile(0));
        Assert.Equal(magnitude.SupportHigh, magnitude.Quantile(1));
    }

    [Property]
    public void Mean_lies_in_the_support_and_certain_values_have_no_spread(Magnitude magnitude)
    {
        Assert.InRange(magnitude.Mean, magnitude.SupportLow, magnitude.SupportHigh);
        Assert.Equal(magnitude.IsUncertain, magnitude.StandardDeviation > 0);
        if (!magnitude.IsUncertain)
            Assert.Equal(magnitude.Mean, magnitude.Quantile(0.3));
        double bound = (magnitude.SupportHigh - magnitude.SupportLow) / 2;
        Assert.True(magnitude.StandardDeviation <= bound * 1.000001); // Popoviciu's inequality
    }

    [Property]
    public void Many_draws_are_single_draws(Magnitude magnitude, DrawnProbability a, DrawnProbability b)
    {
        double[] values = [a.Value, b.Value, 0.25];
        double[] single = [.. values.Select(magnitude.Quantile)];
        magnitude.Quantiles(values, values);
        Assert.Equal(single, values);
    }

    [Fact]
    public void Texts_are_the_same_everywhere_and_names_are_those_of_the_file()
    {
        Assert.Equal("0.015", new FixedMagnitude(0.015).ToString());
        Assert.Equal("normal(mean 0.1, sd 0.02)", new NormalMagnitude(0.1, 0.02).ToString());
        Assert.Equal("truncated-normal(mean 0.1, sd 0.02, low 0)", new TruncatedNormalMagnitude(0.1, 0.02, 0, double.PositiveInfinity).ToString());
        Assert.Equal("lognormal(meanLog -2.3, sdLog 0.5)", new LogNormalMagnitude(-2.3, 0.5).ToString());
        Assert.Equal("uniform(low -1, high 2)", new UniformMagnitude(-1, 2).ToString());
        Assert.Equal("triangular(low 0, mode 0.01, high 0.03)", new TriangularMagnitude(0, 0.01, 0.03).ToString());
        Assert.Equal("pert(low 0, mode 0.01, high 0.03)", new PertMagnitude(0, 0.01, 0.03).ToString());
        Assert.All(Samples, magnitude => Assert.StartsWith(magnitude.Name + "(", magnitude.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Equal_parameters_make_equal_magnitudes()
    {
        Assert.Equal(new PertMagnitude(0, 1, 3), new PertMagnitude(0, 1, 3));
        Assert.NotEqual(new PertMagnitude(0, 1, 3), new PertMagnitude(0, 1, 4));
        var used = new PertMagnitude(0, 1, 3);
        _ = used.Quantile(0.1);
        Assert.Equal(new PertMagnitude(0, 1, 3), used);
        Assert.Equal(new PertMagnitude(0, 1, 3).GetHashCode(), used.GetHashCode());
        Assert.Equal(new TruncatedNormalMagnitude(0, 1, 0, 2), new TruncatedNormalMagnitude(0, 1, 0, 2));
        Assert.NotEqual<Magnitude>(new UniformMagnitude(1, 1), new FixedMagnitude(1));
    }

    [Fact]
    public void What_cannot_be_is_refused_with_every_reason()
    {
        Refused(() => new FixedMagnitude(double.NaN), "value is NaN; it must be a finite number. (Parameter 'value')");
        Refused(() => new NormalMagnitude(double.PositiveInfinity, -1), "mean is Infinity; it must be a finite number. sd is -1; it must be 0 or more, since it is a standard deviation. (Parameter 'mean')");
        Refused(() => new LogNormalMagnitude(0, -0.1), "sdLog is -0.1; it must be 0 or more, since it is a standard deviation. (Parameter 'sdLog')");
        Refused(() => new LogNormalMagnitude(800, 1), "meanLog is 800; it must be below 709, since it is a logarithm: for a median of 0.1 it is -2.3. (Parameter 'meanLog')");
        Refused(() => new LogNormalMagnitude(0, 50), "sdLog is 50; it must be so small that the standard deviation itself is a number: it is that of the logarithm, 0.1 for a spread of about 10 %. (Parameter 'sdLog')");
        Refused(() => new UniformMagnitude(2, 1), "low is 2; it must be at most high, which is 1. (Parameter 'low')");
        Refused(() => new UniformMagnitude(-1.7e308, 1.7e308), "high is 1.7E+308; it must be so near to low that their difference is a number. (Parameter 'high')");
        Refused(() => new TriangularMagnitude(0, 2, 1), "mode is 2; it must be from low to high, 0 to 1. (Parameter 'mode')");
        Refused(() => new PertMagnitude(0, -1, 1), "mode is -1; it must be from low to high, 0 to 1. (Parameter 'mode')");
        Refused(() => new TruncatedNormalMagnitude(0, 1, double.NaN, double.NegativeInfinity), "low is NaN; it must be a finite number, or left out where there is no bound. high is -Infinity; it must be a finite number, or left out where there is no bound. (Parameter 'low')");
        Refused(() => new TruncatedNormalMagnitude(0, -1, 2, 1), "sd is -1; it must be 0 or more, since it is a standard deviation. low is 2; it must be at most high, which is 1. (Parameter 'sd')");
        Refused(() => new TruncatedNormalMagnitude(0, 0, 1, 2), "mean is 0; it must be from low to high, 1 to 2, where sd is 0. (Parameter 'mean')");
        Assert.StartsWith("A probability is a number from 0 to 1.", Assert.Throws<ArgumentOutOfRangeException>(() => new UniformMagnitude(0, 1).Quantile(double.NaN)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_problems_of_a_file_come_at_once() => Assert.Equal(["sd", "low"], TruncatedNormalMagnitude.Problems(0, -1, 2, 1).Select(problem => problem.Parameter));

    private static void Refused(Func<Magnitude> make, string message) => Assert.Equal(message, Assert.Throws<ArgumentException>(make).Message);
}
