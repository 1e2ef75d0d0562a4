using System.Globalization;
using IndustryModel.Quantities;
using IndustryModel.Statistics;

namespace IndustryModel.DataCompiler;

/// <summary>Concepts and prices as a manifest writes them.</summary>
internal static class MeasureText
{
    private static readonly MeasureConcept[] Known =
    [
        MeasureConcept.GrossValueAdded, MeasureConcept.Gdp, MeasureConcept.Persons, MeasureConcept.Jobs, MeasureConcept.FullTimeEquivalents,
        MeasureConcept.Hours, MeasureConcept.Output, MeasureConcept.Population,
    ];

    internal static MeasureConcept? FindConcept(string code) => Array.Find(Known, c => c.Code == code);

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
