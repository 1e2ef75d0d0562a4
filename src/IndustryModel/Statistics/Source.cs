using System.Text.Json.Serialization;
using IndustryModel.Quantities;
using NodaTime;

namespace IndustryModel.Statistics;

/// <summary>Where a figure comes from.</summary>
/// <param name="Id">A short stable key, such as <c>eurostat/nama_10r_3gva</c>.</param>
/// <param name="Publisher">Who publishes it, such as Eurostat.</param>
/// <param name="Title">The title of the table or document.</param>
/// <param name="Table">The publisher's code of the table, if it has one.</param>
/// <param name="Address">Where it is published, if that is known.</param>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record Source(string Id, string Publisher, string Title, string? Table = null, string? Address = null)
{
    /// <summary>A short stable key.</summary>
    [JsonPropertyOrder(-3)]
    public string Id { get; init; } = Id ?? throw new ArgumentNullException(nameof(Id));

    /// <summary>Who publishes it.</summary>
    [JsonPropertyOrder(-2)]
    public string Publisher { get; init; } = Publisher ?? throw new ArgumentNullException(nameof(Publisher));

    /// <summary>The title of the table or document.</summary>
    [JsonPropertyOrder(-1)]
    public string Title { get; init; } = Title ?? throw new ArgumentNullException(nameof(Title));

    /// <summary>Such as "Eurostat, nama_10r_3gva".</summary>
    public override string ToString() => Table is null ? $"{Publisher}, {Title}" : $"{Publisher}, {Table}";
}

/// <summary>How well the date of a vintage is known.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<VintageDating>))]
public enum VintageDating
{
    /// <summary>The source states the date.</summary>
    Recorded,

    /// <summary>The date is inferred, such as from agreement with a dated extract.</summary>
    Inferred,

    /// <summary>The extract is from this date or later.</summary>
    NotBefore,
}

/// <summary>The state of a source on a date: figures are revised, and two vintages are two different sets of figures. Equal vintages of different tables may be joined; different ones are not, unless the caller says so.</summary>
/// <param name="Name">A short key for what belongs together, such as <c>2026-03</c>.</param>
/// <param name="Date">The date of publication or extraction.</param>
/// <param name="Dating">How well the date is known.</param>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record Vintage(string Name, [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate Date, VintageDating Dating = VintageDating.Recorded)
{
    /// <summary>A short key for what belongs together.</summary>
    [JsonPropertyOrder(-1)]
    public string Name { get; init; } = Name ?? throw new ArgumentNullException(nameof(Name));

    /// <summary>Such as "vintage 2026-03-23".</summary>
    public override string ToString() => $"vintage {NodaTime.Text.LocalDatePattern.Iso.Format(Date)}{(Dating == VintageDating.Recorded ? "" : Dating == VintageDating.Inferred ? " (inferred)" : " or later")}";
}
