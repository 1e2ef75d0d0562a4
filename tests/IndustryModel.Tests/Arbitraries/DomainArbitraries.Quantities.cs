using FsCheck;
using FsCheck.Fluent;
using IndustryModel.Quantities;

namespace IndustryModel.Tests.Arbitraries;

/// <summary>Every generator of the tests, with shrinkers; one file a room.</summary>
public static partial class DomainArbitraries
{
    /// <summary>Fractions from 0 to 1: the ends, tiny ones, round percentages and anything between.</summary>
    private static readonly Gen<double> Fractions = Gen.Frequency(
        (1, Gen.Elements(0.0, 1.0, double.Epsilon, 1e-300, 1e-17, Math.BitDecrement(1.0), 0.5)),
        (3, Gen.Choose(0, 1000).Select(permille => permille / 1000.0)),
        (3, Gen.Choose(0, int.MaxValue).Select(n => n / (double)int.MaxValue)));

    /// <summary>Numbers from 0 up: none, tiny, whole, with one decimal in thousands, huge.</summary>
    private static readonly Gen<double> Counts = Gen.Frequency(
        (1, Gen.Elements(0.0, 1.0, double.Epsilon, 0.1, 1e15 + 1, 1e300)),
        (3, Gen.Choose(0, 20_000_000).Select(n => (double)n)),
        (3, Gen.Choose(0, 100_000).Select(n => n * 100.0)),
        (1, Gen.Choose(0, int.MaxValue).Select(n => n / 7.0)));

    private static readonly Gen<double> SignedNumbers = Gen.Choose(0, 1).SelectMany(sign => Counts.Select(n => sign == 0 ? n : -n));

    private static readonly Gen<double> Rates = Gen.Frequency(
        (1, Gen.Elements(-1.0, -0.9999, -1e-17, 0.0, 1e-300, 1.0, 1.5, 150, 1e290)),
        (4, Gen.Choose(-200, 300).Select(permille => permille / 1000.0)),
        (3, Gen.Choose(-int.MaxValue, int.MaxValue).Select(n => n / (double)int.MaxValue)));

    public static Arbitrary<Share> Shares() => Arb.From(Fractions, ShrinkNumber).Convert(Share.FromFraction, share => share.Fraction);

    public static Arbitrary<GrowthRate> GrowthRates() => Arb.From(Rates, ShrinkNumber).Convert(GrowthRate.FromFraction, rate => rate.Fraction);

    public static Arbitrary<PercentagePoints> PercentagePoints() => Arb.From(
        Gen.Frequency((3, Gen.Choose(-10_000, 10_000).Select(n => n / 100.0)), (1, SignedNumbers)), ShrinkNumber).Convert(n => new PercentagePoints(n), points => points.Value);

    public static Arbitrary<Persons> Persons() => Arb.From(Counts, ShrinkNumber).Convert(n => new Persons(n), persons => persons.Number);

    public static Arbitrary<Jobs> Jobs() => Arb.From(Counts, ShrinkNumber).Convert(n => new Jobs(n), jobs => jobs.Number);

    public static Arbitrary<FullTimeEquivalents> FullTimeEquivalents() => Arb.From(Counts, ShrinkNumber).Convert(n => new FullTimeEquivalents(n), fte => fte.Number);

    public static Arbitrary<HoursWorked> HoursWorked() => Arb.From(Counts, ShrinkNumber).Convert(n => new HoursWorked(n), hours => hours.Number);

    public static Arbitrary<Year> Years() => Arb.From(
        Gen.Frequency((1, Gen.Elements(1, 9999)), (3, Gen.Choose(1990, 2035)), (2, Gen.Choose(1, 9999))),
        year => year == 2000 ? [] : year > 2000 ? [2000, year - 1] : [2000, year + 1]).Convert(number => new Year(number), year => year.Number);

    public static Arbitrary<Currency> Currencies() => Arb.From(Gen.Elements(new Currency("EUR"), new Currency("USD"), new Currency("XXX"), new Currency("JPY"), default),
        currency => currency.Code == "EUR" ? [] : [new Currency("EUR")]);

    public static Arbitrary<PriceBasis> PriceBases() => Arb.From(
        Gen.Choose(0, 4).SelectMany(kind => Years().Generator.Select(year => kind switch
        {
            0 => PriceBasis.None,
            1 => PriceBasis.Current,
            2 => PriceBasis.Constant(year),
            3 => PriceBasis.ChainLinked(year),
            _ => PriceBasis.PreviousYear,
        })),
        basis => basis == PriceBasis.Current ? [] : [PriceBasis.Current]);

    public static Arbitrary<Money> Money() => Arb.From(
        from amount in SignedNumbers
        from currency in Currencies().Generator
        from basis in PriceBases().Generator
        select basis == PriceBasis.None ? default : IndustryModel.Quantities.Money.Of(amount, currency, basis),
        money => money.Basis == PriceBasis.None ? [] : ShrinkNumber(money.Amount).Select(simpler => IndustryModel.Quantities.Money.Of(simpler, money.Currency, money.Basis)));

    public static Arbitrary<Estimate> Estimates() => Arb.From(
        from hedge in Gen.Choose(0, 6).Select(n => (Hedge)n)
        from kind in Gen.Choose(0, 2)
        from share in Gen.Two(Shares().Generator)
        from rate in Gen.Two(GrowthRates().Generator)
        from count in Gen.Two(Counts)
        select kind switch
        {
            0 => hedge == Hedge.Range ? Estimate.Range(Math.Min(count.Item1, count.Item2), Math.Max(count.Item1, count.Item2)) : Estimate.Of(hedge, count.Item1),
            1 => hedge == Hedge.Range ? (share.Item1 < share.Item2 ? Estimate.Range(share.Item1, share.Item2) : Estimate.Range(share.Item2, share.Item1)) : Estimate.Of(hedge, share.Item1),
            _ => hedge == Hedge.Range ? (rate.Item1 < rate.Item2 ? Estimate.Range(rate.Item1, rate.Item2) : Estimate.Range(rate.Item2, rate.Item1)) : Estimate.Of(hedge, rate.Item1),
        },
        estimate => estimate == Estimate.Of(Hedge.About, Share.FromPercent(12)) ? [] : [Estimate.Of(Hedge.About, Share.FromPercent(12))]);

    /// <summary>Zero, whole and rounder numbers first.</summary>
    internal static IEnumerable<double> ShrinkNumber(double number)
    {
        foreach (double simpler in (double[])[0, Math.Round(number), Math.Round(number, 2)])
        {
            if (simpler != number && Math.Abs(simpler) <= Math.Abs(number))
                yield return simpler;
        }
    }
}
