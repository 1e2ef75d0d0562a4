using System.Collections.Immutable;

namespace IndustryModel.Tests.Arbitraries;

/// <summary>Finite numbers in a row, at least one: of one size or of every size there is, of both signs, with ties, zeros of both signs, subnormal and largest numbers.</summary>
public sealed record DrawnNumbers(ImmutableArray<double> Values)
{
    /// <summary>The same numbers in an order that depends on the seed only.</summary>
    public IEnumerable<double> Shuffled(int seed)
    {
        double[] values = [.. Values];
        new Random(seed).Shuffle(values);
        return values;
    }

    /// <summary>The same numbers in some parts, of which some may be empty.</summary>
    public IEnumerable<double[]> Parts(int seed)
    {
        var random = new Random(seed);
        for (int at = 0; at < Values.Length;)
        {
            int next = Math.Min(Values.Length, at + random.Next(2 + Values.Length / 2));
            yield return [.. Values[at..next]];
            at = next;
        }
    }

    public override string ToString() => $"{Values.Length} numbers: {string.Join(' ', Values.Select(v => v.ToString("R")))}";
}
