using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using IndustryModel.Formats;
using IndustryModel.Statistics;

namespace IndustryModel.Tests.Arbitraries;

public static partial class DomainArbitraries
{
    private static readonly ImmutableArray<string> OddCodes = ["NA", "01", "1", "a, b", "\"", "x\"y\"", "two\nlines", "two\r\nlines", "a\rb", "mid  dle", ":", "é€", "null", "=1+1", "C;D", "NA.", "total-", "#"];

    /// <summary>Tables for files: odd codes, every flag, every reason.</summary>
    public static Arbitrary<DrawnTable> Tables() => Arb.From(
        from figures in SmallAccounts().Generator
        from first in Gen.Choose(0, TidyMeasure.Known.Length - 1)
        from second in Gen.Choose(0, TidyMeasure.Known.Length - 1)
        from power in Gen.Elements(0, 3, 6, 9)
        from currency in Gen.Elements("EUR", "USD", "XXX")
        from codes in Gen.Shuffle(OddCodes.ToArray())
        from flags in Gen.ArrayOf(Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(0, 2 * (int)ObservationFlags.Incomplete - 1))), figures.Cells.Length)
        select new DrawnTable(figures, first == second ? [first] : [first, second], power, currency, [.. codes], [.. flags]),
        ShrinkTable);

    private static IEnumerable<DrawnTable> ShrinkTable(DrawnTable table)
    {
        foreach (DrawnAccounts smaller in ShrinkAccounts(table.Figures))
            yield return table with { Figures = smaller, Flags = [.. table.Flags.Take(smaller.Cells.Length)] };
        if (table.Measures.Length > 1)
            yield return table with { Measures = table.Measures[..1] };
        if (table.PowerOfTen > 0)
            yield return table with { PowerOfTen = 0 };
        if (table.Flags.FirstOrDefault(f => f != 0) is var flag and not 0)
            yield return table with { Flags = table.Flags.Replace(flag, 0) };
    }
}
