using System.Collections.Immutable;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Statistics;

namespace IndustryModel.Regional;

/// <summary>A figure of every region over years, by head where a population is given: what convergence is about.</summary>
internal sealed class IncomePanel
{
    private readonly ScopedPanel? _per;

    internal IncomePanel(DataCube cube, DataCube? per, IEnumerable<Year> years, VintagePolicy vintages, RegionalScope? scope)
    {
        scope ??= new();
        Year[] all = [.. years];
        Figures = new(new ScopedCube(cube, Whole(cube, scope), Adding.WithinRegion), all);
        if (per is null)
            return;
        CubeJoin join = CubeJoin.Of(cube, per, vintages);
        if (!join.IsAllowed)
            throw new ArgumentException(join.Obstacle, nameof(per));
        Joined = join.Note;
        _per = new(new ScopedCube(per, Whole(per, new() { Regions = Figures.First.Scoped.Regions, Missing = scope.Missing }), Adding.WithinRegion), all);
    }

    internal ScopedPanel Figures { get; }

    internal DataCube? Per => _per?.First.Scoped.Cube;

    internal string? Joined { get; }

    internal int Regions => Figures.First.Regions;

    internal ObservationFlags AllFlags => Figures.AllFlags | (_per?.AllFlags ?? 0);

    /// <summary>The flags of the figures of one year.</summary>
    internal ObservationFlags FlagsOf(int year) => Figures.Tables[year].AllFlags | (_per?.Tables[year].AllFlags ?? 0);

    internal bool LeavesOut => Figures.First.Scoped.Scope.Missing == MissingPolicy.LeaveOut;

    internal IEnumerable<string> Notes => [.. Figures.Notes, .. _per is null ? [] : _per.Notes, .. _per?.Last.MissingNote is { } last ? new[] { last } : [], .. Joined is { } note ? new[] { note } : []];

    /// <summary>The figure of a region; NaN where one is missing.</summary>
    internal double At(int year, int region) => Missing(year, region) ? double.NaN : Figures.RowSum(year, region) / (_per?.RowSum(year, region) ?? 1);

    internal double Weight(int year, int region) => _per is null ? 1 : Missing(year, region) ? double.NaN : _per.RowSum(year, region);

    /// <summary>In words, such as "gross domestic product per population".</summary>
    internal string Words => Per is null ? $"{Figures.First.Scoped.Cube.Measure.Concept}" : $"{Figures.First.Scoped.Cube.Measure.Concept} per {Per.Measure.Concept}";

    private bool Missing(int year, int region) => Figures.Tables[year].RowHasMissing(region) || _per is not null && _per.Tables[year].RowHasMissing(region);

    /// <summary>The published total where there is one: only it exists for volumes, and it has no parts that could be missing.</summary>
    private static RegionalScope Whole(DataCube cube, RegionalScope scope)
    {
        if (!scope.Sectors.IsEmpty)
            return scope;
        return cube.Sectors.Classification.Categories.FirstOrDefault(c => c.Kind == CategoryKind.Total) is { } total && cube.Sectors.CanMake(total.Code)
            ? scope with { Sectors = [total.Code] }
            : scope;
    }
}
