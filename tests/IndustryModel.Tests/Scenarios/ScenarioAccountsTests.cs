using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Policy;
using IndustryModel.Quantities;
using IndustryModel.Scenarios;
using IndustryModel.Statistics;
using IndustryModel.Tests.Shares;
using NodaTime;
using static IndustryModel.Tests.Scenarios.SmallScenario;

namespace IndustryModel.Tests.Scenarios;

/// <summary>What accounts lack is told, with what to do; what they have is taken as it stands.</summary>
public sealed class ScenarioAccountsTests
{
    private static readonly Measure Volumes = new(MeasureConcept.GrossValueAdded, Unit.MillionEuro, PriceBasis.ChainLinked(2015));

    private static DataCube Cube(string id, Measure measure, string regions, string sectors, string in2017, string in2019, Vintage? vintage = null)
        => SmallEconomy.Builder(id, measure, regions, sectors, 2017, 2019, vintage).Fill(2017, regions, sectors, in2017).Fill(2018, regions, sectors, in2017).Fill(2019, regions, sectors, in2019).Build();

    private static DataCube Gva(string regions, string sectors, string in2017, string in2019) => Cube("gva", SmallEconomy.CurrentGva, regions, sectors, in2017, in2019);

    private static DataCube Persons(string regions, string sectors, string in2017, string in2019) => Cube("persons", SmallEconomy.ThousandPersons, regions, sectors, in2017, in2019);

    private static Scenario From(params DataCube[] cubes) => Scenario.From(new Economy("small", new RegionalAccounts("small", [.. cubes])), 2019).Until(2020);

    [Fact]
    public void A_part_of_a_regions_difference_lasts()
    {
        Scenario scenario = From(Gva("R1 R2", "C", "100 / 300", "400 / 300"), Persons("R1 R2", "C", "10 / 30", "20 / 30")).WithBaseline(Baseline.ShiftShare(2017, Deflator.CurrentPrices, regionalShift: 0.25));
        double nation = Math.Sqrt(50.0 / 40) - 1, productivity = Math.Sqrt(700.0 / 50 / (400.0 / 40)) - 1;
        double jobs = nation + 0.25 * (Math.Sqrt(2) - 1 - nation), output = productivity + 0.25 * (Math.Sqrt(20 / 10.0) - 1 - productivity);
        Assert.Equal(20 * (1 + jobs), scenario.In(2020, OutcomeMeasure.Persons, "R1"), 1e-12);
        Assert.Equal(400 * (1 + jobs) * (1 + output), scenario.In(2020, OutcomeMeasure.Gva, "R1"), 1e-10);
        Assert.Equal(30 * (1 + nation + 0.25 * (0 - nation)), scenario.In(2020, OutcomeMeasure.Persons, "R2"), 1e-12);
        Assert.Contains(scenario.Run().Assumptions, a => a.Text == "persons and productivity of each sector grow as the nation's did a year from 2017 to 2019, plus 25 % of each region's difference to it");
    }

    [Fact]
    public void Growth_that_is_not_known_is_told_unless_it_is_given()
    {
        Scenario scenario = From(Gva("R1 R2", "A C", "10 0 / : 40", "20 30 / 20 40"), Persons("R1 R2", "A C", "1 2 / 3 4", "1 2 / 3 4")).WithBaseline(Baseline.Historical(2017, Deflator.CurrentPrices));
        const string Told = "$.baseline.from: no growth from 2017 to 2019 is known of R1 × C, R2 × A, because a figure is missing, 0 or negative; expected one to grow from. Choose other years, or give rates for them in baseline.cells.";
        Assert.Equal([Told], scenario.Problems());
        Baseline Given(params CellGrowth[] cells) => scenario.Baseline.With([.. cells]);
        GrowthRate rate = GrowthRate.FromFraction(0.5);
        Assert.Equal([Told.Replace("R1 × C, ", "", StringComparison.Ordinal)], scenario.WithBaseline(Given(new CellGrowth("R1", "C", Productivity: rate))).Problems()); // its persons are known
        Assert.Equal([Told.Replace(", R2 × A", "", StringComparison.Ordinal)], scenario.WithBaseline(Given(new CellGrowth("R2", "A", rate, rate))).Problems());
        Assert.Equal([Told], scenario.WithBaseline(Given(new("R1", "C", rate), new("R2", "A", rate))).Problems());
        Scenario sound = scenario.WithBaseline(Given(new("R1", "C", Productivity: rate), new("R2", "A", Productivity: rate)));
        Assert.Equal([45, 30, 20 * Math.Sqrt(2), 40], [.. new[] { ("R1", "C"), ("R2", "A"), ("R1", "A"), ("R2", "C") }.Select(c => Math.Round(sound.In(2020, OutcomeMeasure.Gva, c.Item1, c.Item2), 10))], (a, b) => Math.Abs(a - b) < 1e-9);
        string six = string.Join(" / ", Enumerable.Repeat("0 0", 3));
        Assert.StartsWith("$.baseline.from: no growth from 2017 to 2019 is known of R1 × A, R1 × C, R2 × A, R2 × C, R3 × A and 1 more, because",
            From(Gva("R1 R2 R3", "A C", six, "1 1 / 1 1 / 1 1"), Persons("R1 R2 R3", "A C", six, "1 1 / 1 1 / 1 1")).WithBaseline(Baseline.Historical(2017, Deflator.CurrentPrices)).Problems().Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_starting_point_with_holes_is_told_by_cell_and_reason()
    {
        Assert.Equal(["$.baseYear: gva has no figure in 2019 of R1 × C (confidential), R2 × A (not available); expected one for each region and sector. Choose another base year, or give the starting point as cells."],
            From(Gva("R1 R2", "A C", "1 1 / 1 1", "1 c / : 1"), Persons("R1 R2", "A C", "1 1 / 1 1", "1 1 / 1 1")).Problems());
        Assert.StartsWith("$.baseYear: persons has no figure in 2019 of R1 × A (confidential), R1 × C (confidential), R2 × A (confidential), R2 × C (confidential), R3 × A (confidential) and 1 more; expected",
            From(Gva("R1 R2 R3", "A C", "1 1 / 1 1 / 1 1", "1 1 / 1 1 / 1 1"), Persons("R1 R2 R3", "A C", "1 1 / 1 1 / 1 1", "c c / c c / c c")).Problems().Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void Value_added_and_persons_have_the_same_sectors_and_as_far_as_they_go_the_same_regions()
    {
        Assert.Equal(["$.accounts: persons does not have C, which gva has; expected employment of the same sectors."], From(Gva("R1", "A C", "1 1", "1 1"), Persons("R1", "A", "1", "1")).Problems());
        Scenario less = From(Gva("R1 R2 R3", "C", "1 / 2 / 3", "1 / 2 / 3"), Persons("R2 R3", "C", "1 / 2", "1 / 2"));
        Assert.Equal(5, less.In(2019));
        Assert.Contains(less.Run().Assumptions, a => a.Subject == "accounts" && a.Text.EndsWith("left out, because persons does not have them: R1", StringComparison.Ordinal));
        Measure measure = SmallEconomy.ThousandPersons;
        DataCube nace = new DataCubeBuilder("persons", "persons", measure, new(SmallEconomy.Regions, [SmallEconomy.R("R1")]), new(Nace.Rev2, [Nace.Manufacturing]), 2019, 2019, SmallEconomy.Office, SmallEconomy.Spring).Set(SmallEconomy.R("R1"), Nace.Manufacturing, 2019, 1).Build();
        Assert.Equal(["$.accounts: gva is in T1 and S, persons in T1 and NACE2; expected both in one version."], From(Gva("R1", "C", "1", "1"), nace).Problems());
        Assert.Matches(@"^\$\.accounts: small: .*", From(Gva("R1", "C", "1", "1")).Problems().Single());
    }

    [Fact]
    public void Prices_need_both_years_and_take_another_vintage_where_there_is_one_alone()
    {
        DataCube[] cells = [Gva("R1", "C", "10", "20"), Persons("R1", "C", "1", "1")];
        Scenario Deflated(params DataCube[] national) => From([.. cells, .. national]).WithBaseline(Baseline.Historical(2017, Deflator.NationalTotal));
        DataCube volumes = Cube("volumes", Volumes, "N", "TOTAL", "80", "120"), old = Cube("national-old", SmallEconomy.CurrentGva, "N", "TOTAL", "100", "240", SmallEconomy.Old);
        Assert.Equal(20 * Math.Sqrt(2 / 1.6), Deflated(volumes, old).In(2020), 1e-12);
        Assert.Equal(["$.prices.deflator: national-total: national-old over volumes does not have both 2017 and 2019 for TOTAL; expected another year, or another of national-total, national-industry, current-prices and a file."],
            Deflated(Cube("volumes", Volumes, "N", "TOTAL", ":", "120"), old).Problems());
        Assert.StartsWith("$.prices.deflator: national-total: small has no value added of the nation both in current prices and in volumes for the total", Deflated(volumes).Problems().Single(), StringComparison.Ordinal);
        Assert.Equal("The price index of C in 2019 stands twice; give it once. (Parameter 'indices')", Assert.Throws<ArgumentException>(() => new Economy("x", Deflated().Economy!.Accounts).WithPriceIndices("p", [new(2019, 1, "C"), new(2019, 2, "C")])).Message);
        Assert.Equal("The price index of all sectors in 2019 stands twice; give it once. (Parameter 'indices')", Assert.Throws<ArgumentException>(() => new Economy("x", Deflated().Economy!.Accounts).WithPriceIndices("p", [new(2019, 1), new(2019, 2)])).Message);
        Assert.Equal("The price index of 2019 is 0; expected one above 0. (Parameter 'indices')", Assert.Throws<ArgumentException>(() => new Economy("x", Deflated().Economy!.Accounts).WithPriceIndices("p", [new(2018, 1), new(2019, 0)])).Message);
        Assert.Equal("small (small)", Deflated().Economy!.ToString());
    }

    [Fact]
    public void Goal_seek_grows_the_region_and_sector_of_its_target()
    {
        Scenario scenario = FourCells();
        GoalSeekResult found = scenario.Seek(new("t", 0.5, 2024, OutcomeMeasure.ShareGva, "R1", "C"), "growth");
        Assert.Equal(Math.Pow(210.0 / 130, 0.2) - 1, found.Value!.Value, 1e-12); // five years in which C of R1 catches up with G
        Assert.Equal("share-gva of C in R1 in 2024 at 50.0 %; growth: added to the growth a year of productivity of the target's region and sector, 0.01 for one percentage point; magnitudes at their means, no shocks", found.ToTable().Convention);
        Assert.StartsWith("gva of TOTAL in the nation in 2024 at 600; ", scenario.Seek(new("t", 600, 2024, OutcomeMeasure.Gva), "growth").ToTable().Convention, StringComparison.Ordinal);
        Assert.Equal(2, scenario.Seek(new("t", 2, 2024, OutcomeMeasure.Productivity, "R2", "C"), "growth").Achieved!.Value, 1e-12);
    }

    [Fact]
    public void A_target_of_a_vision_is_sought_where_it_is_a_share_of_value_added()
    {
        Target Of(TargetBasis basis) => new("t", "The target", "Het doel", Estimate.Of(Hedge.AtLeast, Share.FromPercent(30)), 2020, [basis], SmallEconomy.R("R1"), SmallEconomy.Office);
        Scenario scenario = From(Gva("R1 R2", "C G", "1 1 / 1 1", "20 80 / 70 30"), Persons("R1 R2", "C G", "1 1 / 1 1", "1 1 / 1 1"));
        GoalSeekResult found = scenario.Seek(Of(TargetBasis.GrossValueAdded), "growth");
        Assert.Equal(240.0 / 7 / 20 - 1, found.Value!.Value, 1e-12); // x / (x + 80) = 0.3
        Assert.Equal(scenario.Seek(new ScenarioTarget("t", 0.3, 2020, OutcomeMeasure.ShareGva, "R1", "C"), "growth").Value, found.Value);
        Assert.Equal(-1 + 3.0 / 7 * 20 / 80, scenario.Seek(Of(TargetBasis.GrossValueAdded), "growth", "G").Value!.Value, 1e-12); // falls to 30 %
        Assert.Equal("'The target' is a share of Gdp; a scenario holds value added and persons. Give a ScenarioTarget.", Assert.Throws<InvalidOperationException>(() => scenario.Seek(Of(TargetBasis.Gdp))).Message);
    }

    [Fact]
    public void A_cluster_that_the_accounts_do_not_draw_is_told()
    {
        IndustryVision vision = Tests.Policy.SmallVision.Create(); // its regions are of other classifications than the accounts
        Scenario scenario = Scenario.From(new Economy("small", SmallEconomy.Country(), [vision]), 2018);
        Assert.Equal(["$.levers[0].effects[0].region: North is not drawn in Small regions; expected a cluster with regions there, or regions by code."], scenario.Pull(Lever("learn", Level(0.1, "cluster:north"))).Problems());
        Assert.Equal("North has no region in Small regions.", Assert.Throws<UnknownCodeException>(() => scenario.Run().Path(OutcomeMeasure.Gva, "cluster:North")).Message);
        Assert.Equal("'learn' is no cluster of a vision that the scenario knows.", Assert.Throws<UnknownCodeException>(() => scenario.Run().Path(OutcomeMeasure.Gva, "cluster:learn")).Message);
        Assert.Equal(["$.levers[0].code: 'lern' is no lever of Vision 2020. Did you mean learn? A lever of your own gets a name too."], scenario.Pull(Lever("lern", Level(0.1))).Problems());
    }

    [Fact]
    public void A_lever_of_a_vision_gets_the_effects_given_or_those_of_the_illustration()
    {
        PolicyLever lever = new("learn", "Learn", "Leren");
        ScenarioLever shown = Lever("learn", Level(0.3)) with { BuildUp = Period.FromYears(2), Name = "shown" };
        Scenario scenario = Scenario.From(new Economy("small", SmallEconomy.Country(), illustrations: [Lever("other", Level(0.7)), shown]), 2018);
        LocalDate start = new(2021, 7, 1);
        Assert.Equal(shown with { Start = start }, scenario.Pull(lever, start).Levers.Single());
        Assert.Equal(shown with { Start = start, BuildUp = Period.FromMonths(3) }, scenario.Pull(lever, start, Period.FromMonths(3)).Levers.Single());
        Assert.Equal(new ScenarioLever("learn", start, [Level(0.1)], BuildUp: Period.FromMonths(3)), scenario.Pull(lever, start, Period.FromMonths(3), Level(0.1)).Levers.Single());
        Assert.Equal("No effects of invest are given, and the economy 'small' has no illustration of it. Give at least one effect. (Parameter 'effects')", Assert.Throws<ArgumentException>(() => scenario.Pull(new PolicyLever("invest", "Invest", "Investeren"), start)).Message);
        Assert.Equal("No effects of learn are given, and the scenario knows no economy. Give at least one effect. (Parameter 'effects')", Assert.Throws<ArgumentException>(() => OneCell().Pull(lever, start)).Message);
    }

    [Fact]
    public void Cells_that_are_not_listed_start_from_nothing_and_say_so()
    {
        Scenario corners = Of([new("R1", "C", 10, 100), new("R2", "own sector", 20, 300)], 2020);
        ScenarioOutcome outcome = corners.Run();
        Assert.Equal([100.0, 0, 0, 300], [.. new[] { ("R1", "C"), ("R1", "own sector"), ("R2", "C"), ("R2", "own sector") }.Select(c => outcome.Path(OutcomeMeasure.Gva, c.Item1, c.Item2).Values[0])]);
        Assert.Contains(outcome.Assumptions, a => a.Text == "the state of 2019 is given in the scenario, persons and value added: R1 × C 10 and 100, R2 × own sector 20 and 300; regions and sectors that the scenario does not list together start from 0");
        Assert.DoesNotContain(FourCells().Run().Assumptions, a => a.Text.Contains("start from 0", StringComparison.Ordinal));
        Assert.Equal("'D' is no sector of the scenario's sectors; expected *, or a code such as C, own sector.", Assert.Throws<UnknownCodeException>(() => outcome.Path(OutcomeMeasure.Gva, null, "D")).Message);
    }
}
