using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Statistics;
using NodaTime;

namespace IndustryModel.Benchmarks;

/// <summary>A synthetic continent of the size of European accounts: 1,300 regions in 300 parents in 30 countries, 64 sectors, 20 years; only regions and sectors, no totals.</summary>
internal static class Europe
{
    internal const int Regions = 1300;
    internal const int Sectors = 64;
    internal const int Years = 20;

    internal static RegionCode Whole { get; } = RegionCode.Create("EU", "EU");

    internal static SectorCode Total { get; } = SectorCode.Create("EUS", "TOTAL");

    internal static DataCube Create() => Create("europe", new(MeasureConcept.GrossValueAdded, Unit.MillionEuro, PriceBasis.Current), 1);

    internal static DataCube CreatePersons() => Create("europe_persons", new(MeasureConcept.Persons, Unit.ThousandPersons), 2);

    private static DataCube Create(string id, Measure measure, uint state)
    {
        Classification<RegionCode> regions = Classification.OfRegions("EU", "Regions of Europe",
        [
            new("EU", "Europe", Kind: CategoryKind.Total),
            .. Enumerable.Range(0, 30).Select(c => new CategoryDefinition($"C{c}", $"Country {c}", Parent: "EU")),
            .. Enumerable.Range(0, 300).Select(p => new CategoryDefinition($"P{p}", $"Parent {p}", Parent: $"C{p % 30}")),
            .. Enumerable.Range(0, Regions).Select(r => new CategoryDefinition($"R{r}", $"Region {r}", Parent: $"P{r % 300}")),
        ]);
        Classification<SectorCode> sectors = Classification.OfSectors("EUS", "Sectors of Europe",
        [
            new("TOTAL", "All", Kind: CategoryKind.Total),
            .. Enumerable.Range(0, Sectors).Select(s => new CategoryDefinition($"S{s}", $"Sector {s}", Parent: "TOTAL")),
        ]);
        RegionCode[] r = [.. Enumerable.Range(0, Regions).Select(i => RegionCode.Create("EU", $"R{i}"))];
        SectorCode[] s = [.. Enumerable.Range(0, Sectors).Select(i => SectorCode.Create("EUS", $"S{i}"))];
        var builder = new DataCubeBuilder(id, "Synthetic Europe", measure, new(regions, r), new(sectors, s), 2001, 2000 + Years,
            new("synthetic", "Benchmarks", "Synthetic accounts"), new("synthetic", new LocalDate(2026, 1, 1)));
        for (int year = 2001; year <= 2000 + Years; year++)
        {
            foreach (RegionCode region in r)
            {
                foreach (SectorCode sector in s)
                {
                    state = state * 1664525 + 1013904223; // Numerical Recipes' generator: the same figures everywhere
                    builder.Set(region, sector, year, (state >> 8) / 1000.0);
                }
            }
        }

        return builder.Build();
    }
}
