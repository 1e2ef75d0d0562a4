using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Statistics;

namespace IndustryModel.Cli.Commands;

/// <summary>Options whose texts are quantities: what cannot be read is refused with the quantity's own message.</summary>
internal static class Arguments
{
    internal static Option<Share?> Share(string name, string description) => new(name) { Description = description, HelpName = "12%|0.12", CustomParser = r => Parse<Share>(r, Quantities.Share.Parse) };

    internal static Option<GrowthRate?> GrowthRate(string name, string description) => new(name) { Description = description, HelpName = "1.5%|0.015", CustomParser = r => Parse<GrowthRate>(r, Quantities.GrowthRate.Parse) };

    internal static Option<Year?> Year(string name = "--year", string description = "the year; the latest that has what is asked, if not given")
        => new(name) { Description = description, HelpName = "YEAR", CustomParser = r => Parse<Year>(r, Quantities.Year.Parse) };

    /// <summary>Years, each by an option of its own.</summary>
    internal static Option<Year[]> ManyYears(string name, string description)
        => new(name) { Description = description, HelpName = "YEAR", CustomParser = r => [.. r.Tokens.Select(t => Parse<Year>(r, t.Value, Quantities.Year.Parse)).OfType<Year>()] };

    /// <summary>A number of things, from 1.</summary>
    internal static Option<int?> Count(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = r => Parse<int>(r, (text, culture) => int.TryParse(text, NumberStyles.None, culture, out int count) && count > 0 ? count : throw NoWholeNumber(text, "from 1")),
    };

    /// <summary>A side of a picture.</summary>
    internal static Option<int?> Pixels(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "PIXELS",
        CustomParser = r => Parse<int>(r, (text, culture) => int.TryParse(text, NumberStyles.None, culture, out int side) && side is >= 50 and <= 16_384 ? side : throw NoWholeNumber(text, "from 50 to 16384")),
    };

    /// <summary>A number of things that may be many, from 1.</summary>
    internal static Option<long?> LongCount(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = r => Parse<long>(r, (text, culture) => long.TryParse(text, NumberStyles.None, culture, out long count) && count > 0 ? count : throw NoWholeNumber(text, "from 1")),
    };

    /// <summary>A place in a row of things, from 0.</summary>
    internal static Option<long?> Position(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = r => Parse<long>(r, (text, culture) => long.TryParse(text, NumberStyles.None, culture, out long at) ? at : throw NoWholeNumber(text, "from 0")),
    };

    /// <summary>A seed.</summary>
    internal static Option<ulong?> Seed(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "K",
        CustomParser = r => Parse<ulong>(r, (text, culture) => ulong.TryParse(text, NumberStyles.None, culture, out ulong seed) ? seed : throw NoWholeNumber(text, "from 0 to 18446744073709551615")),
    };

    /// <summary>What a <c>--measure</c> stands for.</summary>
    internal static MeasureConcept Concept(string code) => code switch
    {
        "gva" => MeasureConcept.GrossValueAdded,
        "gdp" => MeasureConcept.Gdp,
        "persons" => MeasureConcept.Persons,
        "jobs" => MeasureConcept.Jobs,
        "fte" => MeasureConcept.FullTimeEquivalents,
        "hours" => MeasureConcept.Hours,
        _ => MeasureConcept.Output,
    };

    internal static Option<int?> Years(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = r => Parse<int>(r, (text, culture) => int.TryParse(text, NumberStyles.None, culture, out int years) && years > 0 ? years
            : throw new FormatException($"'{text}' is no number of years; expected a whole number from 1, such as 10")),
    };

    /// <summary>A level of regions.</summary>
    /// <param name="description">What it is for.</param>
    /// <param name="helpName">Which there are, for help.</param>
    /// <param name="expected">Which there are, for who gives another.</param>
    /// <param name="highest">The highest; from 0. Any whole number if null.</param>
    internal static Option<int?> Level(string description, string helpName, string expected = "a whole number such as 2", int? highest = null) => new("--level")
    {
        Description = description,
        HelpName = helpName,
        CustomParser = r => Parse<int>(r, (text, culture) => int.TryParse(text, NumberStyles.AllowLeadingSign, culture, out int level) && (highest is null || level >= 0 && level <= highest)
            ? level : throw new FormatException($"expected {expected}")),
    };

    /// <summary>Refuses all but some words, and says which.</summary>
    internal static Option<T> OneOf<T>(this Option<T> option, params string[] words)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens.Select(t => t.Value).FirstOrDefault(v => !words.Contains(v, StringComparer.Ordinal)) is { } wrong)
                result.AddError($"{option.Name} {wrong}: expected {(words.Length == 1 ? words[0] : $"{string.Join(", ", words.SkipLast(1))} or {words[^1]}")}.{DidYouMean.Sentence(DidYouMean.Closest(wrong, words))}");
        });
        option.CompletionSources.Add(words);
        return option;
    }

    private static T? Parse<T>(ArgumentResult result, Func<string, IFormatProvider?, T> parse)
        where T : struct
        => Parse(result, result.Tokens[0].Value, parse);

    private static T? Parse<T>(ArgumentResult result, string text, Func<string, IFormatProvider?, T> parse)
        where T : struct
    {
        try
        {
            return parse(text, CultureInfo.InvariantCulture);
        }
        catch (Exception e) when (e is FormatException or ArgumentException or OverflowException)
        {
            string name = (result.Parent as OptionResult)?.Option.Name ?? result.Argument.Name;
            result.AddError($"{name} {text}: {e.Message}");
            return null;
        }
    }

    private static FormatException NoWholeNumber(string text, string range) => new($"'{text}' was found; expected a whole number {range}, in digits only");
}
