using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

/// <summary>A price index of one's own, to deflate with.</summary>
/// <param name="Year">The year.</param>
/// <param name="Value">The index; only its changes count.</param>
/// <param name="Sector">The sector; null for all that have none of their own.</param>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record PriceIndex(Year Year, double Value, string? Sector = null)
{
    /// <summary>Its name and members, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(PriceIndex), (nameof(Year), Year), (nameof(Value), Value), (nameof(Sector), Sector));
}
