using System.Numerics;
using FsCheck.Xunit;
using IndustryModel.Quantities;

namespace IndustryModel.Tests.Quantities;

public sealed class ElementaryTests
{
    private const double HalfUlp = 0.50001;

    public static TheoryData<double> Exponents => [0.5, 1, -1, 0.015, -0.015, 0.34657, 0.34658, -0.3466, 1e-10, -1e-16, 10, -10, 100.25, 39.9, -39.9, 177.7, -60.1];

    public static TheoryData<double> Numbers => [1.5, 2, 0.5, 10, 1.0000000001, 0.9999999999, 1.4142135623730950, 1.4142135623730951, 1.4142135623730954, 0.70710678, 1e22, 1e-20, 3, 123456.789];

    [Theory]
    [MemberData(nameof(Exponents))]
    public void Exp_is_rounded_from_the_true_value(double x) => Within(HalfUlp, Elementary.Exp(x), ExactMath.Exp(ExactMath.Of(x)));

    [Theory]
    [MemberData(nameof(Exponents))]
    public void Expm1_is_rounded_from_the_true_value(double x) => Within(HalfUlp, Elementary.Expm1(x), ExactMath.Exp(ExactMath.Of(x)) - ExactMath.Of(1));

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Log_is_rounded_from_the_true_value(double x) => Within(HalfUlp, Elementary.Log(x), ExactMath.Log(ExactMath.Of(x)));

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Log1P_is_rounded_from_the_true_value(double x)
    {
        Within(HalfUlp, Elementary.Log1P(x), ExactMath.Log(ExactMath.Of(1) + ExactMath.Of(x)));
        Within(HalfUlp, Elementary.Log1P(-x / 1e23), ExactMath.Log(ExactMath.Of(1) + ExactMath.Of(-x / 1e23)));
        Within(HalfUlp, Elementary.Log1P(-1 / (2 + x)), ExactMath.Log(ExactMath.Of(1) + ExactMath.Of(-1 / (2 + x))));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Pow_is_rounded_from_the_true_value(double x)
    {
        foreach (double y in (double[])[0.1, 0.5, 2, 3, 7.25, -0.1, -1, -2, 1.0 / 30])
            Within(HalfUlp, Elementary.Pow(x, y), ExactMath.Exp(ExactMath.Of(y) * ExactMath.Log(ExactMath.Of(x)) >> 300));
    }

    [Property]
    public void Any_argument_is_within_half_an_ulp(int numerator, int denominator)
    {
        double x = (numerator * 7.13 + 0.01) / (1 + Math.Abs(denominator * 3.7));
        Within(HalfUlp, Elementary.Exp(x), ExactMath.Exp(ExactMath.Of(x)));
        Within(HalfUlp, Elementary.Log(Math.Abs(x)), ExactMath.Log(ExactMath.Of(Math.Abs(x))));
        Within(HalfUlp, Elementary.Expm1(x / 100), ExactMath.Exp(ExactMath.Of(x / 100)) - ExactMath.Of(1));
        Within(HalfUlp, Elementary.Log1P(Math.Abs(x) / 100), ExactMath.Log(ExactMath.Of(1) + ExactMath.Of(Math.Abs(x) / 100)));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(0.0)]
    [InlineData(1.0)]
    [InlineData(-1.0)]
    [InlineData(-2.0)]
    [InlineData(double.Epsilon)]
    [InlineData(-double.Epsilon)]
    [InlineData(3e-310)]
    [InlineData(double.MaxValue)]
    [InlineData(-double.MaxValue)]
    [InlineData(2.2250738585072014E-308)]
    [InlineData(709.782712893384)]
    [InlineData(709.7827128933841)]
    [InlineData(-745.1332191019412)]
    [InlineData(-745.1332191019411)]
    [InlineData(-745.2)]
    [InlineData(-708.5)]
    [InlineData(-740.25)]
    [InlineData(1e-17)]
    [InlineData(-1e-17)]
    [InlineData(40)]
    [InlineData(-40)]
    [InlineData(-40.1)]
    [InlineData(1e300)]
    public void Special_values_are_those_of_IEEE_754(double x)
    {
        Near(Math.Exp(x), Elementary.Exp(x));
        Near(Math.Log(x), Elementary.Log(x));
        Near(Math.Abs(x) < 1e-16 ? x : x > 700 ? Math.Exp(x) : Math.Exp(x) - 1, Elementary.Expm1(x));
        Near(Math.Abs(x) < 1e-16 ? x : Math.Log(1 + x), Elementary.Log1P(x));
    }

    [Fact]
    public void Pow_of_special_values_is_that_of_IEEE_754()
    {
        double[] values = [double.NaN, double.NegativeInfinity, -1e300, -2, -1.5, -1, -0.5, -double.Epsilon, -0.0, 0, double.Epsilon, 0.5, 1, 1.5, 2, 3, 1e19, 1e20, 9007199254740991, 9007199254740993, -3, -1e20, 1e300, double.PositiveInfinity];
        foreach (double x in values)
        {
            foreach (double y in values)
            {
                double expected = Math.Pow(x, y), actual = Elementary.Pow(x, y);
                Assert.True(Close(expected, actual), $"Pow({x:R}, {y:R}) is {actual:R}, expected {expected:R}");
            }
        }
    }

    [Fact]
    public void Whole_powers_are_exact()
    {
        Assert.Equal(1024, Elementary.Pow(2, 10));
        Assert.Equal(59049, Elementary.Pow(3, 10));
        Assert.Equal(-27, Elementary.Pow(-3, 3));
        Assert.Equal(1e22, Elementary.Pow(10, 22));
        Assert.Equal(3, Elementary.Pow(9, 0.5));
    }

    [Fact]
    public void Compound_growth_is_not_rounded_between()
    {
        Within(HalfUlp, Elementary.CompoundMinus1(0.015, 30), ExactMath.Exp(30 * ExactMath.Log(ExactMath.Of(1) + ExactMath.Of(0.015))) - ExactMath.Of(1));
        Within(HalfUlp, Elementary.RootMinus1(0.56, 30), ExactMath.Exp(ExactMath.Log(ExactMath.Of(1) + ExactMath.Of(0.56)) / 30) - ExactMath.Of(1));
        Within(HalfUlp, Elementary.RatioRootMinus1(703557, 1007338, 6), ExactMath.Exp((ExactMath.Log(ExactMath.Of(1007338)) - ExactMath.Log(ExactMath.Of(703557))) / 6) - ExactMath.Of(1));
        Assert.Equal(1e-20, Elementary.CompoundMinus1(1e-20, 1));
        Assert.Equal(1e-20 / 3, Elementary.RootMinus1(1e-20, 3));
    }

    private static void Within(double ulps, double actual, BigInteger expected)
    {
        double off = ExactMath.UlpsOff(actual, expected);
        Assert.True(Math.Abs(off) <= ulps, $"{actual:R} is {off} units in the last place off");
    }

    private static void Near(double expected, double actual) => Assert.True(Close(expected, actual), $"{actual:R} is not {expected:R}");

    private static bool Close(double expected, double actual) => expected.Equals(actual)
        ? double.IsNegative(expected) == double.IsNegative(actual) || double.IsNaN(expected)
        : Math.Abs(expected - actual) <= 2 * Math.Max(double.Epsilon, Math.BitIncrement(Math.Abs(expected)) - Math.Abs(expected));
}
