using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Shares;

/// <summary>Part and whole of one share, with the cubes they come from; the whole in the part's unit.</summary>
internal sealed record FormedShare(DataCube PartCube, DataCube WholeCube, Observation<double> Part, Observation<double> Whole, Observation<Share> Share)
{
    internal IEnumerable<Source> Sources => WholeCube == PartCube ? [PartCube.Source] : [PartCube.Source, WholeCube.Source];
}

/// <summary>Forms shares of one measure on one base out of a data set: finds the cubes, and refuses pairs that do not belong together.</summary>
internal sealed class ShareFormer
{
    private readonly RegionalAccounts _accounts;
    private readonly MissingPolicy _missing;
    private readonly VintagePolicy _vintages;

    internal ShareFormer(RegionalAccounts accounts, MeasureConcept concept, ShareBase shareBase, MissingPolicy missing, VintagePolicy vintages)
    {
        (_accounts, _missing, _vintages) = (accounts, missing, vintages);
        PartCube = accounts[concept];
        bool isValueAdded = concept.Equals(MeasureConcept.GrossValueAdded);
        if (shareBase != ShareBase.SameMeasure && !isValueAdded)
            throw new ArgumentException($"{concept} has no share of {Describe(shareBase)}: they measure different things. Use ShareBase.SameMeasure, or the measure gross value added.", nameof(shareBase));
        OnGdp = shareBase == ShareBase.Gdp;
        if (OnGdp)
            _ = accounts[MeasureConcept.Gdp];
    }

    internal DataCube PartCube { get; }

    internal bool OnGdp { get; }

    /// <summary>The code of the base as programs read it: the measure's own code, or gdp.</summary>
    internal string BaseCode => OnGdp ? MeasureConcept.Gdp.Code : PartCube.Measure.Concept.Code;

    internal string Convention => OnGdp
        ? "gross value added of the sector / gross domestic product at market prices of the region (all taxes less subsidies on products stay in the base)"
        : $"{PartCube.Measure.Concept} of the sector / {PartCube.Measure.Concept} of all sectors of the region";

    internal FormedShare Form(IReadOnlyList<RegionCode> regions, SectorCode sector, Year year)
    {
        SectorCode total = CubeTotals.TotalSector(PartCube);
        Observation<double> part = Figure(PartCube, regions, sector, year);
        if (!OnGdp)
            return Form(regions, sector, year, PartCube, part, Figure(PartCube, regions, total, year), null);
        string? obstacle = null;
        FormedShare? missing = null;
        foreach (DataCube gdp in _accounts.Cubes.Where(c => c.Measure.Concept.Equals(MeasureConcept.Gdp) && c.Measure.PriceBasis == PartCube.Measure.PriceBasis))
        {
            CubeJoin join = CubeJoin.Of(PartCube, gdp, _vintages);
            string? refused = join.Obstacle ?? UnitObstacle(gdp);
            if (refused is not null)
            {
                obstacle ??= refused;
                continue;
            }

            double scale = gdp.Measure.Unit.Scale / PartCube.Measure.Unit.Scale;
            Observation<double> whole = Figure(gdp, regions, CubeTotals.TotalSector(gdp), year).Select(v => v * scale);
            FormedShare formed = Form(regions, sector, year, gdp, part, whole, join.Note);
            if (whole.HasValue)
                return formed;
            missing ??= formed;
        }

        return obstacle is null && missing is not null ? missing : Form(regions, sector, year, missing?.WholeCube ?? _accounts.Gdp, part,
            Observation<double>.Missing(MissingReason.NotCovered, FigureText.Join(obstacle, missing?.Whole.Note)), null);
    }

    internal static string Describe(ShareBase shareBase) => shareBase switch
    {
        ShareBase.SameMeasure => "the same measure",
        ShareBase.GrossValueAdded => "gross value added",
        ShareBase.Gdp => "gross domestic product",
        _ => throw new ArgumentOutOfRangeException(nameof(shareBase), shareBase, "No such base."),
    };

    private FormedShare Form(IReadOnlyList<RegionCode> regions, SectorCode sector, Year year, DataCube wholeCube, Observation<double> part, Observation<double> whole, string? note)
    {
        Observation<Share> share = SliceShareExtensions.AddsUp(PartCube) ?? ShareFormation.Of(part, whole, () =>
        {
            string where = string.Join(" + ", regions.Select(r => r.Text));
            return ($"{where} × {sector.Text} × {year}", wholeCube == PartCube ? $"{where} × {CubeTotals.TotalSector(PartCube).Text} × {year}" : $"GDP of {where} × {year}");
        });
        if (note is not null && share.HasValue)
            share = Observation.Of(share.Value, share.Flags, FigureText.Join(share.Note, note));
        return new(PartCube, wholeCube, part, whole, share);
    }

    private Observation<double> Figure(DataCube cube, IReadOnlyList<RegionCode> regions, SectorCode sector, Year year) => regions.Count == 1 || !cube.Measure.IsAdditive
        ? cube.Observe(regions[0], sector, year, _missing)
        : cube.Sum(regions, [sector], year, _missing);

    private string? UnitObstacle(DataCube gdp) => gdp.Measure.Unit.Currency == PartCube.Measure.Unit.Currency ? null
        : $"{PartCube.Id} is in {PartCube.Measure.Unit}, {gdp.Id} in {gdp.Measure.Unit}: convert one of them first";
}
