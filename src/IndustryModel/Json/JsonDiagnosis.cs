using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using IndustryModel.Classifications;

namespace IndustryModel.Json;

/// <summary>Says what is wrong with a JSON text that could not be read: where, what was found, what was expected, what to do.</summary>
internal static class JsonDiagnosis
{
    private const string FrameworkDetails = " Path: ";
    private const int ShownAtMost = 60;

    internal static JsonException Explain(string json, JsonTypeInfo info, JsonException error)
    {
        string path = error.Path ?? "$";
        if (error is { LineNumber: null, Path: not null })
            return new($"{path}: {error.Message}", path, null, null, error); // a converter that reads a whole tree says all itself
        string message = TryParse(json, out JsonDocument? document)
            ? FindMember(document!.RootElement, info, "$") ?? Compose(document.RootElement, info, path, error)
            : json.Length == 0 ? "the text is empty; expected JSON" : Shorten(error.Message);
        string place = error.LineNumber is { } line ? $"{path} (line {line + 1}, column {(error.BytePositionInLine ?? 0) + 1}): " : $"{path}: ";
        return new(place + message, path, error.LineNumber, error.BytePositionInLine, error);
    }

    private static bool TryParse(string json, out JsonDocument? document)
    {
        try
        {
            document = JsonDocument.Parse(json);
            return true;
        }
        catch (JsonException)
        {
            document = null;
            return false;
        }
    }

    /// <summary>The first unknown, doubled or missing member, or null.</summary>
    private static string? FindMember(JsonElement element, JsonTypeInfo info, string path)
    {
        if (info.Kind == JsonTypeInfoKind.Enumerable && element.ValueKind == JsonValueKind.Array && info.ElementType is { } elementType)
        {
            JsonTypeInfo of = info.Options.GetTypeInfo(elementType);
            return element.EnumerateArray().Select((e, i) => FindMember(e, of, $"{path}[{i}]")).FirstOrDefault(found => found is not null);
        }

        if (info.Kind != JsonTypeInfoKind.Object || element.ValueKind != JsonValueKind.Object)
            return null;
        Dictionary<string, JsonPropertyInfo> known = info.Properties.Where(p => p.Get is not null).ToDictionary(p => p.Name, StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonProperty member in element.EnumerateObject())
        {
            if (!known.TryGetValue(member.Name, out JsonPropertyInfo? property))
            {
                ImmutableArray<string> close = DidYouMean.Closest(member.Name, known.Keys);
                return $"unknown member '{member.Name}' in {path}; {info.Type.Name} has {string.Join(", ", known.Keys)}.{DidYouMean.Sentence(close)}";
            }

            if (!seen.Add(member.Name))
                return $"the member '{member.Name}' stands twice in {path}; give it once.";
            if (FindMember(member.Value, info.Options.GetTypeInfo(property.PropertyType), $"{path}.{member.Name}") is { } inside)
                return inside;
        }

        string[] missing = [.. known.Values.Where(p => p.IsRequired && !seen.Contains(p.Name)).Select(p => $"'{p.Name}'")];
        return missing.Length == 0 ? null : $"{path} lacks {string.Join(", ", missing)}, which {info.Type.Name} needs.";
    }

    private static string Compose(JsonElement root, JsonTypeInfo info, string path, JsonException error)
    {
        string found = JsonPath.Find(root, path) is { } element ? Shown(element.GetRawText()) : "the value";
        string message = Shorten(error.Message);
        bool isOurs = !message.StartsWith("The JSON value could not be converted to ", StringComparison.Ordinal) && !message.StartsWith("The constructor parameter ", StringComparison.Ordinal)
            && !message.StartsWith("The property or field ", StringComparison.Ordinal);
        return isOurs ? $"{found}: {message}" : $"{found} was found; expected {JsonExpectation.Of(JsonPath.TypeAt(info, path), found)}";
    }

    private static string Shorten(string message)
    {
        int details = message.IndexOf(FrameworkDetails, StringComparison.Ordinal);
        return details < 0 ? message : message[..details].TrimEnd();
    }

    private static string Shown(string text) => text.Length <= ShownAtMost ? text : text[..ShownAtMost] + "…";
}
