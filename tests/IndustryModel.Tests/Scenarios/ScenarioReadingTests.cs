using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using FsCheck.Xunit;
using IndustryModel.Json;
using IndustryModel.Quantities;
using IndustryModel.Scenarios;
using IndustryModel.Tests.Architecture;
using IndustryModel.Tests.Expectations;
using NodaTime;

namespace IndustryModel.Tests.Scenarios;

public sealed partial class ScenarioReadingTests
{
    private static readonly string Folder = Repository.PathOf("tests", "IndustryModel.Tests", "BrokenInputs", "scenarios");

    public static TheoryData<string> Broken => [.. Directory.EnumerateFiles(Folder, "*.json").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Valid => [.. ScenarioTexts.Valid.Keys];

    [Fact]
    public void The_file_of_the_documentation_says_what_it_means()
    {
        Scenario expected = Scenario.From([new("R1", "C", 100, 100), new("R1", "G", 300, 300)], 2019, "two levers").Until(2035)
            .WithBaseline((Baseline.Constant() with { Deflator = Deflator.CurrentPrices }).With(new CellGrowth(Sector: "C", Productivity: GrowthRate.FromPercent(1))))
            .Pull(new ScenarioLever("smart-industry", new LocalDate(2021, 7, 1), [new(EffectChannel.Productivity, EffectKind.Level, new NormalMagnitude(0.1, 0.02), "*", "C", 1, "assumption: …")]))
            .Pull(new ScenarioLever("education", new LocalDate(2022, 1, 1), [new(EffectChannel.Persons, EffectKind.Growth, new UniformMagnitude(0, 0.01))]))
            .Correlate("smart-industry/0", "education/0", 0.4).Combine("smart-industry", "education", 0);
        Assert.Equal(expected, Scenario.FromJson(ScenarioTexts.TwoLevers));
    }

    [Theory]
    [MemberData(nameof(Valid))]
    public void What_is_right_is_read_and_comes_back(string name)
    {
        Scenario scenario = Scenario.FromJson(ScenarioTexts.Valid[name], name);
        Assert.Equal(scenario, Scenario.FromJson(scenario.ToJson(indented: true)));
        Assert.Equal(scenario.ToJson(), Scenario.FromJson(scenario.ToJson()).ToJson());
        Assert.Equal(scenario, IndustryModelJson.FromJson<Scenario>(IndustryModelJson.ToJson(scenario)));
    }

    [Fact]
    public void Canonical_texts_leave_out_what_equals_its_default()
    {
        Assert.Equal("""{"name":"s","baseYear":2019,"horizon":2035,"cells":[{"region":"R1","sector":"C","persons":100,"valueAdded":-5.5}],"baseline":{"method":"constant"}}""", Scenario.FromJson(ScenarioTexts.Valid["fixed-total"]).WithLaborMarket(LaborMarket.Elastic).ToJson());
        Approved.Equal("scenario.json", string.Join('\n', ScenarioTexts.Valid.Values.Select(text => Scenario.FromJson(text).ToJson(indented: true))) + "\n");
    }

    [Property]
    public void Drawn_scenarios_come_back(Scenario scenario)
    {
        Assert.Empty(ScenarioDocumentCheck.Problems(scenario));
        Assert.Equal(scenario, Scenario.FromJson(scenario.ToJson()));
        Assert.Equal(scenario, Scenario.FromJson(scenario.ToJson(indented: true)));
        Assert.Equal(scenario.ToJson(), IndustryModelJson.ToJson(scenario));
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void Everything_that_is_wrong_is_told_at_once(string name)
    {
        string json = File.ReadAllText(Path.Combine(Folder, name + ".json")).ReplaceLineEndings("\n");
        ScenarioException error = Assert.Throws<ScenarioException>(() => Scenario.FromJson(json, name + ".json"));
        Approved.Equal($"../BrokenInputs/scenarios/{name}.expected.txt", error.Message + "\n");
        Assert.DoesNotContain("Exception", error.Message, StringComparison.Ordinal);
        Assert.All(error.Problems, p => Assert.True(p is { Line: > 0, Column: > 0 } && p.File == name + ".json" && p.Message.EndsWith('.') | p.Message.EndsWith('?'), p.ToString()));
        Assert.Equal(error.Problems.Length, error.Problems.Distinct().Count());
        Assert.Equal(error.Problems.AsEnumerable(), Scenario.ReadJson(json, name + ".json").Problems);
    }

    [Theory]
    [InlineData("", "(1,1): $: The text is empty; expected a scenario, a JSON object.")]
    [InlineData(" \n", "(1,1): $: The text is empty; expected a scenario, a JSON object.")]
    [InlineData("\uFEFFnull", "(1,1): $: null was found; expected a scenario, a JSON object.")]
    [InlineData("{\n\"a\u0000\":1}", "(2,3): $: The character U+0000 stands in it, so it is no text; expected a scenario, a JSON object in UTF-8.")]
    [InlineData("{\"name\":\"é\\ud800\"}", "(1,9): $.name: This text holds half of a character (a surrogate without its other half); write the character itself.")]
    [InlineData("{\"é\":\"é\"x", "(1,9): $: This is no JSON: 'x' is invalid after a value. Expected either ',', '}', or ']'.")]
    [InlineData("{\"a\":NaN}", "(1,6): $: This is no JSON: NaN is no number in it; expected a finite number.")]
    [InlineData("{\"a\":-Infinity}", "(1,7): $: This is no JSON: Infinity is no number in it; expected a finite number.")]
    public void What_is_no_text_of_JSON_is_refused_with_its_place(string json, string message) => Assert.Equal(message, Assert.Throws<ScenarioException>(() => Scenario.FromJson(json)).Message);

    [Fact]
    public void A_text_that_is_too_deep_is_refused() => Assert.Contains("This is no JSON: lists and objects stand more than 64 deep within each other; expected a scenario, which has few levels.",
        Assert.Throws<ScenarioException>(() => Scenario.FromJson($"{{\"a\":{new string('[', 100)}{new string(']', 100)}}}")).Message, StringComparison.Ordinal);

    [Property]
    public void No_cut_or_changed_text_fails_otherwise(int position, int change)
    {
        string json = ScenarioTexts.TwoLevers;
        int at = Math.Abs(position % json.Length);
        _ = Scenario.ReadJson(json[..at]);
        _ = Scenario.ReadJson(json[..at] + "{}[]\",:1-.e\\n"[Math.Abs(change % 12)] + json[(at + 1)..]);
        _ = Scenario.ReadJson(json.Remove(at, Math.Min(Math.Abs(change % 7), json.Length - at)));
    }

    [Fact]
    public void What_could_be_read_is_there_beside_the_problems()
    {
        ScenarioReading reading = Scenario.ReadJson(ScenarioTexts.TwoLevers.Replace("\"2021-07-01\"", "\"soon\"", StringComparison.Ordinal), "a.json");
        Assert.False(reading.IsSound);
        Assert.Equal("a.json(5,52): $.levers[0].start: lever 'smart-industry': start: 'soon' was found; expected a date such as \"2021-07-01\".", Assert.Single(reading.Problems).ToString());
        Assert.Equal(["smart-industry", "education"], reading.Scenario!.Levers.Select(l => l.Code));
        Assert.True(reading.IsUnread("$.levers[0].start"));
        Assert.False(reading.IsUnread("$.levers[0].code"));
        ScenarioReading more = reading.With([new("$.levers[0].start", "never told"), new("$.levers[0].effects[0].sector", "told")]);
        Assert.Equal(["a.json(5,52): $.levers[0].start", "a.json(6,91): $.levers[0].effects[0].sector"], more.Problems.Select(p => p.ToString()[..p.ToString().LastIndexOf(p.Message, StringComparison.Ordinal)].TrimEnd(' ', ':')));
    }

    [Fact]
    public void A_member_that_may_be_absent_may_be_null()
    {
        const string Baseline = """
            { "name": "s", "baseYear": 2020, "horizon": 2030, "cells": [ { "region": "R", "sector": "S", "persons": 100, "valueAdded": 1 } ],
              "baseline": { "method": "constant", "persons": 0.01, "shock": null,
                "differentials": [ { "productivity": 0.02, "persons": null }, { "sector": "S", "persons": 0.03, "productivity": null } ] },
              "levers": [ { "code": "a", "name": null, "start": "2021-01-01", "end": null, "halfLife": null,
                "effects": [ { "channel": "productivity", "kind": "level", "magnitude": { "distribution": "truncated-normal", "mean": 0.1, "sd": 0.02, "low": 0, "high": null } } ] } ],
              "targets": [ { "name": "t", "measure": "gva", "atLeast": 1, "year": 2030, "region": null, "sector": null } ] }
            """;
        string absent = Regex.Replace(Baseline, @", ""\w+"": null", "");
        Assert.Equal(9, Regex.Count(Baseline, ": null"));
        Assert.DoesNotContain("null", absent, StringComparison.Ordinal);
        Assert.Equal(Scenario.FromJson(absent), Scenario.FromJson(Baseline));
        Assert.Equal("(1,11): $.name: name: null was found; expected a text in quotes.", Assert.Single(Scenario.ReadJson(absent.Replace("\"s\"", "null", StringComparison.Ordinal)).Problems).ToString());
    }

    [Fact]
    public void A_byte_order_mark_is_read_past() => Assert.Equal(Scenario.FromJson(ScenarioTexts.TwoLevers), Scenario.FromJson("\uFEFF" + ScenarioTexts.TwoLevers));

    [Fact]
    public void Codes_are_checked_beside_a_horizon_and_figures_that_cannot_be_read()
    {
        ScenarioReading reading = Scenario.ReadJson("""
            { "name": "s", "baseYear": 2020, "horizon": "x",
              "cells": [ { "region": "R", "sector": "S", "persons": 100, "valueAdded": 1 }, { "region": "A ", "sector": "S", "persons": -1, "valueAdded": "x" } ],
              "levers": [ { "code": "a", "start": "bad", "effects": [ { "channel": "productivity", "kind": "level", "sector": "QQ", "weight": 3, "magnitude": { "stock": { "spending": { "2090": 1 }, "initial": 1, "depreciation": 0, "elasticity": 1 } } } ] } ] }
            """).In(null);
        Assert.Equal(["$.horizon", "$.cells[1].region", "$.cells[1].persons", "$.cells[1].valueAdded", "$.levers[0].start", "$.levers[0].effects[0].sector", "$.levers[0].effects[0].weight"], reading.Problems.Select(p => p.Path));
    }

    [Fact]
    public void An_empty_list_of_cells_is_told_where_it_stands() => Assert.Equal("(1,52): $.cells: cells: an empty list was found; expected the state of at least one region and sector, or 'accounts' in place of cells.",
        Assert.Throws<ScenarioException>(() => Scenario.FromJson("""{"name":"s","baseYear":2019,"horizon":2020,"cells":[]}""")).Message);

    [Fact]
    public void A_converter_tells_problems_without_places_within_the_value()
    {
        JsonException error = Assert.Throws<JsonException>(() => IndustryModelJson.FromJson<Scenario>("""{"name":"s","baseYear":2019,"horizon":2018,"accounts":"nl"}"""));
        Assert.Equal("$.horizon: horizon: 2018 was found; expected the base year 2019 or a later one.", error.Message);
        Assert.IsType<ScenarioException>(error.InnerException!.InnerException);
        error = Assert.Throws<JsonException>(() => IndustryModelJson.FromJson<Scenario>("{}"));
        Assert.StartsWith("$: The scenario has 4 problems:\n", error.Message, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => IndustryModelJson.FromJson<Scenario>("{"));
    }

    [Fact]
    public void A_context_of_ones_own_reads_and_writes()
    {
        Scenario scenario = Scenario.FromJson(ScenarioTexts.TwoLevers);
        string json = JsonSerializer.Serialize([scenario], OwnContext.Default.ScenarioArray);
        Assert.Equal([scenario], JsonSerializer.Deserialize(json, OwnContext.Default.ScenarioArray)!);
    }

    [Fact]
    public void What_JSON_has_no_number_for_is_not_written() => Assert.Equal("synergy is NaN, which JSON has no number for; give a finite one.",
        Assert.Throws<ArgumentException>(() => Scenario.FromJson(ScenarioTexts.TwoLevers).Combine("a", "b", double.NaN).ToJson()).Message);

    [JsonSerializable(typeof(Scenario[]))]
    private sealed partial class OwnContext : JsonSerializerContext;
}
