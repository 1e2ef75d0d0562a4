using System.Collections.Immutable;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;

namespace IndustryModel.Regional;

/// <summary>Convergence of regions, from accounts.</summary>
public static class ConvergenceExtensions
{
    /// <summary>
    /// β-convergence: whether poor regions grow faster, from the regression ln(y1/y0)/T = a + b·ln y0 + covariates + u; speed λ = −ln(1 + b·T)/T, half-life ln 2/λ. Barro and Sala-i-Martin (1992).
    /// The non-linear form of the growth equation is the same regression, with λ as its parameter: its standard error is that of b divided by 1 + b·T.
    /// </summary>
    /// <param name="cube">Income, value added or another positive figure; its total by region, in any prices. Volumes are what growth is about.</param>
    /// <param name="start">The first year.</param>
    /// <param name="end">The last year, T later.</param>
    /// <param name="per">Population, or what else the figure is divided by; nothing if null.</param>
    /// <param name="covariates">What is held constant: conditional convergence; absolute if null or none.</param>
    /// <param name="vintages">Whether two vintages may meet.</param>
    /// <param name="scope">Which regions; the deepest if null. Sectors, if named, are summed; the total if not.</param>
    /// <returns>Slope, standard error, speed and half-life; where there is none, why.</returns>
    /// <exception cref="ArgumentException">The last year is not after the first; a covariate lacks a region, stands twice, or depends on those before it: named; or the cubes do not fit each other.</exception>
    /// <exception cref="OverlapException">Two of the regions overlap.</exception>
    /// <exception cref="UnknownCodeException">A code of another classification or version, or none at all.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A cube does not have a year.</exception>
    /// <exception cref="InvalidOperationException">Sectors of a measure that does not add up would have to be summed, or there are no regions.</exception>
    public static BetaConvergence BetaConvergence(this DataCube cube, Year start, Year end, DataCube? per = null, IReadOnlyList<RegionalCovariate>? covariates = null,
        VintagePolicy vintages = VintagePolicy.Refuse, RegionalScope? scope = null)
    {
        ArgumentNullException.ThrowIfNull(cube);
        RequireOrder(start, end);
        covariates ??= [];
        if (covariates.GroupBy(c => c.Name).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new ArgumentException($"The covariate '{twice.Key}' stands twice.", nameof(covariates));
        var panel = new IncomePanel(cube, per, [start, end], vintages, scope);
        ImmutableArray<RegionCode> regions = panel.Figures.First.Scoped.Regions;
        int[] usable = [.. Enumerable.Range(0, regions.Length).Where(r => panel.At(0, r) > 0 && panel.At(1, r) > 0)];
        if (usable.Length < regions.Length && !panel.LeavesOut)
            usable = [];
        double[] columns = new double[usable.Length * (1 + covariates.Count)];
        double[] growth = new double[usable.Length];
        double[] before = [.. usable.Select(r => panel.At(0, r))];
        ConvergenceKernels.LogGrowth(before, [.. usable.Select(r => panel.At(1, r))], end - start, growth);
        ConvergenceKernels.Logs(before, columns);
        for (int k = 0; k < covariates.Count; k++)
        {
            for (int i = 0; i < usable.Length; i++)
            {
                RegionCode region = regions[usable[i]];
                columns[(k + 1) * usable.Length + i] = covariates[k][region]
                    ?? throw new ArgumentException($"The covariate '{covariates[k].Name}' has no value of {region.Text}. Give one, or leave the region out of the scope.", nameof(covariates));
            }
        }

        double[] coefficients = new double[2 + covariates.Count];
        double[] errors = new double[coefficients.Length];
        Array.Fill(coefficients, double.NaN);
        Array.Fill(errors, double.NaN);
        RegressionFit fit = ConvergenceKernels.LeastSquares(growth, columns, coefficients, errors);
        if (fit.Collinear > 0 && usable.Length >= coefficients.Length)
            throw new ArgumentException($"The covariate '{covariates[fit.Collinear - 1].Name}' depends on the constant, the start and the covariates before it, so that nothing tells them apart. Leave it out.", nameof(covariates));
        return new(panel, [.. covariates.Select(c => c.Name)], usable, fit, coefficients, errors);
    }

    /// <summary>σ-convergence: whether the differences between regions become smaller, year by year: coefficient of variation, standard deviation of logarithms, and Williamson's coefficient, weighted with what the figure is divided by.</summary>
    /// <param name="cube">Income, value added or another positive figure; its total by region.</param>
    /// <param name="start">The first year.</param>
    /// <param name="end">The last year.</param>
    /// <param name="per">Population, or what else the figure is divided by; nothing if null, and then nothing to weight with.</param>
    /// <param name="deviation">Divide by n or by n − 1; Williamson's is always weighted with shares.</param>
    /// <param name="vintages">Whether two vintages may meet.</param>
    /// <param name="scope">Which regions; the deepest if null. Sectors, if named, are summed; the total if not.</param>
    /// <returns>A row for each year; where there is no value, why.</returns>
    /// <exception cref="ArgumentException">The last year is not after the first, or the cubes do not fit each other.</exception>
    /// <exception cref="OverlapException">Two of the regions overlap.</exception>
    /// <exception cref="UnknownCodeException">A code of another classification or version, or none at all.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A cube does not have a year, or there is no such deviation.</exception>
    /// <exception cref="InvalidOperationException">Sectors of a measure that does not add up would have to be summed, or there are no regions.</exception>
    public static SigmaConvergence SigmaConvergence(this DataCube cube, Year start, Year end, DataCube? per = null, StandardDeviation deviation = StandardDeviation.Population,
        VintagePolicy vintages = VintagePolicy.Refuse, RegionalScope? scope = null)
    {
        ArgumentNullException.ThrowIfNull(cube);
        RequireOrder(start, end);
        ShiftShareExtensions.RequireDefined(deviation, "standard deviation");
        return new(new IncomePanel(cube, per, Enumerable.Range(start.Number, end - start + 1).Select(y => new Year(y)), vintages, scope), deviation);
    }

    private static void RequireOrder(Year start, Year end)
    {
        if (end <= start)
            throw new ArgumentException($"Convergence runs from a year to a later one, not from {start} to {end}.", nameof(end));
    }
}
