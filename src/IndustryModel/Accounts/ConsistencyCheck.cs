using System.Collections.Immutable;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Statistics;

namespace IndustryModel.Accounts;

/// <summary>Compares every whole on an axis with the parts of it that the axis has: children with parent, sectors with total, regions and extra-regio with the nation.</summary>
internal sealed class ConsistencyCheck(DataCube cube, ConsistencyTolerance tolerance)
{
    private readonly ImmutableArray<ConsistencyFinding>.Builder _findings = ImmutableArray.CreateBuilder<ConsistencyFinding>();
    private readonly List<string> _relations = [];
    private int _compared;
    private int _partsCompared;
    private int _notComparable;

    internal ConsistencyReport Run()
    {
        if (cube.Measure.IsAdditive)
        {
            foreach ((int whole, ImmutableArray<int> parts) in Partitions(cube.Sectors))
                CompareSectors(whole, parts);
            foreach ((int whole, ImmutableArray<int> parts) in Partitions(cube.Regions))
                CompareRegions(whole, parts);
            if (!cube.HasNegative) // beside a negative part, another one may be above the whole
            {
                foreach ((int whole, int part) in PartsOf(cube.Sectors))
                    ComparePart(whole, part);
            }
        }

        return new(_findings.DrainToImmutable(), _compared, _partsCompared, _notComparable, [.. _relations], [cube.Source]);
    }

    private IEnumerable<(int Whole, ImmutableArray<int> Parts)> Partitions<TCode>(Axis<TCode> axis)
        where TCode : struct, ICategoryCode<TCode>
    {
        for (int i = 0; i < axis.Count; i++)
        {
            TCode whole = axis.Codes[i];
            // Of two codes that cover the same (a province with one region in it), only the upper one is a whole.
            TCode[] below = [.. axis.Codes.Where(c => axis.Classification.Covers(whole, c)
                && (!axis.Classification.Covers(c, whole) || axis.Classification[c].Level > axis.Classification[whole].Level))];
            if (below.Length == 0 || !axis.Classification.TryPartition(whole, below, out ImmutableArray<TCode> parts))
                continue;
            _relations.Add($"{cube.Id}: {whole.Text} = {string.Join(" + ", parts.Select(p => p.Text))}");
            yield return (i, [.. parts.Select(axis.IndexOf)]);
        }
    }

    private static IEnumerable<(int Whole, int Part)> PartsOf<TCode>(Axis<TCode> axis)
        where TCode : struct, ICategoryCode<TCode> =>
        from whole in Enumerable.Range(0, axis.Count)
        from part in Enumerable.Range(0, axis.Count)
        where whole != part && axis.Classification.Covers(axis.Codes[whole], axis.Codes[part]) && !axis.Classification.Covers(axis.Codes[part], axis.Codes[whole])
        select (whole, part);

    private void CompareSectors(int whole, ImmutableArray<int> parts) => ForEachYearAnd(cube.Regions.Count, (year, region)
        => Compare(cube.Cell(region, whole, year), parts.Select(s => cube.Cell(region, s, year)), parts.Length, region, whole, year, () => Names(cube.Sectors, parts)));

    private void CompareRegions(int whole, ImmutableArray<int> parts) => ForEachYearAnd(cube.Sectors.Count, (year, sector)
        => Compare(cube.Cell(whole, sector, year), parts.Select(r => cube.Cell(r, sector, year)), parts.Length, whole, sector, year, () => Names(cube.Regions, parts)));

    private void ComparePart(int whole, int part) => ForEachYearAnd(cube.Regions.Count, (year, region) =>
    {
        Observation<double> all = cube.Cell(region, whole, year);
        Observation<double> some = cube.Cell(region, part, year);
        if (!all.HasValue || !some.HasValue)
            return;
        _partsCompared++;
        if (some.Value - all.Value > tolerance.For(cube, 1, all.Value))
            Report(ConsistencyIssue.PartAboveWhole, region, whole, year, cube.Sectors.Codes[part].Text, all.Value, some.Value);
    });

    private void Compare(Observation<double> whole, IEnumerable<Observation<double>> parts, int count, int region, int sector, int year, Func<string> names)
    {
        double sum = 0;
        bool complete = whole.HasValue;
        foreach (Observation<double> part in parts)
        {
            complete &= part.HasValue;
            sum += part.ValueOr(0);
        }

        if (!complete)
        {
            _notComparable++;
            return;
        }

        _compared++;
        if (Math.Abs(sum - whole.Value) > tolerance.For(cube, count, whole.Value))
            Report(ConsistencyIssue.SumDiffers, region, sector, year, names(), whole.Value, sum);
    }

    private void Report(ConsistencyIssue issue, int region, int sector, int year, string parts, double whole, double sum) => _findings.Add(new(
        cube.Id, issue, cube.Regions.Codes[region].Text, cube.Sectors.Codes[sector].Text, cube.FirstYear + year, parts, whole, sum));

    private void ForEachYearAnd(int count, Action<int, int> action)
    {
        for (int year = 0; year < cube.YearCount; year++)
        {
            for (int i = 0; i < count; i++)
                action(year, i);
        }
    }

    private static string Names<TCode>(Axis<TCode> axis, ImmutableArray<int> positions)
        where TCode : struct, ICategoryCode<TCode> => string.Join(" + ", positions.Select(p => axis.Codes[p].Text));
}
