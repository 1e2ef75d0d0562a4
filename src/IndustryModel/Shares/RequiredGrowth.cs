using System.Collections.Immutable;
using IndustryModel.Quantities;
using IndustryModel.Results;

namespace IndustryModel.Shares;

/// <summary>
/// The growth a year that a share target needs: with the share s0 now, the share sT wanted after N years and the rest of the economy growing at g a year,
/// g_I = (1 + g) · [(sT / (1 − sT)) / (s0 / (1 − s0))]^(1 / N) − 1.
/// </summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record RequiredGrowth : IHtmlResult
{
    internal const string Formula = "g_I = (1 + g) · [(sT / (1 − sT)) / (s0 / (1 − s0))]^(1 / N) − 1";

    private RequiredGrowth(Share from, Share to, int years, GrowthRate restGrowth, PriceBasis? prices, GrowthRate rate)
        => (From, To, Years, RestGrowth, Prices, Rate) = (from, to, years, restGrowth, prices, rate);

    /// <summary>The share at the start, s0.</summary>
    public Share From { get; }

    /// <summary>The share wanted, sT.</summary>
    public Share To { get; }

    /// <summary>The number of years, N.</summary>
    public int Years { get; }

    /// <summary>The growth a year of the rest of the economy, g.</summary>
    public GrowthRate RestGrowth { get; }

    /// <summary>The prices of shares and growth; null when nobody said, in which case both are taken to be of one basis.</summary>
    public PriceBasis? Prices { get; }

    /// <summary>The growth a year that the sector needs, g_I.</summary>
    public GrowthRate Rate { get; }

    /// <summary>How much faster than the rest the sector must grow.</summary>
    public PercentagePoints AboveRest => new(100 * (Rate.Fraction - RestGrowth.Fraction));

    /// <summary>Computes the growth a year that a share target needs.</summary>
    /// <param name="from">The share at the start; more than 0 % and less than 100 %.</param>
    /// <param name="to">The share wanted; more than 0 % and less than 100 %.</param>
    /// <param name="years">At least 1.</param>
    /// <param name="restGrowth">The growth a year of the rest of the economy; more than −100 %.</param>
    /// <param name="sharePrices">The prices in which the shares are measured; null if the same as those of the growth.</param>
    /// <param name="growthPrices">The prices in which the growth is measured; null if the same as those of the shares.</param>
    /// <exception cref="ArgumentOutOfRangeException">A share is 0 % or 100 %, years is below 1, or the rest shrinks by all of it.</exception>
    /// <exception cref="ArgumentException">Shares and growth are of two price bases: a share in current prices moves with relative prices, real growth does not.</exception>
    public static RequiredGrowth For(Share from, Share to, int years, GrowthRate restGrowth, PriceBasis? sharePrices = null, PriceBasis? growthPrices = null)
    {
        RequireInside(from, nameof(from));
        RequireInside(to, nameof(to));
        if (years < 1)
            throw new ArgumentOutOfRangeException(nameof(years), years, "A share target needs at least 1 year.");
        if (restGrowth.Fraction <= -1)
            throw new ArgumentOutOfRangeException(nameof(restGrowth), restGrowth.Fraction, "If the rest of the economy shrinks by 100 %, no share but 100 % is left: give a rate above −100 %.");
        if (sharePrices is { } s && growthPrices is { } g && s != g)
        {
            throw new ArgumentException($"The shares are in {s}, the growth of the rest in {g}: a share moves with relative prices, which growth in other prices leaves out. "
                + "Give both in one price basis, such as nominal growth with shares in current prices.", nameof(growthPrices));
        }

        double rate = ShareKernels.RequiredGrowth(from.Fraction, to.Fraction, years, restGrowth.Fraction);
        if (!double.IsFinite(rate))
            throw new ArgumentOutOfRangeException(nameof(from), from.Fraction, "No finite growth leads from so small a share to the one wanted.");
        return new(from, to, years, restGrowth, sharePrices ?? growthPrices, GrowthRate.FromFraction(rate));
    }

    /// <summary>One row: from, to, years, restGrowth, requiredGrowth.</summary>
    public ResultTable ToTable() => TableOf([this]);

    /// <inheritdoc/>
    public string ToHtml(IFormatProvider? culture = null) => ToTable().ToHtml(culture);

    /// <summary>Several of them as one table.</summary>
    public static ResultTable TableOf(IEnumerable<RequiredGrowth> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        return new("Growth that a share target needs",
            [
                new("from", ColumnKind.Share, "From", "Van"), new("to", ColumnKind.Share, "To", "Naar"), new("years", ColumnKind.Count, "Years", "Jaren"),
                new("restGrowth", ColumnKind.GrowthRate, "Growth of the rest a year", "Groei van de rest per jaar"),
                new("requiredGrowth", ColumnKind.GrowthRate, "Growth needed a year", "Vereiste groei per jaar", Decimals: 2),
            ],
            results.Select(r => ImmutableArray.Create<ResultCell>(r.From.Fraction, r.To.Fraction, r.Years, r.RestGrowth.Fraction, r.Rate.Fraction)),
            $"{Formula}; shares and growth in one price basis");
    }

    /// <summary>The formula with the figures filled in.</summary>
    public Explanation Explain()
    {
        double oddsFrom = From.Fraction / (1 - From.Fraction);
        double oddsTo = To.Fraction / (1 - To.Fraction);
        return new($"Growth needed from {FigureText.Percent(From.Fraction)} to {FigureText.Percent(To.Fraction)}: {FigureText.Percent(Rate.Fraction)} a year", Formula,
            [
                $"s0 / (1 − s0) = {FigureText.Number(oddsFrom)}: the sector over the rest, now",
                $"sT / (1 − sT) = {FigureText.Number(oddsTo)}: the sector over the rest, after {Span}",
                $"[{FigureText.Number(oddsTo)} / {FigureText.Number(oddsFrom)}]^(1 / {Years}) = {FigureText.Number((1 + Rate.Fraction) / (1 + RestGrowth.Fraction))}: how much faster than the rest, a year",
                $"g_I = {FigureText.Number(1 + RestGrowth.Fraction)} · {FigureText.Number((1 + Rate.Fraction) / (1 + RestGrowth.Fraction))} − 1 = {FigureText.Percent(Rate.Fraction)} a year",
                Prices is { } prices ? $"shares and growth in {prices}" : "the price basis was not stated: shares and growth are taken to be in one",
            ], []);
    }

    /// <summary>Such as "12.0 % to 15.0 % in 10 years with the rest growing 1.5 % a year: 4.15 % a year".</summary>
    public override string ToString() => $"{FigureText.Percent(From.Fraction)} to {FigureText.Percent(To.Fraction)} in {Span} "
        + $"with the rest growing {FigureText.Percent(RestGrowth.Fraction)} a year: {FigureText.Percent(Rate.Fraction)} a year";

    private string Span => Years == 1 ? "1 year" : $"{Years} years";

    private static void RequireInside(Share share, string name)
    {
        if (share.Fraction is <= 0 or >= 1)
            throw new ArgumentOutOfRangeException(name, share.Fraction, "A share target needs shares above 0 % and below 100 %: from nothing, or to everything, no growth rate leads.");
    }
}
