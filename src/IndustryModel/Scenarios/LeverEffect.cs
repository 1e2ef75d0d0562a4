using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

/// <summary>What a lever does: to which channel, of which regions and sectors, how much, and who says so.</summary>
/// <param name="Channel">What it acts on.</param>
/// <param name="Kind">Whether it adds to growth or multiplies the level.</param>
/// <param name="Magnitude">How much at full effect: a number or a distribution.</param>
/// <param name="Region">A region with all below it, <c>*</c>, or <c>cluster:NAME</c>.</param>
/// <param name="Sector">A sector with all below it, <c>*</c>, <c>market:NAME</c> or <c>technology:NAME</c>.</param>
/// <param name="Weight">How much of it the regions and sectors get, from 0 to 1.</param>
/// <param name="Origin">A source, or "assumption of the user".</param>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record LeverEffect(EffectChannel Channel, EffectKind Kind, Magnitude Magnitude, string Region = "*", string Sector = "*", double Weight = 1, string Origin = LeverEffect.Assumed)
{
    internal const string Assumed = "assumption of the user";

    /// <summary>How much at full effect.</summary>
    public Magnitude Magnitude { get; init; } = Magnitude ?? throw new ArgumentNullException(nameof(Magnitude));

    /// <summary>The region.</summary>
    public string Region { get; init; } = Region ?? throw new ArgumentNullException(nameof(Region));

    /// <summary>The sector.</summary>
    public string Sector { get; init; } = Sector ?? throw new ArgumentNullException(nameof(Sector));

    /// <summary>A source, or "assumption of the user".</summary>
    public string Origin { get; init; } = Origin ?? throw new ArgumentNullException(nameof(Origin));

    /// <summary>Its name and members, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(LeverEffect), (nameof(Channel), Channel), (nameof(Kind), Kind), (nameof(Magnitude), Magnitude), (nameof(Region), Region), (nameof(Sector), Sector), (nameof(Weight), Weight), (nameof(Origin), Origin));
}
