using FsCheck;
using FsCheck.Fluent;
using IndustryModel.Quantities;

namespace IndustryModel.Tests.Arbitraries;

/// <summary>Every generator of the tests, with shrinkers; one file a room.</summary>
public static partial class DomainArbitraries
{
    /// <summary>Fractions from 0 to 1: the ends, tiny ones, round percentages and anything between.</summary>
    private static readonly Gen<double> Fractions = Gen.Frequency(
        (1, Gen.Elements(0.0, 1.0, double.Epsilon, 1e-300, 1e-17, Math.BitDecrement(1.0), 0.5)),
        (3, Gen.Choose(0, 1000).Select(permille => permille / 1000.0)),
        (3, Gen.Choose(0, int.MaxValue).Select(n => n / (double)int.MaxValue)));

    public static Arbitrary<Share> Shares() => Arb.From(Fractions, ShrinkNumber).Convert(Share.FromFraction, share => share.Fraction);

    public static Arbitrary<Year> Years() => Arb.From(
        Gen.Frequency((1, Gen.Elements(1, 9999)), (3, Gen.Choose(1990, 2035)), (2, Gen.Choose(1, 9999))),
        year => year == 2000 ? [] : year > 2000 ? [2000, year - 1] : [2000, year + 1]).Convert(number => new Year(number), year => year.Number);

    /// <summary>Zero, whole and rounder numbers first.</summary>
    internal static IEnumerable<double> ShrinkNumber(double number)
    {
        foreach (double simpler in (double[])[0, Math.Round(number), Math.Round(number, 2)])
        {
            if (simpler != number && Math.Abs(simpler) <= Math.Abs(number))
                yield return simpler;
        }
    }
}
