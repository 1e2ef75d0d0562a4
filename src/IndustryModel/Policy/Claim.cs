using System.Text.Json.Serialization;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Statistics;

namespace IndustryModel.Policy;

/// <summary>What a claim is about.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<ClaimSubject>))]
public enum ClaimSubject
{
    /// <summary>Industry's share of something.</summary>
    IndustryShare,

    /// <summary>How many people work in industry.</summary>
    EmployedPersons,

    /// <summary>Structural growth under a condition.</summary>
    GrowthCapacity,
}

/// <summary>What a claimed share is a share of.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<ClaimBasis>))]
public enum ClaimBasis
{
    /// <summary>The text does not say.</summary>
    NotStated,

    /// <summary>Employment; the text does not say whether persons, jobs or full-time equivalents.</summary>
    Employment,

    /// <summary>Gross domestic product.</summary>
    Gdp,

    /// <summary>National income.</summary>
    NationalIncome,

    /// <summary>The claim is no share.</summary>
    NotAShare,
}

/// <summary>Where a claim holds.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<ClaimScope>))]
public enum ClaimScope
{
    /// <summary>In the nation.</summary>
    Nation,

    /// <summary>In several regions that the text does not name.</summary>
    SeveralRegions,

    /// <summary>In one region, which is said to have the highest figure.</summary>
    HighestRegion,
}

/// <summary>A fact that a vision states, with its hedge; data that accounts can check.</summary>
public sealed record Claim : PolicyItem
{
    /// <summary>Creates a claim.</summary>
    /// <param name="code">The code, unique in its vision.</param>
    /// <param name="nameEn">What is claimed, in English.</param>
    /// <param name="nameNl">What is claimed, in Dutch.</param>
    /// <param name="subject">What it is about.</param>
    /// <param name="figure">The figure with its hedge, which is part of the fact.</param>
    /// <param name="basis">What a share is a share of.</param>
    /// <param name="scope">Where it holds.</param>
    /// <param name="region">The nation, or the region; null for several regions.</param>
    /// <param name="statedFor">The year it speaks of ("now": the year it was made).</param>
    /// <param name="source">The text that states it.</param>
    /// <param name="descriptionEn">What to know of it, in English.</param>
    /// <param name="descriptionNl">What to know of it, in Dutch.</param>
    /// <param name="continues">What it follows from in an earlier vision, where its code differs.</param>
    /// <exception cref="ArgumentException">The code or a name is empty, or the region does not fit the scope.</exception>
    public Claim(string code, string nameEn, string nameNl, ClaimSubject subject, Estimate figure, ClaimBasis basis, ClaimScope scope, RegionCode? region, Year statedFor, Source source,
        string? descriptionEn = null, string? descriptionNl = null, Continuation? continues = null)
        : base(code, nameEn, nameNl, descriptionEn, descriptionNl, continues)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (region is null != (scope == ClaimScope.SeveralRegions))
            throw new ArgumentException($"The claim {code} is about {(scope == ClaimScope.SeveralRegions ? "several regions and names one" : "one place and names none")}.", nameof(region));
        (Subject, Figure, Basis, Scope, Region, StatedFor, Source) = (subject, figure, basis, scope, region, statedFor, source);
    }

    /// <summary>What it is about.</summary>
    public ClaimSubject Subject { get; }

    /// <summary>The figure with its hedge.</summary>
    public Estimate Figure { get; }

    /// <summary>What a share is a share of.</summary>
    public ClaimBasis Basis { get; }

    /// <summary>Where it holds.</summary>
    public ClaimScope Scope { get; }

    /// <summary>The nation, or the region; null for several regions.</summary>
    public RegionCode? Region { get; }

    /// <summary>The year it speaks of.</summary>
    public Year StatedFor { get; }

    /// <summary>The text that states it.</summary>
    public Source Source { get; }

    /// <inheritdoc/>
    [System.Text.Json.Serialization.JsonIgnore]
    public override PolicyKind Kind => PolicyKind.Claim;

    /// <summary>The name with the figure.</summary>
    public override string ToString() => $"{NameEn}: {Figure}";
}
