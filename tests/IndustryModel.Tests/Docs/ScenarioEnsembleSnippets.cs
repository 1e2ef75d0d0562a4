using System.Globalization;
using IndustryModel.Json;
using IndustryModel.Netherlands;
using IndustryModel.Scenarios;
using IndustryModel.Tests.Architecture;

namespace IndustryModel.Tests.Docs;

/// <summary>The snippets of the page on scenarios: many draws, and what matters.</summary>
internal static class ScenarioEnsembleSnippets
{
    [Snippet("scenario-ensemble")]
    public static void Simulate()
    {
        Scenario scenario = TwoLevers();
        // snippet: scenario-ensemble
        Ensemble ensemble = scenario.Simulate(draws: 10_000, seed: 1);
        FanChart fan = ensemble.Fan(OutcomeMeasure.ShareGva, sector: "C");
        foreach (int year in new[] { 2020, 2025, 2030, 2035 })
            Console.WriteLine($"{year}: {string.Join("  ", fan[year].ToArray().Select(q => q.ToString("P2", CultureInfo.InvariantCulture)))}");

        Console.WriteLine(FormattableString.Invariant($"{ensemble.Targets[0].Name}: {ensemble.Probability("manufacturing 15 %"):P1}"));
        Console.WriteLine(ensemble.Words);
        // end
    }

    [Snippet("scenario-slices")]
    public static void Slices()
    {
        Scenario scenario = TwoLevers();
        // snippet: scenario-slices
        var options = new EnsembleOptions { Draws = 10_000, Seed = 1, Sectors = ["C"], Years = [2035] };
        Ensemble first = scenario.Simulate(options with { To = 4_000 });
        Ensemble second = scenario.Simulate(options with { From = 4_000 });
        Ensemble merged = Ensemble.Merge(second, first);
        Console.WriteLine(merged.ToTable().ToCsv() == scenario.Simulate(options).ToTable().ToCsv());
        // end
    }

    [Snippet("scenario-sensitivity")]
    public static void Sensitivity()
    {
        Scenario scenario = TwoLevers();
        // snippet: scenario-sensitivity
        var question = new OutcomeQuestion(OutcomeMeasure.ShareGva, Sector: "C", Year: 2035);
        foreach (TornadoBar bar in scenario.Tornado(question).Bars)
            Console.WriteLine(FormattableString.Invariant($"{bar.Parameter}: {100 * bar.Low:0.00} to {100 * bar.High:0.00} %"));

        Scenario independent = scenario with { Correlations = [] };
        foreach (SensitivityIndex index in independent.Morris(question).Indices.Where(i => i.Kind == SensitivityIndexKind.MuStar))
            Console.WriteLine(FormattableString.Invariant($"{index.Parameter} {index.Word}: {100 * index.Value:0.00} points"));

        foreach (SensitivityIndex index in independent.Sobol(question).Indices)
            Console.WriteLine(FormattableString.Invariant($"{index.Parameter} {index.Word}: {index.Value:0.000} ({index.Low:0.000} to {index.High:0.000})"));
        // end
    }

    [Snippet("scenario-nearest")]
    public static void Nearest()
    {
        var nl = DutchIndustry.Load();
        // snippet: scenario-nearest
        Scenario contradicting = nl.IllustrativeScenario
            .Correlate("location-conditions/0", "key-technologies/0", 0.9).Correlate("key-technologies/0", "growth-markets/0", 0.9).Correlate("growth-markets/0", "location-conditions/0", -0.9);
        Console.WriteLine(contradicting.Check()[0]);
        foreach (CorrelationChange change in contradicting.WithNearestCorrelations().Changes)
            Console.WriteLine(FormattableString.Invariant($"{change.First} and {change.Second}: {change.Before} becomes {change.After:0.0000}"));
        // end
    }

    internal static Scenario TwoLevers() => Scenario.FromJson(Repository.Read("docs/scenarios/two-levers.json")).In(DutchIndustry.Load().Economy);
}
