using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Statistics;

namespace IndustryModel.Regional;

/// <summary>A part of an inequality between regions.</summary>
/// <param name="Kind">What part it is.</param>
/// <param name="Level">The level of the regions it is between, as the classification counts; for a group, the level of the group itself.</param>
/// <param name="Group">The group, where it is the part of one.</param>
/// <param name="Value">What it adds to the total; never negative.</param>
/// <param name="Index">The group's own index over its regions, where it is the part of a group.</param>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record InequalityPart(InequalityPartKind Kind, int? Level, RegionCode? Group, Observation<double> Value, Observation<double>? Index = null)
{
    /// <summary>Its name and members, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(InequalityPart), (nameof(Kind), Kind), (nameof(Level), Level), (nameof(Group), Group), (nameof(Value), Value), (nameof(Index), Index));
}
