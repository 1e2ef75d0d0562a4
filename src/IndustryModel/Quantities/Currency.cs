using System.Diagnostics;
using System.Text.Json.Serialization;

namespace IndustryModel.Quantities;

/// <summary>A currency by its ISO 4217 code; the default is XXX, "no currency" in ISO 4217.</summary>
[JsonConverter(typeof(CurrencyJsonConverter)), DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(NotebookFormatters))]
public readonly partial record struct Currency
{
    private const string NoCurrency = "XXX";

    private readonly string? _code;

    /// <summary>A currency from its three-letter code.</summary>
    /// <exception cref="ArgumentException">Not three capital letters A–Z.</exception>
    public Currency(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (!IsCode(code))
            throw new ArgumentException(Refusal(code), nameof(code));
        _code = code == NoCurrency ? null : code;
    }

    /// <summary>Euro.</summary>
    public static Currency Euro { get; } = new("EUR");

    /// <summary>US dollar.</summary>
    public static Currency UsDollar { get; } = new("USD");

    /// <summary>The code.</summary>
    public string Code => _code ?? NoCurrency;

    internal static bool IsCode(ReadOnlySpan<char> text) => text.Length == 3 && !text.ContainsAnyExceptInRange('A', 'Z');

    private static string Refusal(ReadOnlySpan<char> text) => $"'{text}' is no currency code; expected three capital letters of ISO 4217, such as EUR.";
}
