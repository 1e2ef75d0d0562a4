using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace IndustryModel.Json;

/// <summary>Follows a path such as <c>$.claims[0].figure</c>, as exceptions of the framework give it.</summary>
internal static class JsonPath
{
    /// <summary>The element at a path, or null.</summary>
    internal static JsonElement? Find(JsonElement element, string path)
    {
        foreach (string step in Steps(path))
        {
            if (TryIndex(step, out int index))
            {
                if (element.ValueKind != JsonValueKind.Array || index >= element.GetArrayLength())
                    return null;
                element = element[index];
            }
            else if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(step, out element))
            {
                return null;
            }
        }

        return element;
    }

    /// <summary>The type that a path leads to, or null.</summary>
    internal static Type? TypeAt(JsonTypeInfo info, string path)
    {
        Type? type = info.Type;
        foreach (string step in Steps(path))
        {
            JsonTypeInfo at = info.Options.GetTypeInfo(type);
            type = TryIndex(step, out _) ? at.ElementType : at.Properties.FirstOrDefault(p => p.Name == step)?.PropertyType;
            if (type is null)
                return null;
        }

        return Nullable.GetUnderlyingType(type) ?? type;
    }

    private static string[] Steps(string path) => path.TrimStart('$').Replace("[", ".[", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries);

    private static bool TryIndex(string step, out int index)
    {
        index = 0;
        return step[0] == '[' && int.TryParse(step.Trim('[', ']'), CultureInfo.InvariantCulture, out index);
    }
}
