using System.Collections.Immutable;
using IndustryModel.Quantities;
using IndustryModel.Results;

namespace IndustryModel.Scenarios;

/// <summary>A scenario whose correlations contradicted each other, with the nearest ones that do not, and what that changed.</summary>
/// <param name="Scenario">The scenario with the nearest correlations.</param>
/// <param name="SmallestEigenvalue">The smallest eigenvalue before: negative for a contradiction.</param>
/// <param name="Changes">Each pair with its rank correlation before and after; before is 0 for a pair that was not named.</param>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record CorrelationRepair(Scenario Scenario, double SmallestEigenvalue, ImmutableArray<CorrelationChange> Changes) : IHtmlResult
{
    /// <summary>The scenario with the nearest correlations.</summary>
    public Scenario Scenario { get; init; } = Scenario ?? throw new ArgumentNullException(nameof(Scenario));

    /// <summary>A row for each pair: first, second, before, after.</summary>
    public ResultTable ToTable() => new("Nearest correlations",
        [new("first", ColumnKind.Text, "First", "Eerste"), new("second", ColumnKind.Text, "Second", "Tweede"), new("before", ColumnKind.Number, "Before", "Voor", Decimals: 6), new("after", ColumnKind.Number, "After", "Na", Decimals: 6)],
        Changes.Select(c => ImmutableArray.Create<ResultCell>(c.First, c.Second, c.Before, c.After)),
        FormattableString.Invariant($"nearest correlation matrix of the Gaussian copula (Higham 2002), in rank correlations; the smallest eigenvalue was {SmallestEigenvalue}"));

    /// <inheritdoc/>
    public string ToHtml(IFormatProvider? culture = null) => ToTable().ToHtml(culture);

    /// <summary>The table as text.</summary>
    public override string ToString() => ToTable().ToString();

    /// <inheritdoc/>
    public bool Equals(CorrelationRepair? other) => other is not null && Scenario.Equals(other.Scenario) && SmallestEigenvalue.Equals(other.SmallestEigenvalue) && Changes.AsSpan().SequenceEqual(other.Changes.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Scenario, SmallestEigenvalue, Changes.Length);
}

/// <summary>A rank correlation before and after a repair.</summary>
/// <param name="First">An effect.</param>
/// <param name="Second">Another effect.</param>
/// <param name="Before">The rank correlation before.</param>
/// <param name="After">The rank correlation after.</param>
[TypeFormatterSource(typeof(NotebookFormatters))]
public readonly record struct CorrelationChange(string First, string Second, double Before, double After)
{
    /// <summary>An effect.</summary>
    public string First { get; } = First ?? throw new ArgumentNullException(nameof(First));

    /// <summary>Another effect.</summary>
    public string Second { get; } = Second ?? throw new ArgumentNullException(nameof(Second));

    /// <summary>The rank correlation before.</summary>
    public double Before { get; } = Before;

    /// <summary>The rank correlation after.</summary>
    public double After { get; } = After;

    /// <summary>Its name and members, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(CorrelationChange), (nameof(First), First), (nameof(Second), Second), (nameof(Before), Before), (nameof(After), After));
}
