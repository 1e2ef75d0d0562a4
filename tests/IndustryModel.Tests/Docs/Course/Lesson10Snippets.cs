// snippet: lesson-10
using IndustryModel.Classifications;
using IndustryModel.Netherlands;
using IndustryModel.Scenarios;
using NodaTime;
// end

namespace IndustryModel.Tests.Docs.Course;

/// <summary>Lesson 10: designing one's own lever.</summary>
internal static class Lesson10Snippets
{
    [Snippet("lesson-10")]
    public static void Worked()
    {
        // snippet: lesson-10
        var apprentices = new ScenarioLever("apprentices", new LocalDate(2026, 9, 1),
        [
            new LeverEffect(EffectChannel.Persons, EffectKind.Level, new UniformMagnitude(0.02, 0.06), Sector: "C", Origin: "our guess: 2 to 6 % more people in manufacturing"),
            new LeverEffect(EffectChannel.Productivity, EffectKind.Growth, new TriangularMagnitude(0, 0.001, 0.003), Sector: "C", Origin: "our guess: the young bring new skills"),
        ])
        { BuildUp = Period.FromYears(5), Lag = Period.FromYears(1) };

        Scenario scenario = Scenario.From(DutchIndustry.Load().Economy, 2019, "apprentices").Until(2035)
            .WithBaseline(Baseline.Historical(2010, Deflator.NationalIndustry))
            .WithLaborMarket(LaborMarket.FixedTotal)
            .Pull(apprentices);

        ScenarioOutcome outcome = scenario.Run();
        OutcomePath share = outcome.Share(Nace.Manufacturing);
        Console.WriteLine($"share in 2035: {share[2035].Value:P1}, without the lever {share.BaselineIn(2035).Value:P1}");
        Console.WriteLine($"persons in manufacturing in 2035: {outcome.Persons(Nace.Manufacturing).DifferenceIn(2035).Value:+0.0;-0.0} thousand; everywhere: {outcome.Persons().DifferenceIn(2035).Value:+0.0;-0.0}");
        // end
    }

    [Snippet("lesson-10-assumptions")]
    public static void Assumptions()
    {
        ScenarioOutcome outcome = Apprentices().Run();
        // snippet: lesson-10-assumptions
        foreach (ScenarioAssumption assumption in outcome.Assumptions.Where(a => a.Subject.StartsWith("apprentices", StringComparison.Ordinal) || a.Subject == "laborMarket"))
            Console.WriteLine(assumption);
        // end
    }

    [Snippet("lesson-10-seek")]
    public static void Seek()
    {
        Scenario scenario = Apprentices();
        // snippet: lesson-10-seek
        var goal = new ScenarioTarget("15 % in 2035", AtLeast: 0.15, Year: 2035, Sector: "C");
        Console.WriteLine(scenario.Seek(goal, vary: "intensity"));
        Console.WriteLine(scenario.Seek(goal, vary: "growth"));
        // end
    }

    [Snippet("lesson-10-late")]
    public static void Late()
    {
        Scenario scenario = Apprentices();
        // snippet: lesson-10-late
        foreach (int start in new[] { 2026, 2029, 2032 })
        {
            ScenarioLever later = scenario.Levers[0] with { Start = new LocalDate(start, 9, 1) };
            OutcomePath path = (scenario with { Levers = [later] }).Run().Share(Nace.Manufacturing);
            Console.WriteLine($"from {start}: {path.PointsIn(2035).Value:+0.00;-0.00} points in 2035");
        }
        // end
    }

    [Snippet("lesson-10-market")]
    public static void Market()
    {
        Scenario scenario = Apprentices();
        // snippet: lesson-10-market
        foreach (LaborMarket market in new[] { LaborMarket.Elastic, LaborMarket.FixedTotal })
        {
            ScenarioOutcome outcome = scenario.WithLaborMarket(market).Run();
            Console.WriteLine($"{market.Closure}: value added of all sectors {outcome.ValueAdded().DifferenceIn(2035).Value:+0;-0} million euro, share {outcome.Share(Nace.Manufacturing).PointsIn(2035).Value:+0.00;-0.00} points");
        }
        // end
    }

    internal static Scenario Apprentices()
    {
        var apprentices = new ScenarioLever("apprentices", new LocalDate(2026, 9, 1),
        [
            new LeverEffect(EffectChannel.Persons, EffectKind.Level, new UniformMagnitude(0.02, 0.06), Sector: "C", Origin: "our guess: 2 to 6 % more people in manufacturing"),
            new LeverEffect(EffectChannel.Productivity, EffectKind.Growth, new TriangularMagnitude(0, 0.001, 0.003), Sector: "C", Origin: "our guess: the young bring new skills"),
        ])
        { BuildUp = Period.FromYears(5), Lag = Period.FromYears(1) };
        return Scenario.From(DutchIndustry.Load().Economy, 2019, "apprentices").Until(2035)
            .WithBaseline(Baseline.Historical(2010, Deflator.NationalIndustry))
            .WithLaborMarket(LaborMarket.FixedTotal)
            .Pull(apprentices);
    }
}
