using System.Globalization;
using IndustryModel.Scenarios;
using IndustryModel.Tests.Regional;
using NodaTime;
using NodaTime.Text;

namespace IndustryModel.Tests.Scenarios;

public sealed class IntensityKernelTests
{
    private static readonly LocalDate Start = new(2021, 7, 1);

    [Fact]
    public void Yearly_averages_are_the_exact_quotients_of_days()
    {
        Golden golden = Golden.Read("../../Scenarios/Goldens/timing_year_average");
        Assert.All(golden.Rows, row => Assert.Equal(Golden.Number(row[6]), IntensityKernels.InYear(
            int.Parse(row[5], CultureInfo.InvariantCulture), LocalDatePattern.Iso.Parse(row[2]).Value, Months(row[3]), Months(row[4]))));
    }

    [Fact]
    public void A_step_on_1_July_has_184_of_the_days()
    {
        Assert.Equal(184.0 / 365, IntensityKernels.InYear(2021, Start, Period.Zero, Period.Zero));
        Assert.Equal(184.0 / 366, IntensityKernels.InYear(2024, new(2024, 7, 1), Period.Zero, Period.Zero));
    }

    [Fact]
    public void What_is_left_after_half_lives_agrees()
    {
        Golden golden = Golden.Read("../../Scenarios/Goldens/decay_half_life");
        Assert.All(golden.Rows, row =>
        {
            double[] at = [.. row.Select(Golden.Number)];
            Assert.Equal(at[2], IntensityKernels.Remaining(at[1], at[0]), 1e-15 * at[2]);
            Assert.Equal(at[3], IntensityKernels.MeanRemaining(at[1], 1, at[0]), 1e-14 * at[3]);
        });
    }

    [Fact]
    public void Many_years_in_one_call_are_the_years_one_by_one()
    {
        double[] years = new double[12];
        IntensityKernels.Over(2020, Start, Period.FromMonths(6), Period.FromYears(4), BuildUpProfile.Logistic, LeverPersistence.Decaying, new LocalDate(2028, 3, 1), Period.FromYears(2), years);
        Assert.Equal(years, Enumerable.Range(2020, 12).Select(y => IntensityKernels.InYear(y, Start, Period.FromMonths(6), Period.FromYears(4), BuildUpProfile.Logistic, LeverPersistence.Decaying, new LocalDate(2028, 3, 1), Period.FromYears(2))));
    }

    [Fact]
    public void A_logistic_build_up_is_the_integral_of_the_stretched_curve_symmetric_about_its_middle()
    {
        double[] years = new double[6];
        IntensityKernels.Over(2020, new(2021, 1, 1), Period.Zero, Period.FromYears(4), BuildUpProfile.Logistic, LeverPersistence.Permanent, null, null, years);
        Assert.Equal(0, years[0]);
        Assert.Equal(1, years[5]);
        int day = 0;
        for (int i = 1; i <= 4; i++)
        {
            int days = 2020 + i == 2024 ? 366 : 365;
            double sum = 0;
            for (int step = 0; step < days * 100; step++)
            {
                double x = (day + (step + 0.5) / 100) / 1461;
                double plain = 1 / (1 + Math.Exp(-2 * Math.Log(99) * (x - 0.5)));
                sum += (plain - 0.01) / 0.98 / 100;
            }

            day += days;
            Assert.Equal(sum / days, years[i], 1e-9);
        }

        double[] mirrored = new double[2]; // the same number of days before and after the middle
        IntensityKernels.Over(2021, new(2021, 1, 1), Period.Zero, Period.FromDays(730), BuildUpProfile.Logistic, LeverPersistence.Permanent, null, null, mirrored);
        Assert.Equal(1, mirrored[0] + mirrored[1], 1e-15);
    }

    [Theory]
    [InlineData(BuildUpProfile.Linear, 0.5)]
    [InlineData(BuildUpProfile.Logistic, 0.5)]
    public void An_end_in_the_middle_of_the_build_up_keeps_the_level_reached(BuildUpProfile profile, double level)
    {
        var start = new LocalDate(2021, 1, 1);
        Period twoYears = Period.FromDays(730);
        var end = new LocalDate(2022, 1, 1);
        double reached = IntensityKernels.InYear(2021, start, Period.Zero, twoYears, profile);
        Assert.Equal(level, IntensityKernels.InYear(2023, start, Period.Zero, twoYears, profile, LeverPersistence.Permanent, end), 1e-15);
        Assert.Equal(0, IntensityKernels.InYear(2023, start, Period.Zero, twoYears, profile, LeverPersistence.WhileActive, end));
        Assert.Equal(reached, IntensityKernels.InYear(2021, start, Period.Zero, twoYears, profile, LeverPersistence.WhileActive, end));
        Assert.Equal(level * IntensityKernels.MeanRemaining(365, 365, 365), IntensityKernels.InYear(2023, start, Period.Zero, twoYears, profile, LeverPersistence.Decaying, end, Period.FromYears(1)), 1e-15);
    }

    [Fact]
    public void What_ends_within_a_year_counts_the_days_before()
    {
        var end = new LocalDate(2023, 10, 1);
        Assert.Equal(273.0 / 365, IntensityKernels.InYear(2023, Start, Period.Zero, Period.Zero, persistence: LeverPersistence.WhileActive, end: end));
        Assert.Equal(1, IntensityKernels.InYear(2023, Start, Period.Zero, Period.Zero, end: end));
        Assert.Equal((273 + 92 * IntensityKernels.MeanRemaining(0, 92, 366)) / 365, IntensityKernels.InYear(2023, Start, Period.Zero, Period.Zero, persistence: LeverPersistence.Decaying, end: end, halfLife: Period.FromYears(1)), 1e-15);
    }

    [Fact]
    public void An_end_before_the_first_effect_leaves_none()
    {
        foreach (LeverPersistence persistence in Enum.GetValues<LeverPersistence>())
            Assert.Equal(0, IntensityKernels.InYear(2023, Start, Period.FromYears(1), Period.Zero, persistence: persistence, end: new LocalDate(2022, 1, 1), halfLife: Period.FromYears(1)));
    }

    [Fact]
    public void Periods_that_cannot_be_meant_are_refused()
    {
        Assert.Equal("P-6M has a negative part; a lever's times run forward, such as P18M. (Parameter 'lag')", Refused<ArgumentException>(() => IntensityKernels.InYear(2021, Start, Period.FromMonths(-6), Period.Zero)));
        Assert.Equal("PT36H has hours or shorter parts; a lever's times are years, months, weeks and days, such as P18M. (Parameter 'buildUp')", Refused<ArgumentException>(() => IntensityKernels.InYear(2021, Start, Period.Zero, Period.FromHours(36))));
        Assert.StartsWith("2021-07-01 + P9000Y is beyond the year 9999.", Refused<ArgumentOutOfRangeException>(() => IntensityKernels.InYear(2021, Start, Period.FromYears(9000), Period.Zero)), StringComparison.Ordinal);
        Assert.Equal("The end 2021-01-01 is before the start 2021-07-01; an end is the first day on which the lever is no longer at work. (Parameter 'end')", Refused<ArgumentException>(() => IntensityKernels.InYear(2021, Start, Period.Zero, Period.Zero, end: new LocalDate(2021, 1, 1))));
        Assert.Equal("A decaying lever has a half-life, such as P5Y; none was given. A lever that keeps its effect is Permanent. (Parameter 'halfLife')", Refused<ArgumentException>(() => IntensityKernels.InYear(2021, Start, Period.Zero, Period.Zero, persistence: LeverPersistence.Decaying)));
        Assert.StartsWith("1 years from here are expected to lie in 1 to 9999.", Refused<ArgumentOutOfRangeException>(() => IntensityKernels.InYear(10000, Start, Period.Zero, Period.Zero)), StringComparison.Ordinal);
        Assert.Equal(1, IntensityKernels.InYear(9999, Start, Period.Zero, Period.FromYears(40)));
    }

    private static string Refused<T>(Func<double> call)
        where T : Exception => Assert.Throws<T>(() => { call(); }).Message;

    private static Period Months(string text) => Period.FromMonths(int.Parse(text, CultureInfo.InvariantCulture));
}
