using System.Globalization;
using IndustryModel.Results;
using IndustryModel.Scenarios;
using IndustryModel.Statistics;

namespace IndustryModel.Charts;

/// <summary>Outcomes of scenarios in a chart's words.</summary>
internal static class ScenarioWords
{
    internal static bool IsShare(OutcomeMeasure measure) => measure is OutcomeMeasure.ShareGva or OutcomeMeasure.SharePersons;

    internal static ResultColumn Column(OutcomeMeasure measure, string unit)
        => new("value", IsShare(measure) ? ColumnKind.Share : ColumnKind.Number, Measure(measure, false), Measure(measure, true), IsShare(measure) ? null : unit, IsShare(measure) ? 2 : null);

    internal static ChartWords Of(ChartOptions? options, OutcomeMeasure measure, string sector, string region, string scenario, ResultColumn column, string moreEn, string moreNl, IEnumerable<Source> sources)
    {
        string of = sector == "TOTAL" ? "" : $" of {sector}";
        string van = sector == "TOTAL" ? "" : $" van {sector}";
        return new(options, $"{Capital(Measure(measure, false))}{of} in {region}: {scenario}", $"{Capital(Measure(measure, true))}{van} in {region}: {scenario}",
            Joined(Unit(column, null), moreEn), Joined(Unit(column, CultureInfo.GetCultureInfo("nl-NL")), moreNl), sources);
    }

    private static string Unit(ResultColumn column, IFormatProvider? culture) => column.Unit ?? (ChartWords.Dutch(culture) ? "procent" : "percent");

    private static string Joined(string unit, string more) => more.Length == 0 ? unit : $"{unit}; {more}";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    internal static string Measure(OutcomeMeasure measure, bool dutch) => (measure, dutch) switch
    {
        (OutcomeMeasure.Gva, false) => "gross value added",
        (OutcomeMeasure.Gva, true) => "bruto toegevoegde waarde",
        (OutcomeMeasure.Persons, false) => "employed persons",
        (OutcomeMeasure.Persons, true) => "werkzame personen",
        (OutcomeMeasure.Productivity, false) => "value added per person",
        (OutcomeMeasure.Productivity, true) => "toegevoegde waarde per persoon",
        (OutcomeMeasure.ShareGva, false) => "share of value added",
        (OutcomeMeasure.ShareGva, true) => "aandeel in de toegevoegde waarde",
        (_, false) => "share of employed persons",
        _ => "aandeel in de werkzame personen",
    };
}
