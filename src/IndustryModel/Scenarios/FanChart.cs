using System.Collections.Immutable;
using System.Globalization;
using IndustryModel.Quantities;
using IndustryModel.Results;

namespace IndustryModel.Scenarios;

/// <summary>Quantiles of a figure by year: the bands of a fan chart. Immutable.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed class FanChart : IHtmlResult
{
    private readonly double[] _quantiles; // [year][probability]

    internal FanChart(EnsembleSeries series, string ensemble, ImmutableArray<Year> years, ImmutableArray<double> probabilities, double[] quantiles, string convention)
        => (Series, Name, Years, Probabilities, _quantiles, Convention) = (series, ensemble, years, probabilities, quantiles, convention);

    /// <summary>What is shown.</summary>
    public EnsembleSeries Series { get; }

    /// <summary>The scenario's name.</summary>
    public string Name { get; }

    /// <summary>The years.</summary>
    public ImmutableArray<Year> Years { get; }

    /// <summary>The probabilities of the quantiles, ascending.</summary>
    public ImmutableArray<double> Probabilities { get; }

    /// <summary>How the ensemble was drawn.</summary>
    public string Convention { get; }

    /// <summary>The quantiles of a year, in the order of <see cref="Probabilities"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not kept.</exception>
    public ReadOnlySpan<double> this[Year year] => Years.IndexOf(year) is >= 0 and var t ? _quantiles.AsSpan(t * Probabilities.Length, Probabilities.Length)
        : throw new ArgumentOutOfRangeException(nameof(year), year.Number, $"The ensemble kept {string.Join(", ", Years)}, not {year}.");

    /// <summary>A row for each year, a column for each probability: year, p05, p25, …</summary>
    public ResultTable ToTable() => new($"{OutcomeWords.Code(Series.Measure)} of {Series.Sector} in {Series.Region}: {Name}",
        [new("year", ColumnKind.Year, "Year", "Jaar"), .. Probabilities.Select(p => new ResultColumn(ColumnName(p), OutcomeWords.IsShare(Series.Measure) ? ColumnKind.Share : ColumnKind.Number, Unit: OutcomeWords.IsShare(Series.Measure) ? null : Series.Unit))],
        Enumerable.Range(0, Years.Length).Select(t => (ImmutableArray<ResultCell>)[Years[t].Number, .. _quantiles.Skip(t * Probabilities.Length).Take(Probabilities.Length).Select(q => (ResultCell)q)]), Convention);

    /// <inheritdoc/>
    public string ToHtml(IFormatProvider? culture = null) => ToTable().ToHtml(culture);

    /// <summary>The table as text.</summary>
    public override string ToString() => ToTable().ToString();

    private static string ColumnName(double probability) => "p" + (100 * probability).ToString("00.###", CultureInfo.InvariantCulture);
}
