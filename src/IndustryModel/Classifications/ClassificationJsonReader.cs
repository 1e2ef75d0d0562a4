using System.Text.Json;

namespace IndustryModel.Classifications;

/// <summary>Reads the JSON form of a classification strictly: unknown, doubled, missing and ill-typed members are refused with their path.</summary>
internal static class ClassificationJsonReader
{
    private static readonly string[] ClassificationMembers = ["id", "nameEn", "nameNl", "of", "categories"];
    private static readonly string[] CategoryMembers = ["code", "nameEn", "nameNl", "parent", "level", "kind", "parts", "aliases"];

    /// <summary>The texts of <see cref="CategoryKind"/>, in its order.</summary>
    internal static readonly string[] Kinds = ["node", "aggregate", "total", "extra-regio"];

    internal static (string Id, string NameEn, string? NameNl, List<CategoryDefinition> Categories) Read(JsonElement root, string of)
    {
        Dictionary<string, JsonElement> members = Members(root, "$", "classification", ClassificationMembers, ["id", "nameEn", "of", "categories"]);
        string given = Text(members, "of", "$");
        if (given != of)
            throw Error("$.of", $"this is a classification of '{given}'; expected one of '{of}'.");
        JsonElement list = members["categories"];
        if (list.ValueKind != JsonValueKind.Array)
            throw Error("$.categories", $"found {Describe(list)}; expected an array of categories.");
        List<CategoryDefinition> categories = [.. list.EnumerateArray().Select((element, i) => ReadCategory(element, string.Create(null, $"$.categories[{i}]")))];
        return (Text(members, "id", "$"), Text(members, "nameEn", "$"), OptionalText(members, "nameNl", "$"), categories);
    }

    private static CategoryDefinition ReadCategory(JsonElement element, string path)
    {
        Dictionary<string, JsonElement> members = Members(element, path, "category", CategoryMembers, ["code", "nameEn"]);
        return new(Text(members, "code", path), Text(members, "nameEn", path), OptionalText(members, "nameNl", path), OptionalText(members, "parent", path),
            Level(members, path), Kind(members, path), Texts(members, "parts", path), Texts(members, "aliases", path));
    }

    private static Dictionary<string, JsonElement> Members(JsonElement element, string path, string what, string[] known, string[] needed)
    {
        if (element.ValueKind != JsonValueKind.Object)
            throw Error(path, $"found {Describe(element)}; expected an object that is a {what}.");
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (JsonProperty member in element.EnumerateObject())
        {
            if (!known.Contains(member.Name, StringComparer.Ordinal))
                throw Error(path, $"unknown member '{member.Name}'; a {what} has {string.Join(", ", known)}.{DidYouMean.Sentence(DidYouMean.Closest(member.Name, known))}");
            if (!members.TryAdd(member.Name, member.Value))
                throw Error(path, $"the member '{member.Name}' stands twice; give it once.");
        }

        string[] missing = [.. needed.Where(n => !members.ContainsKey(n)).Select(n => $"'{n}'")];
        return missing.Length == 0 ? members : throw Error(path, $"lacks {string.Join(", ", missing)}, which a {what} needs.");
    }

    private static string Text(Dictionary<string, JsonElement> members, string name, string path) => AsText(members[name], $"{path}.{name}");

    private static string? OptionalText(Dictionary<string, JsonElement> members, string name, string path) => members.ContainsKey(name) ? Text(members, name, path) : null;

    private static List<string>? Texts(Dictionary<string, JsonElement> members, string name, string path)
    {
        if (!members.TryGetValue(name, out JsonElement list))
            return null;
        return list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Select((element, i) => AsText(element, string.Create(null, $"{path}.{name}[{i}]")))]
            : throw Error($"{path}.{name}", $"found {Describe(list)}; expected an array of texts.");
    }

    private static string AsText(JsonElement element, string path) => element.ValueKind == JsonValueKind.String ? element.GetString()!
        : throw Error(path, $"found {Describe(element)}; expected a text{(element.ValueKind == JsonValueKind.Number ? $", such as \"{element.GetRawText()}\": codes are text" : "")}.");

    private static int? Level(Dictionary<string, JsonElement> members, string path)
    {
        if (!members.TryGetValue("level", out JsonElement element))
            return null;
        return element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out int level) ? level
            : throw Error($"{path}.level", $"found {element.GetRawText()}; expected a whole number, 0 at the top.");
    }

    private static CategoryKind Kind(Dictionary<string, JsonElement> members, string path)
    {
        if (!members.ContainsKey("kind"))
            return CategoryKind.Node;
        string text = Text(members, "kind", path);
        int index = Array.IndexOf(Kinds, text);
        return index >= 0 ? (CategoryKind)index
            : throw Error($"{path}.kind", $"'{text}' is no kind of category; expected {string.Join(", ", Kinds)}.{DidYouMean.Sentence(DidYouMean.Closest(text, Kinds))}");
    }

    private static string Describe(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null => "null",
        JsonValueKind.True or JsonValueKind.False => "a boolean",
        JsonValueKind.Array => "an array",
        JsonValueKind.Object => "an object",
        JsonValueKind.Number => $"the number {element.GetRawText()}",
        _ => $"the text {element.GetRawText()}",
    };

    private static JsonException Error(string path, string message) => new(message, path, null, null);
}
