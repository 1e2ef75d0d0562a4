using System.Collections.Immutable;
using IndustryModel.Quantities;
using NodaTime;

namespace IndustryModel.Scenarios;

/// <summary>A lever that is pulled: when, how fast it works, how long it lasts, and its effects.</summary>
/// <param name="Code">Its code, once in a scenario; that of a lever of a vision, or one of your own.</param>
/// <param name="Start">The day it starts.</param>
/// <param name="Effects">Its effects.</param>
/// <param name="Name">Its name, where it is one of your own.</param>
/// <param name="End">The day it ends; null if it does not.</param>
/// <param name="Lag">From start to the first effect; nothing if null.</param>
/// <param name="BuildUp">From the first to the full effect; nothing (a step) if null.</param>
/// <param name="Profile">How it rises.</param>
/// <param name="Persistence">What remains after its end.</param>
/// <param name="HalfLife">In which time half of the effect is gone after its end; for decaying ones.</param>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record ScenarioLever(string Code, LocalDate Start, ImmutableArray<LeverEffect> Effects, string? Name = null, LocalDate? End = null, Period? Lag = null, Period? BuildUp = null,
    BuildUpProfile Profile = BuildUpProfile.Linear, LeverPersistence Persistence = LeverPersistence.Permanent, Period? HalfLife = null)
{
    /// <summary>Its code.</summary>
    public string Code { get; init; } = Code ?? throw new ArgumentNullException(nameof(Code));

    /// <summary>Its effects.</summary>
    public ImmutableArray<LeverEffect> Effects { get => field.IsDefault ? [] : field; init; } = Effects;

    /// <summary>From start to the first effect.</summary>
    public Period Lag { get; init; } = Lag ?? Period.Zero;

    /// <summary>From the first to the full effect.</summary>
    public Period BuildUp { get; init; } = BuildUp ?? Period.Zero;

    /// <inheritdoc/>
    public bool Equals(ScenarioLever? other) => other is not null && Code == other.Code && Name == other.Name && Start == other.Start && End == other.End && Lag.Equals(other.Lag) && BuildUp.Equals(other.BuildUp)
        && Profile == other.Profile && Persistence == other.Persistence && Equals(HalfLife, other.HalfLife) && Effects.AsSpan().SequenceEqual(other.Effects.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Start, End, Effects.Length);

    /// <summary>Its name and members, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(ScenarioLever), (nameof(Code), Code), (nameof(Start), Start), (nameof(Effects), Effects), (nameof(Name), Name), (nameof(End), End), (nameof(Lag), Lag), (nameof(BuildUp), BuildUp), (nameof(Profile), Profile), (nameof(Persistence), Persistence), (nameof(HalfLife), HalfLife));
}
