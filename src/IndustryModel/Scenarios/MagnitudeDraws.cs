using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace IndustryModel.Scenarios;

/// <summary>Draws the uncertain magnitudes of a plan: that of draw i depends on the seed, the effect's name and i alone (and for a Latin hypercube on the number of draws, for a Sobol sequence on which effects are uncertain).</summary>
internal sealed class MagnitudeDraws
{
    private readonly ScenarioPlan _plan;
    private readonly ulong[] _keys;
    private readonly int[] _uncertain;
    private readonly LatinHypercube?[] _hypercubes;
    private readonly SobolSequence? _sobol;

    internal MagnitudeDraws(ScenarioPlan plan, ulong seed, SamplingMethod sampling, long draws)
    {
        (_plan, _keys, _uncertain) = (plan, PhiloxLanes.Keys(seed), plan.UncertainEffects);
        _hypercubes = new LatinHypercube?[_uncertain.Length];
        for (int u = 0; u < _uncertain.Length && sampling == SamplingMethod.LatinHypercube; u++)
            _hypercubes[u] = new(draws, 1, [seed, plan.Effects[_uncertain[u]].Stream]);
        if (sampling == SamplingMethod.Sobol && _uncertain.Length > 0)
            _sobol = new(_uncertain.Length, [seed]);
    }

    internal int[] Uncertain => _uncertain;

    /// <summary>Magnitudes of consecutive draws, [uncertain effect][draw].</summary>
    /// <param name="first">The first draw.</param>
    /// <param name="count">How many draws.</param>
    /// <param name="magnitudes">Room for them, a row of <paramref name="stride"/> for each uncertain effect.</param>
    /// <param name="stride">The length of a row, a multiple of 8.</param>
    /// <param name="room">Room for twice as many numbers.</param>
    internal void Fill(long first, int count, Span<double> magnitudes, int stride, Span<double> room)
    {
        for (int u = 0; u < _uncertain.Length; u++)
            Probabilities(u, first, magnitudes.Slice(u * stride, count), stride, magnitudes.Slice(u * stride, stride));
        if (_plan.Copula is { } copula)
            Correlate(copula, count, magnitudes, stride, room);
        for (int u = 0; u < _uncertain.Length; u++)
        {
            Span<double> row = magnitudes.Slice(u * stride, count);
            _plan.Effects[_uncertain[u]].Uncertain.Quantiles(row, row);
        }
    }

    private void Probabilities(int u, long first, Span<double> row, int stride, Span<double> padded)
    {
        if (_sobol is not null)
        {
            _sobol.FillDimension(u, first, row);
            return;
        }

        ulong stream = _plan.Effects[_uncertain[u]].Stream;
        Span<Vector512<double>> lanes = MemoryMarshal.Cast<double, Vector512<double>>(padded[..stride]);
        for (int i = 0; i * 8 < row.Length; i++)
            lanes[i] = UnitIntervals.Open(PhiloxLanes.Words(_keys, stream, (ulong)first + 8 * (ulong)i).First);
        _hypercubes[u]?.Fill(0, first, row, row);
    }

    /// <summary>Probabilities become normal numbers, these are mixed, and become probabilities again: only of the effects that are correlated.</summary>
    private void Correlate(GaussianCopula copula, int count, Span<double> magnitudes, int stride, Span<double> room)
    {
        int n = _plan.Correlated.Length;
        Span<double> independent = room[..(n * count)];
        Span<double> mixed = room.Slice(n * count, n * count);
        for (int i = 0; i < n; i++)
        {
            ReadOnlySpan<double> row = magnitudes.Slice(Array.IndexOf(_uncertain, _plan.Correlated[i]) * stride, count);
            NormalKernels.Quantile(row, independent.Slice(i * count, count));
        }

        copula.Transform(independent, mixed);
        for (int i = 0; i < n; i++)
            NormalKernels.Cdf(mixed.Slice(i * count, count), magnitudes.Slice(Array.IndexOf(_uncertain, _plan.Correlated[i]) * stride, count));
    }
}
