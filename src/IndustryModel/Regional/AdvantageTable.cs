using IndustryModel.Accounts;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Regional;

/// <summary>The advantages of a table's regions, decided exactly, with the words for what has none.</summary>
internal sealed class AdvantageTable
{
    private readonly string? _negative;

    internal AdvantageTable(ScopedTable table, RegionalBenchmark benchmark)
    {
        (Table, Values, Diversity, Ubiquity) = (table, new double[table.Values.Length], new double[table.Regions], new double[table.Sectors]);
        if (benchmark == RegionalBenchmark.Nation)
            AdvantageKernels.DecideAgainst(table.Values, table.Benchmark(benchmark), Values);
        else
            AdvantageKernels.Decide(table.Values, table.Sectors, Values);
        for (int r = 0; r < table.Regions; r++)
        {
            int negative = table.Row(r).IndexOfAnyInRange(double.MinValue, -double.Epsilon);
            if (negative < 0)
                continue;
            Values.AsSpan(r * table.Sectors, table.Sectors).Fill(double.NaN);
            _negative ??= $"{table.Scoped.Regions[r].Text} × {table.Scoped.Sectors[negative].Text} is negative, and there are no shares of a negative figure";
        }

        AdvantageKernels.Diversity(Values, table.Sectors, Diversity);
        AdvantageKernels.Ubiquity(Values, Ubiquity);
        Words = $"advantage M[r,s] = 1 where LQ ≥ 1, decided exactly; benchmark: {(benchmark == RegionalBenchmark.Nation ? table.Scoped.NationWords(table) : $"the sum of the {table.Regions} regions analyzed")}";
    }

    internal ScopedTable Table { get; }

    internal double[] Values { get; }

    internal double[] Diversity { get; }

    internal double[] Ubiquity { get; }

    internal string Words { get; }

    /// <summary>Undecided: a region with a negative figure, a positive figure in a sum that is not positive, or a nation without a figure.</summary>
    internal string Undecided => _negative ?? "an advantage cannot be decided: the sum of its region or its sector, or the benchmark's figure, is missing or not positive";

    internal ReadOnlySpan<double> Row(int region) => Values.AsSpan(region * Table.Sectors, Table.Sectors);

    /// <summary>A value of a region that has advantages; another has none because it has no activity.</summary>
    internal Observation<double> OfRegion(double value, int region, string undefined)
        => Table.OfRegion(Diversity[region] == 0 ? double.NaN : value, region, Diversity[region] == 0 ? NoActivity(region) : undefined);

    internal Observation<double> OfSector(double value, int sector, string undefined)
        => Table.OfSector(Ubiquity[sector] == 0 ? double.NaN : value, sector, Ubiquity[sector] == 0 ? NowhereText(sector) : undefined);

    internal Observation<double> OfCell(double value, int region, int sector, string undefined)
    {
        string? why = Diversity[region] == 0 ? NoActivity(region) : Ubiquity[sector] == 0 ? NowhereText(sector) : null;
        return Table.OfCell(why is null ? value : double.NaN, region, sector, why ?? undefined);
    }

    /// <summary>The number of regions with an advantage in a sector: 0 where there are none, missing where the sector is nowhere.</summary>
    internal Observation<double> UbiquityOf(int sector)
    {
        bool nowhere = Ubiquity[sector] == 0;
        for (int at = sector; nowhere && at < Table.Values.Length; at += Table.Sectors)
            nowhere = Table.Values[at] == 0;
        return Table.OfSector(nowhere ? double.NaN : Ubiquity[sector], sector, nowhere ? NowhereText(sector) : Undecided);
    }

    internal string Describe(ComplexitySpectrum spectrum) => spectrum.Status switch
    {
        ComplexityStatus.Missing => Undecided,
        ComplexityStatus.Empty => "no region has an advantage",
        ComplexityStatus.Disconnected => $"the regions fall apart into {spectrum.Components} groups that share no sector; ComplexityGroups.Within ranks within each",
        ComplexityStatus.Uniform => "all regions have the same advantages, so nothing ranks them",
        ComplexityStatus.NotUnique => $"the second eigenvalue, {FigureText.Number(spectrum.SecondEigenvalue)}, occurs more than once, so several rankings are equally right",
        ComplexityStatus.SignUndefined => "the ranking has no correlation with diversity, so which end is the complex one cannot be told",
        _ => "",
    };

    internal string NameOfSectors(IEnumerable<int> sectors) => string.Join(", ", sectors.Select(s => Table.Scoped.Sectors[s].Text));

    internal IEnumerable<int> Of(int region) => Enumerable.Range(0, Table.Sectors).Where(s => Values[region * Table.Sectors + s] == 1);

    private string NoActivity(int region) => $"{Table.Scoped.Regions[region].Text} has no activity, so no advantages";

    private string NowhereText(int sector) => $"no region has an advantage in {Table.Scoped.Sectors[sector].Text}";
}
