using System.Text.Json.Serialization;
using IndustryModel.Quantities;

namespace IndustryModel.Statistics;

/// <summary>What kind of thing a unit counts.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<UnitDimension>))]
public enum UnitDimension
{
    /// <summary>Money in a currency.</summary>
    Money,

    /// <summary>Persons (employed, or inhabitants).</summary>
    Persons,

    /// <summary>Jobs.</summary>
    Jobs,

    /// <summary>Full-time equivalents.</summary>
    FullTimeEquivalents,

    /// <summary>Hours worked.</summary>
    Hours,

    /// <summary>A price or volume index.</summary>
    Index,

    /// <summary>A percentage.</summary>
    Percent,

    /// <summary>A pure number, such as a quotient.</summary>
    Number,

    /// <summary>Money per head or per worker.</summary>
    MoneyPerPerson,
}

/// <summary>A unit of measurement with its scale: "million EUR", "thousand persons", "index, 2015 = 100".</summary>
[JsonConverter(typeof(UnitJsonConverter))]
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial record Unit
{
    private Unit(UnitDimension dimension, int powerOfTen, Currency? currency, Year? referenceYear)
        => (Dimension, PowerOfTen, Currency, ReferenceYear) = (dimension, powerOfTen, currency, referenceYear);

    /// <summary>Million euros.</summary>
    public static Unit MillionEuro { get; } = Money(Quantities.Currency.Euro, 6);

    /// <summary>Persons.</summary>
    public static Unit Person { get; } = Of(UnitDimension.Persons);

    /// <summary>Thousand persons.</summary>
    public static Unit ThousandPersons { get; } = Of(UnitDimension.Persons, 3);

    /// <summary>A pure number.</summary>
    public static Unit PureNumber { get; } = Of(UnitDimension.Number);

    /// <summary>What is counted.</summary>
    public UnitDimension Dimension { get; }

    /// <summary>0 for ones, 3 for thousands, 6 for millions, 9 for billions (milliards).</summary>
    public int PowerOfTen { get; }

    /// <summary>The currency of money.</summary>
    public Currency? Currency { get; }

    /// <summary>The year that equals 100 in an index.</summary>
    public Year? ReferenceYear { get; }

    /// <summary>What one of this unit is in ones: 1e6 for millions.</summary>
    public double Scale => PowerOfTen switch { 0 => 1, 3 => 1e3, 6 => 1e6, _ => 1e9 };

    /// <summary>A unit of money.</summary>
    /// <param name="currency">The currency.</param>
    /// <param name="powerOfTen">0, 3, 6 or 9.</param>
    /// <exception cref="ArgumentOutOfRangeException">Another power.</exception>
    public static Unit Money(Currency currency, int powerOfTen) => new(UnitDimension.Money, Checked(powerOfTen), currency, null);

    /// <summary>A unit of money per head or per worker.</summary>
    /// <inheritdoc cref="Money(Currency, int)"/>
    public static Unit MoneyPerPerson(Currency currency, int powerOfTen = 0) => new(UnitDimension.MoneyPerPerson, Checked(powerOfTen), currency, null);

    /// <summary>A unit without a currency or a reference year.</summary>
    /// <param name="dimension">What is counted.</param>
    /// <param name="powerOfTen">0, 3, 6 or 9; 0 for percentages and pure numbers.</param>
    /// <exception cref="ArgumentException">Money needs a currency and an index a reference year: use their own factories.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Another power, or no such dimension.</exception>
    public static Unit Of(UnitDimension dimension, int powerOfTen = 0) => dimension switch
    {
        UnitDimension.Money => throw new ArgumentException("A unit of money needs a currency: use Unit.Money.", nameof(dimension)),
        UnitDimension.MoneyPerPerson => throw new ArgumentException("A unit of money per person needs a currency: use Unit.MoneyPerPerson.", nameof(dimension)),
        UnitDimension.Index => throw new ArgumentException("An index needs a reference year: use Unit.Index.", nameof(dimension)),
        UnitDimension.Percent or UnitDimension.Number when powerOfTen != 0 => throw new ArgumentOutOfRangeException(nameof(powerOfTen), powerOfTen, "A percentage or a pure number has no scale; expected 0."),
        >= UnitDimension.Persons and <= UnitDimension.Number => new(dimension, Checked(powerOfTen), null, null),
        _ => throw new ArgumentOutOfRangeException(nameof(dimension), dimension, "No such dimension."),
    };

    /// <summary>An index whose reference year equals 100.</summary>
    public static Unit Index(Year referenceYear) => new(UnitDimension.Index, 0, null, referenceYear);

    /// <summary>What a figure in this unit is multiplied by to be in another one of the same dimension and currency: 1,000 from million to thousand.</summary>
    /// <exception cref="InvalidOperationException">The two measure different things.</exception>
    public double ConversionTo(Unit other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Dimension == other.Dimension && Currency == other.Currency && ReferenceYear == other.ReferenceYear
            ? Scale / other.Scale
            : throw new InvalidOperationException($"{this} cannot be converted to {other}: they measure different things.");
    }

    private static int Checked(int powerOfTen) => powerOfTen is 0 or 3 or 6 or 9 ? powerOfTen
        : throw new ArgumentOutOfRangeException(nameof(powerOfTen), powerOfTen, "A scale is 0 (ones), 3 (thousands), 6 (millions) or 9 (billions).");
}
