using FsCheck.Xunit;
using IndustryModel.Regional;

namespace IndustryModel.Tests.Regional;

public sealed class ConvergenceKernelTests
{
    private static readonly Golden Counties = Golden.Read("inputs/gdp.de_counties");

    [Fact]
    public void Four_regions_worked_by_hand()
    {
        double[] coefficients = new double[2], errors = new double[2]; // y = 1, 3, 2, 4 on x = 1, 2, 3, 4
        RegressionFit fit = ConvergenceKernels.LeastSquares([1, 3, 2, 4], [1, 2, 3, 4], coefficients, errors);
        Assert.Equal([0.5, 0.8], coefficients.Select(c => Math.Round(c, 13)));
        Assert.Equal([Math.Sqrt(0.9 * 30 / 20), Math.Sqrt(0.9 / 5)], errors.Select(e => e), (a, b) => Math.Abs(a - b) < 1e-14); // s² = 1.8 / 2
        Assert.Equal((4, 2, 0.64, -1), (fit.Observations, fit.DegreesOfFreedom, Math.Round(fit.RSquared, 13), fit.Collinear));
    }

    [Fact]
    public void Absolute_convergence_is_what_the_formula_and_a_system_give()
    {
        (double[] growth, double[] start) = Growth();
        double[] b = new double[2], se = new double[2];
        RegressionFit fit = ConvergenceKernels.LeastSquares(growth, start, b, se);
        double speed = ConvergenceKernels.Speed(b[1], 6);
        Golden.Read("convergence.beta_absolute.formula").Set("de_counties").AssertAgrees(row => row[0] switch
        {
            "alpha" => b[0],
            "beta_annual_growth_regression" => b[1],
            "years" => 6,
            "beta_total_growth_regression = beta*T" => 6 * b[1],
            { } name when name.StartsWith("lambda", StringComparison.Ordinal) => speed,
            _ => ConvergenceKernels.HalfLife(speed),
        });
        foreach (string golden in new[] { "convergence.beta_absolute_ols.reat", "convergence.beta_panelmean_ols.reat" }) // the mean of annual log growth is the growth from end to end
        {
            Golden peer = Golden.Read(golden).Set("de_counties");
            AssertCoefficient(peer, "Alpha", b[0], se[0]);
            AssertCoefficient(peer, "Beta", b[1], se[1]);
            Assert.Equal(peer["R-Squared/Estimate"], fit.RSquared, 1e-12);
            Assert.Equal(peer["R-Squared/df 2"], fit.DegreesOfFreedom);
            Assert.Equal(615.88, peer["Halflife/Estimate"], 0.005); // it divides by the years once more; ours is 100.9
        }

        Assert.Equal(402, fit.Observations);
        Golden nls = Golden.Read("convergence.beta_absolute_nls.reat").Set("de_counties"); // an iteration that stops early
        Assert.Equal(nls["Beta/Estimate"], speed, 1e-9);
        Assert.Equal(nls["Beta/Std. Error"], se[1] / (1 + 6 * b[1]), 1e-9);
    }

    [Fact]
    public void Conditional_convergence_is_what_a_system_gives()
    {
        (double[] growth, double[] start) = Growth();
        double[] east = [.. Counties.Rows.Select(r => int.Parse(r[1], System.Globalization.CultureInfo.InvariantCulture) >= 11 ? 1.0 : 0)];
        double[] b = new double[3], se = new double[3];
        RegressionFit fit = ConvergenceKernels.LeastSquares(growth, [.. start, .. east], b, se);
        Golden peer = Golden.Read("convergence.beta_conditional_ols.reat").Set("de_counties");
        AssertCoefficient(peer, "Alpha", b[0], se[0]);
        AssertCoefficient(peer, "Beta", b[1], se[1]);
        AssertCoefficient(peer, "east", b[2], se[2]);
        Assert.Equal(peer["R-Squared/Estimate"], fit.RSquared, 1e-12);
        Assert.Equal(399, fit.DegreesOfFreedom);
    }

    [Fact]
    public void Dispersion_is_what_the_formula_gives() => Golden.Read("convergence.sigma.formula").Set("de_counties").AssertAgrees(row =>
    {
        double[] y = Column("gdppc_" + row[0]);
        double[] logs = [.. y.Select(v => Math.Log(v))];
        return row[1] switch
        {
            "cv_population" => ConvergenceKernels.CoefficientOfVariation(y, StandardDeviation.Population),
            "cv_sample" => ConvergenceKernels.CoefficientOfVariation(y, StandardDeviation.Sample),
            "sd_log_population" => ConvergenceKernels.LogDeviation(y, StandardDeviation.Population),
            "sd_log_sample" => ConvergenceKernels.LogDeviation(y, StandardDeviation.Sample),
            "cv_log_sample" => ConvergenceKernels.CoefficientOfVariation(logs, StandardDeviation.Sample),
            _ => ConvergenceKernels.Williamson(y, Column("pop_" + row[0])),
        };
    });

    [Fact]
    public void Dispersion_is_what_a_system_gives()
    {
        Golden table = Golden.Read("convergence.sigma.reat").Set("de_counties");
        int compared = 0;
        foreach (var row in table.Rows.Where(r => r[4] == "Estimate" && r[0] is "sd" or "cv" && r[3].Contains(' ', StringComparison.Ordinal) && r[4] == "Estimate"))
        {
            double[] y = Column("gdppc_" + row[3][^4..]);
            double[] values = row[1] == "TRUE" ? [.. y.Select(v => Math.Log(v))] : y;
            StandardDeviation deviation = row[2] == "TRUE" ? StandardDeviation.Sample : StandardDeviation.Population;
            double mean = values.Average();
            double cv = ConvergenceKernels.CoefficientOfVariation(values, deviation);
            double expected = Golden.Number(row[5]);
            Assert.Equal(expected, row[0] == "cv" ? cv : cv * mean, 1e-10 * expected);
            compared++;
        }

        Assert.Equal(16, compared);
        Golden.Read("convergence.sigma_williamson_wmean.reat").Set("de_counties").AssertAgrees(row => ConvergenceKernels.Williamson(Column("gdppc_" + row[0]), Column("pop_" + row[0])));
        Golden.Read("convergence.sigma_williamson.reat").Set("de_counties").AssertAgrees(row =>
        {
            (double[] y, double[] p) = (Column("gdppc_" + row[0]), Column("pop_" + row[0])); // its default: around the mean of the regions, divided by the mean of the nation
            double offset = 1 - y.Average() / (y.Zip(p, (a, b) => a * b).Sum() / p.Sum());
            return Math.Sqrt(Math.Pow(ConvergenceKernels.Williamson(y, p), 2) + offset * offset);
        });
    }

    [Fact]
    public void A_trend_over_years_is_what_a_system_gives()
    {
        double[] years = [2008, 2009, 2010, 2011, 2012, 2013, 2014];
        double[] cv = [.. years.Select(y => ConvergenceKernels.CoefficientOfVariation(Column(FormattableString.Invariant($"gdppc_{y}")), StandardDeviation.Population))];
        double[] b = new double[2], se = new double[2];
        RegressionFit fit = ConvergenceKernels.LeastSquares(cv, years, b, se);
        Golden peer = Golden.Read("convergence.sigma_trend.reat").Set("de_counties");
        AssertCoefficient(peer, "Time", b[1], se[1], 1e-9); // 7 years far from year 0
        AssertCoefficient(peer, "Intercept", b[0], se[0], 1e-9);
        Assert.Equal(peer["R-Squared/Estimate"], fit.RSquared, 1e-9);
    }

    [Fact]
    public void Log_growth_does_not_cancel_and_needs_positive_figures()
    {
        double[] growth = new double[5];
        ConvergenceKernels.LogGrowth([1, 1, 0, 2, 1e-200], [Math.E, 1 + 1e-12, 5, -1, 1e200], 2, growth);
        Assert.Equal(0.5, growth[0], 1e-15);
        Assert.Equal((1 + 1e-12 - 1) / 2, growth[1], 1e-24);
        Assert.Equal(double.NaN, growth[2]);
        Assert.Equal(double.NaN, growth[3]);
        Assert.Equal(200 * Math.Log(10), growth[4], 1e-10);
        ConvergenceKernels.Logs([Math.E, 0, -1, double.NaN], growth);
        Assert.Equal([1, double.NaN, double.NaN, double.NaN], growth[..4]);
    }

    [Fact]
    public void Speed_and_half_life_say_when_there_is_none()
    {
        Assert.Equal(0.02, ConvergenceKernels.Speed(-(1 - Math.Exp(-0.2)) / 10, 10), 1e-15);
        Assert.Equal(Math.Log(2) / 0.02, ConvergenceKernels.HalfLife(0.02), 1e-12);
        Assert.Equal(double.NaN, ConvergenceKernels.Speed(-0.1, 10)); // 1 + bT = 0
        Assert.Equal(double.NaN, ConvergenceKernels.Speed(-0.2, 10));
        Assert.True(ConvergenceKernels.Speed(0.01, 10) < 0); // diverging
        Assert.Equal(double.NaN, ConvergenceKernels.HalfLife(-0.01));
        Assert.Equal(double.NaN, ConvergenceKernels.HalfLife(0));
        Assert.Equal(double.NaN, ConvergenceKernels.HalfLife(double.NaN));
    }

    [Fact]
    public void What_depends_on_others_is_named_and_too_few_have_no_errors()
    {
        double[] b = new double[3], se = new double[3];
        Assert.Equal(0, ConvergenceKernels.LeastSquares([1, 2, 3, 5], [7, 7, 7, 7, 1, 2, 3, 4], b, se).Collinear); // as the constant
        Assert.All(b, c => Assert.True(double.IsNaN(c)));
        Assert.Equal(1, ConvergenceKernels.LeastSquares([1, 2, 3, 5], [1, 2, 3, 4, 0.3, 0.5, 0.7, 0.9], b, se).Collinear); // 0.2 x + 0.1
        Assert.Equal(1, ConvergenceKernels.LeastSquares([1, 2], [1, 2, 2, 1], b, se).Collinear);
        RegressionFit exact = ConvergenceKernels.LeastSquares([3, 5], [1, 2], b, se);
        Assert.Equal([1, 2], b[..2].Select(c => Math.Round(c, 13)));
        Assert.Equal((0, true), (exact.DegreesOfFreedom, double.IsNaN(se[0]) && double.IsNaN(se[1])));
        RegressionFit flat = ConvergenceKernels.LeastSquares([3, 3, 3], [1, 2, 4], b, se);
        Assert.True(double.IsNaN(flat.RSquared));
        Assert.Equal([3, 0], b[..2].Select(c => Math.Round(c, 13)));
        RegressionFit missing = ConvergenceKernels.LeastSquares([3, double.NaN, 3], [1, 2, 4], b, se);
        Assert.Equal((-1, true, true), (missing.Collinear, double.IsNaN(missing.RSquared), double.IsNaN(b[0])));
        Assert.Equal(0, ConvergenceKernels.LeastSquares([], [], b, se).Collinear);
        RegressionFit mean = ConvergenceKernels.LeastSquares([3, 5, 7], [], b, se);
        Assert.Equal((5.0, 0.0), (Math.Round(b[0], 13), Math.Round(mean.RSquared, 13)));
    }

    [Fact]
    public void What_no_regression_gives_is_missing_whatever_stood_there()
    {
        double[] b = [7, 7], se = [7, 7];
        ConvergenceKernels.LeastSquares([3, double.NaN, 3], [1, 2, 4], b, se);
        Assert.Equal([double.NaN, double.NaN, double.NaN, double.NaN], [.. b, .. se]);
        (b, se) = ([7, 7], [7, 7]);
        RegressionFit collinear = ConvergenceKernels.LeastSquares([3, 4, 5], [2, 2, 2], b, se);
        Assert.Equal((0, 3, 1), (collinear.Collinear, collinear.Observations, collinear.DegreesOfFreedom));
        Assert.Equal([double.NaN, double.NaN, double.NaN, double.NaN], [.. b, .. se]);
        Assert.Equal(1, ConvergenceKernels.LeastSquares([3, double.NaN, 3], [1, 2, 4], b, se).DegreesOfFreedom);
        double[] growth = [7];
        ConvergenceKernels.LogGrowth([1], [0], 1, growth);
        Assert.Equal(double.NaN, growth[0]);
        Assert.Equal(double.NaN, ConvergenceKernels.Williamson([1, -1], [1, 1])); // around a mean of 0
        Assert.Equal(double.NaN, ConvergenceKernels.LeastSquares([.. Enumerable.Repeat(0.1, 7)], [1, 2, 4, 7, 11, 5, 3], b, se).RSquared); // nothing to explain, whatever rounding leaves of it
    }

    [Property]
    public void The_line_that_figures_lie_on_is_found_at_any_scale(FsCheck.NonEmptyArray<int> draws, int slope, int constant, bool huge)
    {
        double scale = huge ? 1e150 : 1e-150;
        double[] x = [.. draws.Get.Distinct().Take(50).Select(d => d % 10_000 * 1.0).Distinct().Select(d => d * scale)];
        if (x.Length < 2)
            return;
        double[] y = [.. x.Select(v => constant % 1000 + slope % 1000 * (v / scale))];
        double[] b = new double[2], se = new double[2];
        RegressionFit fit = ConvergenceKernels.LeastSquares(y, x, b, se);
        double size = y.Select(Math.Abs).Max() + 1;
        Assert.Equal(-1, fit.Collinear);
        Assert.True(Math.Abs(b[1] * scale - slope % 1000) <= 1e-9 * size, $"{b[1] * scale:R}");
        Assert.True(Math.Abs(b[0] - constant % 1000) <= 1e-9 * size);
    }

    [Fact]
    public void Dispersion_of_equals_is_zero_and_of_missing_figures_is_missing()
    {
        Assert.Equal(0, ConvergenceKernels.CoefficientOfVariation([0.1, 0.1, 0.1], StandardDeviation.Sample));
        Assert.Equal(0, ConvergenceKernels.LogDeviation([0.1, 0.1, 0.1], StandardDeviation.Population));
        Assert.Equal(0.5, ConvergenceKernels.CoefficientOfVariation([1, 3], StandardDeviation.Population));
        Assert.Equal(Math.Sqrt(2) / 2, ConvergenceKernels.CoefficientOfVariation([1e200, 3e200], StandardDeviation.Sample), 1e-15);
        Assert.Equal(Math.Sqrt(2) / 2, ConvergenceKernels.CoefficientOfVariation([1e-200, 3e-200], StandardDeviation.Sample), 1e-15);
        Assert.Equal(double.NaN, ConvergenceKernels.CoefficientOfVariation([1, double.NaN], StandardDeviation.Population));
        Assert.Equal(double.NaN, ConvergenceKernels.CoefficientOfVariation([1, -1], StandardDeviation.Population));
        Assert.Equal(double.NaN, ConvergenceKernels.CoefficientOfVariation([1], StandardDeviation.Sample));
        Assert.Equal(0, ConvergenceKernels.CoefficientOfVariation([1], StandardDeviation.Population));
        Assert.Equal(double.NaN, ConvergenceKernels.CoefficientOfVariation([], StandardDeviation.Population));
        Assert.Equal(double.NaN, ConvergenceKernels.LogDeviation([1, 0], StandardDeviation.Population));
        Assert.Equal(Math.Sqrt(0.75) / 2.5, ConvergenceKernels.Williamson([1, 3], [1, 3]), 1e-15);
        Assert.Equal(double.NaN, ConvergenceKernels.Williamson([1, double.NaN], [1, 3]));
        Assert.Equal(double.NaN, ConvergenceKernels.Williamson([0, 0], [1, 3]));
        Assert.Equal(0, ConvergenceKernels.Williamson([2, 2], [1, 3]));
    }

    [Fact]
    public void Shapes_that_do_not_fit_are_refused()
    {
        double[] d = new double[1];
        Assert.Equal("end", Assert.Throws<ArgumentException>(() => ConvergenceKernels.LogGrowth([1, 2], [1], 1, d)).ParamName);
        Assert.Equal("destination", Assert.Throws<ArgumentException>(() => ConvergenceKernels.LogGrowth([1, 2], [1, 2], 1, d)).ParamName);
        Assert.Equal("years", Assert.Throws<ArgumentOutOfRangeException>(() => ConvergenceKernels.LogGrowth([1], [1], 0, d)).ParamName);
        Assert.Equal("destination", Assert.Throws<ArgumentException>(() => ConvergenceKernels.Logs([1, 2], d)).ParamName);
        Assert.Equal("columns", Assert.Throws<ArgumentException>(() => ConvergenceKernels.LeastSquares([1, 2], [1, 2, 3], d, d)).ParamName);
        Assert.Equal("coefficients", Assert.Throws<ArgumentException>(() => ConvergenceKernels.LeastSquares([1, 2], [1, 2], d, new double[2])).ParamName);
        Assert.Equal("standardErrors", Assert.Throws<ArgumentException>(() => ConvergenceKernels.LeastSquares([1, 2], [1, 2], new double[2], d)).ParamName);
        Assert.Equal("weights", Assert.Throws<ArgumentException>(() => ConvergenceKernels.Williamson([1, 2], [1])).ParamName);
    }

    private static void AssertCoefficient(Golden peer, string name, double value, double error, double relative = 1e-10)
    {
        Assert.Equal(peer[name + "/Estimate"], value, relative * Math.Abs(value));
        Assert.Equal(peer[name + "/Std. Error"], error, relative * error);
        Assert.Equal(peer[name + "/t value"], value / error, relative * Math.Abs(value / error));
    }

    private static double[] Column(string name)
    {
        int at = Counties.Columns.IndexOf(name);
        return [.. Counties.Rows.Select(r => Golden.Number(r[at]))];
    }

    private static (double[] Growth, double[] Start) Growth()
    {
        (double[] start, double[] end) = (Column("gdppc_2008"), Column("gdppc_2014"));
        double[] growth = new double[start.Length];
        ConvergenceKernels.LogGrowth(start, end, 6, growth);
        ConvergenceKernels.Logs(start, start);
        return (growth, start);
    }
}
