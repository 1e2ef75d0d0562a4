using IndustryModel.Regional;

namespace IndustryModel.Scenarios;

/// <summary>
/// Quantiles of the beta distributions over [0, 1] whose density is x^r (1 − x)^f / B, r + f = 4, from either end to the median. With v = ((r + 1) ∫₀ˣ uʳ (1 − u)ᶠ du)^(1/(r+1)), which
/// is known from the probability, x / v is an analytic function of v, here a polynomial in each of three parts (Chebyshev's interpolation, made when first asked); error some 10⁻¹⁶.
/// </summary>
internal sealed class PertShape(double rising, double falling) : IEquatable<PertShape>
{
    private Side? _low;
    private Side? _high;

    /// <summary>The exponent r.</summary>
    internal double Rising { get; } = rising;

    /// <summary>The exponent f.</summary>
    internal double Falling { get; } = falling;

    /// <summary>The quantile of a probability up to ½.</summary>
    internal double FromLow(double probability) => (_low ??= new(Rising, Falling)).Of(probability);

    /// <summary>1 − the quantile of 1 − a probability up to ½.</summary>
    internal double FromHigh(double probability) => (_high ??= new(Falling, Rising)).Of(probability);

    public bool Equals(PertShape? other) => other is not null && Rising.Equals(other.Rising) && Falling.Equals(other.Falling);

    public override bool Equals(object? obj) => Equals(obj as PertShape);

    public override int GetHashCode() => HashCode.Combine(Rising, Falling);

    private sealed class Side
    {
        private const int Terms = 26;
        private const double FirstEnd = 0.5; // parts of v, shorter towards the median, behind which x = 1 is singular
        private const double SecondEnd = 0.8;

        private readonly double _power; // 1 / (r + 1)
        private readonly double _scale; // v at the median
        private readonly double[] _parts = new double[3 * Terms];

        internal Side(double rising, double falling)
        {
            _power = 1 / (rising + 1);
            _scale = ExpPair.Of(PlainLog.Of(0.5 * Beta(rising) * (rising + 1)) * _power);
            double x = 0;
            double last = 0;
            Span<double> ratios = stackalloc double[Terms];
            for (int part = 0; part < 3; part++)
            {
                (double middle, double half) = Part(part);
                for (int j = 0; j < Terms; j++)
                {
                    double v = _scale * (middle + half * Node(j));
                    x = Solve(v, x + (v - last), rising, falling);
                    ratios[j] = x / v;
                    last = v;
                }

                Powers(ratios, _parts.AsSpan(part * Terms, Terms));
            }
        }

        internal double Of(double probability)
        {
            if (probability == 0)
                return 0;
            double share = ExpPair.Of(PlainLog.Of(2 * probability) * _power);
            int part = share <= FirstEnd ? 0 : share <= SecondEnd ? 1 : 2;
            (double middle, double half) = Part(part);
            double u = (share - middle) / half;
            double w = u * u;
            ReadOnlySpan<double> c = _parts.AsSpan(part * Terms, Terms);
            double even = c[Terms - 2];
            double odd = c[Terms - 1];
            for (int k = Terms - 4; k >= 0; k -= 2)
            {
                even = even * w + c[k];
                odd = odd * w + c[k + 1];
            }

            return _scale * share * (even + u * odd);
        }

        private static (double Middle, double Half) Part(int part) => part switch
        {
            0 => (FirstEnd / 2, FirstEnd / 2),
            1 => ((FirstEnd + SecondEnd) / 2, (SecondEnd - FirstEnd) / 2),
            _ => ((SecondEnd + 1) / 2, (1 - SecondEnd) / 2),
        };

        /// <summary>Chebyshev's node, rising with j.</summary>
        private static double Node(int j) => CircleFunctions.SinPi((2 * j + 1 - Terms) / (2.0 * Terms));

        /// <summary>Chebyshev's polynomial at a node, cos kθ where the node is cos θ; not by its recurrence, whose rounding adds up.</summary>
        private static double AtNode(int k, int j)
        {
            int angle = k * (2 * Terms - 2 * j - 1) % (4 * Terms); // in parts of π / 2N
            return CircleFunctions.SinPi(0.5 - Math.Min(angle, 4 * Terms - angle) / (2.0 * Terms));
        }

        /// <summary>B(r + 1, 5 − r) = |r (1 − r)(2 − r)(3 − r)(4 − r) π / sin πr| / 5!, by the reflection formula; at whole r one factor and the sine vanish together.</summary>
        private static double Beta(double r)
        {
            double nearest = Math.Round(r);
            double off = r - nearest;
            double product = off == 0 ? 1 : Math.PI * off / CircleFunctions.SinPi(off);
            for (int j = 0; j <= 4; j++)
            {
                if (j != nearest)
                    product *= Math.Abs(r - j);
            }

            return product / 120;
        }

        /// <summary>x where v(x) = x T^(1/(r+1)) is given, T = (r + 1) Σ cₙ xⁿ / (r + 1 + n) with (1 − x)ᶠ = Σ cₙ xⁿ; v' = T^(1/(r+1) − 1) (1 − x)ᶠ. Newton's iteration.</summary>
        private static double Solve(double v, double x, double rising, double falling)
        {
            for (int round = 0; round < 20; round++)
            {
                double sum = 1;
                double term = 1;
                for (int n = 1; n < 2_000; n++)
                {
                    term *= (n - 1 - falling) / n * x;
                    sum += term * (rising + 1) / (rising + 1 + n);
                    if (Math.Abs(term) < 1e-19)
                        break;
                }

                double root = ExpPair.Of(PlainLog.Of(sum) / (rising + 1));
                double step = (x * root - v) * sum / (root * ExpPair.Of(falling * PlainLog.OnePlus(-x)));
                x = Math.Min(x - step, (1 + x) / 2); // never past the end
                if (Math.Abs(step) <= 1e-16 * x)
                    break;
            }

            return x;
        }

        /// <summary>The polynomial through values at the nodes, as coefficients of powers.</summary>
        private static void Powers(ReadOnlySpan<double> values, Span<double> destination)
        {
            Span<double> polynomials = stackalloc double[3 * Terms]; // Chebyshev's, two of them in turn as powers
            polynomials.Clear();
            Span<double> before = polynomials[..Terms];
            Span<double> current = polynomials.Slice(Terms, Terms);
            Span<double> next = polynomials[(2 * Terms)..];
            destination.Clear();
            before[0] = 1;
            current[1] = 1;
            for (int k = 0; k < Terms; k++)
            {
                double sum = 0;
                for (int j = 0; j < Terms; j++)
                    sum += values[j] * AtNode(k, j);

                double coefficient = sum * (k == 0 ? 1 : 2) / Terms;
                for (int i = 0; i <= k; i++)
                    destination[i] += coefficient * before[i];
                for (int i = 0; i < Terms; i++)
                    next[i] = (i > 0 ? 2 * current[i - 1] : 0) - before[i];
                current.CopyTo(before);
                next.CopyTo(current);
            }
        }
    }
}
