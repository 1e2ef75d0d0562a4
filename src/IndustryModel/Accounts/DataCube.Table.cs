using System.Collections.Immutable;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Accounts;

public sealed partial class DataCube
{
    /// <summary>All figures as rows: region, its name, sector, its name, year, value, flag.</summary>
    public ResultTable ToTable() => Table($"{Title}, {FirstYear}–{LastYear}", [.. Enumerable.Range(0, YearCount)]);

    /// <inheritdoc/>
    public string ToHtml(IFormatProvider? culture = null) => ToTable().ToHtml(culture);

    /// <summary>The figures of one year as rows.</summary>
    internal ResultTable ToTable(Year year) => Table($"{Title}, {year}", [YearIndex(year)]);

    private ResultTable Table(string title, int[] years) => new(title,
        [
            new("region", ColumnKind.Text, "Region", "Regio"), new("regionName", ColumnKind.Text, "Name", "Naam"), new("sector", ColumnKind.Text, "Sector", "Sector"), new("sectorName", ColumnKind.Text, "Name", "Naam"),
            new("year", ColumnKind.Year, "Year", "Jaar"), new("value", ColumnKind.Number, "Value", "Waarde", Measure.Unit.ToString()), new("flag", ColumnKind.Text, "Flag", "Vlag"),
        ],
        Rows(years), Measure.ToString(), [Source], [$"vintage {Vintage}", .. Notes.Select(n => n.ToString())]);

    private IEnumerable<ImmutableArray<ResultCell>> Rows(int[] years)
    {
        for (int r = 0; r < Regions.Count; r++)
        {
            Category<RegionCode> region = Regions.Classification[Regions.Codes[r]];
            for (int s = 0; s < Sectors.Count; s++)
            {
                Category<SectorCode> sector = Sectors.Classification[Sectors.Codes[s]];
                foreach (int y in years)
                {
                    Observation<double> figure = Cell(r, s, y);
                    yield return [region.Code.Text, region.NameEn, sector.Code.Text, sector.NameEn, (FirstYear + y).Number, figure.HasValue ? figure.Value : ResultCell.Missing, FigureText.Flag(figure)];
                }
            }
        }
    }
}
