using System.Text.Json;
using System.Text.Json.Serialization;

namespace IndustryModel.Quantities;

/// <summary>Money as an object <c>{"amount":1155000000,"currency":"EUR","prices":"current"}</c>, in units of the currency; as a key, its text. Public, so that a context of your own finds it.</summary>
public sealed class MoneyJsonConverter : JsonConverter<Money>
{
    /// <inheritdoc/>
    public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
            return QuantityJson.ReadKey<Money>(ref reader);
        if (reader.TokenType != JsonTokenType.StartObject)
            return QuantityJson.Read<Money>(ref reader);
        double? amount = null;
        Currency? currency = null;
        PriceBasis? prices = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            reader.Read();
            bool repeated = name switch { "amount" => amount, "currency" => currency, "prices" => (object?)prices, _ => null } is not null;
            if (repeated)
                throw new JsonException($"'{name}' stands twice.");
            switch (name)
            {
                case "amount":
                    amount = reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out double number) && double.IsFinite(number)
                        ? number : throw new JsonException("The amount of money is a finite number.");
                    break;
                case "currency":
                    currency = QuantityJson.Read<Currency>(ref reader);
                    break;
                case "prices":
                    prices = QuantityJson.Read<PriceBasis>(ref reader);
                    break;
                default:
                    throw new JsonException($"'{name}' is no member of money; expected amount, currency and prices.");
            }
        }

        string? missing = amount is null ? "amount" : currency is null ? "currency" : prices is null ? "prices" : null;
        if (missing is not null)
            throw new JsonException($"Money lacks '{missing}'; expected amount, currency and prices.");
        try
        {
            return Money.Of(amount!.Value, currency!.Value, prices!.Value);
        }
        catch (ArgumentException)
        {
            throw new JsonException("Money has prices; expected a price basis such as \"current\", not \"none\".");
        }
    }

    /// <inheritdoc/>
    public override Money ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => QuantityJson.ReadKey<Money>(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteNumber("amount", value.Amount);
        writer.WriteString("currency", value.Currency.Code);
        writer.WriteString("prices", value.Basis.Code);
        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) => QuantityJson.WriteKey(writer, value);
}
