using IndustryModel.Regional;

namespace IndustryModel.Scenarios;

/// <summary>
/// Morris's screening: paths through a grid of the unit cube on which each input moves once, and how much the output moves with it. Cheap where Sobol's indices are not: inputs + 1 runs a path.
/// The same bits on every 64-bit processor.
/// </summary>
public static class MorrisKernels
{
    /// <summary>Random paths: each starts somewhere on a grid of levels 0, 1/(L − 1), …, 1 and moves every input once, in random order, by L / (2 (L − 1)) up or down, so that all levels are equally likely. Morris (1991).</summary>
    /// <param name="inputs">How many inputs.</param>
    /// <param name="levels">L, even, at least 2; 4 is usual.</param>
    /// <param name="seed">What the paths follow from; a path depends on it and its number only.</param>
    /// <param name="destination">Path by path, inputs + 1 points each, a row of inputs each. Its length says how many paths.</param>
    /// <exception cref="ArgumentOutOfRangeException">No input, or levels that are odd or fewer than 2.</exception>
    /// <exception cref="ArgumentException">The destination does not hold whole paths.</exception>
    public static void Design(int inputs, int levels, ulong seed, Span<double> destination)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(inputs, 1);
        if (levels < 2 || int.IsOddInteger(levels))
            throw new ArgumentOutOfRangeException(nameof(levels), levels, $"The number of levels is even, such as 4: with an odd one the levels are not equally likely. Take {Math.Max(2, levels + 1)}.");
        int path = (inputs + 1) * inputs;
        if (destination.IsEmpty || destination.Length % path != 0)
            throw new ArgumentException($"The destination holds {destination.Length} values; whole paths of {inputs + 1} points × {inputs} inputs = {path} are expected.", nameof(destination));
        Span<int> order = inputs <= 256 ? stackalloc int[inputs] : new int[inputs];
        for (int number = 0; !destination.IsEmpty; number++, destination = destination[path..])
        {
            var random = new BootstrapIndices(seed, number);
            Span<double> point = destination[..inputs];
            for (int i = 0; i < inputs; i++)
            {
                point[i] = random.Below(levels) / (levels - 1.0);
                int other = random.Below(i + 1); // a random order, Durstenfeld (1964)
                order[i] = order[other];
                order[other] = i;
            }

            for (int step = 0; step < inputs; step++)
            {
                Span<double> next = destination.Slice((step + 1) * inputs, inputs);
                point.CopyTo(next);
                int at = (int)Math.Round(point[order[step]] * (levels - 1)); // every level can only go one way
                next[order[step]] = (at < levels / 2 ? at + levels / 2 : at - levels / 2) / (levels - 1.0);
                point = next;
            }
        }
    }

    /// <summary>Elementary effects (y after − y before) / (x after − x before), the change of one input in steps of the unit cube, sign and all.</summary>
    /// <param name="points">Path by path, inputs + 1 points each, a row of inputs each, in the unit cube.</param>
    /// <param name="inputs">How many inputs.</param>
    /// <param name="outputs">The output of each point.</param>
    /// <param name="destination">Path by path, a row of effects each, in the order of the inputs.</param>
    /// <exception cref="ArgumentException">Shapes that do not fit, an output that is no finite number, or a step that moves not exactly one input that has not moved before: path and step are named, from 1.</exception>
    public static void Effects(ReadOnlySpan<double> points, int inputs, ReadOnlySpan<double> outputs, Span<double> destination)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(inputs, 1);
        int paths = outputs.Length / (inputs + 1);
        if (paths < 1 || outputs.Length % (inputs + 1) != 0)
            throw new ArgumentException($"Got {outputs.Length} outputs; whole paths of {inputs + 1} are expected, one more than inputs.", nameof(outputs));
        Shapes.RequireLength(outputs.Length * inputs, points.Length, nameof(points));
        if (destination.Length != paths * inputs)
            throw new ArgumentException($"The destination holds {destination.Length} values; {paths * inputs} are needed.", nameof(destination));
        for (int i = 0; i < outputs.Length; i++)
        {
            if (!double.IsFinite(outputs[i]))
                throw new ArgumentException($"The output of path {i / (inputs + 1) + 1}, point {i % (inputs + 1) + 1} is {outputs[i]}; a finite number is expected of every point.", nameof(outputs));
        }

        destination.Fill(double.NaN); // not moved yet
        for (int i = 0; i < paths * inputs; i++)
        {
            (int path, int step) = Math.DivRem(i, inputs);
            int row = path * (inputs + 1) + step;
            int moved = Moved(points.Slice(row * inputs, inputs), points.Slice((row + 1) * inputs, inputs));
            ref double effect = ref destination[path * inputs + Math.Max(0, moved)];
            if (moved < 0 || !double.IsNaN(effect))
                throw new ArgumentException($"Step {step + 1} of path {path + 1} moves {(moved < 0 ? "none or several of the inputs" : $"input {moved + 1} again")}; each step moves one, and each input moves once.", nameof(points));
            effect = (outputs[row + 1] - outputs[row]) / (points[(row + 1) * inputs + moved] - points[row * inputs + moved]);
        }
    }

    /// <summary>Mean μ, mean size μ* and standard deviation σ (n − 1) of the effects of each input, and the standard error of μ*. Campolongo, Cariboni and Saltelli (2007).</summary>
    /// <param name="effects">Path by path, a row of effects each; at least two paths.</param>
    /// <param name="mean">μ: which way the output goes. Effects of both signs cancel.</param>
    /// <param name="meanSize">μ*: how much it moves, the measure to rank by. Its length says how many inputs.</param>
    /// <param name="deviation">σ: how much the effect depends on where the inputs are: curvature and interactions.</param>
    /// <param name="standardError">The standard deviation of the sizes / √paths.</param>
    /// <exception cref="ArgumentException">Shapes that do not fit, or fewer than two paths.</exception>
    public static void Measures(ReadOnlySpan<double> effects, Span<double> mean, Span<double> meanSize, Span<double> deviation, Span<double> standardError)
    {
        int inputs = meanSize.Length;
        int paths = inputs == 0 ? 0 : effects.Length / inputs;
        if (paths < 2 || effects.Length % inputs != 0)
            throw new ArgumentException($"Got {effects.Length} effects of {inputs} inputs; at least two whole paths are expected, since one shows no deviation.", nameof(effects));
        Shapes.RequireLength(inputs, mean.Length, nameof(mean));
        Shapes.RequireLength(inputs, deviation.Length, nameof(deviation));
        Shapes.RequireLength(inputs, standardError.Length, nameof(standardError));
        using var scratch = new Scratch(paths);
        Span<double> own = scratch.Values;
        for (int i = 0; i < inputs; i++)
        {
            for (int path = 0; path < paths; path++)
                own[path] = effects[path * inputs + i];
            (mean[i], double variance) = ConfidenceKernels.Moments(own);
            deviation[i] = Math.Sqrt(variance);
            foreach (ref double effect in own)
                effect = Math.Abs(effect);
            (meanSize[i], variance) = ConfidenceKernels.Moments(own);
            standardError[i] = Math.Sqrt(variance / paths);
        }
    }

    // the one input that differs; −1 where none or several do
    private static int Moved(ReadOnlySpan<double> before, ReadOnlySpan<double> after)
    {
        int first = before.CommonPrefixLength(after);
        return first < before.Length && before[(first + 1)..].SequenceEqual(after[(first + 1)..]) ? first : -1;
    }
}
