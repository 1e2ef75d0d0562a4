using IndustryModel.Regional;

namespace IndustryModel.Tests.Regional;

// Regions and sectors beyond the first word of bits, and a figure that is missing.
public sealed partial class ComplexityKernelTests
{
    [Fact]
    public void A_missing_advantage_leaves_no_fitness_at_all()
    {
        foreach (int iterations in (int[])[0, 1, 20])
        {
            double[] fitness = [7, 7, 7, 7], complexity = [7, 7, 7];
            ComplexityKernels.Fitness([1, 1, 1, 1, 1, 0, 1, 0, double.NaN], iterations, fitness, complexity);
            Assert.Equal([double.NaN, double.NaN, double.NaN, 7, double.NaN, double.NaN, double.NaN], [.. fitness, .. complexity]);
        }
    }

    [Theory] // more regions or sectors than the 64 bits of a word, in any number of words
    [InlineData(70, 150)]
    [InlineData(150, 70)]
    [InlineData(64, 128)]
    [InlineData(129, 65)]
    [InlineData(3, 200)]
    public void Many_regions_and_sectors_are_averages_of_each_other(int regions, int sectors)
    {
        double[] advantages = Scattered(regions, sectors);
        (ComplexitySpectrum spectrum, double[] eci, double[] pci) = Compute(advantages, sectors, ComplexityScale.RegionMoments);
        Assert.Equal((ComplexityStatus.Defined, 1), (spectrum.Status, spectrum.Components));
        double[] averages = [.. Enumerable.Range(0, sectors).Select(s => Enumerable.Range(0, regions).Where(r => advantages[r * sectors + s] == 1).Average(r => eci[r]))];
        for (int r = 0; r < regions; r++) // ECI is the mean of PCI, and PCI that of ECI divided by the eigenvalue, but for a constant
            Assert.Equal(eci[r], Enumerable.Range(0, sectors).Where(s => advantages[r * sectors + s] == 1).Average(s => pci[s]), 1e-10);
        double[] shifts = [.. pci.Select((p, s) => p * spectrum.SecondEigenvalue - averages[s])];
        Assert.All(shifts, shift => Assert.Equal(shifts[0], shift, 1e-10));
    }

    [Fact]
    public void Groups_beyond_the_first_word_are_found()
    {
        const int Regions = 6, Sectors = 200; // region r has the sectors s with s % 3 = r % 3, in halves
        double[] advantages = [.. Enumerable.Range(0, Regions * Sectors).Select(i => (i % Sectors % 3 == i / Sectors % 3 && (i % Sectors / 3 % 2 == 0 || i / Sectors >= 3)) ? 1.0 : 0)];
        int[] rows = new int[Regions], columns = new int[Sectors];
        Assert.Equal(3, ComplexityKernels.Components(advantages, Sectors, rows, columns));
        Assert.Equal([0, 1, 2, 0, 1, 2], rows);
        Assert.Equal([.. Enumerable.Range(0, Sectors).Select(s => s % 3)], columns);
    }

    /// <summary>About a third of ones, in no order, with the first region and the first sector having all, so that everything is connected.</summary>
    internal static double[] Scattered(int regions, int sectors) =>
        [.. Enumerable.Range(0, regions * sectors).Select(i => i < sectors || i % sectors == 0 || ((uint)i * 2654435761u >> 16 & 1023) < 340 ? 1.0 : 0)];
}
