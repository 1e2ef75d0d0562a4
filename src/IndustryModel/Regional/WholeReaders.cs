using System.Globalization;
using System.Numerics;

namespace IndustryModel.Regional;

/// <summary>Reads figures as whole numbers: the decimals that are written, with the point moved by one and the same number of places.</summary>
internal interface IWholeReader<T>
{
    T Read(double figure);
}

/// <summary>Figures of at most 15 digits and 9 decimals, as statistics publish them: read without text.</summary>
/// <remarks>A decimal of at most 15 digits survives the way to a double and back, so if m / 10^places (rounded once) is the figure itself, it is the shortest way to write it.</remarks>
internal readonly struct FewPlaces(int places) : IWholeReader<Int128>
{
    private const double Largest = 1e15;

    private static readonly double[] Powers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9];

    public Int128 Read(double figure) => (Int128)Math.Round(figure * Powers[places]);

    /// <summary>The places that all figures need, and the sum of their sizes read so: NaN where they need more than this reader has. Missing figures count for nothing.</summary>
    internal static int Of(ReadOnlySpan<double> figures, out double size)
    {
        int places = 0;
        double high = 0;
        double sum = 0;
        foreach (double figure in figures)
        {
            if (double.IsNaN(figure))
                continue;
            while (places < Powers.Length && Math.Round(figure * Powers[places]) / Powers[places] != figure)
                places++;
            high = Math.Max(high, Math.Abs(figure));
            sum += Math.Abs(figure);
        }

        bool fits = places < Powers.Length && high * Powers[places] < Largest;
        size = fits ? sum * Powers[places] : double.NaN;
        return places;
    }
}

/// <summary>Any figures, read from their shortest text.</summary>
internal readonly struct AnyPlaces(int exponent) : IWholeReader<BigInteger>
{
    public BigInteger Read(double figure)
    {
        (long digits, int power) = Parse(figure);
        return digits * BigInteger.Pow(10, power - exponent);
    }

    /// <summary>A reader whose last place is the last of all figures.</summary>
    internal static AnyPlaces Of(ReadOnlySpan<double> figures)
    {
        int lowest = int.MaxValue;
        foreach (double figure in figures)
        {
            if (!double.IsNaN(figure))
                lowest = Math.Min(lowest, Parse(figure).Power);
        }

        return new(lowest);
    }

    /// <summary>figure = digits · 10^power.</summary>
    private static (long Digits, int Power) Parse(double figure)
    {
        Span<char> text = stackalloc char[32];
        _ = figure.TryFormat(text, out int length, "R", CultureInfo.InvariantCulture);
        ReadOnlySpan<char> written = text[..length];
        int e = written.IndexOf('E');
        int power = e < 0 ? 0 : int.Parse(written[(e + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        ReadOnlySpan<char> mantissa = e < 0 ? written : written[..e];
        int point = mantissa.IndexOf('.');
        if (point >= 0)
            power -= mantissa.Length - point - 1;
        long digits = 0;
        foreach (char c in mantissa)
        {
            if (char.IsAsciiDigit(c))
                digits = (digits * 10) + (c - '0');
        }

        return (mantissa[0] == '-' ? -digits : digits, power);
    }
}
