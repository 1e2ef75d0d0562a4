using System.Collections.Concurrent;
using System.Collections.Immutable;
using IndustryModel.Classifications;

namespace IndustryModel.Accounts;

/// <summary>One axis of a cube: codes of one classification, each once, in a fixed order. What the codes overlap is known from the classification.</summary>
/// <typeparam name="TCode"><see cref="SectorCode"/> or <see cref="RegionCode"/>.</typeparam>
public sealed class Axis<TCode>
    where TCode : struct, ICategoryCode<TCode>
{
    private readonly Dictionary<TCode, int> _positions;
    private readonly ConcurrentDictionary<TCode, AxisTerms?> _terms = new();

    /// <summary>Creates an axis.</summary>
    /// <param name="classification">The classification all codes belong to.</param>
    /// <param name="codes">At least one code, each once; they may overlap.</param>
    /// <exception cref="UnknownCodeException">A code is not in the classification.</exception>
    /// <exception cref="ArgumentException">A code twice, or no code at all.</exception>
    public Axis(Classification<TCode> classification, IEnumerable<TCode> codes)
    {
        ArgumentNullException.ThrowIfNull(classification);
        ArgumentNullException.ThrowIfNull(codes);
        Classification = classification;
        Codes = [.. codes.Select(code => classification[code].Code)];
        if (Codes.IsEmpty)
            throw new ArgumentException($"An axis of {TCode.Kind}s needs at least one code.", nameof(codes));
        _positions = new(Codes.Length);
        for (int i = 0; i < Codes.Length; i++)
        {
            if (!_positions.TryAdd(Codes[i], i))
                throw new ArgumentException($"The {TCode.Kind} {Codes[i].Text} stands twice on the axis; each code may stand once.", nameof(codes));
        }
    }

    /// <summary>The classification all codes belong to.</summary>
    public Classification<TCode> Classification { get; }

    /// <summary>The codes in order.</summary>
    public ImmutableArray<TCode> Codes { get; }

    /// <summary>The number of codes.</summary>
    public int Count => Codes.Length;

    /// <summary>The position of a code, or −1 when the axis does not have it.</summary>
    public int IndexOf(TCode code) => _positions.GetValueOrDefault(code, -1);

    /// <summary>Whether the axis has the code itself.</summary>
    public bool Has(TCode code) => _positions.ContainsKey(code);

    /// <summary>Whether figures of the code can be had from this axis: itself, as a sum of codes on it, or as a whole less other parts.</summary>
    /// <exception cref="UnknownCodeException">The code is not in the classification.</exception>
    public bool CanMake(TCode code) => TermsFor(code) is not null;

    /// <summary>The codes on the axis that belong to one level of the hierarchy, in order; without aggregates and without what is no region.</summary>
    public ImmutableArray<TCode> AtLevel(int level)
    {
        HashSet<TCode> wanted = [.. Classification.AtLevel(level).Select(c => c.Code)];
        return [.. Codes.Where(wanted.Contains)];
    }

    /// <summary>How a code is made from positions on the axis; null when it cannot be.</summary>
    internal AxisTerms? TermsFor(TCode code) => _terms.GetOrAdd(code, static (c, axis) => axis.FindTerms(c), this);

    private AxisTerms? FindTerms(TCode code)
    {
        code = Classification[code].Code;
        int own = IndexOf(code);
        if (own >= 0)
            return new([own], [], IsPublished: true);
        if (Classification.TryPartition(code, Codes, out ImmutableArray<TCode> parts))
            return new(Positions(parts), [], IsPublished: false);
        return Classification.TryRemainder(code, Codes, out TCode whole, out ImmutableArray<TCode> less)
            ? new([IndexOf(whole)], Positions(less), IsPublished: false)
            : null;
    }

    private ImmutableArray<int> Positions(ImmutableArray<TCode> codes) => [.. codes.Select(IndexOf).Order()];
}

/// <summary>How a code is made from an axis: the sum at some positions less the sum at others.</summary>
internal sealed record AxisTerms(ImmutableArray<int> Plus, ImmutableArray<int> Minus, bool IsPublished);
