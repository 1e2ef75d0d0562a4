using IndustryModel.Classifications;

namespace IndustryModel.Accounts;

public sealed partial class RegionalAccounts
{
    /// <summary>Names the state of everything in this data set, such as a hash of what it was compiled from; empty when it was not compiled.</summary>
    public string VersionId { get; } = "";

    /// <summary>Writes the data set in a compact binary form that loads in milliseconds: for resources, not for exchange. The same data set gives the same bytes.</summary>
    /// <param name="destination">Where to.</param>
    /// <param name="versionId">The state to name; that of this data set if null.</param>
    public void WriteBinary(Stream destination, string? versionId = null)
    {
        ArgumentNullException.ThrowIfNull(destination);
        AccountsBinaryWriter.Write(this, destination, versionId ?? VersionId);
    }

    /// <summary>Reads a data set from its binary form.</summary>
    /// <param name="source">Where from.</param>
    /// <param name="regions">Region classifications to use for their ids, instead of copies that the data hold.</param>
    /// <param name="sectors">Sector classifications to use likewise; NACE is built in.</param>
    /// <exception cref="InvalidDataException">These are no such data, of another version, damaged or cut short.</exception>
    public static RegionalAccounts ReadBinary(Stream source, IEnumerable<Classification<RegionCode>>? regions = null, IEnumerable<Classification<SectorCode>>? sectors = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        return AccountsBinaryReader.Read(source, regions ?? [], sectors ?? []);
    }
}
