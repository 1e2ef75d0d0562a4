namespace IndustryModel.Quantities;

/// <summary>A currency by its ISO 4217 code.</summary>
public readonly partial record struct Currency
{
    private readonly string? _code;

    /// <summary>A currency from its three-letter code.</summary>
    /// <exception cref="ArgumentException">Not three capital letters A–Z.</exception>
    public Currency(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (code.Length != 3 || !code.All(char.IsAsciiLetterUpper))
            throw new ArgumentException($"'{code}' is no currency code; expected three capital letters of ISO 4217, such as EUR.", nameof(code));
        _code = code;
    }

    /// <summary>Euro.</summary>
    public static Currency Euro { get; } = new("EUR");

    /// <summary>US dollar.</summary>
    public static Currency UsDollar { get; } = new("USD");

    /// <summary>The code; the default value is XXX, "no currency" in ISO 4217.</summary>
    public string Code => _code ?? "XXX";

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}

/// <summary>An amount of money with its currency and price basis. The amount is kept in whole currency units, so thousands and millions cannot be mixed.</summary>
public readonly partial record struct Money
{
    private Money(double amount, Currency currency, PriceBasis basis) => (Amount, Currency, Basis) = (amount, currency, basis);

    /// <summary>The amount in units of the currency (euros, not millions of euros).</summary>
    public double Amount { get; }

    /// <summary>The currency.</summary>
    public Currency Currency { get; }

    /// <summary>The prices in which it is expressed.</summary>
    public PriceBasis Basis { get; }

    /// <summary>The amount in millions.</summary>
    public double InMillions => Amount / 1e6;

    /// <summary>An amount in units of the currency.</summary>
    public static Money Of(double amount, Currency currency, PriceBasis basis) => double.IsFinite(amount)
        ? new(amount + 0.0, currency, basis)
        : throw new ArgumentOutOfRangeException(nameof(amount), amount, "An amount of money is a finite number.");

    /// <summary>An amount given in millions.</summary>
    public static Money Millions(double amount, Currency currency, PriceBasis basis) => Of(amount * 1e6, currency, basis);
}
