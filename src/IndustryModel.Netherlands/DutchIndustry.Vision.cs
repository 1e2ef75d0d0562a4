using System.Collections.Immutable;
using IndustryModel.Policy;

namespace IndustryModel.Netherlands;

public sealed partial class DutchIndustry
{
    private readonly Lazy<IndustryVision> _vision = new(() => ReadVision("vision-2020.imdata"));
    private readonly Lazy<IndustryVision> _strategy2024 = new(() => ReadVision("vision-2024.imdata"));
    private readonly Lazy<IndustryVision> _policy2025 = new(() => ReadVision("vision-2025.imdata"));

    /// <summary>The vision of 30 October 2020: the case that this library ships.</summary>
    public IndustryVision Vision => _vision.Value;

    /// <summary>The National Technology Strategy of 19 January 2024.</summary>
    public IndustryVision Strategy2024 => _strategy2024.Value;

    /// <summary>The industrial policy of 17 October 2025.</summary>
    public IndustryVision Policy2025 => _policy2025.Value;

    /// <summary>All three, oldest first.</summary>
    public ImmutableArray<IndustryVision> Visions => [Vision, Strategy2024, Policy2025];

    private static IndustryVision ReadVision(string resource)
    {
        using Stream stream = typeof(DutchIndustry).Assembly.GetManifestResourceStream($"IndustryModel.Netherlands.visions.{resource}")!;
        return IndustryVision.ReadBinary(stream);
    }
}
