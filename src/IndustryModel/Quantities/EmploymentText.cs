using System.Globalization;

namespace IndustryModel.Quantities;

/// <summary>The words of a measure of employment: one and many, in English and Dutch.</summary>
internal sealed record EmploymentWords(string One, string Many, string OneNl, string ManyNl);

/// <summary>What the four measures of employment share; none of them turns into another.</summary>
internal interface IEmployment<TSelf> : IQuantity<TSelf>
    where TSelf : struct, IEmployment<TSelf>
{
    static abstract EmploymentWords Words { get; }

    double Number { get; }

    static abstract TSelf Of(double number);
}

/// <summary>Checks, texts and JSON of the four measures of employment.</summary>
internal static class EmploymentText
{
    private static readonly EmploymentWords[] AllWords = [Persons.Words, Jobs.Words, FullTimeEquivalents.Words, HoursWorked.Words];

    internal static double Checked(double number, string what) => IsValid(number)
        ? number + 0.0 // −0 becomes 0
        : throw new ArgumentOutOfRangeException(nameof(number), number, $"A number of {what} is finite and not negative.");

    internal static double Ratio<T>(T left, T right)
        where T : struct, IEmployment<T>
        => right.Number == 0 ? throw new DivideByZeroException($"A ratio to no {T.Words.Many} at all is undefined.") : FiniteRatio.Of(left.Number, right.Number);

    internal static Share ShareOf(double part, double whole, string what)
    {
        if (whole == 0)
            throw new ArgumentOutOfRangeException(nameof(whole), whole, $"A share of no {what} at all is undefined.");
        return part <= whole ? Share.FromFraction(part / whole)
            : throw new ArgumentOutOfRangeException(nameof(whole), whole, $"{new ExactNumber(part)} is more than the whole of {new ExactNumber(whole)} {what}; a share is at most 100 %.");
    }

    internal static string Expected<T>()
        where T : struct, IEmployment<T>
        => $"a number of {T.Words.Many} that is not negative";

    internal static string? Read<T>(ReadOnlySpan<char> text, IFormatProvider? provider, out T value)
        where T : struct, IEmployment<T>
    {
        value = default;
        ReadOnlySpan<char> number = text;
        QuantityText.TryStripEnd(ref number, T.Words.Many, T.Words.One, T.Words.ManyNl, T.Words.OneNl);
        foreach (EmploymentWords other in AllWords)
        {
            if (QuantityText.TryStripEnd(ref number, other.Many, other.One, other.ManyNl, other.OneNl))
                return $"'{text}' is a number of {other.Many}, not of {T.Words.Many}; one is never taken for the other.";
        }

        int power = ScaleWords.Strip(ref number);
        if (!DecimalText.Read(number, QuantityText.NumberFormat(provider), power, out double count))
            return $"'{text}' is no number of {T.Words.Many}; expected one such as 232700 or 232.7 thousand.";
        if (!IsValid(count))
            return $"'{text}' is negative; a number of {T.Words.Many} is not.";
        value = T.Of(count);
        return null;
    }

    internal static string? ReadNumber<T>(double number, out T value)
        where T : struct, IEmployment<T>
    {
        value = IsValid(number) ? T.Of(number) : default;
        return IsValid(number) ? null : $"'{new ExactNumber(number)}' is negative; a number of {T.Words.Many} is not.";
    }

    internal static bool TryFormat<T>(T value, Span<char> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider)
        where T : struct, IEmployment<T>
    {
        QuantityFormat f = QuantityFormat.Of(format, "GRNKMB", "G, R, and N, K, M and B with 0 to 15 decimals");
        int power = ScaleWords.OfLetter(f.Letter);
        string scale = ScaleWords.Word(power, provider);
        string word = Word(T.Words, value.Number == 1 && power == 0, QuantityText.IsDutch(provider));
        return f.Letter switch
        {
            'G' => destination.TryWrite(provider, $"{new ExactNumber(value.Number)} {word}", out written),
            'R' => new ExactNumber(value.Number).TryFormat(destination, out written, default, provider),
            _ => destination.TryWrite(provider, $"{new RoundedNumber(value.Number, f.Decimals ?? (power == 0 ? 0 : 1), -power)} {scale}{word}", out written),
        };
    }

    private static bool IsValid(double number) => double.IsFinite(number) && number >= 0;

    private static string Word(EmploymentWords words, bool one, bool dutch) => (one, dutch) switch
    {
        (true, false) => words.One,
        (true, true) => words.OneNl,
        (false, false) => words.Many,
        _ => words.ManyNl,
    };
}
