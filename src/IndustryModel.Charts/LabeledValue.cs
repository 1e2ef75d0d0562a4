using IndustryModel.Results;

namespace IndustryModel.Charts;

/// <summary>A figure of your own with its label, for the charts of plain values.</summary>
/// <param name="Label">What it is the figure of, as readers see it.</param>
/// <param name="Value">The figure, a share as a fraction; null where it is missing.</param>
/// <param name="Code">Its code, such as that of a region on a map; the label if null.</param>
/// <param name="WhyMissing">Why there is no figure.</param>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record LabeledValue(string Label, double? Value, string? Code = null, string? WhyMissing = null)
{
    /// <summary>What it is the figure of.</summary>
    public string Label { get; init; } = Label ?? throw new ArgumentNullException(nameof(Label));

    /// <summary>The figure; null where it is missing.</summary>
    public double? Value { get; init; } = Value is null or (> double.NegativeInfinity and < double.PositiveInfinity) ? Value
        : throw new ArgumentOutOfRangeException(nameof(Value), Value, "A figure is finite. Where there is none, give null and say why.");

    /// <summary>Such as "Twente: 0.18".</summary>
    public override string ToString() => Value is { } value ? FormattableString.Invariant($"{Label}: {value}") : $"{Label}: – ({WhyMissing ?? "missing"})";
}
