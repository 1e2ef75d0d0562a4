using System.Collections.Immutable;
using IndustryModel.Classifications;

namespace IndustryModel.Accounts;

/// <summary>One axis of a cube: codes of one classification, each once, in a fixed order. What the codes overlap is known from the classification.</summary>
/// <typeparam name="TCode"><see cref="SectorCode"/> or <see cref="RegionCode"/>.</typeparam>
public sealed class Axis<TCode>
    where TCode : struct, ICategoryCode<TCode>
{
    private readonly AxisLayout _layout;
    private ImmutableArray<TCode> _codes; // made when first asked for

    /// <summary>Creates an axis.</summary>
    /// <param name="classification">The classification all codes belong to.</param>
    /// <param name="codes">At least one code, each once; they may overlap.</param>
    /// <exception cref="UnknownCodeException">A code is not in the classification.</exception>
    /// <exception cref="ArgumentException">A code twice, or no code at all.</exception>
    public Axis(Classification<TCode> classification, IEnumerable<TCode> codes)
    {
        ArgumentNullException.ThrowIfNull(classification);
        ArgumentNullException.ThrowIfNull(codes);
        int[] categories = [.. codes.Select(classification.IndexOf)];
        if (categories.Length == 0)
            throw new ArgumentException($"An axis of {TCode.Kind}s needs at least one code.", nameof(codes));
        if (AxisLayout.FindTwice(categories) is >= 0 and var twice)
            throw new ArgumentException($"The {TCode.Kind} {classification.CodeAt(twice).Text} stands twice on the axis; each code may stand once.", nameof(codes));
        (Classification, _layout) = (classification, new(classification.Tree, categories));
    }

    /// <summary>From a layout over the tree of the classification.</summary>
    internal Axis(Classification<TCode> classification, AxisLayout layout) => (Classification, _layout) = (classification, layout);

    /// <summary>The classification all codes belong to.</summary>
    public Classification<TCode> Classification { get; }

    /// <summary>The codes in order.</summary>
    public ImmutableArray<TCode> Codes
    {
        get
        {
            if (_codes.IsDefault)
                _codes = Classification.CodesAt(_layout.Categories); // two threads may both make them, and make the same
            return _codes;
        }
    }

    /// <summary>The number of codes.</summary>
    public int Count => _layout.Categories.Length;

    /// <summary>The position of a code, or −1 when the axis does not have it.</summary>
    public int IndexOf(TCode code) => code.Classification == Classification.Id ? _layout.PositionOf(Classification.Tree.IndexOf(code.Text)) : -1;

    /// <summary>Whether the axis has the code itself.</summary>
    public bool Has(TCode code) => IndexOf(code) >= 0;

    /// <summary>Whether figures of the code can be had from this axis: itself, as a sum of codes on it, or as a whole less other parts.</summary>
    /// <exception cref="UnknownCodeException">The code is not in the classification.</exception>
    public bool CanMake(TCode code) => TermsFor(code) is not null;

    /// <summary>The codes on the axis that belong to one level of the hierarchy, in order; without aggregates and without what is no region.</summary>
    public ImmutableArray<TCode> AtLevel(int level) => Classification.CodesAt([.. _layout.Categories.Where(c => Classification.Tree.IsAtLevel(c, level))]);

    /// <summary>How a code is made from positions on the axis; null when it cannot be.</summary>
    internal AxisTerms? TermsFor(TCode code) => _layout.TermsFor(Classification.IndexOf(code));
}
