using IndustryModel.Classifications;

namespace IndustryModel.Accounts;

/// <summary>Which categories stand on an axis and what can be made from them, whatever the kind of code; everything is by index in the tree of the classification.</summary>
internal sealed class AxisLayout
{
    private static readonly AxisTerms CannotBeMade = new([], [], IsPublished: false);

    private readonly CategoryTree _tree;
    private readonly int[] _places; // by category: its position on the axis, counted from 1; 0 where the axis does not have it
    private readonly AxisTerms?[] _terms; // by category; found when first asked for

    /// <param name="tree">The tree of the classification.</param>
    /// <param name="categories">What stands on the axis, in order, each once.</param>
    internal AxisLayout(CategoryTree tree, int[] categories)
    {
        (_tree, Categories) = (tree, categories);
        _terms = new AxisTerms?[tree.Count];
        _places = new int[tree.Count];
        for (int i = 0; i < categories.Length; i++)
            _places[categories[i]] = i + 1;
    }

    /// <summary>What stands on the axis, in order.</summary>
    internal int[] Categories { get; }

    /// <summary>The first category that stands for a second time, or −1.</summary>
    internal static int FindTwice(int[] categories)
    {
        for (int i = 1; i < categories.Length; i++)
        {
            if (Array.IndexOf(categories, categories[i], 0, i) >= 0)
                return categories[i];
        }

        return -1;
    }

    /// <summary>Where a category stands on the axis, or −1; −1 stands nowhere.</summary>
    internal int PositionOf(int category) => category < 0 ? -1 : _places[category] - 1;

    /// <summary>How a category is made from positions on the axis; null when it cannot be.</summary>
    internal AxisTerms? TermsFor(int category)
    {
        AxisTerms terms = _terms[category] ??= FindTerms(category) ?? CannotBeMade;
        return ReferenceEquals(terms, CannotBeMade) ? null : terms;
    }

    private AxisTerms? FindTerms(int category)
    {
        int own = PositionOf(category);
        if (own >= 0)
            return new([own], [], IsPublished: true);
        if (_tree.Cover(_tree.CoverageOf(category), Categories) is { } parts)
            return new(Positions(parts), [], IsPublished: false);
        return _tree.Remainder(category, Categories) is (int whole, int[] less)
            ? new([PositionOf(whole)], Positions(less), IsPublished: false)
            : null;
    }

    private int[] Positions(int[] categories) => [.. categories.Select(PositionOf).Order()];
}

/// <summary>How a code is made from an axis: the sum at some positions less the sum at others.</summary>
internal sealed record AxisTerms(int[] Plus, int[] Minus, bool IsPublished);
