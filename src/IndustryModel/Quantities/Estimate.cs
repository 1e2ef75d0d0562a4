namespace IndustryModel.Quantities;

/// <summary>How a text hedges a figure.</summary>
public enum Hedge
{
    /// <summary>Stated without a hedge.</summary>
    Exactly,

    /// <summary>"Nearly": just below.</summary>
    Nearly,

    /// <summary>"About": around.</summary>
    About,

    /// <summary>"More than": above.</summary>
    MoreThan,

    /// <summary>"At least": not below.</summary>
    AtLeast,

    /// <summary>"Up to about": the highest of several, around the figure.</summary>
    UpToAbout,

    /// <summary>From one figure to another.</summary>
    Range,
}

/// <summary>What a hedged figure is a figure of.</summary>
public enum EstimateKind
{
    /// <summary>A count, such as persons.</summary>
    Count,

    /// <summary>A share, as a fraction.</summary>
    Share,

    /// <summary>A growth rate a year, as a fraction.</summary>
    GrowthRate,
}

/// <summary>A figure with its hedge, as a text states it: "nearly 10 %", "more than 800,000", "1 % to 1.5 % a year".</summary>
public readonly partial record struct Estimate
{
    private Estimate(Hedge hedge, EstimateKind kind, double low, double high) => (Hedge, Kind, Low, High) = (hedge, kind, low, high);

    /// <summary>The hedge.</summary>
    public Hedge Hedge { get; }

    /// <summary>What the figure is.</summary>
    public EstimateKind Kind { get; }

    /// <summary>The stated figure (the lower one of a range): a fraction for shares and rates, a number for counts.</summary>
    public double Low { get; }

    /// <summary>The upper figure of a range; equal to <see cref="Low"/> otherwise.</summary>
    public double High { get; }

    /// <summary>A hedged share.</summary>
    public static Estimate Of(Hedge hedge, Share share) => new(hedge, EstimateKind.Share, share.Fraction, share.Fraction);

    /// <summary>A hedged count.</summary>
    public static Estimate Of(Hedge hedge, double count) => new(hedge, EstimateKind.Count, count, count);

    /// <summary>A hedged growth rate.</summary>
    public static Estimate Of(Hedge hedge, GrowthRate rate) => new(hedge, EstimateKind.GrowthRate, rate.Fraction, rate.Fraction);

    /// <summary>A range of growth rates.</summary>
    public static Estimate Range(GrowthRate low, GrowthRate high) => new(Hedge.Range, EstimateKind.GrowthRate, low.Fraction, high.Fraction);

    /// <summary>The interval of measured values under which the statement holds.</summary>
    /// <param name="widths">How wide each hedge is; <see cref="HedgeWidths.Default"/> if null.</param>
    public EstimateInterval Interval(HedgeWidths? widths = null) => throw new NotImplementedException();
}

/// <summary>An interval of a number line whose ends may belong to it or not.</summary>
/// <param name="Low">Lower end; may be −∞.</param>
/// <param name="LowIncluded">Whether the lower end belongs to it.</param>
/// <param name="High">Upper end; may be +∞.</param>
/// <param name="HighIncluded">Whether the upper end belongs to it.</param>
public readonly record struct EstimateInterval(double Low, bool LowIncluded, double High, bool HighIncluded)
{
    /// <summary>Whether a measured value lies inside.</summary>
    public bool Contains(double value) => (LowIncluded ? value >= Low : value > Low) && (HighIncluded ? value <= High : value < High);
}

/// <summary>The widths of hedges, relative to the stated figure.</summary>
public sealed record HedgeWidths
{
    /// <summary>nearly 10 % = [9.5, 10); about 12 % = [11.5, 12.5]; up to about 45 % = [42.5, 47.5].</summary>
    public static HedgeWidths Default { get; } = new();
}
