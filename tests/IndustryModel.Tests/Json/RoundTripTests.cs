using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using FsCheck.Xunit;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Json;
using IndustryModel.Netherlands;
using IndustryModel.Policy;
using IndustryModel.Quantities;
using IndustryModel.Statistics;
using IndustryModel.Tests.Arbitraries;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;

namespace IndustryModel.Tests.Json;

public sealed class RoundTripTests
{
    private static readonly object[] Samples =
    [
        Share.FromPercent(12), new PercentagePoints(-1.5), GrowthRate.FromPercent(150), Money.Millions(703557, Currency.Euro, PriceBasis.Constant(2015)), Currency.UsDollar,
        PriceBasis.ChainLinked(2020), new Year(2018), Estimate.Of(Hedge.Nearly, Share.FromPercent(10)), Estimate.Of(Hedge.MoreThan, 800_000), Estimate.Range(GrowthRate.FromPercent(1), GrowthRate.FromPercent(1.5)),
        new Persons(9_361_500), new Jobs(1), new FullTimeEquivalents(0.5), new HoursWorked(1e9), Nace.Manufacturing, DutchRegions.Netherlands,
        Unit.MillionEuro, Unit.Index(2015), MeasureConcept.Gdp, new Measure(MeasureConcept.Gdp, Unit.MillionEuro, PriceBasis.Current), new Source("i", "p", "t", null, "a"),
        new Vintage("v", new LocalDate(2026, 3, 23), VintageDating.Inferred), new SeriesNote("n", 2010, ["NL32"]), new SeriesNote("n"),
        Observation.Of(1.5, ObservationFlags.Provisional | ObservationFlags.Break, "note"), Observation<double>.Missing(MissingReason.Confidential, "why"),
        Observation.Of(Share.FromPercent(5)), Observation<Share>.Missing(MissingReason.Undefined), Observation<Money>.Missing(MissingReason.NotApplicable), Observation.Of(new Persons(3)),
        .. DutchIndustry.Load().Vision.Items, .. DutchIndustry.Load().Policy2025.Items, DutchIndustry.Load().Vision.ClusterLists[1], DutchIndustry.Load().Vision.Links[0],
        DutchIndustry.Load().Vision.Graph.Nodes[^2], new Continuation("c", ContinuationKind.Widened), DutchIndustry.Load().Strategy2024, DutchRegions.Nuts2024, Nace.Rev21,
        new CategoryDefinition("C", "Name", Kind: CategoryKind.Aggregate, Parts: ["A"]), DutchRegions.Nuts2021To2024.Links[0],
    ];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Samples.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_value_comes_back_equal(int number)
    {
        object value = Samples[number];
        var options = new JsonSerializerOptions { TypeInfoResolver = IndustryModelJson.Resolver };
        string json = JsonSerializer.Serialize(value, options.GetTypeInfo(value.GetType()));
        object? back = JsonSerializer.Deserialize(json, options.GetTypeInfo(value.GetType()));
        if (value is CategoryDefinition)
            Assert.Equal(json, JsonSerializer.Serialize(back, options.GetTypeInfo(value.GetType()))); // its lists are the caller's own
        else
            Assert.Equal(value, back);
    }

    [Fact]
    public void Every_public_value_of_the_core_is_known_to_the_resolver()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = IndustryModelJson.Resolver };
        Type[] results = [typeof(EstimateInterval), typeof(IndustryModel.Results.ResultCell), typeof(CubeSlice)];
        Type[] values = [.. typeof(Share).Assembly.GetExportedTypes().Where(t => t.IsValueType && !t.IsEnum && !t.IsGenericTypeDefinition && !results.Contains(t) && t.Namespace is not ("IndustryModel.Shares" or "IndustryModel.Regional" or "IndustryModel.Scenarios"))];
        Assert.All(values, t => Assert.NotNull(IndustryModelJson.Resolver.GetTypeInfo(t, options)));
        Assert.True(values.Length >= 14);
    }

    [Fact]
    public void Members_of_records_are_written_in_the_order_of_their_constructors() => Assert.All(
        [typeof(Source), typeof(Vintage), typeof(PolicyLink), typeof(PolicyNode), typeof(RegionLink), typeof(SectorLink), typeof(Continuation), typeof(ClusterList), typeof(Measure), typeof(MeasureConcept), typeof(SeriesNote)],
        type => Assert.Equal(type.GetConstructors()[0].GetParameters().Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name!)),
            IndustryModelJson.Resolver.GetTypeInfo(type, new JsonSerializerOptions { TypeInfoResolver = IndustryModelJson.Resolver, PropertyNamingPolicy = JsonNamingPolicy.CamelCase })!.Properties.Where(p => p.Get is not null).OrderBy(p => p.Order).Select(p => p.Name).Where(name => name != "id" || type == typeof(Source))));

    [Fact]
    public void Every_converter_is_public_and_needs_no_argument() => Assert.All(
        typeof(Share).Assembly.GetTypes().Where(t => t.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType is not null).Select(t => t.GetCustomAttribute<JsonConverterAttribute>()!.ConverterType!),
        t => Assert.True(t.IsPublic && t.GetConstructor([]) is not null, t.FullName));

    [Fact]
    public void Enumerations_are_text_wherever_they_stand() => Assert.All(
        typeof(Share).Assembly.GetExportedTypes().Where(t => t.IsEnum && t.Namespace is "IndustryModel.Policy" or "IndustryModel.Statistics" && t.IsEnum && t != typeof(PolicyKind) && t != typeof(VisionRelation)),
        t => Assert.NotNull(t.GetCustomAttribute<JsonConverterAttribute>()));

    [Fact]
    public void Dates_are_the_text_of_NodaTime_itself()
    {
        var noda = new JsonSerializerOptions().ConfigureForNodaTime(DateTimeZoneProviders.Tzdb);
        var ours = new JsonSerializerOptions { Converters = { new LocalDateJsonConverter() } };
        foreach (LocalDate date in new[] { new LocalDate(2020, 10, 30), new LocalDate(1, 1, 1), new LocalDate(9999, 12, 31), new LocalDate(-44, 3, 15) })
        {
            Assert.Equal(JsonSerializer.Serialize(date, noda), JsonSerializer.Serialize(date, ours));
            Assert.Equal(date, JsonSerializer.Deserialize<LocalDate>(JsonSerializer.Serialize(date, noda), ours));
        }
    }

    [Fact]
    public void Reflection_gives_the_same_bytes_as_the_resolver()
    {
        IndustryVision vision = DutchIndustry.Load().Vision;
        var reflection = new JsonSerializerOptions(JsonSerializerDefaults.Web) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        Assert.Equal(vision.ToJson(), JsonSerializer.Serialize(vision, reflection));
        Assert.Equal(vision, JsonSerializer.Deserialize<IndustryVision>(vision.ToJson(), reflection));
    }

    [Fact]
    public void Json_does_not_follow_the_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        string json = DutchIndustry.Load().Policy2025.ToJson();
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("nl-NL");
            Assert.Equal(json, DutchIndustry.Load().Policy2025.ToJson());
            Assert.Equal(DutchIndustry.Load().Policy2025, IndustryVision.FromJson(json));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_Dutch_accounts_come_back_cell_by_cell()
    {
        RegionalAccounts accounts = DutchIndustry.Load().Accounts;
        RegionalAccounts back = RegionalAccounts.FromJson(accounts.ToJson());
        Assert.Equal(accounts.VersionId, back.VersionId);
        using var left = new MemoryStream();
        using var right = new MemoryStream();
        accounts.WriteBinary(left);
        back.WriteBinary(right);
        Assert.Equal(left.ToArray(), right.ToArray());
    }

    [Property]
    public void Drawn_accounts_come_back_equal(DrawnAccounts drawn)
    {
        var accounts = new RegionalAccounts("drawn", [drawn.Cube()]);
        RegionalAccounts back = RegionalAccounts.FromJson(accounts.ToJson(indented: true));
        Assert.Equal(accounts.Cubes[0].Values.ToArray(), back.Cubes[0].Values.ToArray());
        Assert.Equal(accounts.ToJson(), back.ToJson());
    }

    [Property]
    public void Shares_come_back_to_the_bit(Share share) => Assert.Equal(share, IndustryModelJson.FromJson<Share>(IndustryModelJson.ToJson(share)));

    [Fact]
    public void An_observation_is_a_value_or_a_reason_and_never_both()
    {
        Assert.Equal("""{"value":0.12,"missing":null,"flags":"none","note":null}""", IndustryModelJson.ToJson(Observation.Of(Share.FromPercent(12))));
        Assert.Contains("both were given", Assert.Throws<JsonException>(() => IndustryModelJson.FromJson<Observation<double>>("""{"value":1,"missing":"confidential"}""")).Message, StringComparison.Ordinal);
        Assert.Contains("neither was given", Assert.Throws<JsonException>(() => IndustryModelJson.FromJson<Observation<double>>("""{"value":null,"missing":null}""")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_default_code_is_not_written_since_it_cannot_be_read()
    {
        Assert.Equal("A default sector code is no code, and cannot be written.", Assert.Throws<JsonException>(() => JsonSerializer.Serialize(default(SectorCode))).Message);
        Assert.Equal("A default region code is no code, and cannot be written.", Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new Dictionary<RegionCode, int> { [default] = 1 })).Message);
    }
}
