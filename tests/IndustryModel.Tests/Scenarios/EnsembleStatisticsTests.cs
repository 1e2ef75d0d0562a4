using IndustryModel.Quantities;
using IndustryModel.Scenarios;
using static IndustryModel.Tests.Scenarios.SmallScenario;

namespace IndustryModel.Tests.Scenarios;

/// <summary>Ensembles against theory, within five standard errors of what is drawn.</summary>
public sealed class EnsembleStatisticsTests
{
    private const int Draws = 20_000;

    private static readonly double[] Probabilities = [0.05, 0.25, 0.5, 0.75, 0.95];

    public static TheoryData<string, Magnitude> Distributions => new()
    {
        { "normal", new NormalMagnitude(0.1, 0.02) }, { "lognormal", new LogNormalMagnitude(-2, 0.3) }, { "uniform", new UniformMagnitude(-0.1, 0.3) }, { "triangular", new TriangularMagnitude(0, 0.05, 0.3) },
        { "pert", new PertMagnitude(0, 0.05, 0.3) }, { "truncated", new TruncatedNormalMagnitude(0.1, 0.1, 0, 0.2) },
    };

    [Theory]
    [MemberData(nameof(Distributions))]
    public void A_level_on_100_has_the_distribution_of_its_magnitude(string name, Magnitude magnitude)
    {
        Assert.NotEmpty(name);
        Ensemble found = OneCell(Lever("x", Level(magnitude))).Simulate(Draws, 5);
        EnsembleStatistics statistics = found.Statistics(OutcomeMeasure.Gva, 2020);
        Assert.Equal(100 * (1 + magnitude.Mean), statistics.Mean, 5 * 100 * magnitude.StandardDeviation / Math.Sqrt(Draws));
        Assert.Equal(100 * magnitude.StandardDeviation, statistics.StandardDeviation, 0.05 * 100 * magnitude.StandardDeviation);
        Assert.Equal(Draws, statistics.Count);
        foreach (double p in Probabilities)
        {
            double error = 5 * Math.Sqrt(p * (1 - p) / Draws); // of the probability at which the quantile lies
            Assert.InRange(found.Quantile(p, OutcomeMeasure.Gva, 2020), 100 * (1 + magnitude.Quantile(p - error)), 100 * (1 + magnitude.Quantile(p + error)));
        }
    }

    [Theory]
    [InlineData(0.6)]
    [InlineData(-0.8)]
    [InlineData(1)]
    [InlineData(0)]
    public void Rank_correlations_come_back(double rank)
    {
        Scenario scenario = TwoSectors(Lever("a", Level(new NormalMagnitude(0.1, 0.02), sector: "C")), Lever("b", Level(new UniformMagnitude(0, 0.2), sector: "G"))).Correlate("a/0", "b/0", rank);
        Ensemble found = scenario.Simulate(Draws);
        double[] a = found.Figures(OutcomeMeasure.Gva, 2020, null, "C").ToArray(), b = found.Figures(OutcomeMeasure.Gva, 2020, null, "G").ToArray();
        Assert.Equal(rank, CorrelationKernels.Spearman(a, b), 5 / Math.Sqrt(Draws));
        double expected = 130 - 20; // each by itself stays what it is
        Assert.Equal(expected, found.Statistics(OutcomeMeasure.Gva, 2020, null, "C").Mean, 0.1);
        Assert.Equal(330, found.Statistics(OutcomeMeasure.Gva, 2020, null, "G").Mean, 5 * 300 * 0.2 / Math.Sqrt(12 * Draws));
    }

    [Fact]
    public void Shocks_compound_as_theory_says()
    {
        const double Growth = 0.02, Deviation = 0.05;
        Ensemble found = OneCell().Until(2026).WithBaseline(Baseline.Constant(productivity: GrowthRate.FromFraction(Growth)) with { Shock = new(Deviation, ShockScope.Nation) }).Simulate(Draws, 9);
        for (int t = 1; t <= 7; t++)
        {
            double mean = 100 * Math.Pow(1 + Growth, t);
            double deviation = 100 * Math.Sqrt(Math.Pow((1 + Growth) * (1 + Growth) + Deviation * Deviation, t) - Math.Pow(1 + Growth, 2 * t));
            EnsembleStatistics statistics = found.Statistics(OutcomeMeasure.Gva, 2019 + t);
            Assert.Equal(mean, statistics.Mean, 5 * deviation / Math.Sqrt(Draws));
            Assert.Equal(deviation, statistics.StandardDeviation, 5 * deviation / Math.Sqrt(Draws));
        }
    }

    [Fact]
    public void Shocks_of_years_are_independent()
    {
        Ensemble found = OneCell().Until(2024).WithBaseline(new Baseline { Shock = new(0.02, ShockScope.Nation) }).Simulate(Draws);
        double[] Growth(int year) => [.. found.Figures(OutcomeMeasure.Gva, year).ToArray().Zip(found.Figures(OutcomeMeasure.Gva, year - 1).ToArray(), (now, before) => now / before)];
        for (int year = 2020; year < 2024; year++)
            Assert.Equal(0, CorrelationKernels.Pearson(Growth(year), Growth(year + 1)), 5 / Math.Sqrt(Draws));
    }

    [Fact]
    public void The_shock_of_a_year_is_the_same_from_whichever_year_a_scenario_starts()
    {
        double[] Growth(int baseYear, int year)
        {
            Ensemble found = Scenario.From([new("R1", "C", 100, 100)], baseYear).Until(2024).WithBaseline(new Baseline { Shock = new(0.02) }).Simulate(20);
            return [.. found.Figures(OutcomeMeasure.Gva, year).ToArray().Zip(found.Figures(OutcomeMeasure.Gva, year - 1).ToArray(), (now, before) => now / before)];
        }

        foreach (int year in new[] { 2021, 2022, 2023 })
            Assert.Equal(Growth(2019, year), Growth(2020, year), (a, b) => Math.Abs(a - b) < 1e-14);
    }

    [Theory]
    [InlineData(ShockScope.Nation, 1, 1)]
    [InlineData(ShockScope.Sector, 1, 0)]
    [InlineData(ShockScope.Cell, 0, 0)]
    public void A_shock_is_shared_by_whom_the_scenario_says(ShockScope scope, double regions, double sectors)
    {
        Ensemble found = FourCells().Until(2020).WithBaseline(new Baseline { Shock = new(0.02, scope) }).Simulate(new EnsembleOptions { Draws = Draws, Regions = ["R1", "R2"], Measures = [OutcomeMeasure.Gva] });
        double[] Of(string region, string sector) => found.Figures(OutcomeMeasure.Gva, 2020, region, sector).ToArray();
        Assert.Equal(regions, CorrelationKernels.Pearson(Of("R1", "C"), Of("R2", "C")), 5 / Math.Sqrt(Draws));
        Assert.Equal(sectors, CorrelationKernels.Pearson(Of("R1", "C"), Of("R1", "G")), 5 / Math.Sqrt(Draws));
    }

    [Fact]
    public void More_draws_narrow_the_standard_error()
    {
        double few = Uncertain().Simulate(500).Statistics(OutcomeMeasure.Gva, 2022).StandardError, many = Uncertain().Simulate(50_000).Statistics(OutcomeMeasure.Gva, 2022).StandardError;
        Assert.Equal(10, few / many, 1.0);
    }

    [Theory]
    [InlineData(SamplingMethod.LatinHypercube)]
    [InlineData(SamplingMethod.Sobol)]
    public void Even_samples_come_close_to_the_mean(SamplingMethod sampling)
    {
        Scenario scenario = TwoSectors(Lever("a", Level(new NormalMagnitude(0.1, 0.02), sector: "C")), Lever("b", Level(new UniformMagnitude(0, 0.2), sector: "G")));
        EnsembleStatistics found = scenario.Simulate(new EnsembleOptions { Draws = 4096, Sampling = sampling }).Statistics(OutcomeMeasure.Gva, 2020);
        Assert.Equal(440, found.Mean, 0.02 * found.StandardError + 0.005);
        Assert.Equal(Math.Sqrt(4 + 300), found.StandardDeviation, 0.05);
    }

    [Fact]
    public void A_latin_hypercube_hits_every_slice_once()
    {
        double[] found = OneCell(Lever("x", Level(new UniformMagnitude(0, 1)))).Simulate(new EnsembleOptions { Draws = 1000, Sampling = SamplingMethod.LatinHypercube }).Figures(OutcomeMeasure.Gva, 2020).ToArray();
        Assert.Equal(Enumerable.Range(0, 1000), found.Select(v => (int)Math.Floor((v - 100) * 10)).Order());
        Assert.NotEqual(found.Order(), found);
    }

    [Fact]
    public void The_probability_of_a_target_is_the_part_of_draws_that_reach_it()
    {
        Ensemble found = Uncertain().Simulate(5000);
        double counted = found.Figures(OutcomeMeasure.ShareGva, 2020, null, "C").ToArray().Count(v => v >= 0.25) / 5000.0;
        Assert.InRange(counted, 0.3, 0.7);
        Assert.Equal(counted, found.Probability("quarter"));
        Assert.Equal(1, OneCell(Lever("x", Level(0.1))).Aim(new("just", 110, 2020, OutcomeMeasure.Gva)).Simulate(10).Probability("just"));
        Assert.Equal(1, (Uncertain() with { Targets = [new("all", 0, 2020, OutcomeMeasure.ShareGva, null, "C")] }).Simulate(100).Probability("all"));
    }
}
