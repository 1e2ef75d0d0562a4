using System.Collections.Immutable;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Statistics;

namespace IndustryModel.Regional;

/// <summary>One part of a growth account.</summary>
/// <param name="Name">Its name, as in the table: <c>employment</c>, <c>structure</c>, <c>productivity</c>, <c>within</c>, <c>between</c>, <c>dynamic</c>.</param>
/// <param name="Value">Its value, or why there is none.</param>
public sealed record GrowthAccountingPart(string Name, Observation<double> Value)
{
    /// <summary>Its name.</summary>
    public string Name { get; init; } = Name ?? throw new ArgumentNullException(nameof(Name));
}

/// <summary>The growth of a sector in a region, or of the region as a whole, and its parts.</summary>
/// <param name="Region">The region.</param>
/// <param name="Sector">The sector; null for the region as a whole.</param>
/// <param name="Change">What the parts sum or multiply to.</param>
/// <param name="Parts">The parts, in order.</param>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record GrowthAccountingRow(RegionCode Region, SectorCode? Sector, Observation<double> Change, ImmutableArray<GrowthAccountingPart> Parts)
{
    /// <summary>A part by name.</summary>
    /// <exception cref="ArgumentException">There is none of that name; the message lists those there are.</exception>
    public Observation<double> this[string part]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(part);
            return Parts.FirstOrDefault(p => p.Name == part)?.Value ?? throw new ArgumentException($"There is no part '{part}'; there are {string.Join(", ", Parts.Select(p => p.Name))}.", nameof(part));
        }
    }

    /// <summary>Its name and members, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(GrowthAccountingRow), (nameof(Region), Region), (nameof(Sector), Sector), (nameof(Change), Change), (nameof(Parts), Parts));
}
