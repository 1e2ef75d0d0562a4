using System.Diagnostics;
using System.Text.Json.Serialization;

namespace IndustryModel.Quantities;

/// <summary>
/// An amount of money with its currency and price basis. The amount is kept in whole currency units, so thousands and millions cannot be mixed; other currencies
/// and other prices are refused. The default is 0 of no currency at no prices, which goes together with nothing but itself.
/// </summary>
[JsonConverter(typeof(MoneyJsonConverter)), DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(NotebookFormatters))]
public readonly partial record struct Money : IComparable<Money>
{
    private const string NeedsPrices = "money has a price basis, such as PriceBasis.Current.";

    private Money(double amount, Currency currency, PriceBasis basis) => (Amount, Currency, Basis) = (amount, currency, basis); // trusted: checked by the caller

    /// <summary>The amount in units of the currency (euros, not millions of euros).</summary>
    public double Amount { get; }

    /// <summary>The currency.</summary>
    public Currency Currency { get; }

    /// <summary>The prices in which it is expressed.</summary>
    public PriceBasis Basis { get; }

    /// <summary>The amount in thousands.</summary>
    public double InThousands => DecimalText.Shift(Amount, -3);

    /// <summary>The amount in millions.</summary>
    public double InMillions => DecimalText.Shift(Amount, -6);

    /// <summary>The amount in billions (milliards, 10^9).</summary>
    public double InBillions => DecimalText.Shift(Amount, -9);

    /// <summary>An amount in units of the currency.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not finite.</exception>
    /// <exception cref="ArgumentException">The basis is <see cref="PriceBasis.None"/>.</exception>
    public static Money Of(double amount, Currency currency, PriceBasis basis)
    {
        if (!double.IsFinite(amount))
            throw new ArgumentOutOfRangeException(nameof(amount), amount, "An amount of money is a finite number.");
        return IsValid(amount, currency, basis) ? new(amount + 0.0, currency, basis) : throw new ArgumentException($"Without prices there is no money: {NeedsPrices}", nameof(basis));
    }

    /// <summary>An amount given in thousands.</summary>
    /// <inheritdoc cref="Of"/>
    public static Money Thousands(double amount, Currency currency, PriceBasis basis) => Of(DecimalText.Shift(amount, 3), currency, basis);

    /// <summary>An amount given in millions, as in most accounts: 1155.3 gives exactly 1,155,300,000.</summary>
    /// <inheritdoc cref="Of"/>
    public static Money Millions(double amount, Currency currency, PriceBasis basis) => Of(DecimalText.Shift(amount, 6), currency, basis);

    /// <summary>An amount given in billions (milliards, 10^9).</summary>
    /// <inheritdoc cref="Of"/>
    public static Money Billions(double amount, Currency currency, PriceBasis basis) => Of(DecimalText.Shift(amount, 9), currency, basis);

    private static bool IsValid(double amount, Currency currency, PriceBasis basis)
        => basis.Kind != PriceBasisKind.None || (amount == 0 && currency == default);
}
