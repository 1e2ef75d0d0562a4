using System.Text.Json.Serialization;
using IndustryModel.Quantities;

namespace IndustryModel.Statistics;

/// <summary>Why there is no value. Missing is never zero.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<MissingReason>))]
public enum MissingReason
{
    /// <summary>The source has no value and gives no reason (Eurostat's ":").</summary>
    NotAvailable,

    /// <summary>The source knows the value and keeps it secret (flag "c").</summary>
    Confidential,

    /// <summary>A value cannot exist here (flag "z").</summary>
    NotApplicable,

    /// <summary>The region, sector or year is not in the table at all.</summary>
    NotCovered,

    /// <summary>Computed from cells of which at least one is missing.</summary>
    PartMissing,

    /// <summary>The arithmetic has no answer, such as a share of a total of zero.</summary>
    Undefined,
}
