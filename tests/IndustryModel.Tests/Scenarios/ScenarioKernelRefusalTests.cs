using IndustryModel.Scenarios;
using NodaTime;

namespace IndustryModel.Tests.Scenarios;

/// <summary>Kernels refuse what cannot be meant, and say what was given and what is expected.</summary>
public sealed class ScenarioKernelRefusalTests
{
    private static readonly LocalDate Start = new(2021, 7, 1);

    public static TheoryData<string, Action> Refused => new()
    {
        { "A build-up is Linear or Logistic.", () => IntensityKernels.InYear(2021, Start, Period.Zero, Period.Zero, (BuildUpProfile)7) },
        { "A persistence is Permanent, WhileActive or Decaying.", () => IntensityKernels.InYear(2021, Start, Period.Zero, Period.Zero, persistence: (LeverPersistence)7) },
        { "2021-07-01 is a date of the calendar Julian; levers run along the ISO calendar. Call WithCalendar(CalendarSystem.Iso).", () => IntensityKernels.InYear(2021, new LocalDate(2021, 7, 1, CalendarSystem.Julian), Period.Zero, Period.Zero) },
        { "The half-life P0D is shorter than a day. A lever whose effect ends at once is WhileActive.", () => IntensityKernels.InYear(2021, Start, Period.Zero, Period.Zero, persistence: LeverPersistence.Decaying, halfLife: Period.FromDays(0)) },
        { "A duration is a positive number.", () => IntensityKernels.MeanRemaining(0, 0, 1) },
        { "A duration is a positive number.", () => IntensityKernels.MeanRemaining(0, double.PositiveInfinity, 1) },
        { "The time since a decay began is a number that is not negative.", () => IntensityKernels.Remaining(-1, 1) },
        { "The time since a decay began is a number that is not negative.", () => IntensityKernels.Remaining(double.NaN, 1) },
        { "A half-life is a positive number.", () => IntensityKernels.Remaining(1, 0) },
        { "A half-life is a positive number.", () => IntensityKernels.MeanRemaining(1, 1, double.PositiveInfinity) },
        { "The initial stock is a finite number; 0 where nothing was there.", () => StockKernels.PerpetualInventory(double.NaN, [1], 0.1, InvestmentTiming.EndOfYear, new double[1]) },
        { "Investment enters at EndOfYear or MidYear.", () => StockKernels.PerpetualInventory(0, [1], 0.1, (InvestmentTiming)7, new double[1]) },
        { "The destination holds 2 values; 1 are needed, one a year.", () => StockKernels.PerpetualInventory(0, [1], 0.1, InvestmentTiming.EndOfYear, new double[2]) },
        { "The investment of the first year is a finite number.", () => StockKernels.InitialStock(double.PositiveInfinity, 0.1, 0.1) },
        { "The destination holds 7 values; whole paths of 3 points × 2 inputs = 6 are expected.", () => MorrisKernels.Design(2, 4, 0, new double[7]) },
        { "The destination holds 0 values; whole paths of 3 points × 2 inputs = 6 are expected.", () => MorrisKernels.Design(2, 4, 0, []) },
        { "Got 4 outputs; whole paths of 3 are expected, one more than inputs.", () => MorrisKernels.Effects(new double[8], 2, new double[4], new double[2]) },
        { "Got 0 outputs; whole paths of 3 are expected, one more than inputs.", () => MorrisKernels.Effects([], 2, [], []) },
        { "The destination holds 3 values; 2 are needed.", () => MorrisKernels.Effects([0, 0, 1, 0, 1, 1], 2, [0, 1, 2], new double[3]) },
        { "Got 9 worths of 2 outcomes; a game of n players, 1 to 20, has 2^n coalitions, the empty one among them.", () => ShapleyKernels.Values(new double[9], 2, new double[4]) },
        { "There is no such estimator.", () => SobolIndexKernels.Indices([1, 2], [1, 3], [1, 2], [], (SobolEstimator)99, new double[1], new double[1]) },
        { "The first sample has 1 outputs; at least 2 are needed.", () => SobolIndexKernels.Indices([1], [1], [1], [], SobolEstimator.Saltelli2010, new double[1], new double[1]) },
        { "The outputs do not vary: those of both samples are 3. Indices share out a variance, and there is none.", () => SobolIndexKernels.Indices([3, 3], [3, 3], [3, 3], [], SobolEstimator.Saltelli2010, new double[1], new double[1]) },
        { "The destination holds 2 values; 1 are needed.", () => SobolIndexKernels.Indices([1, 2], [1, 3], [1, 2], [], SobolEstimator.Saltelli2010, new double[2], new double[1]) },
        { "The low end of a range is a finite number.", () => SensitivityInput.Uniform("a", double.NegativeInfinity, 0) },
        { "Sobol's indices of 33 inputs need a sequence of 66 dimensions, and there are 64. Take Morris's screening first, and leave out what does not matter.", () => SobolAnalysis.Of(x => 0, [.. Enumerable.Range(0, 33).Select(i => SensitivityInput.Uniform($"x{i}", 0, 1))]) },
        { "A Sobol sequence has at most 64 dimensions, and 65 magnitudes are uncertain. Take SamplingMethod.LatinHypercube.", () => Many(65).Simulate(new EnsembleOptions { Draws = 8, Sampling = SamplingMethod.Sobol }) },
        { "mean is -1E+308; it must be so near to low and high that their differences are numbers.", () => _ = new TruncatedNormalMagnitude(-1e308, 1, double.NegativeInfinity, 1e308) },
        { "Input 2 is null.", () => SobolAnalysis.Of(x => 0, [SensitivityInput.Uniform("a", 0, 1), null!]) },
        { "There is nothing to compare; expected at least one scenario.", () => ScenarioComparison.Of() },
        { "A cap needs the labor force of at least one region and year.", () => LaborMarket.CappedBy([]) },
        { "A scenario that cannot be run has at least one problem.", () => _ = new ScenarioException([]) },
        { "At least 1 thread must work.", () => SmallScenario.Uncertain().Simulate(new EnsembleOptions { Threads = 0 }) },
        { "A part has at most 2,147,483,647 draws; run several parts and merge them.", () => SmallScenario.Uncertain().Simulate(new EnsembleOptions { Draws = 3_000_000_000 }) },
        { "innovation: 0; expected a rate a year above 0", () => DiffusionMagnitude.Bass(0, 0.3, new FixedMagnitude(0.1)) },
        { "imitation: -1; expected a rate a year, 0 or more", () => DiffusionMagnitude.Bass(0.1, -1, new FixedMagnitude(0.1)) },
        { "midpoint: -1; expected a number of years, 0 or more", () => DiffusionMagnitude.Logistic(0.1, -1, new FixedMagnitude(0.1)) },
        { "rate: Infinity; expected a rate a year above 0", () => DiffusionMagnitude.Logistic(double.PositiveInfinity, 1, new FixedMagnitude(0.1)) },
        { "uplift: a stock or a diffusion; expected a number or a distribution", () => DiffusionMagnitude.Bass(0.1, 0.3, DiffusionMagnitude.Bass(0.1, 0.3, new FixedMagnitude(0.1))) },
        { "spending: 2020 stands twice; expected each year once", () => _ = new StockMagnitude([new(2020, 1), new(2021, 1), new(2020, 2)], 1, 0.1, new FixedMagnitude(0.1)) },
        { "spending: -1 in 2020; expected an amount of 0 or more", () => _ = new StockMagnitude([new(2020, -1)], 1, 0.1, new FixedMagnitude(0.1)) },
        { "spending: nothing is spent; expected an amount for at least one year", () => _ = new StockMagnitude(default, 1, 0.1, new FixedMagnitude(0.1)) },
        { "initial: a stock of 0; expected one above 0, which the spending adds to", () => _ = new StockMagnitude([new(2020, 1)], 0, 0.1, new FixedMagnitude(0.1)) },
        { "depreciation: 1.5; expected a part of the stock a year, from 0 to 1", () => _ = new StockMagnitude([new(2020, 1)], 1, 1.5, new FixedMagnitude(0.1)) },
        { "elasticity: a stock or a diffusion; expected a number or a distribution", () => _ = new StockMagnitude([new(2020, 1)], 1, 0.1, DiffusionMagnitude.Bass(0.1, 0.3, new FixedMagnitude(0.1))) },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_cannot_be_meant_is_told(string message, Action call)
    {
        ArgumentException error = Assert.ThrowsAny<ArgumentException>(call);
        string told = error.Message.ReplaceLineEndings("\n").Split('\n')[0];
        Assert.Equal(message, error.ParamName is { } name ? told.Replace($" (Parameter '{name}')", "", StringComparison.Ordinal) : told);
    }

    [Fact]
    public void What_is_just_allowed_is_taken()
    {
        Assert.Equal(8, Many(64).Simulate(new EnsembleOptions { Draws = 8, Sampling = SamplingMethod.Sobol }).Draws);
        Assert.Equal(1, IntensityKernels.Remaining(0, 1));
        Assert.Equal(1, IntensityKernels.MeanRemaining(0, 1e-300, 1e300)); // the rate is 0
        Assert.Equal(0.25, IntensityKernels.MeanRemaining(2e300, 1e-300, 1e300));
        Assert.Equal(0.5, IntensityKernels.Remaining(3, 3));
        Assert.Equal(10, StockKernels.InitialStock(2, 0.1, 0.1), 1e-12);
        Assert.Equal(5, SensitivityInput.Uniform("a", 5, 5).At(0.3));
        Assert.Equal("bass", DiffusionMagnitude.Bass(0.1, 0, new FixedMagnitude(0.1)).Name);
        Assert.Equal("logistic(rate 0.1, midpoint 0, uplift 0.2)", DiffusionMagnitude.Logistic(0.1, 0, new FixedMagnitude(0.2)).ToString());
        Assert.Equal("stock", new StockMagnitude([new(2020, 0)], 1, 1, new FixedMagnitude(0.1)).Name);
        Assert.Equal("fixed", new FixedMagnitude(0.1).Name);
    }

    private static Scenario Many(int uncertain) => SmallScenario.OneCell(SmallScenario.Lever("x", [.. Enumerable.Repeat(SmallScenario.Level(new UniformMagnitude(0, 0.01)), uncertain)]));
}
