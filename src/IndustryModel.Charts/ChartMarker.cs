using IndustryModel.Results;

namespace IndustryModel.Charts;

/// <summary>A figure that others are held against, drawn as a line, or as a band where it is a range: a claim, a target, the nation's share.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record ChartMarker
{
    /// <summary>A marker.</summary>
    /// <param name="label">What it is.</param>
    /// <param name="low">The figure, or the low end of the range; in the chart's own unit, a share as a fraction.</param>
    /// <param name="high">The high end of the range; null for a single figure. May be infinite: more than so much.</param>
    /// <exception cref="ArgumentException">The label is empty, the figure is not finite, or the range ends before it begins.</exception>
    public ChartMarker(string label, double low, double? high = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(label);
        if (!double.IsFinite(low))
            throw new ArgumentOutOfRangeException(nameof(low), low, "A marker stands at a finite figure.");
        if (high is { } end && !(end >= low))
            throw new ArgumentOutOfRangeException(nameof(high), end, $"The range of a marker ends at or above its start, {low}.");
        (Label, Low, High) = (label, low, high);
    }

    /// <summary>What it is.</summary>
    public string Label { get; }

    /// <summary>The figure, or the low end of the range.</summary>
    public double Low { get; }

    /// <summary>The high end of the range; null for a single figure.</summary>
    public double? High { get; }

    /// <summary>Such as "nearly 10 %: 0.095–0.1".</summary>
    public override string ToString() => High is { } high ? FormattableString.Invariant($"{Label}: {Low}–{high}") : FormattableString.Invariant($"{Label}: {Low}");
}
