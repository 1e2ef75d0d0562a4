#:package IndustryModel.Netherlands@0.1.0
#:package IndustryModel.Charts@0.1.0

// # Growth scenarios and uncertainty
//
// **The question:** what happens to manufacturing's share if levers of the policy are pulled, compared with not pulling them? And how sure can one be?
//
// A scenario says what follows from assumptions, and lists them. It is no forecast. The effects of the levers used here **are illustrations**: ranges made up to show the method, measured by nobody and stated by no government. Put your own in their place.

using IndustryModel.Charts;
using IndustryModel.Classifications;
using IndustryModel.Netherlands;
using IndustryModel.Policy;
using IndustryModel.Scenarios;
using NodaTime;

var nl = DutchIndustry.Load();

// ## Without doing anything
//
// The starting point is the state of 2019: value added and persons of 40 regions by a dozen sectors. The baseline continues what each of them did from 2010 to 2019, in constant prices.

Scenario baseline = Scenario.From(nl.Economy, 2019, "smart industry").Until(2035)
    .WithBaseline(Baseline.Historical(2010, Deflator.NationalIndustry));
Console.WriteLine(baseline.Run().Share(Nace.Manufacturing));

// ## One lever
//
// "Digitalization of industry" starts in July 2021 and is built up over four years. The share with it beside the share without:

Scenario one = baseline.Pull(nl.Vision.Lever("smart-industry"), starting: new LocalDate(2021, 7, 1), buildUp: Period.FromYears(4));
OutcomePath share = one.Run().Share(Nace.Manufacturing);
Console.WriteLine(share);
share.ToScenarioChart().Save("04-path.svg");

// The two lines part in 2021 and run side by side from 2025 on: the effect is on the level of productivity, and a level is reached once. The distance is half a percentage point in 2035.
// Every figure explains itself, and the run lists all that was assumed, by whom:

Console.WriteLine(share.Explain(2035));
foreach (ScenarioAssumption assumption in one.Run().Assumptions)
    Console.WriteLine(assumption.ToString());

// ## What would it take?
//
// To reach 15 % in 2035, how much larger would the effect have to be; or, without levers in mind, how much faster would the sector have to grow?

ScenarioTarget goal = new("15 % in 2035", AtLeast: 0.15, Year: 2035, Sector: "C");
Console.WriteLine(one.Seek(goal, vary: "intensity").ToString());
Console.WriteLine(one.Seek(goal, vary: "growth").ToString());

// Nearly three times the effect, or half a percentage point of growth more in each of sixteen years. Neither is small.
//
// ## All levers, and which does how much
//
// The library holds an illustration of all nine levers. What each contributes is not what it does alone, since levels multiply; Shapley's value splits the whole effect without a remainder.

Scenario all = nl.IllustrativeScenario;
OutcomeQuestion question = new(OutcomeMeasure.ShareGva, Sector: "C", Year: 2035);
Attribution attribution = all.Attribute(question);
Console.WriteLine(attribution.ToTable());
attribution.ToWaterfall().Save("04-levers.svg");

// ## How sure?
//
// Each effect is a range. An ensemble draws from all of them many times; the same seed gives the same draws on every machine.

Ensemble ensemble = all.Simulate(20_000, seed: 1);
Console.WriteLine(ensemble.ToString());
FanChart fan = ensemble.Fan(OutcomeMeasure.ShareGva, sector: "C");
fan.ToFanChart().Save("04-fan.svg");

// Half of the draws lie in the dark band, nine of ten in the light one. The fan is as wide as the effects are vague, and knows nothing of what nobody assumed: a crisis, say. (`Baseline.Shock` adds shocks of growth, and the fan opens from the first year on.)
//
// ## Which assumption matters most
//
// The tornado moves one magnitude at a time from its 5 % to its 95 % quantile and leaves the others at their means. What it shows on top is where better evidence pays.

TornadoAnalysis tornado = all.Tornado(question);
Console.WriteLine(tornado);
tornado.ToTornado().Save("04-tornado.svg");

// ## A lever of your own
//
// A lever needs no vision: a code, a start, and effects with a magnitude, a place and an origin. This one is a guess, and says so.

Scenario own = baseline.Pull(new ScenarioLever("robots", new LocalDate(2022, 1, 1),
    [new LeverEffect(EffectChannel.Productivity, EffectKind.Growth, new TriangularMagnitude(0, 0.005, 0.015), Region: "NL414", Sector: "C", Origin: "a guess of mine")], BuildUp: Period.FromYears(3)));
OutcomePath region = own.Run().Share(Nace.Manufacturing, DutchRegions.Code("NL414"));
Console.WriteLine(region.ToString());

// ## Compare
//
// Where do the workers come from? If jobs are new, other sectors keep theirs; if the labor force is fixed, industry grows at their expense.

Scenario plenty = all with { Name = "new workers" };
Scenario scarce = all.WithLaborMarket(LaborMarket.FixedTotal) with { Name = "workers of other sectors" };
foreach (ScenarioOutcome outcome in ScenarioComparison.Of(plenty, scarce).Outcomes)
{
    double made = outcome.Persons(Nace.Manufacturing).DifferenceIn(2035).Value, everywhere = outcome.Persons().DifferenceIn(2035).Value;
    Console.WriteLine($"{outcome.Scenario.Name}: {made:0.0} thousand persons more in manufacturing, {everywhere:0.0} thousand in all; value added {outcome.ValueAdded().DifferenceIn(2035).Value:#,##0} million euros more");
}

// ## What to take along
//
// - State the baseline, the prices and the labor market with every result; the tables do.
// - A range is a better answer than a number, and its sources are better than both.
// - `industry scenario run illustrative` starts from the command line, and [the page on scenarios](../scenarios.md) has every convention by name.
