using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using IndustryModel.Regional;

namespace IndustryModel.Scenarios;

/// <summary>
/// The outputs of a design, centered and scaled by a power of two, so that neither an offset nor the unit costs digits; and the indices of any weighting of its rows, of which ones are the estimate and how often a row
/// was drawn is a resample. Columns are padded to whole vectors with rows of no weight.
/// </summary>
internal readonly ref struct SobolSums
{
    private const double NoSpread = 1e-14; // of the mean square: what is left is rounding

    private readonly Scratch _scratch;
    private readonly int _rows, _padded, _parameters;
    private readonly bool _second;
    private readonly SobolEstimator _estimator;

    internal SobolSums(ReadOnlySpan<double> a, ReadOnlySpan<double> b, ReadOnlySpan<double> ab, ReadOnlySpan<double> ba, SobolEstimator estimator)
    {
        (_rows, _parameters, _second, _estimator) = (a.Length, ab.Length / a.Length, !ba.IsEmpty, estimator);
        _padded = (_rows + 7) & ~7;
        _scratch = new(_padded * (2 + _parameters * (_second ? 2 : 1)));
        Copy(a, Column(0));
        Copy(b, Column(1));
        for (int j = 0; j < _parameters; j++)
        {
            Copy(ab.Slice(j * _rows, _rows), Y(j));
            if (_second)
                Copy(ba.Slice(j * _rows, _rows), Z(j));
        }

        Shift(-a[0]);
        Shift(-Center()); // twice: the first mean of large numbers is rough
        Shift(-Center());
        Scale();
    }

    /// <summary>First-order, total and, where there are outputs of B with a column from A, second-order indices.</summary>
    internal int Count => 2 * _parameters + (_second ? _parameters * (_parameters - 1) / 2 : 0);

    internal int Padded => _padded;

    public void Dispose() => _scratch.Dispose();

    /// <summary>Indices of rows so weighted; false where these rows do not vary.</summary>
    internal bool Indices(ReadOnlySpan<double> weights, Span<double> destination)
    {
        ReadOnlySpan<double> a = Column(0), b = Column(1);
        double n = _rows;
        double meanA = Sum(weights, a) / n, meanB = Sum(weights, b) / n;
        double squareA = Sum(weights, a, a) / n, squareB = Sum(weights, b, b) / n;
        double mean = (meanA + meanB) / 2;
        double square = (squareA + squareB) / 2;
        double variance = square - mean * mean;
        if (!(variance > NoSpread * square))
            return false;
        double center = _estimator == SobolEstimator.SALib ? 0 : mean;
        for (int j = 0; j < _parameters; j++)
        {
            var y = new Swapped(weights, a, b, Y(j), n);
            (destination[j], destination[_parameters + j]) = _estimator switch
            {
                SobolEstimator.Jansen1999 => (1 - y.FromB / 2 / variance, y.FromA / 2 / variance),
                SobolEstimator.Sobol2007 => ((y.BTimesChange - center * y.Change) / variance, -(y.ATimesChange - center * y.Change) / variance),
                SobolEstimator.HommaSaltelli1996 => ((y.BTimesY - meanB * y.Mean) / variance, 1 - (y.ATimesY - meanA * y.Mean) / variance),
                SobolEstimator.Janon2014 => (Janon(y.BTimesY, meanB, squareB, y), 1 - Janon(y.ATimesY, meanA, squareA, y)),
                SobolEstimator.Martinez2011 => (Correlation(y.BTimesY, meanB, squareB, y), 1 - Correlation(y.ATimesY, meanA, squareA, y)),
                SobolEstimator.Azzini2021 => Azzini(weights, j),
                _ => ((y.BTimesChange - center * y.Change) / variance, y.FromA / 2 / variance),
            };
        }

        if (!_second)
            return true;
        double apart = Product(Sum(weights, a, b) / n, meanA, meanB, center);
        int pair = 2 * _parameters;
        for (int j = 0; j < _parameters; j++)
        {
            double meanZ = Sum(weights, Z(j)) / n;
            for (int k = j + 1; k < _parameters; k++)
            {
                double together = Product(Sum(weights, Z(j), Y(k)) / n, meanZ, Sum(weights, Y(k)) / n, center);
                destination[pair++] = (together - apart) / variance - destination[j] - destination[k];
            }
        }

        return true;
    }

    // mean((p − c)(q − c))
    private static double Product(double product, double meanP, double meanQ, double center) => product - center * (meanP + meanQ - center);

    private static double Janon(double product, double mean, double square, in Swapped y)
    {
        double c = (mean + y.Mean) / 2;
        double below = (square + y.Square) / 2 - c * c;
        return below > 0 ? (product - c * c) / below : 0;
    }

    private static double Correlation(double product, double mean, double square, in Swapped y)
    {
        double p = square - mean * mean, q = y.Square - y.Mean * y.Mean;
        return p > NoSpread * square && q > NoSpread * y.Square ? (product - mean * y.Mean) / Math.Sqrt(p * q) : 0;
    }

    private (double First, double Total) Azzini(ReadOnlySpan<double> weights, int j)
    {
        ReadOnlySpan<double> a = Column(0), b = Column(1), y = Y(j), z = Z(j);
        double cross = 0, change = 0, whole = 0;
        for (int i = 0; i < _rows; i++)
        {
            double u = a[i] - y[i], v = z[i] - b[i], w = a[i] - b[i], x = z[i] - y[i];
            cross += weights[i] * (v * u);
            change += weights[i] * (v * v + u * u);
            whole += weights[i] * (w * w + x * x);
        }

        return whole > 0 ? (2 * cross / whole, change / whole) : (0, 0);
    }

    private Span<double> Column(int number) => _scratch.Values.Slice(number * _padded, _padded);

    private Span<double> Y(int parameter) => Column(2 + parameter);

    private Span<double> Z(int parameter) => Column(2 + _parameters + parameter);

    private void Copy(ReadOnlySpan<double> values, Span<double> column)
    {
        values.CopyTo(column);
        column[_rows..].Clear();
    }

    private double Center()
    {
        int columns = _estimator == SobolEstimator.SALib ? _scratch.Values.Length / _padded : 2;
        double sum = 0;
        for (int c = 0; c < columns; c++)
            sum += OrderedSum.Of(Column(c)[.._rows]) / _rows;
        return sum / columns;
    }

    private void Shift(double by)
    {
        for (int c = 0; c < _scratch.Values.Length / _padded; c++)
        {
            foreach (ref double value in Column(c)[.._rows])
                value += by;
        }
    }

    private void Scale()
    {
        double size = 0;
        foreach (double value in _scratch.Values)
            size = Math.Max(size, Math.Abs(value));
        int exponent = size is > 0 and < double.PositiveInfinity ? Math.ILogB(size) : 0;
        foreach (ref double value in _scratch.Values)
            value = Math.ScaleB(value, -exponent);
    }

    private static double Sum(ReadOnlySpan<double> weights, ReadOnlySpan<double> x)
    {
        ReadOnlySpan<Vector512<double>> w = Blocks(weights), first = Blocks(x);
        Vector512<double> sum = Vector512<double>.Zero;
        for (int i = 0; i < first.Length; i++)
            sum += w[i] * first[i];
        return OfLanes(sum);
    }

    private static double Sum(ReadOnlySpan<double> weights, ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        ReadOnlySpan<Vector512<double>> w = Blocks(weights), first = Blocks(x), second = Blocks(y);
        Vector512<double> sum = Vector512<double>.Zero;
        for (int i = 0; i < first.Length; i++)
            sum += w[i] * (first[i] * second[i]);
        return OfLanes(sum);
    }

    private static ReadOnlySpan<Vector512<double>> Blocks(ReadOnlySpan<double> x) => MemoryMarshal.Cast<double, Vector512<double>>(x);

    private static double OfLanes(Vector512<double> sum)
    {
        Vector256<double> four = sum.GetLower() + sum.GetUpper();
        Vector128<double> two = four.GetLower() + four.GetUpper();
        return two.GetElement(0) + two.GetElement(1);
    }

    /// <summary>Means over the rows of what one column's estimators need, in one pass; changes before squares, so that a column without effect has exactly none.</summary>
    private readonly ref struct Swapped
    {
        internal Swapped(ReadOnlySpan<double> weights, ReadOnlySpan<double> a, ReadOnlySpan<double> b, ReadOnlySpan<double> y, double n)
        {
            ReadOnlySpan<Vector512<double>> w = Blocks(weights), first = Blocks(a), second = Blocks(b), changed = Blocks(y);
            Vector512<double> mean = default, square = default, change = default, fromA = default, fromB = default, aTimesChange = default, bTimesChange = default, aTimesY = default, bTimesY = default;
            for (int i = 0; i < changed.Length; i++)
            {
                Vector512<double> u = changed[i] - first[i], v = changed[i] - second[i], wu = w[i] * u, wy = w[i] * changed[i];
                mean += wy;
                square += wy * changed[i];
                change += wu;
                fromA += wu * u;
                fromB += w[i] * v * v;
                aTimesChange += wu * first[i];
                bTimesChange += wu * second[i];
                aTimesY += wy * first[i];
                bTimesY += wy * second[i];
            }

            (Mean, Square, Change, FromA, FromB) = (OfLanes(mean) / n, OfLanes(square) / n, OfLanes(change) / n, OfLanes(fromA) / n, OfLanes(fromB) / n);
            (ATimesChange, BTimesChange, ATimesY, BTimesY) = (OfLanes(aTimesChange) / n, OfLanes(bTimesChange) / n, OfLanes(aTimesY) / n, OfLanes(bTimesY) / n);
        }

        internal double Mean { get; }

        internal double Square { get; }

        internal double Change { get; }

        internal double FromA { get; }

        internal double FromB { get; }

        internal double ATimesChange { get; }

        internal double BTimesChange { get; }

        internal double ATimesY { get; }

        internal double BTimesY { get; }
    }
}
