using System.Collections.Immutable;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Statistics;

namespace IndustryModel.Shares;

/// <summary>Which shares are asked for. Without a level, regions or areas: the nation's.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record ShareQuery
{
    /// <summary>Asks for the shares of one sector.</summary>
    /// <param name="sector">The sector.</param>
    public ShareQuery(SectorCode sector) => Sector = sector;

    /// <summary>The sector.</summary>
    public SectorCode Sector { get; }

    /// <summary>What is measured: gross value added unless said otherwise. Persons, jobs and full-time equivalents are never mixed.</summary>
    public MeasureConcept Measure { get; init; } = MeasureConcept.GrossValueAdded;

    /// <summary>What the shares are shares of.</summary>
    public ShareBase Base { get; init; }

    /// <summary>All regions of one level: 0 for the nation, 1 to 3 for NUTS levels; null when regions are named.</summary>
    public int? Level { get; init; }

    /// <summary>Regions by name; empty when a level or areas are asked for.</summary>
    public ImmutableArray<RegionCode> Regions { get => field.IsDefault ? [] : field; init; }

    /// <summary>Areas of several regions, such as clusters; each is one row.</summary>
    public ImmutableArray<ShareArea> Areas { get => field.IsDefault ? [] : field; init; }

    /// <summary>The year; null for the latest that has what is asked.</summary>
    public Year? Year { get; init; }

    /// <summary>What to do where cells are missing.</summary>
    public MissingPolicy Missing { get; init; }

    /// <summary>Whether two vintages may meet in one share.</summary>
    public VintagePolicy Vintages { get; init; }

    /// <summary>Its name and members, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(ShareQuery), (nameof(Sector), Sector), (nameof(Measure), Measure), (nameof(Base), Base), (nameof(Level), Level), (nameof(Regions), Regions), (nameof(Areas), Areas), (nameof(Year), Year), (nameof(Missing), Missing), (nameof(Vintages), Vintages));
}

/// <summary>Several regions that are looked at as one, such as a cluster.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record ShareArea
{
    /// <summary>Creates an area.</summary>
    /// <param name="code">Its code, such as <c>chemelot</c>.</param>
    /// <param name="name">Its name.</param>
    /// <param name="regions">Its regions, at least one; they may not overlap.</param>
    /// <param name="note">What a reader should know, such as that the area is only a part of its regions; null when there is nothing to say.</param>
    public ShareArea(string code, string name, IEnumerable<RegionCode> regions, string? note = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(regions);
        (Code, Name, Regions, Note) = (code, name, [.. regions], note);
        if (Regions.IsEmpty)
            throw new ArgumentException($"The area {code} has no region.", nameof(regions));
    }

    /// <summary>Its code.</summary>
    public string Code { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its regions.</summary>
    public ImmutableArray<RegionCode> Regions { get; }

    /// <summary>What a reader should know; null when there is nothing to say.</summary>
    public string? Note { get; }

    /// <summary>Its name and members, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(ShareArea), (nameof(Code), Code), (nameof(Name), Name), (nameof(Regions), Regions), (nameof(Note), Note));
}
