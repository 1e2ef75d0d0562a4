using IndustryModel.Scenarios;
using IndustryModel.Tests.Regional;

namespace IndustryModel.Tests.Scenarios;

public sealed class DiffusionKernelTests
{
    [Fact]
    public void Bass_agrees() => Assert.All(Golden.Read("../../Scenarios/Goldens/diffusion_bass").Rows, row =>
    {
        double[] at = [.. row.Select(text => text.Length == 0 ? double.NaN : Golden.Number(text))];
        Close(at[3], DiffusionKernels.Bass(at[2], at[0], at[1]));
        Close(at[4], DiffusionKernels.BassRate(at[2], at[0], at[1]));
        if (at[1] > at[0])
            Close(at[5], DiffusionKernels.BassPeakTime(at[0], at[1]));
    });

    [Fact]
    public void Bass_period_by_period_agrees_and_is_another_curve()
    {
        Assert.All(Golden.Read("../../Scenarios/Goldens/diffusion_bass_discrete").Rows, row =>
        {
            double[] shares = new double[(int)Golden.Number(row[2])];
            DiffusionKernels.BassByPeriods(Golden.Number(row[0]), Golden.Number(row[1]), shares);
            Close(Golden.Number(row[3]), shares[^1]);
        });
        double[] ten = new double[10];
        DiffusionKernels.BassByPeriods(0.03, 0.38, ten);
        Assert.Equal(0.7826, ten[9], 1e-4);
        Assert.Equal(0.8128, DiffusionKernels.Bass(10, 0.03, 0.38), 1e-4);
    }

    [Fact]
    public void Logistic_agrees() => Assert.All(Golden.Read("../../Scenarios/Goldens/diffusion_logistic").Rows, row =>
    {
        double[] at = [.. row.Select(Golden.Number)];
        Close(at[2], DiffusionKernels.LogisticTimeFrom10To90Percent(at[1]));
        Close(at[4], DiffusionKernels.Logistic(at[3], at[0], at[1]));
        Assert.Equal(at[5], DiffusionKernels.LogisticRate(at[3], at[0], at[1]), 1e-13 * at[5] + 1e-50); // L (1 − L) in 50 digits has few left at 1e-46
        Close(at[6], DiffusionKernels.LogisticFromZero(at[3], at[0], at[1]));
    });

    [Fact]
    public void Before_its_introduction_nobody_has_adopted()
    {
        Assert.Equal(0, DiffusionKernels.Bass(-1, 0.03, 0.38));
        Assert.Equal(0, DiffusionKernels.BassRate(-1, 0.03, 0.38));
        Assert.Equal(0, DiffusionKernels.LogisticFromZero(-1, 5, 1));
        Assert.Equal(0, DiffusionKernels.BassPeakTime(0.03, 0.02));
    }

    [Fact]
    public void Rates_that_cannot_be_meant_are_refused()
    {
        Assert.StartsWith("The rate of innovation p is a positive number, such as 0.03: without innovators nobody begins.", Refused(() => DiffusionKernels.Bass(1, 0, 0.4)), StringComparison.Ordinal);
        Assert.StartsWith("The rate of imitation q is a number that is not negative, such as 0.38.", Refused(() => DiffusionKernels.Bass(1, 0.1, double.NaN)), StringComparison.Ordinal);
        Assert.StartsWith("The steepness k is a positive number, such as 0.5.", Refused(() => DiffusionKernels.Logistic(1, 2, -1)), StringComparison.Ordinal);
        Assert.StartsWith("A time is a finite number. (Parameter 'midpoint')", Refused(() => DiffusionKernels.Logistic(1, double.NaN, 1)), StringComparison.Ordinal);
        Assert.StartsWith("p + q = 1.25 is more than 1: in one period more would adopt than are left. Take shorter periods, or the continuous form.", Assert.Throws<ArgumentOutOfRangeException>(() => DiffusionKernels.BassByPeriods(0.25, 1, [])).Message, StringComparison.Ordinal);
    }

    private static string Refused(Func<double> call) => Assert.Throws<ArgumentOutOfRangeException>(() => { call(); }).Message;

    private static void Close(double expected, double actual) => Assert.Equal(expected, actual, 1e-13 * Math.Abs(expected));
}
