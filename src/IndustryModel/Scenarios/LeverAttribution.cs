using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

/// <summary>What one lever does to an outcome.</summary>
/// <param name="Lever">The lever's code.</param>
/// <param name="Value">Its Shapley value: the mean of what it adds over all orders in which the levers can be pulled.</param>
/// <param name="Share">Its part of the whole effect; null where the whole effect is 0.</param>
/// <param name="Alone">What it does if it is the only one.</param>
/// <param name="Last">What it adds to all others.</param>
[TypeFormatterSource(typeof(NotebookFormatters))]
public readonly record struct LeverAttribution(string Lever, double Value, double? Share, double Alone, double Last)
{
    /// <summary>The lever's code.</summary>
    public string Lever { get; } = Lever ?? throw new ArgumentNullException(nameof(Lever));

    /// <summary>Its Shapley value.</summary>
    public double Value { get; } = Value;

    /// <summary>Its part of the whole effect; null where the whole effect is 0.</summary>
    public double? Share { get; } = Share;

    /// <summary>What it does if it is the only one.</summary>
    public double Alone { get; } = Alone;

    /// <summary>What it adds to all others.</summary>
    public double Last { get; } = Last;

    /// <summary>Its name and members, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(LeverAttribution), (nameof(Lever), Lever), (nameof(Value), Value), (nameof(Share), Share), (nameof(Alone), Alone), (nameof(Last), Last));
}
