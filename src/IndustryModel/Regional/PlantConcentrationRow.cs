using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Statistics;

namespace IndustryModel.Regional;

/// <summary>The concentration of the plants of one sector.</summary>
/// <param name="Sector">The sector.</param>
/// <param name="Gamma">γ, or why there is none.</param>
/// <param name="RawConcentration">G = Σ (s − x)².</param>
/// <param name="PlantHerfindahl">H, the Herfindahl index of the sizes of the plants.</param>
/// <param name="Plants">The number of plants.</param>
/// <param name="StandardScore">z, how far G is from what plants spread at random would give, in standard deviations.</param>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record PlantConcentrationRow(SectorCode Sector, Observation<double> Gamma, Observation<double> RawConcentration, Observation<double> PlantHerfindahl, int Plants, Observation<double> StandardScore)
{
    /// <summary>Its name and members, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(PlantConcentrationRow), (nameof(Sector), Sector), (nameof(Gamma), Gamma), (nameof(RawConcentration), RawConcentration), (nameof(PlantHerfindahl), PlantHerfindahl), (nameof(Plants), Plants), (nameof(StandardScore), StandardScore));
}
