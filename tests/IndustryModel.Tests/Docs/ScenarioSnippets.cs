// snippet: scenario
using IndustryModel.Classifications;
using IndustryModel.Netherlands;
using IndustryModel.Quantities;
using IndustryModel.Scenarios;
using NodaTime;
// end

namespace IndustryModel.Tests.Docs;

/// <summary>The snippets of the page on scenarios: building one and asking it.</summary>
internal static class ScenarioSnippets
{
    [Snippet("scenario")]
    public static void Build()
    {
        // snippet: scenario
        var nl = DutchIndustry.Load();
        Scenario scenario = Scenario.From(nl.Economy, 2019, "smart industry").Until(2035)
            .WithBaseline(Baseline.Historical(2010, Deflator.NationalIndustry))
            .Pull(nl.Vision.Lever("smart-industry"), starting: new LocalDate(2021, 7, 1), buildUp: Period.FromYears(4));

        ScenarioOutcome outcome = scenario.Run();
        OutcomePath share = outcome.Share(Nace.Manufacturing);
        Console.WriteLine(share);
        Console.WriteLine(share.PointsIn(2035));
        foreach (ScenarioAssumption assumption in outcome.Assumptions)
            Console.WriteLine(assumption);
        // end
    }

    [Snippet("scenario-explain")]
    public static void Explain()
    {
        OutcomePath share = Smart().Run().Share(Nace.Manufacturing);
        // snippet: scenario-explain
        Console.WriteLine(share.Explain(2035));
        // end
    }

    [Snippet("scenario-by-hand")]
    public static void ByHand()
    {
        // snippet: scenario-by-hand
        LeverEffect Uplift(double magnitude) => new(EffectChannel.Productivity, EffectKind.Level, new FixedMagnitude(magnitude), Origin: "by hand");
        Scenario hand = Scenario.From([new ScenarioCell("R", "S", Persons: 10, ValueAdded: 100)], 2024, "by hand").Until(2025)
            .Pull(new ScenarioLever("a", new LocalDate(2025, 1, 1), [Uplift(0.1)]))
            .Pull(new ScenarioLever("b", new LocalDate(2025, 1, 1), [Uplift(0.2)]));

        Console.WriteLine(hand.Run().ValueAdded()[2025].Value);
        Console.WriteLine(hand.Attribute());
        foreach (double synergy in new[] { 0.5, -0.5, -1 })
            Console.WriteLine(FormattableString.Invariant($"synergy {synergy}: {hand.Combine("a", "b", synergy).Run().ValueAdded()[2025].Value:0.####}"));
        // end
    }

    [Snippet("scenario-prices")]
    public static void Prices()
    {
        Scenario scenario = Smart();
        // snippet: scenario-prices
        foreach (Deflator deflator in new[] { Deflator.NationalIndustry, Deflator.NationalTotal, Deflator.CurrentPrices })
        {
            ScenarioOutcome past = scenario.WithBaseline(Baseline.Historical(2010, deflator)).Run();
            Console.WriteLine($"{deflator}: {past.Share(Nace.Manufacturing)}, total {past.ValueAdded().BaselineIn(2035).Value / past.ValueAdded().BaselineIn(2019).Value:0.00} times that of 2019");
        }

        Console.WriteLine(string.Join(", ", scenario.Run().Sectors));
        // end
    }

    [Snippet("scenario-seek")]
    public static void Seek()
    {
        Scenario scenario = Smart();
        // snippet: scenario-seek
        var goal = new ScenarioTarget("15 % in 2035", AtLeast: 0.15, Year: 2035, Sector: "C");
        Console.WriteLine(scenario.Seek(goal, vary: "intensity"));
        Console.WriteLine(scenario.Seek(goal, vary: "growth"));
        Console.WriteLine(scenario.Seek(goal, vary: "/levers/0/effects/0/weight"));
        // end
    }

    [Snippet("scenario-attribute")]
    public static void Attribute()
    {
        var nl = DutchIndustry.Load();
        // snippet: scenario-attribute
        var question = new OutcomeQuestion(OutcomeMeasure.ShareGva, Sector: "C", Year: 2035);
        Attribution attribution = nl.IllustrativeScenario.Attribute(question);
        foreach (LeverAttribution lever in attribution.Levers)
            Console.WriteLine(FormattableString.Invariant($"{lever.Lever,-22} {100 * lever.Value,8:0.0000} points  alone {100 * lever.Alone,8:0.0000}"));
        Console.WriteLine(FormattableString.Invariant($"together {100 * attribution.Effect:0.0000} points, of which interaction {100 * attribution.Interaction:0.0000}"));
        // end
    }

    [Snippet("scenario-compare")]
    public static void Compare()
    {
        var nl = DutchIndustry.Load();
        Scenario scenario = Smart();
        // snippet: scenario-compare
        Scenario plenty = nl.IllustrativeScenario with { Name = "workers from outside" };
        Scenario scarce = plenty.WithLaborMarket(LaborMarket.FixedTotal) with { Name = "workers from other sectors" };
        foreach (ScenarioOutcome outcome in ScenarioComparison.Of(plenty, scarce).Outcomes)
        {
            (double made, double all) = (outcome.Persons(Nace.Manufacturing).DifferenceIn(2035).Value, outcome.Persons().DifferenceIn(2035).Value);
            Console.WriteLine(FormattableString.Invariant($"{outcome.Scenario.Name}: {made:0.0} thousand more in manufacturing, {all:0.0} in all"));
        }

        ScenarioSweep sweep = scenario.Sweep(new SweepParameter("/levers/0/effects/0/weight", [0, 0.5, 1]));
        Console.WriteLine(sweep.ToTable(new OutcomeQuestion(OutcomeMeasure.ShareGva, Sector: "C")));
        // end
    }

    internal static Scenario Smart()
    {
        var nl = DutchIndustry.Load();
        return Scenario.From(nl.Economy, 2019, "smart industry").Until(2035)
            .WithBaseline(Baseline.Historical(2010, Deflator.NationalIndustry))
            .Pull(nl.Vision.Lever("smart-industry"), starting: new LocalDate(2021, 7, 1), buildUp: Period.FromYears(4));
    }
}
