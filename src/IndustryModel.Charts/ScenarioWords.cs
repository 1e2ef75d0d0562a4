using IndustryModel.Results;
using IndustryModel.Scenarios;

namespace IndustryModel.Charts;

/// <summary>Outcomes of scenarios in a chart's words.</summary>
internal static class ScenarioWords
{
    internal static bool IsShare(OutcomeMeasure measure) => measure is OutcomeMeasure.ShareGva or OutcomeMeasure.SharePersons;

    internal static ResultColumn Column(OutcomeMeasure measure, string unit)
        => new("value", IsShare(measure) ? ColumnKind.Share : ColumnKind.Number, Measure(measure, false), Measure(measure, true), IsShare(measure) ? null : unit, IsShare(measure) ? 2 : null);

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
