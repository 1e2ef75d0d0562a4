using System.Text.Json;
using System.Text.Json.Serialization;

namespace IndustryModel.Quantities;

/// <summary>A hedged figure as its text, such as "nearly 10 %" or "1 % to 1.5 % a year". Public, so that a context of your own finds it.</summary>
public sealed class EstimateJsonConverter : JsonConverter<Estimate>
{
    /// <inheritdoc/>
    public override Estimate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => QuantityJson.Read<Estimate>(ref reader);

    /// <inheritdoc/>
    public override Estimate ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => QuantityJson.ReadKey<Estimate>(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Estimate value, JsonSerializerOptions options) => QuantityJson.Write(writer, value);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Estimate value, JsonSerializerOptions options) => QuantityJson.WriteKey(writer, value);
}
