using System.Collections.Immutable;
using IndustryModel.Accounts;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Regional;

/// <summary>β-convergence: the slope of growth on the start, its standard error, the speed of convergence and the half-life of a gap.</summary>
public sealed class BetaConvergence : RegionalResult
{
    private readonly IncomePanel _panel;
    private readonly int[] _usable;
    private readonly RegressionFit _fit;
    private readonly double[] _coefficients;
    private readonly double[] _errors;

    internal BetaConvergence(IncomePanel panel, ImmutableArray<string> covariates, int[] usable, RegressionFit fit, double[] coefficients, double[] errors)
        : base(panel.Figures.Last, "convergence", covariates.IsEmpty ? "absolute" : "conditional", Words(panel, covariates), Remarks(panel, usable))
        => (_panel, Covariates, _usable, _fit, _coefficients, _errors) = (panel, covariates, usable, fit, coefficients, errors);

    /// <summary>The names of what is held constant; none for absolute convergence.</summary>
    public ImmutableArray<string> Covariates { get; }

    /// <summary>The first year.</summary>
    public Year Start => _panel.Figures.First.Year;

    /// <summary>The last year.</summary>
    public Year End => Year;

    /// <summary>The number of years between, T.</summary>
    public int Years => End - Start;

    /// <summary>What the figure is divided by; null for nothing.</summary>
    public DataCube? Per => _panel.Per;

    /// <summary>The number of regions in the regression.</summary>
    public int Count => _fit.Observations;

    /// <summary>The slope b: below 0, poor regions grow faster.</summary>
    public Observation<double> Beta => Observed(_coefficients[1]);

    /// <summary>The standard error of the slope.</summary>
    public Observation<double> StandardError => Error(1);

    /// <summary>The speed λ = −ln(1 + b·T)/T: which part of a gap closes in a year.</summary>
    public Observation<double> Speed => Beta is { HasValue: true, Value: var b } ? Observed(ConvergenceKernels.Speed(b, Years), $"1 + b·T is {FigureText.Number(1 + b * Years)}: no speed gives that slope") : Beta;

    /// <summary>The standard error of the speed, that of the slope / (1 + b·T): what the non-linear form of the regression reports.</summary>
    public Observation<double> SpeedStandardError => Speed.HasValue ? Error(1).Select(e => e / (1 + Beta.Value * Years)) : Speed;

    /// <summary>The half-life ln 2/λ in years.</summary>
    public Observation<double> HalfLife => Speed is { HasValue: true, Value: var speed } ? Observed(ConvergenceKernels.HalfLife(speed), speed == 0 ? "the gap neither closes nor widens" : "the regions diverge: no gap is closing") : Speed;

    /// <summary>The part of the variance of growth that the regression explains.</summary>
    public Observation<double> RSquared => Beta.HasValue ? Observed(_fit.RSquared, "all regions grow alike, so there is nothing to explain") : Beta;

    /// <summary>All coefficients: constant, beta, covariates.</summary>
    public ImmutableArray<RegressionCoefficient> Coefficients =>
        [.. Covariates.Insert(0, "beta").Insert(0, "constant").Select((name, k) => new RegressionCoefficient(name, Observed(_coefficients[k]), Error(k)))];

    /// <inheritdoc/>
    public override ImmutableArray<Source> Sources => Per is { } per ? [.. new[] { Cube.Source, per.Source }.Distinct()] : [Cube.Source];

    /// <inheritdoc/>
    public override ObservationFlags WorstFlag => FigureText.Worst(_panel.AllFlags);

    /// <summary>One row: slope, standard error, speed, half-life, number of regions, R².</summary>
    public override ResultTable ToTable() => new($"Convergence ({Variant}) of {_panel.Words}, {Start}–{End}",
        [
            new("method", ColumnKind.Text, "Method", "Methode"), new("variant", ColumnKind.Text, "Variant", "Variant"),
            new("baseYear", ColumnKind.Year, "From", "Van"), new("year", ColumnKind.Year, "To", "Tot"), new("measure", ColumnKind.Text, "Measure", "Grootheid"), new("per", ColumnKind.Text, "Per", "Per"),
            new("beta", ColumnKind.Number, "Beta", "Bèta", Decimals: 6), new("standardError", ColumnKind.Number, "Standard error", "Standaardfout", Decimals: 6),
            new("speed", ColumnKind.Number, "Speed a year", "Snelheid per jaar", Decimals: 6), new("speedStandardError", ColumnKind.Number, "Standard error of the speed", "Standaardfout van de snelheid", Decimals: 6),
            new("halfLife", ColumnKind.Number, "Half-life", "Halveringstijd", "years", 1), new("n", ColumnKind.Count, "Regions", "Regio's"), new("r2", ColumnKind.Number, "R²", "R²", Decimals: 4), new("flag", ColumnKind.Text, "Flag", "Vlag"),
        ],
        [
            [
                Method, Variant, Start.Number, End.Number, Measure.Concept.Code, Per?.Measure.Concept.Code, Cell(Beta), Cell(StandardError), Cell(Speed), Cell(SpeedStandardError), Cell(HalfLife), Count, Cell(RSquared),
                FigureText.Flag(new[] { Beta, StandardError, Speed, HalfLife, RSquared }.FirstOrDefault(v => !v.HasValue, Beta)),
            ],
        ], Convention, Sources, Notes);

    /// <summary>The regression with its figures filled in.</summary>
    public Explanation Explain() => new($"Convergence ({Variant}) of {_panel.Words}, {Start}–{End}: beta {Text(Beta)}", Convention,
        [
            $"{Count} regions, {Years} years",
            .. Coefficients.Select(c => $"{c.Name} = {Text(c.Estimate)}, standard error {Text(c.StandardError)}"),
            $"λ = −ln(1 + b·{Years})/{Years} = {Text(Speed)}", $"half-life = ln 2/λ = {Text(HalfLife)}", $"R² = {Text(RSquared)}", .. Notes,
        ], Sources);

    private static string Words(IncomePanel panel, ImmutableArray<string> covariates)
        => $"ln(y1/y0)/T = a + b·ln y0{string.Concat(covariates.Select(c => $" + c·{c}"))} + u by ordinary least squares, y {panel.Words}; λ = −ln(1 + b·T)/T, half-life ln 2/λ";

    private static IEnumerable<string> Remarks(IncomePanel panel, int[] usable)
    {
        string[] without = [.. Enumerable.Range(0, panel.Regions).Except(usable).Select(r => panel.Figures.First.Scoped.Regions[r].Text)];
        return panel.LeavesOut && without.Length > 0 ? panel.Notes.Append($"left out, without a positive figure in both years: {string.Join(", ", without)}") : panel.Notes;
    }

    private static string Text(Observation<double> value) => value.HasValue ? FormattableString.Invariant($"{value.Value:0.########}") : $"none ({value.Note})";

    private Observation<double> Error(int k) => Beta.HasValue ? Observed(_errors[k], $"{Count} regions leave nothing over for {_coefficients.Length} coefficients") : Beta;

    private Observation<double> Observed(double value, string? undefined = null)
    {
        ObservationFlags flags = _panel.AllFlags | (_usable.Length < _panel.Regions ? ObservationFlags.Incomplete : 0);
        if (double.IsFinite(value))
            return Observation.Of(value, flags);
        if (_usable.Length < _panel.Regions && !_panel.LeavesOut)
        {
            int first = Enumerable.Range(0, _panel.Regions).First(r => !(_panel.At(0, r) > 0 && _panel.At(1, r) > 0));
            bool missing = double.IsNaN(_panel.At(0, first) + _panel.At(1, first));
            return Observation<double>.Missing(missing ? MissingReason.PartMissing : MissingReason.Undefined,
                $"{Regions[first].Text} has {(missing ? "no figure" : "no positive figure, and so no logarithm,")} in {Start} or {End}; MissingPolicy.LeaveOut goes on without such regions", flags);
        }

        return Observation<double>.Missing(MissingReason.Undefined, undefined ?? (Count < _coefficients.Length
            ? $"{Count} regions are too few for {_coefficients.Length} coefficients"
            : "all regions start alike, so there is no slope"), flags);
    }
}
