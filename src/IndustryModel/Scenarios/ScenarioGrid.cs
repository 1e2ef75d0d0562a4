using System.Collections.Immutable;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Statistics;

namespace IndustryModel.Scenarios;

/// <summary>
/// The starting point of a scenario: regions × sectors without overlap, with employment and value added of the base year in the units of the accounts, and what codes mean here. Immutable.
/// </summary>
internal sealed class ScenarioGrid
{
    /// <summary>The word for all regions.</summary>
    internal const string Nation = "nation";

    /// <summary>The word for all sectors.</summary>
    internal const string AllSectors = "total";

    /// <summary>The code of the whole where a classification has none of its own.</summary>
    internal const string Total = "TOTAL";

    private readonly GridAxis<RegionCode> _regions;
    private readonly GridAxis<SectorCode> _sectors;

    internal ScenarioGrid(Classification<RegionCode> regions, ImmutableArray<RegionCode> regionCodes, Classification<SectorCode> sectors, ImmutableArray<SectorCode> sectorCodes, double[] persons, double[] valueAdded, string? sectorWords = null)
    {
        (_regions, _sectors) = (new(regions, regionCodes, Nation), new(sectors, sectorCodes, AllSectors, sectorWords));
        (Persons, ValueAdded) = (persons, valueAdded);
    }

    /// <summary>Employment, [region][sector].</summary>
    internal double[] Persons { get; }

    /// <summary>Value added, [region][sector].</summary>
    internal double[] ValueAdded { get; }

    internal GridAxis<RegionCode> Regions => _regions;

    internal GridAxis<SectorCode> Sectors => _sectors;

    internal int Cells => Persons.Length;

    /// <summary>The unit of value added, such as "million EUR"; null where nobody said.</summary>
    internal Unit? MoneyUnit { get; init; }

    /// <summary>The unit of employment; null where nobody said.</summary>
    internal Unit? PersonsUnit { get; init; }

    /// <summary>Where history can be looked up; null where the starting point has none.</summary>
    internal GridHistory? History { get; init; }

    /// <summary>What a reader should know of the starting point.</summary>
    internal ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>Where the starting point comes from.</summary>
    internal ImmutableArray<Source> Sources { get; init; } = [];

    internal int At(int region, int sector) => region * Sectors.Count + sector;

    /// <summary>The cells of some regions and sectors, ascending.</summary>
    internal int[] CellsOf(int[] regions, int[] sectors) => [.. regions.SelectMany(r => sectors.Select(s => At(r, s)))];

    /// <summary>A cell in words.</summary>
    internal string NameOf(int cell) => $"{Regions.Codes[cell / Sectors.Count].Text} × {Sectors.Codes[cell % Sectors.Count].Text}";

    internal string Unit(OutcomeMeasure measure) => measure switch
    {
        OutcomeMeasure.Gva => MoneyUnit?.ToString() ?? "as given",
        OutcomeMeasure.Persons => PersonsUnit?.ToString() ?? "as given",
        OutcomeMeasure.Productivity => MoneyUnit is null || PersonsUnit is null ? "as given" : $"{MoneyUnit} per {PersonsUnit}",
        _ => "share",
    };
}
