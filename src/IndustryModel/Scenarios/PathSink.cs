using System.Runtime.Intrinsics;

namespace IndustryModel.Scenarios;

/// <summary>Keeps every cell and year of eight runs.</summary>
internal readonly struct PathSink(int years, int cells) : IYearSink
{
    private readonly int _cells = cells;
    private readonly Vector512<double>[] _persons = new Vector512<double>[years * cells];
    private readonly Vector512<double>[] _value = new Vector512<double>[years * cells];

    /// <inheritdoc/>
    public void Year(int t, ReadOnlySpan<Vector512<double>> persons, ReadOnlySpan<Vector512<double>> value)
    {
        persons.CopyTo(_persons.AsSpan(t * _cells));
        value.CopyTo(_value.AsSpan(t * _cells));
    }

    internal double PersonsAt(int lane, int t, int cell) => _persons[t * _cells + cell].GetElement(lane);

    /// <summary>Employment of one run, [year][cell].</summary>
    internal double[] Persons(int lane) => Lane(_persons, lane);

    /// <summary>Value added of one run, [year][cell].</summary>
    internal double[] Value(int lane) => Lane(_value, lane);

    private static double[] Lane(Vector512<double>[] of, int lane)
    {
        double[] values = new double[of.Length];
        for (int i = 0; i < values.Length; i++)
            values[i] = of[i].GetElement(lane);
        return values;
    }
}
