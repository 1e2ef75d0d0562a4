using IndustryModel.Scenarios;

namespace IndustryModel.Tests.Scenarios;

/// <summary>
/// What the R packages sensitivity and sensobol would say, from our estimates: the same sums over another variance (of A alone with n − 1, or of A and B with 2n − 1), with other divisors, not centered, and once with the moments of other inputs.
/// </summary>
internal sealed class SobolPeers(SobolOutputs outputs)
{
    private readonly int _n = outputs.A.Length;
    private readonly double _mean = (outputs.A.Average() + outputs.B.Average()) / 2;

    private double Variance => (outputs.A.Concat(outputs.B).Select(y => (y - _mean) * (y - _mean))).Sum() / (2 * _n);

    private double VarianceOfBoth => Variance * 2 * _n / (2 * _n - 1);

    private double VarianceOfA => outputs.A.Select(y => (y - outputs.A.Average()) * (y - outputs.A.Average())).Sum() / (_n - 1);

    internal double? Index(string source, string index, int input)
    {
        double jansenFirst = 1 - Ours(SobolEstimator.Jansen1999, "S1", input), jansenTotal = Ours(SobolEstimator.Jansen1999, "ST", input);
        return (source, index) switch
        {
            ("R soboljansen", "S1") => 1 - jansenFirst * Variance * 2 * _n / (2 * _n - 1) / VarianceOfA,
            ("R soboljansen", "ST") => jansenTotal * Variance * 2 * _n / (2 * _n - 1) / VarianceOfA,
            ("R sensobol jansen", "S1") => 1 - jansenFirst * Variance / VarianceOfBoth,
            ("R sensobol jansen", "ST") => jansenTotal * Variance / VarianceOfBoth,
            ("R sobol2007", "S1") => (Ours(SobolEstimator.Sobol2007, "S1", input) * Variance + _mean * Change(input)) * _n / (_n - 1) / VarianceOfA,
            ("R sobol2007", "ST") => (Ours(SobolEstimator.Sobol2007, "ST", input) * Variance - _mean * Change(input)) * _n / (_n - 1) / VarianceOfA,
            ("R sensobol saltelli", "S1") => (Ours(SobolEstimator.Saltelli2010, "S1", input) * Variance + _mean * Change(input)) / VarianceOfBoth,
            ("R sensobol sobol", "ST") => (Ours(SobolEstimator.Sobol2007, "ST", input) * Variance - _mean * Change(input)) / VarianceOfBoth,
            ("R sensobol homma", "ST") => 1 - (WithA(input) - _mean * _mean) / VarianceOfBoth,
            ("R sensobol glen", "ST") => WithMomentsOfAnother(input),
            ("R sobol2002", "S1") => ((Ours(SobolEstimator.HommaSaltelli1996, "S1", input) * Variance + outputs.B.Average() * Y(input).Average()) * _n / (_n - 1) - outputs.A.Zip(outputs.B, (a, b) => a * b).Average()) / VarianceOfA,
            ("R sobol2002", "ST") => 1 - (WithA(input) * _n / (_n - 1) - outputs.A.Average() * outputs.A.Average()) / VarianceOfA,
            _ => null,
        };
    }

    /// <summary>
    /// 1 less the correlation of A and y, as <see cref="SobolEstimator.Martinez2011"/> has it, were it not that R repeats a short vector along the columns of a matrix: mean and deviation come from the input whose number is the place in the
    /// matrix, column by column, modulo the number of inputs.
    /// </summary>
    private double WithMomentsOfAnother(int input)
    {
        double[] means = [.. Enumerable.Range(0, outputs.Inputs).Select(i => Y(i).Average())];
        double[] deviations = [.. Enumerable.Range(0, outputs.Inputs).Select(i => Math.Sqrt(Y(i).Sum(y => (y - means[i]) * (y - means[i])) / (_n - 1)))];
        double sum = Y(input).Zip(outputs.A).Select((pair, row) => (pair.Second - outputs.A.Average()) * (pair.First - means[Another(row)]) / deviations[Another(row)]).Sum();
        return 1 - sum / Math.Sqrt(VarianceOfA) / (_n - 1);

        int Another(int row) => (input * _n + row) % outputs.Inputs;
    }

    // mean(A y)
    private double WithA(int input) => (1 - Ours(SobolEstimator.HommaSaltelli1996, "ST", input)) * Variance + outputs.A.Average() * Y(input).Average();

    private double Change(int input) => Y(input).Average() - outputs.A.Average();

    private IEnumerable<double> Y(int input) => outputs.AB.Skip(input * _n).Take(_n);

    private double Ours(SobolEstimator estimator, string index, int input) => outputs.Indices(estimator)[index == "ST" ? outputs.Inputs + input : input];
}
