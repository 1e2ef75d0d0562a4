using System.Collections.Immutable;
using IndustryModel.Accounts;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Regional;

/// <summary>How far regions lie apart in one year.</summary>
/// <param name="Year">The year.</param>
/// <param name="CoefficientOfVariation">Standard deviation / mean, every region once.</param>
/// <param name="LogDeviation">Standard deviation of natural logarithms, every region once.</param>
/// <param name="Williamson">Coefficient of variation weighted with population; missing where there is none to weight with.</param>
public sealed record Dispersion(Year Year, Observation<double> CoefficientOfVariation, Observation<double> LogDeviation, Observation<double> Williamson);

/// <summary>σ-convergence: how far regions lie apart, year by year.</summary>
public sealed class SigmaConvergence : RegionalResult
{
    private readonly IncomePanel _panel;

    internal SigmaConvergence(IncomePanel panel, StandardDeviation deviation)
        : base(panel.Figures.Last, "convergence", deviation == StandardDeviation.Population ? "sigma" : "sigma-sample", Words(panel, deviation), panel.Notes)
    {
        (_panel, Deviation) = (panel, deviation);
        Rows = [.. Enumerable.Range(0, panel.Figures.Tables.Length).Select(Row)];
    }

    /// <summary>Which standard deviation.</summary>
    public StandardDeviation Deviation { get; }

    /// <summary>What the figure is divided by; null for nothing.</summary>
    public DataCube? Per => _panel.Per;

    /// <summary>A row for each year.</summary>
    public ImmutableArray<Dispersion> Rows { get; }

    /// <inheritdoc/>
    public override ImmutableArray<Source> Sources => Per is { } per ? [.. new[] { Cube.Source, per.Source }.Distinct()] : [Cube.Source];

    /// <inheritdoc/>
    public override ObservationFlags WorstFlag => FigureText.Worst(_panel.AllFlags);

    /// <summary>One year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The result does not have the year.</exception>
    public Dispersion this[Year year] => Rows.FirstOrDefault(r => r.Year == year)
        ?? throw new ArgumentOutOfRangeException(nameof(year), year, $"The result has the years {Rows[0].Year} to {Rows[^1].Year}.");

    /// <summary>A row for each year.</summary>
    public override ResultTable ToTable() => new($"Convergence (σ) of {_panel.Words}, {Rows[0].Year}–{Year}",
        [
            new("method", ColumnKind.Text, "Method", "Methode"), new("variant", ColumnKind.Text, "Variant", "Variant"), new("year", ColumnKind.Year, "Year", "Jaar"),
            new("measure", ColumnKind.Text, "Measure", "Grootheid"), new("per", ColumnKind.Text, "Per", "Per"),
            new("coefficientOfVariation", ColumnKind.Number, "Coefficient of variation", "Variatiecoëfficiënt", Decimals: 4), new("logDeviation", ColumnKind.Number, "Standard deviation of logs", "Standaardafwijking van logaritmen", Decimals: 4),
            new("williamson", ColumnKind.Number, "Williamson", "Williamson", Decimals: 4), new("n", ColumnKind.Count, "Regions", "Regio's"), new("flag", ColumnKind.Text, "Flag", "Vlag"),
        ],
        Rows.Select((row, t) => ImmutableArray.Create<ResultCell>(Method, Variant, row.Year.Number, Measure.Concept.Code, Per?.Measure.Concept.Code, Cell(row.CoefficientOfVariation), Cell(row.LogDeviation), Cell(row.Williamson),
            Used(t).Length, Flag(row, _panel.FlagsOf(t)))),
        Convention, Sources, Notes);

    private static string Words(IncomePanel panel, StandardDeviation deviation)
        => $"y {panel.Words}; coefficient of variation sd/mean and standard deviation of ln y, divided by {(deviation == StandardDeviation.Population ? "n" : "n − 1")}, every region once; Williamson √(Σ (y − m)²·p/P)/m around the weighted mean m";

    /// <summary>The flags of the year, and why a value is not there.</summary>
    private static string? Flag(Dispersion row, ObservationFlags flags)
    {
        Observation<double>[] values = [row.CoefficientOfVariation, row.LogDeviation, row.Williamson];
        int missing = Array.FindIndex(values, v => !v.HasValue);
        return FigureText.Join(FigureText.Flags(row.CoefficientOfVariation.Flags | flags), missing < 0 ? null : FigureText.Flag(values[missing]));
    }

    private Dispersion Row(int t)
    {
        int[] used = Used(t);
        double[] y = [.. used.Select(r => _panel.At(t, r))];
        return new(_panel.Figures.Tables[t].Year,
            Observed(t, ConvergenceKernels.CoefficientOfVariation(y, Deviation), y.Length < 2 ? "there are too few regions" : "the mean is 0"),
            Observed(t, ConvergenceKernels.LogDeviation(y, Deviation), y.Length < 2 ? "there are too few regions" : "a region has no positive figure, and so no logarithm"),
            _panel.Per is null
                ? Observation<double>.Missing(MissingReason.NotApplicable, "Williamson's coefficient needs a population to weight with", _panel.FlagsOf(t))
                : Observed(t, ConvergenceKernels.Williamson(y, [.. used.Select(r => _panel.Weight(t, r))]), "the mean is 0, or a region has no population"));
    }

    /// <summary>The regions that count: all, or those that are not missing where missing ones are to be left out.</summary>
    private int[] Used(int t) => [.. Enumerable.Range(0, _panel.Regions).Where(r => !_panel.LeavesOut || double.IsFinite(_panel.At(t, r)))];

    private Observation<double> Observed(int t, double value, string undefined)
    {
        ObservationFlags flags = _panel.FlagsOf(t) | (Used(t).Length < _panel.Regions ? ObservationFlags.Incomplete : 0);
        if (double.IsFinite(value))
            return Observation.Of(value, flags);
        int missing = Array.FindIndex(Used(t), r => double.IsNaN(_panel.At(t, r)));
        return missing >= 0
            ? Observation<double>.Missing(MissingReason.PartMissing, $"{Regions[Used(t)[missing]].Text} has no figure in {_panel.Figures.Tables[t].Year}; MissingPolicy.LeaveOut goes on without such regions", flags)
            : Observation<double>.Missing(MissingReason.Undefined, undefined, flags);
    }
}
