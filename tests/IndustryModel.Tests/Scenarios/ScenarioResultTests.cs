using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Scenarios;
using IndustryModel.Statistics;
using static IndustryModel.Tests.Scenarios.SmallScenario;

namespace IndustryModel.Tests.Scenarios;

/// <summary>What results hold, and how they are asked.</summary>
public sealed class ScenarioResultTests
{
    private static readonly ScenarioOutcome Empty = Of([new("R1", "C", 10, 100), new("R1", "G", 0, 0), new("R2", "C", 0, 0), new("R2", "G", 0, 0)], 2021, Lever("x", Level(0.5, sector: "C"))).Run();

    [Fact]
    public void Where_nothing_is_to_divide_by_there_is_no_figure()
    {
        OutcomePath nobody = Empty.Path(OutcomeMeasure.Productivity, "R1", "G"), none = Empty.Path(OutcomeMeasure.ShareGva, "R2", "C");
        foreach (Observation<double> figure in new[] { nobody[2020], nobody.BaselineIn(2020), nobody.DifferenceIn(2020) })
            Assert.Equal(Observation<double>.Missing(MissingReason.Undefined, "nobody works there"), figure);
        Assert.Equal(Observation<double>.Missing(MissingReason.Undefined, "the region has none at all"), none[2020]);
        Assert.Equal("share-gva of C in R2: none in 2021 (baseline none)", none.ToString());
        ResultTable table = none.ToTable();
        Assert.Equal([true, true, true], [.. new[] { "baseline", "value", "difference" }.Select(c => table[0, c].IsMissing)]);
        Assert.Equal("the region has none at all", table[0, "flag"].Text);
        Assert.Equal("There is no share-gva of C in R2: the region has none at all.", Assert.Throws<InvalidOperationException>(() => Empty.Scenario.Attribute(new(OutcomeMeasure.ShareGva, "R2", "C"))).Message);
    }

    [Fact]
    public void A_path_has_figures_differences_and_percentage_points_by_year()
    {
        OutcomePath gva = Empty.Path(OutcomeMeasure.Gva, null, "C"), share = TwoSectors(Lever("x", Level(1, sector: "C"))).Run().Path(OutcomeMeasure.ShareGva, null, "C");
        Assert.Equal((100.0, 150.0, 100.0, 50.0), (gva[2019].Value, gva[2020].Value, gva.BaselineIn(2020).Value, gva.DifferenceIn(2020).Value));
        Assert.Equal(15, share.PointsIn(2020).Value, 1e-12); // 200 / 500 − 100 / 400
        Assert.Equal("share-gva of C in TOTAL: 40.0 % in 2020 (baseline 25.0 %)", share.ToString());
        Assert.Equal("Only shares differ by percentage points; ask DifferenceIn.", Assert.Throws<InvalidOperationException>(() => gva.PointsIn(2020)).Message);
        foreach (Year year in new Year[] { 2018, 2022 })
        {
            Assert.StartsWith($"The scenario has the years 2019 to 2021, not {year}.", Assert.Throws<ArgumentOutOfRangeException>(() => gva[year]).Message, StringComparison.Ordinal);
            Assert.StartsWith($"The scenario has the years 2019 to 2021, not {year}.", Assert.Throws<ArgumentOutOfRangeException>(() => Empty.ToTable(years: [year])).Message, StringComparison.Ordinal);
            Assert.StartsWith($"The scenario has the years 2019 to 2021, not {year}.", Assert.Throws<ArgumentOutOfRangeException>(() => Empty.Scenario.Attribute(new(Year: year))).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_table_has_every_region_sector_measure_and_year_but_the_share_of_all()
    {
        ResultTable table = Empty.ToTable();
        Assert.Equal(3 * 3 * 3 * 5 - 3 * 3 * 2, table.RowCount); // regions and the nation, sectors and the total, years, measures; of the total no shares
        Assert.DoesNotContain(Enumerable.Range(0, table.RowCount), r => table[r, "sector"].Text == "TOTAL" && table[r, "measure"].Text!.StartsWith("share", StringComparison.Ordinal));
        ResultTable narrow = Empty.ToTable(["R1"], ["TOTAL"], [OutcomeMeasure.ShareGva, OutcomeMeasure.Gva], [2021, 2019]);
        Assert.Equal([("share-gva", 2021, 1.0), ("share-gva", 2019, 1), ("gva", 2021, 150), ("gva", 2019, 100)], Enumerable.Range(0, narrow.RowCount).Select(r => (narrow[r, "measure"].Text!, (int)narrow[r, "year"].Number, narrow[r, "value"].Number)));
    }

    [Fact]
    public void A_sweep_has_a_row_a_point()
    {
        ScenarioSweep sweep = TwoLevers().Sweep(new("/levers/0/effects/0/magnitude", [0, 0.5]), new("/levers/1/effects/0/magnitude", [0, 0.2, 1]));
        ResultTable table = sweep.ToTable();
        Assert.Equal(["/levers/0/effects/0/magnitude", "/levers/1/effects/0/magnitude", "baseline", "value", "difference"], table.Columns.Select(c => c.Name));
        Assert.Equal([0.5, 0.2, 100, 180, 80], table.Columns.Select(c => Math.Round(table[4, c.Name].Number, 9)));
        Assert.True(TwoLevers().Sweep(new SweepParameter("/cells/0/persons", [0])).ToTable(new(OutcomeMeasure.Productivity))[0, "value"].IsMissing);
        Assert.Throws<ArgumentOutOfRangeException>(() => sweep.ValuesAt(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => sweep.ValuesAt(6));
    }

    [Fact]
    public void A_fan_has_the_quantiles_of_every_year_ascending()
    {
        Ensemble ensemble = Uncertain().Simulate(200);
        FanChart fan = ensemble.Fan(OutcomeMeasure.ShareGva, null, "C", 0.975, 0.05, 0.5, 0.05);
        Assert.Equal([0.05, 0.5, 0.975], fan.Probabilities.ToArray());
        foreach (Year year in ensemble.Years)
            Assert.Equal([.. fan.Probabilities.Select(p => ensemble.Quantile(p, OutcomeMeasure.ShareGva, year, null, "C"))], fan[year].ToArray());
        ResultTable table = fan.ToTable();
        Assert.Equal(["year", "p05", "p50", "p97.5"], table.Columns.Select(c => c.Name));
        Assert.Equal(ensemble.Years.Length, table.RowCount);
        Assert.Equal(fan[2022][2], table[table.RowCount - 1, "p97.5"].Number);
        Assert.Equal([0.05, 0.25, 0.5, 0.75, 0.95], ensemble.Fan(OutcomeMeasure.Gva).Probabilities.ToArray());
        Assert.StartsWith("The ensemble kept 2019, 2020, 2021, 2022, not 2023.", Assert.Throws<ArgumentOutOfRangeException>(() => { _ = fan[2023]; }).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => ensemble.Fan(OutcomeMeasure.Gva, null, null, 1.5));
    }

    [Fact]
    public void An_ensemble_has_a_row_a_figure_and_target_and_says_where_there_is_none()
    {
        Scenario scenario = (Empty.Scenario with { Levers = [Lever("x", Level(new UniformMagnitude(0, 1), sector: "C"))] })
            .Aim(new("low", 110, 2021, OutcomeMeasure.Gva)).Aim(new("high", 190, 2021, OutcomeMeasure.Gva)).Aim(new("earlier", 150, 2020, OutcomeMeasure.Gva)).Aim(new("other", 150, 2021, OutcomeMeasure.Gva, "R1"));
        Ensemble ensemble = scenario.Simulate(new EnsembleOptions { Draws = 100, Measures = [OutcomeMeasure.Gva, OutcomeMeasure.ShareGva], Regions = ["*", "R1", "R2"], Sectors = ["*", "C"], Years = [2020, 2021] });
        ResultTable table = ensemble.ToTable();
        (string?, string?)[] Of(string region, string measure, int year, string sector = "TOTAL") => [.. Enumerable.Range(0, table.RowCount)
            .Where(r => table[r, "region"].Text == region && table[r, "sector"].Text == sector && table[r, "measure"].Text == measure && (int)table[r, "year"].Number == year).Select(r => (TextOf(table[r, "target"]), TextOf(table[r, "flag"])))];
        Assert.Equal([("low", null), ("high", null)], Of("TOTAL", "gva", 2021));
        Assert.Equal([("earlier", null)], Of("TOTAL", "gva", 2020));
        Assert.Equal([("other", null)], Of("R1", "gva", 2021));
        Assert.Equal([(null, null)], Of("R1", "gva", 2020));
        Assert.Equal([(null, "the region has none at all")], Of("R2", "share-gva", 2021, "C"));
        Assert.Equal(ensemble.Probability("low"), table[Enumerable.Range(0, table.RowCount).First(r => TextOf(table[r, "target"]) == "low"), "probability"].Number);
        Assert.True(ensemble.Probability("high") < ensemble.Probability("low"));
    }

    [Fact]
    public void Regions_sectors_and_clusters_that_are_none_are_told()
    {
        Assert.Equal("'R3' is no region of the scenario's regions; expected *, or a code such as R1, R2. Did you mean R1 or R2?", Assert.Throws<UnknownCodeException>(() => Empty.Path(OutcomeMeasure.Gva, "R3")).Message);
        Assert.Equal("'cows' is no cluster of a vision that the scenario knows.", Assert.Throws<UnknownCodeException>(() => Empty.Path(OutcomeMeasure.Gva, "cluster:cows")).Message);
        Assert.Equal(Empty.Path(OutcomeMeasure.Gva).Values.ToArray(), Empty.Path(OutcomeMeasure.Gva, "*", "total").Values.ToArray());
    }

    [Fact]
    public void A_split_over_levers_explains_itself()
    {
        Explanation told = TwoLevers().Attribute().Explain();
        Assert.Equal("gva of TOTAL in TOTAL in 2020: 32 by 2 levers", told.Title);
        Assert.Equal(["v(none) = 100", "v(all) = 132", "4 coalitions of 2 levers were run", "ten: φ = 11; alone 10, last 12", "twenty: φ = 21; alone 20, last 22"], told.Steps.ToArray());
    }

    [Fact]
    public void A_part_of_an_ensemble_says_of_how_many_draws_it_is_one()
    {
        Assert.Equal("small: 8 draws, seed 3", Uncertain().Simulate(8, 3).ToString());
        Assert.Equal("small: 8 draws of 100, seed 1", Uncertain().Simulate(new EnsembleOptions { Draws = 100, To = 8 }).ToString());
    }

    [Fact]
    public void Productivity_is_drawn_too_and_what_has_none_is_told()
    {
        Scenario scenario = Empty.Scenario with { Levers = [Lever("x", Level(new UniformMagnitude(0, 1), sector: "C"))] };
        foreach (long draws in new[] { 50L, 100_000_000 })
        {
            Ensemble ensemble = scenario.Simulate(new EnsembleOptions { Draws = draws, To = 50, Measures = [OutcomeMeasure.Gva, OutcomeMeasure.Productivity, OutcomeMeasure.ShareGva], Regions = ["R1", "R2"], Sectors = ["C"] });
            Assert.Equal(ensemble.Statistics(OutcomeMeasure.Gva, 2021, "R1", "C").Mean / 10, ensemble.Statistics(OutcomeMeasure.Productivity, 2021, "R1", "C").Mean, 1e-12);
            Assert.Equal("There is no productivity there: nobody works there.", Assert.Throws<InvalidOperationException>(() => ensemble.Statistics(OutcomeMeasure.Productivity, 2021, "R2", "C")).Message);
            Assert.Equal("There is no share-gva there: the region has none at all.", Assert.Throws<InvalidOperationException>(() => ensemble.Quantile(0.5, OutcomeMeasure.ShareGva, 2021, "R2", "C")).Message);
            Assert.Equal("The ensemble did not keep gva of TOTAL in R1 in 2021; it kept gva, productivity, share-gva of C in R1, R2 from 2019 to 2021. Name what is kept in EnsembleOptions.", Assert.Throws<UnknownCodeException>(() => ensemble.Statistics(OutcomeMeasure.Gva, 2021)).Message);
        }
    }

    [Fact]
    public void Assumptions_say_what_acts_on_what()
    {
        string[] Of(params LeverEffect[] effects) => [.. FourCells(Lever("x", effects)).Run().Assumptions.Where(a => a.Subject.StartsWith("x/", StringComparison.Ordinal)).Select(a => a.Text)];
        Assert.Equal(["productivity of TOTAL in TOTAL: level × (1 + 0.1)", "persons of C in R1: growth + 0.5 · normal(mean 0.1, sd 0.02)"],
            Of(Level(0.1), new LeverEffect(EffectChannel.Persons, EffectKind.Growth, new NormalMagnitude(0.1, 0.02), "R1", "C", 0.5)));
    }

    [Fact]
    public void What_is_too_low_is_reckoned_with_stocks_synergy_and_overlap_as_the_run_has_it()
    {
        string Told(Scenario scenario) => Assert.Throws<ScenarioException>(() => scenario.Run()).Message.Split(" (the mean")[0];
        LeverEffect stock = Level(new StockMagnitude([new(2020, 21)], 100, 0, new FixedMagnitude(-0.5))); // 1.21^−½ − 1 = −1/11
        Assert.Equal("$.levers[0].effects[0]: a/0 and s/0 bring the level of productivity of R1 × C to -137.19 % in 2020", Told(OneCell(Lever("a", Level(-0.5)), Lever("s", stock)).Combine("a", "s", 20))); // ½ · 10/11 · (1 − 20/11) − 1
        Assert.Equal("$.levers[0].effects[0]: a/0 and b/0 and c/0 bring the level of productivity of R1 × C to -260 % in 2020", Told(OneCell(Lever("a", Level(-0.1)), Lever("b", Level(-0.2)), Lever("c", Level(-3))).Combine("a", "b", -1))); // of −10 and −20 % what is left is −20 %: 0.8 · −2 − 1
        Assert.Equal("$.levers[0].effects[0]: a/0 and b/0 bring the growth of productivity of R1 × C to -140 % in 2020", Told(OneCell(Lever("a", Growth(-0.4)), Lever("b", Growth(-0.6))).Combine("a", "b", 1)));
        Assert.Equal("$.levers[0].effects[0]: a/0 brings the level of persons of R1 × C to -110 % in 2020", Told(OneCell(Lever("a", Jobs(-1.1)))));
    }

    [Fact]
    public void What_holds_the_same_is_equal()
    {
        SweepParameter sweep = new("/a", [1, 2]);
        Assert.Equal(sweep, new SweepParameter("/a", [1, 2]));
        Assert.Equal(sweep.GetHashCode(), new SweepParameter("/a", [1, 2]).GetHashCode());
        Assert.All([new SweepParameter("/b", [1, 2]), new SweepParameter("/a", [1, 3]), new SweepParameter("/a", [1])], other => Assert.NotEqual(sweep, other));
        Assert.Empty(new SweepParameter("/a", default).Values);
        CorrelationRepair repair = new(OneCell(), -0.5, [new("a/0", "b/0", 0.9, 0.5)]);
        Assert.Equal(repair, new CorrelationRepair(OneCell(), -0.5, [new("a/0", "b/0", 0.9, 0.5)]));
        Assert.Equal(repair.GetHashCode(), new CorrelationRepair(OneCell(), -0.5, [new("a/0", "b/0", 0.9, 0.5)]).GetHashCode());
        Assert.All([repair with { Scenario = TwoSectors() }, repair with { SmallestEigenvalue = -0.4 }, repair with { Changes = [new("a/0", "b/0", 0.9, 0.4)] }], other => Assert.NotEqual(repair, other));
        Assert.NotEqual(LaborMarket.FixedTotal, LaborMarket.Elastic);
        Assert.NotEqual(LaborMarket.CappedBy(new LaborForce(2020, 1, "R1")), LaborMarket.CappedBy(new LaborForce(2020, 2, "R1")));
        StockMagnitude stock = new([new(2020, 1)], 10, 0.1, new FixedMagnitude(0.5), InvestmentTiming.MidYear);
        Assert.Equal(stock, new StockMagnitude([new(2020, 1)], 10, 0.1, new FixedMagnitude(0.5), InvestmentTiming.MidYear));
        Assert.All(
            [
                new StockMagnitude([new(2020, 2)], 10, 0.1, new FixedMagnitude(0.5), InvestmentTiming.MidYear), new StockMagnitude([new(2020, 1)], 11, 0.1, new FixedMagnitude(0.5), InvestmentTiming.MidYear),
                new StockMagnitude([new(2020, 1)], 10, 0.2, new FixedMagnitude(0.5), InvestmentTiming.MidYear), new StockMagnitude([new(2020, 1)], 10, 0.1, new FixedMagnitude(0.6), InvestmentTiming.MidYear),
                new StockMagnitude([new(2020, 1)], 10, 0.1, new FixedMagnitude(0.5)),
            ], other => Assert.NotEqual(stock, other));
    }

    private static string? TextOf(ResultCell cell) => cell.IsMissing ? null : cell.Text;
}
