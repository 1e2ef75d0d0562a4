using IndustryModel.Quantities;

namespace IndustryModel.Regional;

/// <summary>An index of inequality split by groups: none of its parts is negative, and <see cref="Total"/> is their sum to the last bit.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public readonly record struct InequalityParts
{
    internal InequalityParts(double between, double within) => (Between, Within) = (between, within);

    /// <summary>The index if everyone had the mean of the group.</summary>
    public double Between { get; }

    /// <summary>The groups' own indices, weighted.</summary>
    public double Within { get; }

    /// <summary>Between and within together: the index over all.</summary>
    public double Total => Between + Within;

    /// <summary>Its name and members, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(InequalityParts), (nameof(Between), Between), (nameof(Within), Within), (nameof(Total), Total));
}
