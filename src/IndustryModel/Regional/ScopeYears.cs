using System.Collections.Immutable;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;

namespace IndustryModel.Regional;

/// <summary>Which years of a cube have the figures that an analysis reads.</summary>
public static class ScopeYears
{
    /// <summary>The years in which every cell of the scope has a figure that has one in any year, ascending: the years that lack nothing the cube can give.</summary>
    /// <param name="cube">A measure.</param>
    /// <param name="scope">Which regions and sectors; the deepest and finest if null.</param>
    /// <exception cref="ArgumentException">The cube has no such regions or sectors, or two of them overlap.</exception>
    /// <exception cref="InvalidOperationException">The cube has only a nation or only a total, or sectors of a measure that does not add up would have to be summed.</exception>
    public static ImmutableArray<Year> CompleteYears(this DataCube cube, RegionalScope? scope = null) => Years(cube, scope, everyCell: true);

    /// <summary>The years in which any cell of the scope has a figure, ascending. A total does not count where its sectors are analyzed.</summary>
    /// <inheritdoc cref="CompleteYears(DataCube, RegionalScope?)"/>
    public static ImmutableArray<Year> YearsWithFigures(this DataCube cube, RegionalScope? scope = null) => Years(cube, scope, everyCell: false);

    private static ImmutableArray<Year> Years(DataCube cube, RegionalScope? scope, bool everyCell)
    {
        ArgumentNullException.ThrowIfNull(cube);
        var scoped = new ScopedCube(cube, (scope ?? new()) with { Missing = scope?.Missing == MissingPolicy.DeriveFromTotal ? MissingPolicy.DeriveFromTotal : MissingPolicy.Propagate }, Adding.WithinRegion);
        int cells = scoped.Regions.Length * scoped.Sectors.Length;
        bool[] ever = new bool[cells];
        var years = new List<(Year Year, bool[] Has)>();
        for (Year year = cube.FirstYear; year <= cube.LastYear; year += 1)
        {
            ReadOnlySpan<double> values = scoped.Read(year).Values;
            bool[] has = new bool[cells];
            for (int at = 0; at < cells; at++)
            {
                has[at] = !double.IsNaN(values[at]);
                ever[at] |= has[at];
            }

            years.Add((year, has));
        }

        return [.. years.Where(y => y.Has.Contains(true) && (!everyCell || y.Has.AsSpan().SequenceEqual(ever))).Select(y => y.Year)];
    }
}
