using System.Text.Json;
using System.Text.Json.Serialization;

namespace IndustryModel.Quantities;

/// <summary>A number of full-time equivalents as a number, in ones; reads a text such as "232.7 thousand full-time equivalents" as well. Public, so that a context of your own finds it.</summary>
public sealed class FullTimeEquivalentsJsonConverter : JsonConverter<FullTimeEquivalents>
{
    /// <inheritdoc/>
    public override FullTimeEquivalents Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => QuantityJson.Read<FullTimeEquivalents>(ref reader);

    /// <inheritdoc/>
    public override FullTimeEquivalents ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => QuantityJson.ReadKey<FullTimeEquivalents>(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FullTimeEquivalents value, JsonSerializerOptions options) => QuantityJson.Write(writer, value);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, FullTimeEquivalents value, JsonSerializerOptions options) => QuantityJson.WriteKey(writer, value);
}
