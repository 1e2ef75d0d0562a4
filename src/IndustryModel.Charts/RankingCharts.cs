using System.Collections.Immutable;
using IndustryModel.Classifications;
using IndustryModel.Policy;
using IndustryModel.Quantities;
using IndustryModel.Regional;
using IndustryModel.Results;
using IndustryModel.Shares;

namespace IndustryModel.Charts;

/// <summary>Results as ranked bars.</summary>
public static class RankingCharts
{
    /// <summary>The shares as bars, the largest on top, with what is claimed or aimed at across them.</summary>
    /// <param name="shares">The shares.</param>
    /// <param name="markers">Claims, targets or other figures to hold them against; see <see cref="Marker(Claim, IFormatProvider?)"/>.</param>
    /// <param name="options">Title, culture, size, regions that stand out.</param>
    /// <exception cref="ArgumentException">There are no rows.</exception>
    public static Chart ToRanking(this ShareTable shares, IEnumerable<ChartMarker>? markers = null, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(shares);
        (string en, string nl) = shares.Query.Areas.IsEmpty ? ("regions", "regio's") : ("clusters", "clusters");
        return RankingDrawing.Draw(ShareWords.Of(shares, options), shares.ToTable(), ShareWords.Column, [.. shares.Rows.Select(r => ShareWords.Figure(r, options))], [.. markers ?? []], en, nl);
    }

    /// <summary>The regions of one sector as bars, the largest value on top.</summary>
    /// <exception cref="UnknownCodeException">The result does not have the sector.</exception>
    public static Chart ToRanking(this RegionSectorResult result, SectorCode sector, IEnumerable<ChartMarker>? markers = null, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        return RankingDrawing.Draw(RegionalWords.Of(result, sector, options), TableFigures.Where(result.ToTable(), "sector", sector.Text), RegionalWords.Column(result),
            [.. result.RegionsOf(sector).Select(r => RegionalWords.Figure(result, r, options))], [.. markers ?? []], "regions", "regio's");
    }

    /// <summary>Figures of your own as bars: a column of a table, the largest on top.</summary>
    /// <param name="table">The table; its title, unit, notes and sources are the chart's.</param>
    /// <param name="label">The column of labels; beside codes, names are taken where the table has them (<c>region</c>, <c>regionName</c>).</param>
    /// <param name="value">The column of figures.</param>
    /// <param name="markers">Figures to hold them against.</param>
    /// <param name="options">Title, culture, size, rows that stand out.</param>
    /// <exception cref="ArgumentException">There is no such column, it holds no numbers, or there are no rows.</exception>
    public static Chart ToRanking(this ResultTable table, string label, string value, IEnumerable<ChartMarker>? markers = null, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(label);
        ArgumentNullException.ThrowIfNull(value);
        ResultColumn column = TableFigures.NumberColumn(table, value);
        LabeledValue[] figures = [.. TableFigures.Of(table, label, value, options).OrderByDescending(f => f.Value is not null).ThenByDescending(f => f.Value)];
        return RankingDrawing.Draw(TableFigures.Words(table, column, options), table, column, figures, [.. markers ?? []], "rows", "rijen");
    }

    /// <summary>A claim as a marker: its figure, or the range that its hedge leaves.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="culture">Dutch or English; English if null.</param>
    public static ChartMarker Marker(this Claim claim, IFormatProvider? culture = null)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return Of(claim.Figure, ChartWords.Dutch(culture) ? $"geclaimd ({claim.NameNl})" : $"claimed ({claim.NameEn})");
    }

    /// <summary>A target as a marker: its figure, or the range that its hedge leaves.</summary>
    /// <param name="target">The target.</param>
    /// <param name="culture">Dutch or English; English if null.</param>
    public static ChartMarker Marker(this Target target, IFormatProvider? culture = null)
    {
        ArgumentNullException.ThrowIfNull(target);
        return Of(target.Figure, ChartWords.Dutch(culture) ? $"doel voor {target.Year} ({target.NameNl})" : $"target for {target.Year} ({target.NameEn})");
    }

    private static ChartMarker Of(Estimate figure, string label)
    {
        EstimateInterval interval = figure.Interval();
        bool isOpen = figure.Hedge is Hedge.MoreThan or Hedge.AtLeast;
        return new(label, interval.Low, isOpen ? double.PositiveInfinity : interval.High > interval.Low ? interval.High : null);
    }
}
