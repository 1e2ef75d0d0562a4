using System.Collections.Immutable;

namespace IndustryModel.Policy;

/// <summary>A sector that a vision names, with its place in a statistical classification.</summary>
public sealed record PolicySector : PolicyItem
{
    /// <summary>Creates it.</summary>
    /// <param name="code">The code, unique in its vision.</param>
    /// <param name="nameEn">English name.</param>
    /// <param name="nameNl">Dutch name.</param>
    /// <param name="sectors">The statistical sectors it stands for.</param>
    /// <param name="tiedToRegion">Whether the vision sees it as tied to a region.</param>
    /// <param name="descriptionEn">What it is, in English.</param>
    /// <param name="descriptionNl">What it is, in Dutch.</param>
    /// <param name="continues">What it follows from in an earlier vision, where its code differs.</param>
    /// <exception cref="ArgumentException">The code or a name is empty.</exception>
    public PolicySector(string code, string nameEn, string nameNl, ImmutableArray<SectorLink> sectors, bool tiedToRegion = true, string? descriptionEn = null, string? descriptionNl = null, Continuation? continues = null)
        : base(code, nameEn, nameNl, descriptionEn, descriptionNl, continues)
        => (Sectors, TiedToRegion) = (sectors.IsDefault ? [] : sectors, tiedToRegion);

    /// <summary>The statistical sectors it stands for.</summary>
    public ImmutableArray<SectorLink> Sectors { get; }

    /// <summary>Whether the vision sees it as tied to a region.</summary>
    public bool TiedToRegion { get; }

    /// <inheritdoc/>
    [System.Text.Json.Serialization.JsonIgnore]
    public override PolicyKind Kind => PolicyKind.Sector;

    /// <inheritdoc/>
    public bool Equals(PolicySector? other) => base.Equals(other) && TiedToRegion == other.TiedToRegion && Sectors.AsSpan().SequenceEqual(other.Sectors.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Sectors.Length);

    /// <inheritdoc/>
    public override string ToString() => NameEn;
}
