using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

/// <summary>Which figure of a scenario is asked about.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Region">A region by code or name; the nation if null.</param>
/// <param name="Sector">A sector by code or name; all if null.</param>
/// <param name="Year">The year; the horizon if null.</param>
public sealed record OutcomeQuestion(OutcomeMeasure Measure = OutcomeMeasure.Gva, string? Region = null, string? Sector = null, Year? Year = null)
{
    /// <summary>The series and the number of the year, from 0.</summary>
    /// <exception cref="Classifications.UnknownCodeException">The scenario has no such region or sector.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The scenario does not have the year.</exception>
    internal (PlannedSeries Series, int Year) In(ScenarioPlan plan)
    {
        int t = (Year ?? plan.Scenario.Horizon) - plan.Scenario.BaseYear;
        return t >= 0 && t < plan.Years ? (PlannedSeries.Of(plan.Grid, Measure, ScenarioCodes.Region(plan, Region), ScenarioCodes.Sector(plan, Sector)), t)
            : throw new ArgumentOutOfRangeException(nameof(plan), Year!.Value.Number, $"The scenario has the years {plan.Scenario.BaseYear} to {plan.Scenario.Horizon}, not {Year}.");
    }
}
