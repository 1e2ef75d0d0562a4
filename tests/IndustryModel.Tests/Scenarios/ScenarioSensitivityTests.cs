using IndustryModel.Scenarios;
using static IndustryModel.Tests.Scenarios.SmallScenario;

namespace IndustryModel.Tests.Scenarios;

public sealed class ScenarioSensitivityTests
{
    // 100 (1 + a) + 300 (1 + b): linear, so that all indices are known
    private static Scenario Linear => TwoSectors(Lever("a", Level(new UniformMagnitude(0, 0.1), sector: "C")), Lever("b", Level(new UniformMagnitude(0, 0.2), sector: "G")), Lever("c", Level(0.5, sector: "C")));

    private static readonly double[] Parts = [150.0 * 150 * 0.01 / 12, 300.0 * 300 * 0.04 / 12];

    /// <summary>Case 16.</summary>
    [Fact]
    public void A_thousand_points_are_refused_or_raised_and_4096_come_close()
    {
        SensitivityInput[] angles = [.. Enumerable.Range(1, 3).Select(i => SensitivityInput.Uniform($"x{i}", -Math.PI, Math.PI))];
        double Ishigami(ReadOnlySpan<double> x) => Math.Sin(x[0]) + 7 * Math.Sin(x[1]) * Math.Sin(x[1]) + 0.1 * Math.Pow(x[2], 4) * Math.Sin(x[0]);
        Assert.Contains("1,024", Assert.Throws<ArgumentException>(() => SobolAnalysis.Of(Ishigami, angles, new() { Samples = 1000 })).Message, StringComparison.Ordinal);
        SobolAnalysis raised = SobolAnalysis.Of(Ishigami, angles, new() { Samples = 1000, SampleCount = SampleCountPolicy.RaiseToPowerOfTwo, Resamples = 10 });
        Assert.Equal(1024, raised.Samples);
        Assert.Contains(raised.Notes, n => n.Contains("1,024", StringComparison.Ordinal) && n.Contains("1,000", StringComparison.Ordinal));
        SobolAnalysis found = SobolAnalysis.Of(Ishigami, angles, new() { Samples = 4096, Resamples = 100 });
        double[] exact = [0.313905191, 0.442411145, 0, 0.557588855, 0.442411145, 0.243683664];
        Assert.Equal(exact.Length, found.Indices.Length);
        Assert.All(found.Indices.Zip(exact), p =>
        {
            Assert.Equal(p.Second, p.First.Value!.Value, 0.02);
            Assert.True(p.First.Low <= p.First.Value && p.First.Value <= p.First.High);
        });
    }

    [Fact]
    public void Variance_is_shared_out_as_a_linear_scenario_has_it()
    {
        SobolAnalysis found = Linear.Sobol(options: new() { Samples = 1024, Resamples = 100 });
        Assert.Equal(["a/0", "b/0"], found.Names.ToArray());
        double whole = Parts.Sum();
        Assert.All(found.Indices, i => Assert.Equal(Parts[i.Parameter == "a/0" ? 0 : 1] / whole, i.Value!.Value, 0.01));
    }

    [Fact]
    public void A_tornado_swings_from_quantile_to_quantile()
    {
        TornadoAnalysis found = Linear.Tornado();
        Assert.Equal(["b/0", "a/0"], found.Bars.Select(b => b.Parameter));
        Assert.Equal(150 * 1.05 + 300 * 1.1, found.Base, 1e-10);
        Assert.Equal(150 * 1.05 + 300 * 1.01, found.Bars[0].Low, 1e-10);
        Assert.Equal(150 * 1.05 + 300 * 1.19, found.Bars[0].High, 1e-10);
        Assert.Equal(150 * 0.09, found.Bars[1].Swing, 1e-10);
        Assert.Throws<ArgumentOutOfRangeException>(() => Linear.Tornado(null, 0.9, 0.1));
    }

    [Fact]
    public void Morris_finds_the_same_effect_everywhere()
    {
        MorrisAnalysis found = Linear.Morris();
        foreach (SensitivityIndex index in found.Indices)
        {
            double effect = (index.Parameter == "a/0" ? 150 * 0.1 : 300 * 0.2) * 0.98;
            Assert.Equal(index.Kind == SensitivityIndexKind.Sigma ? 0 : effect, index.Value!.Value, 1e-9);
        }
    }

    [Fact]
    public void Correlated_magnitudes_are_refused_unless_a_way_is_named()
    {
        Scenario scenario = Linear.Correlate("a/0", "b/0", 0.5);
        const string Message = "a/0 and b/0 are correlated, and variance cannot be shared out over magnitudes that move together. Name CorrelatedInputs.AsIfIndependent, or leave the correlations out.";
        Assert.Equal(Message, Assert.Throws<InvalidOperationException>(() => scenario.Sobol()).Message);
        Assert.Equal(Message, Assert.Throws<InvalidOperationException>(() => scenario.Morris()).Message);
        Assert.Equal(Linear.Morris().Indices.ToArray(), scenario.Morris(correlated: CorrelatedInputs.AsIfIndependent).Indices.ToArray());
        Assert.Equal("No magnitude of the scenario is uncertain, so nothing can be sensitive to one. Give at least one of them a distribution.", Assert.Throws<InvalidOperationException>(() => TwoLevers().Sobol()).Message);
    }
}
