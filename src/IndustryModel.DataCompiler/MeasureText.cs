using System.Globalization;
using IndustryModel.Quantities;
using IndustryModel.Statistics;

namespace IndustryModel.DataCompiler;

/// <summary>Units and prices as a manifest writes them.</summary>
internal static class MeasureText
{
    private static readonly MeasureConcept[] Known =
    [
        MeasureConcept.GrossValueAdded, MeasureConcept.Gdp, MeasureConcept.Persons, MeasureConcept.Jobs, MeasureConcept.FullTimeEquivalents,
        MeasureConcept.Hours, MeasureConcept.Output, MeasureConcept.Population,
    ];

    internal static MeasureConcept? FindConcept(string code) => Array.Find(Known, c => c.Code == code);

    /// <summary>Such as <c>money EUR 6</c>, <c>persons 3</c>, <c>index 2010</c>, <c>percent</c>, <c>money-per-person EUR</c>.</summary>
    internal static Unit ParseUnit(string text)
    {
        string[] words = text.Split(' ');
        return words switch
        {
            ["money", var currency, var power] => Unit.Money(new(currency), int.Parse(power, CultureInfo.InvariantCulture)),
            ["money-per-person", var currency] => Unit.FromParts(UnitDimension.MoneyPerPerson, 0, new Currency(currency), null),
            ["persons", var power] => Unit.Of(UnitDimension.Persons, int.Parse(power, CultureInfo.InvariantCulture)),
            ["hours", var power] => Unit.Of(UnitDimension.Hours, int.Parse(power, CultureInfo.InvariantCulture)),
            ["index", var year] => Unit.Index(int.Parse(year, CultureInfo.InvariantCulture)),
            ["percent"] => Unit.Of(UnitDimension.Percent),
            _ => throw new FormatException($"'{text}' is no unit; expected such as 'money EUR 6', 'persons 3', 'index 2010' or 'percent'"),
        };
    }

    /// <summary>Such as <c>none</c>, <c>current</c>, <c>constant 2010</c>, <c>chain-linked 2020</c>.</summary>
    internal static PriceBasis ParsePrices(string text) => text.Split(' ') switch
    {
        ["none"] => PriceBasis.None,
        ["current"] => PriceBasis.Current,
        ["constant", var year] => PriceBasis.Constant(int.Parse(year, CultureInfo.InvariantCulture)),
        ["chain-linked", var year] => PriceBasis.ChainLinked(int.Parse(year, CultureInfo.InvariantCulture)),
        _ => throw new FormatException($"'{text}' is no price basis; expected 'none', 'current', 'constant YEAR' or 'chain-linked YEAR'"),
    };
}
