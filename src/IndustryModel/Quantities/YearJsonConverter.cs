using System.Text.Json;
using System.Text.Json.Serialization;

namespace IndustryModel.Quantities;

/// <summary>A year as a number; reads a text such as "2018" as well. Public, so that a context of your own finds it.</summary>
public sealed class YearJsonConverter : JsonConverter<Year>
{
    /// <inheritdoc/>
    public override Year Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => QuantityJson.Read<Year>(ref reader);

    /// <inheritdoc/>
    public override Year ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => QuantityJson.ReadKey<Year>(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Year value, JsonSerializerOptions options) => QuantityJson.Write(writer, value);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Year value, JsonSerializerOptions options) => QuantityJson.WriteKey(writer, value);
}
