using System.Globalization;

namespace IndustryModel.Tests.Arbitraries;

/// <summary>A probability: in the middle, far out in either tail, or 0 or 1.</summary>
public sealed record DrawnProbability(double Value)
{
    public override string ToString() => Value.ToString("R", CultureInfo.InvariantCulture);
}
