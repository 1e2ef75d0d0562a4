using FsCheck;
using FsCheck.Fluent;
using IndustryModel.Scenarios;

namespace IndustryModel.Tests.Arbitraries;

public static partial class DomainArbitraries
{
    private static readonly Gen<double> Parameters = Gen.OneOf(
        Gen.Choose(-20, 20).Select(n => n / 10.0),
        Gen.Choose(-100_000, 100_000).Select(n => n / 100_000.0));

    private static readonly Gen<double> Spreads = Gen.Frequency(
        (1, Gen.Constant(0.0)),
        (6, Gen.Choose(1, 3_000).Select(n => n / 1_000.0)),
        (1, Gen.Choose(1, 9).Select(n => n * 1e-9)));

    /// <summary>Probabilities from 0 to 1, both included, and far out.</summary>
    public static Arbitrary<DrawnProbability> Probabilities() => Arb.From(
        Gen.Frequency(
            (1, Gen.Elements(0.0, 1.0, 0.5, 5e-324, Math.BitDecrement(1))),
            (6, Gen.Choose(1, 1_000_000).Select(n => n / 1_000_001.0)),
            (2, Gen.Choose(1, 300).Select(n => Math.Pow(10, -n))),
            (1, Gen.Choose(1, 15).Select(n => 1 - Math.Pow(10, -n)))).Select(p => new DrawnProbability(p)),
        drawn => drawn.Value is 0.5 or 0 or 1 ? [] : [new(0.5), new(0), new(1)]);

    /// <summary>Magnitudes of every kind, also certain ones and those with a mode at an end.</summary>
    public static Arbitrary<Magnitude> Magnitudes() => Arb.From(Gen.OneOf(
        from value in Parameters select (Magnitude)new FixedMagnitude(value),
        from mean in Parameters from sd in Spreads select (Magnitude)new NormalMagnitude(mean, sd),
        from meanLog in Parameters from sdLog in Spreads select (Magnitude)new LogNormalMagnitude(meanLog, sdLog),
        from low in Parameters from width in Spreads select (Magnitude)new UniformMagnitude(low, low + width),
        from ends in Modes select (Magnitude)new TriangularMagnitude(ends.Low, ends.Mode, ends.High),
        from ends in Modes select (Magnitude)new PertMagnitude(ends.Low, ends.Mode, ends.High),
        Truncated));

    private static Gen<(double Low, double Mode, double High)> Modes =>
        from low in Parameters
        from width in Spreads
        from share in Gen.Frequency((1, Gen.Elements(0.0, 0.25, 0.5, 0.75, 1.0)), (3, Gen.Choose(0, 1_000).Select(n => n / 1_000.0)))
        select (low, Math.Min(low + share * width, low + width), low + width);

    // up to some dozens of standard deviations out, on either side, open or closed, wide or narrow
    private static Gen<Magnitude> Truncated =>
        from mean in Parameters
        from sd in Gen.Choose(1, 1_000).Select(n => n / 1_000.0)
        from near in Gen.Choose(-400, 400).Select(n => n / 10.0)
        from width in Gen.OneOf(Gen.Elements(0, 1e-9, 1e-4, double.PositiveInfinity), Gen.Choose(1, 100).Select(n => n / 10.0))
        from side in Gen.Elements(-1, 1)
        let first = mean + sd * near
        let second = first + side * sd * width
        select (Magnitude)new TruncatedNormalMagnitude(mean, sd, Math.Min(first, second), Math.Max(first, second));
}
