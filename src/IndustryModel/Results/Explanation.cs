using System.Collections.Immutable;
using System.Text;
using IndustryModel.Statistics;

namespace IndustryModel.Results;

/// <summary>The chain of formula and figures behind one number.</summary>
public sealed partial class Explanation : IEquatable<Explanation>
{
    /// <summary>Creates an explanation.</summary>
    /// <param name="title">What is explained, with its value.</param>
    /// <param name="formula">The formula in symbols.</param>
    /// <param name="steps">The figures filled in, in order.</param>
    /// <param name="sources">Where the figures come from; repeated ones count once.</param>
    public Explanation(string title, string formula, IEnumerable<string> steps, IEnumerable<Source> sources)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentNullException.ThrowIfNull(formula);
        ArgumentNullException.ThrowIfNull(steps);
        ArgumentNullException.ThrowIfNull(sources);
        (Title, Formula, Steps, Sources) = (title, formula, [.. steps], [.. sources.Distinct()]);
    }

    /// <summary>What is explained, with its value.</summary>
    public string Title { get; }

    /// <summary>The formula in symbols.</summary>
    public string Formula { get; }

    /// <summary>The figures filled in, in order.</summary>
    public ImmutableArray<string> Steps { get; }

    /// <summary>Where the figures come from.</summary>
    public ImmutableArray<Source> Sources { get; }

    /// <inheritdoc/>
    public bool Equals(Explanation? other) => other is not null && Title == other.Title && Formula == other.Formula
        && Steps.AsSpan().SequenceEqual(other.Steps.AsSpan()) && Sources.AsSpan().SequenceEqual(other.Sources.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Explanation);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Title, Formula, Steps.Length);

    /// <summary>Title, formula, steps and sources, a line each.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Title).Append('\n').Append("  ").Append(Formula);
        foreach (string step in Steps)
            text.Append("\n  = ").Append(step);
        foreach (Source source in Sources)
            text.Append("\n  source: ").Append(source);
        return text.ToString();
    }
}
