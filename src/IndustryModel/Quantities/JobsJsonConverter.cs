using System.Text.Json;
using System.Text.Json.Serialization;

namespace IndustryModel.Quantities;

/// <summary>A number of jobs as a number, in ones; reads a text such as "232.7 thousand jobs" as well. Public, so that a context of your own finds it.</summary>
public sealed class JobsJsonConverter : JsonConverter<Jobs>
{
    /// <inheritdoc/>
    public override Jobs Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => QuantityJson.Read<Jobs>(ref reader);

    /// <inheritdoc/>
    public override Jobs ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => QuantityJson.ReadKey<Jobs>(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Jobs value, JsonSerializerOptions options) => QuantityJson.Write(writer, value);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Jobs value, JsonSerializerOptions options) => QuantityJson.WriteKey(writer, value);
}
