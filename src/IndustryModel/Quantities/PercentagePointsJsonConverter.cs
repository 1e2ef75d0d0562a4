using System.Text.Json;
using System.Text.Json.Serialization;

namespace IndustryModel.Quantities;

/// <summary>Percentage points as a number; reads a text such as "3 pp" as well. Public, so that a context of your own finds it.</summary>
public sealed class PercentagePointsJsonConverter : JsonConverter<PercentagePoints>
{
    /// <inheritdoc/>
    public override PercentagePoints Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => QuantityJson.Read<PercentagePoints>(ref reader);

    /// <inheritdoc/>
    public override PercentagePoints ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => QuantityJson.ReadKey<PercentagePoints>(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PercentagePoints value, JsonSerializerOptions options) => QuantityJson.Write(writer, value);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, PercentagePoints value, JsonSerializerOptions options) => QuantityJson.WriteKey(writer, value);
}
