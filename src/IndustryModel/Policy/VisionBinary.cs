using IndustryModel.Quantities;

namespace IndustryModel.Policy;

/// <summary>The binary form of a vision: in the body come the format's version and then the members in the order of the constructors.</summary>
internal static class VisionBinary
{
    internal const int FormatVersion = 1;

    internal static BinaryFrame Frame { get; } = new([.. "IMVIS\n\u001a\n"u8],
        "This is no vision in binary form: it does not begin as such. Write it with IndustryVision.WriteBinary.",
        "The vision in binary form is damaged or cut short: its check sum does not fit. Fetch or write it again.");
}
