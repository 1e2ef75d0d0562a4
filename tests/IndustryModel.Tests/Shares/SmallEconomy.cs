using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Statistics;
using NodaTime;

namespace IndustryModel.Tests.Shares;

/// <summary>
/// A country of two provinces, three regions and an extra-regio, with sections A to U and the aggregates B-E and G-U: small enough to compute by hand.
/// </summary>
internal static class SmallEconomy
{
    internal static Classification<SectorCode> Sectors { get; } = Classification.OfSectors("S", "Small sectors",
    [
        new("TOTAL", "All sectors", Kind: CategoryKind.Total),
        new("A", "Agriculture", Parent: "TOTAL"), new("B", "Mining", Parent: "TOTAL"), new("C", "Manufacturing", Parent: "TOTAL"), new("D", "Energy", Parent: "TOTAL"),
        new("F", "Construction", Parent: "TOTAL"), new("G", "Services", Parent: "TOTAL"), new("R", "Culture", Parent: "TOTAL"),
        new("B-E", "Industry", Kind: CategoryKind.Aggregate, Parts: ["B", "C", "D"]),
        new("B+D+E", "Industry without manufacturing", Kind: CategoryKind.Aggregate, Parts: ["B", "D"]),
        new("B-U", "All but agriculture", Kind: CategoryKind.Aggregate, Parts: ["B", "C", "D", "F", "G", "R"]),
        new("G-U", "All services", Kind: CategoryKind.Aggregate, Parts: ["G", "R"]),
    ]);

    internal static Classification<RegionCode> Regions { get; } = Classification.OfRegions("T1", "Small regions",
    [
        new("N", "Nation", Kind: CategoryKind.Total),
        new("P1", "First province", Parent: "N"), new("P2", "Second province", Parent: "N"),
        new("R1", "Northtown", Parent: "P1", Level: 3), new("R2", "Southtown", Parent: "P1", Level: 3), new("R3", "Westtown", Parent: "P2", Level: 3),
        new("Z", "Extra-regio", Parent: "N", Level: 3, Kind: CategoryKind.ExtraRegio),
    ]);

    internal static Source Office { get; } = new("test/small", "Office", "Small accounts", "small");

    internal static Vintage Spring { get; } = new("2026-03", new LocalDate(2026, 3, 23));

    internal static Vintage Old { get; } = new("2023-02", new LocalDate(2023, 2, 21));

    internal static Measure CurrentGva { get; } = new(MeasureConcept.GrossValueAdded, Unit.MillionEuro, PriceBasis.Current);

    internal static Measure ThousandPersons { get; } = new(MeasureConcept.Persons, Unit.ThousandPersons);

    internal static SectorCode S(string code) => SectorCode.Create("S", code);

    internal static RegionCode R(string code) => RegionCode.Create("T1", code);

    internal static DataCubeBuilder Builder(string id, Measure measure, string regions, string sectors, Year first, Year last, Vintage? vintage = null, Source? source = null) => new(
        id, id, measure, new(Regions, regions.Split(' ').Select(R)), new(Sectors, sectors.Split(' ').Select(S)), first, last, source ?? Office, vintage ?? Spring);

    /// <summary>Fills a year row by row: a row for each region, a figure for each sector; "c" is confidential, ":" not available.</summary>
    internal static DataCubeBuilder Fill(this DataCubeBuilder builder, Year year, string regions, string sectors, string figures)
    {
        string[] rows = figures.Split('/');
        foreach ((string region, int r) in regions.Split(' ').Select((x, i) => (x, i)))
        {
            string[] cells = rows[r].Trim().Split(' ');
            foreach ((string sector, int s) in sectors.Split(' ').Select((x, i) => (x, i)))
            {
                _ = cells[s] switch
                {
                    "c" => builder.SetMissing(R(region), S(sector), year, MissingReason.Confidential),
                    ":" => builder.SetMissing(R(region), S(sector), year, MissingReason.NotAvailable),
                    var number => builder.Set(R(region), S(sector), year, double.Parse(number, System.Globalization.CultureInfo.InvariantCulture)),
                };
            }
        }

        return builder;
    }

    internal static DataCube Cube(string id, Measure measure, string regions, string sectors, Year year, string figures, Vintage? vintage = null)
        => Builder(id, measure, regions, sectors, year, year, vintage).Fill(year, regions, sectors, figures).Build();

    /// <summary>Value added of one region in one year.</summary>
    internal static CubeSlice Gva(string sectors, string figures, string region = "R1") => Cube("gva", CurrentGva, region, sectors, 2018, figures)[2018];

    /// <summary>Value added and persons of all regions, 2018 and 2019, and GDP of the nation.</summary>
    internal static RegionalAccounts Country(Vintage? gdpVintage = null, string gdp = "1100 1320")
    {
        const string regions = "N P1 P2 R1 R2 R3 Z";
        const string sectors = "TOTAL A B-E C F G-U";
        DataCube gva = Builder("gva", CurrentGva, regions, sectors, 2018, 2019)
            .Fill(2018, regions, sectors, "1000 50 250 200 100 600 / 600 20 170 140 50 360 / 380 30 60 60 50 240 / 400 10 150 125 30 210 / 200 10 20 15 20 150 / 380 30 60 60 50 240 / 20 0 20 0 0 0")
            .Fill(2019, regions, sectors, "1200 60 280 220 120 740 / 720 25 190 154 60 445 / 456 35 66 66 60 295 / 480 13 168 137 36 263 / 240 12 22 17 24 182 / 456 35 66 66 60 295 / 24 0 24 0 0 0")
            .Build();
        DataCube persons = Builder("persons", ThousandPersons, regions, sectors, 2018, 2018)
            .Fill(2018, regions, sectors, "10 1 2 1.6 1 6 / 6 0.4 1.4 1.2 0.5 3.7 / 4 0.6 0.6 0.4 0.5 2.3 / 4 0.2 1.2 1.05 0.3 2.3 / 2 0.2 0.2 0.15 0.2 1.4 / 4 0.6 0.6 0.4 0.5 2.3 / 0 0 0 0 0 0")
            .Build();
        string[] levels = gdp.Split(' ');
        DataCube product = Builder("gdp", new(MeasureConcept.Gdp, Unit.MillionEuro, PriceBasis.Current), "N", "TOTAL", 2018, 2019, gdpVintage, new("test/gdp", "Office", "National accounts", "gdp"))
            .Fill(2018, "N", "TOTAL", levels[0]).Fill(2019, "N", "TOTAL", levels[1]).Build();
        return new("Small accounts", [gva, persons, product]);
    }
}
