using System.Collections.Immutable;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;

namespace IndustryModel.Shares;

/// <summary>How claims are checked: which definitions, which years, how wide the hedges.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record ClaimCheckOptions
{
    /// <summary>The usual ones: C and B-E, three years, "several" from 3 on.</summary>
    public static ClaimCheckOptions Default { get; } = new();

    /// <summary>How wide each hedge is; <see cref="HedgeWidths.Default"/> if null.</summary>
    public HedgeWidths? Widths { get; init; }

    /// <summary>How many regions are "several": 3 or more, unless said otherwise.</summary>
    public int Several
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "\"Several\" is at least 1.");
    } = 3;

    /// <summary>One year for every reading; null for the reference year, the claim's own and the latest.</summary>
    public Year? Year { get; init; }

    /// <summary>The definitions of industry, the first one is the primary; C (manufacturing) and B-E (industry) of NACE Rev. 2 unless said otherwise.</summary>
    public ImmutableArray<SectorCode> Sectors { get => field.IsDefaultOrEmpty ? [Nace.Manufacturing, Nace.Industry] : field; init; }

    /// <summary>The level of the regions that are counted and ranked: 3 unless said otherwise.</summary>
    public int RegionLevel { get; init; } = 3;

    /// <summary>How many years the latest full year of regional accounts lies behind the year in which a claim is made: 2 unless said otherwise (2018 for October 2020).</summary>
    public int ReferenceLag { get; init; } = 2;

    /// <summary>Over how many years growth is measured: 10 unless said otherwise.</summary>
    public int GrowthYears { get; init; } = 10;

    /// <summary>Whether two vintages may meet in one share: they may, and the reading names both, unless said otherwise, because value added and GDP are published apart.</summary>
    public VintagePolicy Vintages { get; init; } = VintagePolicy.AllowAndSay;

    /// <summary>What to do where cells are missing.</summary>
    public MissingPolicy Missing { get; init; }

    /// <summary>Its name and members, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(ClaimCheckOptions), (nameof(Widths), Widths), (nameof(Several), Several), (nameof(Year), Year), (nameof(Sectors), Sectors), (nameof(RegionLevel), RegionLevel), (nameof(ReferenceLag), ReferenceLag), (nameof(GrowthYears), GrowthYears), (nameof(Vintages), Vintages), (nameof(Missing), Missing));
}
