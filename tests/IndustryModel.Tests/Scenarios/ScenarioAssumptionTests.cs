using System.Globalization;
using System.Text.Json.Nodes;
using IndustryModel.Json;
using IndustryModel.Quantities;
using IndustryModel.Scenarios;
using static IndustryModel.Tests.Scenarios.SmallScenario;

namespace IndustryModel.Tests.Scenarios;

/// <summary>What a result depends on stands among its assumptions.</summary>
public sealed class ScenarioAssumptionTests
{
    private const string Start = """
        "baseYear": 2019, "horizon": 2026,
        "cells": [ { "region": "R1", "sector": "a", "persons": 100, "valueAdded": 130 }, { "region": "R1", "sector": "b", "persons": 300, "valueAdded": 210 },
                   { "region": "R2", "sector": "a", "persons": 50, "valueAdded": 45 }, { "region": "R2", "sector": "b", "persons": 170, "valueAdded": 150 } ]
        """;

    private static readonly string[] Words =
    [
        "constant", "path", "productivity", "persons", "growth", "level", "linear", "logistic", "permanent", "while-active", "decaying", "elastic", "fixed-total", "end-of-year", "mid-year", "bass", "sector", "cell", "nation",
        "R1", "R2", "a", "b", "*", "2021-03-01", "2024-05-01", "P1Y", "P30M", "x", "y", "x/0", "y/0",
    ];

    public static TheoryData<string> Documents => new(
        $$"""
        { "name": "rates", {{Start}},
          "baseline": { "method": "constant", "persons": 0.001, "productivity": 0.01, "cells": [ { "region": "R1", "sector": "a", "persons": 0.02, "productivity": 0.03 } ], "differentials": [ { "region": "R2", "sector": "*", "persons": 0.001, "productivity": -0.002 } ],
            "shock": { "distribution": "normal", "sd": 0.01, "by": "sector" } },
          "levers": [ { "code": "x", "start": "2020-07-01", "end": "2023-01-01", "lag": "P3M", "buildUp": "P2Y", "profile": "linear", "persistence": "decaying", "halfLife": "P2Y",
              "effects": [ { "channel": "productivity", "kind": "level", "region": "*", "sector": "a", "weight": 0.5, "magnitude": { "distribution": "normal", "mean": 0.1, "sd": 0.02 } } ] },
            { "code": "y", "start": "2020-01-01", "end": "2025-01-01", "persistence": "while-active",
              "effects": [ { "channel": "productivity", "kind": "level", "region": "R1", "sector": "a", "magnitude": { "distribution": "pert", "low": 0, "mode": 0.05, "high": 0.2 } } ] } ],
          "correlations": [ { "between": [ "x/0", "y/0" ], "rank": 0.5 } ], "combination": [ { "pair": [ "x", "y" ], "synergy": 0.4 } ] }
        """,
        $$"""
        { "name": "stock", {{Start}},
          "baseline": { "method": "path", "persons": 0.001, "productivity": 0.01, "path": [ { "from": 2020, "to": 2022, "region": "R1", "sector": "*", "persons": 0.004, "productivity": 0.02 }, { "from": 2024, "productivity": 0.05 } ] },
          "levers": [ { "code": "x", "start": "2020-01-01",
              "effects": [ { "channel": "productivity", "kind": "level", "sector": "a", "magnitude": { "stock": { "spending": { "2020": 10, "2022": 20 }, "initial": 100, "depreciation": 0.1, "elasticity": 0.2, "timing": "end-of-year" } } } ] },
            { "code": "y", "start": "2020-01-01", "effects": [ { "channel": "productivity", "kind": "growth", "sector": "b", "magnitude": { "diffusion": "bass", "innovation": 0.03, "imitation": 0.38, "uplift": 0.02 } } ] } ] }
        """,
        $$"""
        { "name": "jobs", {{Start}},
          "levers": [ { "code": "x", "start": "2020-01-01", "effects": [ { "channel": "persons", "kind": "level", "region": "*", "sector": "a", "magnitude": 0.1 } ] } ],
          "laborMarket": { "cap": [ { "region": "R1", "year": 2020, "persons": 402 }, { "region": "R1", "year": 2026, "persons": 409 }, { "region": "R2", "year": 2020, "persons": 221 } ] } }
        """);

    [Theory]
    [MemberData(nameof(Documents))]
    public void Whatever_in_the_document_changes_the_outcome_changes_the_assumptions(string json)
    {
        (string Outcome, string Assumptions) original = Of(JsonNode.Parse(json)!)!.Value;
        int changed = 0;
        foreach (string path in Leaves(JsonNode.Parse(json)!, ""))
        {
            foreach (JsonNode other in Others(At(JsonNode.Parse(json)!, path)))
            {
                JsonNode document = JsonNode.Parse(json)!;
                At(document, path).ReplaceWith(other);
                if (Of(document) is not { } found || found.Outcome == original.Outcome)
                    continue; // cannot be, or does not matter
                changed++;
                Assert.True(found.Assumptions != original.Assumptions, $"{path}: {other.ToJsonString()} changes the outcome and no assumption:\n{found.Assumptions}");
            }
        }

        Assert.InRange(changed, 20, int.MaxValue);
    }

    [Fact]
    public void Defaults_are_those_of_the_library()
    {
        Assert.Equal(
            [
                "cells: the state of 2019 is given in the scenario, persons and value added: R1 × C 100 and 100 [assumption of the user]",
                "prices: all value added, and shares of it, are in prices of 2019 [the library's convention]",
                "horizon: the last year is 2020 [assumption of the user]",
                "baseline: persons grow by 0 % and productivity by 0 % a year [the library's default]",
                "laborMarket: elastic: jobs are new [the library's default]",
                "magnitudes: a single run takes the mean of each distribution [the library's convention]",
            ],
            OneCell().Run().Assumptions.Select(a => a.ToString()));
        Assert.Contains("baseline: persons grow by 0 % and productivity by 0.1 % a year [assumption of the user]", OneCell().WithBaseline(Baseline.Constant(productivity: GrowthRate.FromFraction(0.001))).Run().Assumptions.Select(a => a.ToString()));
    }

    [Fact]
    public void Prices_that_are_not_used_are_told() => Assert.Contains("prices.deflator: national-total is given and not used, because the baseline does not look back [the library's convention]",
        OneCell().WithBaseline(new Baseline { Deflator = Deflator.NationalTotal }).Run().Assumptions.Select(a => a.ToString()));

    [Fact]
    public void Many_cells_are_told_by_their_sums()
    {
        Scenario scenario = SmallScenario.Of([.. Enumerable.Range(0, 30).Select(i => new ScenarioCell($"R{i}", "C", 10 + i, 100 * i))], 2020);
        string text = scenario.Run().Assumptions[0].Text;
        Assert.StartsWith("the state of 2019 is given in the scenario, persons and value added: 30 cells of 735 and 43500 in all (SHA-256 of the figures ", text, StringComparison.Ordinal);
        Assert.NotEqual(text, (scenario with { Cells = [.. scenario.Cells.Select((c, i) => i < 2 ? c with { Persons = 21 - c.Persons } : c)] }).Run().Assumptions[0].Text);
    }

    [Theory]
    [InlineData(false, "laborMarket: in R1 effects act on the jobs of every sector, so all give way in proportion, and the levers do less than they say [the library's convention]")]
    [InlineData(true, "laborMarket: in R1 effects act on the jobs of every sector, so beyond the labor force all give way in proportion, and the levers do less than they say [the library's convention]")]
    public void Where_every_sector_gets_jobs_it_is_told_that_levers_do_less(bool capped, string note)
    {
        Scenario scenario = TwoSectors(Lever("x", Jobs(0.1))).WithLaborMarket(capped ? LaborMarket.CappedBy(new LaborForce(2019, 410, "R1")) : LaborMarket.FixedTotal);
        Assert.Contains(note, scenario.Run().Assumptions.Select(a => a.ToString()));
        Assert.DoesNotContain(note, (scenario with { Levers = [Lever("x", Jobs(0.1, sector: "C"))] }).Run().Assumptions.Select(a => a.ToString()));
    }

    private static (string Outcome, string Assumptions)? Of(JsonNode document)
    {
        ScenarioReading reading = Scenario.ReadJson(document.ToJsonString());
        if (!reading.IsSound || !reading.Scenario!.Check().IsEmpty)
            return null;
        try
        {
            ScenarioOutcome outcome = reading.Scenario.Run();
            return ($"{outcome.ToTable().ToCsv()}{reading.Scenario.Simulate(new EnsembleOptions { Draws = 8, Threads = 1 }).ToTable().ToCsv()}", string.Join('\n', outcome.Assumptions));
        }
        catch (ScenarioException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Leaves(JsonNode node, string path) => node switch
    {
        JsonObject of => of.Where(m => path.Length > 0 || m.Key != "name").SelectMany(m => Leaves(m.Value!, $"{path}/{m.Key}")),
        JsonArray of => of.SelectMany((item, i) => Leaves(item!, string.Create(CultureInfo.InvariantCulture, $"{path}/{i}"))),
        _ => [path],
    };

    private static JsonNode At(JsonNode root, string path) => path.Split('/').Skip(1).Aggregate(root, (node, step) => node is JsonArray list ? list[int.Parse(step, CultureInfo.InvariantCulture)]! : node[step]!);

    private static IEnumerable<JsonNode> Others(JsonNode leaf)
    {
        if (leaf.GetValueKind() == System.Text.Json.JsonValueKind.String)
            return Words.Where(w => w != leaf.GetValue<string>()).Select(w => (JsonNode)JsonValue.Create(w));
        double number = leaf.GetValue<double>();
        return number == Math.Floor(number) && Math.Abs(number) > 1 ? [JsonValue.Create(number + 1), JsonValue.Create(number - 1)] : [JsonValue.Create(number + 0.0001), JsonValue.Create(number * 0.9)];
    }
}
