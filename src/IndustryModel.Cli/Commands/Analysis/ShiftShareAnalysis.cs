using IndustryModel.Regional;
using IndustryModel.Results;

namespace IndustryModel.Cli.Commands.Analysis;

/// <summary><c>industry analyze shift-share</c>.</summary>
internal static class ShiftShareAnalysis
{
    internal static AnalysisMethod Method { get; } = new("shift-share", "Shift-share: what national growth, the mix of industries and the region itself contributed to a change.",
    [
        Of("dunn", "national growth, industry mix, regional effect", new()),
        Of("esteban-marquillas", "the regional effect in two: homothetic and allocation", new() { Decomposition = ShiftShareDecomposition.EstebanMarquillas }),
        Of("arcelus", "eight terms: expected and differential, of national growth, industry mix, regional growth and regional mix", new() { Decomposition = ShiftShareDecomposition.Arcelus }),
        Of("dynamic", "as dunn, year by year and summed", new() { Periods = ShiftSharePeriods.Annual }),
        Of("dynamic-esteban-marquillas", "as esteban-marquillas, year by year and summed", new() { Decomposition = ShiftShareDecomposition.EstebanMarquillas, Periods = ShiftSharePeriods.Annual }),
        Of("dynamic-arcelus", "as arcelus, year by year and summed", new() { Decomposition = ShiftShareDecomposition.Arcelus, Periods = ShiftSharePeriods.Annual }),
        Of("esteban-marquillas-appearing-competitive", "what starts at zero counts as homothetic", new() { Decomposition = ShiftShareDecomposition.EstebanMarquillas, Appearing = AppearingCells.Competitive }),
        new("gerfin", "indices that multiply: structure × location = net", request => request.Cube.GerfinIndices(request.BaseYear!.Value, request.Year, request.Benchmark, request.Scope).ToTable(), NeedsBaseYear),
    ])
    {
        IsOverTime = true,
    };

    internal static string? NeedsBaseYear(AnalysisRequest request) => request.BaseYear is null ? "--base-year YEAR, the year that growth starts from" : null;

    private static AnalysisVariant Of(string name, string summary, ShiftShareOptions options) => new(name, summary, request => Compute(request, options), NeedsBaseYear);

    private static ResultTable Compute(AnalysisRequest request, ShiftShareOptions options)
        => request.Cube.ShiftShare(request.BaseYear!.Value, request.Year, options with { Benchmark = request.Benchmark }, request.Scope).ToTable();
}
