using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace IndustryModel.Quantities;

/// <summary>Money per person, job, full-time equivalent or hour worked, such as labor productivity; which of them is part of the type, so that a job is never taken for a person.</summary>
/// <typeparam name="TLabor"><see cref="Persons"/>, <see cref="Jobs"/>, <see cref="FullTimeEquivalents"/> or <see cref="HoursWorked"/>.</typeparam>
[JsonConverter(typeof(MoneyPerJsonConverter)), DebuggerDisplay("{ToString(),nq}")]
[SuppressMessage("Design", "CA1000", Justification = "The parsing interfaces of the framework are static.")]
[TypeFormatterSource(typeof(NotebookFormatters))]
public readonly partial record struct MoneyPer<TLabor> : IComparable<MoneyPer<TLabor>>
    where TLabor : struct
{
    private MoneyPer(Money one) => ForOne = one;

    /// <summary>The money for one person, job, full-time equivalent or hour.</summary>
    public Money ForOne { get; }

    /// <summary>How many times the right one the left one is: relative productivity.</summary>
    /// <exception cref="IncompatibleMoneyException">Currencies or prices differ.</exception>
    /// <exception cref="DivideByZeroException">The right one is 0.</exception>
    /// <exception cref="OverflowException">The result is too large for a number.</exception>
    public static double operator /(MoneyPer<TLabor> left, MoneyPer<TLabor> right) => left.ForOne / right.ForOne;

    /// <summary>Whether the left one is smaller.</summary>
    public static bool operator <(MoneyPer<TLabor> left, MoneyPer<TLabor> right) => left.ForOne < right.ForOne;

    /// <summary>Whether the left one is larger.</summary>
    public static bool operator >(MoneyPer<TLabor> left, MoneyPer<TLabor> right) => left.ForOne > right.ForOne;

    /// <summary>Whether the left one is not larger.</summary>
    public static bool operator <=(MoneyPer<TLabor> left, MoneyPer<TLabor> right) => left.ForOne <= right.ForOne;

    /// <summary>Whether the left one is not smaller.</summary>
    public static bool operator >=(MoneyPer<TLabor> left, MoneyPer<TLabor> right) => left.ForOne >= right.ForOne;

    /// <inheritdoc/>
    public int CompareTo(MoneyPer<TLabor> other) => ForOne.CompareTo(other.ForOne);

    internal static MoneyPer<TLabor> Of<TMeasure>(Money money, TMeasure labor)
        where TMeasure : struct, IEmployment<TMeasure>
        => labor.Number == 0 ? throw new DivideByZeroException($"Money per {TMeasure.Words.One} is undefined where there are no {TMeasure.Words.Many}.") : new(money / labor.Number);
}
