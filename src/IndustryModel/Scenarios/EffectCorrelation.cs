using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

/// <summary>How the magnitudes of two effects go together: the rank (Spearman) correlation of a Gaussian copula.</summary>
/// <param name="First">An effect by lever and number, from 0: <c>smart-industry/0</c>.</param>
/// <param name="Second">Another effect.</param>
/// <param name="Rank">The rank correlation, from −1 to 1.</param>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record EffectCorrelation(string First, string Second, double Rank)
{
    /// <summary>An effect.</summary>
    public string First { get; init; } = First ?? throw new ArgumentNullException(nameof(First));

    /// <summary>Another effect.</summary>
    public string Second { get; init; } = Second ?? throw new ArgumentNullException(nameof(Second));

    /// <summary>Its name and members, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(EffectCorrelation), (nameof(First), First), (nameof(Second), Second), (nameof(Rank), Rank));
}
