using System.Globalization;

namespace IndustryModel.Scenarios;

/// <summary>
/// The sum of any finite numbers without rounding, rounded once when asked for: the same bits in whatever order and parts the numbers come. A fixed-point number as wide as all doubles, in limbs of 32 bits whose carries wait.
/// After Neal (2015), "Fast exact summation using small and large superaccumulators". For one thread at a time.
/// </summary>
internal sealed partial class ExactSum
{
    // Bit 0 of limb 0 is worth 2^-1074, the smallest double. 2^63 doubles reach bit 1074 + 1024 + 63.
    private const int Limbs = 68;
    private const int LimbBits = 32;
    private const long LimbMask = 0xFFFF_FFFF;
    private const int MantissaBits = 52;

    // A double adds less than 2^53 to a limb, so two sums that wait with this many can still be added without overflow.
    private const int MostWaiting = 500;

    private readonly long[] _limbs = new long[Limbs];
    private int _waiting;

    /// <summary>The sum, rounded once to the nearest double, ties to even; ±∞ when it is beyond the largest. 0 for nothing, and 0 has no sign.</summary>
    internal double Value
    {
        get
        {
            Carry();
            Span<uint> magnitude = stackalloc uint[Limbs];
            bool negative = Magnitude(magnitude);
            return ToDouble(magnitude, negative);
        }
    }

    /// <summary>Adds a number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">NaN or infinite.</exception>
    internal void Add(double value)
    {
        if (!double.IsFinite(value))
            throw new ArgumentOutOfRangeException(nameof(value), value.ToString(CultureInfo.InvariantCulture), "An exact sum takes finite numbers. Leave out what is missing or unbounded, and say how many values that were.");
        if (_waiting == MostWaiting)
            Carry();
        _waiting++;
        long bits = BitConverter.DoubleToInt64Bits(value);
        int exponent = (int)(bits >> MantissaBits) & 0x7FF;
        int normal = Math.Min(exponent, 1); // a subnormal number has no leading bit, and the exponent of the smallest normal ones
        long mantissa = bits & 0x000F_FFFF_FFFF_FFFF | (long)normal << MantissaBits;
        int position = exponent - normal;
        int limb = position >>> 5;
        int shift = position & LimbBits - 1;
        long sign = bits >> 63; // 0 or −1; x ^ −1 − −1 = −x
        long low = mantissa << shift & LimbMask;
        long high = mantissa >> LimbBits - shift;
        long[] limbs = _limbs;
        limbs[limb] += (low ^ sign) - sign;
        limbs[limb + 1] += (high ^ sign) - sign;
    }

    /// <summary>Adds another sum, which stays as it is.</summary>
    internal void Add(ExactSum other)
    {
        Carry();
        ReadOnlySpan<long> limbs = other._limbs;
        for (int i = 0; i < Limbs; i++)
            _limbs[i] += limbs[i];
        Carry();
    }

    /// <summary>Afterwards every limb but the last, which has the sign, is in [0, 2³²): equal sums have equal limbs.</summary>
    private void Carry()
    {
        Span<long> limbs = _limbs;
        long carry = 0;
        for (int i = 0; i < Limbs - 1; i++)
        {
            long limb = limbs[i] + carry;
            limbs[i] = limb & LimbMask;
            carry = limb >> LimbBits;
        }

        limbs[Limbs - 1] += carry;
        _waiting = 0;
    }

    /// <summary>The size of the sum after carrying; true where it is negative.</summary>
    private bool Magnitude(Span<uint> magnitude)
    {
        bool negative = _limbs[Limbs - 1] < 0;
        long carry = 0;
        for (int i = 0; i < Limbs; i++)
        {
            long limb = (negative ? -_limbs[i] : _limbs[i]) + carry;
            magnitude[i] = (uint)limb;
            carry = limb >> LimbBits;
        }

        return negative;
    }

    private static double ToDouble(ReadOnlySpan<uint> magnitude, bool negative)
    {
        int top = Limbs - 1;
        while (top >= 0 && magnitude[top] == 0)
            top--;
        if (top < 0)
            return 0;

        // the highest 64 bits, and whether anything stands below them
        int length = LimbBits * top + LimbBits - int.CreateTruncating(uint.LeadingZeroCount(magnitude[top]));
        int lowest = Math.Max(length - 64, 0); // the bit of the sum that is bit 0 of these
        ulong head = 0;
        for (int i = top; i >= 0 && i >= top - 2; i--)
        {
            int shift = LimbBits * i - lowest;
            head |= shift >= 0 ? (ulong)magnitude[i] << shift : shift > -LimbBits ? magnitude[i] >> -shift : 0;
        }

        int dropped = lowest / LimbBits;
        bool rest = (magnitude[dropped] & (1UL << lowest % LimbBits) - 1) != 0;
        for (int i = 0; i < dropped && !rest; i++)
            rest = magnitude[i] != 0;

        int excess = Math.Max(Math.Min(length, 64) - (MantissaBits + 1), 0); // bits beyond the 53 of a double
        ulong mantissa = head >> excess;
        ulong half = excess > 0 ? 1UL << excess - 1 : 0;
        ulong below = head & (1UL << excess) - 1;
        if (below > half || below == half && half > 0 && (rest || (mantissa & 1) != 0))
            mantissa++; // to 2^53 at most, which carries into the exponent by itself

        // mantissa · 2^(lowest + excess − 1074): the leading bit of a normal number adds one to the exponent
        int power = lowest + excess;
        ulong bits = Math.Min(((ulong)power << MantissaBits) + mantissa, 0x7FF0_0000_0000_0000);
        return BitConverter.UInt64BitsToDouble(negative ? bits | 1UL << 63 : bits);
    }
}
