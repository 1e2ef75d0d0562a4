using FsCheck.Xunit;
using IndustryModel.Classifications;
using IndustryModel.Regional;
using IndustryModel.Tests.Arbitraries;

namespace IndustryModel.Tests.Regional;

public sealed partial class RelatednessKernelTests
{
    [Fact]
    public void A_missing_advantage_leaves_no_gain_and_no_density()
    {
        double[] destination = [7, 7, 7, 7, 7];
        RelatednessKernels.OpportunityGain([1, double.NaN, 0, 1], [1, 0.5, 0.5, 1], [1, -1], RelatednessDiagonal.Included, destination);
        Assert.Equal([double.NaN, double.NaN, double.NaN, double.NaN, 7], destination);
        destination = [7, 7, 7, 7, 7];
        RelatednessKernels.Density([1, double.NaN, 0, 1], [1, 0.5, 0.5, 1], 2, RelatednessDiagonal.Included, destination);
        Assert.Equal([double.NaN, double.NaN, double.NaN, double.NaN, 7], destination);
    }

    [Theory]
    [InlineData(70, 150)]
    [InlineData(130, 66)]
    [InlineData(64, 64)]
    public void Sectors_beyond_the_first_word_are_counted(int regions, int sectors)
    {
        double[] advantages = ComplexityKernelTests.Scattered(regions, sectors);
        double[] common = new double[sectors * sectors];
        ProximityKernels.Cooccurrence(advantages, sectors, common);
        Assert.All(Enumerable.Range(0, sectors * sectors), i => Assert.Equal(Enumerable.Range(0, regions).Sum(r => advantages[r * sectors + i / sectors] * advantages[r * sectors + i % sectors]), common[i]));
    }

    [Fact]
    public void Shapes_that_do_not_fit_are_refused()
    {
        double[] d = new double[2];
        double[] four = [1, 1, 1, 1];
        const string Rows = "Got 3 values where whole rows of 2 were expected: a matrix lies row by row. (Parameter 'advantages')";
        const string Proximities = "Got 3 values where 4 were expected: all inputs have one order and one shape. (Parameter 'proximity')";
        const string Room = "The destination holds 2 values; 4 are needed. (Parameter 'destination')";
        Assert.Equal(Rows, Assert.Throws<ArgumentException>(() => ProximityKernels.Cooccurrence([1, 1, 1], 2, d)).Message);
        Assert.Equal(Room, Assert.Throws<ArgumentException>(() => ProximityKernels.Cooccurrence(four, 2, d)).Message);
        Assert.Equal(Room, Assert.Throws<ArgumentException>(() => ProximityKernels.Compute(four, 2, default, d)).Message);
        Assert.Equal(Rows, Assert.Throws<ArgumentException>(() => RelatednessKernels.Density([1, 1, 1], four, 2, default, d)).Message);
        Assert.Equal(Proximities, Assert.Throws<ArgumentException>(() => RelatednessKernels.Density(four, [1, 1, 1], 2, default, d)).Message);
        Assert.Equal(Room, Assert.Throws<ArgumentException>(() => RelatednessKernels.Density(four, four, 2, default, d)).Message);
        Assert.Equal(Rows, Assert.Throws<ArgumentException>(() => RelatednessKernels.Outlook([1, 1, 1], four, [1, 1], d)).Message);
        Assert.Equal("Got 3 values where 4 were expected: all inputs have one order and one shape. (Parameter 'density')", Assert.Throws<ArgumentException>(() => RelatednessKernels.Outlook(four, [1, 1, 1], [1, 1], d)).Message);
        Assert.Equal("The destination holds 1 values; 2 are needed. (Parameter 'destination')", Assert.Throws<ArgumentException>(() => RelatednessKernels.Outlook(four, four, [1, 1], d.AsSpan(1))).Message);
        Assert.Equal(Rows, Assert.Throws<ArgumentException>(() => RelatednessKernels.OpportunityGain([1, 1, 1], four, [1, 1], default, d)).Message);
        Assert.Equal(Proximities, Assert.Throws<ArgumentException>(() => RelatednessKernels.OpportunityGain(four, [1, 1, 1], [1, 1], default, d)).Message);
        Assert.Equal(Room, Assert.Throws<ArgumentException>(() => RelatednessKernels.OpportunityGain(four, four, [1, 1], default, d)).Message);
    }
}
