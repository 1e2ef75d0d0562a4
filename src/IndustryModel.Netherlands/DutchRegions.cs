using System.Collections.Immutable;
using IndustryModel.Classifications;

namespace IndustryModel.Netherlands;

/// <summary>
/// The Dutch regions: NUTS in its versions of 2016, 2021 and 2024, and the correspondences between them. A region code means nothing without its version:
/// NL310 ends with NUTS 2021, NL350 begins with NUTS 2024, and a code that stays can hide a moved border.
/// </summary>
public static class DutchRegions
{
    private static readonly Lazy<Classification<RegionCode>> Lazy2016 = new(() => DutchClassificationData.Regions("nuts2016.imdata"));
    private static readonly Lazy<Classification<RegionCode>> Lazy2021 = new(() => DutchClassificationData.Regions("nuts2021.imdata"));
    private static readonly Lazy<Classification<RegionCode>> Lazy2024 = new(() => DutchClassificationData.Regions("nuts2024.imdata"));
    private static readonly Lazy<Correspondence<RegionCode>> Lazy2016To2021 = new(() => DutchClassificationData.Correspondence(Nuts2016, Nuts2021, "nuts2016-to-nuts2021.txt"));
    private static readonly Lazy<Correspondence<RegionCode>> Lazy2021To2024 = new(() => DutchClassificationData.Correspondence(Nuts2021, Nuts2024, "nuts2021-to-nuts2024.txt"));

    /// <summary>NUTS 2016.</summary>
    public static Classification<RegionCode> Nuts2016 => Lazy2016.Value;

    /// <summary>NUTS 2021: the codes of 2016.</summary>
    public static Classification<RegionCode> Nuts2021 => Lazy2021.Value;

    /// <summary>NUTS 2024: the version of the accounts.</summary>
    public static Classification<RegionCode> Nuts2024 => Lazy2024.Value;

    /// <summary>All versions, oldest first.</summary>
    public static ImmutableArray<Classification<RegionCode>> Versions => [Nuts2016, Nuts2021, Nuts2024];

    /// <summary>What became of the codes of 2016 in 2021.</summary>
    public static Correspondence<RegionCode> Nuts2016To2021 => Lazy2016To2021.Value;

    /// <summary>What became of the codes of 2021 in 2024; exact only for the country, because municipal mergers moved borders under codes that stayed.</summary>
    public static Correspondence<RegionCode> Nuts2021To2024 => Lazy2021To2024.Value;

    /// <summary>The country, in NUTS 2024.</summary>
    public static RegionCode Netherlands { get; } = Nuts2024Code("NL");

    /// <summary>The part of the national accounts that belongs to no region (NLZZZ), in NUTS 2024.</summary>
    public static RegionCode ExtraRegio { get; } = Nuts2024Code("NLZZZ");

    /// <summary>Zeeuws-Vlaanderen, in NUTS 2024.</summary>
    public static RegionCode ZeeuwsVlaanderen { get; } = Nuts2024Code("NL341");

    /// <summary>A region of NUTS 2024 from a code or a name: <c>NL341</c>, <c>Zeeuwsch-Vlaanderen</c>, <c>limburg</c>.</summary>
    /// <exception cref="UnknownCodeException">There is none; the message names close ones.</exception>
    public static RegionCode Code(string codeOrName) => Nuts2024.Find(codeOrName).Code;

    /// <summary>The versions that have a code, oldest first; empty when none has it.</summary>
    public static ImmutableArray<Classification<RegionCode>> VersionsOf(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return [.. Versions.Where(v => v.Has(RegionCode.Create(v.Id, code)))];
    }

    private static RegionCode Nuts2024Code(string code) => RegionCode.Create("NUTS2024", code);
}
