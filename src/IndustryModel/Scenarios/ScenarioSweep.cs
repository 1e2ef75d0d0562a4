using System.Collections.Immutable;
using IndustryModel.Quantities;
using IndustryModel.Results;

namespace IndustryModel.Scenarios;

/// <summary>A number of a scenario, and the values that a sweep gives it.</summary>
/// <param name="Path">The number by its JSON pointer, such as <c>/levers/0/effects/0/magnitude</c>.</param>
/// <param name="Values">The values.</param>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record SweepParameter(string Path, ImmutableArray<double> Values)
{
    /// <summary>The number by its JSON pointer.</summary>
    public string Path { get; init; } = Path ?? throw new ArgumentNullException(nameof(Path));

    /// <summary>The values.</summary>
    public ImmutableArray<double> Values { get => field.IsDefault ? [] : field; init; } = Values;

    /// <inheritdoc/>
    public bool Equals(SweepParameter? other) => other is not null && Path == other.Path && Values.AsSpan().SequenceEqual(other.Values.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Path, Values.Length);

    /// <summary>Its name and members, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(SweepParameter), (nameof(Path), Path), (nameof(Values), Values));
}

/// <summary>A scenario run on every point of a grid of numbers. Immutable.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed class ScenarioSweep : IHtmlResult
{
    internal ScenarioSweep(ImmutableArray<SweepParameter> parameters, ImmutableArray<ScenarioOutcome> outcomes) => (Parameters, Outcomes) = (parameters, outcomes);

    /// <summary>What was varied.</summary>
    public ImmutableArray<SweepParameter> Parameters { get; }

    /// <summary>The outcomes, the last parameter changing fastest.</summary>
    public ImmutableArray<ScenarioOutcome> Outcomes { get; }

    /// <summary>The values of the parameters at a point of the grid.</summary>
    /// <param name="point">The number of the point, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such point.</exception>
    public ImmutableArray<double> ValuesAt(int point)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(point);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(point, Outcomes.Length);
        double[] values = new double[Parameters.Length];
        for (int i = Parameters.Length - 1; i >= 0; i--)
        {
            values[i] = Parameters[i].Values[point % Parameters[i].Values.Length];
            point /= Parameters[i].Values.Length;
        }

        return [.. values];
    }

    /// <summary>A row for each point: the parameters by their pointers, then baseline, value and difference of an outcome.</summary>
    /// <param name="question">Which outcome; value added of all sectors of the nation at the horizon if null.</param>
    public ResultTable ToTable(OutcomeQuestion? question = null) => new("Sweep",
        [
            .. Parameters.Select(p => new ResultColumn(p.Path, ColumnKind.Number)),
            new("baseline", ColumnKind.Number, "Baseline", "Basispad"), new("value", ColumnKind.Number, "Value", "Waarde"), new("difference", ColumnKind.Number, "Difference", "Verschil"),
        ],
        Outcomes.Select((outcome, point) => Row(outcome, point, question ?? new())), ScenarioOutcome.Convention);

    /// <inheritdoc/>
    public string ToHtml(IFormatProvider? culture = null) => ToTable().ToHtml(culture);

    /// <summary>The table as text.</summary>
    public override string ToString() => ToTable().ToString();

    private ImmutableArray<ResultCell> Row(ScenarioOutcome outcome, int point, OutcomeQuestion question)
    {
        (PlannedSeries series, int t) = question.In(outcome.Plan);
        OutcomePath path = outcome.Path(series);
        return [.. ValuesAt(point).Select(v => (ResultCell)v), Cell(path.Baseline[t]), Cell(path.Values[t]), Cell(path.Values[t] - path.Baseline[t])];
    }

    private static ResultCell Cell(double value) => double.IsFinite(value) ? value : ResultCell.Missing;
}
