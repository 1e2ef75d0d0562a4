using System.Text.Json;
using System.Text.Json.Serialization;

namespace IndustryModel.Quantities;

/// <summary>A number of hours worked as a number, in ones; reads a text such as "232.7 thousand hours worked" as well. Public, so that a context of your own finds it.</summary>
public sealed class HoursWorkedJsonConverter : JsonConverter<HoursWorked>
{
    /// <inheritdoc/>
    public override HoursWorked Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => QuantityJson.Read<HoursWorked>(ref reader);

    /// <inheritdoc/>
    public override HoursWorked ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => QuantityJson.ReadKey<HoursWorked>(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, HoursWorked value, JsonSerializerOptions options) => QuantityJson.Write(writer, value);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, HoursWorked value, JsonSerializerOptions options) => QuantityJson.WriteKey(writer, value);
}
