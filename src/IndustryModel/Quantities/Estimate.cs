using System.Diagnostics;
using System.Text.Json.Serialization;

namespace IndustryModel.Quantities;

/// <summary>A figure with its hedge, as a text states it: "nearly 10 %", "more than 800,000", "1 % to 1.5 % a year". The default is a count of exactly 0.</summary>
[JsonConverter(typeof(EstimateJsonConverter)), DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(NotebookFormatters))]
public readonly partial record struct Estimate
{
    private Estimate(Hedge hedge, EstimateKind kind, double low, double high) => (Hedge, Kind, Low, High) = (hedge, kind, low, high); // trusted: checked by the caller

    /// <summary>The hedge.</summary>
    public Hedge Hedge { get; }

    /// <summary>What the figure is.</summary>
    public EstimateKind Kind { get; }

    /// <summary>The stated figure (the lower one of a range): a fraction for shares and rates, a number for counts.</summary>
    public double Low { get; }

    /// <summary>The upper figure of a range; equal to <see cref="Low"/> otherwise.</summary>
    public double High { get; }

    /// <summary>A hedged share.</summary>
    /// <exception cref="ArgumentException">The hedge is a range, which has two figures.</exception>
    public static Estimate Of(Hedge hedge, Share share) => new(Checked(hedge), EstimateKind.Share, share.Fraction, share.Fraction);

    /// <summary>A hedged growth rate a year.</summary>
    /// <exception cref="ArgumentException">The hedge is a range, which has two figures.</exception>
    public static Estimate Of(Hedge hedge, GrowthRate rate) => new(Checked(hedge), EstimateKind.GrowthRate, rate.Fraction, rate.Fraction);

    /// <summary>A hedged count, such as a number of persons.</summary>
    /// <exception cref="ArgumentException">The hedge is a range, which has two figures.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative or not finite.</exception>
    public static Estimate Of(Hedge hedge, double count) => new(Checked(hedge), EstimateKind.Count, Checked(count, nameof(count)), count + 0.0);

    /// <summary>From one share to another, both included.</summary>
    /// <exception cref="ArgumentException">low is above high.</exception>
    public static Estimate Range(Share low, Share high) => Ordered(EstimateKind.Share, low.Fraction, high.Fraction);

    /// <summary>From one growth rate a year to another, both included.</summary>
    /// <exception cref="ArgumentException">low is above high.</exception>
    public static Estimate Range(GrowthRate low, GrowthRate high) => Ordered(EstimateKind.GrowthRate, low.Fraction, high.Fraction);

    /// <summary>From one count to another, both included.</summary>
    /// <exception cref="ArgumentException">low is above high.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative or not finite.</exception>
    public static Estimate Range(double low, double high) => Ordered(EstimateKind.Count, Checked(low, nameof(low)), Checked(high, nameof(high)));

    private static Hedge Checked(Hedge hedge) => hedge switch
    {
        Hedge.Range => throw new ArgumentException("A range has two figures: call Estimate.Range(low, high).", nameof(hedge)),
        >= Hedge.Exactly and < Hedge.Range => hedge,
        _ => throw new ArgumentOutOfRangeException(nameof(hedge), hedge, "No such hedge."),
    };

    private static double Checked(double count, string name) => IsCount(count) ? count + 0.0
        : throw new ArgumentOutOfRangeException(name, count, "A count is a finite number that is not negative.");

    private static bool IsCount(double count) => double.IsFinite(count) && count >= 0;

    private static Estimate Ordered(EstimateKind kind, double low, double high) => low <= high ? new(Hedge.Range, kind, low, high)
        : throw new ArgumentException($"A range runs from the lower to the higher figure, not from {Figure(kind, low)} to {Figure(kind, high)}.", nameof(low));

    private static string Figure(EstimateKind kind, double figure) => kind == EstimateKind.Count ? new ExactNumber(figure, grouped: true).ToString() : $"{new ExactNumber(figure, 2)} %";
}
