using System.Collections.Immutable;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Scenarios;

/// <summary>What a scenario leads to: paths of value added, employment, productivity and shares by region and sector, beside those of its baseline. In prices of the base year. Immutable.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial class ScenarioOutcome : IHtmlResult
{
    private readonly ScenarioPlan _plan;
    private readonly double[] _basePersons;
    private readonly double[] _baseValue;
    private readonly double[] _persons;
    private readonly double[] _value;

    internal ScenarioOutcome(ScenarioPlan plan, double[] basePersons, double[] baseValue, double[] persons, double[] value)
        => (_plan, _basePersons, _baseValue, _persons, _value) = (plan, basePersons, baseValue, persons, value);

    /// <summary>The scenario.</summary>
    public Scenario Scenario => _plan.Scenario;

    /// <summary>The years, from the base year to the horizon.</summary>
    public ImmutableArray<Year> Years => Scenario.Years;

    /// <summary>Everything that the scenario assumes, and who says so.</summary>
    public ImmutableArray<ScenarioAssumption> Assumptions => _plan.Assumptions;

    /// <summary>Where the starting point comes from.</summary>
    public ImmutableArray<Source> Sources => _plan.Grid.Sources;

    /// <summary>The regions that a path can be asked for: those of the scenario, those made of them, and the nation.</summary>
    public ImmutableArray<string> Regions => [.. _plan.Grid.Regions.Sets.Select(s => s.Code)];

    /// <summary>The sectors that a path can be asked for: those of the scenario, those made of them, and the total.</summary>
    public ImmutableArray<string> Sectors => [.. _plan.Grid.Sectors.Sets.Select(s => s.Code)];

    /// <summary>The path of a measure.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="region">A region by code or name, or <c>cluster:NAME</c>; the nation if null.</param>
    /// <param name="sector">A sector by code or name; all sectors if null.</param>
    /// <exception cref="UnknownCodeException">The scenario has no such region or sector; the message names close ones.</exception>
    public OutcomePath Path(OutcomeMeasure measure, string? region = null, string? sector = null)
        => Path(PlannedSeries.Of(_plan.Grid, measure, ScenarioCodes.Region(_plan, region), ScenarioCodes.Sector(_plan, sector)));

    /// <summary>The path of a sector's share of value added of a region, or of the nation.</summary>
    /// <param name="sector">The sector.</param>
    /// <param name="region">The region; the nation if null.</param>
    /// <exception cref="UnknownCodeException">The scenario has no such region or sector.</exception>
    public OutcomePath Share(SectorCode sector, RegionCode? region = null) => Path(OutcomeMeasure.ShareGva, region?.Text, sector.Text);

    /// <summary>The path of a sector's share of value added of a region, or of the nation.</summary>
    /// <param name="sector">A sector by code or name.</param>
    /// <param name="region">A region by code or name, or <c>cluster:NAME</c>; the nation if null.</param>
    /// <exception cref="UnknownCodeException">The scenario has no such region or sector.</exception>
    public OutcomePath Share(string sector, string? region = null)
    {
        ArgumentNullException.ThrowIfNull(sector);
        return Path(OutcomeMeasure.ShareGva, region, sector);
    }

    /// <summary>The path of value added of a sector, or of all.</summary>
    /// <param name="sector">The sector; all if null.</param>
    /// <param name="region">The region; the nation if null.</param>
    /// <exception cref="UnknownCodeException">The scenario has no such region or sector.</exception>
    public OutcomePath ValueAdded(SectorCode? sector = null, RegionCode? region = null) => Path(OutcomeMeasure.Gva, region?.Text, sector?.Text);

    /// <summary>The path of value added of a sector.</summary>
    /// <param name="sector">A sector by code or name.</param>
    /// <param name="region">A region by code or name, or <c>cluster:NAME</c>; the nation if null.</param>
    /// <exception cref="UnknownCodeException">The scenario has no such region or sector.</exception>
    public OutcomePath ValueAdded(string sector, string? region = null)
    {
        ArgumentNullException.ThrowIfNull(sector);
        return Path(OutcomeMeasure.Gva, region, sector);
    }

    /// <summary>The path of employment of a sector, or of all.</summary>
    /// <param name="sector">The sector; all if null.</param>
    /// <param name="region">The region; the nation if null.</param>
    /// <exception cref="UnknownCodeException">The scenario has no such region or sector.</exception>
    public OutcomePath Persons(SectorCode? sector = null, RegionCode? region = null) => Path(OutcomeMeasure.Persons, region?.Text, sector?.Text);

    /// <summary>The path of employment of a sector.</summary>
    /// <param name="sector">A sector by code or name.</param>
    /// <param name="region">A region by code or name, or <c>cluster:NAME</c>; the nation if null.</param>
    /// <exception cref="UnknownCodeException">The scenario has no such region or sector.</exception>
    public OutcomePath Persons(string sector, string? region = null)
    {
        ArgumentNullException.ThrowIfNull(sector);
        return Path(OutcomeMeasure.Persons, region, sector);
    }

    /// <summary>Such as "two levers: 2019–2035, 2 levers".</summary>
    public override string ToString() => Scenario.ToString();

    internal ScenarioPlan Plan => _plan;

    internal OutcomePath Path(PlannedSeries series)
    {
        var baseline = new double[_plan.Years];
        var values = new double[_plan.Years];
        for (int t = 0; t < values.Length; t++)
            (baseline[t], values[t]) = (series.Figure(InYear(_basePersons, t), InYear(_baseValue, t)), series.Figure(InYear(_persons, t), InYear(_value, t)));
        return new(this, series, baseline, values);
    }

    private ReadOnlySpan<double> InYear(double[] figures, int t) => figures.AsSpan(t * _plan.Cells, _plan.Cells);
}
