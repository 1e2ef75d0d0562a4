#:package IndustryModel.Netherlands@0.1.0
#:package IndustryModel.Charts@0.1.0

// # Claims checked
//
// **The question:** a government writes that industry is "nearly 10 %" of employment and "about 12 %" of GDP. Is it?
//
// In 2020 the Dutch government published a vision on the future of industry. Its figures are in this library as *claims*: the figure, its hedge ("about", "more than"), and what the text says it is a share of, which is often nothing.
// Here they are held against the accounts.

using IndustryModel.Charts;
using IndustryModel.Classifications;
using IndustryModel.Netherlands;
using IndustryModel.Policy;
using IndustryModel.Quantities;
using IndustryModel.Shares;
using IndustryModel.Statistics;

var nl = DutchIndustry.Load();
IndustryVision vision = nl.Vision;
Console.WriteLine($"{vision.NameEn}, {vision.PublicationDate:uuuu-MM-dd}: {vision.Claims.Length} claims");

// ## All claims at a glance
//
// Each claim is checked under every *reading* of it: which industry, a share of what, in which year. One reading is primary (industry as manufacturing, measure and base as the text states them, the year the authors could know), and it gives the verdict.
// The table also says under how many readings the claim holds.

IReadOnlyList<ClaimCheck> checks = vision.CheckClaims(nl.Accounts);
Console.WriteLine(checks.ToTable());

// Most claims do not hold in today's accounts under their primary reading, and several would under another. That is not a verdict on policy. Accounts are revised, and the text seldom says what it counts.
//
// ## One claim in detail
//
// "About 12 % of GDP". A hedge has a width that is written down: *about 12 %* is from 11.5 to 12.5 %.

ClaimCheck gdp = checks.Single(c => c.Code == "gdp-share");
Console.WriteLine(gdp.Explain());

// The readings that hold are those *of value added* (gva), not of GDP. GDP is larger by the taxes on products, so a share of it is smaller by a tenth: 10.7 % against 11.9 % in 2018. Divided by value added, the figure fits.
// All twelve readings, as a table:

Console.WriteLine(gdp.ToTable());

// ## A claim about regions
//
// "In several regions more than 30 %, in Zeeuws-Vlaanderen up to about 45 %". The shares of 2018, in value added, with both claims drawn across:

ShareTable regions = nl.Accounts.Shares(Nace.Manufacturing, level: 3, year: 2018);
ChartMarker[] claimed = [vision.Claim("several-regions-share").Marker(), vision.Claim("zeeuws-vlaanderen-share").Marker()];
regions.ToTable().Take(12).ToRanking("region", "share", claimed).Save("02-regions.svg");

// No region reaches 30 % with manufacturing alone; Zeeuws-Vlaanderen comes closest. With energy and mining (B-E) some do:

ShareTable wide = nl.Accounts.Shares(Nace.Industry, level: 3, year: 2018);
wide.ToTable().Take(12).ToRanking("region", "share", claimed).Save("02-regions-wide.svg");

// But then the highest is no longer Zeeuws-Vlaanderen. No single reading makes all claims about regions true at once:

foreach (ClaimCheck check in checks.Where(c => c.Code.Contains("region") || c.Code.Contains("zeeuws")))
    Console.WriteLine($"{check.Code}: {string.Join("; ", check.HoldsUnder.Select(r => r.ToString()).DefaultIfEmpty("holds under no reading"))}");

// ## Your own claim
//
// Any figure can be checked, not only those that come along: a claim is a code, a name in two languages, a figure with its hedge, what it is a share of, where and when, and who said it.

Claim mine = new("mine", "Industry's share of GDP", "Aandeel van de industrie in het bbp", ClaimSubject.IndustryShare, Estimate.Of(Hedge.MoreThan, Share.FromPercent(13)),
    ClaimBasis.Gdp, ClaimScope.Nation, DutchRegions.Netherlands, statedFor: 2023, new Source("me", "Me", "Something I read"));
foreach (ClaimCheck check in mine.Check(nl.Accounts, madeIn: 2024))
    Console.WriteLine(check);

// ## Targets: what would have to happen
//
// The policy of 2025 aims at shares. A target is no claim: it can only be asked what it takes to get there. The growth a year that manufacturing needs while the rest of the economy grows by 1.5 % a year:

IReadOnlyList<TargetCheck> targets = nl.Policy2025.CheckTargets(nl.Accounts);
Console.WriteLine(targets.ToTable());

// To gain a few points of share, a sector must outgrow all others by several percent a year, for years on end; the table says by how much. The formula is exact and needs no model:

Console.WriteLine(RequiredGrowth.For(Share.FromPercent(12), Share.FromPercent(15), years: 10, GrowthRate.FromPercent(1.5)).Explain());

// ## What to take along
//
// - Ask of every quoted share: which industry, of what, when?
// - A claim that "does not hold" here may hold in the accounts its authors had. The check names the vintage of its figures.
// - `industry vision claims` prints all of this on the command line.
