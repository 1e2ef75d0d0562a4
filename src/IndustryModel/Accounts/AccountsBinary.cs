using IndustryModel.Quantities;

namespace IndustryModel.Accounts;

/// <summary>
/// The binary form of accounts. In the body come the format's version, title and version id; the classifications that are not built in; the axes; an entry for each cube,
/// by which it is looked up, with its length; and the cubes one after the other, each of which is read when it is first asked for.
/// Values are raw doubles; flags and reasons stand only for the cells that have any.
/// </summary>
internal static class AccountsBinary
{
    internal const int FormatVersion = 2;

    internal static BinaryFrame Frame { get; } = new([.. "IMACC\n\u001a\n"u8],
        "These are no accounts in binary form: they do not begin as such. Write them with RegionalAccounts.WriteBinary.",
        "The accounts in binary form are damaged or cut short: their check sum does not fit. Fetch or write them again.");
}
