using System.Text.Json;
using System.Text.Json.Serialization;

namespace IndustryModel.Quantities;

/// <summary>A growth rate as a number between −1 and 1, else as a text such as "150 %", because a bare 1.5 could be meant as 1.5 %; reads both. Public, so that a context of your own finds it.</summary>
public sealed class GrowthRateJsonConverter : JsonConverter<GrowthRate>
{
    /// <inheritdoc/>
    public override GrowthRate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => QuantityJson.Read<GrowthRate>(ref reader);

    /// <inheritdoc/>
    public override GrowthRate ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => QuantityJson.ReadKey<GrowthRate>(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, GrowthRate value, JsonSerializerOptions options) => QuantityJson.Write(writer, value);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, GrowthRate value, JsonSerializerOptions options) => QuantityJson.WriteKey(writer, value);
}
