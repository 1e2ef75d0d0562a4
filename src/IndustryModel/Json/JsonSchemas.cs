using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Policy;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Scenarios;
using IndustryModel.Statistics;
using NodaTime;

namespace IndustryModel.Json;

/// <summary>JSON schemas (draft 2020-12) of what is written, generated from the types; for editors and for programs in other languages.</summary>
public static class JsonSchemas
{
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";

    private static readonly JsonSerializerOptions Written = new(IndustryModelJson.CompactOptions) { WriteIndented = true, NewLine = "\n" };

    // What converters write: the types themselves do not tell.
    private static readonly Dictionary<Type, string> Converted = new()
    {
        [typeof(Share)] = """{ "type": "number", "minimum": 0, "maximum": 1, "description": "a share as a fraction, 0.12 for 12 %" }""",
        [typeof(PercentagePoints)] = """{ "type": "number", "description": "percentage points" }""",
        [typeof(GrowthRate)] = """{ "type": ["number", "string"], "minimum": -1, "pattern": "%$", "description": "a growth rate as a fraction, 0.015 for 1.5 %; above 100 % a text with a percent sign" }""",
        [typeof(Currency)] = """{ "type": "string", "pattern": "^[A-Z]{3}$", "description": "a currency by its code of ISO 4217" }""",
        [typeof(PriceBasis)] = """{ "type": "string", "description": "prices: in words, such as current prices or prices of 2015" }""",
        [typeof(Money)] = """
            { "type": "object", "properties": { "amount": { "type": "number" }, "currency": { "type": "string", "pattern": "^[A-Z]{3}$" }, "prices": { "type": "string", "pattern": "^(none|current|previous-year|constant-[0-9]{4}|chain-linked-[0-9]{4})$" } },
              "required": ["amount", "currency", "prices"], "additionalProperties": false, "description": "money in units of the currency" }
            """,
        [typeof(Year)] = """{ "type": "integer", "minimum": 1, "maximum": 9999, "description": "a calendar year" }""",
        [typeof(Estimate)] = """{ "type": "string", "description": "a figure with its hedge, such as nearly 10 %, more than 800,000, 1 % to 1.5 % a year" }""",
        [typeof(Unit)] = """{ "type": "string", "description": "a unit by its code, such as MIO_EUR, THS_PERSONS, INDEX_2015" }""",
        [typeof(LocalDate)] = """{ "type": "string", "format": "date" }""",
        [typeof(SectorCode)] = """{ "type": "string", "pattern": "^[^:]+:.+$", "description": "a sector code with its classification, such as NACE2:C" }""",
        [typeof(RegionCode)] = """{ "type": "string", "pattern": "^[^:]+:.+$", "description": "a region code with its classification, such as NUTS2024:NL341" }""",
        [typeof(ResultTable)] = """{ "type": "array", "items": { "type": "object" }, "description": "the rows of a result, the names of its columns as members" }""",
        [typeof(Scenario)] = ScenarioSchema.Text,
        [typeof(Persons)] = Labor("persons"),
        [typeof(Jobs)] = Labor("jobs"),
        [typeof(FullTimeEquivalents)] = Labor("full-time equivalents"),
        [typeof(HoursWorked)] = Labor("hours worked"),
        [typeof(MoneyPer<Persons>)] = MoneyPer("person"),
        [typeof(MoneyPer<Jobs>)] = MoneyPer("job"),
        [typeof(MoneyPer<FullTimeEquivalents>)] = MoneyPer("full-time equivalent"),
        [typeof(MoneyPer<HoursWorked>)] = MoneyPer("hour worked"),
    };

    /// <summary>The schema of a type that the library writes, such as <see cref="IndustryVision"/>, <see cref="RegionalAccounts"/>, <see cref="Scenario"/>, <see cref="Classification{TCode}"/> or a quantity.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <exception cref="NotSupportedException">The type is none of this library's.</exception>
    public static string Of<T>()
    {
        Type type = typeof(T) == typeof(RegionalAccounts) ? typeof(AccountsDocument) : typeof(T);
        JsonObject document = Node(type);
        document.Insert(0, "$schema", Draft);
        document.Insert(1, "title", typeof(T).Name.Split('`')[0]);
        return document.ToJsonString(Written) + "\n";
    }

    private static JsonObject Node(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return OrNull(Node(underlying));
        if (Classified(type) is { } classified)
            return classified;
        if (Converted.TryGetValue(type, out string? text))
            return JsonNode.Parse(text)!.AsObject();
        if (type == typeof(ObservationFlags))
            return new() { ["type"] = "string", ["description"] = $"none, or several of {string.Join(", ", JsonExpectation.EnumNames(type)!.Skip(1))}, with commas between" };
        if (JsonExpectation.EnumNames(type) is { } names)
            return new() { ["enum"] = new JsonArray([.. names.Select(n => (JsonNode)n)]) };
        JsonTypeInfo info = IndustryModelJson.CompactOptions.GetTypeInfo(type);
        return info.Kind switch
        {
            JsonTypeInfoKind.Object => Members(info),
            JsonTypeInfoKind.Enumerable => new() { ["type"] = "array", ["items"] = Node(info.ElementType!) },
            _ => new() { ["type"] = type == typeof(string) ? "string" : type == typeof(bool) ? "boolean" : type == typeof(int) ? "integer" : type == typeof(double) ? "number" : throw new NotSupportedException($"There is no schema of {type}.") },
        };
    }

    private static JsonObject Members(JsonTypeInfo info)
    {
        JsonPropertyInfo[] written = [.. info.Properties.Where(p => p.Get is not null)];
        return new()
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(written.Select(p => KeyValuePair.Create(p.Name, (JsonNode?)(p.IsGetNullable && !p.PropertyType.IsValueType ? OrNull(Node(p.PropertyType)) : Node(p.PropertyType))))),
            ["required"] = new JsonArray([.. written.Where(p => p.IsRequired).Select(p => (JsonNode)p.Name)]),
            ["additionalProperties"] = false,
        };
    }

    private static JsonObject OrNull(JsonObject node)
    {
        if (node["enum"] is JsonArray values)
            values.Add(null);
        else
            node["type"] = node["type"] is JsonArray types ? new JsonArray([.. types.Select(t => t!.DeepClone()), "null"]) : new JsonArray(node["type"]!.DeepClone(), "null");
        return node;
    }

    private static JsonObject? Classified(Type type)
    {
        string? of = type == typeof(Classification<SectorCode>) ? "sectors" : type == typeof(Classification<RegionCode>) ? "regions" : null;
        return of is null ? null : JsonNode.Parse($$"""
            {
              "type": "object",
              "properties": {
                "id": { "type": "string", "pattern": "^[^:]+$" }, "nameEn": { "type": "string" }, "nameNl": { "type": "string" }, "of": { "const": "{{of}}" },
                "categories": {
                  "type": "array", "minItems": 1,
                  "items": {
                    "type": "object",
                    "properties": {
                      "code": { "type": "string" }, "nameEn": { "type": "string" }, "nameNl": { "type": "string" }, "parent": { "type": "string" }, "level": { "type": "integer", "minimum": 0 },
                      "kind": { "enum": ["{{string.Join("\", \"", ClassificationJsonReader.Kinds)}}"] },
                      "parts": { "type": "array", "items": { "type": "string" } }, "aliases": { "type": "array", "items": { "type": "string" } }
                    },
                    "required": ["code", "nameEn"], "additionalProperties": false
                  }
                }
              },
              "required": ["id", "nameEn", "of", "categories"], "additionalProperties": false,
              "description": "a classification: a tree of codes, with aggregates"
            }
            """)!.AsObject();
    }

    private static string Labor(string words) => $$"""{ "type": "number", "minimum": 0, "description": "a number of {{words}}" }""";

    private static string MoneyPer(string word) => $$"""{ "type": "string", "pattern": " per {{word}}, ", "description": "money per {{word}}, such as 95000 EUR per {{word}}, current prices" }""";
}
