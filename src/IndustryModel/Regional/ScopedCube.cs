using System.Collections.Immutable;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Statistics;

namespace IndustryModel.Regional;

/// <summary>What an analysis adds up.</summary>
internal enum Adding
{
    /// <summary>Regions and sectors: to what a cell is compared with.</summary>
    Everywhere,

    /// <summary>At most the sectors of a region: regions are compared figure by figure.</summary>
    WithinRegion,
}

/// <summary>A cube with the regions and sectors of a scope chosen and checked, once for all years: they exist, and none overlaps another.</summary>
internal sealed class ScopedCube
{
    private const int NamedAtMost = 5;

    internal ScopedCube(DataCube cube, RegionalScope? scope, Adding adding = Adding.Everywhere)
    {
        Cube = cube;
        Scope = scope ?? new();
        if (!cube.Measure.IsAdditive && adding == Adding.Everywhere)
            throw new InvalidOperationException($"{cube.Id} holds {cube.Measure}, which does not add up: there is no total of a region or a sector to compare with. Use current prices or counts.");
        Regions = ChooseRegions();
        Sectors = ChooseSectors();
        if (!cube.Measure.IsAdditive && (Sectors.Length > 1 || !Regions.All(cube.Regions.Has) || !Sectors.All(cube.Sectors.Has)))
            throw new InvalidOperationException($"{cube.Id} holds {cube.Measure}, which does not add up: only figures that it publishes can be compared, of one sector or the total.");
        RowOnAxis = [.. Regions.Select(cube.Regions.IndexOf)];
        ColumnOnAxis = [.. Sectors.Select(cube.Sectors.IndexOf)];
        IsBlock = ColumnOnAxis.Length == cube.Sectors.Count && ColumnOnAxis.Index().All(c => c.Item == c.Index) && RowOnAxis.Index().All(r => r.Item == RowOnAxis[0] + r.Index) && RowOnAxis[0] >= 0;
        bool isWhole = Total() is { } total && IsWhole(total);
        WholeOnAxis = isWhole ? cube.Sectors.IndexOf(Total()!.Value) : -1;
        Notes = [.. Remarks(isWhole)];
    }

    internal DataCube Cube { get; }

    internal RegionalScope Scope { get; }

    internal ImmutableArray<RegionCode> Regions { get; }

    internal ImmutableArray<SectorCode> Sectors { get; }

    /// <summary>What a reader should know of the choice: which regions were set aside, and that the sectors are not the whole.</summary>
    internal ImmutableArray<string> Notes { get; }

    /// <summary>The position of each region on the axis of the cube, −1 for one that is made from others.</summary>
    internal ImmutableArray<int> RowOnAxis { get; }

    internal ImmutableArray<int> ColumnOnAxis { get; }

    /// <summary>Whether the cells lie in the cube as they are analyzed, without a gap.</summary>
    internal bool IsBlock { get; }

    /// <summary>The position of the published total on the axis of sectors, where the sectors analyzed should make it; else −1.</summary>
    internal int WholeOnAxis { get; }

    /// <exception cref="ArgumentOutOfRangeException">The cube does not have the year.</exception>
    internal ScopedTable Read(Year year) => new(this, year);

    /// <summary>The nation as the classification declares it.</summary>
    /// <exception cref="InvalidOperationException">It declares none.</exception>
    internal RegionCode Nation() => Cube.Regions.Classification.Categories.FirstOrDefault(c => c.Kind == CategoryKind.Total) is { } nation
        ? nation.Code
        : throw new InvalidOperationException($"{Cube.Regions.Classification.NameEn} declares no nation, so there is none to compare with. Take RegionalBenchmark.Regions, or give the classification a region of the kind Total.");

    /// <summary>The nation in words: as the cube publishes it, derived from its regions, or not there.</summary>
    internal string NationWords(params IReadOnlyList<ScopedTable> years)
    {
        RegionCode nation = Nation();
        Observation<double>[][] figures = [.. years.Select(y => y.FiguresOf(nation))];
        string[] Sectors(Func<Observation<double>, bool> are) => [.. this.Sectors.Where((_, s) => figures.Any(f => are(f[s]))).Select(s => s.Text)];
        if (figures.All(year => Array.TrueForAll(year, f => !f.HasValue)))
            return $"{nation.Text}, which is not there";
        string[] missing = Sectors(f => !f.HasValue);
        string[] derived = Cube.Regions.Has(nation) ? Sectors(f => f.HasValue && f.Flags.HasFlag(ObservationFlags.Derived)) : [];
        return $"{nation.Text} {(Cube.Regions.Has(nation) ? "as published" : "derived from its regions")}"
            + (derived.Length > 0 ? $", {Names(derived)} derived from other figures" : "") + (missing.Length > 0 ? $", {Names(missing)} not there" : "");
    }

    private ImmutableArray<RegionCode> ChooseRegions()
    {
        Classification<RegionCode> known = Cube.Regions.Classification;
        if (!Scope.Regions.IsEmpty)
        {
            if (Scope.Level is not null)
                throw Unfit("Ask for a level or name the regions, not both.");
            return Checked(known, Cube.Regions, Scope.Regions);
        }

        if (Scope.Level is { } level)
        {
            ImmutableArray<RegionCode> asked = [.. known.AtLevel(level).Select(c => c.Code).Where(Cube.Regions.CanMake)];
            return asked.IsEmpty ? throw Unfit($"{Cube.Id} has no regions of level {level} of {known.NameEn}.") : asked;
        }

        ImmutableArray<RegionCode> nodes = [.. Cube.Regions.Codes.Where(c => known[c].Kind == CategoryKind.Node)];
        if (nodes.IsEmpty)
            throw new InvalidOperationException($"{Cube.Id} has no regions, only {string.Join(", ", Cube.Regions.Codes.Select(c => c.Text))}: regional analysis compares regions with each other.");
        int deepest = nodes.Max(c => known[c].Level);
        return [.. nodes.Where(c => known[c].Level == deepest)];
    }

    private ImmutableArray<SectorCode> ChooseSectors()
    {
        Classification<SectorCode> known = Cube.Sectors.Classification;
        if (!Scope.Sectors.IsEmpty)
            return Checked(known, Cube.Sectors, Scope.Sectors);
        ImmutableArray<SectorCode> parts = [.. Cube.Sectors.Codes.Where(c => known[c].Kind != CategoryKind.Total)];
        if (parts.IsEmpty)
            throw new InvalidOperationException($"{Cube.Id} has no sectors, only {string.Join(", ", Cube.Sectors.Codes.Select(c => c.Text))}: regional analysis compares sectors with each other.");
        if (known.FindOverlap(parts) is null)
            return parts;
        if (Total() is { } total && known.TryPartition(total, parts, out ImmutableArray<SectorCode> whole))
            return [.. Finest(whole, parts).OrderBy(Cube.Sectors.IndexOf)];
        (SectorCode first, SectorCode second) = known.FindOverlap(parts)!.Value;
        throw new OverlapException($"{first.Text} and {second.Text} overlap in {known.NameEn}, and the sectors of {Cube.Id} do not make the total without overlap. Name sectors in RegionalScope.Sectors that do not overlap.",
            first.Text, second.Text);
    }

    /// <summary>Replaces a part by the parts of it for as long as there are any: an analysis wants detail where a sum wants few terms.</summary>
    private IEnumerable<SectorCode> Finest(ImmutableArray<SectorCode> whole, ImmutableArray<SectorCode> available)
    {
        Classification<SectorCode> known = Cube.Sectors.Classification;
        return whole.SelectMany(part =>
            known.TryPartition(part, [.. available.Where(c => c != part && !known.Covers(c, part))], out ImmutableArray<SectorCode> finer) ? Finest(finer, available) : [part]);
    }

    private bool IsWhole(SectorCode total) => Cube.Sectors.Classification.TryPartition(total, Sectors, out ImmutableArray<SectorCode> whole) && whole.Length == Sectors.Length;

    private SectorCode? Total() => Cube.Sectors.Classification.Categories.FirstOrDefault(c => c.Kind == CategoryKind.Total)?.Code;

    private ImmutableArray<TCode> Checked<TCode>(Classification<TCode> known, Axis<TCode> axis, ImmutableArray<TCode> codes)
        where TCode : struct, ICategoryCode<TCode>
    {
        foreach (TCode code in codes)
        {
            if (!axis.CanMake(code))
                throw Unfit($"{Cube.Id} does not cover the {TCode.Kind} {code.Text}; it has {string.Join(", ", axis.Codes.Select(c => c.Text))}.");
        }

        return known.FindOverlap(codes) is { } overlap
            ? throw new OverlapException($"{overlap.First.Text} and {overlap.Second.Text} overlap in {known.NameEn}: what they share would count twice. Leave one of them out.", overlap.First.Text, overlap.Second.Text)
            : codes;
    }

    private static ArgumentException Unfit(string message, string parameterOfEveryFace = "scope") => new(message, parameterOfEveryFace);

    private IEnumerable<string> Remarks(bool isWhole)
    {
        Classification<RegionCode> regions = Cube.Regions.Classification;
        bool[] chosen = new bool[Cube.Regions.Count];
        foreach (int row in RowOnAxis.Where(row => row >= 0))
            chosen[row] = true;
        RegionCode[] others = [.. Cube.Regions.Codes.Where((_, row) => !chosen[row])];
        string[] noRegion = [.. others.Where(c => regions[c].Kind == CategoryKind.ExtraRegio).Select(c => c.Text)];
        if (noRegion.Length > 0)
            yield return $"{string.Join(", ", noRegion)} {(noRegion.Length == 1 ? "is no region and is" : "are no regions and are")} left out";
        if (Scope is { Level: null, Regions.IsEmpty: true })
        {
            string[] aside = [.. others.Where(c => regions[c].Kind == CategoryKind.Node && !Regions.Any(r => regions.Overlap(r, c))).Select(c => c.Text)];
            if (aside.Length > 0)
                yield return $"left out, because nothing of their parts is there: {Names(aside)}";
        }

        if (!isWhole && Total() is { } total)
            yield return $"the sectors analyzed ({Names([.. Sectors.Select(s => s.Text)])}) are not the whole of {total.Text}: shares are shares of their sum";
    }

    private static string Names(string[] codes) => codes.Length <= NamedAtMost ? string.Join(", ", codes) : $"{string.Join(", ", codes.Take(NamedAtMost))} and {codes.Length - NamedAtMost} more";
}
