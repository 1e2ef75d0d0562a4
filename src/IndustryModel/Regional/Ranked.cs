using IndustryModel.Quantities;
using IndustryModel.Statistics;

namespace IndustryModel.Regional;

/// <summary>One value of a result in its place among the others.</summary>
/// <typeparam name="TCode">What is ranked: regions or sectors.</typeparam>
/// <param name="Code">The region or sector.</param>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value, or why there is none.</param>
/// <param name="Rank">1 for the largest; equal values share a rank; null where there is no value.</param>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record Ranked<TCode>(TCode Code, string Name, Observation<double> Value, int? Rank)
    where TCode : struct
{
    /// <summary>The name.</summary>
    public string Name { get; init; } = Name ?? throw new ArgumentNullException(nameof(Name));

    /// <summary>Its name and members, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(Ranked<TCode>), (nameof(Code), Code), (nameof(Name), Name), (nameof(Value), Value), (nameof(Rank), Rank));
}
