using System.Text.Json;
using System.Text.Json.Serialization;

namespace IndustryModel.Quantities;

/// <summary>A number of persons as a number, in ones; reads a text such as "232.7 thousand persons" as well. Public, so that a context of your own finds it.</summary>
public sealed class PersonsJsonConverter : JsonConverter<Persons>
{
    /// <inheritdoc/>
    public override Persons Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => QuantityJson.Read<Persons>(ref reader);

    /// <inheritdoc/>
    public override Persons ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => QuantityJson.ReadKey<Persons>(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Persons value, JsonSerializerOptions options) => QuantityJson.Write(writer, value);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Persons value, JsonSerializerOptions options) => QuantityJson.WriteKey(writer, value);
}
