using FsCheck.Xunit;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Netherlands;
using IndustryModel.Regional;
using IndustryModel.Results;
using IndustryModel.Statistics;
using IndustryModel.Tests.Arbitraries;
using IndustryModel.Tests.Expectations;
using static IndustryModel.Tests.Shares.SmallEconomy;

namespace IndustryModel.Tests.Regional;

public sealed class EconomicComplexityTests
{
    // advantages 1111 1110 1100 1000 against a nation of equal shares: no regions have these against their own sum
    private static readonly double[] NestedFigures = [1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 0, 0, 1, 0, 0, 0];

    [Fact]
    public void Case10_sign_and_scale()
    {
        EconomicComplexity complexity = Nested().EconomicComplexity(new() { Benchmark = RegionalBenchmark.Nation });
        Assert.Equal([4, 3, 2, 1], complexity.Regions.Select(r => complexity.Diversity(r).Value));
        Assert.Equal([4, 3, 2, 1], complexity.Sectors.Select(s => complexity.Ubiquity(s).Value));
        Assert.Equal([1.341640786, 0.447213595, -0.447213595, -1.341640786], complexity.Regions.Select(r => Math.Round(complexity.Eci(r).Value, 9)));
        Assert.Equal([-1.341640786, -0.447213595, 0.447213595, 1.341640786], complexity.Sectors.Select(s => Math.Round(complexity.Pci(s).Value, 9)));
        Assert.Equal([0.25, 0.111111111], [Math.Round(complexity.Spectrum.SecondEigenvalue, 9), Math.Round(complexity.Spectrum.ThirdEigenvalue, 9)]);
        EconomicComplexity sample = Nested().EconomicComplexity(new() { Benchmark = RegionalBenchmark.Nation, Scale = ComplexityScale.SampleDeviation });
        Assert.Equal([1.161895004, 0.387298335, -0.387298335, -1.161895004], sample.Regions.Select(r => Math.Round(sample.Eci(r).Value, 9)));
        RegionalScope turned = new() { Regions = [T("R3"), T("R1"), T("R4"), T("R2")], Sectors = [S("G-U"), S("A"), S("F"), S("B-E")] };
        EconomicComplexity permuted = Nested().EconomicComplexity(new() { Benchmark = RegionalBenchmark.Nation }, turned);
        Assert.All(complexity.Regions, r => Assert.Equal(complexity.Eci(r).Value, permuted.Eci(r).Value, 1e-12));
        Assert.All(complexity.Sectors, s => Assert.Equal(complexity.Pci(s).Value, permuted.Pci(s).Value, 1e-12));
    }

    [Fact]
    public void The_result_knows_its_conventions_and_explains_a_number()
    {
        EconomicComplexity complexity = Nested().EconomicComplexity(new() { Benchmark = RegionalBenchmark.Nation });
        Assert.Equal("advantage M[r,s] = 1 where LQ ≥ 1, decided exactly; benchmark: N as published; ECI, PCI = second eigenvectors, each standardized (n); sign: ECI correlates positively with diversity; "
            + "outlook = Σ density · (1 − M) · PCI, standardized over the regions (n)", complexity.Convention);
        Assert.Equal(("complexity", "eigenvector"), (complexity.Method, complexity.Variant));
        Explanation region = complexity.Explain(T("R2"));
        Assert.Equal("Economic complexity (ECI) of R2, 2018: 0.447214", region.Title);
        Assert.Equal(["k[R2] = 3 of 4 sectors with an advantage: A, B-E, F", "second eigenvalue 0.25, third 0.111111; 1 group of regions and sectors that advantages connect", "Economic complexity (ECI) of R2 = 0.447214"], region.Steps.Take(3));
        Explanation sector = complexity.Explain(S("G-U"));
        Assert.Equal("Sector complexity (PCI) of G-U, 2018: 1.341641", sector.Title);
        Assert.Equal("k[G-U] = 1 of 4 regions with an advantage: R1", sector.Steps[0]);
        Assert.Equal([true, false], new bool?[] { complexity.HasAdvantage(T("R1"), S("A")), complexity.HasAdvantage(T("R3"), S("F")) }.Select(v => v!.Value));
        Assert.Equal(["R1", "R2", "R3", "R4"], complexity.RankedRegions().Select(r => r.Code.Text));
        Assert.Equal([("G-U", 1), ("F", 2), ("B-E", 3), ("A", 4)], complexity.RankedSectors().Select(r => (r.Code.Text, r.Rank ?? 0)));
        Assert.Equal([0, 0], new[] { complexity.GroupOf(T("R1")), complexity.GroupOf(S("A")) }.Select(g => g ?? -1));
        Assert.Single(complexity.Groups);
        Assert.Equal(10, complexity.Advantages.ToArray().Count(a => a == 1));
    }

    [Fact]
    public void The_table_has_rows_by_region_and_by_sector()
    {
        EconomicComplexity complexity = Nested().EconomicComplexity(new() { Benchmark = RegionalBenchmark.Nation });
        string[] lines = complexity.ToTable().ToCsv().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Equal("method,variant,region,regionName,sector,sectorName,year,measure,value,flag", lines[0]);
        Assert.Equal(["diversity", "ubiquity", "eci", "pci", "outlook"], lines.Skip(1).Select(l => l.Split(',')[1]).Distinct());
        Assert.Equal(1 + 5 * 4, lines.Length);
        Assert.StartsWith("complexity,diversity,R1,", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("complexity,ubiquity,,,A,Agriculture,2018,gva,4,", lines[5], StringComparison.Ordinal);
        Assert.Equal(4, complexity.ToTable(ComplexityIndex.Outlook).RowCount);
        Assert.Throws<ArgumentOutOfRangeException>("index", () => complexity.ToTable((ComplexityIndex)9));
        Assert.Equal("Economic complexity of gross value added, 2018", complexity.ToTable().Title);
    }

    [Theory]
    [InlineData(ComplexityMethod.Eigenvector, ComplexityScale.SampleDeviation, ComplexityGroups.Refuse, "eci-sample pci-sample")]
    [InlineData(ComplexityMethod.Eigenvector, ComplexityScale.RegionMoments, ComplexityGroups.Refuse, "eci-region-moments pci-region-moments")]
    [InlineData(ComplexityMethod.Eigenvector, ComplexityScale.RegionDeviation, ComplexityGroups.Within, "eci-region-deviation-within-groups pci-region-deviation-within-groups")]
    [InlineData(ComplexityMethod.Reflections, ComplexityScale.PopulationDeviation, ComplexityGroups.Refuse, "eci-reflections pci-reflections")]
    [InlineData(ComplexityMethod.Reflections, ComplexityScale.SampleDeviation, ComplexityGroups.Refuse, "eci-reflections-sample pci-reflections-sample")]
    [InlineData(ComplexityMethod.Fitness, ComplexityScale.PopulationDeviation, ComplexityGroups.Refuse, "fitness fitness-complexity")]
    public void Variants_are_named(ComplexityMethod method, ComplexityScale scale, ComplexityGroups groups, string names)
    {
        EconomicComplexity complexity = Nested().EconomicComplexity(new() { Method = method, Scale = scale, Groups = groups, Outlook = OutlookConvention.SampleComplexity });
        Assert.Equal(names, string.Join(' ', new[] { ComplexityIndex.RegionComplexity, ComplexityIndex.SectorComplexity }.Select(i => complexity.ToTable(i)[0, 1].Text)));
        Assert.Equal("outlook-sample", complexity.ToTable(ComplexityIndex.Outlook)[0, 1].Text);
        Approved.Equal($"regional/complexity-{names.Split(' ')[0]}.txt", $"{FaceText.Of(complexity.ToTable())}{complexity.Explain(T("R1"))}\n{complexity.Explain(S("A"))}\n");
    }

    [Fact]
    public void Dutch_complexity_is_that_of_other_systems()
    {
        CubeSlice slice = DutchIndustry.Load().Accounts.GrossValueAdded[2018];
        RegionalScope scope = new() { Level = 3, Sectors = [S2("A"), S2("B-E"), S2("F"), S2("G-U")] };
        EconomicComplexity moments = slice.EconomicComplexity(new() { Scale = ComplexityScale.RegionMoments }, scope);
        Golden.Read("complexity.eci_standardized.pyecomplexity").Set("nl_gva4").AssertAgrees(row => moments.Eci(Nuts(row[0])).Value, 1e-8);
        Golden.Read("complexity.pci_standardized.pyecomplexity").Set("nl_gva4").AssertAgrees(row => moments.Pci(S2(row[0])).Value, 1e-8);
        Golden.Read("outlook.coi.pyecomplexity").Set("nl_gva4").AssertAgrees(row => moments.Outlook(Nuts(row[0])).Value, 1e-8);
        EconomicComplexity sample = slice.EconomicComplexity(new() { Scale = ComplexityScale.SampleDeviation, Outlook = OutlookConvention.SampleComplexity }, scope);
        Golden.Read("complexity.eci_eigenvalues.economiccomplexity").Set("nl_gva4").AssertAgrees(row => sample.Eci(Nuts(row[0])).Value, 1e-8);
        Assert.Contains("NLZZZ is no region and is left out", sample.Notes);
    }

    [Fact]
    public void Reflections_and_fitness_are_those_of_the_kernels()
    {
        GoldenMatrix matrix = GoldenMatrix.Cross("syn_sparse");
        EconomicComplexity reflections = matrix.Slice().EconomicComplexity(new() { Method = ComplexityMethod.Reflections, Scale = ComplexityScale.SampleDeviation });
        Golden.Read("complexity.eci_reflections.economiccomplexity").Set("syn_sparse").AssertAgrees(row => reflections.Eci(RegionCode.Create("R", row[0])).Value, 1e-8);
        Golden.Read("complexity.pci_reflections.economiccomplexity").Set("syn_sparse").AssertAgrees(row => reflections.Pci(SectorCode.Create("S", row[0])).Value, 1e-8);
        EconomicComplexity fitness = matrix.Slice().EconomicComplexity(new() { Method = ComplexityMethod.Fitness });
        double[] expected = new double[matrix.Regions.Length];
        double[] complexity = new double[matrix.Sectors.Length];
        ComplexityKernels.Fitness(fitness.Advantages, 20, expected, complexity);
        Assert.Equal(expected, fitness.Regions.Select(r => fitness.Eci(r).Value));
        Assert.Equal(complexity, fitness.Sectors.Select(s => fitness.Pci(s).Value));
    }

    [Theory]
    [InlineData("1 1 / 1 1", "all regions have the same advantages, so nothing ranks them")]
    [InlineData("1 0 / 0 1", "the regions fall apart into 2 groups that share no sector; ComplexityGroups.Within ranks within each")]
    [InlineData("1 2 3 4 / 2 4 6 8 / 4 3 2 1 / 1 7 13 19 / 5 10 15 20", "the ranking has no correlation with diversity, so which end is the complex one cannot be told")]
    [InlineData("0 1 1 / 1 0 1 / 1 1 0", "the second eigenvalue, 0.25, occurs more than once, so several rankings are equally right")]
    public void Where_nothing_determines_an_index_the_reason_stands(string figures, string why)
    {
        int regions = figures.Split('/').Length;
        int sectors = figures.Split('/')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        double[] values = [.. figures.Split([' ', '/'], StringSplitOptions.RemoveEmptyEntries).Select(f => double.Parse(f, System.Globalization.CultureInfo.InvariantCulture))];
        EconomicComplexity complexity = Free(values, regions, sectors).EconomicComplexity();
        Assert.All(complexity.RankedRegions(), r => Assert.Equal((MissingReason.Undefined, why, null), (r.Value.Reason, r.Value.Note, r.Rank)));
        Assert.All(complexity.RankedSectors(), r => Assert.Equal(why, r.Value.Note));
        Assert.All(complexity.Regions, r => Assert.Equal(why, complexity.Outlook(r).Note));
        Assert.All(complexity.Regions, r => Assert.True(complexity.Diversity(r).HasValue));
        Assert.Contains(why, complexity.Explain(complexity.Regions[0]).Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Groups_are_ranked_within_when_asked()
    {
        CubeSlice slice = Free([9, 9, 0, 0, 9, 0, 0, 0, 0, 0, 5, 5, 0, 0, 0, 5], 4, 4);
        EconomicComplexity apart = slice.EconomicComplexity(new() { Groups = ComplexityGroups.Within });
        Assert.Equal(2, apart.Groups.Length);
        Assert.Equal([0, 0, 1, 1], apart.Regions.Select(r => apart.GroupOf(r)!.Value));
        Assert.Equal([1, -1, 1, -1], apart.Regions.Select(r => Math.Round(apart.Eci(r).Value, 12)));
        Assert.Equal([-1, 1, 1, -1], apart.Sectors.Select(s => Math.Round(apart.Pci(s).Value, 12)));
        Assert.Equal(ComplexityStatus.Disconnected, apart.Spectrum.Status);
        Assert.Contains("within each group", apart.Convention, StringComparison.Ordinal);
        Assert.Contains("2 groups of regions", apart.Explain(apart.Regions[0]).Steps[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_region_without_activity_and_a_sector_nowhere_have_none_by_name()
    {
        EconomicComplexity complexity = GoldenMatrix.Cross("syn_zeros").Slice().EconomicComplexity();
        RegionCode empty = RegionCode.Create("R", "R5");
        SectorCode nowhere = SectorCode.Create("S", "S4");
        Assert.Equal(("R5 has no activity, so no advantages", "R5 has no activity, so no advantages"), (complexity.Diversity(empty).Note, complexity.Eci(empty).Note));
        Assert.Equal(("no region has an advantage in S4", "no region has an advantage in S4"), (complexity.Ubiquity(nowhere).Note, complexity.Pci(nowhere).Note));
        Assert.Equal("R5 has no activity, so no advantages", complexity.Outlook(empty).Note);
        Assert.Equal((null, null), (complexity.GroupOf(empty), complexity.GroupOf(nowhere)));
        Assert.Equal("k[R5] = 0 of 6 sectors with an advantage", complexity.Explain(empty).Steps[0]);
        Assert.Equal(2, complexity.Explain(empty).Steps.Length);
        Assert.Equal("k[S4] = 0 of 8 regions with an advantage", complexity.Explain(nowhere).Steps[0]);
    }

    [Fact]
    public void A_missing_figure_makes_unknown_what_is_made_from_it_and_is_named()
    {
        CubeSlice slice = Cube("gva", CurrentGva, "N R1 R2", "TOTAL A C", 2018, "60 20 40 / 30 c 20 / 30 10 20")[2018];
        RegionalScope scope = new() { Sectors = [S("A"), S("C")] };
        EconomicComplexity complexity = slice.EconomicComplexity(scope: scope);
        Assert.Equal("1 of 4 figures of 2018 missing: R1 × A (confidential); MissingPolicy.DeriveFromTotal or LeaveOut goes on without them", complexity.Eci(R("R2")).Note);
        Assert.Equal(MissingReason.PartMissing, complexity.Diversity(R("R1")).Reason);
        Assert.Null(complexity.HasAdvantage(R("R1"), S("A")));
        EconomicComplexity nation = slice.EconomicComplexity(new() { Benchmark = RegionalBenchmark.Nation }, scope);
        Assert.Equal(2, nation.Diversity(R("R2")).Value);
        Assert.False(nation.Diversity(R("R1")).HasValue);
        Relatedness related = slice.Relatedness(scope: scope);
        Assert.Equal(MissingReason.PartMissing, related.Density(R("R2"), S("C")).Reason);
        Assert.Equal(MissingReason.PartMissing, related.Proximity(S("A"), S("C")).Reason);
    }

    [Theory]
    [InlineData(ProximityMeasure.MinimumConditional)]
    [InlineData(ProximityMeasure.Conditional)]
    [InlineData(ProximityMeasure.Cosine)]
    [InlineData(ProximityMeasure.Jaccard)]
    [InlineData(ProximityMeasure.Association)]
    [InlineData(ProximityMeasure.Probability)]
    [InlineData(ProximityMeasure.Continuous)]
    public void Missing_figures_leave_no_proximity_of_a_sector_to_itself(ProximityMeasure measure)
    {
        Relatedness related = Cube("gva", CurrentGva, "R1 R2 R3", "A C", 2018, "c 20 / 10 20 / 5 1")[2018].Relatedness(new() { Proximity = measure });
        Assert.All(related.Sectors, s => Assert.Equal(MissingReason.PartMissing, related.Proximity(s, s).Reason));
        Assert.Equal(MissingReason.PartMissing, related.Proximity(R("R1"), R("R2")).Reason);
        double[] proximity = new double[1];
        if (measure == ProximityMeasure.Continuous)
            ProximityKernels.Continuous([1, double.NaN], 1, proximity);
        else
            ProximityKernels.Compute([1, double.NaN], 1, measure, proximity);
        Assert.Equal(double.NaN, proximity[0]);
    }

    [Fact]
    public void What_cannot_be_decided_says_why()
    {
        EconomicComplexity complexity = Cube("gva", CurrentGva, "R1 R2", "A C", 2018, "-3 2 / 9 1")[2018].EconomicComplexity();
        Assert.Equal("R1 × A is negative, and there are no shares of a negative figure", complexity.Diversity(R("R1")).Note);
        Assert.False(Cube("gva", CurrentGva, "R1 R2", "A C", 2018, "-1 9 / 9 1")[2018].EconomicComplexity().Diversity(R("R1")).HasValue);
        Assert.Equal(complexity.Diversity(R("R1")).Note, complexity.Eci(R("R2")).Note);
        Assert.Equal(complexity.Diversity(R("R1")).Note, complexity.Ubiquity(S("C")).Note);
        Relatedness related = Cube("gva", CurrentGva, "R1 R2", "A C", 2018, "-3 2 / 9 1")[2018].Relatedness();
        Assert.Equal(complexity.Diversity(R("R1")).Note, related.Density(R("R2"), S("A")).Note);
        Assert.Equal(complexity.Diversity(R("R1")).Note, related.Proximity(S("A"), S("C")).Note);
        EconomicComplexity none = Cube("gva", CurrentGva, "R1 R2", "A C", 2018, "0 0 / 0 0")[2018].EconomicComplexity();
        Assert.Equal(ComplexityStatus.Empty, none.Spectrum.Status);
        Assert.Empty(none.Groups);
    }

    [Fact]
    public void Options_that_do_not_exist_and_overlaps_are_refused()
    {
        CubeSlice slice = Nested();
        Assert.StartsWith("No such ComplexityMethod.", Assert.Throws<ArgumentOutOfRangeException>("options", () => slice.EconomicComplexity(new() { Method = (ComplexityMethod)9 })).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("options", () => slice.EconomicComplexity(new() { Scale = (ComplexityScale)9 }));
        Assert.Throws<ArgumentOutOfRangeException>("options", () => slice.EconomicComplexity(new() { Groups = (ComplexityGroups)9 }));
        Assert.Throws<ArgumentOutOfRangeException>("options", () => slice.EconomicComplexity(new() { Outlook = (OutlookConvention)9 }));
        Assert.Throws<ArgumentOutOfRangeException>("options", () => slice.EconomicComplexity(new() { Benchmark = (RegionalBenchmark)9 }));
        Assert.Throws<ArgumentOutOfRangeException>("options", () => slice.Relatedness(new() { Proximity = (ProximityMeasure)9 }));
        Assert.Throws<ArgumentOutOfRangeException>("options", () => slice.Relatedness(new() { Diagonal = (RelatednessDiagonal)9 }));
        Assert.Throws<ArgumentOutOfRangeException>("options", () => slice.Relatedness(new() { Gain = (OutlookConvention)9 }));
        Assert.Throws<ArgumentOutOfRangeException>("options", () => slice.Relatedness(new() { Benchmark = (RegionalBenchmark)9 }));
        Assert.Throws<OverlapException>(() => Country().GrossValueAdded[2018].EconomicComplexity(scope: new() { Sectors = [S("B-E"), S("C")] }));
        Assert.Throws<OverlapException>(() => Country().GrossValueAdded[2018].Relatedness(scope: new() { Sectors = [S("B-E"), S("C")] }));
    }

    [Fact]
    public void Relatedness_of_a_table_worked_by_hand()
    {
        Relatedness related = Nested().Relatedness(new() { Benchmark = RegionalBenchmark.Nation });
        Assert.Equal([0.75, 0.25], [related.Proximity(S("A"), S("B-E")).Value, related.Proximity(S("A"), S("G-U")).Value]);
        Assert.Equal((0.75 + 1 + 2 / 3.0) / (0.75 + 1 + 2 / 3.0 + 1 / 3.0), related.Density(T("R2"), S("B-E")).Value, 1e-14);
        Assert.Equal(0, related.OpportunityGain(T("R2"), S("A")).Value);
        Assert.Equal(["G-U"], related.OptionsOf(T("R2")).Select(o => o.Code.Text));
        Assert.Equal([("B-E", 1, 0.75), ("F", 2, 0.5), ("G-U", 3, 0.25)], related.NearestTo(S("A")).Select(o => (o.Code.Text, o.Rank ?? 0, o.Value.Value)));
        Assert.Equal("relatedness,density,R1,", related.ToTable().ToCsv().Split('\n')[1][..23]);
        Assert.Equal(["density", "opportunity-gain", "proximity"], Enumerable.Range(0, related.ToTable().RowCount).Select(row => related.ToTable()[row, 1].Text!).Distinct());
        Assert.Equal(16, related.ToTable(RelatednessIndex.Proximity).RowCount);
        Assert.Throws<ArgumentOutOfRangeException>("index", () => related.ToTable((RelatednessIndex)9));
        Assert.Equal((16, 16), (related.Densities.Length, related.Proximities.Length));
        Assert.Equal(["Σ_j M[R3,j] · φ[j,F] = 0.5 (A) + 0.666667 (B-E) = 1.166667", "Σ_j φ[j,F] = 2.666667", "density = 0.4375"], related.Explain(T("R3"), S("F")).Steps.Take(3));
        Assert.Equal("Relatedness density of R3 around F, 2018: 0.4375", related.Explain(T("R3"), S("F")).Title);
    }

    [Fact]
    public void Regions_are_near_each_other_by_the_sectors_they_share()
    {
        Relatedness related = Nested().Relatedness(new() { Benchmark = RegionalBenchmark.Nation });
        Assert.Equal([("R1", 1, 0.75), ("R3", 2, 2 / 3.0), ("R4", 3, 1 / 3.0)], related.NearestTo(T("R2")).Select(o => (o.Code.Text, o.Rank ?? 0, o.Value.Value)));
        Assert.Equal((1.0, 0.25), (related.Proximity(T("R4"), T("R4")).Value, related.Proximity(T("R1"), T("R4")).Value));
        ResultTable table = related.ToTable(RelatednessIndex.RegionProximity);
        Assert.Equal((16, "method,variant,region,regionName,region2,region2Name,year,measure,value,flag"), (table.RowCount, string.Join(',', table.Columns.Select(c => c.Name))));
        Assert.Equal("proximity-of-regions", table[0, "variant"].Text);
        Assert.Throws<UnknownCodeException>(() => related.NearestTo(R("R2")));

        Relatedness empty = Cube("gva", CurrentGva, "R1 R2 R3", "A C", 2018, "1 3 / 0 0 / 3 1")[2018].Relatedness(new() { Proximity = ProximityMeasure.Continuous });
        Assert.Equal("R2 has no activity, so no advantages", empty.Proximity(R("R1"), R("R2")).Note);
        Assert.Equal((0.0, 1.0), (empty.Proximity(S("A"), S("C")).Value, empty.Proximity(S("A"), S("A")).Value)); // one falls where the other rises
        Assert.Equal((0.0, 1.0), (empty.Proximity(R("R1"), R("R3")).Value, empty.Proximity(R("R3"), R("R3")).Value));
        Relatedness alike = Cube("gva", CurrentGva, "R1 R2", "A C", 2018, "1 3 / 2 6")[2018].Relatedness(new() { Proximity = ProximityMeasure.Continuous });
        Assert.Equal("all regions have the same quotient of A or of C, so there is no correlation", alike.Proximity(S("A"), S("C")).Note);
        Assert.Equal("R1 or R2 has the same quotient of all sectors, so there is no correlation", alike.Proximity(R("R1"), R("R2")).Note);
    }

    [Theory]
    [InlineData(ProximityMeasure.MinimumConditional, RelatednessDiagonal.Excluded, "density-without-diagonal opportunity-gain-without-diagonal-sample proximity proximity-of-regions")]
    [InlineData(ProximityMeasure.Conditional, RelatednessDiagonal.Included, "density-conditional opportunity-gain-conditional-sample proximity-conditional proximity-of-regions-conditional")]
    [InlineData(ProximityMeasure.Cosine, RelatednessDiagonal.Included, "density-cosine opportunity-gain-cosine-sample proximity-cosine proximity-of-regions-cosine")]
    [InlineData(ProximityMeasure.Jaccard, RelatednessDiagonal.Included, "density-jaccard opportunity-gain-jaccard-sample proximity-jaccard proximity-of-regions-jaccard")]
    [InlineData(ProximityMeasure.Association, RelatednessDiagonal.Included, "density-association opportunity-gain-association-sample proximity-association proximity-of-regions-association")]
    [InlineData(ProximityMeasure.Probability, RelatednessDiagonal.Included, "density-probability opportunity-gain-probability-sample proximity-probability proximity-of-regions-probability")]
    [InlineData(ProximityMeasure.Continuous, RelatednessDiagonal.Included, "density-continuous opportunity-gain-continuous-sample proximity-continuous proximity-of-regions-continuous")]
    public void Variants_of_relatedness_are_named(ProximityMeasure measure, RelatednessDiagonal diagonal, string names)
    {
        Relatedness related = Nested().Relatedness(new() { Proximity = measure, Diagonal = diagonal, Gain = OutlookConvention.SampleComplexity });
        Assert.Equal(names, string.Join(' ', Enum.GetValues<RelatednessIndex>().Select(i => related.ToTable(i)[0, 1].Text)));
        Approved.Equal($"regional/relatedness-{names.Split(' ')[0]}.txt", $"{FaceText.Of(related.ToTable())}{related.Explain(T("R2"), S("G-U"))}\n");
    }

    [Fact]
    public void Dutch_relatedness_is_that_of_other_systems()
    {
        GoldenMatrix matrix = GoldenMatrix.Cross("de_states_emp17");
        Relatedness related = matrix.Slice().Relatedness();
        Golden.Read("density.proximity.pyecomplexity").Set("de_states_emp17").AssertAgrees(row => related.Density(RegionCode.Create("R", row[0]), SectorCode.Create("S", row[1])).Value);
        Golden.Read("outlook.cog.pyecomplexity").Set("de_states_emp17").AssertAgrees(row => related.OpportunityGain(RegionCode.Create("R", row[0]), SectorCode.Create("S", row[1])).Value, 1e-8, 1e-12);
        Relatedness zeros = GoldenMatrix.Cross("syn_zeros").Slice().Relatedness();
        (RegionCode empty, SectorCode nowhere) = (RegionCode.Create("R", "R5"), SectorCode.Create("S", "S4"));
        Assert.Equal("R5 has no activity, so no advantages", zeros.Density(empty, zeros.Sectors[0]).Note);
        Assert.Equal("no region has an advantage in S4", zeros.Density(zeros.Regions[0], nowhere).Note);
        Assert.Equal("no region has an advantage in S4", zeros.OpportunityGain(zeros.Regions[0], nowhere).Note);
        Assert.Equal("no region has an advantage in S4", zeros.Proximity(zeros.Sectors[0], nowhere).Note);
        Assert.Equal("no region has an advantage in S4", zeros.Proximity(nowhere, zeros.Sectors[0]).Note);
        Assert.Contains("none (R5 × S1: R5 has no activity, so no advantages)", zeros.Explain(empty, zeros.Sectors[0]).Title, StringComparison.Ordinal);
        Relatedness apart = Free([1, 0, 0, 1], 2, 2).Relatedness(new() { Diagonal = RelatednessDiagonal.Excluded });
        Assert.Equal("no other sector is near S1", apart.Density(apart.Regions[0], apart.Sectors[0]).Note);
        Assert.Equal("the regions fall apart into 2 groups that share no sector; ComplexityGroups.Within ranks within each", apart.OpportunityGain(apart.Regions[0], apart.Sectors[1]).Note);
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)])]
    public void Every_value_is_a_number_or_says_why_not(DrawnTable drawn)
    {
        foreach (DataCube cube in drawn.Accounts().Cubes)
        {
            foreach (MissingPolicy policy in Enum.GetValues<MissingPolicy>())
            {
                foreach (ComplexityMethod method in Enum.GetValues<ComplexityMethod>())
                    AssertTold(cube[cube.FirstYear].EconomicComplexity(new() { Method = method }, new() { Missing = policy }).ToTable());
                AssertTold(cube[cube.FirstYear].EconomicComplexity(new() { Groups = ComplexityGroups.Within }, new() { Missing = policy }).ToTable());
                AssertTold(cube[cube.FirstYear].Relatedness(scope: new() { Missing = policy }).ToTable());
            }
        }
    }

    private static void AssertTold(ResultTable table)
    {
        int value = table.Columns.Select((c, i) => (c.Name, i)).Single(c => c.Name == "value").i;
        for (int row = 0; row < table.RowCount; row++)
            Assert.True(table[row, value].IsMissing ? table[row, value + 1].Text is { Length: > 0 } : double.IsFinite(table[row, value].Number), table[row, 1].Text);
    }

    private static CubeSlice Nested()
    {
        Classification<RegionCode> regions = Classification.OfRegions("T4", "Four regions",
            [new("N", "Nation", Kind: CategoryKind.Total), new("R1", "First", Parent: "N"), new("R2", "Second", Parent: "N"), new("R3", "Third", Parent: "N"), new("R4", "Fourth", Parent: "N")]);
        string[] sectors = ["A", "B-E", "F", "G-U"];
        var builder = new DataCubeBuilder("gva", "Nested", CurrentGva, new(regions, regions.Categories.Select(c => c.Code)), new(Sectors, sectors.Select(S)), 2018, 2018, Office, Spring);
        for (int i = 0; i < NestedFigures.Length; i++)
            builder.Set(T($"R{i / 4 + 1}"), S(sectors[i % 4]), 2018, NestedFigures[i]);
        foreach (string sector in sectors)
            builder.Set(T("N"), S(sector), 2018, 25);
        return builder.Build()[2018];
    }

    private static RegionCode T(string code) => RegionCode.Create("T4", code);

    private static CubeSlice Free(double[] values, int regions, int sectors) => GoldenMatrix.Of("free", regions, sectors, values).Slice();

    private static RegionCode Nuts(string code) => RegionCode.Create("NUTS2024", code);

    private static SectorCode S2(string code) => Nace.Rev2[code].Code;
}
