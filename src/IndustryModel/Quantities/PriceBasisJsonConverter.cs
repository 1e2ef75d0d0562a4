using System.Text.Json;
using System.Text.Json.Serialization;

namespace IndustryModel.Quantities;

/// <summary>A price basis as its code, such as "current" or "constant-2015". Public, so that a context of your own finds it.</summary>
public sealed class PriceBasisJsonConverter : JsonConverter<PriceBasis>
{
    /// <inheritdoc/>
    public override PriceBasis Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => QuantityJson.Read<PriceBasis>(ref reader);

    /// <inheritdoc/>
    public override PriceBasis ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => QuantityJson.ReadKey<PriceBasis>(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PriceBasis value, JsonSerializerOptions options) => QuantityJson.Write(writer, value);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, PriceBasis value, JsonSerializerOptions options) => QuantityJson.WriteKey(writer, value);
}
