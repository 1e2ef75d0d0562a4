using System.Text.Json.Serialization;
using IndustryModel.Quantities;

namespace IndustryModel.Classifications;

/// <summary>What a category of a classification is.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<CategoryKind>))]
public enum CategoryKind
{
    /// <summary>A node of the tree.</summary>
    Node,

    /// <summary>A derived code: the union of nodes, such as B-E or C10-C12, overlapping each of them.</summary>
    Aggregate,

    /// <summary>The whole: TOTAL of sectors, the nation of regions.</summary>
    Total,

    /// <summary>A part of the nation that is no region (extra-regio, NLZZZ): in the nation's total, in no ranking, map, count or benchmark.</summary>
    ExtraRegio,
}
