using System.Collections.Immutable;
using System.Globalization;
using IndustryModel.Classifications;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Regional;

/// <summary>How unequal regions are, and on which level of the classification of regions they differ: parts that are never negative and sum to the total exactly.</summary>
public sealed class RegionalInequality : RegionalResult
{
    private readonly ScopedTable? _per;
    private readonly double[] _values;
    private readonly double[] _weights;
    private readonly ObservationFlags _flags;

    internal RegionalInequality(ScopedTable table, ScopedTable? per, InequalityIndex index)
        : base(table, "concentration", Name(index, per), Words(index, per), per?.MissingNote is { } missing ? [missing] : [])
    {
        (_per, Index, _flags) = (per, index, table.AllFlags | (per?.AllFlags ?? 0));
        (_values, _weights) = (new double[table.Regions], new double[table.Regions]);
        for (int r = 0; r < _values.Length; r++)
        {
            // a region whose figures are left out has no weight either: it is not there
            bool absent = table.LeavesOut && table.RowHasMissing(r) || per is { LeavesOut: true } && per.RowHasMissing(r);
            (_values[r], _weights[r]) = absent ? (0, 0) : (OrderedSum.Of(table.Row(r)), per is null ? 1 : OrderedSum.Of(per.Row(r)));
        }

        Parts = Split();
    }

    /// <summary>Which index.</summary>
    public InequalityIndex Index { get; }

    /// <summary>The total; the parts between the regions of each level, widest first; and for each group of the deepest level what it adds to the last of them.</summary>
    public ImmutableArray<InequalityPart> Parts { get; }

    /// <summary>The whole inequality, or why there is none.</summary>
    public Observation<double> Total => Parts[0].Value;

    /// <inheritdoc/>
    public override ObservationFlags WorstFlag => FigureText.Worst(_flags);

    /// <summary>A row for each part: method, variant, part, level, region, value, index, flag, with name, sectors and year.</summary>
    public override ResultTable ToTable() => new($"{Title}, {Year}",
        [
            new("method", ColumnKind.Text, "Method", "Methode"), new("variant", ColumnKind.Text, "Variant", "Variant"), new("sector", ColumnKind.Text, "Sector", "Sector"), new("sectorName", ColumnKind.Text, "Sector name", "Naam van de sector"),
            new("part", ColumnKind.Text, "Part", "Deel"), new("level", ColumnKind.Count, "Level", "Niveau"),
            new("region", ColumnKind.Text, "Region", "Regio"), new("regionName", ColumnKind.Text, "Name", "Naam"),
            new("year", ColumnKind.Year, "Year", "Jaar"), new("measure", ColumnKind.Text, "Measure", "Grootheid"),
            new("value", ColumnKind.Number, "Value", "Waarde", Decimals: 6), new("index", ColumnKind.Number, "Index of the group", "Index van de groep", Decimals: 6), new("flag", ColumnKind.Text, "Flag", "Vlag"),
        ],
        Parts.Select(part => ImmutableArray.Create<ResultCell>(Method, Variant, SectorText, string.Join(", ", Sectors.Select(NameOf)), part.Kind.ToString().ToLowerInvariant(), part.Level is { } level ? level : ResultCell.Missing,
            part.Group is { } code ? code.Text : ResultCell.Missing, part.Group is { } named ? NameOf(named) : ResultCell.Missing, Year.Number, Measure.Concept.Code,
            Cell(part.Value), part.Index is { } own ? Cell(own) : ResultCell.Missing, FigureText.Flag(part.Value))),
        Convention, AllSources, Notes);

    /// <summary>The formula, with the parts that sum to the total.</summary>
    public Explanation Explain() => new($"{Title} ({Variant}), {Year}: {Text(Total)}", Convention,
        [
            .. Parts.Where(p => p.Kind == InequalityPartKind.Between).Select(p => $"between the regions of level {p.Level!.Value.ToString(CultureInfo.InvariantCulture)}, within those above: {Text(p.Value)}"),
            .. Parts.Where(p => p.Kind == InequalityPartKind.Group).Select(p => $"of which in {p.Group!.Value.Text} ({NameOf(p.Group.Value)}): {Text(p.Value)}, with an index of its own of {Text(p.Index!.Value)}"),
            $"total = the parts between = {Text(Total)}",
            .. Notes,
        ],
        AllSources);

    private IEnumerable<Source> AllSources => _per is null ? Sources : [.. Sources, _per.Scoped.Cube.Source];

    private string Title => $"Inequality of regions in {Measure.Concept}{(_per is null ? "" : $" per {_per.Scoped.Cube.Measure.Concept}")}";

    private string SectorText => string.Join(", ", Sectors.Select(s => s.Text));

    private static string Text(Observation<double> value) => value.HasValue ? FigureText.Number(value.Value) : $"none ({value.Note})";

    private ImmutableArray<InequalityPart> Split()
    {
        Classification<RegionCode> known = Cube.Regions.Classification;
        var parts = new List<InequalityPart>();
        var groups = new List<InequalityPart>();
        (RegionCode[] codes, double[] values, double[] weights) = ([.. Regions], _values, _weights);
        double total = 0;
        var levels = new List<(int? Level, double Value)>();
        while (true)
        {
            // the part between these regions, within the regions that hold them
            RegionCode?[] above = [.. codes.Select(c => known[c].Parent)];
            RegionCode[] parents = above.Contains(null) ? [] : [.. above.Select(p => p!.Value).Distinct()];
            bool top = parents.Length == 0 || parents.All(p => known[p].Kind == CategoryKind.Total);
            int[] numbers = top ? new int[codes.Length] : [.. above.Select(p => Array.IndexOf(parents, p!.Value))];
            double[] contributions = new double[top ? 1 : parents.Length];
            double[] indices = new double[contributions.Length];
            InequalityParts split = InequalityKernels.Decompose(values, weights, numbers, Index, contributions, indices);
            levels.Add((Level(known, codes), top ? split.Total : split.Within)); // the whole of what is left, which zeros throughout make undefined
            if (top)
                break;
            if (levels.Count == 1)
            {
                groups.AddRange(parents.Select((p, g) => new InequalityPart(InequalityPartKind.Group, known[p].Level, p, Observed(contributions[g]), Observed(indices[g], p))));
            }

            (codes, values, weights) = (parents, Sum(values, numbers, parents.Length), Sum(weights, numbers, parents.Length));
        }

        levels.Reverse();
        foreach ((_, double value) in levels)
            total += value;
        parts.Add(new(InequalityPartKind.Total, null, null, Observed(total)));
        parts.AddRange(levels.Select(l => new InequalityPart(InequalityPartKind.Between, l.Level, null, Observed(l.Value))));
        return [.. parts, .. groups];
    }

    private static int? Level(Classification<RegionCode> known, RegionCode[] codes) => codes.Select(c => known[c].Level).Distinct().Count() == 1 ? known[codes[0]].Level : null;

    private static double[] Sum(double[] values, int[] numbers, int groups)
    {
        double[] sums = new double[groups];
        for (int i = 0; i < values.Length; i++)
            sums[numbers[i]] += values[i];
        return sums;
    }

    private Observation<double> Observed(double value, RegionCode? group = null)
    {
        if (double.IsFinite(value))
            return Observation.Of(value, _flags);
        if (double.IsNaN(value) && (Table.HasMissing && !Table.LeavesOut || _per is { HasMissing: true, LeavesOut: false }))
            return Observation<double>.Missing(MissingReason.PartMissing, Table.MissingNote ?? _per!.MissingNote, _flags);
        return Observation<double>.Missing(MissingReason.Undefined, group is { } code && Array.TrueForAll(_values, v => v >= 0) ? $"{code.Text} has nothing to be unequal in" : WhyUndefined(), _flags);
    }

    private string WhyUndefined()
    {
        for (int r = 0; r < _values.Length; r++)
        {
            if (_values[r] < 0 || _weights[r] < 0)
                return $"the figure of {Regions[r].Text} is negative, and there are no shares of a negative figure";
            if (_values[r] > 0 && _weights[r] == 0)
                return $"{Regions[r].Text} has something, but nothing to divide it by";
        }

        int zero = Array.IndexOf(_values, 0.0);
        return OrderedSum.Of(_values) == 0 ? "no region has anything" : zero >= 0 && Index == InequalityIndex.TheilL ? $"{Regions[zero].Text} has nothing, and 0 has no logarithm: Theil's T counts zeros" : "the figures are beyond the range of numbers";
    }

    private static string Name(InequalityIndex index, ScopedTable? per) => index switch
    {
        InequalityIndex.TheilT => "theil-decomposition",
        InequalityIndex.TheilL => "theil-l-decomposition",
        _ => "half-squared-variation-decomposition",
    } + (per is null ? "" : "-weighted");

    private static string Words(InequalityIndex index, ScopedTable? per) => index switch
    {
        InequalityIndex.TheilT => "T = Σ p ln(p / q), zeros count",
        InequalityIndex.TheilL => "L = Σ q ln(q / p)",
        _ => "GE(2) = ½ Σ q (p / q − 1)²",
    } + $"; p: the region's share in the sum, q: {(per is null ? "1 / n" : $"its share in {per.Scoped.Cube.Measure.Concept}")}; split exactly over the levels of regions";
}
