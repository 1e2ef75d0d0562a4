#:package IndustryModel.Netherlands@0.1.0
#:package IndustryModel.Charts@0.1.0

// # First steps
//
// **The question:** how large is industry in the Netherlands, and where is it?
//
// You need no knowledge of this library. It holds the accounts of the Netherlands (what each sector of each region earned, year by year), and a vocabulary to ask them: sectors, regions, years, shares.
// Run this file with `dotnet run 01-first-steps.cs`, or read it as a notebook; both are the same text.

using IndustryModel.Accounts;
using IndustryModel.Charts;
using IndustryModel.Classifications;
using IndustryModel.Netherlands;
using IndustryModel.Quantities;
using IndustryModel.Shares;
using IndustryModel.Statistics;

// ## What is in the box
//
// Everything Dutch hangs on one object. A data set is a list of *cubes*, each with figures of one kind by region, sector and year; each says from whom it is and in which state of revision (its *vintage*). There are some forty; the first five:

var nl = DutchIndustry.Load();
Console.WriteLine(nl.Accounts.ToTable().Take(5));

DataCube valueAdded = nl.Accounts.GrossValueAdded;
Console.WriteLine(valueAdded.ToString());
Console.WriteLine(valueAdded.Source.ToString());

// Value added is what a sector earns: its sales less what it bought from others. It is in millions of euros, in the prices of the year itself.
//
// ## One figure
//
// Sectors have codes of an international classification, NACE: `C` is manufacturing. Regions have codes too, NUTS: `NL` is the country. A share needs both, and a year.

Observation<Share> share = valueAdded[2023].ShareOf(Nace.Manufacturing, of: DutchRegions.Netherlands);
Console.WriteLine($"Manufacturing earned {share.Value:P2} of value added in 2023.");

// ## Which industry, and a share of what?
//
// "Industry's share" has more than one answer, and texts seldom say which they mean. *Industry* may be manufacturing alone (C) or also mining, energy and water (B-E). *Of what* may be value added, GDP (which has taxes on products on top) or the people who work.
// The same year, six answers:

foreach (SectorCode sector in new[] { Nace.Manufacturing, Nace.Industry })
{
    Share ofValue = valueAdded[2023].ShareOf(sector, of: DutchRegions.Netherlands).Value;
    Share ofGdp = nl.Accounts.ShareOfGdp(sector, DutchRegions.Netherlands, 2023, VintagePolicy.AllowAndSay).Value;
    Share ofPersons = nl.Accounts.Persons[2023].ShareOf(sector, of: DutchRegions.Netherlands).Value;
    Console.WriteLine($"{sector.Text,-3}  of value added {ofValue:P2}  of GDP {ofGdp:P2}  of employed persons {ofPersons:P2}");
}

// Mining and energy earn much with few people, so B-E is well above C in value and hardly in persons. Whoever quotes a share should say which of the six it is; here a share that is not said cannot be formed.
//
// ## Where
//
// The same question for the twelve provinces, ranked. Every table knows its unit, its convention and its source.

ShareTable provinces = nl.Accounts.Shares(Nace.Manufacturing, level: 2, year: 2023);
Console.WriteLine(provinces);

// And for the forty COROP regions, on a map. One call makes it: title, unit, legend and source come from the result.

ShareTable regions = nl.Accounts.Shares(Nace.Manufacturing, level: 3, year: 2023);
regions.ToMap().Save("01-map.svg");

// It is highest in Zuidoost-Noord-Brabant, around Eindhoven, and in Zeeuws-Vlaanderen on the border with Belgium, and lowest in The Hague, the Gooi and Amsterdam. A share is high because industry is large or because the rest is small:
// the first of these is one of the largest regional economies of the country, the second one of the smallest. Bars show the order; the ten largest:

regions.ToTable().Take(10).ToRanking("region", "share").Save("01-ranking.svg");

// ## Where a number comes from
//
// Ask any result to explain itself, and it shows formula, figures and sources.

Console.WriteLine(regions.Explain(DutchRegions.Code("NL414")));

// ## What is missing stays missing
//
// Statistics offices keep figures secret where they would reveal a single firm. A sum over such a cell is unknown, not smaller; the answer says so instead of treating the cell as zero. Classes of manufacturing by region are an example of what the accounts do not have at all:

Observation<double> chemicals = valueAdded.Observe(DutchRegions.Code("NL341"), Nace.Code("C20"), 2023);
Console.WriteLine(chemicals.ToString());

// `HasValue` asks first, `ValueOr` names a replacement; nothing is replaced in silence.
//
// ## Over the years
//
// Has industry's share fallen? Every fifth year in figures, and all years as a line, in current prices:

foreach (int year in new[] { 2000, 2005, 2010, 2015, 2020, 2023 })
    Console.WriteLine($"{year}: {valueAdded[year].ShareOf(Nace.Manufacturing, of: DutchRegions.Netherlands).Value:P2}");
nl.Accounts.ToHistory(Nace.Manufacturing).Save("01-history.svg");

// It fell until 2010 and has moved little since. A share in current prices also falls when an industry's prices rise less than those of services, even while it produces more; the lesson on [growth](04-growth-scenarios.ipynb) works with constant prices.
//
// ## Next
//
// - [Claims checked](02-claims.ipynb): what a government said, held against these accounts.
// - [Your region](03-your-region.ipynb): the economy of one region and what sets it apart.
