using System.Collections.Immutable;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Regional;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Scenarios;

/// <summary>Makes the starting point of a scenario from its own cells or from an economy's accounts.</summary>
internal static class GridReader
{
    private const int NamedAtMost = 5;

    /// <summary>The starting point, or null with the reasons among the problems.</summary>
    internal static ScenarioGrid? Read(Scenario scenario, ProblemList problems)
    {
        if (!scenario.Cells.IsEmpty)
            return scenario.Accounts is null ? OfCells(scenario, problems) : null;
        if (scenario.Economy is null)
        {
            if (scenario.Accounts is not null)
                problems.Add("$.accounts", $"the accounts '{scenario.Accounts}' are not known here; expected them to be given: scenario.In(economy).");
            return null;
        }

        try
        {
            return scenario.Economy.GridOf(scenario.BaseYear, problems);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            problems.Add("$.accounts", $"{scenario.Economy.Name}: {e.Message}");
            return null;
        }
    }

    private static ScenarioGrid? OfCells(Scenario scenario, ProblemList problems)
    {
        ScenarioCell[] cells = [.. scenario.Cells.Where(c => CellCode.Problem(c.Region, ScenarioGrid.Nation) is null && CellCode.Problem(c.Sector, ScenarioGrid.AllSectors) is null)]; // the document's check has told of the others
        if (cells.Length == 0)
            return null;
        string[] regions = [.. cells.Select(c => c.Region).Distinct()];
        string[] sectors = [.. cells.Select(c => c.Sector).Distinct()];
        bool isNace = Array.TrueForAll(sectors, s => Nace.Rev2.Has(SectorCode.Create(Nace.Rev2.Id, s)));
        Classification<SectorCode> sectorTree = isNace ? Nace.Rev2 : Classification.OfSectors("SCENARIO-SECTORS", "the scenario's sectors", Flat(sectors));
        Classification<RegionCode> regionTree = Classification.OfRegions("SCENARIO-REGIONS", "the scenario's regions", Flat(regions));
        ImmutableArray<SectorCode> sectorCodes = [.. sectors.Select(s => SectorCode.Create(sectorTree.Id, s))];
        if (sectorTree.FindOverlap(sectorCodes) is { } overlap)
        {
            problems.Add("$.cells", $"the sectors {overlap.First.Text} and {overlap.Second.Text} overlap: what they share would count twice. Leave one of them out, or give sectors that are no codes of NACE.");
            return null;
        }

        double[] persons = new double[regions.Length * sectors.Length];
        double[] valueAdded = new double[persons.Length];
        foreach (ScenarioCell cell in cells)
        {
            int at = Array.IndexOf(regions, cell.Region) * sectors.Length + Array.IndexOf(sectors, cell.Sector);
            (persons[at], valueAdded[at]) = (cell.Persons, cell.ValueAdded);
        }

        return new(regionTree, [.. regions.Select(r => RegionCode.Create(regionTree.Id, r))], sectorTree, sectorCodes, persons, valueAdded, isNace ? $"the scenario, whose own are codes of {sectorTree.NameEn}" : null)
        {
            Notes = scenario.Cells.Length < persons.Length ? ["regions and sectors that the scenario does not list together start from 0"] : [],
        };
    }

    private static IEnumerable<CategoryDefinition> Flat(string[] codes) => codes.Select(c => new CategoryDefinition(c, c, Parent: "TOTAL")).Prepend(new("TOTAL", "Total", "Totaal", Kind: CategoryKind.Total));

    /// <summary>The starting point from accounts.</summary>
    internal static ScenarioGrid? OfAccounts(Economy economy, Year year, ProblemList problems)
    {
        RegionalAccounts accounts = economy.Accounts;
        DataCube gva = accounts.GrossValueAdded;
        DataCube persons = accounts.Persons;
        if (gva.Regions.Classification.Id != persons.Regions.Classification.Id || gva.Sectors.Classification.Id != persons.Sectors.Classification.Id)
        {
            problems.Add("$.accounts", $"{gva.Id} is in {gva.Regions.Classification.Id} and {gva.Sectors.Classification.Id}, {persons.Id} in {persons.Regions.Classification.Id} and {persons.Sectors.Classification.Id}; expected both in one version.");
            return null;
        }

        foreach (DataCube cube in new[] { gva, persons }.Where(c => !c.HasYear(year)))
            problems.Add("$.baseYear", $"{cube.Id} has the years {cube.FirstYear} to {cube.LastYear}, not {year}; expected a base year of both {gva.Id} and {persons.Id}.");
        if (!gva.HasYear(year) || !persons.HasYear(year))
            return null;
        var scope = new ScopedCube(gva, null);
        ImmutableArray<RegionCode> regions = [.. scope.Regions.Where(persons.Regions.CanMake)];
        ImmutableArray<SectorCode> sectors = [.. scope.Sectors.SelectMany(s => Split(s, gva, persons))];
        if (sectors.Where(s => !persons.Sectors.CanMake(s)).Select(s => s.Text).ToArray() is [_, ..] unknown)
        {
            problems.Add("$.accounts", $"{persons.Id} does not have {string.Join(", ", unknown)}, which {gva.Id} has; expected employment of the same sectors.");
            return null;
        }

        double[] values = Figures(gva, regions, sectors, year, problems);
        double[] workers = Figures(persons, regions, sectors, year, problems);
        return new(gva.Regions.Classification, regions, gva.Sectors.Classification, sectors, workers, values)
        {
            MoneyUnit = gva.Measure.Unit,
            PersonsUnit = persons.Measure.Unit,
            History = new(economy, gva, persons),
            Sources = [.. new[] { gva.Source, persons.Source }.Distinct()],
            Notes =
            [
                $"value added: {gva.Id}, {gva.Vintage}; employment: {persons.Id} ({persons.Measure.Concept}), {persons.Vintage}",
                .. scope.Notes,
                .. regions.Length < scope.Regions.Length ? [$"left out, because {persons.Id} does not have them: {string.Join(", ", scope.Regions.Except(regions).Select(r => r.Text))}"] : Array.Empty<string>(),
            ],
        };
    }

    /// <summary>A sector of which a part is published too becomes that part and the rest: B-E with C is C and B+D+E. The rest must have a code, and both cubes must be able to make it.</summary>
    private static IEnumerable<SectorCode> Split(SectorCode sector, DataCube gva, DataCube persons)
    {
        Classification<SectorCode> tree = gva.Sectors.Classification;
        SectorCode[] parts = [.. gva.Sectors.Codes.Where(c => c != sector && tree.Covers(sector, c) && persons.Sectors.Has(c))];
        if (parts.Length == 0 || tree.FindOverlap(parts) is not null)
            return [sector];
        foreach (Category<SectorCode> rest in tree.Categories.Where(c => c.Code != sector && tree.Covers(sector, c.Code) && gva.Sectors.CanMake(c.Code) && persons.Sectors.CanMake(c.Code)))
        {
            if (tree.TryPartition(sector, [.. parts, rest.Code], out ImmutableArray<SectorCode> whole) && whole.Length == parts.Length + 1)
                return whole.OrderBy(c => c.Text, StringComparer.Ordinal);
        }

        return [sector];
    }

    private static double[] Figures(DataCube cube, ImmutableArray<RegionCode> regions, ImmutableArray<SectorCode> sectors, Year year, ProblemList problems)
    {
        double[] values = new double[regions.Length * sectors.Length];
        var missing = new List<string>();
        for (int at = 0; at < values.Length; at++)
        {
            Observation<double> figure = cube.Observe(regions[at / sectors.Length], sectors[at % sectors.Length], year);
            if (figure.HasValue)
                values[at] = figure.Value;
            else
                missing.Add($"{regions[at / sectors.Length].Text} × {sectors[at % sectors.Length].Text} ({figure.Reason.Describe()})");
        }

        if (missing.Count > 0)
        {
            problems.Add("$.baseYear", $"{cube.Id} has no figure in {year} of {string.Join(", ", missing.Take(NamedAtMost))}{(missing.Count > NamedAtMost ? FormattableString.Invariant($" and {missing.Count - NamedAtMost} more") : "")}; "
                + "expected one for each region and sector. Choose another base year, or give the starting point as cells.");
        }

        return values;
    }
}
