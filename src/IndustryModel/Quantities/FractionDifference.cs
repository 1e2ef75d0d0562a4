namespace IndustryModel.Quantities;

/// <summary>Between fractions and percentage points, each rounded once.</summary>
internal static class FractionDifference
{
    private const double Huge = 1e280; // beyond, the steps between could overflow, and no rate is near

    /// <summary>100 (left − right).</summary>
    internal static PercentagePoints InPoints(double left, double right) => new((DoubleDouble.Sum(left, -right) * 100).Value);

    /// <summary>fraction + points / 100.</summary>
    internal static double Add(double fraction, PercentagePoints points) => Math.Abs(points.Value) < Huge
        ? ((DoubleDouble)fraction + (DoubleDouble)points.Value / 100).Value
        : fraction + points.Value / 100;
}
