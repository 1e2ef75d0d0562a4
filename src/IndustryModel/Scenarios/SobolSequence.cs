using System.Numerics;

namespace IndustryModel.Scenarios;

/// <summary>
/// Sobol's sequence with the direction numbers of Joe and Kuo (2008): points that fill the unit cube evenly, in up to 64 dimensions. Point 0 is the origin; point i takes the bits of
/// i ⊕ ⌊i / 2⌋ (the order of Gray's code, Antonov and Saleev 1979), so the first 2ᵏ points are a net. Every point is computed from its number, so any part of the sequence can be had anywhere.
/// Points have 52 bits, exact as doubles.
/// </summary>
public sealed class SobolSequence
{
    private const double Unit = 2.220446049250313e-16; // 2⁻⁵²

    private readonly ulong[] _shift;
    private readonly double _offset;

    /// <summary>The sequence itself.</summary>
    /// <param name="dimensions">From 1 to 64.</param>
    /// <exception cref="ArgumentOutOfRangeException">Another number of dimensions.</exception>
    public SobolSequence(int dimensions)
    {
        RequireDimensions(dimensions);
        _shift = new ulong[dimensions];
    }

    /// <summary>
    /// The sequence with a random digital shift, the same exclusive-or for all points of a dimension (Owen 2003, §3): each seed gives another sequence that is as even, so several tell the error.
    /// Points lie in the middle of their 2⁻⁵², so none is ever 0 or 1.
    /// </summary>
    /// <param name="dimensions">From 1 to 64.</param>
    /// <param name="seed">The words of a seed; the same words give the same points.</param>
    /// <exception cref="ArgumentOutOfRangeException">Another number of dimensions.</exception>
    /// <exception cref="ArgumentException">A seed without words.</exception>
    public SobolSequence(int dimensions, ReadOnlySpan<ulong> seed)
        : this(dimensions)
    {
        if (seed.IsEmpty)
            throw new ArgumentException("A shifted sequence needs a seed of at least one word; without a shift leave the seed out.", nameof(seed));
        _offset = 0.5;
        for (int d = 0; d < dimensions; d++)
            _shift[d] = KeyedBits.Key(seed, (ulong)d) >> (64 - SobolDirections.Bits);
    }

    /// <summary>The number of coordinates of a point.</summary>
    public int Dimensions => _shift.Length;

    /// <summary>Points one after the other, as many as there is room for.</summary>
    /// <param name="first">The number of the first point, from 0.</param>
    /// <param name="destination">Whole points: a multiple of <see cref="Dimensions"/>.</param>
    /// <exception cref="ArgumentException">The destination does not hold whole points.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number below 0 or from 2⁵² on.</exception>
    public void Fill(long first, Span<double> destination)
    {
        int dimensions = Dimensions;
        if (destination.Length % dimensions != 0)
            throw new ArgumentException($"Got room for {destination.Length} coordinates where whole points of {dimensions} were expected.", nameof(destination));
        long count = destination.Length / dimensions;
        RequireNumbers(first, count);
        Span<ulong> bits = stackalloc ulong[SobolDirections.Dimensions];
        bits = bits[..dimensions];
        for (int d = 0; d < dimensions; d++)
            bits[d] = BitsOf(first, d);
        for (long i = 0; ; i++)
        {
            Span<double> point = destination.Slice((int)i * dimensions, count == 0 ? 0 : dimensions);
            for (int d = 0; d < point.Length; d++)
                point[d] = (bits[d] + _offset) * Unit;
            if (i >= count - 1)
                return;
            ReadOnlySpan<ulong> row = SobolDirections.Rows.AsSpan(BitOperations.TrailingZeroCount(first + i + 1) * SobolDirections.Dimensions, dimensions);
            for (int d = 0; d < bits.Length; d++)
                bits[d] ^= row[d]; // neighbors in Gray's code differ in one bit
        }
    }

    /// <summary>One coordinate of points in a row, as many as there is room for.</summary>
    /// <param name="dimension">The coordinate, from 0.</param>
    /// <param name="first">The number of the first point, from 0.</param>
    /// <param name="destination">A value for each point.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such dimension, or a number below 0 or from 2⁵² on.</exception>
    public void FillDimension(int dimension, long first, Span<double> destination)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(dimension);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(dimension, Dimensions);
        RequireNumbers(first, destination.Length);
        ulong bits = BitsOf(first, dimension);
        for (int i = 0; i < destination.Length; i++)
        {
            destination[i] = (bits + _offset) * Unit;
            if (i + 1 < destination.Length)
                bits ^= SobolDirections.Rows[BitOperations.TrailingZeroCount(first + i + 1) * SobolDirections.Dimensions + dimension];
        }
    }

    private ulong BitsOf(long number, int dimension)
    {
        ulong bits = _shift[dimension];
        for (ulong gray = (ulong)(number ^ number >> 1); gray != 0; gray &= gray - 1)
            bits ^= SobolDirections.Rows[BitOperations.TrailingZeroCount(gray) * SobolDirections.Dimensions + dimension];
        return bits;
    }

    private static void RequireDimensions(int dimensions)
    {
        if (dimensions is < 1 or > SobolDirections.Dimensions)
            throw new ArgumentOutOfRangeException(nameof(dimensions), dimensions, $"Sobol's sequence has from 1 to {SobolDirections.Dimensions} dimensions here. For more uncertain magnitudes draw at random or from a Latin hypercube.");
    }

    private static void RequireNumbers(long first, long count)
    {
        if (first < 0 || first > (1L << SobolDirections.Bits) - count)
            throw new ArgumentOutOfRangeException(nameof(first), first, $"Points have numbers from 0 to 2^{SobolDirections.Bits} - 1.");
    }
}
