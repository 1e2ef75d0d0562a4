namespace IndustryModel.Accounts;

/// <summary>
/// The binary form of accounts. Little-endian; after the magic bytes and the format's version come title and version id, then the classifications that are not built in,
/// then the cubes, and a hash of all that goes before. Values are raw doubles; flags and reasons stand only for the cells that have any.
/// </summary>
internal static class AccountsBinary
{
    internal const int FormatVersion = 1;

    internal static ReadOnlySpan<byte> Magic => "IMACC\n\u001a\n"u8;

    /// <summary>FNV-1a (Fowler, Noll and Vo, 1991) over 64 bits: tells a damaged resource from a whole one.</summary>
    internal static ulong Hash(ReadOnlySpan<byte> bytes)
    {
        ulong hash = 14695981039346656037;
        foreach (byte b in bytes)
            hash = (hash ^ b) * 1099511628211;
        return hash;
    }
}
