using System.Reflection;

namespace IndustryModel.Tests.Quantities;

/// <summary>What must hold of a type whose values have an order: operators, comparison and equality say the same.</summary>
internal static class Ordering
{
    internal static void Holds<T>(T low, T high)
        where T : struct, IComparable<T>
    {
        Assert.True(low.CompareTo(high) < 0 && high.CompareTo(low) > 0 && low.CompareTo(low) == 0);
        foreach ((string name, bool lowHigh, bool highLow, bool same) in (ReadOnlySpan<(string, bool, bool, bool)>)
            [("op_LessThan", true, false, false), ("op_GreaterThan", false, true, false), ("op_LessThanOrEqual", true, false, true), ("op_GreaterThanOrEqual", false, true, true),
             ("op_Equality", false, false, true), ("op_Inequality", true, true, false)])
        {
            Func<T, T, bool> compare = typeof(T).GetMethod(name, BindingFlags.Public | BindingFlags.Static, [typeof(T), typeof(T)])!.CreateDelegate<Func<T, T, bool>>();
            Assert.True(compare(low, high) == lowHigh && compare(high, low) == highLow && compare(low, low) == same, $"{name} of {low} and {high}");
        }
    }
}
