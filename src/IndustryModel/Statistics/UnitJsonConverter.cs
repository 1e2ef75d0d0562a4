using System.Text.Json;
using System.Text.Json.Serialization;

namespace IndustryModel.Statistics;

/// <summary>A unit as its code, such as <c>MIO_EUR</c>. Public, so that a context of your own finds it.</summary>
public sealed class UnitJsonConverter : JsonConverter<Unit>
{
    /// <inheritdoc/>
    public override Unit Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TokenType == JsonTokenType.String && Unit.TryParse(reader.GetString(), out Unit? unit) ? unit : throw new JsonException();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Unit value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.Code);
    }
}
