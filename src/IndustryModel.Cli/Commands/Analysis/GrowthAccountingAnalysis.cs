using IndustryModel.Accounts;
using IndustryModel.Regional;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Cli.Commands.Analysis;

/// <summary><c>industry analyze growth-accounting</c>: the measure that counts labor divides the other one.</summary>
internal static class GrowthAccountingAnalysis
{
    internal static AnalysisMethod Method { get; } = new("growth-accounting", "Growth accounting: how much of growth is employment, and how much productivity.",
    [
        Of("lmdi", "employment and productivity by sector, without a residual", GrowthAccountingForm.Lmdi),
        Of("lmdi-structure", "the region's employment, its structure by sector, and productivity", GrowthAccountingForm.LmdiStructure),
        Of("lmdi-multiplicative", "the same as factors that multiply to the growth of a region", GrowthAccountingForm.LmdiMultiplicative),
        Of("within-between", "growth of productivity within sectors, between them, and by both at once", GrowthAccountingForm.WithinBetween),
    ])
    {
        HasBenchmark = false,
        IsOverTime = true,
    };

    private static AnalysisVariant Of(string name, string summary, GrowthAccountingForm form) => new(name, summary, request => Compute(request, form), Lacks) { Measures = 2 };

    private static string? Lacks(AnalysisRequest request) => ShiftShareAnalysis.NeedsBaseYear(request)
        ?? (Labor(request) is null || Value(request) is null ? "two measures, one of which counts labor, such as --measure gva --measure persons" : null);

    private static ResultTable Compute(AnalysisRequest request, GrowthAccountingForm form)
        => Value(request)!.GrowthAccounting(Labor(request)!, request.BaseYear!.Value, request.Year, form, VintagePolicy.AllowAndSay, request.Scope).ToTable();

    private static DataCube? Value(AnalysisRequest request) => request.Cubes.FirstOrDefault(c => !CountsLabor(c));

    private static DataCube? Labor(AnalysisRequest request) => request.Cubes.FirstOrDefault(CountsLabor);

    private static bool CountsLabor(DataCube cube) => cube.Measure.Concept.Dimension is UnitDimension.Persons or UnitDimension.Jobs or UnitDimension.FullTimeEquivalents or UnitDimension.Hours;
}
