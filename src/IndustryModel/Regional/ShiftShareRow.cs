using System.Collections.Immutable;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Statistics;

namespace IndustryModel.Regional;

/// <summary>One component of a change.</summary>
/// <param name="Name">Its name, as in the table: <c>national</c>, <c>industryMix</c>, <c>regional</c>, …</param>
/// <param name="Value">In the measure's unit, or why there is none.</param>
public sealed record ShiftShareComponent(string Name, Observation<double> Value)
{
    /// <summary>Its name.</summary>
    public string Name { get; init; } = Name ?? throw new ArgumentNullException(nameof(Name));
}

/// <summary>The change of a sector in a region, or of the region as a whole, and its components.</summary>
/// <param name="Region">The region.</param>
/// <param name="Sector">The sector; null for the sum of the sectors analyzed.</param>
/// <param name="Change">The change between the two years, in the measure's unit.</param>
/// <param name="Components">What it is made of, in order.</param>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record ShiftShareRow(RegionCode Region, SectorCode? Sector, Observation<double> Change, ImmutableArray<ShiftShareComponent> Components)
{
    /// <summary>A component by name.</summary>
    /// <exception cref="ArgumentException">There is none of that name; the message lists those there are.</exception>
    public Observation<double> this[string component]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(component);
            return Components.FirstOrDefault(c => c.Name == component)?.Value
                ?? throw new ArgumentException($"There is no component '{component}'; there are {string.Join(", ", Components.Select(c => c.Name))}.", nameof(component));
        }
    }

    /// <summary>Its name and members, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(ShiftShareRow), (nameof(Region), Region), (nameof(Sector), Sector), (nameof(Change), Change), (nameof(Components), Components));
}
