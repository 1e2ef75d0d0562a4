using FsCheck;
using FsCheck.Fluent;
using IndustryModel.Quantities;
using IndustryModel.Statistics;
using NodaTime;

namespace IndustryModel.Tests.Arbitraries;

public static partial class DomainArbitraries
{
    /// <summary>Texts with what files and formats trip over.</summary>
    private static readonly Gen<string> Texts = Gen.Elements("x", "Eurostat", "a, b", "\"quoted\"", "two\nlines", "é€ß", "日本 𝔸", "NA", "null", "<b>&amp;</b>", " ");

    private static readonly Gen<string?> OptionalTexts = Gen.Frequency<string?>((1, Gen.Constant<string?>(null)), (2, Texts.Select(text => (string?)text)));

    public static Arbitrary<Unit> Units() => Arb.From(
        from dimension in Gen.Elements(Enum.GetValues<UnitDimension>())
        from power in Gen.Elements(0, 3, 6, 9)
        from currency in Currencies().Generator
        from year in Years().Generator
        select dimension switch
        {
            UnitDimension.Money => Unit.Money(currency, power),
            UnitDimension.MoneyPerPerson => Unit.MoneyPerPerson(currency, power),
            UnitDimension.Index => Unit.Index(year),
            UnitDimension.Percent or UnitDimension.Number => Unit.Of(dimension),
            _ => Unit.Of(dimension, power),
        },
        unit => unit == Unit.Person ? [] : [Unit.Person]);

    /// <summary>Concepts of every dimension, with the units and prices that fit them.</summary>
    public static Arbitrary<Measure> Measures() => Arb.From(
        from unit in Units().Generator
        from basis in PriceBases().Generator
        select new Measure(new($"concept-{(int)unit.Dimension}", "a concept", "een begrip", unit.Dimension), unit,
            unit.Dimension is not (UnitDimension.Money or UnitDimension.MoneyPerPerson) ? PriceBasis.None : basis == PriceBasis.None ? PriceBasis.Current : basis),
        measure => measure.PriceBasis.Kind is PriceBasisKind.None or PriceBasisKind.Current ? [] : [new(measure.Concept, measure.Unit, PriceBasis.Current)]);

    public static Arbitrary<Source> Sources() => Arb.From(
        from id in Texts
        from publisher in Texts
        from title in Texts
        from table in OptionalTexts
        from address in OptionalTexts
        select new Source(id, publisher, title, table, address),
        source => source is { Table: null, Address: null } ? [] : [source with { Table = null, Address = null }]);

    public static Arbitrary<Vintage> Vintages() => Arb.From(
        from name in Texts
        from date in Gen.Frequency((1, Gen.Elements(new LocalDate(1, 1, 1), new LocalDate(9999, 12, 31), new LocalDate(2024, 2, 29))), (3, Gen.Choose(0, 20_000).Select(day => new LocalDate(1980, 1, 1).PlusDays(day))))
        from dating in Gen.Elements(Enum.GetValues<VintageDating>())
        select new Vintage(name, date, dating),
        vintage => vintage.Dating == VintageDating.Recorded ? [] : [vintage with { Dating = VintageDating.Recorded }]);

    public static Arbitrary<Observation<double>> Observations() => Arb.From(
        from present in Gen.Choose(0, 3)
        from value in SignedNumbers
        from reason in Gen.Elements(Enum.GetValues<MissingReason>())
        from flags in Gen.Frequency((1, Gen.Constant(0)), (2, Gen.Choose(0, 2 * (int)ObservationFlags.Incomplete - 1)))
        from note in OptionalTexts
        select present > 0 ? Observation.Of(value, (ObservationFlags)flags, note) : Observation<double>.Missing(reason, note, (ObservationFlags)flags),
        observation => observation.Flags == 0 && observation.Note is null ? []
            : observation.HasValue ? [Observation.Of(observation.Value)] : [Observation<double>.Missing(observation.Reason)]);
}
