using System.Collections.Immutable;
using IndustryModel.Quantities;
using IndustryModel.Results;

namespace IndustryModel.Scenarios;

public sealed partial class ScenarioOutcome
{
    internal const string Convention = "prices of the base year; the difference is value less baseline, of shares in fractions; magnitudes at their means, no shocks";

    /// <summary>A row for each region, sector, year and measure: scenario, region, sector, year, measure, baseline, value, difference. Everything that is not narrowed down is there; the share of all sectors, which is 1, is not.</summary>
    /// <param name="regions">Regions by code or name; all if empty.</param>
    /// <param name="sectors">Sectors by code or name; all if empty.</param>
    /// <param name="measures">Measures; all if empty.</param>
    /// <param name="years">Years; all if empty.</param>
    /// <exception cref="Classifications.UnknownCodeException">The scenario has no such region or sector.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The scenario does not have a year.</exception>
    public ResultTable ToTable(ImmutableArray<string> regions = default, ImmutableArray<string> sectors = default, ImmutableArray<OutcomeMeasure> measures = default, ImmutableArray<Year> years = default)
        => ToTable(SeriesOf(_plan, regions, sectors, measures), years);

    /// <inheritdoc/>
    public string ToHtml(IFormatProvider? culture = null) => ToTable().ToHtml(culture);

    /// <summary>The series of some regions, sectors and measures, all of those that are not narrowed down.</summary>
    internal static IEnumerable<PlannedSeries> SeriesOf(ScenarioPlan plan, ImmutableArray<string> regions, ImmutableArray<string> sectors, ImmutableArray<OutcomeMeasure> measures)
    {
        ImmutableArray<CellSet> ofRegions = regions.IsDefaultOrEmpty ? plan.Grid.Regions.Sets : [.. regions.Select(r => ScenarioCodes.Region(plan, r))];
        ImmutableArray<CellSet> ofSectors = sectors.IsDefaultOrEmpty ? plan.Grid.Sectors.Sets : [.. sectors.Select(s => ScenarioCodes.Sector(plan, s))];
        ImmutableArray<OutcomeMeasure> ofMeasures = measures.IsDefaultOrEmpty ? [.. Enum.GetValues<OutcomeMeasure>()] : measures;
        return from region in ofRegions
               from sector in ofSectors
               from measure in ofMeasures
               where !(OutcomeWords.IsShare(measure) && sector.Members.Length == plan.Grid.Sectors.Count && sectors.IsDefaultOrEmpty)
               select PlannedSeries.Of(plan.Grid, measure, region, sector);
    }

    internal ResultTable ToTable(IEnumerable<PlannedSeries> series, ImmutableArray<Year> years = default)
    {
        int[] at = years.IsDefaultOrEmpty ? [.. Enumerable.Range(0, _plan.Years)] : [.. years.Select(IndexOf)];
        return new($"Scenario {Scenario.Name}", Columns(_plan), Rows(series, at), Convention, Sources, Assumptions.Select(a => a.ToString()));
    }

    internal static ImmutableArray<ResultColumn> Columns(ScenarioPlan plan) =>
    [
        new("scenario", ColumnKind.Text, "Scenario", "Scenario"), new("region", ColumnKind.Text, "Region", "Regio"), new("sector", ColumnKind.Text, "Sector", "Sector"),
        new("year", ColumnKind.Year, "Year", "Jaar"), new("measure", ColumnKind.Text, "Measure", "Grootheid"),
        new("baseline", ColumnKind.Number, "Baseline", "Basispad"), new("value", ColumnKind.Number, "Value", "Waarde"), new("difference", ColumnKind.Number, "Difference", "Verschil"),
        new("unit", ColumnKind.Text, "Unit", "Eenheid"), new("flag", ColumnKind.Text, "Flag", "Vlag"),
    ];

    internal IEnumerable<ImmutableArray<ResultCell>> Rows(IEnumerable<PlannedSeries> series, int[] years)
    {
        foreach (PlannedSeries one in series)
        {
            OutcomePath path = Path(one);
            string measure = OutcomeWords.Code(one.Measure);
            foreach (int t in years)
            {
                (double baseline, double value) = (path.Baseline[t], path.Values[t]);
                yield return [Scenario.Name, one.Region.Code, one.Sector.Code, _plan.YearAt(t).Number, measure, Cell(baseline), Cell(value), Cell(value - baseline), path.Unit,
                    double.IsFinite(value - baseline) ? null : OutcomeWords.NothingToDivideBy(one.Measure)];
            }
        }
    }

    internal int IndexOf(Year year) => year - Scenario.BaseYear is >= 0 and var t && t < _plan.Years ? t
        : throw new ArgumentOutOfRangeException(nameof(year), year.Number, $"The scenario has the years {Scenario.BaseYear} to {Scenario.Horizon}, not {year}.");

    private static ResultCell Cell(double value) => double.IsFinite(value) ? value : ResultCell.Missing;
}
