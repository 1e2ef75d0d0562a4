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
    internal static PriceBasis ParsePrices(string text) => PriceBasis.Parse(text.Replace(' ', '-'), CultureInfo.InvariantCulture);
}
