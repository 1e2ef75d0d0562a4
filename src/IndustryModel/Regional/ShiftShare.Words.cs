using System.Collections.Immutable;
using IndustryModel.Classifications;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Regional;

// Names, conventions and explanations.
public sealed partial class ShiftShare
{
    private static readonly ImmutableArray<string> ThreeParts = ["national", "industryMix", "regional"];
    private static readonly ImmutableArray<string> FiveParts = [.. ThreeParts, "homothetic", "allocation"];

    private static readonly ImmutableArray<string> EightParts =
        ["expectedNational", "differentialNational", "expectedIndustryMix", "differentialIndustryMix", "expectedRegional", "differentialRegional", "expectedRegionalMix", "differentialRegionalMix"];

    /// <summary>The formulas with the figures of one region and sector filled in.</summary>
    /// <exception cref="UnknownCodeException">The result does not have the region or the sector.</exception>
    public Explanation Explain(RegionCode region, SectorCode sector)
    {
        (int r, int s) = (Row(region), Column(sector));
        return Explain($"{sector.Text} in {region.Text}", Cell(r, s), t => $"e[{region.Text},{sector.Text}] = {Figure(_panel.At(t, r, s))}, x = {Figure(_panel.At(t + 1, r, s))}; "
            + $"g[{sector.Text}] = {Growth(Benchmark(t, r, s), Benchmark(t + 1, r, s))}, g = {Growth(BenchmarkTotal(t, r), BenchmarkTotal(t + 1, r))}");
    }

    /// <summary>The figures of one region: the sums of its sectors.</summary>
    /// <exception cref="UnknownCodeException">The result does not have the region.</exception>
    public Explanation Explain(RegionCode region)
    {
        int r = Row(region);
        return Explain($"{region.Text}, the sum of {Sectors.Length} sectors", Total(r), t => $"E[{region.Text}] = {Figure(_panel.RowSum(t, r))}, X = {Figure(_panel.RowSum(t + 1, r))}; "
            + $"g = {Growth(BenchmarkTotal(t, r), BenchmarkTotal(t + 1, r))}");
    }

    internal static ImmutableArray<string> Names(ShiftShareDecomposition decomposition) => decomposition switch
    {
        ShiftShareDecomposition.Dunn => ThreeParts,
        ShiftShareDecomposition.EstebanMarquillas => FiveParts,
        _ => EightParts,
    };

    internal static string VariantOf(ShiftShareOptions options)
    {
        bool annual = options.Periods == ShiftSharePeriods.Annual;
        string name = options.Decomposition switch
        {
            ShiftShareDecomposition.Dunn => annual ? "dynamic" : "dunn",
            ShiftShareDecomposition.EstebanMarquillas => annual ? "dynamic-esteban-marquillas" : "esteban-marquillas",
            _ => annual ? "dynamic-arcelus" : "arcelus",
        };
        return options is { Decomposition: ShiftShareDecomposition.EstebanMarquillas, Appearing: AppearingCells.Competitive } ? $"{name}-appearing-competitive" : name;
    }

    internal static string Compared(ScopedPanel panel, RegionalBenchmark benchmark) => benchmark switch
    {
        RegionalBenchmark.Regions => $"growth g of the sum of the {panel.First.Regions} regions analyzed",
        RegionalBenchmark.Nation => $"growth g of {panel.First.Scoped.NationWords([.. panel.Tables])}",
        _ => $"growth g of the sum of the {panel.First.Regions} regions analyzed, less the own one",
    };

    private static string Words(ScopedPanel panel, ShiftShareOptions options)
    {
        string formula = options.Decomposition switch
        {
            ShiftShareDecomposition.Dunn => "national e·g, industry mix e·(g[s] − g), regional e·(g[r,s] − g[s])",
            ShiftShareDecomposition.EstebanMarquillas => "national e·g, industry mix e·(g[s] − g), regional e·(g[r,s] − g[s]) = homothetic h·(g[r,s] − g[s]) + allocation (e − h)·(g[r,s] − g[s]), h = E[r]·b[s]/b[·]",
            _ => "expected h and differential e − h, h = E[r]·b[s]/b[·], each times g (national), g[s] − g (industry mix), g[r] − g (regional), g[r,s] − g[r] − g[s] + g (regional mix)",
        };
        string period = options.Periods == ShiftSharePeriods.Annual ? "each year with the year before as its base, components summed" : $"base {panel.First.Year}";
        string appearing = options is { Decomposition: ShiftShareDecomposition.EstebanMarquillas, Appearing: AppearingCells.Competitive } ? "; what starts at zero is all homothetic" : "";
        return $"{formula}; {Compared(panel, options.Benchmark)}; {period}{appearing}";
    }

    private static (string English, string Dutch) Heading(string component) => component switch
    {
        "national" => ("National", "Nationaal"),
        "industryMix" => ("Industry mix", "Sectorstructuur"),
        "regional" => ("Regional", "Regionaal"),
        "homothetic" => ("Homothetic", "Homothetisch"),
        "allocation" => ("Allocation", "Allocatie"),
        "expectedNational" => ("National, expected", "Nationaal, verwacht"),
        "differentialNational" => ("National, differential", "Nationaal, afwijkend"),
        "expectedIndustryMix" => ("Industry mix, expected", "Sectorstructuur, verwacht"),
        "differentialIndustryMix" => ("Industry mix, differential", "Sectorstructuur, afwijkend"),
        "expectedRegional" => ("Regional, expected", "Regionaal, verwacht"),
        "differentialRegional" => ("Regional, differential", "Regionaal, afwijkend"),
        "expectedRegionalMix" => ("Regional mix, expected", "Regionale structuur, verwacht"),
        _ => ("Regional mix, differential", "Regionale structuur, afwijkend"),
    };

    private static string Growth(double from, double to) => from == 0 ? "none (from nothing)" : double.IsNaN(from + to) ? "missing" : FigureText.Percent((to - from) / from);

    private Explanation Explain(string what, ShiftShareRow row, Func<int, string> period)
    {
        string change = FigureText.WithUnit(row.Change, Measure);
        List<string> steps = [.. Enumerable.Range(0, _panel.Tables.Length - 1).Select(t => $"{_panel.Tables[t].Year}–{_panel.Tables[t + 1].Year}: {period(t)} ({Cube.Id}, {Cube.Vintage})")];
        steps.AddRange(row.Components.Select(c => $"{c.Name} = {(c.Value.HasValue ? FigureText.WithUnit(c.Value, Measure) : $"none ({c.Value.Note})")}"));
        steps.Add($"change = {change}");
        return new($"Shift-share ({Variant}) of {what}, {Start}–{End}: {change}", Convention, [.. steps, .. Notes], Sources);
    }

    private string Figure(double value) => double.IsNaN(value) ? "missing" : $"{FigureText.Number(value)} {Measure.Unit}";
}
