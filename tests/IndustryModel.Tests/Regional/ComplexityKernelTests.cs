using FsCheck.Xunit;
using IndustryModel.Regional;
using IndustryModel.Tests.Arbitraries;
using IndustryModel.Tests.Expectations;

namespace IndustryModel.Tests.Regional;

public sealed partial class ComplexityKernelTests
{
    private static readonly string[] Determined = ["nl_gva4", "nl_emp4", "nl_gva6", "de_states_emp17", "trade60", "syn_ints", "syn_sparse", "syn_ties_rounding", "syn_zeros"];
    private static readonly double[] Nested = [1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 0, 0, 1, 0, 0, 0];
    private static readonly double[] TwoGroups = [1, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 1];

    public static TheoryData<string> DeterminedSets => [.. Determined];

    [Fact]
    public void A_nested_matrix_ranks_the_diverse_region_first_and_the_ubiquitous_sector_last()
    {
        (ComplexitySpectrum spectrum, double[] eci, double[] pci) = Compute(Nested, 4);
        Assert.Equal((ComplexityStatus.Defined, 1), (spectrum.Status, spectrum.Components));
        Assert.Equal([0.25, 1 / 9.0], [spectrum.SecondEigenvalue, spectrum.ThirdEigenvalue], Close);
        double third = Math.Sqrt(0.2);
        Assert.Equal([3 * third, third, -third, -3 * third], eci, Close);
        Assert.Equal([-3 * third, -third, third, 3 * third], pci, Close);
        Assert.Equal([1.161895003862225, 0.3872983346207417, -0.3872983346207417, -1.161895003862225], Compute(Nested, 4, ComplexityScale.SampleDeviation).Eci, Close);
    }

    [Theory]
    [MemberData(nameof(DeterminedSets))]
    public void Indices_are_what_the_singular_vectors_give(string set)
    {
        Agrees("complexity.eci_population_z.formula", set, ComplexityScale.PopulationDeviation, regions: true);
        Agrees("complexity.pci_population_z.formula", set, ComplexityScale.PopulationDeviation, regions: false);
        Agrees("complexity.eci_sample_z.formula", set, ComplexityScale.SampleDeviation, regions: true);
        Agrees("complexity.pci_sample_z.formula", set, ComplexityScale.SampleDeviation, regions: false);
        Agrees("complexity.eci_population_z.formula", set, ComplexityScale.RegionMoments, regions: true);
        Agrees("complexity.pci_scaled_by_eci.formula", set, ComplexityScale.RegionMoments, regions: false);
        Golden spectrum = Golden.Read("complexity.spectrum_singular_values_squared.formula").Set(set);
        ComplexitySpectrum ours = Compute(set, ComplexityScale.PopulationDeviation).Spectrum;
        Assert.Equal(spectrum["2"], ours.SecondEigenvalue, 1e-13);
        Assert.Equal(spectrum["3"], ours.ThirdEigenvalue, 1e-13);
        Assert.Equal((ComplexityStatus.Defined, 1), (ours.Status, ours.Components));
    }

    [Theory] // py-ecomplexity decides ties by rounding, so syn_ties_rounding is another matrix there
    [InlineData("nl_gva4")]
    [InlineData("nl_emp4")]
    [InlineData("nl_gva6")]
    [InlineData("de_states_emp17")]
    [InlineData("trade60")]
    [InlineData("syn_ints")]
    [InlineData("syn_sparse")]
    [InlineData("syn_zeros")]
    public void Scaled_by_the_regions_they_are_what_py_ecomplexity_gives(string set)
    {
        Agrees("complexity.eci_standardized.pyecomplexity", set, ComplexityScale.RegionMoments, regions: true);
        Agrees("complexity.pci_standardized.pyecomplexity", set, ComplexityScale.RegionMoments, regions: false);
    }

    [Theory] // its second column is another eigenvector for syn_ints and syn_ties, and an empty region has every advantage in syn_zeros
    [InlineData("nl_gva4")]
    [InlineData("nl_emp4")]
    [InlineData("nl_gva6")]
    [InlineData("de_states_emp17")]
    [InlineData("trade60")]
    [InlineData("syn_sparse")]
    public void With_the_sample_deviation_they_are_what_economiccomplexity_gives(string set)
    {
        Agrees("complexity.eci_eigenvalues.economiccomplexity", set, ComplexityScale.SampleDeviation, regions: true);
        Agrees("complexity.pci_eigenvalues.economiccomplexity", set, ComplexityScale.SampleDeviation, regions: false);
    }

    [Fact]
    public void Where_no_end_is_the_complex_one_there_are_no_indices()
    {
        // R4 and R5 of this table mirror each other: any rule that gives one the positive sign depends on the order of the rows
        (ComplexitySpectrum spectrum, double[] eci, double[] pci) = Compute("syn_ties", ComplexityScale.PopulationDeviation);
        Assert.Equal((ComplexityStatus.SignUndefined, 1), (spectrum.Status, spectrum.Components));
        Assert.Equal(0.25, spectrum.SecondEigenvalue, 1e-14);
        Assert.All([.. eci, .. pci], v => Assert.True(double.IsNaN(v)));
    }

    [Fact]
    public void A_second_eigenvalue_that_comes_twice_ranks_nothing()
    {
        // every region lacks one sector: all of them play the same part
        ComplexitySpectrum spectrum = Compute([0, 1, 1, 1, 0, 1, 1, 1, 0], 3).Spectrum;
        Assert.Equal((ComplexityStatus.NotUnique, 1), (spectrum.Status, spectrum.Components));
        Assert.Equal([0.25, 0.25], [spectrum.SecondEigenvalue, spectrum.ThirdEigenvalue], Close);
    }

    [Fact]
    public void Regions_with_the_same_advantages_are_not_ranked()
    {
        ComplexitySpectrum same = Compute([1, 1, 1, 1], 2).Spectrum;
        Assert.Equal((ComplexityStatus.Uniform, 1), (same.Status, same.Components));
        Assert.Equal([0, 0], [same.SecondEigenvalue, same.ThirdEigenvalue], Close);
        Assert.Equal(ComplexityStatus.Uniform, Compute([1], 1).Spectrum.Status);
        Assert.Equal(ComplexityStatus.Uniform, Compute([1, 1, 1], 3).Spectrum.Status);
        Assert.Equal(ComplexityStatus.Uniform, Compute([1, 1, 1], 1).Spectrum.Status);
        Assert.Equal(ComplexityStatus.Uniform, Compute([1, 0, 1, 0, 0, 0], 2).Spectrum.Status);
        Assert.All(Compute([1, 1, 1, 1], 2).Eci, v => Assert.True(double.IsNaN(v)));
    }

    [Fact]
    public void Groups_that_share_no_sector_are_told_apart_and_ranked_within_when_asked()
    {
        // the first group {r1, r2} × {s1, s2} and the second {r3, r4, r5} × {s3, s4, s5}
        (ComplexitySpectrum spectrum, double[] eci, double[] pci) = Compute(TwoGroups, 5);
        Assert.Equal(new(ComplexityStatus.Disconnected, 2, 1, 1), spectrum);
        Assert.All([.. eci, .. pci], v => Assert.True(double.IsNaN(v)));

        int[] regionComponents = new int[6];
        int[] sectorComponents = new int[6];
        var spectra = new ComplexitySpectrum[5];
        Assert.Equal(2, ComplexityKernels.WithinComponents(TwoGroups, ComplexityScale.PopulationDeviation, eci, pci, regionComponents, sectorComponents, spectra));
        Assert.Equal([0, 0, 1, 1, 1, 0], regionComponents);
        Assert.Equal([0, 0, 1, 1, 1, 0], sectorComponents);
        Assert.All(spectra.Take(2), s => Assert.Equal((ComplexityStatus.Defined, 2), (s.Status, s.Components)));
        double[] three = [1, 1, 1, 0, 1, 1, 0, 0, 1];
        (_, double[] second, double[] secondPci) = Compute(three, 3);
        Assert.Equal([1, -1, .. second], eci, Close);
        Assert.Equal([-1, 1, .. secondPci], pci, Close);
    }

    [Fact]
    public void A_matrix_without_advantages_says_so()
    {
        (ComplexitySpectrum spectrum, double[] eci, double[] pci) = Compute([0, 0, 0, 0], 2);
        Assert.Equal((ComplexityStatus.Empty, 0, double.NaN, double.NaN), (spectrum.Status, spectrum.Components, spectrum.SecondEigenvalue, spectrum.ThirdEigenvalue));
        Assert.All([.. eci, .. pci], v => Assert.True(double.IsNaN(v)));
        int[] labels = new int[2];
        Assert.Equal(0, ComplexityKernels.WithinComponents([0, 0, 0, 0], ComplexityScale.PopulationDeviation, eci, pci, labels, labels, new ComplexitySpectrum[2]));
        Assert.Equal([-1, -1], labels);
    }

    [Fact]
    public void A_missing_advantage_makes_everything_missing()
    {
        double[] advantages = [.. Nested];
        advantages[15] = double.NaN;
        (ComplexitySpectrum spectrum, double[] eci, double[] pci) = Compute(advantages, 4);
        Assert.Equal((ComplexityStatus.Missing, 0, double.NaN, double.NaN), (spectrum.Status, spectrum.Components, spectrum.SecondEigenvalue, spectrum.ThirdEigenvalue));
        Assert.All([.. eci, .. pci], v => Assert.True(double.IsNaN(v)));
        int[] rows = [5, 5, 5, 5, 5];
        int[] columns = [5, 5, 5, 5, 5];
        Assert.Equal(0, ComplexityKernels.Components(advantages, 4, rows, columns));
        Assert.Equal([-1, -1, -1, -1, 5], rows);
        Assert.Equal([-1, -1, -1, -1, 5], columns);
        Assert.Equal(0, ComplexityKernels.WithinComponents(advantages, ComplexityScale.PopulationDeviation, eci, pci, rows, columns, new ComplexitySpectrum[4]));
        ComplexityKernels.Fitness(advantages, 3, eci, pci);
        Assert.All([.. eci, .. pci], v => Assert.True(double.IsNaN(v)));
    }

    [Fact]
    public void Components_follow_chains_in_any_order()
    {
        int[] rows = new int[5];
        int[] columns = new int[4];
        // r1–s1, r5–s1·s2, r4–s2·s3 are one chain that is found only by going round; r2–s4; r3 has nothing
        Assert.Equal(2, ComplexityKernels.Components([1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 1, 0, 1, 1, 0, 0], 4, rows, columns));
        Assert.Equal([0, 1, -1, 0, 0], rows);
        Assert.Equal([0, 0, 0, 1], columns);
        Assert.Equal(1, ComplexityKernels.Components([0, 1], 2, rows, columns));
        Assert.Equal([-1, 0], columns.Take(2));
    }

    [Theory]
    [InlineData("nl_gva6")]
    [InlineData("de_states_emp17")]
    [InlineData("syn_ints")]
    [InlineData("syn_sparse")]
    [InlineData("syn_ties")]
    [InlineData("syn_ties_rounding")]
    public void Reflections_are_what_the_formula_gives(string set)
    {
        GoldenMatrix matrix = GoldenMatrix.Cross(set);
        double[] advantages = AdvantageKernelTests.Decide(matrix.Values, matrix.Sectors.Length);
        foreach (int steps in (int[])[1, 2, 3, 10, 20])
        {
            double[] regions = new double[matrix.Regions.Length];
            double[] sectors = new double[matrix.Sectors.Length];
            ComplexityKernels.Reflections(advantages, steps, regions, sectors);
            string step = steps.ToString(System.Globalization.CultureInfo.InvariantCulture);
            Golden.Read("complexity.reflections_region_raw.formula").Set(set).Where("steps", step).AssertAgrees(row => regions[matrix.Row(row[0])]);
            Golden.Read("complexity.reflections_sector_raw.formula").Set(set).Where("steps", step).AssertAgrees(row => sectors[matrix.Column(row[0])]);
        }
    }

    [Theory]
    [InlineData("nl_gva6")]
    [InlineData("de_states_emp17")]
    [InlineData("syn_ints")]
    [InlineData("syn_sparse")]
    public void Eighteen_and_nineteen_reflections_standardized_are_what_economiccomplexity_gives(string set)
    {
        GoldenMatrix matrix = GoldenMatrix.Cross(set);
        double[] advantages = AdvantageKernelTests.Decide(matrix.Values, matrix.Sectors.Length);
        double[] regions = new double[matrix.Regions.Length];
        double[] sectors = new double[matrix.Sectors.Length];
        ComplexityKernels.Reflections(advantages, 18, regions, new double[matrix.Sectors.Length]);
        ComplexityKernels.Reflections(advantages, 19, new double[matrix.Regions.Length], sectors);
        Moments.Standardize(regions, StandardDeviation.Sample);
        Moments.Standardize(sectors, StandardDeviation.Sample);
        Golden.Read("complexity.eci_reflections.economiccomplexity").Set(set).AssertAgrees(row => regions[matrix.Row(row[0])], 1e-8);
        Golden.Read("complexity.pci_reflections.economiccomplexity").Set(set).AssertAgrees(row => sectors[matrix.Column(row[0])], 1e-8);
    }

    [Fact]
    public void Reflections_start_from_diversity_and_ubiquity_and_leave_out_what_is_not_there()
    {
        double[] regions = new double[4];
        double[] sectors = new double[3];
        double[] advantages = [1, 1, 0, 0, 0, 0, 1, 0, 0];
        ComplexityKernels.Reflections(advantages, 0, regions, sectors);
        Assert.Equal([2, 0, 1, 0], regions);
        Assert.Equal([2, 1, 0], sectors);
        ComplexityKernels.Reflections(advantages, 1, regions, sectors);
        Assert.Equal([1.5, double.NaN, 2, 0], regions);
        Assert.Equal([1.5, 2, double.NaN], sectors);
        ComplexityKernels.Reflections(advantages, 2, regions, sectors);
        Assert.Equal([1.75, double.NaN, 1.5, 0], regions);
        Assert.Equal([1.75, 1.5, double.NaN], sectors);
        ComplexityKernels.Reflections([double.NaN, 1, 1, 0, 0, 1], 1, regions, sectors.AsSpan(0, 2));
        Assert.Equal([true, true, false], regions.Take(3).Select(double.IsNaN));
    }

    [Theory]
    [InlineData("nl_gva6")]
    [InlineData("de_states_emp17")]
    [InlineData("syn_ints")]
    [InlineData("syn_sparse")]
    public void Nineteen_rounds_of_fitness_are_what_economiccomplexity_gives(string set)
    {
        GoldenMatrix matrix = GoldenMatrix.Cross(set);
        double[] fitness = new double[matrix.Regions.Length];
        double[] complexity = new double[matrix.Sectors.Length];
        ComplexityKernels.Fitness(AdvantageKernelTests.Decide(matrix.Values, matrix.Sectors.Length), 19, fitness, complexity);
        Golden.Read("complexity.eci_fitness.economiccomplexity").Set(set).AssertAgrees(row => fitness[matrix.Row(row[0])]);
        Golden.Read("complexity.pci_fitness.economiccomplexity").Set(set).AssertAgrees(row => complexity[matrix.Column(row[0])]);
    }

    [Fact]
    public void Fitness_of_a_table_worked_by_hand()
    {
        double[] fitness = new double[4];
        double[] complexity = new double[3];
        double[] advantages = [1, 1, 0, 0, 0, 0, 1, 0, 0];
        ComplexityKernels.Fitness(advantages, 0, fitness, complexity);
        Assert.Equal([1, double.NaN, 1, 0], fitness);
        Assert.Equal([1, 1, double.NaN], complexity);
        ComplexityKernels.Fitness(advantages, 1, fitness, complexity);
        Assert.Equal([4 / 3.0, double.NaN, 2 / 3.0, 0], fitness, Close); // 2 and 1 over 1.5
        Assert.Equal([2 / 3.0, 4 / 3.0, double.NaN], complexity, Close); // 1/2 and 1 over 3/4
    }

    [Fact] // run with DOTNET_EnableAVX512=0, DOTNET_EnableAVX2=0 or DOTNET_EnableHWIntrinsic=0, it reads the same file
    public void Every_processor_gives_the_same_bits()
    {
        GoldenMatrix matrix = GoldenMatrix.Cross("trade60");
        (ComplexitySpectrum spectrum, double[] eci, double[] pci) = Compute("trade60", ComplexityScale.PopulationDeviation);
        IEnumerable<string> lines = [FormattableString.Invariant($"{spectrum.SecondEigenvalue:R} {spectrum.ThirdEigenvalue:R}"),
            .. eci.Select((v, r) => FormattableString.Invariant($"{matrix.Regions[r]} {v:R}")), .. pci.Select((v, s) => FormattableString.Invariant($"{matrix.Sectors[s]} {v:R}"))];
        Approved.Equal("regional/complexity-bits.txt", string.Join('\n', lines) + "\n");
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)], MaxTest = 300)]
    public void Another_order_of_regions_and_sectors_is_another_order_of_indices(DrawnMatrix matrix, int seed)
    {
        int[] rows = DrawnMatrix.Order(matrix.Regions, seed & 0xFFFF);
        int[] columns = DrawnMatrix.Order(matrix.Sectors, seed & 0xFFF);
        double[] advantages = AdvantageKernelTests.Decide(matrix.Values, matrix.Sectors);
        (ComplexitySpectrum spectrum, double[] eci, double[] pci) = Compute(advantages, matrix.Sectors);
        (ComplexitySpectrum again, double[] permuted, double[] permutedPci) = Compute([.. rows.SelectMany(r => columns.Select(c => advantages[r * matrix.Sectors + c]))], matrix.Sectors);
        Assert.Equal((spectrum.Status, spectrum.Components), (again.Status, again.Components));
        double tolerance = 1e-12 * Math.Max(1, 0.01 / (spectrum.SecondEigenvalue - spectrum.ThirdEigenvalue)); // of a standard deviation; a narrow gap is an uncertain eigenvector
        Assert.All(rows.Select((r, i) => (eci[r], permuted[i])), p => AssertClose(p.Item1, p.Item2, tolerance));
        Assert.All(columns.Select((c, i) => (pci[c], permutedPci[i])), p => AssertClose(p.Item1, p.Item2, tolerance));
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)], MaxTest = 300)]
    public void Each_index_is_the_mean_of_the_other_up_to_scale(DrawnMatrix matrix)
    {
        double[] advantages = AdvantageKernelTests.Decide(matrix.Values, matrix.Sectors);
        (ComplexitySpectrum spectrum, double[] eci, double[] pci) = Compute(advantages, matrix.Sectors, ComplexityScale.RegionMoments);
        if (spectrum.Status != ComplexityStatus.Defined)
        {
            Assert.All([.. eci, .. pci], v => Assert.True(double.IsNaN(v)));
            return;
        }

        Assert.InRange(spectrum.SecondEigenvalue, spectrum.ThirdEigenvalue, 1);
        double[] diversity = new double[matrix.Regions];
        AdvantageKernels.Diversity(advantages, matrix.Sectors, diversity);
        double tolerance = 1e-11 / Math.Min(spectrum.SecondEigenvalue, spectrum.SecondEigenvalue - spectrum.ThirdEigenvalue);
        for (int r = 0; r < matrix.Regions; r++)
        {
            Assert.Equal(diversity[r] == 0, double.IsNaN(eci[r]));
            if (diversity[r] > 0)
                Assert.Equal(eci[r], Enumerable.Range(0, matrix.Sectors).Where(s => advantages[r * matrix.Sectors + s] == 1).Average(s => pci[s]), tolerance);
        }

        double[] there = [.. eci.Where(v => !double.IsNaN(v))];
        Assert.Equal(0, there.Average(), 1e-10);
        Assert.Equal(1, there.Average(v => v * v), 1e-10);
        Assert.True(Enumerable.Range(0, matrix.Regions).Where(r => diversity[r] > 0).Sum(r => eci[r] * diversity[r]) > 0, "ECI falls with diversity.");
        double[] unshifted = Compute(advantages, matrix.Sectors, ComplexityScale.RegionDeviation).Pci;
        Assert.Equal(0, Enumerable.Range(0, matrix.Sectors).Where(s => !double.IsNaN(pci[s])).Sum(s => unshifted[s] * Enumerable.Range(0, matrix.Regions).Sum(r => advantages[r * matrix.Sectors + s])), 1e-9);
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)], MaxTest = 300)]
    public void Groups_are_those_within_which_advantages_lie(DrawnMatrix matrix)
    {
        double[] advantages = AdvantageKernelTests.Decide(matrix.Values, matrix.Sectors);
        int[] rows = new int[matrix.Regions];
        int[] columns = new int[matrix.Sectors];
        int count = ComplexityKernels.Components(advantages, matrix.Sectors, rows, columns);
        Assert.Equal(Math.Max(rows.Max(), columns.Max()) + 1, count);
        for (int r = 0; r < matrix.Regions; r++)
        {
            Assert.Equal(matrix.RowSum(r) > 0, rows[r] >= 0);
            for (int s = 0; s < matrix.Sectors; s++)
                Assert.True(advantages[r * matrix.Sectors + s] == 0 || rows[r] == columns[s]);
        }

        double[] eci = new double[matrix.Regions];
        double[] pci = new double[matrix.Sectors];
        var spectra = new ComplexitySpectrum[Math.Min(matrix.Regions, matrix.Sectors)];
        Assert.Equal(count, ComplexityKernels.WithinComponents(advantages, ComplexityScale.PopulationDeviation, eci, pci, rows, columns, spectra));
        for (int c = 0; c < count; c++)
        {
            double[] own = [.. eci.Where((_, r) => rows[r] == c)];
            Assert.Equal(spectra[c].Status == ComplexityStatus.Defined, own.All(v => !double.IsNaN(v)));
            Assert.True(spectra[c].Status != ComplexityStatus.Defined || Math.Abs(own.Average()) < 1e-10);
        }
    }

    [Fact]
    public void Shapes_that_do_not_fit_are_refused()
    {
        double[] d = new double[2];
        int[] i = new int[2];
        var spectra = new ComplexitySpectrum[2];
        const string Rows = "Got 3 values where whole rows of 2 were expected: a matrix lies row by row. (Parameter 'advantages')";
        Assert.Equal(Rows, Assert.Throws<ArgumentException>(() => ComplexityKernels.Compute([1, 1, 1], default, d, d)).Message);
        Assert.Equal(Rows, Assert.Throws<ArgumentException>(() => ComplexityKernels.WithinComponents([1, 1, 1], default, d, d, i, i, spectra)).Message);
        Assert.Equal(Rows, Assert.Throws<ArgumentException>(() => ComplexityKernels.Components([1, 1, 1], 2, i, i)).Message);
        Assert.Equal(Rows, Assert.Throws<ArgumentException>(() => ComplexityKernels.Reflections([1, 1, 1], 1, d, d)).Message);
        Assert.Equal(Rows, Assert.Throws<ArgumentException>(() => ComplexityKernels.Fitness([1, 1, 1], 1, d, d)).Message);
        double[] tall = [1, 1, 1, 1, 1, 1];
        Assert.Equal("The destination holds 2 values; 3 are needed. (Parameter 'eci')", Assert.Throws<ArgumentException>(() => ComplexityKernels.Compute(tall, default, d, d)).Message);
        Assert.Equal("The destination holds 2 values; 3 are needed. (Parameter 'eci')", Assert.Throws<ArgumentException>(() => ComplexityKernels.WithinComponents(tall, default, d, d, new int[3], i, spectra)).Message);
        Assert.Equal("The destination holds 2 values; 3 are needed. (Parameter 'regionComponents')", Assert.Throws<ArgumentException>(() => ComplexityKernels.WithinComponents(tall, default, new double[3], d, i, i, spectra)).Message);
        Assert.Equal("The destination holds 2 values; 3 are needed. (Parameter 'sectorComponents')", Assert.Throws<ArgumentException>(() => ComplexityKernels.Components(tall, 3, i, i)).Message);
        Assert.Equal("The destination holds 1 values; 2 are needed. (Parameter 'spectra')", Assert.Throws<ArgumentException>(() => ComplexityKernels.WithinComponents(tall, default, new double[3], d, new int[3], i, spectra.AsSpan(0, 1))).Message);
        Assert.Equal("The destination holds 2 values; 3 are needed. (Parameter 'regions')", Assert.Throws<ArgumentException>(() => ComplexityKernels.Reflections(tall, 1, d, d)).Message);
        Assert.Equal("The destination holds 2 values; 3 are needed. (Parameter 'fitness')", Assert.Throws<ArgumentException>(() => ComplexityKernels.Fitness(tall, 1, d, d)).Message);
        Assert.Equal("steps", Assert.Throws<ArgumentOutOfRangeException>(() => ComplexityKernels.Reflections(tall, -1, d, d)).ParamName);
        Assert.Equal("iterations", Assert.Throws<ArgumentOutOfRangeException>(() => ComplexityKernels.Fitness(tall, -1, d, d)).ParamName);
    }

    internal static (ComplexitySpectrum Spectrum, double[] Eci, double[] Pci) Compute(double[] advantages, int sectors, ComplexityScale scale = ComplexityScale.PopulationDeviation)
    {
        double[] eci = new double[advantages.Length / sectors];
        double[] pci = new double[sectors];
        return (ComplexityKernels.Compute(advantages, scale, eci, pci), eci, pci);
    }

    private static (ComplexitySpectrum Spectrum, double[] Eci, double[] Pci) Compute(string set, ComplexityScale scale)
    {
        GoldenMatrix matrix = GoldenMatrix.Cross(set);
        return Compute(AdvantageKernelTests.Decide(matrix.Values, matrix.Sectors.Length), matrix.Sectors.Length, scale);
    }

    private static void Agrees(string golden, string set, ComplexityScale scale, bool regions)
    {
        GoldenMatrix matrix = GoldenMatrix.Cross(set);
        (_, double[] eci, double[] pci) = Compute(set, scale);
        Golden.Read(golden).Set(set).AssertAgrees(row => regions ? eci[matrix.Row(row[0])] : pci[matrix.Column(row[0])], 1e-8, 1e-12);
    }

    private static bool Close(double first, double second) => first.Equals(second) || Math.Abs(first - second) <= 1e-12;

    private static void AssertClose(double first, double second, double tolerance) => Assert.True(first.Equals(second) || Math.Abs(first - second) <= tolerance, $"{first:R} and {second:R}");
}
