using IndustryModel.Classifications;
using IndustryModel.Regional;
using IndustryModel.Results;
using IndustryModel.Shares;

namespace IndustryModel.Charts;

/// <summary>Results as maps: regions filled by their figure, those without one hatched.</summary>
public static class MapCharts
{
    /// <summary>The shares on a map; areas (clusters) are drawn as their regions.</summary>
    /// <param name="shares">The shares.</param>
    /// <param name="outlines">The outlines; those that come with the package for the shares' classification if null.</param>
    /// <param name="options">Title, culture, size.</param>
    /// <exception cref="UnknownCodeException">A region has no outline, such as one of another classification version.</exception>
    /// <exception cref="ArgumentException">There are no rows.</exception>
    public static Chart ToMap(this ShareTable shares, RegionOutlines? outlines = null, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(shares);
        ShareRow[] rows = [.. shares.Rows.Where(r => r.Rank is not null || !r.Share.HasValue)];
        MapFigure[] figures = [.. rows.Select(r => new MapFigure(r.Regions, ShareWords.Figure(r, options)))];
        outlines ??= OutlinesOf(figures);
        ColorClasses classes = ColorClasses.Sequential([.. figures.Select(f => f.Figure.Value).OfType<double>()]);
        return MapDrawing.Draw(ShareWords.Of(shares, options, outlines.Credit), shares.ToTable(), ShareWords.Column, figures, outlines, classes);
    }

    /// <summary>One sector of a result on a map: location quotients around 1, other values from low to high.</summary>
    /// <param name="result">The result.</param>
    /// <param name="sector">The sector.</param>
    /// <param name="outlines">The outlines; those that come with the package for the result's classification if null.</param>
    /// <param name="options">Title, culture, size.</param>
    /// <exception cref="UnknownCodeException">The result does not have the sector, or a region has no outline.</exception>
    public static Chart ToMap(this RegionSectorResult result, SectorCode sector, RegionOutlines? outlines = null, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        MapFigure[] figures = [.. result.RegionsOf(sector).Select(r => new MapFigure([r.Code], RegionalWords.Figure(result, r, options)))];
        outlines ??= OutlinesOf(figures);
        return MapDrawing.Draw(RegionalWords.Of(result, sector, options, outlines.Credit), TableFigures.Where(result.ToTable(), "sector", sector.Text), RegionalWords.Column(result), figures, outlines, RegionalWords.Classes(result, figures.Select(f => f.Figure.Value).OfType<double>()));
    }

    /// <summary>Figures of your own on a map: a column of a table that has a column of region codes.</summary>
    /// <param name="table">The table; its title, unit, notes and sources are the map's.</param>
    /// <param name="value">The column of figures.</param>
    /// <param name="outlines">The outlines; they say which classification the codes are of.</param>
    /// <param name="region">The column of codes.</param>
    /// <param name="middle">The figure away from which colors run to both sides, such as 0 for growth; from low to high if null.</param>
    /// <param name="options">Title, culture, size.</param>
    /// <exception cref="UnknownCodeException">A region has no outline.</exception>
    /// <exception cref="ArgumentException">There is no such column, or it holds no numbers.</exception>
    public static Chart ToMap(this ResultTable table, string value, RegionOutlines outlines, string region = "region", double? middle = null, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(outlines);
        ArgumentNullException.ThrowIfNull(region);
        ResultColumn column = TableFigures.NumberColumn(table, value);
        MapFigure[] figures = [.. TableFigures.Of(table, region, value, options).Select(f => new MapFigure([RegionCode.Create(outlines.Classification, f.Code!)], f))];
        double[] values = [.. figures.Select(f => f.Figure.Value).OfType<double>()];
        return MapDrawing.Draw(TableFigures.Words(table, column, options, outlines.Credit), table, column, figures, outlines, middle is { } m ? ColorClasses.Around(m, values) : ColorClasses.Sequential(values));
    }

    private static RegionOutlines OutlinesOf(MapFigure[] figures) => figures.Length == 0
        ? throw new ArgumentException("There are no regions to draw: the result is empty.", nameof(figures))
        : RegionOutlines.Of(figures[0].Regions[0].Classification);
}
