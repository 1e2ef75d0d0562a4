#:package IndustryModel@0.1.0
#:package IndustryModel.Formats@0.1.0
#:package IndustryModel.Charts@0.1.0

// # Bring your own country and data
//
// **The question:** I study another country. What do I need?
//
// A list of regions, a list of sectors, and a file with figures. The library knows no country of its own; what it does for the Netherlands it does for any. The example is Atlantis, an invented island of three regions.

using System.IO;
using IndustryModel.Accounts;
using IndustryModel.Charts;
using IndustryModel.Classifications;
using IndustryModel.Formats;
using IndustryModel.Quantities;
using IndustryModel.Regional;
using IndustryModel.Scenarios;
using IndustryModel.Shares;

// ## Regions and sectors
//
// Codes and names, each with its parent. An aggregate says what it unites, so that a sum never counts anything twice.

Classification<RegionCode> regions = Classification.OfRegions("ATLANTIS", "Regions of Atlantis",
[
    new("AT", "Atlantis", Kind: CategoryKind.Total),
    new("AT1", "Upper Atlantis", Parent: "AT"),
    new("AT2", "Lower Atlantis", Parent: "AT"),
    new("AT3", "The Reef", Parent: "AT"),
]);
Classification<SectorCode> sectors = Classification.OfSectors("ATLANTIS-S", "Sectors of Atlantis",
[
    new("TOTAL", "All sectors", Kind: CategoryKind.Total),
    new("FISH", "Fishing", Parent: "TOTAL"),
    new("SHIPS", "Shipbuilding", Parent: "TOTAL"),
    new("PEARLS", "Pearl polishing", Parent: "TOTAL"),
    new("TRADE", "Trade and other services", Parent: "TOTAL"),
    new("MAKING", "Manufacturing", Kind: CategoryKind.Aggregate, Parts: ["SHIPS", "PEARLS"]),
]);

// ## Figures
//
// Tidy CSV: a figure a row, with region, sector, year, measure and value. Any spreadsheet or statistics program writes it. An empty value with a flag says why a figure is missing; `c` is confidential.
// Here the file is written first, so that this lesson needs nothing beside it; yours is on your disk.

File.WriteAllText("atlantis.csv", """
    region,sector,year,measure,value,unit,flag
    AT1,FISH,2015,gva,30,MIO_EUR,
    AT1,SHIPS,2015,gva,40,MIO_EUR,
    AT1,PEARLS,2015,gva,18,MIO_EUR,
    AT1,TRADE,2015,gva,112,MIO_EUR,
    AT1,TOTAL,2015,gva,200,MIO_EUR,
    AT2,FISH,2015,gva,60,MIO_EUR,
    AT2,SHIPS,2015,gva,15,MIO_EUR,
    AT2,PEARLS,2015,gva,,MIO_EUR,c
    AT2,TRADE,2015,gva,70,MIO_EUR,
    AT2,TOTAL,2015,gva,150,MIO_EUR,
    AT3,FISH,2015,gva,10,MIO_EUR,
    AT3,SHIPS,2015,gva,1,MIO_EUR,
    AT3,PEARLS,2015,gva,24,MIO_EUR,
    AT3,TRADE,2015,gva,15,MIO_EUR,
    AT3,TOTAL,2015,gva,50,MIO_EUR,
    AT1,FISH,2025,gva,31,MIO_EUR,
    AT1,SHIPS,2025,gva,66,MIO_EUR,
    AT1,PEARLS,2025,gva,20,MIO_EUR,
    AT1,TRADE,2025,gva,163,MIO_EUR,
    AT1,TOTAL,2025,gva,280,MIO_EUR,
    AT2,FISH,2025,gva,66,MIO_EUR,
    AT2,SHIPS,2025,gva,18,MIO_EUR,
    AT2,PEARLS,2025,gva,7,MIO_EUR,
    AT2,TRADE,2025,gva,99,MIO_EUR,
    AT2,TOTAL,2025,gva,190,MIO_EUR,
    AT3,FISH,2025,gva,9,MIO_EUR,
    AT3,SHIPS,2025,gva,1,MIO_EUR,
    AT3,PEARLS,2025,gva,41,MIO_EUR,
    AT3,TRADE,2025,gva,24,MIO_EUR,
    AT3,TOTAL,2025,gva,75,MIO_EUR,
    """);

TidyCsvResult file = TidyCsv.Read("atlantis.csv", new() { RegionClassification = regions, SectorClassification = sectors, Title = "Accounts of Atlantis" });
Console.WriteLine(file.ToString());
RegionalAccounts accounts = file.Accounts;
Console.WriteLine(accounts);

// What if something is wrong with the file? All of it is said at once, by line and column, with what to do.

TidyCsvResult wrong = TidyCsv.Read(new StringReader("""
    region,sector,year,measure,value,unit
    AT1,SHIP,2025,gva,66,MIO_EUR
    AT2,SHIPS,2025,gva,"18,5",MIO_EUR
    AT3,SHIPS,25,gva,1,MIO_EUR
    """), new() { RegionClassification = regions, SectorClassification = sectors, FileName = "wrong.csv" });
Console.WriteLine(wrong.ToTable());

// Is the good file consistent? Parts are compared with their wholes.

Console.WriteLine($"{accounts.CheckConsistency()}");

// ## Shares
//
// From here on everything is as for the Netherlands. Manufacturing is ships and pearls:

SectorCode making = sectors["Manufacturing"].Code;
ShareTable now = accounts.Shares(making, level: 1, year: 2025);
Console.WriteLine(now);
now.ToRanking().Save("05-ranking.svg");

// Ten years earlier one cell is confidential, so one share cannot be formed. It could be worked out from the total, and is if you say so:

RegionCode lower = regions["Lower Atlantis"].Code;
Console.WriteLine(accounts.GrossValueAdded[2015].ShareOf(making, of: lower).ToString());
Console.WriteLine($"{accounts.GrossValueAdded[2015].ShareOf(making, of: lower, missing: MissingPolicy.DeriveFromTotal).Value:P1}");

// ## A map of your own
//
// Outlines come as GeoJSON, the format of most open boundary data. These three are drawn by hand.

RegionOutlines outlines = RegionOutlines.FromGeoJson("""
    {"type":"FeatureCollection","features":[
     {"type":"Feature","properties":{"code":"AT1","name":"Upper Atlantis"},"geometry":{"type":"Polygon","coordinates":[[[-30.0,36.0],[-28.6,36.2],[-27.9,36.9],[-28.5,37.8],[-29.7,37.6],[-30.4,36.8],[-30.0,36.0]]]}},
     {"type":"Feature","properties":{"code":"AT2","name":"Lower Atlantis"},"geometry":{"type":"Polygon","coordinates":[[[-30.0,36.0],[-29.6,35.1],[-28.3,34.9],[-27.6,35.6],[-28.6,36.2],[-30.0,36.0]]]}},
     {"type":"Feature","properties":{"code":"AT3","name":"The Reef"},"geometry":{"type":"Polygon","coordinates":[[[-27.0,36.3],[-26.4,36.4],[-26.2,36.9],[-26.8,37.1],[-27.0,36.3]]]}}]}
    """, "ATLANTIS", credit: "outlines drawn by hand");
now.ToMap(outlines).Save("05-map.svg");

// ## Regional analysis
//
// What is each region known for? The Reef polishes pearls, more than four times as much as the island as a whole.

LocationQuotients quotients = accounts.GrossValueAdded[2025].LocationQuotients();
Console.WriteLine(quotients);

// ## A scenario
//
// A scenario needs persons too. Where there are no regional accounts of them, cells of your own do: region, sector, persons, value added.

Scenario scenario = Scenario.From(
[
    new ScenarioCell("AT1", "SHIPS", Persons: 900, ValueAdded: 66), new ScenarioCell("AT1", "REST", Persons: 3_600, ValueAdded: 214),
    new ScenarioCell("AT2", "SHIPS", Persons: 300, ValueAdded: 18), new ScenarioCell("AT2", "REST", Persons: 2_900, ValueAdded: 172),
], 2025, "Atlantis").Until(2035)
    .WithBaseline(Baseline.Constant(productivity: GrowthRate.FromPercent(1)))
    .Pull(new ScenarioLever("dry-dock", new NodaTime.LocalDate(2027, 1, 1), [new LeverEffect(EffectChannel.Productivity, EffectKind.Level, new TriangularMagnitude(0.05, 0.1, 0.2), Region: "AT1", Sector: "SHIPS", Origin: "the builder's estimate")]));
OutcomePath ships = scenario.Run().Path(OutcomeMeasure.ShareGva, "AT1", "SHIPS");
Console.WriteLine(ships);
scenario.Simulate(10_000).ToFanChart(OutcomeMeasure.ShareGva, "TOTAL", "SHIPS").Save("05-fan.svg");

// ## What to take along
//
// - Two classifications and a CSV file are all it takes.
// - The file says who is missing and why; the results carry it through.
// - [Your own country](../own-country.md) and [figures of your own](../using.md#figures-of-your-own) have the rules of the file, and how accounts are built in code.
