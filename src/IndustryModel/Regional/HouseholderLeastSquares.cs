namespace IndustryModel.Regional;

/// <summary>Least squares by Householder reflections: as accurate as the problem is, where normal equations lose half of the digits.</summary>
internal static class HouseholderLeastSquares
{
    /// <summary>What may be left of a column after those before it, relative to the column, and still be rounding.</summary>
    private const double Dependent = 1e-11;

    internal static RegressionFit Solve(ReadOnlySpan<double> y, ReadOnlySpan<double> columns, Span<double> coefficients, Span<double> standardErrors)
    {
        int n = y.Length;
        int k = coefficients.Length;
        coefficients.Fill(double.NaN);
        standardErrors.Fill(double.NaN);
        if (double.IsNaN(OrderedSum.Of(y) + OrderedSum.Of(columns)))
            return new(n, n - k, double.NaN, -1);
        using var scratch = new Scratch(n * (k + 1) + 2 * k);
        Span<double> a = scratch.Values[..(n * k)]; // column after column, reflected in place
        Span<double> b = scratch.Values.Slice(n * k, n);
        Span<double> diagonal = scratch.Values.Slice(n * (k + 1), k);
        Span<double> scales = scratch.Values.Slice(n * (k + 1) + k, k);
        a[..n].Fill(1);
        columns.CopyTo(a[n..]);
        for (int j = 0; j < k; j++)
            scales[j] = Scale(a.Slice(j * n, n));
        y.CopyTo(b);
        double unit = Scale(b);
        for (int j = 0; j < k; j++)
        {
            double size = Norm(a.Slice(j * n, n));
            Span<double> reflector = a.Slice(j * n, n)[Math.Min(j, n)..];
            double norm = Norm(reflector);
            if (!(norm > Dependent * size))
                return new(n, n - k, double.NaN, Math.Max(j - 1, 0));
            diagonal[j] = reflector[0] > 0 ? -norm : norm;
            reflector[0] -= diagonal[j];
            for (int c = j + 1; c < k; c++)
                Reflect(reflector, a.Slice(c * n, n)[j..]);
            Reflect(reflector, b[j..]);
        }

        for (int j = k - 1; j >= 0; j--)
        {
            double sum = b[j];
            for (int c = j + 1; c < k; c++)
                sum -= a[c * n + j] * coefficients[c];
            coefficients[j] = sum / diagonal[j];
        }

        double residual = SumOfSquares(b[k..]);
        double variance = n > k ? residual / (n - k) : double.NaN;
        for (int j = 0; j < k; j++)
            standardErrors[j] = Math.Sqrt(variance * InverseDiagonal(a, diagonal, j, n)) * unit / scales[j];
        for (int j = 0; j < k; j++)
            coefficients[j] *= unit / scales[j];
        double total = SumOfSquares(b[1..]); // the first reflection takes the mean out
        bool flat = Flat(y);
        return new(n, n - k, flat ? double.NaN : 1 - residual / total, -1);
    }

    /// <summary>Divides by the largest, so that no square over- or underflows; what it was divided by.</summary>
    private static double Scale(Span<double> values)
    {
        double largest = 0;
        foreach (double value in values)
            largest = Math.Max(largest, Math.Abs(value));
        if (largest == 0)
            return 1;
        for (int i = 0; i < values.Length; i++)
            values[i] /= largest;
        return largest;
    }

    /// <summary>v − 2·w·(w'v)/(w'w).</summary>
    private static void Reflect(ReadOnlySpan<double> w, Span<double> v)
    {
        double product = 0;
        double square = 0;
        for (int i = 0; i < w.Length; i++)
        {
            product += w[i] * v[i];
            square += w[i] * w[i];
        }

        double factor = 2 * product / square;
        for (int i = 0; i < w.Length; i++)
            v[i] -= factor * w[i];
    }

    /// <summary>[(R'R)⁻¹]jj = Σ over i of [R⁻¹]ji²: row j of the inverse, by substitution from column j on.</summary>
    private static double InverseDiagonal(ReadOnlySpan<double> a, ReadOnlySpan<double> diagonal, int j, int n)
    {
        int k = diagonal.Length;
        using var scratch = new Scratch(k);
        Span<double> row = scratch.Values;
        double sum = 0;
        for (int c = j; c < k; c++)
        {
            double value = c == j ? 1 : 0;
            for (int i = j; i < c; i++)
                value -= row[i] * a[c * n + i];
            row[c] = value / diagonal[c];
            sum += row[c] * row[c];
        }

        return sum;
    }

    private static bool Flat(ReadOnlySpan<double> y)
    {
        foreach (double value in y)
        {
            if (value != y[0])
                return false;
        }

        return true;
    }

    private static double Norm(ReadOnlySpan<double> values) => Math.Sqrt(SumOfSquares(values));

    private static double SumOfSquares(ReadOnlySpan<double> values)
    {
        double sum = 0;
        foreach (double value in values)
            sum += value * value;
        return sum;
    }
}
