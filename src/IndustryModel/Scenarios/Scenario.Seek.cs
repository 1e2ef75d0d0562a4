using IndustryModel.Policy;
using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

public sealed partial record Scenario
{
    /// <summary>Finds the value of something that reaches a target exactly, at the means of all distributions and without shocks.</summary>
    /// <param name="target">The target.</param>
    /// <param name="vary">
    /// <c>intensity</c>: a factor on the magnitudes of all levers; <c>growth</c>: a difference to the growth a year of productivity of the target's region and sector; or a number of the scenario by its JSON pointer, such as
    /// <c>/levers/0/effects/0/magnitude</c>.
    /// </param>
    /// <exception cref="ScenarioException">Something is wrong with the scenario.</exception>
    /// <exception cref="ArgumentException">The pointer leads to no number.</exception>
    public GoalSeekResult Seek(ScenarioTarget target, string vary = GoalSeekWords.Intensity)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(vary);
        return GoalSeeker.Seek(this, target, vary);
    }

    /// <summary>Finds what reaches a vision's target for the share of industry in value added.</summary>
    /// <param name="target">The target; one of a share of value added.</param>
    /// <param name="vary">See <see cref="Seek(ScenarioTarget, string)"/>.</param>
    /// <param name="sector">The sector; that of manufacturing if nothing is said.</param>
    /// <exception cref="ScenarioException">Something is wrong with the scenario.</exception>
    /// <exception cref="InvalidOperationException">The target is no share of value added, which is all that a scenario holds.</exception>
    public GoalSeekResult Seek(Target target, string vary = GoalSeekWords.Intensity, string sector = "C")
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(vary);
        ArgumentNullException.ThrowIfNull(sector);
        if (!target.Bases.Contains(TargetBasis.GrossValueAdded))
            throw new InvalidOperationException($"'{target.NameEn}' is a share of {string.Join(" or ", target.Bases)}; a scenario holds value added and persons. Give a ScenarioTarget.");
        return Seek(new ScenarioTarget(target.Code, target.Figure.Interval().Low, target.Year, OutcomeMeasure.ShareGva, target.Region.Text, sector), vary);
    }
}
