using System.Text.Json;
using System.Text.Json.Serialization;

namespace IndustryModel.Quantities;

/// <summary>Money per person, job, full-time equivalent or hour as its text. Public, so that a context of your own finds it; makes no types at run time.</summary>
public sealed class MoneyPerJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => ConverterOf(typeToConvert) is not null;

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => ConverterOf(typeToConvert);

    private static JsonConverter? ConverterOf(Type type)
    {
        if (type == typeof(MoneyPer<Persons>))
            return new Converter<Persons>();
        if (type == typeof(MoneyPer<Jobs>))
            return new Converter<Jobs>();
        if (type == typeof(MoneyPer<FullTimeEquivalents>))
            return new Converter<FullTimeEquivalents>();
        return type == typeof(MoneyPer<HoursWorked>) ? new Converter<HoursWorked>() : null;
    }

    private sealed class Converter<TLabor> : JsonConverter<MoneyPer<TLabor>>
        where TLabor : struct
    {
        public override MoneyPer<TLabor> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => QuantityJson.Read<MoneyPer<TLabor>>(ref reader);

        public override MoneyPer<TLabor> ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => QuantityJson.ReadKey<MoneyPer<TLabor>>(ref reader);

        public override void Write(Utf8JsonWriter writer, MoneyPer<TLabor> value, JsonSerializerOptions options) => QuantityJson.Write(writer, value);

        public override void WriteAsPropertyName(Utf8JsonWriter writer, MoneyPer<TLabor> value, JsonSerializerOptions options) => QuantityJson.WriteKey(writer, value);
    }
}
