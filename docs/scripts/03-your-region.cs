#:package IndustryModel.Netherlands@0.1.0
#:package IndustryModel.Charts@0.1.0

// # Your region
//
// **The question:** what is the economy of one region good at, how has it grown, and why?
//
// The example is Zuidoost-Noord-Brabant, the region around Eindhoven. Change one line for another: any name or code of a COROP region will do.

using IndustryModel.Accounts;
using IndustryModel.Charts;
using IndustryModel.Classifications;
using IndustryModel.Netherlands;
using IndustryModel.Quantities;
using IndustryModel.Regional;
using IndustryModel.Results;
using IndustryModel.Shares;
using IndustryModel.Statistics;

var nl = DutchIndustry.Load();
DataCube valueAdded = nl.Accounts.GrossValueAdded;
RegionCode mine = DutchRegions.Code("Zuidoost-Noord-Brabant");
Year start = 2010, end = 2023;

// ## What it specializes in
//
// A *location quotient* compares a sector's share in the region with its share in all regions: 1 is as elsewhere, 2 is twice as much. (Florence, 1939; the convention is written on every table.)

LocationQuotients quotients = valueAdded[end].LocationQuotients();
foreach (Ranked<SectorCode> sector in quotients.SectorsOf(mine))
    Console.WriteLine($"{sector.Rank,2}. {sector.Value.Value,5:0.00}  {sector.Code.Text,-5} {sector.Name}");

// Industry stands out, with more than twice the usual share, and everything else is below what one would find elsewhere. That is normal: shares sum to one, so a region that is strong in one large sector is weak in the rest.
// (By default, sectors are the finest that make up the total without a gap; here that is B-E for industry. `new RegionalScope { Sectors = … }` asks for others.)
// Where else is industry strong? The map is centered on 1: blue below, red above.

quotients.ToMap(Nace.Industry).Save("03-map.svg");

// How different is the region altogether? Krugman's index adds the differences of all shares: 0 for a region like the others together, 2 for one that shares no sector with them.

RegionalSpecialization specialization = valueAdded[end].Specialization();
foreach (Ranked<RegionCode> region in specialization.Ranked().Take(5))
    Console.WriteLine($"{region.Rank}. {region.Value.Value:0.000}  {region.Name}");
Console.WriteLine(specialization.Explain(mine));

// ## How it grew, and why
//
// Its value added grew; so did the country's. *Shift-share* splits the growth of each region into three parts: what it would be had everything grown as the country did (national), what follows from having sectors that grew fast or slowly everywhere (industry mix), and the rest, which is the region's own (competitive).
// In current prices, so inflation is part of the national share.

ShiftShare split = valueAdded.ShiftShare(start, end);
Console.WriteLine(split.Explain(mine));

// Of 26 billion euros, 17 are what the country's growth alone would have brought, the mix of sectors adds little, and 8.6 are the region's own: its sectors grew faster than the same sectors elsewhere. As a waterfall, from the first year to the last:

split.ToWaterfall(mine).Save("03-shift-share.svg");

// Which sectors brought it? Each sector's contribution to the growth of the region, in percentage points; they sum to the total.

GrowthContributions contributions = valueAdded.Contributions(mine, start, end);
Console.WriteLine(contributions);
contributions.ToWaterfall().Save("03-contributions.svg");

// The same against specialization: to the right what the region already had more of than others in the first year, upward what grew.

valueAdded[start].LocationQuotients().ToScatter(mine, end).Save("03-scatter.svg");

// Nearly half of the growth, 46 of 98 percentage points, came from industry alone.
//
// ## Productivity
//
// Do people there earn more value each, in manufacturing, than in the country?

Console.WriteLine(nl.Accounts.Productivity(Nace.Manufacturing, mine, end).Explain());

// ## Where it could go
//
// *Relatedness* asks which sectors are near to those in which the region is strong already, from which sectors are strong together across all regions (Hidalgo and others, 2007). With the dozen sectors of these accounts it is a sketch; with finer data of your own it becomes a map of chances.

Relatedness near = valueAdded[end].Relatedness();
ResultTable density = near.ToTable(RelatednessIndex.Density);
Console.WriteLine(density.Where(row => density[row, "region"].Text == mine.Text));

// ## The other regions
//
// All quotients at once: rows are regions, columns sectors. Look for rows like yours.

quotients.ToHeatMap().Save("03-heat-map.svg");

// ## What to take along
//
// - A quotient, a split and an index each have a convention, and others exist; the tables name theirs, and options give the others.
// - A border that moved looks like growth. The notes of every result say which comparisons cross a known break.
// - `industry analyze` computes all of these on the command line, also for files of your own.
