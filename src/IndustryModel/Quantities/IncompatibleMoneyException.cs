namespace IndustryModel.Quantities;

/// <summary>Two amounts of money were put together that differ in currency or prices.</summary>
public sealed class IncompatibleMoneyException : InvalidOperationException
{
    internal IncompatibleMoneyException(Money left, Money right, string how)
        : base($"{left} cannot be {how} {right}: {Difference(left, right)}. Convert one of them first.") => (Left, Right) = (left, right);

    /// <summary>The one amount.</summary>
    public Money Left { get; }

    /// <summary>The other amount.</summary>
    public Money Right { get; }

    private static string Difference(Money left, Money right) => (left.Currency == right.Currency, left.Basis == right.Basis) switch
    {
        (false, true) => $"{left.Currency} is not {right.Currency}",
        (true, false) => $"{left.Basis} are not {right.Basis}",
        _ => $"{left.Currency} is not {right.Currency}, and {left.Basis} are not {right.Basis}",
    };
}
