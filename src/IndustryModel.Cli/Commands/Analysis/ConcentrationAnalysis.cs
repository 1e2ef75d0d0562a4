using IndustryModel.Regional;
using IndustryModel.Results;

namespace IndustryModel.Cli.Commands.Analysis;

/// <summary><c>industry analyze concentration</c>.</summary>
internal static class ConcentrationAnalysis
{
    private static readonly string[] NoPlants = ["--plants"];
    private static readonly string[] OfAccounts = ["--measure", "--year", "--level", "--sectors", "--missing"];

    internal static AnalysisMethod Method { get; } = new("concentration", "Concentration of sectors: how unevenly a sector is spread over regions.",
    [
        Of("krugman", "Σ |s − q|, s the sector's shares of regions, q those of all sectors", ConcentrationIndex.Krugman),
        Of("krugman-rest-of-sectors", "against the other sectors together", ConcentrationIndex.KrugmanRestOfSectors),
        Of("krugman-mean-of-others", "against the unweighted mean of the other sectors' shares", ConcentrationIndex.KrugmanMeanOfOthers),
        Of("herfindahl", "H = Σ s²", ConcentrationIndex.Herfindahl),
        Of("herfindahl-normalized", "(H − 1/n) / (1 − 1/n)", ConcentrationIndex.HerfindahlNormalized),
        Of("equivalent-number", "1 / H", ConcentrationIndex.EquivalentNumber),
        Of("gini", "Gini coefficient over the regions", ConcentrationIndex.Gini),
        Of("gini-normalized", "Gini · n / (n − 1)", ConcentrationIndex.GiniNormalized),
        Of("locational-gini", "Gini of the Lorenz curve against all sectors", ConcentrationIndex.LocationalGini),
        Of("locational-gini-half", "the area once, at most ½: Krugman, EconGeo", ConcentrationIndex.LocationalGiniHalf),
        Of("gini-of-quotients", "Gini of the location quotients, unweighted", ConcentrationIndex.GiniOfQuotients),
        Of("hoover", "½ Σ |s − q|", ConcentrationIndex.Hoover),
        Of("hoover-equal", "½ Σ |s − 1/n|", ConcentrationIndex.HooverEqual),
        Of("theil", "T = Σ s ln(n s)", ConcentrationIndex.Theil),
        Of("theil-relative", "Σ s ln(s / q)", ConcentrationIndex.TheilRelative),
        Of("entropy", "−Σ s ln s, natural logarithm", ConcentrationIndex.Entropy),
        Of("evenness", "entropy / ln n", ConcentrationIndex.Evenness),
        Of("coefficient-of-variation", "standard deviation (n) / mean", ConcentrationIndex.CoefficientOfVariation),
        Of("coefficient-of-variation-sample", "standard deviation (n − 1) / mean", ConcentrationIndex.CoefficientOfVariationSample),
        Of("coulter", "√(½ Σ (s − 1/n)²)", ConcentrationIndex.Coulter),
        new("theil-decomposition", "Theil's T of each sector, split over the levels of regions", request => Decomposition(request, InequalityIndex.TheilT)) { Without = NoPlants },
        new("theil-l-decomposition", "Theil's L, likewise", request => Decomposition(request, InequalityIndex.TheilL)) { Without = NoPlants },
        new("theil-decomposition-weighted", "T of one measure per another, weighted with it, over the levels of regions",
            request => request.Slice.Inequality(request.Cubes[1][request.Year], InequalityIndex.TheilT, request.Scope).ToTable(), request => request.Cubes.Count == 2 ? null : "two measures, such as --measure gva --measure persons") { Measures = 2, Without = NoPlants },
        new("coagglomeration", "Ellison and Glaeser's γc of pairs of sectors, and of all together", request => (request.Plants?.Coagglomeration() ?? request.Slice.Coagglomeration(request.Scope)).ToTable()) { WithoutBesidePlants = OfAccounts },
        new("ellison-glaeser", "γ of the plants of each sector; regions' shares from the plants", request => request.Plants!.EllisonGlaeser().ToTable(), NeedsPlants) { Without = OfAccounts },
        new("ellison-glaeser-accounts", "γ; regions' shares from the measure", request => request.Plants!.EllisonGlaeser(request.Slice, request.Scope).ToTable(), NeedsPlantsOfAccounts),
    ])
    {
        HasBenchmark = false,
        Plants = new(),
    };

    private static AnalysisVariant Of(string name, string summary, ConcentrationIndex index) => new(name, summary, request => request.Slice.Concentration(index, request.Scope).ToTable()) { Without = NoPlants };

    private static ResultTable Decomposition(AnalysisRequest request, InequalityIndex index)
    {
        ResultTable[] tables = [.. request.Slice.Concentration(scope: request.Scope).Sectors.Select(sector => request.Slice.Inequality(index, request.Scope with { Sectors = [sector] }).ToTable())];
        return ResultTable.Concat(tables[0].Title, tables);
    }

    private static string? NeedsPlantsOfAccounts(AnalysisRequest request) => NeedsPlants(request)
        ?? (request.Plants!.RegionClassification.Id == request.Cube.Regions.Classification.Id ? null : $"plants in regions of {request.Cube.Regions.Classification.NameEn}, as the accounts have them");

    private static string? NeedsPlants(AnalysisRequest request) => request.Plants is null ? "--plants FILE" : null;
}
