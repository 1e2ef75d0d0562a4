// snippet: lesson-09
using IndustryModel.Classifications;
using IndustryModel.Netherlands;
using IndustryModel.Scenarios;
using NodaTime;
// end

namespace IndustryModel.Tests.Docs.Course;

/// <summary>Lesson 9: scenarios and uncertainty.</summary>
internal static class Lesson09Snippets
{
    [Snippet("lesson-09")]
    public static void Worked()
    {
        // snippet: lesson-09
        var nl = DutchIndustry.Load();
        Scenario scenario = Scenario.From(nl.Economy, 2019, "two levers").Until(2035)
            .WithBaseline(Baseline.Historical(2010, Deflator.NationalIndustry) with { Shock = new GrowthShock(StandardDeviation: 0.015) })
            .Pull(nl.Vision.Lever("smart-industry"), starting: new LocalDate(2021, 7, 1), buildUp: Period.FromYears(4))
            .Pull(nl.Vision.Lever("education"), starting: new LocalDate(2022, 1, 1), buildUp: Period.FromYears(6))
            .Aim(new ScenarioTarget("15 %", AtLeast: 0.15, Year: 2035, Sector: "C"));

        OutcomePath path = scenario.Run().Share(Nace.Manufacturing);
        Console.WriteLine($"one run: {path[2035].Value:P1} in 2035, {path.BaselineIn(2035).Value:P1} without the levers");

        Ensemble many = scenario.Simulate(draws: 10_000, seed: 1);
        FanChart fan = many.Fan(OutcomeMeasure.ShareGva, sector: "C");
        foreach (int year in new[] { 2020, 2025, 2030, 2035 })
            Console.WriteLine($"{year}: from {fan[year][0]:P1} to {fan[year][^1]:P1}, the middle {fan[year][fan.Probabilities.Length / 2]:P1}");
        Console.WriteLine($"chance of 15 % in 2035: {many.Probability("15 %"):P0}");
        // end
    }

    [Snippet("lesson-09-seed")]
    public static void Seed()
    {
        Scenario scenario = Levers();
        // snippet: lesson-09-seed
        foreach (ulong seed in new ulong[] { 1, 2, 1 })
            Console.WriteLine($"seed {seed}: the mean in 2035 is {scenario.Simulate(10_000, seed).Statistics(OutcomeMeasure.ShareGva, 2035, sector: "C").Mean:P4}");
        // end
    }

    [Snippet("lesson-09-matters")]
    public static void Matters()
    {
        Scenario scenario = Levers();
        // snippet: lesson-09-matters
        foreach (TornadoBar bar in scenario.Tornado(new OutcomeQuestion(OutcomeMeasure.ShareGva, Sector: "C", Year: 2035)).Bars)
            Console.WriteLine($"{bar.Parameter}: {bar.Low:P1} to {bar.High:P1}");
        // end
    }

    [Snippet("lesson-09-past")]
    public static void Past()
    {
        Scenario scenario = Levers();
        // snippet: lesson-09-past
        foreach (int from in new[] { 2005, 2010, 2014 })
        {
            OutcomePath path = scenario.WithBaseline(Baseline.Historical(from, Deflator.NationalIndustry)).Run().Share(Nace.Manufacturing);
            Console.WriteLine($"as it went since {from}: {path.BaselineIn(2035).Value:P1} without levers, {path[2035].Value:P1} with them");
        }
        // end
    }

    internal static Scenario Levers()
    {
        var nl = DutchIndustry.Load();
        return Scenario.From(nl.Economy, 2019, "two levers").Until(2035)
            .WithBaseline(Baseline.Historical(2010, Deflator.NationalIndustry) with { Shock = new GrowthShock(StandardDeviation: 0.015) })
            .Pull(nl.Vision.Lever("smart-industry"), starting: new LocalDate(2021, 7, 1), buildUp: Period.FromYears(4))
            .Pull(nl.Vision.Lever("education"), starting: new LocalDate(2022, 1, 1), buildUp: Period.FromYears(6))
            .Aim(new ScenarioTarget("15 %", AtLeast: 0.15, Year: 2035, Sector: "C"));
    }
}
