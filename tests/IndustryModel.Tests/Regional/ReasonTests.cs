using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Regional;
using IndustryModel.Statistics;
using static IndustryModel.Tests.Shares.SmallEconomy;

namespace IndustryModel.Tests.Regional;

/// <summary>Where there is no number, the reason names the figure that leaves none; and what has several figures has the flags of all.</summary>
public sealed class ReasonTests
{
    [Fact]
    public void Growth_from_nothing_says_whose_nothing()
    {
        DataCube cube = Builder("gva", CurrentGva, "R1 R2 R3", "A C F G", 2018, 2019)
            .Fill(2018, "R1 R2 R3", "A C F G", "0 10 0 4 / 5 10 0 4 / 0 0 0 0").Fill(2019, "R1 R2 R3", "A C F G", "3 12 0 0 / 6 12 0 0 / 0 0 0 0").Build();
        GerfinIndices whole = cube.GerfinIndices(2018, 2019);
        const string own = "R1 × A is 0 in 2018, and there is no growth from nothing";
        Assert.Equal((true, own, own), (whole[R("R1"), S("A")].Structure.HasValue, whole[R("R1"), S("A")].Location.Note, whole[R("R1"), S("A")].Net.Note));
        Assert.Equal("what R1 is compared with has nothing in F in 2018", whole[R("R1"), S("F")].Structure.Note);
        Assert.Equal("R1 × F is 0 in 2018, and there is no growth from nothing", whole[R("R1"), S("F")].Location.Note);
        Assert.Equal((true, "what R1 is compared with has nothing in G in 2019"), (whole[R("R1"), S("G")].Structure.HasValue, whole[R("R1"), S("G")].Location.Note));
        const string nothing = "R3 has nothing in 2018, and there is no growth from nothing";
        Assert.Equal((nothing, nothing, nothing), (whole[R("R3")].Structure.Note, whole[R("R3")].Location.Note, whole[R("R3")].Net.Note));
        Assert.True(whole[R("R1")].Net.HasValue);
        GerfinIndices rest = cube.GerfinIndices(2018, 2019, RegionalBenchmark.RestOfNation);
        const string elsewhere = "what R2 is compared with has nothing in A in 2018";
        Assert.Equal((elsewhere, elsewhere, true), (rest[R("R2"), S("A")].Structure.Note, rest[R("R2"), S("A")].Location.Note, rest[R("R2"), S("A")].Net.HasValue));
    }

    [Fact]
    public void An_economic_base_is_explained_with_what_it_is_compared_with()
    {
        CubeSlice slice = Country().GrossValueAdded[2018];
        EconomicBase rest = slice.EconomicBase(benchmark: RegionalBenchmark.RestOfNation);
        Assert.EndsWith("benchmark b: the sum of the 3 regions analyzed, less the own one", rest.Convention, StringComparison.Ordinal);
        Assert.Equal("b[B-E] / b[·] = 80 million EUR / 580 million EUR", rest.Explain(R("R1"), S("B-E")).Steps[1]);
        Assert.Equal("b[B-E] / b[·] = 230 million EUR / 980 million EUR", slice.EconomicBase().Explain(R("R1"), S("B-E")).Steps[1]);
        EconomicBase assumed = slice.EconomicBase(EconomicBaseMethod.Assumption);
        Assert.Equal(("B-E is taken as basic", "F is not taken as basic"), (assumed.Explain(R("R1"), S("B-E")).Steps[1], assumed.Explain(R("R1"), S("F")).Steps[1]));
    }

    [Fact]
    public void A_region_without_a_base_is_named_wherever_it_stands()
    {
        EconomicBase negative = Cube("x", CurrentGva, "R1 R2", "A C", 2018, "1 9 / -1 9")[2018].EconomicBase(EconomicBaseMethod.Assumption);
        const string why = "R2 × A is negative, and there are no shares of a negative figure";
        Assert.Equal((why, why, true), (negative[R("R2"), S("C")].Note, negative.Multiplier(R("R2")).Note, negative.Multiplier(R("R1")).HasValue));
        EconomicBase nation = Cube("x", CurrentGva, "N R1", "A C", 2018, "5 -2 / 1 3")[2018].EconomicBase(benchmark: RegionalBenchmark.Nation);
        Assert.Equal("the benchmark has a negative figure in C", nation.Basic(R("R1")).Note);
        foreach (EconomicBaseMethod method in Enum.GetValues<EconomicBaseMethod>()) // one share that is not known leaves the sum of all, and the smallest of all, unknown
            Assert.Equal(method == EconomicBaseMethod.Assumption, Cube("x", ThousandPersons, "R1 R2", "A C", 2018, "1e308 1e308 / 9 1")[2018].EconomicBase(method)[R("R2"), S("A")].HasValue);
    }

    [Fact]
    public void Growth_accounting_has_the_flags_and_the_reasons_of_both_cubes()
    {
        DataCubeBuilder value = Builder("gva", CurrentGva, "R1 R2 R3", "A C", 2018, 2019).Fill(2018, "R1 R2 R3", "A C", "10 20 / 30 c / 5 5").Fill(2019, "R1 R2 R3", "A C", "12 22 / 33 44 / 6 6");
        DataCubeBuilder labor = Builder("persons", ThousandPersons, "R1 R2 R3", "A C", 2018, 2019).Fill(2018, "R1 R2 R3", "A C", "1 2 / 3 4 / c 1").Fill(2019, "R1 R2 R3", "A C", "1 2 / 3 4 / 1 1");
        DataCube full = labor.Set(R("R1"), S("A"), 2018, 1, ObservationFlags.Estimated).Build();
        GrowthAccounting result = value.Set(R("R1"), S("A"), 2018, 10, ObservationFlags.Provisional).Build().GrowthAccounting(full, 2018, 2019);
        Assert.All(result[R("R1"), S("A")].Parts, part => Assert.Equal(ObservationFlags.Provisional | ObservationFlags.Estimated, part.Value.Flags));
        Assert.All(result[R("R1")].Parts, part => Assert.Equal(ObservationFlags.Provisional | ObservationFlags.Estimated, part.Value.Flags));
        Assert.All(result[R("R2")].Parts, part => Assert.StartsWith("1 of 6 figures of 2018 missing: R2 × C (confidential)", part.Value.Note, StringComparison.Ordinal));
        Assert.All(result[R("R3"), S("A")].Parts, part => Assert.StartsWith("1 of 6 figures of 2018 missing: R3 × A (confidential)", part.Value.Note, StringComparison.Ordinal));
        Assert.All(result[R("R3"), S("A")].Parts, part => Assert.Equal(MissingReason.PartMissing, part.Value.Reason));
    }

    [Fact]
    public void Growth_accounting_takes_the_sectors_that_both_cubes_have()
    {
        DataCube Value(string sectors, string before, string after) => Builder("gva", CurrentGva, "R1 R2", sectors, 2018, 2019).Fill(2018, "R1 R2", sectors, before).Fill(2019, "R1 R2", sectors, after).Build();
        DataCube Labor(string sectors, string figures) => Builder("persons", ThousandPersons, "R1 R2", sectors, 2018, 2019).Fill(2018, "R1 R2", sectors, figures).Fill(2019, "R1 R2", sectors, figures).Build();
        DataCube fine = Value("A B C D", "1 2 3 4 / 5 6 7 8", "2 3 4 5 / 6 7 8 9");
        Assert.Equal(["A", "B-E"], fine.GrowthAccounting(Labor("A B-E", "1 2 / 3 4"), 2018, 2019).Sectors.Select(s => s.Text));
        Assert.Equal(["A", "B-E"], Value("A B-E", "1 9 / 5 21", "2 12 / 6 24").GrowthAccounting(Labor("A B C D", "1 2 3 4 / 5 6 7 8"), 2018, 2019).Sectors.Select(s => s.Text));
        Assert.Equal(["A", "C"], fine.GrowthAccounting(Labor("A B C D", "1 2 3 4 / 5 6 7 8"), 2018, 2019, scope: new() { Sectors = [S("A"), S("C")] }).Sectors.Select(s => s.Text));
    }

    [Theory]
    [InlineData("10 20 40", "40 20 10", "1 + b·T is -1: no speed gives that slope")]
    [InlineData("10 10 10", "11 22 44", "all regions start alike, so there is no slope")]
    public void What_hangs_on_a_slope_has_the_reason_that_there_is_none(string before, string after, string why)
    {
        BetaConvergence result = Levels(before, after).BetaConvergence(2018, 2019);
        Assert.Equal(why, result.SpeedStandardError.Note);
        Assert.Equal(result.Beta.HasValue, result.RSquared.HasValue);
        Assert.Equal(result.Beta.HasValue, result.StandardError.HasValue);
        Assert.Equal((result.Beta.Note, result.Beta.Note), (result.RSquared.Note, result.StandardError.Note));
    }

    [Fact]
    public void Only_what_is_left_out_makes_a_slope_incomplete()
    {
        Assert.Equal(ObservationFlags.None, Levels("10 20 40", "20 30 50").BetaConvergence(2018, 2019).Beta.Flags);
        Assert.Equal(MissingReason.Undefined, Levels("10 0 40", "11 22 44").BetaConvergence(2018, 2019).Beta.Reason);
        Assert.Equal(MissingReason.PartMissing, Levels("10 c 40", "11 22 44").BetaConvergence(2018, 2019).Beta.Reason);
        Assert.Contains("left out, without a positive figure in both years: R1, R3", Levels("c 20 0", "11 22 44").BetaConvergence(2018, 2019, scope: new() { Missing = MissingPolicy.LeaveOut }).Notes);
    }

    [Fact]
    public void Shares_of_zero_add_nothing_to_any_index()
    {
        CubeSlice slice = Cube("gva", CurrentGva, "R1 R2", "A C", 2018, "0 4 / 2 2")[2018];
        Assert.All(Enum.GetValues<SpecializationIndex>(), index => Assert.DoesNotContain("NaN", string.Join('\n', slice.Specialization(index).Explain(R("R1")).Steps), StringComparison.Ordinal));
        Assert.All(Enum.GetValues<ConcentrationIndex>(), index => Assert.DoesNotContain("NaN", string.Join('\n', slice.Concentration(index).Explain(S("A")).Steps), StringComparison.Ordinal));
        Assert.Equal("R2 (Southtown) has nothing in C, where R1 has something", Cube("gva", CurrentGva, "R1 R2", "A C F", 2018, "0 3 1 / 0 0 5")[2018].Specialization(R("R2"), SpecializationIndex.TheilRelative)[R("R1")].Note);
        Assert.Equal("the figures are beyond the range of numbers", Cube("gva", CurrentGva, "N R1", "A C", 2018, "1 1 / 1e308 1e308")[2018].Specialization(benchmark: RegionalBenchmark.Nation)[R("R1")].Note);
        Assert.Equal("the figures are beyond the range of numbers", Cube("gva", CurrentGva, "N R1", "A C", 2018, "1e308 1e308 / 1 1")[2018].Specialization(benchmark: RegionalBenchmark.Nation)[R("R1")].Note);
    }

    [Theory]
    [InlineData("0 / 0", InequalityIndex.TheilT, "no region has anything")]
    [InlineData("0 / 0", InequalityIndex.TheilL, "no region has anything")]
    [InlineData("0 / 5", InequalityIndex.TheilL, "R1 has nothing, and 0 has no logarithm: Theil's T counts zeros")]
    [InlineData("5 / 0", InequalityIndex.TheilL, "R2 has nothing, and 0 has no logarithm: Theil's T counts zeros")]
    [InlineData("1e308 / 1e308", InequalityIndex.TheilL, "the figures are beyond the range of numbers")]
    public void Inequality_of_nothing_says_which(string figures, InequalityIndex index, string why) =>
        Assert.Equal(why, Cube("gva", CurrentGva, "R1 R2", "A", 2018, figures)[2018].Inequality(index).Total.Note);

    [Fact]
    public void A_quotient_is_explained_in_every_form_and_says_what_leaves_none()
    {
        CubeSlice slice = Country().GrossValueAdded[2018];
        Assert.Contains(slice.LocationQuotients().Explain(R("R1"), S("B-E")).Steps, step => step.StartsWith("LQ = 37.5", StringComparison.Ordinal) && step.EndsWith(" = 1.597826", StringComparison.Ordinal)); // 150 / 400 against 230 / 980
        Assert.Contains(slice.LocationQuotients(LocationQuotientVariant.Symmetric).Explain(R("R1"), S("B-E")).Steps, step => step.StartsWith("(LQ − 1) / (LQ + 1) = ", StringComparison.Ordinal));
        Assert.Contains(slice.LocationQuotients(LocationQuotientVariant.Log).Explain(R("R1"), S("B-E")).Steps, step => step.StartsWith("ln LQ = ", StringComparison.Ordinal));
        Assert.Contains(slice.LocationQuotients(LocationQuotientVariant.Standardized).Explain(R("R1"), S("B-E")).Steps, step => step.StartsWith("z = (LQ − mean over the regions) / standard deviation (n) = ", StringComparison.Ordinal));
        Assert.Contains(slice.LocationQuotients(LocationQuotientVariant.StandardizedSample).Explain(R("R1"), S("B-E")).Steps, step => step.StartsWith("z = (LQ − mean over the regions) / standard deviation (n − 1) = ", StringComparison.Ordinal));
        LocationQuotients nation = Cube("gva", CurrentGva, "N R1 R2", "A C", 2018, "c 9 / 1 3 / 2 6")[2018].LocationQuotients(benchmark: RegionalBenchmark.Nation);
        Assert.Equal("the nation's figure of A is missing", nation[R("R1"), S("A")].Note);
        Assert.Equal("b[A] / b[·] = missing / missing", nation.Explain(R("R1"), S("A")).Steps[1]);
        Assert.DoesNotContain(nation.Explain(R("R1"), S("A")).Steps, step => step.StartsWith("LQ = ", StringComparison.Ordinal));
        LocationQuotients empty = Cube("gva", CurrentGva, "R1 R2 R3", "A C", 2018, "0 0 / 0 3 / 0 1")[2018].LocationQuotients();
        Assert.DoesNotContain(empty.Explain(R("R1"), S("C")).Steps, step => step.StartsWith("LQ = ", StringComparison.Ordinal));
        Assert.DoesNotContain(empty.Explain(R("R2"), S("A")).Steps, step => step.StartsWith("LQ = ", StringComparison.Ordinal));
        Assert.Equal("the quotient is beyond the range of numbers", Cube("gva", CurrentGva, "N R1", "A C", 2018, "5 9 / 1e308 1e308")[2018].LocationQuotients(benchmark: RegionalBenchmark.Nation)[R("R1"), S("A")].Note);
        Assert.Equal("the quotient is beyond the range of numbers", Cube("gva", CurrentGva, "N R1", "A C", 2018, "1e308 1e308 / 1 2")[2018].LocationQuotients(LocationQuotientVariant.Standardized, RegionalBenchmark.Nation)[R("R1"), S("A")].Note);
    }

    [Fact]
    public void Complexity_says_what_leaves_a_group_without_a_ranking()
    {
        CubeSlice apart = Cube("gva", CurrentGva, "R1 R2", "A C", 2018, "1 0 / 0 1")[2018];
        const string same = "all regions have the same advantages, so nothing ranks them";
        EconomicComplexity within = apart.EconomicComplexity(new() { Groups = ComplexityGroups.Within });
        Assert.Equal((same, same, same), (within.Eci(R("R1")).Note, within.Eci(R("R2")).Note, within.Pci(S("A")).Note));
        EconomicComplexity equal = Cube("gva", CurrentGva, "R1 R2", "A C", 2018, "1 1 / 1 1")[2018].EconomicComplexity(new() { Method = ComplexityMethod.Reflections });
        Assert.Equal(("all values are equal, so there is no deviation to divide by", "reflections"), (equal.Eci(R("R1")).Note, equal.Variant));
    }

    [Fact]
    public void What_is_no_index_is_refused_with_its_kind()
    {
        CubeSlice slice = Country().GrossValueAdded[2018];
        Assert.StartsWith("There is no such index of inequality.", Assert.Throws<ArgumentOutOfRangeException>(() => slice.Inequality((InequalityIndex)9)).Message, StringComparison.Ordinal);
        Assert.StartsWith("No such index of complexity.", Assert.Throws<ArgumentOutOfRangeException>(() => slice.EconomicComplexity().ToTable((ComplexityIndex)9)).Message, StringComparison.Ordinal);
        Assert.StartsWith("No such form of a location quotient.", Assert.Throws<ArgumentOutOfRangeException>(() => slice.LocationQuotients((LocationQuotientVariant)9)).Message, StringComparison.Ordinal);
        Assert.StartsWith("No such benchmark.", Assert.Throws<ArgumentOutOfRangeException>(() => slice.LocationQuotients(benchmark: (RegionalBenchmark)9)).Message, StringComparison.Ordinal);
        Assert.StartsWith("There is no such index of specialization.", Assert.Throws<ArgumentOutOfRangeException>(() => slice.Specialization((SpecializationIndex)99)).Message, StringComparison.Ordinal);
        Assert.StartsWith("No such decomposition.", Assert.Throws<ArgumentOutOfRangeException>(() => ShiftShareKernels.Components((ShiftShareDecomposition)9)).Message, StringComparison.Ordinal);
        Assert.Equal("fitness", slice.EconomicComplexity(new() { Method = ComplexityMethod.Fitness }).Variant);
    }

    [Fact]
    public void A_projection_compounds_the_past_over_other_years()
    {
        DataCube cube = Builder("gva", CurrentGva, "R1 R2", "A C F", 2018, 2020)
            .Fill(2018, "R1 R2", "A C F", "4 10 5 / 4 10 5").Fill(2019, "R1 R2", "A C F", "5 10 5 / 5 10 5").Fill(2020, "R1 R2", "A C F", "9 12 0 / 9 10 0").Build();
        ShiftShareProjection past = cube.ShiftShareProjection(2018, 2020, 2021);
        Assert.Equal(9 * 1.5, past[R("R1"), S("A")].Value, 1e-13); // (18 / 8)^(1/2)
        Assert.Equal(0, past[R("R1"), S("F")].Value); // what went to nothing stays there
        Assert.Contains("; F[s] = the sector's growth factor of the past, compounded over 1 years; ", past.Convention, StringComparison.Ordinal);
        ShiftShareProjection given = cube.ShiftShareProjection(2018, 2020, 2022, growth: new Dictionary<SectorCode, GrowthRate> { [S("A")] = GrowthRate.FromPercent(10) });
        Assert.Equal(9 * 1.21, given[R("R2"), S("A")].Value, 1e-13);
        Assert.Contains("; F[s] = the growth given, elsewhere the sector's growth factor of the past, compounded over 2 years; ", given.Convention, StringComparison.Ordinal);
        ShiftShareProjection shift = cube.ShiftShareProjection(2018, 2020, 2022, ProjectionAssumption.ConstantShift);
        Assert.Contains("F[C] = 1.1; shift[R1,C] = 0.1", shift.Explain(R("R1"), S("C")).Steps); // 0.2 against 0.1
        Assert.Contains("F[C] = 1.1; shift[R2,C] = -0.1", shift.Explain(R("R2"), S("C")).Steps);
    }

    [Fact]
    public void Dispersion_says_what_leaves_none()
    {
        const string few = "there are too few regions", mean = "the mean is 0", log = "a region has no positive figure, and so no logarithm", first = "R1 has no figure in 2018; MissingPolicy.LeaveOut goes on without such regions";
        Assert.Equal((mean, log), Notes(Levels("1 2 -3", "1 2 3").SigmaConvergence(2018, 2019)));
        Assert.Equal((few, few), Notes(Levels("1 2 3", "1 2 3").SigmaConvergence(2018, 2019, deviation: StandardDeviation.Sample, scope: new() { Regions = [R("R1")] })));
        SigmaConvergence missing = Levels("c 2 3", "1 2 3").SigmaConvergence(2018, 2019);
        Assert.Equal((first, first), Notes(missing));
        Assert.Equal(MissingReason.PartMissing, missing[2018].CoefficientOfVariation.Reason);
        SigmaConvergence left = Levels("c 2 3", "1 2 3").SigmaConvergence(2018, 2019, scope: new() { Missing = MissingPolicy.LeaveOut });
        Assert.Equal((true, false), (left[2018].LogDeviation.Flags.HasFlag(ObservationFlags.Incomplete), left[2019].LogDeviation.Flags.HasFlag(ObservationFlags.Incomplete)));
        DataCube nobody = Builder("persons", ThousandPersons, "R1 R2 R3", "TOTAL", 2018, 2019).Fill(2018, "R1 R2 R3", "TOTAL", "1 / 1 / 2").Fill(2019, "R1 R2 R3", "TOTAL", "1 / 1 / 1").Build();
        Assert.Equal("the mean is 0, or a region has no population", Levels("1 1 -2", "1 2 3").SigmaConvergence(2018, 2019, nobody)[2018].Williamson.Note);
        Assert.StartsWith("The result has the years 2018 to 2019.", Assert.Throws<ArgumentOutOfRangeException>("year", () => left[2020]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_sector_is_compared_with_is_named()
    {
        CubeSlice slice = Cube("gva", CurrentGva, "R1 R2", "A C", 2018, "1 -3 / 1 4")[2018];
        Assert.Equal("the figure of R1 in all sectors together is negative", slice.Concentration()[S("A")].Note);
        Assert.Equal("the figure of R1 in the other sectors together is negative", slice.Concentration(ConcentrationIndex.KrugmanRestOfSectors)[S("A")].Note);
    }

    private static DataCube Levels(string before, string after) => Builder("gva", CurrentGva, "R1 R2 R3", "TOTAL", 2018, 2019)
        .Fill(2018, "R1 R2 R3", "TOTAL", before.Replace(" ", " / ", StringComparison.Ordinal)).Fill(2019, "R1 R2 R3", "TOTAL", after.Replace(" ", " / ", StringComparison.Ordinal)).Build();

    private static (string? Variation, string? Logs) Notes(SigmaConvergence result) => (result[2018].CoefficientOfVariation.Note, result[2018].LogDeviation.Note);
}
