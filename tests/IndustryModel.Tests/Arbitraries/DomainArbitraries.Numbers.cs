using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace IndustryModel.Tests.Arbitraries;

public static partial class DomainArbitraries
{
    private static readonly Gen<double> NumbersOfOneSize = from n in Gen.Choose(-1_000_000, 1_000_000) select 1e3 + n / 1e4;

    private static readonly Gen<double> NumbersOfEverySize =
        from sign in Gen.Choose(0, 1)
        from exponent in Gen.Choose(0, 0x7FE)
        from high in Gen.Choose(0, (1 << 26) - 1)
        from low in Gen.Choose(0, (1 << 26) - 1)
        select BitConverter.UInt64BitsToDouble((ulong)sign << 63 | (ulong)exponent << 52 | (ulong)high << 26 | (uint)low);

    private static readonly Gen<double> OddNumbers = Gen.Elements(0, -0.0, 1, -1, double.Epsilon, -double.Epsilon, double.MaxValue, double.MinValue, 2.2250738585072014E-308, 4503599627370497.5, 1e16, -1e16, 1.0 / 3);

    /// <summary>Rows of finite numbers.</summary>
    public static Arbitrary<DrawnNumbers> Numbers() => Arb.From(
        from length in Gen.Frequency((3, Gen.Choose(1, 12)), (2, Gen.Choose(13, 200)), (1, Gen.Choose(201, 700)))
        from kind in Gen.Choose(0, 3)
        from values in Gen.ArrayOf(kind switch { 0 => NumbersOfOneSize, 1 => NumbersOfEverySize, 2 => OddNumbers, _ => Gen.OneOf(NumbersOfOneSize, NumbersOfEverySize, OddNumbers) }, length)
        select new DrawnNumbers([.. values]),
        ShrinkNumbers);

    private static IEnumerable<DrawnNumbers> ShrinkNumbers(DrawnNumbers numbers)
    {
        ImmutableArray<double> values = numbers.Values;
        for (int part = values.Length / 2; part > 0; part /= 2)
        {
            for (int at = 0; at + part <= values.Length; at += part)
                yield return new(values.RemoveRange(at, part));
        }

        for (int i = 0; i < values.Length; i++)
        {
            foreach (double simpler in new[] { 0, 1, Math.Truncate(values[i]) })
            {
                if (Math.Abs(simpler) < Math.Abs(values[i]))
                    yield return new(values.SetItem(i, simpler));
            }
        }
    }
}
