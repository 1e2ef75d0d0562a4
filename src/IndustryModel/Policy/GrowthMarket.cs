namespace IndustryModel.Policy;

/// <summary>A market that a vision expects to grow and wants to invest in.</summary>
public sealed record GrowthMarket : PolicyItem
{
    /// <summary>Creates it.</summary>
    /// <param name="code">The code, unique in its vision.</param>
    /// <param name="nameEn">English name.</param>
    /// <param name="nameNl">Dutch name.</param>
    /// <param name="descriptionEn">What it is, in English.</param>
    /// <param name="descriptionNl">What it is, in Dutch.</param>
    /// <param name="continues">What it follows from in an earlier vision, where its code differs.</param>
    /// <exception cref="ArgumentException">The code or a name is empty.</exception>
    public GrowthMarket(string code, string nameEn, string nameNl, string? descriptionEn = null, string? descriptionNl = null, Continuation? continues = null)
        : base(code, nameEn, nameNl, descriptionEn, descriptionNl, continues)
    {
    }

    /// <inheritdoc/>
    [System.Text.Json.Serialization.JsonIgnore]
    public override PolicyKind Kind => PolicyKind.Market;

    /// <inheritdoc/>
    public override string ToString() => NameEn;
}
