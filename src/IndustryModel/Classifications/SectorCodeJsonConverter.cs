using System.Text.Json;
using System.Text.Json.Serialization;

namespace IndustryModel.Classifications;

/// <summary>A code with its classification as text, <c>NACE2:C</c>; also as a dictionary key. Public, so that a context of your own finds it.</summary>
public sealed class SectorCodeJsonConverter : JsonConverter<SectorCode>
{
    /// <inheritdoc/>
    public override SectorCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TokenType == JsonTokenType.String ? CategoryCodeJson.Read<SectorCode>(ref reader) : throw new JsonException();

    /// <inheritdoc/>
    public override SectorCode ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => CategoryCodeJson.Read<SectorCode>(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SectorCode value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(CategoryCodeJson.Written(value));
    }

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, SectorCode value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(CategoryCodeJson.Written(value));
    }
}
