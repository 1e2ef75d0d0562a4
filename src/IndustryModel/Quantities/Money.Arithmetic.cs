namespace IndustryModel.Quantities;

public readonly partial record struct Money
{
    /// <summary>The sum.</summary>
    /// <exception cref="IncompatibleMoneyException">Currencies or prices differ.</exception>
    public static Money operator +(Money left, Money right) => left.With(left.Amount + right.In(left, "added to"));

    /// <summary>The difference.</summary>
    /// <exception cref="IncompatibleMoneyException">Currencies or prices differ.</exception>
    public static Money operator -(Money left, Money right) => left.With(left.Amount - right.In(left, "subtracted from"));

    /// <summary>The opposite.</summary>
    public static Money operator -(Money money) => money.With(-money.Amount);

    /// <summary>A part of it.</summary>
    public static Money operator *(Money money, Share share) => money.With(money.Amount * share.Fraction);

    /// <inheritdoc cref="op_Multiply(Money, Share)"/>
    public static Money operator *(Share share, Money money) => money * share;

    /// <summary>A multiple.</summary>
    /// <exception cref="OverflowException">The result is no finite number.</exception>
    public static Money operator *(Money money, double factor) => money.With(money.Amount * factor);

    /// <inheritdoc cref="op_Multiply(Money, double)"/>
    public static Money operator *(double factor, Money money) => money * factor;

    /// <summary>A part of it.</summary>
    /// <exception cref="OverflowException">The result is no finite number.</exception>
    public static Money operator /(Money money, double divisor) => money.With(money.Amount / divisor);

    /// <summary>How many times the right amount the left one is. For a part of a whole there is <see cref="ShareOf"/>.</summary>
    /// <exception cref="IncompatibleMoneyException">Currencies or prices differ.</exception>
    /// <exception cref="DivideByZeroException">The right amount is 0.</exception>
    /// <exception cref="OverflowException">The result is too large for a number.</exception>
    public static double operator /(Money left, Money right)
    {
        double divisor = right.In(left, "a divisor of");
        return divisor == 0 ? throw new DivideByZeroException("A ratio to no money at all is undefined.") : FiniteRatio.Of(left.Amount, divisor);
    }

    /// <summary>Money per person, such as value added per employed person.</summary>
    /// <exception cref="DivideByZeroException">There are no persons.</exception>
    public static MoneyPer<Persons> operator /(Money money, Persons persons) => MoneyPer<Persons>.Of(money, persons);

    /// <summary>Money per job.</summary>
    /// <exception cref="DivideByZeroException">There are no jobs.</exception>
    public static MoneyPer<Jobs> operator /(Money money, Jobs jobs) => MoneyPer<Jobs>.Of(money, jobs);

    /// <summary>Money per full-time equivalent.</summary>
    /// <exception cref="DivideByZeroException">There are no full-time equivalents.</exception>
    public static MoneyPer<FullTimeEquivalents> operator /(Money money, FullTimeEquivalents equivalents) => MoneyPer<FullTimeEquivalents>.Of(money, equivalents);

    /// <summary>Money per hour worked.</summary>
    /// <exception cref="DivideByZeroException">There are no hours.</exception>
    public static MoneyPer<HoursWorked> operator /(Money money, HoursWorked hours) => MoneyPer<HoursWorked>.Of(money, hours);

    /// <summary>Whether the left amount is smaller.</summary>
    /// <exception cref="IncompatibleMoneyException">Currencies or prices differ.</exception>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left amount is larger.</summary>
    /// <exception cref="IncompatibleMoneyException">Currencies or prices differ.</exception>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left amount is not larger.</summary>
    /// <exception cref="IncompatibleMoneyException">Currencies or prices differ.</exception>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left amount is not smaller.</summary>
    /// <exception cref="IncompatibleMoneyException">Currencies or prices differ.</exception>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <summary>The share of this in a whole.</summary>
    /// <exception cref="IncompatibleMoneyException">Currencies or prices differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The whole is not above 0, or this is not from 0 to the whole.</exception>
    public Share ShareOf(Money whole)
    {
        double amount = whole.In(this, "the whole of");
        if (amount <= 0)
            throw new ArgumentOutOfRangeException(nameof(whole), amount, $"A share needs a whole above 0, not {whole}.");
        return Amount >= 0 && Amount <= amount ? Share.FromFraction(Amount / amount)
            : throw new ArgumentOutOfRangeException(nameof(whole), amount, $"{this} is no part of {whole}: a share is from 0 % to 100 %.");
    }

    /// <summary>By amount.</summary>
    /// <exception cref="IncompatibleMoneyException">Currencies or prices differ.</exception>
    public int CompareTo(Money other) => Amount.CompareTo(other.In(this, "compared with"));

    private double In(Money other, string how) => Currency == other.Currency && Basis == other.Basis ? Amount : throw new IncompatibleMoneyException(this, other, how);

    private Money With(double amount) => double.IsFinite(amount) ? new(amount + 0.0, Currency, Basis)
        : throw new OverflowException($"The result of arithmetic with {this} is no finite number.");
}
