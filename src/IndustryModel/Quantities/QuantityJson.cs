using System.Globalization;
using System.Text.Json;

namespace IndustryModel.Quantities;

/// <summary>The JSON side that all quantities share: numbers and texts are read strictly and written so that they give the same value. The serializer adds the path.</summary>
internal static class QuantityJson
{
    internal static T Read<T>(ref Utf8JsonReader reader)
        where T : struct, IQuantity<T>
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return ReadKey<T>(ref reader);
            case JsonTokenType.Number:
                if (!reader.TryGetDouble(out double number) || !double.IsFinite(number))
                    throw new JsonException($"The number is too large; expected {T.Expected}.");
                return T.ReadNumber(number, out T value) is { } error ? throw new JsonException(error) : value;
            default:
                throw new JsonException($"Found {Describe(reader.TokenType)}; expected {T.Expected}.");
        }
    }

    internal static T ReadKey<T>(ref Utf8JsonReader reader)
        where T : struct, IQuantity<T>
        => T.Read(reader.GetString(), CultureInfo.InvariantCulture, out T value) is { } error ? throw new JsonException(error) : value;

    internal static void Write<T>(Utf8JsonWriter writer, T value)
        where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.JsonNumber is { } number)
            writer.WriteNumberValue(number);
        else
            writer.WriteStringValue(value.ToString(null, null));
    }

    internal static void WriteKey<T>(Utf8JsonWriter writer, T value)
        where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString(null, null));
    }

    internal static string Describe(JsonTokenType token) => token switch
    {
        JsonTokenType.Null => "null",
        JsonTokenType.True or JsonTokenType.False => "a boolean",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.StartObject => "an object",
        JsonTokenType.Number => "a number",
        _ => "a text",
    };
}
