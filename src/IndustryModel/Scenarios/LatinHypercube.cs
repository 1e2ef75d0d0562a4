using System.Numerics;

namespace IndustryModel.Scenarios;

/// <summary>
/// A Latin hypercube of N draws (McKay, Beckman and Conover 1979): in each dimension every one of the N equal parts of (0, 1) holds exactly one draw. The part of a draw comes from a permutation of
/// [0, N) that is computed, not stored: a Feistel network over the next power of two, walked until it lands below N (Black and Rogaway 2002), keyed by seed and dimension. So any draw can be had
/// anywhere, and parts of a run agree as long as they agree on N and the seed.
/// </summary>
public sealed class LatinHypercube
{
    private const int Rounds = 8;
    private const int LeastBits = 10; // few draws too are permuted by a network that mixes well
    private const long Most = 1L << 48;

    private readonly ulong[] _keys; // Rounds for each dimension
    private readonly int _leftBits;
    private readonly int _rightBits;

    /// <summary>A hypercube.</summary>
    /// <param name="draws">The number N of draws, from 1 to 2⁴⁸.</param>
    /// <param name="dimensions">The number of dimensions, 1 or more.</param>
    /// <param name="seed">The words of a seed; the same words give the same hypercube.</param>
    /// <exception cref="ArgumentOutOfRangeException">Draws or dimensions out of range.</exception>
    /// <exception cref="ArgumentException">A seed without words.</exception>
    public LatinHypercube(long draws, int dimensions, ReadOnlySpan<ulong> seed)
    {
        if (draws is < 1 or > Most)
            throw new ArgumentOutOfRangeException(nameof(draws), draws, "A Latin hypercube has from 1 to 2^48 draws.");
        ArgumentOutOfRangeException.ThrowIfLessThan(dimensions, 1);
        if (seed.IsEmpty)
            throw new ArgumentException("A Latin hypercube needs a seed of at least one word, such as 1.", nameof(seed));
        (Draws, Dimensions) = (draws, dimensions);
        int bits = Math.Max(LeastBits, 64 - BitOperations.LeadingZeroCount((ulong)(draws - 1)));
        _rightBits = bits / 2;
        _leftBits = bits - _rightBits;
        _keys = new ulong[checked(dimensions * Rounds)];
        for (int d = 0; d < dimensions; d++)
        {
            ulong key = KeyedBits.Key(seed, (ulong)d);
            for (int round = 0; round < Rounds; round++)
                _keys[d * Rounds + round] = KeyedBits.At(key, round);
        }
    }

    /// <summary>The number N of draws.</summary>
    public long Draws { get; }

    /// <summary>The number of dimensions.</summary>
    public int Dimensions { get; }

    /// <summary>The part of (0, 1) in which a draw lies, from 0 to N − 1.</summary>
    /// <param name="draw">The number of the draw, from 0.</param>
    /// <param name="dimension">The dimension, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such draw or dimension.</exception>
    public long Stratum(long draw, int dimension)
    {
        RequirePlace(draw, 1, dimension);
        return Permuted(draw, dimension);
    }

    /// <summary>Draws of one dimension, each at a place of its part, as many as there are places: (part + u) / N. Never 0 or 1.</summary>
    /// <param name="dimension">The dimension, from 0.</param>
    /// <param name="first">The number of the first draw, from 0.</param>
    /// <param name="within">The place u within the part of each draw, from 0 to below 1, such as uniform random numbers.</param>
    /// <param name="destination">May be <paramref name="within"/> itself.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such draw or dimension, or a place that is not from 0 to below 1.</exception>
    /// <exception cref="ArgumentException">The destination is too short.</exception>
    public void Fill(int dimension, long first, ReadOnlySpan<double> within, Span<double> destination)
    {
        RequirePlace(first, within.Length, dimension);
        Regional.Shapes.RequireRoom(within.Length, destination.Length);
        for (int i = 0; i < within.Length; i++)
        {
            double u = within[i];
            destination[i] = u is >= 0 and < 1 ? Place(Permuted(first + i, dimension), u)
                : throw new ArgumentOutOfRangeException(nameof(within), u, $"A place within a part is a number from 0 to below 1; number {i} is not.");
        }
    }

    /// <summary>Draws of one dimension in the middle of their parts, (part + ½) / N.</summary>
    /// <param name="dimension">The dimension, from 0.</param>
    /// <param name="first">The number of the first draw, from 0.</param>
    /// <param name="destination">A value for each draw.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such draw or dimension.</exception>
    public void FillCentered(int dimension, long first, Span<double> destination)
    {
        RequirePlace(first, destination.Length, dimension);
        for (int i = 0; i < destination.Length; i++)
            destination[i] = (Permuted(first + i, dimension) + 0.5) / Draws;
    }

    /// <summary>Rounding must not carry a draw into the next part, nor to 0, whose normal quantile is infinite.</summary>
    private double Place(long part, double u)
    {
        double place = part + u;
        if (place >= part + 1)
            place = Math.BitDecrement(part + 1.0);
        return place / Draws is var value && value > 0 ? Math.Min(value, 1 - 1.1102230246251565e-16) : double.Epsilon;
    }

    private long Permuted(long draw, int dimension)
    {
        ReadOnlySpan<ulong> keys = _keys.AsSpan(dimension * Rounds, Rounds);
        ulong value = (ulong)draw;
        do
            value = Network(value, keys);
        while (value >= (ulong)Draws);
        return (long)value;
    }

    /// <summary>One to one on the numbers of left and right bits: each round changes one part by a function of the other.</summary>
    private ulong Network(ulong value, ReadOnlySpan<ulong> keys)
    {
        ulong left = value >> _rightBits;
        ulong right = value & (1UL << _rightBits) - 1;
        for (int round = 0; round < Rounds; round += 2)
        {
            left ^= KeyedBits.Mix(right ^ keys[round]) >> (64 - _leftBits);
            right ^= KeyedBits.Mix(left ^ keys[round + 1]) >> (64 - _rightBits);
        }

        return left << _rightBits | right;
    }

    private void RequirePlace(long first, long count, int dimension)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(dimension);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(dimension, Dimensions);
        if (first < 0 || first > Draws - count)
            throw new ArgumentOutOfRangeException(nameof(first), first, $"The hypercube has the draws 0 to {Draws - 1}.");
    }
}
