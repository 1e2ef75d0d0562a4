using System.Runtime.Intrinsics;

namespace IndustryModel.Scenarios;

/// <summary>Employment of each year and cell where nothing but the baseline acts on it, so that it is the same in all runs: worked out once for a workspace, with the bits that each run would give.</summary>
internal sealed class CertainEmployment
{
    private readonly int _cells;
    private readonly double[] _persons;
    private readonly double[] _value;
    private readonly double[] _all;

    private CertainEmployment(ScenarioPlan plan)
    {
        _cells = plan.Cells;
        _persons = new double[plan.Years * _cells];
        _value = new double[plan.Years * _cells];
        _all = new double[plan.Years];
        for (int c = 0; c < _cells; c++)
        {
            double index = 1;
            for (int t = 0; t < plan.Years; t++)
            {
                int at = t * _cells + c;
                if (t > 0)
                    index += index * plan.PersonsGrowth[at];
                _persons[at] = plan.Grid.Persons[c] * index;
                _value[at] = plan.Grid.ValueAdded[c] * index;
                _all[t] += _persons[at];
            }
        }
    }

    /// <summary>That of a plan; null where a lever acts on employment (where none does, a labor market has nothing to do).</summary>
    internal static CertainEmployment? Of(ScenarioPlan plan) => plan.GrowthOfPersons.Groups.Length > 1 || plan.LevelOfPersons.Groups.Length > 1 ? null : new(plan);

    /// <summary>Value added of each cell in a year at the productivity of the base year.</summary>
    internal ReadOnlySpan<double> Value(int t) => _value.AsSpan(t * _cells, _cells);

    /// <summary>Employment of all cells in a year; not finite beyond the range of numbers.</summary>
    internal double All(int t) => _all[t];

    /// <summary>Employment of each cell in a year, in all lanes.</summary>
    internal void CopyTo(Span<Vector512<double>> persons, int t)
    {
        ReadOnlySpan<double> certain = _persons.AsSpan(t * _cells, _cells);
        for (int c = 0; c < certain.Length; c++)
            persons[c] = Vector512.Create(certain[c]);
    }
}
