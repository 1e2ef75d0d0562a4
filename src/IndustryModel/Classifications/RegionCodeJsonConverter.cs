using System.Text.Json;
using System.Text.Json.Serialization;

namespace IndustryModel.Classifications;

/// <summary>A code with its classification as text, <c>NUTS2024:NL341</c>; also as a dictionary key. Public, so that a context of your own finds it.</summary>
public sealed class RegionCodeJsonConverter : JsonConverter<RegionCode>
{
    /// <inheritdoc/>
    public override RegionCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TokenType == JsonTokenType.String ? CategoryCodeJson.Read<RegionCode>(ref reader) : throw new JsonException();

    /// <inheritdoc/>
    public override RegionCode ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => CategoryCodeJson.Read<RegionCode>(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, RegionCode value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(CategoryCodeJson.Written(value));
    }

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, RegionCode value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(CategoryCodeJson.Written(value));
    }
}
