using IndustryModel.Classifications;
using IndustryModel.Results;
using IndustryModel.Shares;
using IndustryModel.Statistics;

namespace IndustryModel.Charts;

/// <summary>Shares in a chart's words.</summary>
internal static class ShareWords
{
    internal static ResultColumn Column { get; } = new("share", ColumnKind.Share, "Share", "Aandeel", Decimals: 1);

    internal static ChartWords Of(ShareTable shares, ChartOptions? options, string? credit = null, string? years = null)
    {
        MeasureConcept whole = shares.BaseCode == MeasureConcept.Gdp.Code ? MeasureConcept.Gdp : shares.Measure.Concept;
        Category<SectorCode>? sector = shares.Rows.IsEmpty ? null : shares.Rows[0].Cube.Sectors.Classification[shares.Query.Sector];
        string code = shares.Query.Sector.Text;
        return new(options,
            $"{sector?.NameEn ?? code}: share of {whole.NameEn}, {years ?? shares.Year.ToString()}", $"{sector?.NameNl ?? code}: aandeel in {whole.NameNl}, {years ?? shares.Year.ToString()}",
            $"percent; sector {code}", $"procent; sector {code}", shares.Sources, credit);
    }

    internal static LabeledValue Figure(ShareRow row, ChartOptions? options) => new(
        row.Area is null && ChartWords.Dutch(options?.Culture) ? row.Cube.Regions.Classification[row.Regions[0]].NameNl : row.Name,
        row.Share.HasValue ? row.Share.Value.Fraction : null, row.Area?.Code ?? row.Regions[0].Text, row.Share.HasValue ? null : row.Share.Reason.Describe());
}
