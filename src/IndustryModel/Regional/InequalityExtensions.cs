using System.Collections.Immutable;
using IndustryModel.Accounts;
using IndustryModel.Classifications;

namespace IndustryModel.Regional;

/// <summary>Inequality between regions, from accounts.</summary>
public static class InequalityExtensions
{
    /// <summary>How unequal regions are in a measure, each region with weight one, split over the levels of the classification of regions: between the parts of the country, between the regions in them, and so on. Theil (1967).</summary>
    /// <param name="slice">A year of a measure.</param>
    /// <param name="index">Which index; Theil's T if not given.</param>
    /// <param name="scope">Which regions; and which sectors, whose sum is taken: the total if null.</param>
    /// <exception cref="OverlapException">Two of the sectors, or two of the regions, overlap.</exception>
    /// <exception cref="UnknownCodeException">A code of another classification or version, or none at all.</exception>
    /// <exception cref="ArgumentException">The cube has no such regions or sectors.</exception>
    /// <exception cref="ArgumentOutOfRangeException">No such index.</exception>
    /// <exception cref="InvalidOperationException">The measure does not add up, or the cube has only a nation.</exception>
    public static RegionalInequality Inequality(this CubeSlice slice, InequalityIndex index = InequalityIndex.TheilT, RegionalScope? scope = null)
    {
        Require(index);
        return new(new ScopedCube(slice.Cube, WithTotal(slice.Cube, scope)).Read(slice.Year), null, index);
    }

    /// <summary>How unequal regions are in one measure per unit of another, such as value added per employed person, weighted with the other: split over the levels of the classification of regions.</summary>
    /// <param name="slice">A year of a measure.</param>
    /// <param name="per">A year of what it is divided by and weighted with, such as persons; all sectors of it.</param>
    /// <param name="index">Which index; Theil's T if not given.</param>
    /// <param name="scope">Which regions; and which sectors of the first measure, whose sum is taken: the total if null.</param>
    /// <inheritdoc cref="Inequality(CubeSlice, InequalityIndex, RegionalScope?)" path="/returns|/exception"/>
    public static RegionalInequality Inequality(this CubeSlice slice, CubeSlice per, InequalityIndex index = InequalityIndex.TheilT, RegionalScope? scope = null)
    {
        Require(index);
        ScopedTable table = new ScopedCube(slice.Cube, WithTotal(slice.Cube, scope)).Read(slice.Year);
        RegionalScope same = new() { Regions = table.Scoped.Regions, Missing = table.Scoped.Scope.Missing };
        return new(table, new ScopedCube(per.Cube, WithTotal(per.Cube, same)).Read(per.Year), index);
    }

    private static RegionalScope WithTotal(DataCube cube, RegionalScope? scope)
    {
        scope ??= new();
        return scope.Sectors.IsEmpty && cube.Sectors.Classification.Categories.FirstOrDefault(c => c.Kind == CategoryKind.Total) is { } total && cube.Sectors.CanMake(total.Code)
            ? scope with { Sectors = [total.Code] } : scope;
    }

    private static void Require(InequalityIndex index)
    {
        if (!Enum.IsDefined(index))
            throw new ArgumentOutOfRangeException(nameof(index), index, "There is no such index of inequality.");
    }
}
