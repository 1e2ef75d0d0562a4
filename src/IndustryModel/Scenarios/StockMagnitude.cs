using System.Collections.Immutable;

namespace IndustryModel.Scenarios;

/// <summary>
/// An uplift through a stock of knowledge or capital that money adds to: (1 + S(t) / K)^elasticity − 1, where K is the stock without the spending, which replacement keeps constant, and S(t) what the spending has added to it by
/// perpetual inventory: S(t) = (1 − δ) · S(t − 1) + I(t). The elasticity may be uncertain; as a distribution, this is the distribution of the elasticity.
/// </summary>
public sealed record StockMagnitude : Magnitude
{
    /// <summary>Creates it.</summary>
    /// <param name="spending">What is spent on top of replacement, by year; each year once.</param>
    /// <param name="initial">K, the stock without the spending, in the same unit.</param>
    /// <param name="depreciation">δ, the part of the stock that is lost a year, from 0 to 1.</param>
    /// <param name="elasticity">By how many percent the level rises where the stock rises by one percent.</param>
    /// <param name="timing">When in the year spending enters the stock.</param>
    /// <exception cref="ArgumentException">A figure is out of range; the message says which.</exception>
    public StockMagnitude(ImmutableArray<YearAmount> spending, double initial, double depreciation, Magnitude elasticity, InvestmentTiming timing = InvestmentTiming.EndOfYear)
    {
        ArgumentNullException.ThrowIfNull(elasticity);
        Spending = spending.IsDefault ? [] : [.. spending.OrderBy(s => s.Year)];
        (Initial, Depreciation, Elasticity, Timing) = (initial, depreciation, elasticity, timing);
        if (Problems(Spending, initial, depreciation, elasticity) is [var first, ..])
            throw new ArgumentException($"{first.Member}: {first.Message}");
    }

    /// <summary>What is spent on top of replacement, by year.</summary>
    public ImmutableArray<YearAmount> Spending { get; }

    /// <summary>The stock without the spending.</summary>
    public double Initial { get; }

    /// <summary>The part of the stock that is lost a year.</summary>
    public double Depreciation { get; }

    /// <summary>By how many percent the level rises where the stock rises by one percent.</summary>
    public Magnitude Elasticity { get; }

    /// <summary>When in the year spending enters the stock.</summary>
    public InvestmentTiming Timing { get; }

    /// <inheritdoc/>
    public override string Name => "stock";

    /// <inheritdoc/>
    public override double Mean => Elasticity.Mean;

    /// <inheritdoc/>
    public override double StandardDeviation => Elasticity.StandardDeviation;

    /// <inheritdoc/>
    public override double SupportLow => Elasticity.SupportLow;

    /// <inheritdoc/>
    public override double SupportHigh => Elasticity.SupportHigh;

    private protected override string Text => FormattableString.Invariant($"stock(spending {string.Join(", ", Spending.Select(s => FormattableString.Invariant($"{s.Amount} in {s.Year.Number}")))} at the {(Timing == InvestmentTiming.EndOfYear ? "end" : "middle")} of the year, initial {Initial}, depreciation {Depreciation}, elasticity {Elasticity})");

    internal override double QuantileOf(double probability) => Elasticity.QuantileOf(probability);

    /// <inheritdoc/>
    public bool Equals(StockMagnitude? other) => other is not null && Initial.Equals(other.Initial) && Depreciation.Equals(other.Depreciation) && Elasticity == other.Elasticity && Timing == other.Timing
        && Spending.AsSpan().SequenceEqual(other.Spending.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Initial, Depreciation, Elasticity, Timing, Spending.Length);

    /// <summary>What is wrong with figures, by the member's name.</summary>
    internal static ImmutableArray<(string Member, string Message)> Problems(ImmutableArray<YearAmount> spending, double initial, double depreciation, Magnitude elasticity)
    {
        var problems = ImmutableArray.CreateBuilder<(string, string)>();
        if (spending.IsEmpty)
            problems.Add(("spending", "nothing is spent; expected an amount for at least one year"));
        foreach (YearAmount twice in spending.GroupBy(s => s.Year).Where(g => g.Count() > 1).Select(g => g.First()))
            problems.Add(("spending", $"{twice.Year} stands twice; expected each year once"));
        foreach (YearAmount bad in spending.Where(s => !(s.Amount >= 0 && double.IsFinite(s.Amount))))
            problems.Add(("spending", FormattableString.Invariant($"{bad.Amount} in {bad.Year.Number}; expected an amount of 0 or more")));
        if (!(initial > 0 && double.IsFinite(initial)))
            problems.Add(("initial", FormattableString.Invariant($"a stock of {initial}; expected one above 0, which the spending adds to")));
        if (!(depreciation is >= 0 and <= 1))
            problems.Add(("depreciation", FormattableString.Invariant($"{depreciation}; expected a part of the stock a year, from 0 to 1")));
        if (elasticity is StockMagnitude or DiffusionMagnitude)
            problems.Add(("elasticity", "a stock or a diffusion; expected a number or a distribution"));
        return problems.ToImmutable();
    }
}
