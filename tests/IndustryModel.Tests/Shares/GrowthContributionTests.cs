using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Shares;
using IndustryModel.Statistics;
using static IndustryModel.Tests.Shares.SmallEconomy;

namespace IndustryModel.Tests.Shares;

public sealed class GrowthContributionTests
{
    private static readonly Measure Volume = new(MeasureConcept.GrossValueAdded, Unit.MillionEuro, PriceBasis.ChainLinked(2018));

    private static DataCube TwoYears(Measure measure, string first, string last, string sectors = "TOTAL A B-U", string id = "x", Vintage? vintage = null)
        => Builder(id, measure, "N", sectors, 2018, 2019, vintage).Fill(2018, "N", sectors, first).Fill(2019, "N", sectors, last).Build();

    [Fact]
    public void Contributions_are_changes_over_the_total_of_the_start()
    {
        GrowthContributions result = Country().GrossValueAdded.Contributions(R("N"), 2018, 2019);
        Assert.Equal(["A", "B-E", "F", "G-U"], result.Rows.Select(r => r.Sector.Text));
        Assert.Equal([1, 3, 2, 14], result.Rows.Select(r => r.Contribution.Value.Value));
        Assert.Equal(20, result.TotalGrowth.Value.Value);
        Assert.Equal(0, result.Discrepancy.Value.Value);
        Assert.Empty(result.Notes);
        Assert.Equal(ObservationFlags.None, result.WorstFlag);
    }

    [Fact]
    public void Table_shows_every_sector_and_the_total()
    {
        ResultTable table = Country().GrossValueAdded.Contributions(R("N"), 2018, 2019).ToTable();
        Assert.Equal(
            "region,sector,sectorName,startYear,endYear,start,end,contribution,flag\r\n" +
            "N,A,Agriculture,2018,2019,50,60,1,\r\nN,B-E,Industry,2018,2019,250,280,3,\r\nN,F,Construction,2018,2019,100,120,2,\r\nN,G-U,All services,2018,2019,600,740,14,\r\n" +
            "N,TOTAL,All sectors,2018,2019,1000,1200,20,\r\n", table.ToCsv());
        Assert.Equal("Contributions to the growth of gross value added in N, 2018–2019", table.Title);
        Assert.Equal("c[s] = 100 · (x[r,s,t1] − x[r,s,t0]) / x[r,TOTAL,t0], percentage points", table.Convention);
        Assert.Equal([Office], table.Sources.ToArray());
    }

    [Fact]
    public void Rounding_of_the_source_is_shown_and_not_spread()
    {
        GrowthContributions result = TwoYears(CurrentGva, "100 40 61", "112 45 66").Contributions(R("N"), 2018, 2019);
        Assert.Equal([5, 5], result.Rows.Select(r => r.Contribution.Value.Value));
        Assert.Equal(12, result.TotalGrowth.Value.Value);
        Assert.Equal(2, result.Discrepancy.Value.Value);
        Assert.Contains("N,,rounding of the source,2018,2019,,,2,\r\n", result.ToTable().ToCsv(), StringComparison.Ordinal);
    }

    [Fact]
    public void Rounding_of_the_arithmetic_is_no_discrepancy()
    {
        GrowthContributions result = TwoYears(CurrentGva, "0.9 0.3 0.6", "1.2 0.4 0.8").Contributions(R("N"), 2018, 2019);
        Assert.Equal(0, result.Discrepancy.Value.Value);
        Assert.Equal(3, result.ToTable().RowCount);
    }

    [Fact]
    public void Missing_sector_is_missing_with_its_reason_and_so_is_the_discrepancy()
    {
        GrowthContributions result = TwoYears(CurrentGva, "100 40 c", "112 45 66").Contributions(R("N"), 2018, 2019);
        Assert.Equal(5, result[S("A")].Contribution.Value.Value);
        Assert.Equal(MissingReason.Confidential, result[S("B-U")].Contribution.Reason);
        Assert.Equal("N × B-U is confidential", result[S("B-U")].Contribution.Note);
        Assert.Equal(MissingReason.PartMissing, result.Discrepancy.Reason);
        Assert.Equal(12, result.TotalGrowth.Value.Value);
        Assert.Contains("N,B-U,All but agriculture,2018,2019,,66,,confidential: N × B-U is confidential", result.ToTable().ToCsv(), StringComparison.Ordinal);
        Assert.Equal("Contribution of B-U to the growth of gross value added in N, 2018–2019: none (confidential)", result.Explain(S("B-U")).Title);
    }

    [Fact]
    public void Missing_total_leaves_nothing_to_contribute_to()
    {
        GrowthContributions result = TwoYears(CurrentGva, "c 40 60", "112 45 66").Contributions(R("N"), 2018, 2019);
        Assert.False(result.TotalGrowth.HasValue);
        Assert.False(result.Discrepancy.HasValue);
        Assert.Equal("growth of the total = none (confidential)", result.Explain(S("A")).Steps[2].Split("; ")[1]);
    }

    [Fact]
    public void Missing_total_is_named()
    {
        GrowthContributions result = TwoYears(CurrentGva, "100 40 60", "c 45 66").Contributions(R("N"), 2018, 2019);
        Assert.Equal((MissingReason.Confidential, "N × TOTAL is confidential"), (result.TotalGrowth.Reason, result.TotalGrowth.Note));
        Assert.Equal(result.TotalGrowth, result.Discrepancy);
    }

    [Fact]
    public void Sector_outside_the_total_is_refused()
    {
        Classification<SectorCode> sectors = Classification.OfSectors("F", "Free sectors", [new("TOTAL", "All", Kind: CategoryKind.Total), new("A", "A", Parent: "TOTAL"), new("B", "B", Parent: "TOTAL"), new("X", "Abroad", Level: 1)]);
        SectorCode[] codes = [.. sectors.Categories.Select(c => c.Code)];
        DataCube cube = new DataCubeBuilder("x", "x", CurrentGva, new(Regions, [R("N")]), new(sectors, codes), 2018, 2019, Office, Spring).Build();
        Assert.Equal("A, B, X do not make TOTAL: contributions sum to the growth of the total only if nothing is left out. (Parameter 'sectors')",
            Assert.Throws<ArgumentException>(() => cube.Contributions(R("N"), 2018, 2019, codes[1..])).Message);
    }

    [Fact]
    public void Total_of_nothing_cannot_grow()
        => Assert.Equal("the total at the start is 0: there is no growth from nothing", TwoYears(CurrentGva, "0 0 0", "10 5 5").Contributions(R("N"), 2018, 2019)[S("A")].Contribution.Note);

    [Fact]
    public void Growth_beyond_every_number_is_undefined()
        => Assert.Equal("the start is so small that the growth is beyond every number", TwoYears(CurrentGva, "1e-320 0 1e-320", "10 5 5").Contributions(R("N"), 2018, 2019)[S("A")].Contribution.Note);

    [Fact]
    public void Break_between_the_years_is_reported_where_it_concerns_the_region()
    {
        DataCubeBuilder builder = Builder("persons", ThousandPersons, "N R1", "TOTAL A", 2009, 2010).Fill(2009, "N R1", "TOTAL A", "10 1 / 5 1").Fill(2010, "N R1", "TOTAL A", "11 1 / 6 1")
            .Note(new("employment breaks", 2010, ["R1"])).Note(new("a note without a year"));
        DataCube cube = builder.Build();
        Assert.Equal(["2009–2010 crosses a break of persons, from 2010 (R1): employment breaks"], cube.Contributions(R("R1"), 2009, 2010, [S("TOTAL")]).Notes.ToArray());
        Assert.Empty(cube.Contributions(R("N"), 2009, 2010, [S("TOTAL")]).Notes);
        DataCube everywhere = builder.Note(new("all of it", 2010)).Build();
        Assert.Equal(["2009–2010 crosses a break of persons, from 2010: all of it"], everywhere.Contributions(R("N"), 2009, 2010, [S("TOTAL")]).Notes.ToArray());
        Assert.Contains("all of it", everywhere.Contributions(R("N"), 2009, 2010, [S("TOTAL")]).Explain(S("TOTAL")).Steps[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Years_must_run_forward()
    {
        foreach (int end in new[] { 2018, 2017 })
        {
            Assert.Equal($"Growth runs from a year to a later one, not from 2018 to {end}. (Parameter 'end')",
                Assert.Throws<ArgumentException>(() => Country().GrossValueAdded.Contributions(R("N"), 2018, end)).Message);
        }
    }

    [Fact]
    public void Sectors_that_overlap_or_leave_something_out_are_refused()
    {
        DataCube gva = Country().GrossValueAdded;
        Assert.Equal("B-E and C overlap in Small sectors: what they share would count twice. Leave one of them out.",
            Assert.Throws<OverlapException>(() => gva.Contributions(R("N"), 2018, 2019, [S("A"), S("B-E"), S("C"), S("F"), S("G-U")])).Message);
        Assert.Equal("A, B-E, F do not make TOTAL: contributions sum to the growth of the total only if nothing is left out. (Parameter 'sectors')",
            Assert.Throws<ArgumentException>(() => gva.Contributions(R("N"), 2018, 2019, [S("A"), S("B-E"), S("F")])).Message);
        Assert.Equal(["G-U", "C", "B+D+E", "F", "A"], gva.Contributions(R("N"), 2018, 2019, [S("G-U"), S("C"), S("B+D+E"), S("F"), S("A")]).Rows.Select(r => r.Sector.Text));
    }

    [Fact]
    public void Cube_whose_sectors_do_not_make_the_total_asks_for_some_that_do()
        => Assert.Equal("The sectors of x (TOTAL, A, C) do not make TOTAL without overlap; name sectors that do.",
            Assert.Throws<InvalidOperationException>(() => Builder("x", CurrentGva, "N", "TOTAL A C", 2018, 2019).Build().Contributions(R("N"), 2018, 2019)).Message);

    [Fact]
    public void Chain_linked_volumes_are_refused_without_weights()
        => Assert.Equal($"v holds {Volume}: chain-linked volumes do not add up, so that contributions need weights. Pass the same measure in current prices as weights, or use current prices.",
            Assert.Throws<InvalidOperationException>(() => TwoYears(Volume, "100 40 60", "110 50 60", id: "v").Contributions(R("N"), 2018, 2019)).Message);

    [Fact]
    public void Chain_linked_volumes_with_weights_contribute_at_prices_of_the_year_before()
    {
        const string sectors = "TOTAL A B-E F G-U";
        DataCube weights = TwoYears(CurrentGva, "200 50 100 20 30", "210 50 100 20 40", sectors, "w");
        DataCube volumes = TwoYears(Volume, "1000 400 400 100 100", "1115 480 440 100 110", sectors, "v");
        GrowthContributions result = volumes.Contributions(R("N"), 2018, 2019, weights: weights);
        Assert.Equal([5, 5, 0, 1.5], result.Rows.Select(r => Math.Round(r.Contribution.Value.Value, 12))); // 25 % · 20 %, 50 % · 10 %, 10 % · 0, 15 % · 10 %
        Assert.Equal(11.5, result.TotalGrowth.Value.Value, 12);
        Assert.Equal(0, result.Discrepancy.Value.Value);
        Assert.Equal("c[s] = 100 · w[r,s,t0] / w[r,TOTAL,t0] · (q[r,s,t1] / q[r,s,t0] − 1), percentage points: chain-linked volumes weighted with current prices of the year before", result.Convention);
    }

    [Fact]
    public void What_volumes_leave_over_is_no_rounding()
    {
        const string sectors = "TOTAL A B-U";
        DataCube weights = TwoYears(CurrentGva, "200 50 150", "210 50 160", sectors, "w"), volumes = TwoYears(Volume, "1000 400 500", "1115 480 510", sectors, "v"); // 25 % · 20 % + 75 % · 2 % = 6.5
        GrowthContributions result = volumes.Contributions(R("N"), 2018, 2019, weights: weights);
        Assert.Equal(5, result.Discrepancy.Value.Value, 12);
        Assert.Equal("volumes do not add up", result.ToTable()[2, "sectorName"].Text);
        DataCube constant = TwoYears(new(MeasureConcept.GrossValueAdded, Unit.MillionEuro, PriceBasis.Constant(2018)), "100 40 61", "112 45 66");
        Assert.Equal("rounding of the source", constant.Contributions(R("N"), 2018, 2019).ToTable()[2, "sectorName"].Text);
    }

    [Fact]
    public void Weights_come_from_the_start_and_are_checked()
    {
        const string sectors = "TOTAL A";
        DataCube volumes = Builder("v", Volume, "N", sectors, 2018, 2020).Fill(2018, "N", sectors, "100 40").Fill(2019, "N", sectors, "110 50").Fill(2020, "N", sectors, "120 0").Build();
        DataCube weights = TwoYears(CurrentGva, "200 100", "0 10", sectors, "w");
        Assert.Equal("Chain-linked volumes add up from one year to the next only, not from 2018 to 2020: ask for each year by itself.",
            Assert.Throws<InvalidOperationException>(() => volumes.Contributions(R("N"), 2018, 2020, [S("TOTAL")], weights)).Message);
        Assert.Equal($"The weights hold {ThousandPersons}; expected gross value added in current prices. (Parameter 'weights')",
            Assert.Throws<ArgumentException>(() => volumes.Contributions(R("N"), 2018, 2019, [S("TOTAL")], TwoYears(ThousandPersons, "1 1", "1 1", sectors, "p"))).Message);
        Assert.Equal($"The weights hold {Volume}; expected gross value added in current prices. (Parameter 'weights')",
            Assert.Throws<ArgumentException>(() => volumes.Contributions(R("N"), 2018, 2019, [S("TOTAL")], volumes)).Message);
        Assert.StartsWith("v is of vintage 2026-03, w of 2023-02: figures of two vintages do not belong together.",
            Assert.Throws<ArgumentException>(() => volumes.Contributions(R("N"), 2018, 2019, [S("TOTAL")], TwoYears(CurrentGva, "200 100", "0 10", sectors, "w", Old))).Message, StringComparison.Ordinal);
        Assert.Equal("the weights sum to 0", volumes.Contributions(R("N"), 2019, 2020, [S("TOTAL")], weights)[S("TOTAL")].Contribution.Note);
        Assert.Equal($"x holds {CurrentGva}, which adds up by itself: leave the weights out. (Parameter 'weights')",
            Assert.Throws<ArgumentException>(() => TwoYears(CurrentGva, "1 1", "1 1", sectors).Contributions(R("N"), 2018, 2019, [S("TOTAL")], weights)).Message);
    }

    [Fact]
    public void Volume_of_nothing_cannot_grow()
    {
        DataCube volumes = TwoYears(Volume, "0 40", "110 50", "TOTAL A", "v");
        Assert.Equal("the volume at the start is 0: there is no growth from nothing", volumes.Contributions(R("N"), 2018, 2019, [S("TOTAL")], TwoYears(CurrentGva, "1 1", "1 1", "TOTAL A", "w"))[S("TOTAL")].Contribution.Note);
    }

    [Fact]
    public void Prices_of_the_year_before_and_indices_have_no_contributions()
    {
        Measure previous = new(MeasureConcept.GrossValueAdded, Unit.MillionEuro, PriceBasis.PreviousYear);
        Assert.Equal($"x holds {previous}: each year is in prices of another one, so that two years have no difference. Use current prices, or chain-linked volumes with weights.",
            Assert.Throws<InvalidOperationException>(() => TwoYears(previous, "1 1 1", "1 1 1").Contributions(R("N"), 2018, 2019)).Message);
        Measure index = new(new("index", "index", "index", UnitDimension.Index), Unit.Index(2015));
        Assert.Equal($"x holds {index}, which does not add up: its parts contribute nothing to its growth.",
            Assert.Throws<InvalidOperationException>(() => TwoYears(index, "1 1 1", "1 1 1").Contributions(R("N"), 2018, 2019)).Message);
    }

    [Fact]
    public void Explanation_fills_in_the_figures()
    {
        Explanation why = Country().GrossValueAdded.Contributions(R("N"), 2018, 2019).Explain(S("B-E"));
        Assert.Equal("Contribution of B-E to the growth of gross value added in N, 2018–2019: +3.0 percentage points", why.Title);
        Assert.Equal(
        [
            $"x[N, B-E] = 250 {Unit.MillionEuro} in 2018, 280 {Unit.MillionEuro} in 2019 (gva, vintage 2026-03-23)",
            $"x[N, TOTAL] = 1,000 {Unit.MillionEuro} in 2018",
            "contribution = +3.0 percentage points; growth of the total = +20.0 percentage points",
        ], why.Steps.ToArray());
    }

    [Fact]
    public void Sector_that_is_not_there_is_named()
        => Assert.Equal("The contributions have no sector C; they have A, B-E, F, G-U.", Assert.Throws<UnknownCodeException>(() => Country().GrossValueAdded.Contributions(R("N"), 2018, 2019)[S("C")]).Message);

    [Fact]
    public void Missing_cell_is_derived_where_the_caller_says_so()
    {
        const string sectors = "TOTAL A B-E F G-U";
        DataCube cube = TwoYears(CurrentGva, "100 10 c 20 30", "110 10 50 20 30", sectors);
        GrowthContribution row = cube.Contributions(R("N"), 2018, 2019, missing: MissingPolicy.DeriveFromTotal)[S("B-E")];
        Assert.Equal(10, row.Contribution.Value.Value);
        Assert.Equal(ObservationFlags.Derived, row.Contribution.Flags);
        Assert.Equal("derived: TOTAL less A, F, G-U", row.Contribution.Note);
    }
}
