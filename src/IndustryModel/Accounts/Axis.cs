using System.Collections.Frozen;
using System.Collections.Immutable;
using IndustryModel.Classifications;

namespace IndustryModel.Accounts;

/// <summary>One axis of a cube: codes of one classification, each once, in a fixed order.</summary>
/// <typeparam name="TCode"><see cref="SectorCode"/> or <see cref="RegionCode"/>.</typeparam>
public sealed class Axis<TCode>
    where TCode : struct, ICategoryCode<TCode>
{
    private readonly FrozenDictionary<TCode, int> _positions;

    /// <summary>Creates an axis.</summary>
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
        var positions = new Dictionary<TCode, int>(Codes.Length);
        for (int i = 0; i < Codes.Length; i++)
        {
            if (!positions.TryAdd(Codes[i], i))
                throw new ArgumentException($"The {TCode.Kind} {Codes[i].Text} stands twice on the axis; each code may stand once.", nameof(codes));
        }

        _positions = positions.ToFrozenDictionary();
    }

    /// <summary>The classification all codes belong to.</summary>
    public Classification<TCode> Classification { get; }

    /// <summary>The codes in order.</summary>
    public ImmutableArray<TCode> Codes { get; }

    /// <summary>The number of codes.</summary>
    public int Count => Codes.Length;

    /// <summary>The position of a code, or −1.</summary>
    public int IndexOf(TCode code) => _positions.GetValueOrDefault(code, -1);
}
