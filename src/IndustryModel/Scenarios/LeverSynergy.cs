using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

/// <summary>
/// What two levers together do beyond their own effects, where both act on the same channel of the same cell in the same way and direction. With m the smaller of their two effects there:
/// growth gets s · m more; levels are multiplied by 1 + s · m, or for an overlap (s &lt; 0) by 1 + s · m / (1 + m), so that at s = −1 the smaller effect is wholly contained in the larger.
/// </summary>
/// <param name="First">A lever by its code.</param>
/// <param name="Second">Another lever.</param>
/// <param name="Synergy">s: 0 for none, above 0 for synergy, from −1 to 0 for overlap.</param>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record LeverSynergy(string First, string Second, double Synergy)
{
    /// <summary>A lever.</summary>
    public string First { get; init; } = First ?? throw new ArgumentNullException(nameof(First));

    /// <summary>Another lever.</summary>
    public string Second { get; init; } = Second ?? throw new ArgumentNullException(nameof(Second));

    /// <summary>Its name and members, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(LeverSynergy), (nameof(First), First), (nameof(Second), Second), (nameof(Synergy), Synergy));
}
