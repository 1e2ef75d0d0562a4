using System.Buffers;
using System.Collections.Immutable;
using IndustryModel.Results;

namespace IndustryModel.Scenarios;

public sealed partial class Ensemble
{
    /// <summary>
    /// A row for each series and year: scenario, region, sector, year, measure, mean, sd, p05, p25, p50, p75, p95, probability. The probability is that of reaching the target of that figure, where there is one;
    /// a figure with several targets has a row for each.
    /// </summary>
    /// <param name="cancellation">Cancels.</param>
    /// <exception cref="InvalidOperationException">Some draws have no figure of a result, or figures too far apart for a standard deviation.</exception>
    /// <exception cref="OperationCanceledException">It was canceled.</exception>
    public ResultTable ToTable(CancellationToken cancellation = default) => new($"Ensemble of {Name}",
        [
            new("scenario", ColumnKind.Text, "Scenario", "Scenario"), new("region", ColumnKind.Text, "Region", "Regio"), new("sector", ColumnKind.Text, "Sector", "Sector"),
            new("year", ColumnKind.Year, "Year", "Jaar"), new("measure", ColumnKind.Text, "Measure", "Grootheid"),
            new("mean", ColumnKind.Number, "Mean", "Gemiddelde"), new("sd", ColumnKind.Number, "Standard deviation", "Standaardafwijking"),
            new("p05", ColumnKind.Number, "5 %", "5 %"), new("p25", ColumnKind.Number, "25 %", "25 %"), new("p50", ColumnKind.Number, "Median", "Mediaan"), new("p75", ColumnKind.Number, "75 %", "75 %"), new("p95", ColumnKind.Number, "95 %", "95 %"),
            new("probability", ColumnKind.Number, "Probability of target", "Kans op doel"), new("target", ColumnKind.Text, "Target", "Doel"), new("unit", ColumnKind.Text, "Unit", "Eenheid"), new("flag", ColumnKind.Text, "Flag", "Vlag"),
        ], Rows(cancellation), Words, notes: Gaps is { IsEmpty: false } gaps ? [$"draws that are not here: {string.Join(", ", gaps)} of {TotalDraws}"] : []);

    /// <inheritdoc/>
    public string ToHtml(IFormatProvider? culture = null) => ToTable().ToHtml(culture);

    /// <summary>How it was drawn, in words.</summary>
    public string Words => FormattableString.Invariant($"{Draws} draws, seed {Seed}, {Sampling switch { SamplingMethod.Random => "random (Philox 4x32-10)", SamplingMethod.LatinHypercube => "Latin hypercube", _ => "Sobol sequence (Joe and Kuo 2008)" }}; ")
        + (IsExact ? "quantiles of all draws (type 7)" : "quantiles of counts in buckets, off by at most 1/4096 of their size") + "; in prices of the base year, shares as fractions";

    private IEnumerable<ImmutableArray<ResultCell>> Rows(CancellationToken cancellation)
    {
        (EnsembleStatistics Statistics, double[] Quantiles)[] summaries = Summaries(cancellation);
        for (int cell = 0; cell < _header.Cells; cell++)
        {
            EnsembleSeries series = Series[cell / Years.Length];
            ImmutableArray<ResultCell> key = [Name, series.Region, series.Sector, Years[cell % Years.Length].Number, OutcomeWords.Code(series.Measure)];
            if (!IsDefined(cell))
            {
                yield return [.. key, .. Enumerable.Repeat(ResultCell.Missing, 8), ResultCell.Missing, series.Unit, OutcomeWords.NothingToDivideBy(series.Measure)];
                continue;
            }

            (EnsembleStatistics statistics, double[] quantiles) = summaries[cell];
            int[] targets = [.. Enumerable.Range(0, Targets.Length).Where(i => IsOf(Targets[i], cell))];
            foreach (int target in targets.DefaultIfEmpty(-1))
            {
                yield return [.. key, statistics.Mean, statistics.StandardDeviation, .. quantiles.Select(q => (ResultCell)q),
                    target < 0 ? ResultCell.Missing : Probability(target), target < 0 ? ResultCell.Missing : Targets[target].Name, series.Unit, ResultCell.Missing];
            }
        }
    }

    /// <summary>Statistics and the usual quantiles of every figure that there is, by as many threads as drew them.</summary>
    private (EnsembleStatistics Statistics, double[] Quantiles)[] Summaries(CancellationToken cancellation)
    {
        var summaries = new (EnsembleStatistics, double[])[_header.Cells];
        int room = _store.Figures is null ? 0 : (int)Draws;
        try
        {
            Parallel.For(0, summaries.Length, new ParallelOptions { MaxDegreeOfParallelism = _threads, CancellationToken = cancellation }, () => ArrayPool<double>.Shared.Rent(room), (cell, _, scratch) =>
            {
                double[] quantiles = new double[UsualProbabilities.Length];
                if (IsDefined(cell))
                {
                    Quantiles(cell, UsualProbabilities.AsSpan(), quantiles, scratch);
                    summaries[cell] = (Statistics(cell), quantiles);
                }

                return scratch;
            }, scratch => ArrayPool<double>.Shared.Return(scratch));
        }
        catch (AggregateException e)
        {
            for (int cell = 0; cell < summaries.Length; cell++) // the first result that has none, whatever the threads
            {
                if (IsDefined(cell))
                    Statistics(cell);
            }

            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }

        return summaries;
    }

    private bool IsOf(ScenarioTarget target, int cell)
    {
        EnsembleSeries series = Series[cell / Years.Length];
        return target.Measure == series.Measure && target.Region == series.Region && target.Sector == series.Sector && target.Year == Years[cell % Years.Length];
    }
}
