// snippet: scenario-read
using IndustryModel.Json;
using IndustryModel.Netherlands;
using IndustryModel.Scenarios;
// end
using IndustryModel.Tests.Architecture;

namespace IndustryModel.Tests.Docs;

/// <summary>The snippets of the page on scenario files.</summary>
internal static class ScenarioFileSnippets
{
    [Snippet("scenario-file")]
    public static void TwoLevers() => Console.WriteLine(Repository.Read("docs/scenarios/two-levers.json"));

    [Snippet("scenario-file-country")]
    public static void AnotherCountry() => Console.WriteLine(Repository.Read("docs/scenarios/another-country.json"));

    [Snippet("scenario-read")]
    public static void Read()
    {
        string json = Repository.Read("docs/scenarios/two-levers.json");
        // snippet: scenario-read
        Scenario scenario = Scenario.FromJson(json, "two-levers.json").In(DutchIndustry.Load().Economy);
        Scenario same = Scenario.FromJson(scenario.ToJson());
        Console.WriteLine(same == scenario);
        // end
    }

    [Snippet("scenario-problems")]
    public static void Problems()
    {
        // snippet: scenario-problems
        const string Wrong = """
            { "name": "wrong", "baseYear": 2024, "horizon": 2034,
              "cells": [ { "region": "R", "sector": "S", "persons": 10, "valueAdded": 100 } ],
              "levers": [ { "code": "robots", "start": "2025-07-32", "effects": [
                { "channel": "productvity", "kind": "level", "magnitude": { "distribution": "normal", "mean": 0.1, "sd": -0.02 } } ] } ],
              "correlations": [ { "between": [ "robots/0", "robots/1" ], "rank": 1.4 } ] }
            """;
        ScenarioReading reading = Scenario.ReadJson(Wrong, "wrong.json");
        foreach (ScenarioProblem problem in reading.Problems)
            Console.WriteLine(problem);
        // end
    }

    [Snippet("scenario-country")]
    public static void Country()
    {
        string json = Repository.Read("docs/scenarios/another-country.json");
        // snippet: scenario-country
        ScenarioOutcome country = Scenario.FromJson(json).Run();
        Console.WriteLine(country.Path(OutcomeMeasure.ShareGva, "Hills", "making"));
        Console.WriteLine(country.Path(OutcomeMeasure.Persons, "Coast").Explain(2034));
        // end
    }
}
