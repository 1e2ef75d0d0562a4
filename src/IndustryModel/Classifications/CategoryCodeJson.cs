using System.Text.Json;

namespace IndustryModel.Classifications;

/// <summary>Codes in JSON: what is written can be read.</summary>
internal static class CategoryCodeJson
{
    internal static TCode Read<TCode>(ref Utf8JsonReader reader)
        where TCode : struct, ICategoryCode<TCode>
        => CategoryCodeText.TryParse(reader.GetString(), out TCode code) ? code : throw new JsonException();

    /// <exception cref="JsonException">The code is the default.</exception>
    internal static string Written<TCode>(TCode code)
        where TCode : struct, ICategoryCode<TCode>
        => CategoryCodeText.ToText(code) is { Length: > 0 } text ? text : throw new JsonException($"A default {TCode.Kind} code is no code, and cannot be written.");
}
