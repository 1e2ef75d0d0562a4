using IndustryModel.Quantities;

namespace IndustryModel.Regional;

/// <summary>
/// Convergence of plain numbers: growth regressions (β), and dispersion (σ). The same bits on every 64-bit processor; a figure that is missing (NaN) makes missing what it enters: leave out of a regression what cannot take part in it.
/// </summary>
public static class ConvergenceKernels
{
    /// <summary>The dependent variable of a growth regression, ln(end / start) / years: average growth a year.</summary>
    /// <param name="start">Income per head, or another positive figure, by region.</param>
    /// <param name="end">The same, so many years later.</param>
    /// <param name="years">The number of years between, above 0.</param>
    /// <param name="destination">As many values as <paramref name="start"/>; NaN where a figure is not positive: undefined.</param>
    /// <exception cref="ArgumentException">Shapes do not fit, or the destination is too short.</exception>
    public static void LogGrowth(ReadOnlySpan<double> start, ReadOnlySpan<double> end, double years, Span<double> destination)
    {
        Shapes.RequireLength(start.Length, end.Length, nameof(end));
        Shapes.RequireRoom(start.Length, destination.Length);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(years);
        for (int i = 0; i < start.Length; i++)
            destination[i] = start[i] > 0 && end[i] > 0 ? PlainLog.OfRatio(end[i], start[i]) / years : double.NaN;
    }

    /// <summary>Natural logarithms; NaN for what is not positive.</summary>
    /// <param name="values">Any figures.</param>
    /// <param name="destination">May be <paramref name="values"/> itself.</param>
    /// <exception cref="ArgumentException">The destination is too short.</exception>
    public static void Logs(ReadOnlySpan<double> values, Span<double> destination)
    {
        Shapes.RequireRoom(values.Length, destination.Length);
        for (int i = 0; i < values.Length; i++)
            destination[i] = values[i] > 0 ? PlainLog.Of(values[i]) : double.NaN;
    }

    /// <summary>Ordinary least squares by Householder reflections, with a constant: y = c[0] + Σ c[k]·x[k] + u.</summary>
    /// <param name="y">The dependent variable.</param>
    /// <param name="columns">The explanatory variables, one after another, each as long as <paramref name="y"/>; the constant is added.</param>
    /// <param name="coefficients">One more than there are variables: the constant first.</param>
    /// <param name="standardErrors">As many: √(s²·[(X'X)⁻¹]kk) with s² = Σu²/(n − k). NaN without degrees of freedom: undefined.</param>
    /// <returns>How well it fits, or which variable depends on those before it; with fewer observations than coefficients, the first for which none is left.</returns>
    /// <exception cref="ArgumentException">Shapes do not fit.</exception>
    public static RegressionFit LeastSquares(ReadOnlySpan<double> y, ReadOnlySpan<double> columns, Span<double> coefficients, Span<double> standardErrors)
    {
        int variables = y.IsEmpty ? 0 : Shapes.Rows(columns.Length, y.Length, nameof(columns));
        Shapes.RequireRoom(variables + 1, coefficients.Length, nameof(coefficients));
        Shapes.RequireRoom(variables + 1, standardErrors.Length, nameof(standardErrors));
        return HouseholderLeastSquares.Solve(y, columns, coefficients[..(variables + 1)], standardErrors[..(variables + 1)]);
    }

    /// <summary>The speed of convergence λ = −ln(1 + b·T) / T behind the slope b of a regression of growth a year on the logarithm of the start. Barro and Sala-i-Martin (1992).</summary>
    /// <returns>NaN where 1 + b·T is not positive: no speed gives that slope.</returns>
    public static double Speed(double slope, double years) => 1 + slope * years > 0 ? -Elementary.Log1P(slope * years) / years : double.NaN;

    /// <summary>The half-life ln 2 / λ: after how many years half of a gap is left.</summary>
    /// <returns>NaN where the speed is not positive: the gap is not closing.</returns>
    public static double HalfLife(double speed) => speed > 0 ? Elementary.Log(2) / speed : double.NaN;

    /// <summary>The coefficient of variation, standard deviation / mean.</summary>
    /// <param name="values">A figure for each region.</param>
    /// <param name="deviation">Divide by n or by n − 1.</param>
    /// <returns>NaN where a figure is missing, the mean is 0, or there are too few.</returns>
    public static double CoefficientOfVariation(ReadOnlySpan<double> values, StandardDeviation deviation)
    {
        double mean = OrderedSum.Of(values) / values.Length;
        return mean == 0 ? double.NaN : Deviation(values, mean, deviation) / mean;
    }

    /// <summary>The standard deviation of the natural logarithms.</summary>
    /// <param name="values">A positive figure for each region.</param>
    /// <param name="deviation">Divide by n or by n − 1.</param>
    /// <returns>NaN where a figure is missing or not positive, or there are too few.</returns>
    public static double LogDeviation(ReadOnlySpan<double> values, StandardDeviation deviation)
    {
        using var scratch = new Scratch(values.Length);
        Logs(values, scratch.Values);
        return Deviation(scratch.Values, OrderedSum.Of(scratch.Values) / values.Length, deviation);
    }

    /// <summary>Williamson's weighted coefficient of variation, √(Σ (y[r] − m)²·p[r]/P) / m around the mean of the nation, m = Σ y[r]·p[r]/P. Williamson (1965).</summary>
    /// <param name="values">Income per head of each region.</param>
    /// <param name="weights">Its population.</param>
    /// <returns>NaN where a figure is missing or the mean is 0.</returns>
    /// <exception cref="ArgumentException">Lengths differ.</exception>
    public static double Williamson(ReadOnlySpan<double> values, ReadOnlySpan<double> weights)
    {
        Shapes.RequireLength(values.Length, weights.Length, nameof(weights));
        double total = OrderedSum.Of(weights);
        using var scratch = new Scratch(values.Length);
        Span<double> terms = scratch.Values;
        for (int r = 0; r < values.Length; r++)
            terms[r] = values[r] * (weights[r] / total);
        double m = OrderedSum.Of(terms);
        for (int r = 0; r < values.Length; r++)
            terms[r] = (values[r] / m - 1) * (values[r] / m - 1) * (weights[r] / total);
        return m == 0 ? double.NaN : Math.Sqrt(OrderedSum.Of(terms));
    }

    private static double Deviation(ReadOnlySpan<double> values, double mean, StandardDeviation deviation)
    {
        double scale = 0;
        bool equal = true;
        foreach (double value in values)
        {
            if (double.IsNaN(value))
                return double.NaN;
            equal &= value == values[0];
            scale = Math.Max(scale, Math.Abs(value - mean));
        }

        int divisor = deviation == StandardDeviation.Sample ? values.Length - 1 : values.Length;
        if (divisor < 1)
            return double.NaN;
        if (equal || scale == 0)
            return 0;
        double squares = 0;
        foreach (double value in values) // by the largest first: no square over- or underflows that matters
            squares += (value - mean) / scale * ((value - mean) / scale);
        return scale * Math.Sqrt(squares / divisor);
    }
}
