using System.Collections.Immutable;
using System.Runtime.InteropServices;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Scenarios;

/// <summary>One measure of a region and sector by year, beside its baseline. Immutable.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed class OutcomePath : IHtmlResult
{
    private readonly ScenarioOutcome _outcome;
    private readonly PlannedSeries _series;
    private readonly double[] _baseline;
    private readonly double[] _values;

    internal OutcomePath(ScenarioOutcome outcome, PlannedSeries series, double[] baseline, double[] values) => (_outcome, _series, _baseline, _values) = (outcome, series, baseline, values);

    /// <summary>The measure.</summary>
    public OutcomeMeasure Measure => _series.Measure;

    /// <summary>The region's code.</summary>
    public string Region => _series.Region.Code;

    /// <summary>The sector's code.</summary>
    public string Sector => _series.Sector.Code;

    /// <summary>The unit: that of the accounts, or "share" for a fraction.</summary>
    public string Unit => _outcome.Plan.Grid.Unit(Measure);

    /// <summary>The years.</summary>
    public ImmutableArray<Year> Years => _outcome.Years;

    /// <summary>The path with levers, by year; NaN where there is nothing to divide by.</summary>
    public ReadOnlySpan<double> Values => _values;

    /// <summary>The path without levers, by year.</summary>
    public ReadOnlySpan<double> Baseline => _baseline;

    /// <summary>The figure of a year with levers; missing where there is nothing to divide by.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The scenario does not have the year.</exception>
    public Observation<double> this[Year year] => Observe(_values[At(year)]);

    /// <summary>The figure of a year without levers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The scenario does not have the year.</exception>
    public Observation<double> BaselineIn(Year year) => Observe(_baseline[At(year)]);

    /// <summary>The figure with levers less that without: in the unit of the measure; of shares a difference of fractions, 0.01 for one percentage point.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The scenario does not have the year.</exception>
    public Observation<double> DifferenceIn(Year year) => Observe(_values[At(year)] - _baseline[At(year)]);

    /// <summary>The difference of a share to its baseline.</summary>
    /// <exception cref="InvalidOperationException">The measure is no share, or there is none in that year.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The scenario does not have the year.</exception>
    public PercentagePoints PointsIn(Year year) => Measure is OutcomeMeasure.ShareGva or OutcomeMeasure.SharePersons ? new(100 * DifferenceIn(year).Value)
        : throw new InvalidOperationException("Only shares differ by percentage points; ask DifferenceIn.");

    /// <summary>A row for each year: baseline, value, difference.</summary>
    public ResultTable ToTable() => _outcome.ToTable([_series]);

    /// <inheritdoc/>
    public string ToHtml(IFormatProvider? culture = null) => ToTable().ToHtml(culture);

    /// <summary>The chain of factors that made the figure of a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The scenario does not have the year.</exception>
    public Explanation Explain(Year year) => ScenarioExplanation.Of(_outcome, this, _series, At(year));

    /// <summary>Such as "share-gva of C in NL: 12.1 % in 2035 (baseline 11.4 %)".</summary>
    public override string ToString() => $"{OutcomeWords.Code(Measure)} of {Sector} in {Region}: {OutcomeWords.Figure(Measure, _values[^1])} in {Years[^1]} (baseline {OutcomeWords.Figure(Measure, _baseline[^1])})";

    private int At(Year year) => year - Years[0] is >= 0 and var t && t < _values.Length ? t
        : throw new ArgumentOutOfRangeException(nameof(year), year.Number, $"The scenario has the years {Years[0]} to {Years[^1]}, not {year}.");

    private Observation<double> Observe(double value) => double.IsFinite(value) ? Observation.Of(value) : Observation<double>.Missing(MissingReason.Undefined, OutcomeWords.NothingToDivideBy(Measure));
}
