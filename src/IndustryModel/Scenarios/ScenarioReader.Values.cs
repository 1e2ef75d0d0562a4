using System.Globalization;
using System.Text.Json;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using NodaTime;
using NodaTime.Text;

namespace IndustryModel.Scenarios;

/// <summary>Single values: texts, words, numbers, rates, years, dates and periods.</summary>
internal sealed partial class ScenarioReader
{
    private bool Text(LocatedJson node, string who, out string value)
    {
        value = node.IsText(out string? text) ? text : "";
        return text is not null || Wrong(node, who, "a text in quotes");
    }

    private bool TextOrNull(LocatedJson node, string who, out string? value)
    {
        bool ok = Text(node, who, out string text);
        value = ok ? text : null;
        return ok;
    }

    private bool Word<T>(LocatedJson node, string who, out T value)
        where T : struct, Enum
    {
        string[] words = ScenarioWords.Of<T>();
        int at = node.IsText(out string? text) ? Array.IndexOf(words, text) : -1;
        value = at < 0 ? default : Enum.GetValues<T>()[at];
        return at >= 0 || WrongWord(node, who, words);
    }

    private bool WrongWord(LocatedJson node, string who, params IReadOnlyCollection<string> words) => Wrong(node, who, $"{(words.Count == 1 ? "" : "one of ")}{string.Join(", ", words)}",
        node.IsText(out string? text) ? DidYouMean.Sentence(DidYouMean.Closest(text, words)) : "");

    private bool Year(LocatedJson node, string who, out Year value)
    {
        value = default;
        if (node.Kind == LocatedKind.Number && node.Number is >= 1 and <= 9999 && Math.Floor(node.Number) == node.Number)
        {
            value = new((int)node.Number);
            return true;
        }

        string hint = node.IsText(out string? text) && IndustryModel.Quantities.Year.TryParse(text, null, out Year meant) ? $" Did you mean {meant}, without quotes?" : "";
        return Refuse(node, who, $"{Field(node)}{node.Found} was found; expected a year, a whole number from 1 to 9999 such as 2030.{hint}");
    }

    /// <summary>An amount: a number without a percent sign.</summary>
    private bool Amount(LocatedJson node, string who, out double value)
    {
        value = node.Number;
        return node.Kind == LocatedKind.Number ? IsFinite(node, who) : Wrong(node, who, "a number");
    }

    /// <summary>A number, or a text with a percent sign.</summary>
    private bool Fraction(LocatedJson node, string who, out double value)
    {
        value = node.Number;
        if (node.Kind == LocatedKind.Number)
            return IsFinite(node, who);
        if (!node.IsText(out string? text))
            return Wrong(node, who, "a number such as 0.015 or a text with a percent sign such as \"1.5%\"");
        return Percent(node, who, text, "number", "any", _ => true, out value);
    }

    private bool Rate(LocatedJson node, string who, out GrowthRate value)
    {
        value = default;
        if (node.Kind == LocatedKind.Number)
        {
            if (!IsFinite(node, who))
                return false;
            if (_plainRates && GrowthRate.IsValid(node.Number))
            {
                value = GrowthRate.FromFraction(node.Number);
                return true;
            }

            return ReadNumber(node.Number, out value) is not { } error || Refuse(node, who, $"{Field(node)}{error}");
        }

        if (!node.IsText(out string? text))
            return Wrong(node, who, "a rate a year such as 0.015, or a text with a percent sign such as \"1.5%\"");
        if (!Percent(node, who, text, "growth rate", "at least -100 %", GrowthRate.IsValid, out double fraction))
            return false;
        value = GrowthRate.FromFraction(fraction);
        return true;
    }

    private static string? ReadNumber<T>(double number, out T value)
        where T : struct, IQuantity<T>
        => T.ReadNumber(number, out value);

    /// <summary>A text with a percent sign. One without is refused, also where it could be nothing else: a number stands without quotes.</summary>
    private bool Percent(LocatedJson node, string who, string text, string what, string range, Func<double, bool> isValid, out double value)
    {
        string? error = FractionText.Read(text.AsSpan().Trim(), null, what, range, isValid, out value);
        if (error is null && !text.Contains('%', StringComparison.Ordinal))
            error = $"'{text}' is a text without a percent sign; did you mean {text.Trim()}, without quotes, or \"{text.Trim()}%\"?";
        return error is null || Refuse(node, who, $"{Field(node)}{error}");
    }

    private bool IsFinite(LocatedJson node, string who) => double.IsFinite(node.Number) || Wrong(node, who, "a number within the range of numbers, up to 1.8e308");

    private bool Date(LocatedJson node, string who, out LocalDate value)
    {
        value = default;
        if (node.IsText(out string? text) && LocalDatePattern.Iso.Parse(text) is { Success: true, Value: { Year: >= 1 } date })
        {
            value = date;
            return true;
        }

        string hint = node is { Kind: LocatedKind.Number, Number: >= 1 and <= 9999 } && Math.Floor(node.Number) == node.Number ? FormattableString.Invariant($" Did you mean \"{(int)node.Number:0000}-01-01\"?") : "";
        return Refuse(node, who, $"{Field(node)}{node.Found} was found; expected a date such as \"2021-07-01\".{hint}");
    }

    private bool Span(LocatedJson node, string who, out Period value)
    {
        value = Period.Zero;
        if (node.IsText(out string? text) && TryPeriod(text, out value))
            return true;
        string hint = "";
        if (text is not null)
        {
            string[] candidates = [text.Trim().ToUpperInvariant(), "P" + text.Trim().ToUpperInvariant()];
            hint = candidates.FirstOrDefault(c => TryPeriod(c, out _)) is { } meant ? $" Did you mean \"{meant}\"?"
                : PeriodPattern.Roundtrip.Parse(text) is { Success: true, Value.HasTimeComponent: true } ? " It has hours, minutes or seconds, which a scenario does not know." : "";
        }

        return Refuse(node, who, $"{Field(node)}{node.Found} was found; expected a period of years, months, weeks and days such as \"P4Y\", \"P1Y6M\", \"P2W\" or \"P0D\".{hint}");
    }

    private static bool TryPeriod(string text, out Period period)
    {
        period = Period.Zero;
        if (text.Length < 3 || PeriodPattern.Roundtrip.Parse(text) is not { Success: true, Value: { HasTimeComponent: false } parsed } || text.Contains('T', StringComparison.Ordinal))
            return false;
        period = parsed;
        return true;
    }
}

/// <summary>The words that stand for enumerations in a scenario file.</summary>
internal static class ScenarioWords
{
    internal static string[] Of<T>()
        where T : struct, Enum
        => [.. Enum.GetNames<T>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName)];

    internal static string Of<T>(T value)
        where T : struct, Enum
        => JsonNamingPolicy.KebabCaseLower.ConvertName(Enum.GetName(value) ?? throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{value:D} is no {typeof(T).Name}; expected one of {string.Join(", ", Enum.GetNames<T>())}."), nameof(value)));
}
