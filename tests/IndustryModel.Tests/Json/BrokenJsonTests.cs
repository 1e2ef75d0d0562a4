using System.Text.Json;
using System.Text.Json.Nodes;
using IndustryModel.Accounts;
using IndustryModel.Json;
using IndustryModel.Policy;
using IndustryModel.Tests.Expectations;
using IndustryModel.Tests.Policy;
using IndustryModel.Tests.Shares;

namespace IndustryModel.Tests.Json;

/// <summary>Documents that are right but for one thing each; what is said of each is approved, text by text.</summary>
public sealed class BrokenJsonTests
{
    private static readonly Dictionary<string, Action<JsonNode>> Visions = new(StringComparer.Ordinal)
    {
        ["unknown-member"] = v => v["levrs"] = new JsonArray(),
        ["unknown-member-deep"] = v => v["levers"]![0]!["nameEng"] = "x",
        ["missing-member"] = v => v.AsObject().Remove("nameNl"),
        ["missing-member-deep"] = v => v["levers"]![0]!.AsObject().Remove("code"),
        ["null-where-a-text-is-needed"] = v => v["nameEn"] = null,
        ["number-where-a-text-is-needed"] = v => v["nameEn"] = 12,
        ["text-where-a-list-is-needed"] = v => v["levers"] = "all",
        ["list-where-an-object-is-needed"] = v => v["source"] = new JsonArray(),
        ["empty-text"] = v => v["levers"]![0]!["nameEn"] = " ",
        ["impossible-date"] = v => v["publicationDate"] = "2020-13-01",
        ["date-as-number"] = v => v["publicationDate"] = 20201030,
        ["date-with-time"] = v => v["publicationDate"] = "2020-10-30T00:00:00",
        ["year-as-text"] = v => v["clusterLists"]![0]!["year"] = "twenty",
        ["year-out-of-range"] = v => v["clusterLists"]![0]!["year"] = 0,
        ["unknown-enumeration"] = v => v["clusterLists"]![0]!["clusters"]![0]!["type"] = "high-teck",
        ["enumeration-as-number"] = v => v["clusterLists"]![0]!["clusters"]![0]!["type"] = 1,
        ["sector-without-classification"] = v => v["sectors"]![0]!["sectors"]![0]!["sector"] = "28",
        ["region-without-version"] = v => v["clusterLists"]![0]!["clusters"]![0]!["regions"]![0]!["region"] = "R1",
        ["region-as-number"] = v => v["clusterLists"]![0]!["clusters"]![0]!["regions"]![0]!["region"] = 5,
        ["link-to-nowhere"] = v => v["links"]![0]!["to"] = "lite",
        ["link-backward"] = v => { v["links"]![0]!["from"] = "machines"; v["links"]![0]!["to"] = "light"; },
        ["link-twice"] = v => v["links"]!.AsArray().Add(v["links"]![0]!.DeepClone()),
        ["code-twice"] = v => v["levers"]![0]!["code"] = "light",
        ["region-twice-in-a-cluster"] = v => v["clusterLists"]![0]!["clusters"]![0]!["regions"]!.AsArray().Add(v["clusterLists"]![0]!["clusters"]![0]!["regions"]![0]!.DeepClone()),
        ["claim-figure-nonsense"] = v => v["claims"] = JsonNode.Parse("[" + Claim.Replace("about 12 %", "roughly twelve", StringComparison.Ordinal) + "]"),
        ["claim-about-nowhere"] = v => v["claims"] = JsonNode.Parse("[" + Claim.Replace("\"N1:N\"", "null", StringComparison.Ordinal) + "]"),
        ["target-above-the-whole"] = v => v["targets"] = JsonNode.Parse("[" + Target.Replace("at least 15 %", "at least 150 %", StringComparison.Ordinal) + "]"),
        ["target-without-base"] = v => v["targets"] = JsonNode.Parse("[" + Target.Replace("\"gdp\"", "", StringComparison.Ordinal) + "]"),
        ["target-is-a-count"] = v => v["targets"] = JsonNode.Parse("[" + Target.Replace("at least 15 %", "at least 800,000", StringComparison.Ordinal) + "]"),
    };

    private static readonly Dictionary<string, Func<string, string>> Texts = new(StringComparer.Ordinal)
    {
        ["empty"] = _ => "",
        ["only-a-word"] = _ => "vision",
        ["null"] = _ => "null",
        ["truncated"] = json => json[..(json.Length / 2)],
        ["trailing-comma"] = json => json[..^1] + ",}",
        ["doubled-member"] = json => json[..^1] + ",\"code\":\"x\"}",
        ["two-documents"] = json => json + json,
        ["comment"] = json => "// a vision\n" + json,
        ["byte-order-mark"] = json => "\uFEFF" + json,
    };

    private static readonly Dictionary<string, Action<JsonNode>> DataSets = new(StringComparer.Ordinal)
    {
        ["accounts-unknown-member"] = a => a["cubes"]![0]!["vals"] = 1,
        ["accounts-row-too-short"] = a => a["cubes"]![0]!["values"]![0]![0]!.AsArray().RemoveAt(0),
        ["accounts-region-missing"] = a => a["cubes"]![0]!["values"]![0]!.AsArray().RemoveAt(0),
        ["accounts-no-years"] = a => a["cubes"]![0]!["values"] = new JsonArray(),
        ["accounts-null-without-reason"] = a => a["cubes"]![0]!["remarks"] = new JsonArray(),
        ["accounts-value-and-reason"] = a => a["cubes"]![0]!["values"]![0]![0]![1] = 5,
        ["accounts-text-as-value"] = a => a["cubes"]![0]!["values"]![0]![0]![0] = "10",
        ["accounts-remark-on-nothing"] = a => a["cubes"]![0]!["remarks"]![0]!["region"] = "R9",
        ["accounts-remark-twice"] = a => a["cubes"]![0]!["remarks"]!.AsArray().Add(a["cubes"]![0]!["remarks"]![0]!.DeepClone()),
        ["accounts-unknown-reason"] = a => a["cubes"]![0]!["remarks"]![0]!["missing"] = "lost",
        ["accounts-unknown-classification"] = a => a["cubes"]![0]!["regions"]!["classification"] = "T9",
        ["accounts-unknown-code"] = a => a["cubes"]![0]!["sectors"]!["codes"]![0] = "Q",
        ["accounts-code-twice"] = a => a["cubes"]![0]!["sectors"]!["codes"]![0] = "B-E",
        ["accounts-unknown-unit"] = a => a["cubes"]![0]!["measure"]!["unit"] = "MIO_EURO",
        ["accounts-money-without-prices"] = a => a["cubes"]![0]!["measure"]!["priceBasis"] = "none",
        ["accounts-unit-of-another-thing"] = a => a["cubes"]![0]!["measure"]!["unit"] = "THS_PERSONS",
        ["accounts-cube-twice"] = a => a["cubes"]!.AsArray().Add(a["cubes"]![0]!.DeepClone()),
    };

    private const string Claim = """{"code":"c","nameEn":"C","nameNl":"C","subject":"industry-share","figure":"about 12 %","basis":"gdp","scope":"nation","region":"N1:N","statedFor":2020,"source":{"id":"p","publisher":"P","title":"T"}}""";
    private const string Target = """{"code":"t","nameEn":"T","nameNl":"T","figure":"at least 15 %","year":2030,"bases":["gdp"],"region":"N1:N","source":{"id":"p","publisher":"P","title":"T"}}""";

    public static TheoryData<string> Names => [.. Visions.Keys, .. Texts.Keys, .. DataSets.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_broken_text_is_refused_with_what_is_wrong_and_where(string name)
    {
        JsonException error = Assert.Throws<JsonException>(() => Read(name));
        Assert.DoesNotContain("Exception", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("(Parameter", error.Message, StringComparison.Ordinal);
        Approved.Equal($"../BrokenInputs/json/{name}.expected.txt", error.Message + "\n");
    }

    [Fact]
    public void The_documents_are_right_but_for_that_one_thing()
    {
        Assert.Equal(SmallVision.Create(), IndustryVision.FromJson(SmallVision.Create().ToJson(indented: true)));
        Assert.Single(IndustryVision.FromJson(Changed(Vision(), v => { v["claims"] = JsonNode.Parse($"[{Claim}]"); })).Claims);
        Assert.Single(IndustryVision.FromJson(Changed(Vision(), v => { v["targets"] = JsonNode.Parse($"[{Target}]"); })).Targets);
        Assert.Single(RegionalAccounts.FromJson(DataSet()).Cubes);
        Assert.True(Visions.Count + Texts.Count + DataSets.Count >= 50);
    }

    private static void Read(string name)
    {
        if (Visions.TryGetValue(name, out Action<JsonNode>? change))
            IndustryVision.FromJson(Changed(Vision(), change));
        else if (Texts.TryGetValue(name, out Func<string, string>? write))
            IndustryVision.FromJson(write(SmallVision.Create().ToJson()));
        else
            RegionalAccounts.FromJson(Changed(DataSet(), DataSets[name]));
    }

    private static string Vision() => SmallVision.Create().ToJson(indented: true);

    private static string DataSet() => new RegionalAccounts("small", [SmallEconomy.Cube("gva", SmallEconomy.CurrentGva, "R1", "A B-E TOTAL", 2018, "10 c 100")]).ToJson();

    private static string Changed(string json, Action<JsonNode> change)
    {
        JsonNode node = JsonNode.Parse(json)!;
        change(node);
        return node.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" });
    }
}
