using System.Buffers;
using System.Numerics;

namespace IndustryModel.Scenarios;

/// <summary>
/// The exact sums of worth over the coalitions of each size, all of them, those with a player and those with a pair, from which Shapley values and interactions follow by whole weights over one
/// denominator: n · C(n − 1, s) divides lcm(1 … n) for every size s. Memory is rented.
/// </summary>
internal readonly ref struct CoalitionSums
{
    private readonly int _players;
    private readonly FixedPoint _scale;
    private readonly long[] _rented;

    internal CoalitionSums(ReadOnlySpan<double> worth, int stride, int offset, int players, bool pairs)
    {
        _players = players;
        _scale = FixedPoint.Covering(worth, stride, offset);
        int rows = 1 + players + (pairs ? players * (players - 1) / 2 : 0);
        int length = rows * (players + 1) * _scale.Limbs;
        _rented = ArrayPool<long>.Shared.Rent(length);
        _rented.AsSpan(0, length).Clear();
        Span<int> members = stackalloc int[players];
        for (int coalition = 0; coalition < 1 << players; coalition++)
        {
            FixedPoint.Term term = _scale.Split(worth[coalition * stride + offset]);
            if (term.IsZero)
                continue;
            int size = 0;
            for (int rest = coalition; rest != 0; rest &= rest - 1)
                members[size++] = BitOperations.TrailingZeroCount(rest);
            term.AddTo(Sum(0, size));
            for (int i = 0; i < size; i++)
            {
                term.AddTo(Sum(1 + members[i], size));
                for (int j = 0; pairs && j < i; j++)
                    term.AddTo(Sum(Pair(members[i], members[j]), size));
            }
        }
    }

    public void Dispose() => ArrayPool<long>.Shared.Return(_rented);

    internal double Value(int player)
    {
        long denominator = LeastCommonMultiple(_players);
        Span<Int128> total = stackalloc Int128[FixedPoint.MaximumLimbs];
        total.Clear();
        for (int size = 0; size <= _players; size++)
        {
            // with the player it counts as one who entered, without as one who did not
            long entered = size == 0 ? 0 : Weight(_players, size - 1, denominator);
            long absent = size == _players ? 0 : Weight(_players, size, denominator);
            FixedPoint.AddScaled(total, Sum(1 + player, size), entered + absent);
            FixedPoint.AddScaled(total, Sum(0, size), -absent);
        }

        return ShapleyKernels.InRange(_scale.Quotient(total[.._scale.Limbs], (uint)denominator));
    }

    internal double Interaction(int i, int j)
    {
        int others = _players - 1; // the weights are those of a game in which the pair is one player
        long denominator = LeastCommonMultiple(others);
        Span<Int128> total = stackalloc Int128[FixedPoint.MaximumLimbs];
        total.Clear();
        for (int size = 0; size <= _players; size++)
        {
            long both = size < 2 ? 0 : Weight(others, size - 2, denominator);
            long one = size < 1 || size > others ? 0 : Weight(others, size - 1, denominator);
            long none = size > others - 1 ? 0 : Weight(others, size, denominator);
            FixedPoint.AddScaled(total, Sum(Pair(i, j), size), both + 2 * one + none);
            FixedPoint.AddScaled(total, Sum(1 + i, size), -one - none);
            FixedPoint.AddScaled(total, Sum(1 + j, size), -one - none);
            FixedPoint.AddScaled(total, Sum(0, size), none);
        }

        return ShapleyKernels.InRange(_scale.Quotient(total[.._scale.Limbs], (uint)denominator));
    }

    private Span<long> Sum(int row, int size) => _rented.AsSpan((row * (_players + 1) + size) * _scale.Limbs, _scale.Limbs);

    private int Pair(int high, int low) => 1 + _players + high * (high - 1) / 2 + low;

    // denominator / (n C(n − 1, s)), whole; 0 where there is no such coalition
    private static long Weight(int n, int s, long denominator)
    {
        if (s < 0 || s >= n)
            return 0;
        long binomial = 1;
        for (int k = 1; k <= s; k++)
            binomial = binomial * (n - k) / k;
        return denominator / (n * binomial);
    }

    private static long LeastCommonMultiple(int n)
    {
        long multiple = 1;
        for (long k = 2; k <= n; k++)
        {
            long a = multiple, b = k;
            while (b != 0)
                (a, b) = (b, a % b);
            multiple *= k / a;
        }

        return multiple;
    }
}
