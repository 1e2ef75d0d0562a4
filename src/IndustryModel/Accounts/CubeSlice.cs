using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Statistics;

namespace IndustryModel.Accounts;

/// <summary>One year of a cube: region × sector, a view without a copy.</summary>
public readonly partial struct CubeSlice
{
    // SKELETON (accounts)

    /// <summary>The cube.</summary>
    public DataCube Cube => throw new NotImplementedException();

    /// <summary>The year.</summary>
    public Year Year => throw new NotImplementedException();

    /// <summary>One figure; see <see cref="DataCube.Observe"/>.</summary>
    public Observation<double> this[RegionCode region, SectorCode sector] => throw new NotImplementedException();

    /// <summary>The raw row of a region on the sector axis; NaN where missing.</summary>
    public ReadOnlySpan<double> Row(RegionCode region) => throw new NotImplementedException();
}
