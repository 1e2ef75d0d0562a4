using IndustryModel.Regional;

namespace IndustryModel.Scenarios;

/// <summary>
/// Sobol's indices of sensitivity from outputs that are already there: which part of the variance of an output comes from each input alone (first-order), from it and its interactions (total), and from each pair's interaction (second-order).
/// Outputs are centered and scaled first, so an offset or a change of unit costs no digits. The same bits on every 64-bit processor.
/// </summary>
/// <remarks>
/// The design is Saltelli's (2002): `a` and `b` hold the outputs of two samples of n rows, `ab` those of a with input j taken from b, for j = 1, 2, … one block of n after another, `ba` those of b with input j taken from a, or nothing.
/// Inputs are independent. Estimates from a finite sample may be below 0 or above 1.
/// </remarks>
public static class SobolIndexKernels
{
    /// <summary>First-order and total indices.</summary>
    /// <param name="a">Outputs of the first sample.</param>
    /// <param name="b">Outputs of the second sample.</param>
    /// <param name="ab">Outputs of the first with one input from the second, input by input.</param>
    /// <param name="ba">Outputs of the second with one input from the first, input by input; empty where there are none.</param>
    /// <param name="estimator">By which formula.</param>
    /// <param name="first">An index for each input.</param>
    /// <param name="total">An index for each input.</param>
    /// <exception cref="ArgumentException">Shapes that do not fit, an output that is no finite number (block and row are named), or outputs that do not vary.</exception>
    public static void Indices(ReadOnlySpan<double> a, ReadOnlySpan<double> b, ReadOnlySpan<double> ab, ReadOnlySpan<double> ba, SobolEstimator estimator, Span<double> first, Span<double> total)
    {
        int inputs = Require(a, b, ab, ba, estimator);
        RequireRoom(inputs, first.Length, nameof(first));
        RequireRoom(inputs, total.Length, nameof(total));
        using var all = new Scratch(Count(inputs, ba.Length));
        Estimate(a, b, ab, ba, estimator, all.Values);
        all.Values[..inputs].CopyTo(first);
        all.Values.Slice(inputs, inputs).CopyTo(total);
    }

    /// <summary>Second-order indices: (mean(z[j] y[k]) − mean(A B)) / V less both first-order indices of the estimator. Saltelli (2002).</summary>
    /// <inheritdoc cref="Indices" path="/exception"/>
    /// <param name="a">Outputs of the first sample.</param>
    /// <param name="b">Outputs of the second sample.</param>
    /// <param name="ab">Outputs of the first with one input from the second, input by input.</param>
    /// <param name="ba">Outputs of the second with one input from the first, input by input.</param>
    /// <param name="estimator">By which formula the first-order indices are estimated.</param>
    /// <param name="destination">An index for each pair, in the order (1, 2), (1, 3), …, (2, 3), …</param>
    public static void SecondOrder(ReadOnlySpan<double> a, ReadOnlySpan<double> b, ReadOnlySpan<double> ab, ReadOnlySpan<double> ba, SobolEstimator estimator, Span<double> destination)
    {
        int inputs = Require(a, b, ab, ba, estimator);
        if (ba.IsEmpty)
            throw new ArgumentException("Second-order indices need the outputs of the second sample with one input from the first; none were given.", nameof(ba));
        RequireRoom(inputs * (inputs - 1) / 2, destination.Length, nameof(destination));
        using var all = new Scratch(Count(inputs, ba.Length));
        Estimate(a, b, ab, ba, estimator, all.Values);
        all.Values[(2 * inputs)..].CopyTo(destination);
    }

    /// <summary>The indices of resampled rows, for intervals: rows are drawn with replacement, each with all its outputs. Archer et al. (1997).</summary>
    /// <inheritdoc cref="Indices" path="/exception"/>
    /// <param name="a">Outputs of the first sample.</param>
    /// <param name="b">Outputs of the second sample.</param>
    /// <param name="ab">Outputs of the first with one input from the second, input by input.</param>
    /// <param name="ba">Outputs of the second with one input from the first, input by input; empty where there are none.</param>
    /// <param name="estimator">By which formula.</param>
    /// <param name="seed">What the draws follow from; a resample depends on it and its number only.</param>
    /// <param name="resamples">How many.</param>
    /// <param name="destination">Index by index (first-order, total and, with `ba`, second-order), a row of so many resamples each. Where fewer vary, the rest of each row is NaN.</param>
    /// <returns>How many resamples vary; the others give no indices and are left out.</returns>
    public static int Bootstrap(ReadOnlySpan<double> a, ReadOnlySpan<double> b, ReadOnlySpan<double> ab, ReadOnlySpan<double> ba, SobolEstimator estimator, ulong seed, int resamples, Span<double> destination)
    {
        int count = Count(Require(a, b, ab, ba, estimator), ba.Length);
        ArgumentOutOfRangeException.ThrowIfLessThan(resamples, 1);
        RequireRoom(count * resamples, destination.Length, nameof(destination));
        using var sums = new SobolSums(a, b, ab, ba, estimator);
        using var weights = new Scratch(sums.Padded);
        using var indices = new Scratch(count);
        int found = 0;
        for (int r = 0; r < resamples; r++)
        {
            new BootstrapIndices(seed, r).Counts(a.Length, weights.Values);
            if (!sums.Indices(weights.Values, indices.Values))
                continue;
            for (int i = 0; i < count; i++)
                destination[i * resamples + found] = indices.Values[i];
            found++;
        }

        for (int i = 0; i < count; i++)
            destination.Slice(i * resamples + found, resamples - found).Fill(double.NaN);
        return found;
    }

    /// <summary>Whether there is any variance to share out: outputs of the two samples that differ.</summary>
    /// <param name="a">Outputs of the first sample.</param>
    /// <param name="b">Outputs of the second sample.</param>
    public static bool Varies(ReadOnlySpan<double> a, ReadOnlySpan<double> b) => !a.IsEmpty && (a.ContainsAnyExcept(a[0]) || b.ContainsAnyExcept(a[0]));

    private static void Estimate(ReadOnlySpan<double> a, ReadOnlySpan<double> b, ReadOnlySpan<double> ab, ReadOnlySpan<double> ba, SobolEstimator estimator, Span<double> destination)
    {
        using var sums = new SobolSums(a, b, ab, ba, estimator);
        using var weights = new Scratch(sums.Padded);
        weights.Values.Clear();
        weights.Values[..a.Length].Fill(1);
        if (!sums.Indices(weights.Values, destination))
            throw DoesNotVary(a);
    }

    private static ArgumentException DoesNotVary(ReadOnlySpan<double> a) => new($"The outputs do not vary: those of both samples are {a[0]}. Indices share out a variance, and there is none.", nameof(a));

    private static int Count(int inputs, int ba) => 2 * inputs + (ba == 0 ? 0 : inputs * (inputs - 1) / 2);

    private static int Require(ReadOnlySpan<double> a, ReadOnlySpan<double> b, ReadOnlySpan<double> ab, ReadOnlySpan<double> ba, SobolEstimator estimator)
    {
        if (estimator is < SobolEstimator.Saltelli2010 or > SobolEstimator.SALib)
            throw new ArgumentOutOfRangeException(nameof(estimator), estimator, "There is no such estimator.");
        if (a.Length < 2)
            throw new ArgumentException($"The first sample has {a.Length} outputs; at least 2 are needed.", nameof(a));
        Shapes.RequireLength(a.Length, b.Length, nameof(b));
        if (ab.IsEmpty || ab.Length % a.Length != 0)
            throw new ArgumentException($"Got {ab.Length} outputs where whole blocks of {a.Length} were expected, one for each input.", nameof(ab));
        if (!ba.IsEmpty)
            Shapes.RequireLength(ab.Length, ba.Length, nameof(ba));
        else if (estimator == SobolEstimator.Azzini2021)
            throw new ArgumentException("The estimator Azzini2021 needs the outputs of the second sample with one input from the first; none were given.", nameof(ba));
        RequireFinite(a, a.Length, "A", nameof(a));
        RequireFinite(b, a.Length, "B", nameof(b));
        RequireFinite(ab, a.Length, "AB", nameof(ab));
        RequireFinite(ba, a.Length, "BA", nameof(ba));
        return Varies(a, b) ? ab.Length / a.Length : throw DoesNotVary(a);
    }

    private static void RequireFinite(ReadOnlySpan<double> outputs, int rows, string block, string name)
    {
        for (int i = 0; i < outputs.Length; i++)
        {
            if (!double.IsFinite(outputs[i]))
                throw new ArgumentException($"The output of row {i % rows + 1} in block {block}{(block.Length == 1 ? "" : $"{i / rows + 1}")} is {outputs[i]}; a finite number is expected of every row.", name);
        }
    }

    private static void RequireRoom(int needed, int given, string name)
    {
        if (given != needed)
            throw new ArgumentException($"The destination holds {given} values; {needed} are needed.", name);
    }
}
