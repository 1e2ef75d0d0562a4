namespace IndustryModel.Policy;

/// <summary>Why: an aim of a vision. Growth of industry's share is a means, not an end.</summary>
public sealed record PolicyGoal : PolicyItem
{
    /// <summary>Creates it.</summary>
    /// <param name="code">The code, unique in its vision.</param>
    /// <param name="nameEn">English name.</param>
    /// <param name="nameNl">Dutch name.</param>
    /// <param name="descriptionEn">What it is, in English.</param>
    /// <param name="descriptionNl">What it is, in Dutch.</param>
    /// <param name="continues">What it follows from in an earlier vision, where its code differs.</param>
    /// <exception cref="ArgumentException">The code or a name is empty.</exception>
    public PolicyGoal(string code, string nameEn, string nameNl, string? descriptionEn = null, string? descriptionNl = null, Continuation? continues = null)
        : base(code, nameEn, nameNl, descriptionEn, descriptionNl, continues)
    {
    }

    /// <inheritdoc/>
    [System.Text.Json.Serialization.JsonIgnore]
    public override PolicyKind Kind => PolicyKind.Goal;

    /// <inheritdoc/>
    public override string ToString() => NameEn;
}
