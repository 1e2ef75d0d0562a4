using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Statistics;

namespace IndustryModel.Json;

/// <summary>A data set as JSON holds it. Classifications other than NACE stand in it, so that the file explains itself.</summary>
internal sealed record AccountsDocument(
    string Title,
    string VersionId,
    IReadOnlyList<Classification<RegionCode>> RegionClassifications,
    IReadOnlyList<Classification<SectorCode>> SectorClassifications,
    IReadOnlyList<CubeDocument> Cubes);

/// <summary>A cube: its values laid out year, region, sector; null where missing, with the reason among the remarks.</summary>
internal sealed record CubeDocument(
    string Id,
    string Title,
    Measure Measure,
    AxisDocument Regions,
    AxisDocument Sectors,
    Year FirstYear,
    Source Source,
    Vintage Vintage,
    IReadOnlyList<SeriesNote> Notes,
    IReadOnlyList<IReadOnlyList<IReadOnlyList<double?>>> Values,
    IReadOnlyList<CellRemark> Remarks);

/// <summary>An axis: its classification's id, and the codes.</summary>
internal sealed record AxisDocument(string Classification, IReadOnlyList<string> Codes);

/// <summary>What is to be said of a cell: why it is missing, and its flags.</summary>
internal sealed record CellRemark(string Region, string Sector, Year Year, MissingReason? Missing = null, ObservationFlags Flags = ObservationFlags.None);
