using IndustryModel.Quantities;

namespace IndustryModel.Accounts;

/// <summary>
/// The binary form of accounts. In the body come the format's version, title and version id, then the classifications that are not built in, then the cubes.
/// Values are raw doubles; flags and reasons stand only for the cells that have any.
/// </summary>
internal static class AccountsBinary
{
    internal const int FormatVersion = 1;

    internal static BinaryFrame Frame { get; } = new([.. "IMACC\n\u001a\n"u8],
        "These are no accounts in binary form: they do not begin as such. Write them with RegionalAccounts.WriteBinary.",
        "The accounts in binary form are damaged or cut short: their check sum does not fit. Fetch or write them again.");
}
