using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.DataCompiler;
using IndustryModel.Netherlands;
using IndustryModel.Quantities;
using IndustryModel.Statistics;
using IndustryModel.Tests.Architecture;

namespace IndustryModel.Tests.Netherlands;

public sealed class DutchAccountsTests
{
    private static readonly RegionalAccounts Accounts = DutchIndustry.Load().Accounts;

    [Theory]
    [InlineData("NL", "TOTAL", 703557)]
    [InlineData("NL", "C", 83919)]
    [InlineData("NL", "B-E", 103759)]
    [InlineData("NLZZZ", "TOTAL", 2255)]
    [InlineData("NL11", "B-E", 6841)]
    [InlineData("NL", "G-U", 553314)]
    [InlineData("NL1", "TOTAL", 55817)]
    [InlineData("NL1", "G-U", 38804)]
    public void Value_added_of_2018_is_what_the_source_says(string region, string sector, double value)
        => Assert.Equal(value, Accounts.GrossValueAdded[2018][DutchRegions.Code(region), Nace.Code(sector)].Value);

    [Theory]
    [InlineData("NL", "TOTAL", 9361.5)]
    [InlineData("NL", "C", 703.9)]
    [InlineData("NL", "B-E", 773.5)]
    [InlineData("NL1", "F", 41.4)]
    public void Persons_of_2018_are_what_the_source_says(string region, string sector, double value)
        => Assert.Equal(value, Accounts.Persons[2018][DutchRegions.Code(region), Nace.Code(sector)].Value, 9);

    [Fact]
    public void Gdp_of_2018_is_after_the_revision()
    {
        Assert.Equal(787273, Accounts.Gdp[2018][DutchRegions.Netherlands, Nace.Total].Value);
        Assert.Equal(773987, Accounts["nama_10r_3gdp"][2018][DutchRegions.Nuts2021["NL"].Code, Nace.Total].Value);
    }

    [Fact]
    public void Case04_The_region_that_is_no_region()
    {
        DataCube cube = Accounts.GrossValueAdded;
        RegionCode[] corop = [.. cube.Regions.AtLevel(3)];
        Assert.Equal(40, corop.Length);
        Assert.DoesNotContain(DutchRegions.ExtraRegio, corop);
        Assert.Equal(701302, cube.Sum(corop, [Nace.Total], 2018).Value);
        Assert.Equal(703557, cube.Sum([.. corop, DutchRegions.ExtraRegio], [Nace.Total], 2018).Value);
        ConsistencyReport report = cube.CheckConsistency();
        Assert.Contains("nama_10r_3gva: NL = NL11 + NL12 + NL13 + NL21 + NL22 + NL23 + NL32 + NL34 + NL35 + NL36 + NL41 + NL42 + NLZZZ", report.Relations);
        Assert.DoesNotContain(report.Findings, f => f.Year == 2018);
        Assert.Equal(CategoryKind.ExtraRegio, DutchRegions.Nuts2024.Find("NLZZZ").Kind);
    }

    [Fact]
    public void The_embedded_form_is_what_the_input_gives()
    {
        string folder = Path.Combine(Repository.Root, "src", "IndustryModel.Netherlands", "Data");
        (RegionalAccounts? accounts, string version, IReadOnlyList<Problem> problems) = DatasetCompiler.Compile(Path.Combine(folder, "accounts", "dataset.json"));
        Assert.Empty(problems);
        using var bytes = new MemoryStream();
        accounts!.WriteBinary(bytes, version);
        Assert.Equal(File.ReadAllBytes(Path.Combine(folder, "accounts.imdata")), bytes.ToArray());
        Assert.Equal(version, Accounts.VersionId);
        AssertSame(accounts, Accounts);
    }

    /// <summary>What is read from the resource answers as what the general builders make of the input: every axis, every cell.</summary>
    private static void AssertSame(RegionalAccounts built, RegionalAccounts read)
    {
        Assert.Equal((built.Title, built.Cubes.Length), (read.Title, read.Cubes.Length));
        Assert.Equal(built.Sources.ToArray(), read.Sources.ToArray());
        foreach ((DataCube expected, DataCube cube) in built.Cubes.Zip(read.Cubes))
        {
            Assert.Equal((expected.Id, expected.Title, expected.Measure, expected.FirstYear, expected.YearCount, expected.Source, expected.Vintage),
                (cube.Id, cube.Title, cube.Measure, cube.FirstYear, cube.YearCount, cube.Source, cube.Vintage));
            Assert.Equal(expected.Notes.ToArray(), cube.Notes.ToArray());
            Assert.Same(cube, read[cube.Id]);
            Assert.Equal(built.Find(cube.Measure.Concept)?.Id, read.Find(cube.Measure.Concept)?.Id);
            Assert.Equal(built.Find(cube.Measure.Concept, cube.Measure.PriceBasis.Kind)?.Id, read.Find(cube.Measure.Concept, cube.Measure.PriceBasis.Kind)?.Id);
            AssertSame(expected.Regions, cube.Regions);
            AssertSame(expected.Sectors, cube.Sectors);
            foreach (RegionCode region in expected.Regions.Codes)
            {
                foreach (SectorCode sector in expected.Sectors.Codes)
                {
                    foreach (Year year in expected.Years)
                        Assert.Equal(expected.Observe(region, sector, year), cube.Observe(region, sector, year));
                }
            }
        }
    }

    private static void AssertSame<TCode>(Axis<TCode> built, Axis<TCode> read)
        where TCode : struct, ICategoryCode<TCode>
    {
        Assert.Equal(built.Classification, read.Classification);
        Assert.Equal(built.Codes.ToArray(), read.Codes.ToArray());
        foreach (Category<TCode> category in built.Classification.Categories)
        {
            Assert.Equal(built.IndexOf(category.Code), read.IndexOf(category.Code));
            Assert.Equal(built.TermsFor(category.Code)?.Plus, read.TermsFor(category.Code)?.Plus);
            Assert.Equal(built.TermsFor(category.Code)?.Minus, read.TermsFor(category.Code)?.Minus);
        }
    }

    [Fact]
    public void Every_cube_names_source_vintage_and_measure() => Assert.All(Accounts.Cubes, cube =>
    {
        Assert.NotEmpty(cube.Source.Publisher);
        Assert.True(cube.Vintage.Date.Year >= 2016);
        Assert.True(cube.CellCount > cube.MissingCount);
    });

    [Fact]
    public void Published_relations_hold_but_for_what_the_source_is_known_for()
    {
        ConsistencyFinding finding = Assert.Single(Accounts.GrossValueAdded.CheckConsistency().Findings);
        Assert.Equal("nama_10r_3gva, NL32 × TOTAL × 2006: A + B-E + F + G-I + J + K + L + M_N + O-Q + R-U sum to 102204, the whole is 102210 (difference -6)", finding.ToString());
        ConsistencyReport persons = Accounts.Persons.CheckConsistency(ConsistencyTolerance.Within(0.65));
        Assert.All(persons.Findings, f => Assert.True(f.Region == "NL" && f.Year < new Year(2010)));
    }

    [Fact]
    public void A_blank_cell_is_missing_and_a_provisional_one_says_so()
    {
        Observation<double> blank = Accounts.GrossValueAdded[2023][DutchRegions.ExtraRegio, Nace.Manufacturing];
        Assert.False(blank.HasValue);
        Assert.Equal(MissingReason.NotAvailable, blank.Reason);
        Assert.Equal(ObservationFlags.Provisional, Accounts.GrossValueAdded[2024][DutchRegions.Netherlands, Nace.Total].Flags);
    }
}
