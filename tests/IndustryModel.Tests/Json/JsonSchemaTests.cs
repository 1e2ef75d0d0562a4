using System.Text.Json;
using FsCheck.Xunit;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Json;
using IndustryModel.Netherlands;
using IndustryModel.Policy;
using IndustryModel.Quantities;
using IndustryModel.Scenarios;
using IndustryModel.Statistics;
using IndustryModel.Tests.Arbitraries;
using IndustryModel.Tests.Architecture;
using IndustryModel.Tests.Policy;
using IndustryModel.Tests.Scenarios;
using Json.Schema;

namespace IndustryModel.Tests.Json;

/// <summary>The published schemas are those of the types, accept what is written, and refuse what reading refuses.</summary>
public sealed class JsonSchemaTests
{
    private static readonly Dictionary<string, Func<string>> Published = new()
    {
        ["vision"] = JsonSchemas.Of<IndustryVision>,
        ["accounts"] = JsonSchemas.Of<RegionalAccounts>,
        ["sectors"] = JsonSchemas.Of<Classification<SectorCode>>,
        ["regions"] = JsonSchemas.Of<Classification<RegionCode>>,
        ["scenario"] = JsonSchemas.Of<Scenario>,
    };

    private static readonly Dictionary<string, JsonSchema> Schemas = Published.ToDictionary(p => p.Key, p => JsonSchema.FromText(p.Value()));

    public static TheoryData<string> Names => [.. Published.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_published_schema_is_that_of_the_type(string name)
    {
        string path = Repository.PathOf("docs", "schema", $"{name}.schema.json");
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1")
            File.WriteAllText(path, Published[name]());
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), Published[name]());
    }

    [Fact]
    public void What_is_written_is_accepted()
    {
        DutchIndustry nl = DutchIndustry.Load();
        Assert.All(nl.Visions.Append(SmallVision.Create()), vision => Accepts("vision", vision.ToJson()));
        Accepts("accounts", nl.Accounts.ToJson());
        Assert.All(DutchRegions.Versions, regions => Accepts("regions", regions.ToJson()));
        Assert.All([Nace.Rev2, Nace.Rev21], sectors => Accepts("sectors", sectors.ToJson()));
    }

    [Property]
    public void Drawn_accounts_are_accepted(DrawnAccounts drawn) => Accepts("accounts", drawn.Accounts().ToJson());

    [Property]
    public void Quantities_are_accepted(Share share, GrowthRate rate, Money money, Estimate estimate, Year year)
    {
        Accepts(share);
        Accepts(rate);
        Accepts(money);
        Accepts(estimate);
        Accepts(year);
    }

    [Property]
    public void Statistics_are_accepted(Measure measure, Source source, Vintage vintage, Observation<double> observation, SectorCode sector)
    {
        Accepts(measure);
        Accepts(source);
        Accepts(vintage);
        Accepts(observation);
        Accepts(sector);
    }

    [Theory]
    [InlineData("\"publicationDate\":\"2020-10-30\",", "")]
    [InlineData("\"publicationDate\":\"2020-10-30\"", "\"publicationDate\":20201030")]
    [InlineData("\"nameEn\":\"Vision 2020\"", "\"naam\":\"Vision 2020\"")]
    [InlineData("\"origin\":\"stated\"", "\"origin\":\"guessed\"")]
    [InlineData("\"sector\":\"NACE2:28\"", "\"sector\":\"28\"")]
    public void What_reading_refuses_is_refused(string written, string broken)
    {
        string json = SmallVision.Create().ToJson();
        Assert.Contains(written, json, StringComparison.Ordinal);
        string bad = json.Replace(written, broken, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => IndustryVision.FromJson(bad));
        Assert.False(Schemas["vision"].Evaluate(JsonElement.Parse(bad), new EvaluationOptions { RequireFormatValidation = true }).IsValid);
    }

    [Property]
    public void Drawn_scenarios_are_accepted(Scenario scenario) => Accepts("scenario", scenario.ToJson());

    [Fact]
    public void Valid_scenario_files_are_accepted() => Assert.All(ScenarioTexts.Valid.Values, text =>
    {
        Accepts("scenario", text);
        Accepts("scenario", Scenario.FromJson(text).ToJson());
    });

    // What only counting or comparing finds, and what is no JSON, no schema can say.
    [Theory]
    [InlineData("unknown-members")]
    [InlineData("wrong-types")]
    [InlineData("words")]
    [InlineData("dates-and-periods")]
    [InlineData("percentages")]
    [InlineData("weights-and-targets")]
    [InlineData("neither-accounts-nor-cells")]
    [InlineData("both-accounts-and-cells")]
    [InlineData("cells")]
    [InlineData("distributions")]
    [InlineData("stocks-and-diffusions")]
    [InlineData("baseline-constant")]
    [InlineData("baseline-historical")]
    [InlineData("baseline-shift-share")]
    [InlineData("baseline-path-without-rates")]
    [InlineData("labor-market")]
    [InlineData("empty-object")]
    [InlineData("null")]
    public void Typical_mistakes_in_scenario_files_are_refused(string name)
    {
        string json = File.ReadAllText(Repository.PathOf("tests", "IndustryModel.Tests", "BrokenInputs", "scenarios", name + ".json"));
        Assert.False(Schemas["scenario"].Evaluate(JsonElement.Parse(json), new EvaluationOptions { RequireFormatValidation = true }).IsValid);
    }

    [Theory]
    [InlineData("\"weight\": 1,", "\"weight\": 1.5,")]
    [InlineData("\"P0D\"", "\"PT0S\"")]
    [InlineData("\"permanent\"", "\"decaying\"")]
    [InlineData("\"rank\": 0.4", "\"rank\": 4")]
    [InlineData("\"rank\": 0.4", "\"rank\": \"400%\"")]
    [InlineData("\"synergy\": 0.0", "\"synergy\": \"-101%\"")]
    [InlineData("\"2021-07-01\"", "\"2021-13-01\"")]
    [InlineData("\"sd\": 0.02", "\"sd\": -0.02")]
    [InlineData("\"1%\"", "\"1\"")]
    [InlineData("\"1%\"", "1")]
    [InlineData("\"2021-07-01\"", "\"2021-7-1\"")]
    [InlineData("\"elastic\"", "\"rigid\"")]
    [InlineData("\"kind\": \"level\",", "")]
    public void One_mistake_is_refused_by_schema_and_reader(string written, string broken)
    {
        Assert.Contains(written, ScenarioTexts.TwoLevers, StringComparison.Ordinal);
        string bad = ScenarioTexts.TwoLevers.Replace(written, broken, StringComparison.Ordinal);
        Assert.Throws<ScenarioException>(() => Scenario.FromJson(bad));
        Assert.False(Schemas["scenario"].Evaluate(JsonElement.Parse(bad), new EvaluationOptions { RequireFormatValidation = true }).IsValid);
    }

    [Fact]
    public void A_type_of_others_has_no_schema() => Assert.ThrowsAny<Exception>(() => JsonSchemas.Of<System.Net.IPAddress>());

    private static void Accepts(string name, string json) => Accepts(Schemas[name], json);

    private static void Accepts<T>(T value) => Accepts(JsonSchema.FromText(JsonSchemas.Of<T>()), IndustryModelJson.ToJson(value));

    private static void Accepts(JsonSchema schema, string json)
    {
        EvaluationResults results = schema.Evaluate(JsonElement.Parse(json), new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
        Assert.True(results.IsValid, $"{json[..Math.Min(300, json.Length)]}\n{string.Join('\n', results.Details?.Where(d => d.Errors is { Count: > 0 }).Take(5).Select(d => $"{d.InstanceLocation} {string.Join(", ", d.Errors!.Values)}") ?? [])}");
    }
}
