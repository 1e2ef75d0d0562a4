using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Netherlands;
using IndustryModel.Regional;
using IndustryModel.Statistics;
using IndustryModel.Tests.Results;
using static IndustryModel.Tests.Shares.SmallEconomy;

namespace IndustryModel.Tests.Regional;

public sealed class GrowthAccountingTests
{
    private static readonly RegionalAccounts Dutch = DutchIndustry.Load().Accounts;

    [Theory]
    [InlineData(GrowthAccountingForm.Lmdi, "lmdi")]
    [InlineData(GrowthAccountingForm.LmdiStructure, "lmdi-structure")]
    [InlineData(GrowthAccountingForm.WithinBetween, "within-between")]
    [InlineData(GrowthAccountingForm.LmdiMultiplicative, "lmdi-multiplicative")]
    public void Parts_make_the_growth_of_Dutch_provinces_without_a_residual(GrowthAccountingForm form, string variant)
    {
        GrowthAccounting result = Dutch.GrossValueAdded.GrowthAccounting(Dutch[MeasureConcept.Persons], 2010, 2018, form, VintagePolicy.AllowAndSay, new() { Level = 2 });
        Assert.Equal((variant, form), (result.Variant, result.Form));
        foreach (RegionCode region in result.Regions)
        {
            GrowthAccountingRow row = result[region];
            if (form == GrowthAccountingForm.LmdiMultiplicative)
            {
                Assert.Equal(row.Change.Value, row["employment"].Value * row["structure"].Value * row["productivity"].Value, 1e-12);
                continue;
            }

            Assert.Equal(row.Change.Value, row.Parts.Sum(p => p.Value.Value), 1e-9 * Math.Abs(row.Change.Value) + 1e-7);
            foreach (string part in result.PartNames)
                Assert.Equal(row[part].Value, result.Sectors.Sum(s => result[region, s][part].Value), 1e-6);
        }

        Assert.Contains("value added is in current prices: productivity here includes the change of prices", result.Notes);
    }

    [Fact]
    public void A_sector_that_comes_is_employment_and_one_that_goes_too()
    {
        DataCube value = Builder("gva", CurrentGva, "R1", "A C F", 2018, 2019).Fill(2018, "R1", "A C F", "0 10 4").Fill(2019, "R1", "A C F", "6 12 0").Build();
        DataCube labor = Builder("persons", ThousandPersons, "R1", "A C F", 2018, 2019).Fill(2018, "R1", "A C F", "0 1 2").Fill(2019, "R1", "A C F", "3 1 0").Build();
        GrowthAccounting result = value.GrowthAccounting(labor, 2018, 2019);
        Assert.Equal((6, 0), (result[R("R1"), S("A")]["employment"].Value, result[R("R1"), S("A")]["productivity"].Value));
        Assert.Equal((-4, 0), (result[R("R1"), S("F")]["employment"].Value, result[R("R1"), S("F")]["productivity"].Value));
        Assert.Equal(2, result[R("R1"), S("C")]["productivity"].Value, 1e-12);
        Assert.Equal(4, result[R("R1")].Change.Value);
        GrowthAccounting change = value.GrowthAccounting(labor, 2018, 2019, GrowthAccountingForm.WithinBetween);
        Assert.Equal((0, 1.5, 0), (change[R("R1"), S("A")]["within"].Value, change[R("R1"), S("A")]["between"].Value, change[R("R1"), S("A")]["dynamic"].Value));
        Assert.Equal(18.0 / 4 - 14.0 / 3, change[R("R1")].Change.Value, 1e-12);
    }

    [Theory]
    [InlineData(GrowthAccountingForm.Lmdi)]
    [InlineData(GrowthAccountingForm.LmdiStructure)]
    [InlineData(GrowthAccountingForm.LmdiMultiplicative)]
    public void A_factor_that_does_not_change_has_no_effect_at_all(GrowthAccountingForm form)
    {
        DataCube value = Builder("gva", CurrentGva, "R1 R2", "A C", 2018, 2019).Fill(2018, "R1 R2", "A C", "3.3 7 / 0.3 0.6").Fill(2019, "R1 R2", "A C", "3.7 8 / 0.1 0.2").Build();
        DataCube labor = Builder("persons", ThousandPersons, "R1 R2", "A C", 2018, 2019).Fill(2018, "R1 R2", "A C", "1.1 2.3 / 0.9 0.9").Fill(2019, "R1 R2", "A C", "1.1 3.1 / 0.3 0.3").Build();
        GrowthAccounting result = value.GrowthAccounting(labor, 2018, 2019, form);
        double nothing = form == GrowthAccountingForm.LmdiMultiplicative ? 1 : 0;
        Assert.Equal(nothing, result[R("R2")]["productivity"].Value);
        if (form == GrowthAccountingForm.Lmdi)
            Assert.Equal((0, 0.4), (result[R("R1"), S("A")]["employment"].Value, Math.Round(result[R("R1"), S("A")]["productivity"].Value, 12)));
        else
            Assert.Equal(nothing, result[R("R2")]["structure"].Value);
    }

    [Theory]
    [InlineData("1 10", "1 12", "0 1", "1 1", "R1 × A has gross value added but nobody at work in 2018")]
    [InlineData("1 10", "-1 12", "1 1", "1 1", "R1 × A is negative in 2019, and has no logarithm")]
    public void Where_the_arithmetic_has_no_answer_the_reason_stands(string v0, string v1, string l0, string l1, string why)
    {
        DataCube value = Builder("gva", CurrentGva, "R1", "A C", 2018, 2019).Fill(2018, "R1", "A C", v0).Fill(2019, "R1", "A C", v1).Build();
        DataCube labor = Builder("persons", ThousandPersons, "R1", "A C", 2018, 2019).Fill(2018, "R1", "A C", l0).Fill(2019, "R1", "A C", l1).Build();
        Observation<double> part = value.GrowthAccounting(labor, 2018, 2019)[R("R1")]["productivity"];
        Assert.Equal((MissingReason.Undefined, why), (part.Reason, part.Note));
    }

    [Fact]
    public void A_region_that_nobody_worked_in_has_no_productivity_and_all_its_growth_is_employment()
    {
        DataCube value = Builder("gva", CurrentGva, "R1", "A C", 2018, 2019).Fill(2018, "R1", "A C", "0 0").Fill(2019, "R1", "A C", "1 12").Build();
        DataCube labor = Builder("persons", ThousandPersons, "R1", "A C", 2018, 2019).Fill(2018, "R1", "A C", "0 0").Fill(2019, "R1", "A C", "1 2").Build();
        GrowthAccountingRow row = value.GrowthAccounting(labor, 2018, 2019, GrowthAccountingForm.LmdiStructure)[R("R1")];
        Assert.Equal((13, 0, 0), (row["employment"].Value, row["structure"].Value, row["productivity"].Value));
        Assert.Equal("nobody is at work in R1 in 2018", value.GrowthAccounting(labor, 2018, 2019, GrowthAccountingForm.WithinBetween)[R("R1")].Change.Note);
        Assert.Equal("nobody is at work in R1 in 2018", value.GrowthAccounting(labor, 2018, 2019, GrowthAccountingForm.LmdiMultiplicative)[R("R1")].Change.Note);
    }

    [Fact]
    public void A_missing_figure_of_either_cube_is_named()
    {
        GrowthAccounting result = OddEconomy.Odd.GrossValueAdded.GrowthAccounting(OddEconomy.Odd["persons"], 2018, 2019, scope: new() { Sectors = [S("C"), S("F")] });
        Assert.Equal(MissingReason.PartMissing, result[R("R2"), S("C")]["productivity"].Reason);
        Assert.Contains("R2 × C (confidential)", result[R("R2"), S("C")]["productivity"].Note, StringComparison.Ordinal);
        Assert.True(result[R("R1"), S("C")]["productivity"].HasValue);
        Assert.Equal(["test/small", "test/labor"], result.Sources.Select(s => s.Id));
    }

    [Fact]
    public void What_cannot_be_accounted_for_is_refused_with_the_way_out()
    {
        RegionalAccounts odd = OddEconomy.Odd;
        DataCube gva = odd.GrossValueAdded;
        Assert.Equal("gross value added counts no labor; productivity is per person employed, job, full-time equivalent or hour. (Parameter 'labor')", Assert.Throws<ArgumentException>(() => gva.GrowthAccounting(gva, 2018, 2019)).Message);
        Assert.Equal("Growth runs from a year to a later one, not from 2019 to 2018. (Parameter 'end')", Assert.Throws<ArgumentException>(() => gva.GrowthAccounting(odd["persons"], 2019, 2018)).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => gva.GrowthAccounting(odd["persons"], 2018, 2019, (GrowthAccountingForm)9));
        DataCube old = Builder("persons", ThousandPersons, "R1", "A C", 2018, 2019, Old).Build();
        Assert.Contains("figures of two vintages do not belong together", Assert.Throws<ArgumentException>(() => gva.GrowthAccounting(old, 2018, 2019)).Message, StringComparison.Ordinal);
        DataCube german = GoldenMatrix.Panel("syn", 2001).Slice().Cube;
        Assert.Contains("a code does not mean the same region in both", Assert.Throws<ArgumentException>(() => gva.GrowthAccounting(german, 2018, 2019)).Message, StringComparison.Ordinal);
        GrowthAccounting factors = gva.GrowthAccounting(odd["persons"], 2018, 2019, GrowthAccountingForm.LmdiMultiplicative);
        Assert.StartsWith("Factors that multiply", Assert.Throws<InvalidOperationException>(() => factors[R("R1"), S("A")]).Message, StringComparison.Ordinal);
        Assert.Equal("There is no part 'within'; there are employment, structure, productivity. (Parameter 'part')", Assert.Throws<ArgumentException>(() => factors[R("R1")]["within"]).Message);
    }
}
