using FsCheck.Xunit;
using IndustryModel.Classifications;
using IndustryModel.Regional;
using IndustryModel.Tests.Arbitraries;

namespace IndustryModel.Tests.Regional;

public sealed partial class RelatednessKernelTests
{
    private static readonly string[] Sets = ["nl_gva6", "de_states_emp17", "syn_ints", "syn_sparse", "syn_ties", "syn_ties_rounding"];

    // three regions, three sectors: r1 has s1 and s2, r2 has s1, r3 has s2 and s3
    private static readonly double[] Three = [1, 1, 0, 1, 0, 0, 0, 1, 1];

    public static TheoryData<string> ActiveSets => [.. Sets];

    [Theory]
    [InlineData(ProximityMeasure.MinimumConditional, new[] { 1, 0.5, 0, 0.5, 1, 0.5, 0, 0.5, 1 })]
    [InlineData(ProximityMeasure.Conditional, new[] { 1, 0.5, 0, 0.5, 1, 0.5, 0, 1, 1.0 })]
    [InlineData(ProximityMeasure.Jaccard, new[] { 0, 0.5, 0, 0.5, 0, 0.5, 0, 0.5, 0 })] // S = 1, 2, 1: 1 / (1 + 2 − 1)
    [InlineData(ProximityMeasure.Association, new[] { 0, 2, 0, 2, 0, 2, 0, 2, 0.0 })] // T = 4: 1·4 / (1·2)
    [InlineData(ProximityMeasure.Cosine, new[] { 0, 0.70710678118654752, 0, 0.70710678118654752, 0, 0.70710678118654752, 0, 0.70710678118654752, 0 })]
    [InlineData(ProximityMeasure.Probability, new[] { 0, 1.2, 0, 1.2, 0, 1.2, 0, 1.2, 0 })] // 1 / (4/2 · (1/4 · 2/3 + 2/4 · 1/2)) = 1 / (5/6)
    public void Proximity_worked_by_hand(ProximityMeasure measure, double[] expected) => Assert.Equal(expected, Proximity(Three, 3, measure), Close);

    [Theory]
    [InlineData("proximity.sector_min.formula", ProximityMeasure.MinimumConditional)]
    [InlineData("relatedness.association.formula", ProximityMeasure.Association)]
    [InlineData("relatedness.cosine.formula", ProximityMeasure.Cosine)]
    [InlineData("relatedness.jaccard.formula", ProximityMeasure.Jaccard)]
    [InlineData("relatedness.prob.formula", ProximityMeasure.Probability)]
    public void Proximities_are_what_the_formulas_give(string golden, ProximityMeasure measure) => Assert.All([.. Sets, "syn_zeros"], set => Agrees(golden, set, measure, undefined: golden.StartsWith("rel", StringComparison.Ordinal)));

    [Theory]
    [InlineData("proximity.sector.pyecomplexity", ProximityMeasure.MinimumConditional)]
    [InlineData("proximity.sector.economiccomplexity", ProximityMeasure.MinimumConditional)]
    [InlineData("proximity_asymmetric.sector.pyecomplexity", ProximityMeasure.Conditional)]
    [InlineData("relatedness.association.econgeo", ProximityMeasure.Association)]
    [InlineData("relatedness.cosine.econgeo", ProximityMeasure.Cosine)]
    [InlineData("relatedness.jaccard.econgeo", ProximityMeasure.Jaccard)]
    [InlineData("relatedness.prob.econgeo", ProximityMeasure.Probability)]
    [InlineData("relatedness.association.econgeopy", ProximityMeasure.Association)]
    [InlineData("relatedness.cosine.econgeopy", ProximityMeasure.Cosine)]
    [InlineData("relatedness.jaccard.econgeopy", ProximityMeasure.Jaccard)]
    [InlineData("relatedness.steijn.econgeopy", ProximityMeasure.Probability)]
    public void Proximities_are_what_four_systems_give_where_nothing_ties(string golden, ProximityMeasure measure) => Assert.All(Sets.Except(["syn_ties_rounding"]), set => Agrees(golden, set, measure));

    [Fact]
    public void Continuous_proximities_are_py_ecomplexity_s() => Assert.All(["nl_gva4", "nl_gva6", "de_states_emp17", "syn_ints", "syn_sparse"], set =>
    {
        GoldenMatrix matrix = GoldenMatrix.Cross(set);
        int n = matrix.Sectors.Length;
        double[] quotients = new double[matrix.Values.Length];
        double[] sums = new double[n];
        double[] ours = new double[n * n];
        LocationQuotientKernels.SumOfRegions(matrix.Values, sums);
        LocationQuotientKernels.Compute(matrix.Values, sums, quotients);
        ProximityKernels.Continuous(quotients, n, ours);
        Golden.Read("proximity_continuous.sector.pyecomplexity").Set(set).AssertAgrees(row => ours[matrix.Column(row[0]) * n + matrix.Column(row[1])]);
    });

    [Fact]
    public void Continuous_proximity_worked_by_hand()
    {
        double[] proximity = new double[4];
        ProximityKernels.Continuous([1, 2, 2, 2, 3, 5], 2, proximity); // deviations −1 0 1 and −1 −1 2: ρ = 3 / √(2 · 6)
        Assert.Equal([1, (1 + Math.Sqrt(0.75)) / 2, (1 + Math.Sqrt(0.75)) / 2, 1], proximity, Close);
        ProximityKernels.Continuous([1, 2, 2, 2, double.NaN, 5], 2, proximity);
        Assert.Equal([double.NaN, double.NaN, double.NaN, 1], proximity);
        ProximityKernels.Continuous([1, 4, 2, 4], 2, proximity); // the second does not vary
        Assert.Equal([1, double.NaN, double.NaN, double.NaN], proximity);
        Assert.StartsWith("Continuous proximity is a correlation of quotients, which advantages do not tell. Call ProximityKernels.Continuous with location quotients. (Parameter 'measure')",
            Assert.Throws<ArgumentOutOfRangeException>(() => ProximityKernels.Compute([1, 0], 1, ProximityMeasure.Continuous, new double[1])).Message, StringComparison.Ordinal);
        Assert.Equal("Got 3 values where whole rows of 2 were expected: a matrix lies row by row. (Parameter 'quotients')", Assert.Throws<ArgumentException>(() => ProximityKernels.Continuous([1, 2, 3], 2, new double[4])).Message);
        Assert.Equal("The destination holds 3 values; 4 are needed. (Parameter 'destination')", Assert.Throws<ArgumentException>(() => ProximityKernels.Continuous([1, 2], 2, new double[3])).Message);
    }

    [Fact]
    public void Proximities_of_regions_are_economiccomplexity_s() => Assert.All(["nl_gva6", "de_states_emp17", "syn_ints", "syn_sparse", "syn_ties"], set =>
    {
        GoldenMatrix matrix = GoldenMatrix.Cross(set);
        Relatedness related = matrix.Slice().Relatedness();
        Golden.Read("proximity.region.economiccomplexity").Set(set).AssertAgrees(row => related.Proximity(RegionCode.Create("R", row[0]), RegionCode.Create("R", row[1])).ValueOr(double.NaN));
    });

    [Theory] // their diagonal is set to 0
    [InlineData("relatedness.symmetric.econgeopy", ProximityMeasure.MinimumConditional)]
    [InlineData("relatedness.asymmetric.econgeopy", ProximityMeasure.Conditional)]
    public void Conditional_probabilities_are_EconGeoPy_s_beside_the_diagonal(string golden, ProximityMeasure measure) => Assert.All(Sets.Except(["syn_ties_rounding"]), set =>
    {
        GoldenMatrix matrix = GoldenMatrix.Cross(set);
        double[] ours = Proximity(Advantages(matrix), matrix.Sectors.Length, measure);
        Golden.Read(golden).Set(set).AssertAgrees(row => row[0] == row[1] ? 0 : ours[matrix.Column(row[0]) * matrix.Sectors.Length + matrix.Column(row[1])]);
    });

    [Fact]
    public void Cooccurrences_are_EconGeo_s_beside_the_diagonal() => Assert.All(Sets.Except(["syn_ties_rounding"]), set =>
    {
        GoldenMatrix matrix = GoldenMatrix.Cross(set);
        int n = matrix.Sectors.Length;
        double[] ours = new double[n * n];
        ProximityKernels.Cooccurrence(Advantages(matrix), n, ours);
        Golden.Read("relatedness.cooccurrence.econgeo").Set(set).AssertAgrees(row => row[0] == row[1] ? 0 : ours[matrix.Column(row[0]) * n + matrix.Column(row[1])], relative: 0);
    });

    [Theory]
    [InlineData("density.proximity_diagonal_included.formula", ProximityMeasure.MinimumConditional, RelatednessDiagonal.Included)]
    [InlineData("density.proximity_diagonal_excluded.formula", ProximityMeasure.MinimumConditional, RelatednessDiagonal.Excluded)]
    [InlineData("density.association_fraction.formula", ProximityMeasure.Association, RelatednessDiagonal.Included)] // its diagonal is 0 in any case
    [InlineData("density.association_fraction.formula", ProximityMeasure.Association, RelatednessDiagonal.Excluded)]
    [InlineData("density.cosine_fraction.formula", ProximityMeasure.Cosine, RelatednessDiagonal.Excluded)]
    [InlineData("density.jaccard_fraction.formula", ProximityMeasure.Jaccard, RelatednessDiagonal.Excluded)]
    [InlineData("density.prob_fraction.formula", ProximityMeasure.Probability, RelatednessDiagonal.Excluded)]
    public void Densities_are_what_the_formulas_give(string golden, ProximityMeasure measure, RelatednessDiagonal diagonal) => Assert.All([.. Sets, "syn_zeros"], set => DensityAgrees(golden, set, measure, diagonal));

    [Theory]
    [InlineData("density.proximity.pyecomplexity", ProximityMeasure.MinimumConditional, RelatednessDiagonal.Included)]
    [InlineData("density.proximity.economiccomplexity", ProximityMeasure.MinimumConditional, RelatednessDiagonal.Included)]
    [InlineData("density.symmetric.econgeopy", ProximityMeasure.MinimumConditional, RelatednessDiagonal.Excluded)]
    [InlineData("density.asymmetric.econgeopy", ProximityMeasure.Conditional, RelatednessDiagonal.Excluded)]
    public void Densities_are_what_three_systems_give_where_nothing_ties(string golden, ProximityMeasure measure, RelatednessDiagonal diagonal) =>
        Assert.All(Sets.Except(["syn_ties_rounding"]), set => DensityAgrees(golden, set, measure, diagonal));

    [Fact]
    public void A_density_over_conditional_probabilities_the_other_way_round_is_py_ecomplexity_s() => Assert.All(Sets.Except(["syn_ties_rounding"]), set =>
    {
        GoldenMatrix matrix = GoldenMatrix.Cross(set);
        int n = matrix.Sectors.Length;
        double[] proximity = Proximity(Advantages(matrix), n, ProximityMeasure.Conditional);
        double[] turned = [.. Enumerable.Range(0, n * n).Select(i => proximity[i % n * n + i / n])];
        double[] ours = new double[matrix.Values.Length];
        RelatednessKernels.Density(Advantages(matrix), turned, n, RelatednessDiagonal.Included, ours);
        Golden.Read("density_asymmetric.pyecomplexity").Set(set).AssertAgrees(row => ours[matrix.At(row[0], row[1])]);
    });

    [Fact]
    public void Rounded_to_a_hundredth_of_a_percent_densities_are_EconGeo_s() => Assert.All(Sets.Except(["syn_ties_rounding"]), set =>
    {
        GoldenMatrix matrix = GoldenMatrix.Cross(set);
        double[] ours = Density(matrix, ProximityMeasure.Cosine, RelatednessDiagonal.Excluded);
        Golden.Read("density.cosine_pct_rounded2.econgeo").Set(set).AssertAgrees(row => 100 * ours[matrix.At(row[0], row[1])], absolute: 0.005000001);
    });

    [Theory]
    [InlineData("nl_gva4")]
    [InlineData("nl_emp4")]
    [InlineData("nl_gva6")]
    [InlineData("de_states_emp17")]
    [InlineData("trade60")]
    [InlineData("syn_ints")]
    [InlineData("syn_sparse")]
    public void Outlooks_standardized_over_regions_are_the_formula_s_and_py_ecomplexity_s(string set)
    {
        GoldenMatrix matrix = GoldenMatrix.Cross(set);
        double[] outlook = Outlook(matrix, ComplexityScale.RegionDeviation);
        Moments.Standardize(outlook, StandardDeviation.Population);
        Golden.Read("outlook.coi_population_z_raw_kp.formula").Set(set).AssertAgrees(row => outlook[matrix.Row(row[0])], 1e-8);
        Golden.Read("outlook.coi.pyecomplexity").Set(set).AssertAgrees(row => outlook[matrix.Row(row[0])], 1e-8);
    }

    [Theory]
    [InlineData("nl_gva6", true)]
    [InlineData("de_states_emp17", true)]
    [InlineData("syn_sparse", true)]
    [InlineData("syn_ints", false)] // economiccomplexity takes another eigenvector here
    [InlineData("syn_ties_rounding", false)] // and other advantages here
    [InlineData("syn_zeros", false)]
    public void Outlooks_and_gains_from_sample_deviations_are_the_formula_s_and_economiccomplexity_s(string set, bool peer)
    {
        GoldenMatrix matrix = GoldenMatrix.Cross(set);
        double[] outlook = Outlook(matrix, ComplexityScale.SampleDeviation);
        double[] gain = Gain(matrix, ComplexityScale.SampleDeviation);
        Golden.Read("outlook.coi_raw_pci_sample_z.formula").Set(set).AssertAgrees(row => outlook[matrix.Row(row[0])], 1e-8, 1e-12);
        Golden.Read("outlook.cog_raw_pci_sample_z.formula").Set(set).AssertAgrees(row => gain[matrix.At(row[0], row[1])], 1e-8, 1e-12);
        if (!peer)
            return;
        Golden.Read("outlook.coi.economiccomplexity").Set(set).AssertAgrees(row => outlook[matrix.Row(row[0])], 1e-8, 1e-12);
        Golden.Read("outlook.cog.economiccomplexity").Set(set).AssertAgrees(row => gain[matrix.At(row[0], row[1])], 1e-8, 1e-12);
    }

    [Theory]
    [InlineData("nl_gva6", true)]
    [InlineData("de_states_emp17", true)]
    [InlineData("syn_sparse", true)]
    [InlineData("syn_ints", true)]
    [InlineData("syn_ties_rounding", false)]
    [InlineData("syn_zeros", false)]
    public void Gains_in_deviations_of_the_regions_are_the_formula_s_and_py_ecomplexity_s(string set, bool peer)
    {
        GoldenMatrix matrix = GoldenMatrix.Cross(set);
        double[] gain = Gain(matrix, ComplexityScale.RegionDeviation);
        Golden.Read("outlook.cog_over_sd_eci_raw_kp.formula").Set(set).AssertAgrees(row => gain[matrix.At(row[0], row[1])], 1e-8, 1e-12);
        if (peer)
            Golden.Read("outlook.cog.pyecomplexity").Set(set).AssertAgrees(row => gain[matrix.At(row[0], row[1])], 1e-8, 1e-12);
    }

    [Fact]
    public void Density_outlook_and_gain_worked_by_hand()
    {
        double[] proximity = Proximity(Three, 3, ProximityMeasure.MinimumConditional);
        double[] density = new double[9];
        RelatednessKernels.Density(Three, proximity, 3, RelatednessDiagonal.Included, density);
        Assert.Equal([1, 3 / 4.0, 1 / 3.0, 2 / 3.0, 1 / 4.0, 0, 1 / 3.0, 3 / 4.0, 1], density, Close);
        double[] outlook = new double[3];
        RelatednessKernels.Outlook(Three, density, [-1, 0.5, 3], outlook);
        Assert.Equal([1, 0.125, -1 / 3.0], outlook, Close); // 1/3·3; 1/4·0.5 + 0·3; 1/3·−1
        double[] gain = new double[9];
        RelatednessKernels.OpportunityGain(Three, proximity, [-1, 0.5, 3], RelatednessDiagonal.Included, gain);
        Assert.Equal([0, 0, 2, 0, 0.25 + 1, 0.125 + 2, -2 / 3.0, 0, 0], gain, Close); // r2 × s2: 0.5·1/2 of itself and 3·0.5/1.5 of s3
        RelatednessKernels.Density(Three, proximity, 3, RelatednessDiagonal.Excluded, density);
        Assert.Equal([1, 0.5, 1, 0, 0.5, 0, 1, 0.5, 1], density, Close);
    }

    [Fact]
    public void A_sector_nowhere_is_near_nothing_and_an_empty_region_has_no_outlook()
    {
        double[] advantages = [1, 0, 1, 0, 0, 0, 0, 0, 1]; // s2 nowhere, r2 empty
        double[] proximity = Proximity(advantages, 3, ProximityMeasure.MinimumConditional);
        Assert.Equal([1, double.NaN, 0.5, double.NaN, double.NaN, double.NaN, 0.5, double.NaN, 1], proximity);
        double[] density = new double[9];
        RelatednessKernels.Density(advantages, proximity, 3, RelatednessDiagonal.Included, density);
        Assert.Equal([1, double.NaN, 1, 0, double.NaN, 0, 1 / 3.0, double.NaN, 2 / 3.0], density, Close);
        double[] outlook = new double[3];
        RelatednessKernels.Outlook(advantages, density, [2, double.NaN, -2], outlook);
        Assert.Equal([0, double.NaN, 2 / 3.0], outlook, Close);
        double[] gain = new double[9];
        RelatednessKernels.OpportunityGain(advantages, proximity, [2, double.NaN, -2], RelatednessDiagonal.Included, gain);
        Assert.Equal([0, double.NaN, 0, double.NaN, double.NaN, double.NaN, 4 / 3.0, double.NaN, 0], gain, Close);
        RelatednessKernels.OpportunityGain(advantages, proximity, [2, double.NaN, -2], RelatednessDiagonal.Excluded, gain);
        Assert.Equal(0, gain[6]);
    }

    [Fact]
    public void Sectors_that_never_meet_have_proximity_zero_and_no_density_without_the_diagonal()
    {
        double[] advantages = [1, 0, 0, 1];
        Assert.All(Enum.GetValues<ProximityMeasure>().Except([ProximityMeasure.Continuous]), measure => Assert.Equal([0, 0], Proximity(advantages, 2, measure)[1..3]));
        double[] density = new double[4];
        double[] proximity = Proximity(advantages, 2, ProximityMeasure.MinimumConditional);
        RelatednessKernels.Density(advantages, proximity, 2, RelatednessDiagonal.Included, density);
        Assert.Equal([1, 0, 0, 1], density);
        RelatednessKernels.Density(advantages, proximity, 2, RelatednessDiagonal.Excluded, density);
        Assert.All(density, v => Assert.True(double.IsNaN(v)));
        double[] gain = new double[4];
        RelatednessKernels.OpportunityGain(advantages, proximity, [1, 1], RelatednessDiagonal.Excluded, gain);
        Assert.Equal([0, 0, 0, 0], gain);
    }

    [Fact]
    public void Missing_advantages_make_missing_what_they_enter()
    {
        double[] advantages = [1, double.NaN, 1, 1, 1, 0];
        double[] common = new double[9];
        ProximityKernels.Cooccurrence(advantages, 3, common);
        Assert.Equal([2, double.NaN, 1, double.NaN, double.NaN, double.NaN, 1, double.NaN, 1], common);
        double[] proximity = Proximity(advantages, 3, ProximityMeasure.MinimumConditional);
        Assert.Equal([1, double.NaN, 0.5, double.NaN, double.NaN, double.NaN, 0.5, double.NaN, 1], proximity);
        Assert.Equal([1, double.NaN, 0.5, double.NaN, double.NaN, double.NaN, 1, double.NaN, 1], Proximity(advantages, 3, ProximityMeasure.Conditional));
        double[] density = new double[6];
        RelatednessKernels.Density(advantages, proximity, 3, RelatednessDiagonal.Included, density);
        Assert.All(density, v => Assert.True(double.IsNaN(v)));
        RelatednessKernels.OpportunityGain(advantages, proximity, [1, 1, 1], RelatednessDiagonal.Included, density);
        Assert.All(density, v => Assert.True(double.IsNaN(v)));
        double[] outlook = new double[2];
        RelatednessKernels.Outlook(advantages, [0.5, 0.5, 0.5, 0.5, 0.5, 0.5], [1, 1, 1], outlook);
        Assert.Equal([double.NaN, 0.5], outlook);
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)])]
    public void Proximities_and_densities_keep_to_their_bounds(DrawnMatrix matrix)
    {
        double[] advantages = AdvantageKernelTests.Decide(matrix.Values, matrix.Sectors);
        int n = matrix.Sectors;
        double[] minimum = Proximity(advantages, n, ProximityMeasure.MinimumConditional);
        double[] conditional = Proximity(advantages, n, ProximityMeasure.Conditional);
        for (int i = 0; i < n; i++)
        {
            Assert.Equal(matrix.ColumnSum(i) > 0 ? 1 : double.NaN, minimum[i * n + i]);
            for (int j = 0; j < n; j++)
            {
                double p = minimum[i * n + j];
                Assert.True(double.IsNaN(p) || p is >= 0 and <= 1);
                Assert.Equal(p, minimum[j * n + i]);
                Assert.Equal(p, Math.Min(conditional[i * n + j], conditional[j * n + i]));
            }
        }

        double[] included = new double[matrix.Values.Length];
        double[] excluded = new double[matrix.Values.Length];
        RelatednessKernels.Density(advantages, minimum, n, RelatednessDiagonal.Included, included);
        RelatednessKernels.Density(advantages, minimum, n, RelatednessDiagonal.Excluded, excluded);
        for (int i = 0; i < included.Length; i++)
        {
            Assert.Equal(matrix.ColumnSum(i % n) == 0, double.IsNaN(included[i]));
            Assert.True(double.IsNaN(included[i]) || included[i] is >= 0 and <= 1 + 1e-14);
            if (!double.IsNaN(excluded[i]))
                Assert.True(advantages[i] == 1 ? included[i] >= excluded[i] - 1e-14 : included[i] <= excluded[i] + 1e-14, "The diagonal helps those who have the sector, and only those.");
        }
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)])]
    public void Another_order_of_regions_and_sectors_is_another_order_of_densities(DrawnMatrix matrix, int seed)
    {
        int[] rows = DrawnMatrix.Order(matrix.Regions, seed & 0xFFFF);
        int[] columns = DrawnMatrix.Order(matrix.Sectors, seed & 0xFFF);
        int n = matrix.Sectors;
        double[] advantages = AdvantageKernelTests.Decide(matrix.Values, n);
        double[] permuted = [.. rows.SelectMany(r => columns.Select(c => advantages[r * n + c]))];
        foreach (ProximityMeasure measure in Enum.GetValues<ProximityMeasure>().Except([ProximityMeasure.Continuous]))
        {
            double[] proximity = Proximity(advantages, n, measure);
            double[] permutedProximity = Proximity(permuted, n, measure);
            Assert.Equal([.. columns.SelectMany(i => columns.Select(j => proximity[i * n + j]))], permutedProximity, Close);
            double[] density = new double[advantages.Length];
            double[] permutedDensity = new double[advantages.Length];
            RelatednessKernels.Density(advantages, proximity, n, RelatednessDiagonal.Excluded, density);
            RelatednessKernels.Density(permuted, permutedProximity, n, RelatednessDiagonal.Excluded, permutedDensity);
            Assert.Equal([.. rows.SelectMany(r => columns.Select(c => density[r * n + c]))], permutedDensity, Close);
        }
    }

    private static double[] Advantages(GoldenMatrix matrix) => AdvantageKernelTests.Decide(matrix.Values, matrix.Sectors.Length);

    private static double[] Proximity(double[] advantages, int sectors, ProximityMeasure measure)
    {
        double[] proximity = new double[sectors * sectors];
        ProximityKernels.Compute(advantages, sectors, measure, proximity);
        return proximity;
    }

    private static double[] Density(GoldenMatrix matrix, ProximityMeasure measure, RelatednessDiagonal diagonal)
    {
        double[] density = new double[matrix.Values.Length];
        RelatednessKernels.Density(Advantages(matrix), Proximity(Advantages(matrix), matrix.Sectors.Length, measure), matrix.Sectors.Length, diagonal, density);
        return density;
    }

    private static double[] Outlook(GoldenMatrix matrix, ComplexityScale scale)
    {
        double[] outlook = new double[matrix.Regions.Length];
        double[] pci = ComplexityKernelTests.Compute(Advantages(matrix), matrix.Sectors.Length, scale).Pci;
        RelatednessKernels.Outlook(Advantages(matrix), Density(matrix, ProximityMeasure.MinimumConditional, RelatednessDiagonal.Included), pci, outlook);
        return outlook;
    }

    private static double[] Gain(GoldenMatrix matrix, ComplexityScale scale)
    {
        double[] gain = new double[matrix.Values.Length];
        double[] pci = ComplexityKernelTests.Compute(Advantages(matrix), matrix.Sectors.Length, scale).Pci;
        RelatednessKernels.OpportunityGain(Advantages(matrix), Proximity(Advantages(matrix), matrix.Sectors.Length, ProximityMeasure.MinimumConditional), pci, RelatednessDiagonal.Included, gain);
        return gain;
    }

    /// <summary>Where the golden has 0 for a sector that is nowhere, ours is undefined.</summary>
    private static void Agrees(string golden, string set, ProximityMeasure measure, bool undefined = false)
    {
        GoldenMatrix matrix = GoldenMatrix.Cross(set);
        double[] ours = Proximity(Advantages(matrix), matrix.Sectors.Length, measure);
        Golden.Read(golden).Set(set).AssertAgrees(row =>
        {
            double value = ours[matrix.Column(row[0]) * matrix.Sectors.Length + matrix.Column(row[1])];
            return undefined && double.IsNaN(value) ? 0 : value;
        });
    }

    private static void DensityAgrees(string golden, string set, ProximityMeasure measure, RelatednessDiagonal diagonal)
    {
        GoldenMatrix matrix = GoldenMatrix.Cross(set);
        double[] ours = Density(matrix, measure, diagonal);
        Golden.Read(golden).Set(set).AssertAgrees(row => ours[matrix.At(row[0], row[1])], absolute: 1e-15); // a peer's 1 − 1 leaves a last bit
    }

    private static bool Close(double first, double second) => first.Equals(second) || Math.Abs(first - second) <= 1e-12 * Math.Max(1, Math.Abs(first));
}
