using System.Collections.Immutable;
using IndustryModel.Accounts;
using IndustryModel.Quantities;
using IndustryModel.Regional;

namespace IndustryModel.Cli.Commands.Analysis;

/// <summary>The year of an analysis when none is named.</summary>
internal static class LatestYear
{
    /// <summary>The latest year in which no cube lacks anything that it has in any year; else the latest in which each has a figure; else, where no year has figures of all or the scope does not fit, the last that all reach.</summary>
    internal static Year Of(IReadOnlyList<(DataCube Cube, RegionalScope Scope)> read)
    {
        try
        {
            return Common(read.Select(r => r.Cube.CompleteYears(r.Scope))) ?? Common(read.Select(r => r.Cube.YearsWithFigures(r.Scope))) ?? read.Min(r => r.Cube.LastYear);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            return read.Min(r => r.Cube.LastYear); // the method itself says what does not fit
        }
    }

    private static Year? Common(IEnumerable<ImmutableArray<Year>> years)
    {
        Year[] common = [.. years.Select(y => y.AsEnumerable()).Aggregate((a, b) => a.Intersect(b))];
        return common.Length == 0 ? null : common.Max();
    }
}
