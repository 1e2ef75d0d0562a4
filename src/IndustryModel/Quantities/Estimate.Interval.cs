using System.Globalization;

namespace IndustryModel.Quantities;

public readonly partial record struct Estimate
{
    // between them, a decimal holds all digits of a double; beyond, no one states a figure whose last digit matters
    private const double SmallestExact = 1e-10;
    private const double LargestExact = 1e15;

    /// <summary>
    /// The interval of measured values under which the statement holds: nearly x = [x − w, x); about x and up to about x = [x − w, x + w]; more than x = (x, ∞), for shares (x, 1];
    /// at least x the same with x; a range and an exact figure as stated. Ends are decimals computed exactly (9.5 % is 0.095), cut off at 0 (−100 % for rates) and, for shares, at 100 %.
    /// </summary>
    /// <param name="widths">How wide each hedge is; <see cref="HedgeWidths.Default"/> if null.</param>
    public EstimateInterval Interval(HedgeWidths? widths = null)
    {
        double floor = Kind == EstimateKind.GrowthRate ? -1 : 0;
        double ceiling = Kind == EstimateKind.Share ? 1 : double.PositiveInfinity;
        HedgeWidths chosen = widths ?? HedgeWidths.Default;
        return Hedge switch
        {
            Hedge.Nearly => new(Math.Max(floor, Shifted(chosen, -1)), true, High, false),
            Hedge.About or Hedge.UpToAbout => new(Math.Max(floor, Shifted(chosen, -1)), true, Math.Min(ceiling, Shifted(chosen, 1)), true),
            Hedge.MoreThan => new(Low, false, ceiling, Low < 1 && Kind == EstimateKind.Share),
            Hedge.AtLeast => new(Low, true, ceiling, Kind == EstimateKind.Share),
            _ => new(Low, true, High, true),
        };
    }

    /// <summary>Whether a measured share is what the statement says.</summary>
    /// <exception cref="InvalidOperationException">The statement is not about a share.</exception>
    public bool Holds(Share measured, HedgeWidths? widths = null) => Holds(EstimateKind.Share, measured.Fraction, widths);

    /// <summary>Whether a measured growth rate is what the statement says.</summary>
    /// <exception cref="InvalidOperationException">The statement is not about a growth rate.</exception>
    public bool Holds(GrowthRate measured, HedgeWidths? widths = null) => Holds(EstimateKind.GrowthRate, measured.Fraction, widths);

    /// <summary>Whether a measured count is what the statement says.</summary>
    /// <exception cref="InvalidOperationException">The statement is not about a count.</exception>
    public bool Holds(double measuredCount, HedgeWidths? widths = null) => Holds(EstimateKind.Count, measuredCount, widths);

    private bool Holds(EstimateKind kind, double measured, HedgeWidths? widths) => kind == Kind ? Interval(widths).Contains(measured)
        : throw new InvalidOperationException($"'{this}' is a {Describe(Kind)}, and cannot be compared with a {Describe(kind)}.");

    private static string Describe(EstimateKind kind) => kind switch
    {
        EstimateKind.Share => "share",
        EstimateKind.GrowthRate => "growth rate",
        _ => "count",
    };

    // in the figure's own scale: a fraction for shares and rates
    private double Shifted(HedgeWidths widths, int sign)
    {
        double width = Kind == EstimateKind.Count ? Low * widths.Count.Fraction : WidthInPoints(widths).Value / 100;
        if (Low != 0 && Math.Abs(Low) is not (> SmallestExact and < LargestExact))
            return Low + sign * width;
        decimal exact = Kind == EstimateKind.Count ? Decimal(Low) * Decimal(widths.Count.Fraction) : Decimal(WidthInPoints(widths).Value) / 100;
        return double.Parse((Decimal(Low) + sign * exact).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    private PercentagePoints WidthInPoints(HedgeWidths widths) => (Kind, Hedge) switch
    {
        (EstimateKind.GrowthRate, _) => widths.Growth,
        (_, Hedge.Nearly) => widths.Nearly,
        (_, Hedge.About) => widths.About,
        _ => widths.UpToAbout,
    };

    private static decimal Decimal(double value) => decimal.Parse(value.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
}
