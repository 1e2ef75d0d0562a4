using System.Collections.Immutable;
using IndustryModel.Json;
using IndustryModel.Policy;

namespace IndustryModel.Netherlands;

public sealed partial class DutchIndustry
{
    private readonly Lazy<IndustryVision> _vision = new(() => ReadVision("vision-2020.json"));
    private readonly Lazy<IndustryVision> _strategy2024 = new(() => ReadVision("vision-2024.json"));
    private readonly Lazy<IndustryVision> _policy2025 = new(() => ReadVision("vision-2025.json"));

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
        using var reader = new StreamReader(typeof(DutchIndustry).Assembly.GetManifestResourceStream($"IndustryModel.Netherlands.visions.{resource}")!);
        return IndustryModelJson.FromJson<IndustryVision>(reader.ReadToEnd());
    }
}
