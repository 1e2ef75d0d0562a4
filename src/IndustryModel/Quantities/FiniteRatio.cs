namespace IndustryModel.Quantities;

/// <summary>How many times one number another is, where that is a number at all.</summary>
internal static class FiniteRatio
{
    /// <exception cref="OverflowException">The ratio is too large for a double.</exception>
    internal static double Of(double left, double right)
    {
        double ratio = left / right;
        return double.IsFinite(ratio) ? ratio : throw new OverflowException($"{new ExactNumber(left)} divided by {new ExactNumber(right)} is too large for a number.");
    }
}
