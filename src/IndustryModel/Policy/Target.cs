using System.Collections.Immutable;
using System.Text.Json.Serialization;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Statistics;

namespace IndustryModel.Policy;

/// <summary>What a target is a share of what.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<TargetBasis>))]
public enum TargetBasis
{
    /// <summary>Industry's value added in total value added.</summary>
    GrossValueAdded,

    /// <summary>Industry's value added in GDP.</summary>
    Gdp,

    /// <summary>Spending on research and development in GDP.</summary>
    ResearchAndDevelopmentInGdp,
}

/// <summary>A figure to be reached in a year: what goal seek aims at. A target is no claim: it states no fact.</summary>
public sealed record Target : PolicyItem
{
    /// <summary>Creates a target.</summary>
    /// <param name="code">The code, unique in its vision.</param>
    /// <param name="nameEn">English name.</param>
    /// <param name="nameNl">Dutch name.</param>
    /// <param name="figure">The share to be reached, with its hedge.</param>
    /// <param name="year">The year in which it is to be reached.</param>
    /// <param name="bases">What it may be a share of; several where texts differ.</param>
    /// <param name="region">The nation, or a region.</param>
    /// <param name="source">The text that sets it.</param>
    /// <param name="descriptionEn">What to know of it, in English.</param>
    /// <param name="descriptionNl">What to know of it, in Dutch.</param>
    /// <param name="continues">What it follows from in an earlier vision, where its code differs.</param>
    /// <exception cref="ArgumentException">The code or a name is empty, the figure is no share, or there is no base.</exception>
    public Target(string code, string nameEn, string nameNl, Estimate figure, Year year, ImmutableArray<TargetBasis> bases, RegionCode region, Source source,
        string? descriptionEn = null, string? descriptionNl = null, Continuation? continues = null)
        : base(code, nameEn, nameNl, descriptionEn, descriptionNl, continues)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (figure.Kind != EstimateKind.Share)
            throw new ArgumentException($"The target {code} is {figure}; expected a share.", nameof(figure));
        if (bases.IsDefaultOrEmpty)
            throw new ArgumentException($"The target {code} does not say what it is a share of.", nameof(bases));
        (Figure, Year, Bases, Region, Source) = (figure, year, bases, region, source);
    }

    /// <summary>The share to be reached, with its hedge.</summary>
    public Estimate Figure { get; }

    /// <summary>The year in which it is to be reached.</summary>
    public Year Year { get; }

    /// <summary>What it may be a share of; several where texts differ.</summary>
    public ImmutableArray<TargetBasis> Bases { get; }

    /// <summary>The nation, or a region.</summary>
    public RegionCode Region { get; }

    /// <summary>The text that sets it.</summary>
    public Source Source { get; }

    /// <inheritdoc/>
    [System.Text.Json.Serialization.JsonIgnore]
    public override PolicyKind Kind => PolicyKind.Target;

    /// <inheritdoc/>
    public bool Equals(Target? other) => base.Equals(other) && Figure == other.Figure && Year == other.Year && Region == other.Region && Source == other.Source
        && Bases.AsSpan().SequenceEqual(other.Bases.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Figure, Year);

    /// <summary>The name with figure and year.</summary>
    public override string ToString() => $"{NameEn}: {Figure} in {Year}";
}
