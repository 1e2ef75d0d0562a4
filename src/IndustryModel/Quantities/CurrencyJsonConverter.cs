using System.Text.Json;
using System.Text.Json.Serialization;

namespace IndustryModel.Quantities;

/// <summary>A currency as its code, such as "EUR". Public, so that a context of your own finds it.</summary>
public sealed class CurrencyJsonConverter : JsonConverter<Currency>
{
    /// <inheritdoc/>
    public override Currency Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => QuantityJson.Read<Currency>(ref reader);

    /// <inheritdoc/>
    public override Currency ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => QuantityJson.ReadKey<Currency>(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Currency value, JsonSerializerOptions options) => QuantityJson.Write(writer, value);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Currency value, JsonSerializerOptions options) => QuantityJson.WriteKey(writer, value);
}
