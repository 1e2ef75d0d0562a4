using System.Collections.Immutable;
using System.Text.Json.Serialization;
using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

/// <summary>How a technology spreads.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<DiffusionModel>))]
public enum DiffusionModel
{
    /// <summary>Innovators and imitators, closed form: F(t) = (1 − e^(−(p+q)t)) / (1 + (q/p) · e^(−(p+q)t)). Bass (1969).</summary>
    Bass,

    /// <summary>An S-curve that starts at 0: (G(t) − G(0)) / (1 − G(0)) with G(t) = 1 / (1 + e^(−k(t − m))).</summary>
    Logistic,
}

/// <summary>
/// An uplift through the adoption of a technology: adoption × uplift at full adoption. Time runs in years from the start of the lever and its lag; adoption takes the place of the lever's build-up and is averaged over the days of a year.
/// The uplift may be uncertain; as a distribution, this is the distribution of the uplift.
/// </summary>
public sealed record DiffusionMagnitude : Magnitude
{
    private DiffusionMagnitude(DiffusionModel model, double first, double second, Magnitude uplift)
    {
        ArgumentNullException.ThrowIfNull(uplift);
        (Model, First, Second, Uplift) = (model, first, second, uplift);
        if (Problems(model, first, second, uplift) is [var problem, ..])
            throw new ArgumentException($"{problem.Member}: {problem.Message}");
    }

    /// <summary>How the technology spreads.</summary>
    public DiffusionModel Model { get; }

    /// <summary>The uplift at full adoption.</summary>
    public Magnitude Uplift { get; }

    /// <inheritdoc/>
    public override string Name => Model == DiffusionModel.Bass ? "bass" : "logistic";

    /// <inheritdoc/>
    public override double Mean => Uplift.Mean;

    /// <inheritdoc/>
    public override double StandardDeviation => Uplift.StandardDeviation;

    /// <inheritdoc/>
    public override double SupportLow => Uplift.SupportLow;

    /// <inheritdoc/>
    public override double SupportHigh => Uplift.SupportHigh;

    private protected override string Text => FormattableString.Invariant($"{Name}({Members(Model).First} {First}, {Members(Model).Second} {Second}, uplift {Uplift})");

    internal override double QuantileOf(double probability) => Uplift.QuantileOf(probability);

    /// <summary>p of Bass, k of the S-curve.</summary>
    internal double First { get; }

    /// <summary>q of Bass, m of the S-curve.</summary>
    internal double Second { get; }

    /// <summary>Adoption after Bass (1969).</summary>
    /// <param name="innovation">p, the part of those who have not adopted that does so a year by itself; above 0.</param>
    /// <param name="imitation">q, the part that follows others, at full adoption; 0 or more.</param>
    /// <param name="uplift">The uplift at full adoption.</param>
    /// <exception cref="ArgumentException">A figure is out of range; the message says which.</exception>
    public static DiffusionMagnitude Bass(double innovation, double imitation, Magnitude uplift) => new(DiffusionModel.Bass, innovation, imitation, uplift);

    /// <summary>Adoption along an S-curve from 0.</summary>
    /// <param name="rate">k, the steepness a year; above 0.</param>
    /// <param name="midpoint">m, after how many years it is steepest; the curve begins at 0, so fewer than half have adopted then.</param>
    /// <param name="uplift">The uplift at full adoption.</param>
    /// <exception cref="ArgumentException">A figure is out of range; the message says which.</exception>
    public static DiffusionMagnitude Logistic(double rate, double midpoint, Magnitude uplift) => new(DiffusionModel.Logistic, rate, midpoint, uplift);

    /// <summary>Adoption after some years, from 0 to 1.</summary>
    internal double Adoption(double years) => Model == DiffusionModel.Bass ? DiffusionKernels.Bass(years, First, Second) : DiffusionKernels.LogisticFromZero(years, Second, First);

    /// <summary>What is wrong with figures, by the member's name.</summary>
    internal static ImmutableArray<(string Member, string Message)> Problems(DiffusionModel model, double first, double second, Magnitude uplift)
    {
        var problems = ImmutableArray.CreateBuilder<(string, string)>();
        (string one, string other) = Members(model);
        if (!(first > 0 && double.IsFinite(first)))
            problems.Add((one, FormattableString.Invariant($"{first}; expected a rate a year above 0")));
        if (!(second >= 0 && double.IsFinite(second)))
            problems.Add((other, FormattableString.Invariant($"{second}; expected {(model == DiffusionModel.Bass ? "a rate a year" : "a number of years")}, 0 or more")));
        if (uplift is StockMagnitude or DiffusionMagnitude)
            problems.Add(("uplift", "a stock or a diffusion; expected a number or a distribution"));
        return problems.ToImmutable();
    }

    /// <summary>What the two parameters are called in a scenario file.</summary>
    internal static (string First, string Second) Members(DiffusionModel model) => model == DiffusionModel.Bass ? ("innovation", "imitation") : ("rate", "midpoint");
}
