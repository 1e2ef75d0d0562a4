using IndustryModel.Shares;

namespace IndustryModel.Tests.Shares;

public sealed class ShareKernelTests
{
    [Fact]
    public void Divide_works_in_place_and_keeps_missing()
    {
        double[] x = [1, double.NaN, 3];
        ShareKernels.Divide(x, [4, 4, 0], x);
        Assert.Equal([0.25, double.NaN, double.PositiveInfinity], x);
    }

    [Fact]
    public void Parts_of_a_sum_are_over_the_sum()
    {
        double[] x = [1, 2, 5];
        Assert.Equal(8, ShareKernels.OfSum(x, x));
        Assert.Equal([0.125, 0.25, 0.625], x);
        Assert.Equal(0, ShareKernels.OfSum([], []));
    }

    [Fact]
    public void Contributions_are_in_percentage_points()
    {
        double[] destination = new double[3];
        ShareKernels.Contributions([10, 20], [15, 10], 50, destination);
        Assert.Equal([10, -20, 0], destination);
        ShareKernels.VolumeContributions([30, 20], 50, [100, 10], [110, 5], destination);
        Assert.Equal([6, -20], destination[..2].Select(v => Math.Round(v, 12)));
    }

    [Fact]
    public void Lengths_that_differ_are_refused()
    {
        double[] d = new double[1];
        Assert.Equal("Got 1 values where 2 were expected: all inputs have one order and one length. (Parameter 'wholes')", Assert.Throws<ArgumentException>(() => ShareKernels.Divide([1, 2], [1], d)).Message);
        Assert.Equal("The destination holds 1 values; 2 are needed. (Parameter 'destination')", Assert.Throws<ArgumentException>(() => ShareKernels.Divide([1, 2], [1, 2], d)).Message);
        Assert.Equal("The destination holds 1 values; 2 are needed. (Parameter 'destination')", Assert.Throws<ArgumentException>(() => ShareKernels.OfSum([1, 2], d)).Message);
        Assert.Equal("Got 1 values where 2 were expected: all inputs have one order and one length. (Parameter 'end')", Assert.Throws<ArgumentException>(() => ShareKernels.Contributions([1, 2], [1], 1, d)).Message);
        Assert.Equal("The destination holds 1 values; 2 are needed. (Parameter 'destination')", Assert.Throws<ArgumentException>(() => ShareKernels.Contributions([1, 2], [1, 2], 1, d)).Message);
        Assert.Equal("Got 1 values where 2 were expected: all inputs have one order and one length. (Parameter 'start')", Assert.Throws<ArgumentException>(() => ShareKernels.VolumeContributions([1, 2], 1, [1], [1, 2], d)).Message);
        Assert.Equal("Got 3 values where 2 were expected: all inputs have one order and one length. (Parameter 'end')", Assert.Throws<ArgumentException>(() => ShareKernels.VolumeContributions([1, 2], 1, [1, 2], [1, 2, 3], d)).Message);
        Assert.Equal("The destination holds 1 values; 2 are needed. (Parameter 'destination')", Assert.Throws<ArgumentException>(() => ShareKernels.VolumeContributions([1, 2], 1, [1, 2], [1, 2], d)).Message);
    }
}
