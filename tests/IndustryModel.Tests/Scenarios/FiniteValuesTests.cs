using IndustryModel.Scenarios;

namespace IndustryModel.Tests.Scenarios;

public sealed class FiniteValuesTests
{
    /// <summary>Lengths around the width of vectors: what is in a block of eight, and what is left over.</summary>
    [Fact]
    public void What_is_no_number_is_found_wherever_it_stands()
    {
        foreach (int length in new[] { 1, 2, 7, 8, 9, 15, 16, 17, 25 })
        {
            double[] values = [.. Enumerable.Range(0, length).Select(i => i % 2 == 0 ? double.MaxValue : -double.MaxValue)];
            FiniteValues.Require(values, "x");
            for (int at = 0; at < length; at++)
            {
                foreach ((double bad, string word) in new[] { (double.NaN, "NaN"), (double.PositiveInfinity, "Infinity"), (double.NegativeInfinity, "-Infinity") })
                {
                    double[] broken = [.. values];
                    broken[at] = bad;
                    Assert.Equal($"Got {word} at position {at} where finite numbers were expected. Leave out what is missing or unbounded, and say how many values that were. (Parameter 'x')", Assert.Throws<ArgumentException>(() => FiniteValues.Require(broken, "x")).Message);
                }
            }
        }
    }

    [Fact]
    public void The_ends_are_found_wherever_they_stand()
    {
        foreach (int length in new[] { 1, 2, 7, 8, 9, 16, 17, 25 })
        {
            for (int low = 0; low < length; low++)
            {
                for (int high = 0; high < length; high++)
                {
                    double[] values = [.. Enumerable.Range(0, length).Select(i => i == low ? 2.0 : i == high ? 5 : 3)];
                    Assert.Equal((2, length == 1 || low == high ? (length == 1 ? 2 : 3) : 5), FiniteValues.Range(values));
                    Assert.Equal((length == 1 || low == high ? (length == 1 ? -2 : -3) : -5, -2), FiniteValues.Range([.. values.Select(v => -v)]));
                }
            }
        }
    }
}
