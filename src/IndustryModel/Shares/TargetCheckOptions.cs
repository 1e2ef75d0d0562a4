using System.Collections.Immutable;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;

namespace IndustryModel.Shares;

/// <summary>How the growth that a target needs is found.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record TargetCheckOptions
{
    /// <summary>C and B-E, from the latest year, with the rest of the economy growing 1.5 % a year.</summary>
    public static TargetCheckOptions Default { get; } = new();

    /// <summary>The growth a year of the rest of the economy; 1.5 % unless said otherwise.</summary>
    public GrowthRate RestGrowth { get; init; } = GrowthRate.FromPercent(1.5);

    /// <summary>The prices of that growth; null if the same as those of the shares (current prices). Real growth is refused: it cannot be set against shares in current prices.</summary>
    public PriceBasis? GrowthPrices { get; init; }

    /// <summary>The year from which to start; null for the latest that has the share.</summary>
    public Year? Year { get; init; }

    /// <summary>The definitions of industry; C (manufacturing) and B-E (industry) of NACE Rev. 2 unless said otherwise.</summary>
    public ImmutableArray<SectorCode> Sectors { get => field.IsDefaultOrEmpty ? [Nace.Manufacturing, Nace.Industry] : field; init; }

    /// <summary>Whether two vintages may meet in one share: they may, and the reading names both, unless said otherwise, because value added and GDP are published apart.</summary>
    public VintagePolicy Vintages { get; init; } = VintagePolicy.AllowAndSay;

    /// <summary>What to do where cells are missing.</summary>
    public MissingPolicy Missing { get; init; }

    /// <summary>Its name and members, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(TargetCheckOptions), (nameof(RestGrowth), RestGrowth), (nameof(GrowthPrices), GrowthPrices), (nameof(Year), Year), (nameof(Sectors), Sectors), (nameof(Vintages), Vintages), (nameof(Missing), Missing));
}
