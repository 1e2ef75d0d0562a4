using IndustryModel.Classifications;

namespace IndustryModel.Policy;

/// <summary>What a sector of a policy text is in a statistical classification. A "sector" of a text is rarely a statistical class: the link says how well it fits.</summary>
/// <param name="Sector">The statistical sector.</param>
/// <param name="Exactness">How well it fits.</param>
/// <param name="Note">What does not fit.</param>
public sealed record SectorLink(SectorCode Sector, Exactness Exactness, string? Note = null);
