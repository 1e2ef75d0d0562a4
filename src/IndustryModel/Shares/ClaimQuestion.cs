using System.Collections.Immutable;
using IndustryModel.Policy;
using IndustryModel.Quantities;
using IndustryModel.Statistics;

namespace IndustryModel.Shares;

/// <summary>What form a claim has, and so how accounts answer it.</summary>
internal enum ClaimForm
{
    /// <summary>The sector's share in one region.</summary>
    Share,

    /// <summary>A number of persons, jobs or full-time equivalents.</summary>
    Count,

    /// <summary>Several regions have a share as stated.</summary>
    SeveralRegions,

    /// <summary>No region has a higher share.</summary>
    RanksFirst,

    /// <summary>Growth a year under a condition that did not come about: accounts cannot decide it.</summary>
    Growth,
}

/// <summary>A claim as a question to accounts.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Form">The form.</param>
/// <param name="Bases">What can be meant, the likeliest first.</param>
/// <param name="StatedBases">How many of the first of them are as stated; 0 when the claim states no base.</param>
/// <param name="MadeIn">The year in which it was made.</param>
internal sealed record ClaimQuestion(
    Claim Claim, ClaimForm Form, ImmutableArray<ReadingBasis> Bases, int StatedBases, Year MadeIn)
{
    internal string Code => Form == ClaimForm.RanksFirst ? $"{Claim.Code}-highest" : Claim.Code;

    internal string Statement => Form == ClaimForm.RanksFirst ? $"{Claim.NameEn}: nowhere higher" : Claim.ToString();

    internal string StatementNl => Form == ClaimForm.RanksFirst ? $"{Claim.NameNl}: nergens hoger" : $"{Claim.NameNl}: {Claim.Figure.ToString(null, Dutch)}";

    private static readonly System.Globalization.CultureInfo Dutch = System.Globalization.CultureInfo.GetCultureInfo("nl-NL");

    internal static ImmutableArray<ReadingBasis> Employment { get; } =
    [
        new(MeasureConcept.Persons, ShareBase.SameMeasure, true), new(MeasureConcept.Jobs, ShareBase.SameMeasure, true), new(MeasureConcept.FullTimeEquivalents, ShareBase.SameMeasure, true),
    ];

    internal static ImmutableArray<ReadingBasis> GrossValueAdded { get; } = [new(MeasureConcept.GrossValueAdded, ShareBase.SameMeasure, true)];

    internal static ImmutableArray<ReadingBasis> Gdp { get; } = [new(MeasureConcept.GrossValueAdded, ShareBase.Gdp, true)];

    /// <summary>National income is not in regional accounts; GDP stands for it, and the reading says so.</summary>
    internal static ImmutableArray<ReadingBasis> NationalIncome { get; } =
        [new(MeasureConcept.GrossValueAdded, ShareBase.Gdp, true, "the accounts hold no national income; GDP stands for it")];

    internal static ImmutableArray<ReadingBasis> Counts { get; } = [.. Employment.Select(b => b with { IsShare = false })];

    internal static ImmutableArray<ReadingBasis> Volumes { get; } = [new(MeasureConcept.GrossValueAdded, ShareBase.SameMeasure, false)];
}
