using System.Text.Json;
using IndustryModel.Results;

namespace IndustryModel.Scenarios;

/// <summary>Measures of a scenario in words.</summary>
internal static class OutcomeWords
{
    private static readonly string[] Codes = [.. Enum.GetNames<OutcomeMeasure>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName)];

    internal static IReadOnlyList<string> All => Codes;

    internal static string Code(OutcomeMeasure measure) => Codes[(int)measure];

    internal static bool IsShare(OutcomeMeasure measure) => measure is OutcomeMeasure.ShareGva or OutcomeMeasure.SharePersons;

    internal static string Figure(OutcomeMeasure measure, double value) => !double.IsFinite(value) ? "none" : IsShare(measure) ? FigureText.Percent(value) : FigureText.Number(value);

    internal static string NothingToDivideBy(OutcomeMeasure measure) => measure == OutcomeMeasure.Productivity ? "nobody works there" : "the region has none at all";
}
