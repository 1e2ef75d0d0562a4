using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Regional;
using IndustryModel.Statistics;
using static IndustryModel.Tests.Shares.SmallEconomy;

namespace IndustryModel.Tests.Regional;

public sealed class ConvergenceTests
{
    private static readonly Golden Counties = Golden.Read("inputs/gdp.de_counties");

    private static readonly (DataCube Gdp, DataCube Population) Germany = (
        OfCounties("gdp", new(MeasureConcept.Gdp, Unit.MillionEuro, PriceBasis.Current)), OfCounties("pop", new(MeasureConcept.Population, Unit.Of(UnitDimension.Persons, 3))));

    [Fact]
    public void German_counties_converge_as_the_formula_says()
    {
        BetaConvergence result = OfCounties("gdppc", new(MeasureConcept.Gdp, Unit.MillionEuro, PriceBasis.Current)).BetaConvergence(2008, 2014);
        Golden.Read("convergence.beta_absolute.formula").Set("de_counties").AssertAgrees(row => row[0] switch
        {
            "alpha" => result.Coefficients[0].Estimate.Value,
            "beta_annual_growth_regression" => result.Beta.Value,
            "years" => result.Years,
            "beta_total_growth_regression = beta*T" => result.Beta.Value * result.Years,
            { } name when name.StartsWith("lambda", StringComparison.Ordinal) => result.Speed.Value,
            _ => result.HalfLife.Value,
        });
        Golden peer = Golden.Read("convergence.beta_absolute_ols.reat").Set("de_counties");
        Assert.Equal(peer["Beta/Std. Error"], result.StandardError.Value, 1e-13);
        Assert.Equal(peer["R-Squared/Estimate"], result.RSquared.Value, 1e-11);
        Assert.Equal((402, "absolute"), (result.Count, result.Variant));
        Assert.Equal(Golden.Read("convergence.beta_absolute_nls.reat").Set("de_counties")["Beta/Std. Error"], result.SpeedStandardError.Value, 1e-9);
    }

    [Fact]
    public void Covariates_are_held_constant()
    {
        DataCube cube = OfCounties("gdppc", new(MeasureConcept.Gdp, Unit.MillionEuro, PriceBasis.Current));
        var east = new RegionalCovariate("east", Counties.Rows.Select(r => KeyValuePair.Create(RegionCode.Create("G", r[0]), string.CompareOrdinal(r[1], "11") >= 0 ? 1.0 : 0)));
        BetaConvergence result = cube.BetaConvergence(2008, 2014, covariates: [east]);
        Golden peer = Golden.Read("convergence.beta_conditional_ols.reat").Set("de_counties");
        Assert.Equal(peer["east/Estimate"], result.Coefficients[2].Estimate.Value, 1e-12);
        Assert.Equal(peer["east/Std. Error"], result.Coefficients[2].StandardError.Value, 1e-12);
        Assert.Equal(peer["Beta/Estimate"], result.Beta.Value, 1e-12);
        Assert.Equal(("conditional", "constant, beta, east"), (result.Variant, string.Join(", ", result.Coefficients.Select(c => c.Name))));
        var west = new RegionalCovariate("west", east.Regions.Select(r => KeyValuePair.Create(r, 1 - east[r]!.Value)));
        Assert.Equal("The covariate 'west' depends on the constant, the start and the covariates before it, so that nothing tells them apart. Leave it out. (Parameter 'covariates')",
            Assert.Throws<ArgumentException>(() => cube.BetaConvergence(2008, 2014, covariates: [east, west])).Message);
        Assert.Equal("The covariate 'east' stands twice. (Parameter 'covariates')", Assert.Throws<ArgumentException>(() => cube.BetaConvergence(2008, 2014, covariates: [east, east])).Message);
        Assert.Equal("The covariate 'x' has no value of 08111. Give one, or leave the region out of the scope. (Parameter 'covariates')",
            Assert.Throws<ArgumentException>(() => cube.BetaConvergence(2008, 2014, covariates: [new("x", [])])).Message);
        Assert.Equal("x of 08111 is NaN; a covariate is a finite number. Leave the region out of the scope where there is none. (Parameter 'values')",
            Assert.Throws<ArgumentException>(() => new RegionalCovariate("x", [KeyValuePair.Create(RegionCode.Create("G", "08111"), double.NaN)])).Message);
        Assert.Equal("east", east.ToString());
        Assert.Null(east[RegionCode.Create("G", "nowhere")]);
    }

    [Fact]
    public void Dispersion_per_head_is_what_the_formula_gives()
    {
        SigmaConvergence population = Germany.Gdp.SigmaConvergence(2008, 2014, Germany.Population);
        SigmaConvergence sample = Germany.Gdp.SigmaConvergence(2008, 2014, Germany.Population, StandardDeviation.Sample);
        Assert.Equal(("sigma", "sigma-sample", 7), (population.Variant, sample.Variant, population.Rows.Length));
        Golden.Read("convergence.sigma.formula").Set("de_counties").AssertAgrees(row =>
        {
            Year year = int.Parse(row[0], System.Globalization.CultureInfo.InvariantCulture);
            return row[1] switch
            {
                "cv_population" => population[year].CoefficientOfVariation.Value,
                "cv_sample" => sample[year].CoefficientOfVariation.Value,
                "sd_log_population" => population[year].LogDeviation.Value,
                "sd_log_sample" => sample[year].LogDeviation.Value,
                "williamson_weighted_mean" => population[year].Williamson.Value,
                _ => Golden.Number(row[2]),
            };
        }, relative: 1e-4); // its figures per head are rounded to a euro
    }

    [Theory]
    [InlineData("10 20 40", "20 30 50", true, "")]
    [InlineData("10 20 40", "10 25 80", false, "the regions diverge: no gap is closing")]
    [InlineData("10 20 40", "11 22 44", false, "the gap neither closes nor widens")]
    [InlineData("10 20 40", "40 20 10", false, "1 + b·T is -1: no speed gives that slope")]
    [InlineData("10 10 10", "11 22 44", false, "all regions start alike, so there is no slope")]
    [InlineData("10 0 40", "11 22 44", false, "R2 has no positive figure, and so no logarithm, in 2018 or 2019; MissingPolicy.LeaveOut goes on without such regions")]
    [InlineData("10 c 40", "11 22 44", false, "R2 has no figure in 2018 or 2019; MissingPolicy.LeaveOut goes on without such regions")]
    public void A_half_life_is_there_or_says_why_not(string before, string after, bool there, string why)
    {
        BetaConvergence result = Three(before, after).BetaConvergence(2018, 2019);
        Assert.Equal((there, there ? null : why), (result.HalfLife.HasValue, result.HalfLife.Note));
    }

    [Fact]
    public void Regions_without_a_figure_are_left_out_when_asked_and_named()
    {
        BetaConvergence result = Three("10 c 40", "11 22 42").BetaConvergence(2018, 2019, scope: new() { Missing = MissingPolicy.LeaveOut });
        Assert.Equal(2, result.Count);
        Assert.True(result.Beta.Flags.HasFlag(ObservationFlags.Incomplete));
        Assert.Contains("left out, without a positive figure in both years: R2", result.Notes);
        Assert.Equal("2 regions leave nothing over for 2 coefficients", result.StandardError.Note);
        Assert.Equal("1 regions are too few for 2 coefficients", Three("10 c 0", "11 22 42").BetaConvergence(2018, 2019, scope: new() { Missing = MissingPolicy.LeaveOut }).Beta.Note);
        Assert.Equal("all regions grow alike, so there is nothing to explain", Three("1 2 4", "2 4 8").BetaConvergence(2018, 2019).RSquared.Note);
    }

    [Fact]
    public void Volumes_are_compared_by_their_published_total()
    {
        DataCube volumes = Builder("x", new(MeasureConcept.GrossValueAdded, Unit.MillionEuro, PriceBasis.ChainLinked(2015)), "R1 R2 R3", "TOTAL A", 2018, 2019)
            .Fill(2018, "R1 R2 R3", "TOTAL A", "10 1 / 20 1 / 40 1").Fill(2019, "R1 R2 R3", "TOTAL A", "12 1 / 22 1 / 42 1").Build();
        Assert.True(volumes.BetaConvergence(2018, 2019).Beta.Value < 0);
        DataCube parts = Builder("x", new(MeasureConcept.GrossValueAdded, Unit.MillionEuro, PriceBasis.ChainLinked(2015)), "R1 R2 R3", "A C", 2018, 2019).Build();
        Assert.Equal("x holds gross value added, million EUR, chain-linked volumes, reference year 2015, which does not add up: only figures that it publishes can be compared, of one sector or the total.",
            Assert.Throws<InvalidOperationException>(() => parts.BetaConvergence(2018, 2019)).Message);
    }

    [Fact]
    public void What_cannot_be_compared_is_refused_or_says_why()
    {
        DataCube cube = Three("10 20 40", "11 22 42");
        Assert.Equal("Convergence runs from a year to a later one, not from 2019 to 2018. (Parameter 'end')", Assert.Throws<ArgumentException>(() => cube.BetaConvergence(2019, 2018)).Message);
        Assert.Throws<ArgumentException>("end", () => cube.SigmaConvergence(2019, 2019));
        Assert.Throws<ArgumentOutOfRangeException>(() => cube.SigmaConvergence(2018, 2019, deviation: (StandardDeviation)9));
        Assert.Throws<ArgumentException>("per", () => cube.BetaConvergence(2018, 2019, Germany.Population));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => cube.SigmaConvergence(2018, 2019)[2020]);
        Dispersion row = cube.SigmaConvergence(2018, 2019)[2018];
        Assert.Equal("Williamson's coefficient needs a population to weight with", row.Williamson.Note);
        Assert.Equal("R2 has no figure in 2018; MissingPolicy.LeaveOut goes on without such regions", Three("10 c 40", "11 22 44").SigmaConvergence(2018, 2019)[2018].CoefficientOfVariation.Note);
        Assert.Equal("a region has no positive figure, and so no logarithm", Three("10 0 40", "11 22 44").SigmaConvergence(2018, 2019)[2018].LogDeviation.Note);
        Assert.True(Three("10 c 40", "11 22 44").SigmaConvergence(2018, 2019, scope: new() { Missing = MissingPolicy.LeaveOut })[2018].LogDeviation.Flags.HasFlag(ObservationFlags.Incomplete));
    }

    [Fact]
    public void The_flags_of_a_year_are_on_its_row_only()
    {
        DataCube Figures(string id, Measure measure, Year provisional)
        {
            DataCubeBuilder builder = Builder(id, measure, "R1 R2 R3", "TOTAL", 2018, 2020);
            for (Year year = 2018; year <= 2020; year += 1)
            {
                for (int r = 1; r <= 3; r++)
                    builder.Set(R($"R{r}"), S("TOTAL"), year, 10 * r, year == provisional ? ObservationFlags.Provisional : ObservationFlags.None);
            }

            return builder.Build();
        }

        DataCube gdp = Figures("gdp", new(MeasureConcept.Gdp, Unit.MillionEuro, PriceBasis.Current), 2020);
        DataCube population = Figures("pop", new(MeasureConcept.Population, Unit.Of(UnitDimension.Persons, 3)), 2018);
        const string none = "not applicable: Williamson's coefficient needs a population to weight with";
        Assert.Equal([none, none, $"provisional; {none}"], Flags(gdp.SigmaConvergence(2018, 2020)));
        SigmaConvergence perHead = gdp.SigmaConvergence(2018, 2020, population);
        Assert.Equal(["provisional", null, "provisional"], Flags(perHead));
        Assert.Equal((ObservationFlags.None, ObservationFlags.Provisional), (perHead[2019].Williamson.Flags, perHead[2020].LogDeviation.Flags));
        Assert.Equal(["derived, provisional", "derived", "derived, provisional"], Flags(gdp.SigmaConvergence(2018, 2020, population, scope: new() { Regions = [R("P1"), R("R3")] })));
    }

    private static IEnumerable<string?> Flags(SigmaConvergence result) => Enumerable.Range(0, result.Rows.Length).Select(t => result.ToTable()[t, "flag"]).Select(f => f.IsMissing ? null : f.Text);

    private static DataCube Three(string before, string after) => Builder("gva", CurrentGva, "R1 R2 R3", "TOTAL", 2018, 2019)
        .Fill(2018, "R1 R2 R3", "TOTAL", before.Replace(" ", " / ", StringComparison.Ordinal)).Fill(2019, "R1 R2 R3", "TOTAL", after.Replace(" ", " / ", StringComparison.Ordinal)).Build();

    private static DataCube OfCounties(string column, Measure measure)
    {
        Classification<RegionCode> regions = Classification.OfRegions("G", "Counties", Counties.Rows.Select(r => new CategoryDefinition(r[0], r[0])));
        Classification<SectorCode> sectors = Classification.OfSectors("T", "Total", [new("TOTAL", "Total", Kind: CategoryKind.Total)]);
        var builder = new DataCubeBuilder(column, column, measure, new(regions, regions.Categories.Select(c => c.Code)), new(sectors, sectors.Categories.Select(c => c.Code)), 2008, 2014, Office, Spring);
        for (int year = 2008; year <= 2014; year++)
        {
            int at = Counties.Columns.IndexOf($"{column}_{year}");
            foreach (var row in Counties.Rows)
                builder.Set(RegionCode.Create("G", row[0]), SectorCode.Create("T", "TOTAL"), year, Golden.Number(row[at]));
        }

        return builder.Build();
    }
}
