using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Netherlands;
using IndustryModel.Policy;
using IndustryModel.Quantities;
using IndustryModel.Scenarios;
using IndustryModel.Statistics;
using IndustryModel.Tests.Shares;
using static IndustryModel.Tests.Scenarios.SmallScenario;

namespace IndustryModel.Tests.Scenarios;

/// <summary>Scenarios that start from accounts.</summary>
public sealed class ScenarioEconomyTests
{
    private static readonly DutchIndustry Dutch = DutchIndustry.Load();

    private static readonly Economy Nl = new("nl", Dutch.Accounts, Dutch.Visions);

    private static Scenario Of(Baseline baseline) => Scenario.From(Nl, 2019).Until(2028).WithBaseline(baseline);

    [Fact]
    public void A_historical_baseline_of_nine_years_repeats_the_nine_years_before()
    {
        ScenarioOutcome outcome = Of(Baseline.Historical(2010, Deflator.CurrentPrices)).Run();
        int grown = 0;
        foreach ((string region, string sector) in Cells(outcome))
        {
            (double v10, double v19) = (Figure(Dutch.Accounts.GrossValueAdded, region, sector, 2010), Figure(Dutch.Accounts.GrossValueAdded, region, sector, 2019));
            (double l10, double l19) = (Figure(Dutch.Accounts.Persons, region, sector, 2010), Figure(Dutch.Accounts.Persons, region, sector, 2019));
            Assert.Equal(v19, outcome.Path(OutcomeMeasure.Gva, region, sector)[2019].Value);
            if (v10 <= 0 || v19 <= 0 || l10 <= 0 || l19 <= 0)
                continue;
            grown++;
            Assert.Equal(v19 * v19 / v10, outcome.Path(OutcomeMeasure.Gva, region, sector)[2028].Value, 1e-10 * v19 * v19 / v10);
            Assert.Equal(l19 * l19 / l10, outcome.Path(OutcomeMeasure.Persons, region, sector)[2028].Value, 1e-10 * l19 * l19 / l10);
        }

        Assert.True(grown > 100, $"{grown} cells");
        Assert.Contains(outcome.Assumptions, a => a is { Subject: "prices.deflator", Text: "the past is NOT deflated: growth in current prices, inflation included, is taken for real growth (current-prices)" });
    }

    [Fact]
    public void Deflators_take_the_rise_of_prices_out()
    {
        ScenarioOutcome current = Of(Baseline.Historical(2010, Deflator.CurrentPrices)).Run(), total = Of(Baseline.Historical(2010, Deflator.NationalTotal)).Run(), industry = Of(Baseline.Historical(2010, Deflator.NationalIndustry)).Run();
        double ofTotal = Prices("TOTAL"), ofIndustry = Prices("B-E");
        Assert.InRange(ofTotal, 1.05, 1.3);
        Assert.NotEqual(ofTotal, ofIndustry, 0.001);
        foreach ((string region, string sector) in Cells(current).Where(c => current.Path(OutcomeMeasure.Gva, c.Region, c.Sector)[2028].Value > 0))
        {
            double Real(ScenarioOutcome outcome) => current.Path(OutcomeMeasure.Gva, region, sector)[2028].Value / outcome.Path(OutcomeMeasure.Gva, region, sector)[2028].Value;
            Assert.Equal(ofTotal, Real(total), 1e-9);
            Assert.Equal(Nace.Rev2.Covers(Nace.Industry, SectorCode.Create(Nace.Rev2.Id, sector)) ? ofIndustry : ofTotal, Real(industry), 1e-9);
        }

        Assert.Contains(total.Assumptions, a => a.Subject == "prices.deflator" && a.Text.StartsWith("the past is deflated by the nation's implicit deflator of total value added, for every sector and region (national-total; ", StringComparison.Ordinal));
        Assert.Contains(industry.Assumptions, a => a.Subject == "prices.deflator" && a.Text.StartsWith("the past is deflated by the nation's implicit deflators: that of B-E for sectors of industry, that of the total for all others, in every region (national-industry; ", StringComparison.Ordinal));
    }

    [Fact]
    public void Breaks_of_the_accounts_are_told()
    {
        ScenarioOutcome outcome = Of(Baseline.Historical(2010, Deflator.NationalIndustry)).Run();
        string[] breaks = [.. new[] { Dutch.Accounts.GrossValueAdded, Dutch.Accounts.Persons }.SelectMany(c => c.BreaksBetween(2010, 2019, [.. c.Regions.Codes.Select(r => r.Text)])).Distinct()];
        Assert.NotEmpty(breaks);
        Assert.Equal(breaks, outcome.Assumptions.Where(a => a is { Subject: "baseline", Origin: "the accounts" }).Select(a => a.Text));
    }

    [Fact]
    public void A_file_of_price_indices_deflates_by_sector()
    {
        Economy economy = Nl.WithPriceIndices("prices.csv", [new(2010, 80), new(2019, 100), new(2010, 50, "C"), new(2019, 100, "C")]);
        ScenarioOutcome outcome = Of(Baseline.Historical(2010, Deflator.FromFile("prices.csv"))).In(economy).Run(), current = Of(Baseline.Historical(2010, Deflator.CurrentPrices)).Run();
        foreach ((string sector, double price) in new[] { ("C", 2.0), ("F", 1.25) })
            Assert.Equal(price, current.Path(OutcomeMeasure.Gva, "NL34", sector)[2028].Value / outcome.Path(OutcomeMeasure.Gva, "NL34", sector)[2028].Value, 1e-9);
        Assert.Contains(outcome.Assumptions, a => a.Text == "the past is deflated by the price indices of prices.csv");
    }

    [Fact]
    public void A_deflator_that_is_missing_is_told_with_what_else_there_is()
    {
        Assert.Equal(["$.prices.deflator: other.csv: the price indices 'other.csv' are not given; expected national-total, national-industry, current-prices, or a file whose indices the economy has (economy.WithPriceIndices); expected another year, or another of national-total, national-industry, current-prices and a file."],
            Of(Baseline.Historical(2010, Deflator.FromFile("other.csv"))).Problems());
        Assert.Equal(["$.prices.deflator: prices.csv: prices.csv has no price index of A (or of all sectors) in 2010; expected another year, or another of national-total, national-industry, current-prices and a file."],
            Of(Baseline.Historical(2010, Deflator.FromFile("prices.csv"))).In(Nl.WithPriceIndices("prices.csv", [new(2019, 100)])).Problems());
        Assert.Equal(["$.prices.deflator: prices.deflator is missing; the method historical looks back at current prices and needs one of national-total, national-industry, current-prices, or a file."],
            Of(new Baseline { Method = BaselineMethod.Historical, From = 2010 }).Problems());
        Assert.StartsWith("$.baseline.from: 1970, where ", Assert.Single(Of(Baseline.Historical(1970, Deflator.CurrentPrices)).Problems()), StringComparison.Ordinal);
        Assert.Equal(["$.baseline.from: baseline: from: 2019 was found; expected a year before the base year 2019, the end of history."], Of(Baseline.Historical(2019, Deflator.CurrentPrices)).Problems());
    }

    [Fact]
    public void Shift_share_lets_all_or_nothing_of_a_regions_difference_last()
    {
        ScenarioOutcome historical = Of(Baseline.Historical(2010, Deflator.NationalTotal)).Run(), all = Of(Baseline.ShiftShare(2010, Deflator.NationalTotal, regionalShift: 1)).Run(), none = Of(Baseline.ShiftShare(2010, Deflator.NationalTotal)).Run();
        foreach ((string region, string sector) in Cells(historical))
            Assert.Equal(historical.Path(OutcomeMeasure.Gva, region, sector).Values.ToArray(), all.Path(OutcomeMeasure.Gva, region, sector).Values.ToArray());
        foreach (var ofSector in Cells(none).Where(c => none.Path(OutcomeMeasure.Gva, c.Region, c.Sector)[2019].Value > 0 && none.Path(OutcomeMeasure.Persons, c.Region, c.Sector)[2019].Value > 0).GroupBy(c => c.Sector))
        {
            double[] growth = [.. ofSector.Select(c => none.Path(OutcomeMeasure.Gva, c.Region, c.Sector)[2028].Value / none.Path(OutcomeMeasure.Gva, c.Region, c.Sector)[2019].Value)];
            Assert.All(growth, g => Assert.Equal(growth[0], g, 1e-12));
        }
    }

    [Fact]
    public void A_base_year_that_the_accounts_lack_is_told() => Assert.All(Scenario.From(Nl, 1950).Problems(), p => Assert.Matches(@"^\$\.baseYear: \S+ has the years \d{4} to \d{4}, not 1950; expected a base year of both \S+ and \S+\.$", p));

    [Fact]
    public void A_cluster_is_its_regions()
    {
        IndustryVision vision = Nl.Visions[0];
        string id = Dutch.Accounts.GrossValueAdded.Regions.Classification.Id;
        Cluster cluster = vision.Clusters.First(c => c.RegionsIn(id).Length > 0);
        Scenario scenario = Scenario.From(Nl, 2019).Until(2021).Pull(Lever("own", Level(0.1, $"cluster:{cluster.NameEn}", "C")));
        ScenarioOutcome outcome = scenario.Run();
        string[] members = [.. cluster.RegionsIn(id).Select(r => r.Region.Text)];
        foreach ((string region, string sector) in Cells(outcome))
        {
            bool isIn = sector == "C" && members.Any(m => region.StartsWith(m, StringComparison.Ordinal));
            OutcomePath path = outcome.Path(OutcomeMeasure.Gva, region, sector);
            Assert.Equal(path.Baseline[^1] * (isIn ? 1.1 : 1), path.Values[^1], 1e-9);
        }

        Assert.Equal(outcome.Path(OutcomeMeasure.Gva, $"cluster:{cluster.Code}", "C").Baseline[^1] * 1.1, outcome.Path(OutcomeMeasure.Gva, $"cluster:{cluster.Code}", "C").Values[^1], 1e-9);
        Assert.Equal(outcome.Path(OutcomeMeasure.Gva, null, "C").Values[^1] - outcome.Path(OutcomeMeasure.Gva, null, "C").Baseline[^1], outcome.Path(OutcomeMeasure.Gva, $"cluster:{cluster.Code}", "C").DifferenceIn(2021).Value, 1e-6);
    }

    [Fact]
    public void A_market_or_technology_is_the_sectors_it_leads_to()
    {
        IndustryVision vision = Nl.Visions[0];
        int run = 0;
        foreach (string target in vision.Markets.Select(m => $"market:{m.NameEn}").Concat(vision.Technologies.Select(t => $"technology:{t.Code}")))
        {
            Scenario scenario = Scenario.From(Nl, 2019).Until(2021).Pull(Lever("own", Level(0.1, sector: target)));
            if (scenario.Check() is [var problem])
            {
                Assert.EndsWith(" leads to no sector of the scenario; expected a sector by code.", problem.Message, StringComparison.Ordinal);
                continue;
            }

            run++;
            ScenarioOutcome outcome = scenario.Run();
            double[] lifts = [.. Cells(outcome).Where(c => outcome.Path(OutcomeMeasure.Gva, c.Region, c.Sector).Baseline[^1] != 0).Select(c => outcome.Path(OutcomeMeasure.Gva, c.Region, c.Sector)).Select(p => Math.Round(p.Values[^1] / p.Baseline[^1], 9))];
            Assert.Contains(1.1, lifts);
            Assert.All(lifts, l => Assert.True(l is 1 or 1.1));
        }

        Assert.True(run > 0);
    }

    [Fact]
    public void A_name_that_no_vision_has_is_told_with_close_ones()
    {
        Cluster cluster = Nl.Visions[0].Clusters[0];
        string slip = cluster.NameEn[..^1];
        string told = Assert.Single(Scenario.From(Nl, 2019).Pull(Lever("own", Level(0.1, $"cluster:{slip}"))).Problems());
        Assert.StartsWith($"$.levers[0].effects[0].region: '{slip}' is no cluster of the visions known here. Did you mean ", told, StringComparison.Ordinal);
        string code = Nl.Visions[0].Levers[0].Code;
        Assert.Contains($"is no lever of ", Assert.Single(Scenario.From(Nl, 2019).Pull(Lever(code[..^1], Level(0.1))).Problems()), StringComparison.Ordinal);
        Assert.Empty(Scenario.From(Nl, 2019).Pull(Lever(code[..^1], Level(0.1)) with { Name = "my own" }).Problems());
    }

    [Fact]
    public void Accounts_without_volumes_cannot_deflate()
    {
        DataCube Cube(string id, Measure measure) => SmallEconomy.Builder(id, measure, "R1 R2", "A C", 2017, 2018).Fill(2017, "R1 R2", "A C", "10 20/30 40").Fill(2018, "R1 R2", "A C", "11 22/33 44").Build();
        Economy small = new("small", new RegionalAccounts("small", [Cube("gva", SmallEconomy.CurrentGva), Cube("persons", SmallEconomy.ThousandPersons)]));
        Assert.Equal(["$.prices.deflator: national-total: small has no value added of the nation both in current prices and in volumes for the total; expected another year, or another of national-total, national-industry, current-prices and a file."],
            Scenario.From(small, 2018).WithBaseline(Baseline.Historical(2017, Deflator.NationalTotal)).Problems());
    }

    [Fact]
    public void A_market_or_technology_acts_on_the_sectors_of_its_links_alone_and_on_the_wider_one_that_the_accounts_know()
    {
        static PolicySector Sector(string code, params SectorCode[] codes) => new(code, code, code, [.. codes.Select(c => new SectorLink(c, Exactness.Exact))]);
        static SectorCode Of(string code) => SectorCode.Create(Nace.Rev2.Id, code);
        IndustryVision vision = new("v", "Vision", "Visie", new NodaTime.LocalDate(2020, 1, 1), "Somebody", SmallEconomy.Office, "N", "Nation", "Natie",
            technologies: [new("light", "Light", "Licht")], markets: [new("health", "Better health", "Gezondheid"), new("lamps", "Lamps", "Lampen")],
            sectors: [Sector("machines", Of("28"), SectorCode.Create("S", "G")), Sector("optics", Of("26"), Of("27")), Sector("trade", Of("46"))],
            links: [new("light", "machines", LinkOrigin.Stated), new("health", "optics", LinkOrigin.Stated), new("health", "trade", LinkOrigin.Inferred)]);
        DataCube Cube(string id, Measure measure, params double[] figures)
        {
            string[] sectors = ["26", "28", "G", "L"];
            DataCubeBuilder builder = new(id, id, measure, new(SmallEconomy.Regions, [SmallEconomy.R("R1")]), new(Nace.Rev2, sectors.Select(Of)), 2019, 2019, SmallEconomy.Office, SmallEconomy.Spring);
            for (int s = 0; s < figures.Length; s++)
                builder.Set(SmallEconomy.R("R1"), Of(sectors[s]), 2019, figures[s]);
            return builder.Build();
        }

        Economy small = new("small", new RegionalAccounts("small", [Cube("gva", SmallEconomy.CurrentGva, 100, 200, 400, 800), Cube("persons", SmallEconomy.ThousandPersons, 1, 2, 3, 4)]), [vision]);
        ScenarioOutcome Lifted(string target) => Scenario.From(small, 2019).Until(2020).Pull(Lever("own", Level(0.1, sector: target))).Run();
        double[] Values(string target) => [.. new[] { "26", "28", "G", "L" }.Select(s => Math.Round(Lifted(target).Path(OutcomeMeasure.Gva, null, s).Values[^1], 9))];
        Assert.Equal([100.0, 220, 400, 800], Values("technology:light"));
        Assert.Equal([110.0, 200, 440, 800], Values("market:better health"));
        string[] Notes(string target) => [.. Lifted(target).Assumptions.Where(a => a.Origin == "the library's convention" && a.Subject == "own/0").Select(a => a.Text)];
        Assert.Empty(Notes("technology:light"));
        Assert.Equal(["market:health leads to 46, which the accounts know only within G: the effect acts on all of G; give a weight below 1 for the part that it is"], Notes("market:health"));
        Assert.Equal(["$.levers[0].effects[0].sector: Lamps leads to no sector of the scenario; expected a sector by code."], Scenario.From(small, 2019).Pull(Lever("own", Level(0.1, sector: "market:lampen"))).Problems());
        Assert.Equal(["$.levers[0].effects[0].sector: 'glass' is no technology of the visions known here. Expected one of light."], Scenario.From(small, 2019).Pull(Lever("own", Level(0.1, sector: "technology:glass"))).Problems());
    }

    [Theory]
    [InlineData("A B-E C F G-U", "A C B+D+E F G-U", "A B+D+E C F G-U")] // the rest of B-E has a code
    [InlineData("A B-E C F G-U", "A B-E F G-U", "A B-E F G-U")] // C without employment
    [InlineData("A B-E B C F G-U", "A B-E B C F G-U", "A B C D F G-U")] // the rest of two parts
    [InlineData("A B-E B F G-U", "A B-E B F G-U", "A B-E F G-U")] // C and D together have no code
    [InlineData("A B-E F G-U", "A B-E C F G-U", "A B-E F G-U")]
    [InlineData("A C B+D+E F G-U", "A B-E C F G-U", "A C B+D+E F G-U")]
    public void A_sector_of_which_a_part_is_known_too_is_split_where_the_rest_has_a_code(string inValue, string inPersons, string expected)
    {
        DataCube Cube(string id, Measure measure, string sectors) => SmallEconomy.Cube(id, measure, "R1", sectors, 2019, string.Join(' ', sectors.Split(' ').Select(s => s switch { "A" => 10, "B-E" => 100, "B" => 20, "C" => 60, "B+D+E" => 40, "F" => 30, _ => 50 })));
        Scenario scenario = Scenario.From(new Economy("small", new RegionalAccounts("small", [Cube("gva", SmallEconomy.CurrentGva, inValue), Cube("persons", SmallEconomy.ThousandPersons, inPersons)])), 2019);
        ScenarioOutcome outcome = scenario.Run();
        Assert.Equal(expected.Split(' '), outcome.Plan.Grid.Sectors.Codes.Select(s => s.Text));
        Assert.Equal(190, outcome.Path(OutcomeMeasure.Gva).Values[0]);
        Assert.Equal(190, outcome.Path(OutcomeMeasure.Persons).Values[0]);
    }

    [Fact]
    public void Prices_rise_by_the_nominal_over_the_real_change_of_the_nation_in_the_series_of_one_source_and_vintage()
    {
        Measure volumes = new(MeasureConcept.GrossValueAdded, Unit.MillionEuro, PriceBasis.ChainLinked(2015));
        DataCube Cube(string id, Measure measure, string regions, string sectors, string in2017, string in2019, Vintage? vintage = null)
            => SmallEconomy.Builder(id, measure, regions, sectors, 2017, 2019, vintage).Fill(2017, regions, sectors, in2017).Fill(2018, regions, sectors, in2017).Fill(2019, regions, sectors, in2019).Build();
        Economy small = new("small", new RegionalAccounts("small",
        [
            Cube("gva", SmallEconomy.CurrentGva, "R1 R2", "A C", "10 20 / 30 40", "20 40 / 60 80"), Cube("persons", SmallEconomy.ThousandPersons, "R1 R2", "A C", "1 2 / 3 4", "1 2 / 3 4"),
            Cube("national-old", SmallEconomy.CurrentGva, "N", "TOTAL", "50", "500", SmallEconomy.Old), Cube("national", SmallEconomy.CurrentGva, "N", "TOTAL", "100", "240"), Cube("volumes", volumes, "N", "TOTAL", "80", "120"),
        ]));
        ScenarioOutcome outcome = Scenario.From(small, 2019).Until(2021).WithBaseline(Baseline.Historical(2017, Deflator.NationalTotal)).Run(); // value doubles, prices rise by 240 / 120 over 100 / 80: 1.6
        foreach (string region in new[] { "R1", "R2" })
            Assert.Equal(2 / 1.6, outcome.Path(OutcomeMeasure.Gva, region).Values[^1] / outcome.Path(OutcomeMeasure.Gva, region).Values[0], 1e-12);
        Assert.Contains(outcome.Assumptions, a => a.Text.Contains("national-total; national over volumes)", StringComparison.Ordinal));
        Assert.StartsWith("$.baseline.from: 2016, where gva and persons have 2017 to 2019; expected one of these years.", Scenario.From(small, 2019).WithBaseline(Baseline.Historical(2016, Deflator.NationalTotal)).Problems().Single(), StringComparison.Ordinal);
    }

    private static double Prices(string sector)
    {
        DataCube[] cubes = [.. Dutch.Accounts.Cubes.Where(c => c.Measure.Concept.Equals(MeasureConcept.GrossValueAdded) && c.Regions.Classification.Total is { } nation && c.Regions.Has(nation))];
        DataCube volume = cubes.First(c => c.Measure.PriceBasis.Kind == PriceBasisKind.ChainLinked && c.Sectors.Has(SectorCode.Create(c.Sectors.Classification.Id, sector)));
        DataCube nominal = cubes.First(c => c.Measure.PriceBasis.Kind == PriceBasisKind.Current && c.Source == volume.Source && c.Vintage == volume.Vintage);
        double At(DataCube cube, Year year) => cube.Observe(cube.Regions.Classification.Total!.Value, SectorCode.Create(cube.Sectors.Classification.Id, sector), year).Value;
        return At(nominal, 2019) / At(volume, 2019) / (At(nominal, 2010) / At(volume, 2010));
    }

    private static IEnumerable<(string Region, string Sector)> Cells(ScenarioOutcome outcome) => outcome.Plan.Grid.Regions.Codes.SelectMany(r => outcome.Plan.Grid.Sectors.Codes.Select(s => (r.Text, s.Text)));

    private static double Figure(DataCube cube, string region, string sector, Year year) => cube.Observe(RegionCode.Create(cube.Regions.Classification.Id, region), SectorCode.Create(cube.Sectors.Classification.Id, sector), year).Value;
}
