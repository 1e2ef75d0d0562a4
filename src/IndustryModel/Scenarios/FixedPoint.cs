namespace IndustryModel.Scenarios;

/// <summary>
/// Exact sums of doubles as whole numbers of one unit, 2^low: limbs of 32 bits in signed 64-bit words, so that a million terms fit without carrying; Kulisch (1971). Sums do not depend on the order of their terms.
/// </summary>
internal readonly struct FixedPoint
{
    /// <summary>Enough for every double: 2,098 bits, and room for carries.</summary>
    internal const int MaximumLimbs = 72;

    private const int SpareLimbs = 3; // a sum of 2^21 terms times weights of less than 2^32, and the sign
    private const int Extension = 3; // limbs below the unit, for the quotient

    private readonly int _low;

    private FixedPoint(int low, int limbs) => (_low, Limbs) = (low, limbs);

    internal int Limbs { get; }

    /// <summary>The unit and length that hold these values exactly, all finite.</summary>
    internal static FixedPoint Covering(ReadOnlySpan<double> values, int stride, int offset)
    {
        int low = int.MaxValue, high = int.MinValue;
        for (int i = offset; i < values.Length; i += stride)
        {
            if (values[i] == 0)
                continue;
            int exponent = Exponent(BitConverter.DoubleToInt64Bits(values[i]));
            low = Math.Min(low, exponent);
            high = Math.Max(high, exponent);
        }

        return low > high ? new(0, 3 + SpareLimbs) : new(low, ((high - low) >> 5) + 3 + SpareLimbs);
    }

    internal Term Split(double value)
    {
        long bits = BitConverter.DoubleToInt64Bits(value);
        long fraction = bits & 0x000F_FFFF_FFFF_FFFF;
        ulong mantissa = (ulong)((bits >> 52 & 0x7FF) == 0 ? fraction : fraction | 0x0010_0000_0000_0000);
        if (mantissa == 0)
            return default;
        int position = Exponent(bits) - _low;
        int shift = position & 31;
        ulong lower = mantissa << shift;
        long upper = shift == 0 ? 0 : (long)(mantissa >> (64 - shift));
        int sign = bits < 0 ? -1 : 1;
        return new(position >> 5, sign * (long)(uint)lower, sign * (long)(lower >> 32), sign * upper);
    }

    /// <summary>total += factor · sum.</summary>
    internal static void AddScaled(Span<Int128> total, ReadOnlySpan<long> sum, long factor)
    {
        for (int k = 0; factor != 0 && k < sum.Length; k++)
            total[k] += (Int128)sum[k] * factor;
    }

    /// <summary>The double nearest to total · unit / divisor, ties to even; ±∞ beyond the largest. Overwrites the total.</summary>
    internal double Quotient(Span<Int128> total, uint divisor)
    {
        bool negative = Carry(total) < 0;
        if (negative)
        {
            foreach (ref Int128 limb in total)
                limb = -limb;
            Carry(total);
        }

        // long division by one limb, from the top; `window` takes the first 64 bits of the quotient, `rest` whether more follow
        ulong remainder = 0, window = 0;
        int taken = 0, exponent = 0;
        bool more = false;
        for (int k = total.Length - 1; k >= -Extension; k--)
        {
            ulong dividend = remainder << 32 | (k >= 0 ? (ulong)total[k] : 0);
            uint digit = (uint)(dividend / divisor);
            remainder = dividend % divisor;
            for (int bit = 31; bit >= 0; bit--)
            {
                bool set = (digit >> bit & 1) != 0;
                if (taken == 64)
                    more |= set;
                else if (taken > 0 || set)
                {
                    window = window << 1 | (set ? 1UL : 0);
                    taken++;
                    exponent = 32 * k + bit + _low;
                }
            }
        }

        double size = taken < 64 ? 0 : Rounded(window, exponent, more || remainder != 0);
        return negative ? 0 - size : size;
    }

    private static double Rounded(ulong window, int exponent, bool more)
    {
        int shift = Math.Max(11, -1074 - exponent); // subnormals have fewer bits
        if (shift > 64)
            return 0;
        ulong kept = shift == 64 ? 0 : window >> shift;
        ulong half = 1UL << (shift - 1);
        ulong cut = window & (half | (half - 1));
        if (cut > half || cut == half && (more || (kept & 1) != 0))
            kept++;
        return Math.ScaleB(kept, exponent + shift); // exact
    }

    // leaves 0 to 2^32 − 1 in every limb; answers what is carried out of the last, −1 for a negative total
    private static Int128 Carry(Span<Int128> total)
    {
        Int128 carry = 0;
        foreach (ref Int128 limb in total)
        {
            limb += carry;
            carry = limb >> 32;
            limb &= uint.MaxValue;
        }

        return carry;
    }

    private static int Exponent(long bits) => Math.Max(1, (int)(bits >> 52 & 0x7FF)) - 1075;

    /// <summary>A double in limbs: three of them hold its 53 bits at any shift.</summary>
    internal readonly struct Term(int limb, long first, long second, long third)
    {
        internal bool IsZero => first == 0 && second == 0 && third == 0;

        internal void AddTo(Span<long> sum)
        {
            sum[limb] += first;
            sum[limb + 1] += second;
            sum[limb + 2] += third;
        }
    }
}
