using System.Text.Json;
using System.Text.Json.Serialization;

namespace IndustryModel.Classifications;

/// <summary>
/// A whole classification as JSON: <c>{"id":"ISIC4","nameEn":"…","of":"sectors","categories":[{"code":"A","nameEn":"…","parent":"TOTAL"}, …]}</c>.
/// Reading is strict and gives a classification with the same guarantees as one defined in code. Public, so that a context of your own finds it.
/// </summary>
public sealed class ClassificationJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(Classification<SectorCode>) || typeToConvert == typeof(Classification<RegionCode>);

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
        => typeToConvert == typeof(Classification<SectorCode>) ? new Converter<SectorCode>(Classification.OfSectors) : new Converter<RegionCode>(Classification.OfRegions);

    private sealed class Converter<TCode>(Func<string, string, IEnumerable<CategoryDefinition>, string?, Classification<TCode>> define) : JsonConverter<Classification<TCode>>
        where TCode : struct, ICategoryCode<TCode>
    {
        public override Classification<TCode> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using JsonDocument document = JsonDocument.ParseValue(ref reader);
            (string id, string nameEn, string? nameNl, List<CategoryDefinition> categories) = ClassificationJsonReader.Read(document.RootElement, TCode.Kind + "s");
            try
            {
                return define(id, nameEn, categories, nameNl);
            }
            catch (ArgumentException e)
            {
                throw new JsonException(e.Message, "$", null, null, e);
            }
        }

        public override void Write(Utf8JsonWriter writer, Classification<TCode> value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WriteString("id", value.Id);
            writer.WriteString("nameEn", value.NameEn);
            if (value.NameNl != value.NameEn)
                writer.WriteString("nameNl", value.NameNl);
            writer.WriteString("of", TCode.Kind + "s");
            writer.WriteStartArray("categories");
            foreach (CategoryDefinition category in Classification.DefinitionsOf(value))
                WriteCategory(writer, category);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        private static void WriteCategory(Utf8JsonWriter writer, CategoryDefinition category)
        {
            writer.WriteStartObject();
            writer.WriteString("code", category.Code);
            writer.WriteString("nameEn", category.NameEn);
            if (category.NameNl is { } nameNl)
                writer.WriteString("nameNl", nameNl);
            if (category.Parent is { } parent)
                writer.WriteString("parent", parent);
            if (category.Level is { } level)
                writer.WriteNumber("level", level);
            if (category.Kind != CategoryKind.Node)
                writer.WriteString("kind", ClassificationJsonReader.Kinds[(int)category.Kind]);
            WriteTexts(writer, "parts", category.Parts);
            WriteTexts(writer, "aliases", category.Aliases);
            writer.WriteEndObject();
        }

        private static void WriteTexts(Utf8JsonWriter writer, string name, IReadOnlyList<string>? texts)
        {
            if (texts is null)
                return;
            writer.WriteStartArray(name);
            foreach (string text in texts)
                writer.WriteStringValue(text);
            writer.WriteEndArray();
        }
    }
}
