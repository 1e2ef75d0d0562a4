using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace IndustryModel.Json;

/// <summary>
/// JSON of this library's types without any configuration: in an app, under Native AOT, and in a file-based app, with the same bytes.
/// Reading is strict: unknown, missing, doubled or impossible members are refused with path, line and column.
/// </summary>
public static class IndustryModelJson
{
    private static readonly JsonSerializerOptions Compact = Create(false);
    private static readonly JsonSerializerOptions Indented = Create(true);

    internal static JsonSerializerOptions CompactOptions => Compact;

    /// <summary>Knows every type of this library that people save: insert it into <see cref="JsonSerializerOptions.TypeInfoResolverChain"/> of an app whose reflection is off.</summary>
    public static IJsonTypeInfoResolver Resolver => IndustryModelJsonContext.Default;

    /// <summary>A value as JSON.</summary>
    /// <param name="value">The value.</param>
    /// <param name="indented">Whether to break lines for people.</param>
    /// <exception cref="NotSupportedException">The type is none of this library's.</exception>
    public static string ToJson<T>(T value, bool indented = false) => JsonSerializer.Serialize(value, Info<T>(indented ? Indented : Compact));

    /// <summary>A value from JSON.</summary>
    /// <param name="json">The text.</param>
    /// <exception cref="JsonException">The text is no such value; the message says where, what was found and what was expected.</exception>
    /// <exception cref="NotSupportedException">The type is none of this library's.</exception>
    public static T FromJson<T>(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        JsonTypeInfo<T> info = Info<T>(Compact);
        try
        {
            return JsonSerializer.Deserialize(json, info) ?? throw new JsonException($"$: null was found; expected {JsonExpectation.Of(typeof(T), "null")}");
        }
        catch (JsonException e) when (!e.Message.StartsWith("$: null", StringComparison.Ordinal))
        {
            throw JsonDiagnosis.Explain(json, info, e);
        }
        catch (ArgumentException e)
        {
            throw new JsonException(WithoutParameter(e), e);
        }
    }

    /// <summary>Runs a second step of reading, whose refusals are refusals of the text.</summary>
    internal static T Composed<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (ArgumentException e)
        {
            throw new JsonException(WithoutParameter(e), e);
        }
    }

    /// <summary>The message without the parameter's name, which means nothing to who wrote the text.</summary>
    private static string WithoutParameter(ArgumentException e)
    {
        int at = e.ParamName is null ? -1 : e.Message.IndexOf(" (Parameter '", StringComparison.Ordinal);
        return at < 0 ? e.Message : e.Message[..at];
    }

    private static JsonTypeInfo<T> Info<T>(JsonSerializerOptions options) => options.TryGetTypeInfo(typeof(T), out JsonTypeInfo? info) ? (JsonTypeInfo<T>)info
        : throw new NotSupportedException($"{typeof(T).Name} is no type that is saved as JSON. Accounts have their own accounts.ToJson(); a result is written by result.ToTable().ToJson().");

    private static JsonSerializerOptions Create(bool indented)
    {
        var options = new JsonSerializerOptions(IndustryModelJsonContext.Default.Options)
        {
            WriteIndented = indented,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = IndustryModelJsonContext.Default,
        };
        options.MakeReadOnly();
        return options;
    }
}
