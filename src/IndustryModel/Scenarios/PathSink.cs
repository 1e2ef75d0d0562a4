using System.Runtime.Intrinsics;

namespace IndustryModel.Scenarios;

/// <summary>Keeps every cell and year of the first two of eight runs: the baseline, and the scenario beside it.</summary>
internal readonly struct PathSink(int years, int cells) : IYearSink
{
    private readonly int _cells = cells;

    /// <summary>Employment of the first run, [year][cell].</summary>
    internal double[] BasePersons { get; } = new double[years * cells];

    /// <summary>Value added of the first run.</summary>
    internal double[] BaseValue { get; } = new double[years * cells];

    /// <summary>Employment of the second run.</summary>
    internal double[] Persons { get; } = new double[years * cells];

    /// <summary>Value added of the second run.</summary>
    internal double[] Value { get; } = new double[years * cells];

    /// <inheritdoc/>
    public bool NeedsPersons => true;

    /// <inheritdoc/>
    public void Year(int t, ReadOnlySpan<Vector512<double>> persons, ReadOnlySpan<Vector512<double>> value)
    {
        Take(persons, BasePersons.AsSpan(t * _cells, _cells), Persons.AsSpan(t * _cells, _cells));
        Take(value, BaseValue.AsSpan(t * _cells, _cells), Value.AsSpan(t * _cells, _cells));
    }

    private static void Take(ReadOnlySpan<Vector512<double>> of, Span<double> first, Span<double> second)
    {
        for (int c = 0; c < of.Length; c++)
        {
            Vector128<double> two = of[c].GetLower().GetLower();
            (first[c], second[c]) = (two.GetElement(0), two.GetElement(1));
        }
    }
}
