using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Xunit;
using IndustryModel.Quantities;

namespace IndustryModel.Tests.Quantities;

/// <summary>The decimal texts under all quantities.</summary>
public sealed class NumberTextTests
{
    [Theory]
    [InlineData(0.119, 2, 11.9)]
    [InlineData(11.9, -2, 0.119)]
    [InlineData(1155.3, 6, 1_155_300_000)]
    [InlineData(57, -2, 0.57)]
    [InlineData(3, 22, 3e22)]
    [InlineData(3, 23, 3e23)]
    [InlineData(3, -22, 3e-22)]
    [InlineData(3, -23, 3e-23)]
    [InlineData(9007199254740993.0, 2, 9007199254740992e2)]
    [InlineData(9007199254740994.0, 2, 9007199254740994e2)]
    [InlineData(-0.119, 2, -11.9)]
    [InlineData(0, 5, 0)]
    [InlineData(1e300, 10, double.PositiveInfinity)]
    [InlineData(double.PositiveInfinity, 2, double.PositiveInfinity)]
    [InlineData(double.NaN, 2, double.NaN)]
    public void A_shift_rounds_once(double value, int power, double expected) => Assert.Equal(expected, DecimalText.Shift(value, power));

    [Property]
    public void A_shift_is_that_of_the_decimal(int mantissa, byte decimals, sbyte power)
    {
        double value = double.Parse($"{mantissa}E-{decimals % 30}", CultureInfo.InvariantCulture);
        Assert.Equal(double.Parse($"{mantissa}E{power % 30 - decimals % 30}", CultureInfo.InvariantCulture), DecimalText.Shift(value, power % 30));
    }

    [Theory]
    [InlineData("1,234,567.5", 1_234_567.5)]
    [InlineData("12,345", 12_345.0)]
    [InlineData("123,456", 123_456.0)]
    [InlineData("1234,567", null)]
    [InlineData("1,23", null)]
    [InlineData("1,2345", null)]
    [InlineData("1,234,56", null)]
    [InlineData(",123", null)]
    [InlineData("1,,234", null)]
    [InlineData("1,234,", null)]
    [InlineData("1,a34", null)]
    [InlineData("a,234", null)]
    [InlineData("1.2,345", null)]
    [InlineData("−5", -5.0)]
    [InlineData("+5", 5.0)]
    [InlineData("-+5", null)]
    [InlineData("1e5", 100_000.0)]
    [InlineData("1E+05", 100_000.0)]
    [InlineData("1e99999", null)]
    [InlineData("1e-9999", 0.0)]
    [InlineData("1e-99999", null)]
    [InlineData("1e123456", null)]
    [InlineData("1e 5", null)]
    [InlineData("e5", null)]
    [InlineData("5e", null)]
    [InlineData("5.", null)]
    [InlineData(".5", null)]
    [InlineData("1.797693134862315808e308", null)]
    [InlineData("１２", null)]
    public void Numbers_are_read_or_refused(string text, double? expected)
    {
        Assert.Equal(expected is not null, DecimalText.Read(text, NumberFormatInfo.InvariantInfo, 0, out double value));
        if (expected is not null)
            Assert.Equal(expected, value);
    }

    [Fact]
    public void A_number_of_any_length_is_read()
    {
        foreach (int length in (int[])[190, 199, 200, 201, 216, 217, 5000])
        {
            string text = $"0.{new string('0', length - 3)}1";
            Assert.True(DecimalText.Read(text, NumberFormatInfo.InvariantInfo, length - 2, out double value));
            Assert.Equal(1, value);
        }
    }

    [Fact]
    public void A_culture_without_groups_has_none()
    {
        var format = new NumberFormatInfo { NumberGroupSeparator = "", NumberDecimalSeparator = "::" };
        Assert.True(DecimalText.Read("1234::5", format, 0, out double value));
        Assert.Equal(1234.5, value);
        Assert.False(DecimalText.Read("1:234", format, 0, out _));
    }

    [Theory]
    [InlineData(1_234_567.25, 0, false, "1234567.25")]
    [InlineData(1_234_567.25, 0, true, "1,234,567.25")]
    [InlineData(123_456, 0, true, "123,456")]
    [InlineData(1000, 0, true, "1,000")]
    [InlineData(999, 0, true, "999")]
    [InlineData(-0.119, 2, false, "-11.9")]
    [InlineData(0.00119, 2, false, "0.119")]
    [InlineData(0.0000119, 2, false, "0.00119")]
    [InlineData(100, -2, false, "1")]
    [InlineData(1200, -2, false, "12")]
    [InlineData(0, 0, false, "0")]
    [InlineData(-0.0, 0, false, "0")]
    [InlineData(1e21, 0, false, "1000000000000000000000")]
    [InlineData(1e39, 0, false, "1000000000000000000000000000000000000000")]
    [InlineData(1e40, 0, false, "1E40")]
    [InlineData(1.25e-41, 0, false, "0.0000000000000000000000000000000000000000125")]
    [InlineData(1.25e-42, 0, false, "1.25E-42")]
    [InlineData(5e-324, 0, false, "5E-324")]
    [InlineData(0.5, 0, false, "0.5")]
    [InlineData(10.5, 0, false, "10.5")]
    [InlineData(1e16, 0, true, "10,000,000,000,000,000")]
    public void A_number_is_written_digit_for_digit(double value, int power, bool grouped, string expected)
    {
        var number = new ExactNumber(value, power, grouped);
        Assert.Equal(expected, number.ToString());
        Assert.False(number.TryFormat(new char[expected.Length - 1], out int written, default, null));
        Assert.Equal(0, written);
    }

    [Property]
    public void Any_double_is_read_back(DoNotSize<long> bits)
    {
        double value = BitConverter.Int64BitsToDouble(bits.Item);
        if (!double.IsFinite(value))
            return;
        Assert.True(DecimalText.Read(new ExactNumber(value).ToString(), NumberFormatInfo.InvariantInfo, 0, out double plain));
        Assert.True(DecimalText.Read(new ExactNumber(value, 0, grouped: true).ToString(), NumberFormatInfo.InvariantInfo, 0, out double grouped));
        Assert.Equal((value, value), (plain, grouped));
    }

    [Theory]
    [InlineData(0.125, 2, 0, "0.12")]
    [InlineData(0.375, 2, 0, "0.38")]
    [InlineData(1155.251, 1, 0, "1,155.3")]
    [InlineData(-0.04, 1, 0, "0.0")]
    [InlineData(-0.05, 1, 0, "-0.1")]
    [InlineData(-1, 0, -6, "0")]
    [InlineData(5, 15, 0, "5.000000000000000")]
    [InlineData(123456, 1, -3, "123.5")]
    public void A_rounded_number_is_never_minus_zero(double value, int decimals, int power, string expected) => Assert.Equal(expected, new RoundedNumber(value, decimals, power).ToString());

    [Theory]
    [InlineData(1.0, 3.0)]
    [InlineData(1e16, 1.0)]
    [InlineData(0.1, 0.2)]
    [InlineData(-7.25, 0.3)]
    [InlineData(1.1e10, -3.3e-7)]
    public void Pairs_of_doubles_carry_twice_the_digits(double a, double b)
    {
        // against whole numbers: a double is an integer times 2^-1100
        BigInteger x = ExactMath.Of(a), y = ExactMath.Of(b);
        Near(x + y, DoubleDouble.Sum(a, b));
        Near(x * y >> Scale, (DoubleDouble)a * (DoubleDouble)b);
        Near((x << Scale) / y, (DoubleDouble)a / (DoubleDouble)b);
        Near(x + y + y, DoubleDouble.Sum(a, b) + (DoubleDouble)b);
        Near((x + y) * 100, DoubleDouble.Sum(a, b) * 100);
    }

    private static readonly int Scale = (int)(ExactMath.Of(1).GetBitLength() - 1);

    private static void Near(BigInteger expected, DoubleDouble actual)
    {
        BigInteger error = BigInteger.Abs(ExactMath.Of(actual.High) + ExactMath.Of(actual.Low) - expected);
        Assert.True(error << 100 <= BigInteger.Abs(expected), $"{actual.High:R} + {actual.Low:R}");
        Assert.Equal(actual.High, actual.Value);
    }
}
