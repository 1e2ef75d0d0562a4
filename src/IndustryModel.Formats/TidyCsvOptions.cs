using System.Collections.Immutable;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Statistics;

namespace IndustryModel.Formats;

/// <summary>How a tidy CSV is read: what its codes can belong to, and what the file itself does not say.</summary>
public sealed record TidyCsvOptions
{
    /// <summary>What messages call the file; its path, or <c>input</c> where there is none, if null.</summary>
    public string? FileName { get; init; }

    /// <summary>The title of the accounts; the name of the file if null.</summary>
    public string? Title { get; init; }

    /// <summary>Where the figures come from; the file if null.</summary>
    public Source? Source { get; init; }

    /// <summary>In which state of revision the figures are; not before the last year in the file if null.</summary>
    public Vintage? Vintage { get; init; }

    /// <summary>
    /// What the region codes can belong to, such as <c>DutchRegions.Versions</c>, oldest first. A file has to fit one of them as a whole;
    /// where it fits several, the last of them is taken, and a warning says so.
    /// </summary>
    public ImmutableArray<Classification<RegionCode>> RegionClassifications { get; init; } = [];

    /// <summary>
    /// What the sector codes can belong to; NACE Rev. 2.1 and Rev. 2 unless set. A file has to fit one of them as a whole;
    /// where it fits several, the last of them is taken (Rev. 2), and a warning says so.
    /// </summary>
    public ImmutableArray<Classification<SectorCode>> SectorClassifications { get; init; } = [Nace.Rev21, Nace.Rev2];

    /// <summary>Says which of the region classifications the file uses; found from its codes if null.</summary>
    public Classification<RegionCode>? RegionClassification { get; init; }

    /// <summary>Says which of the sector classifications the file uses; found from its codes if null.</summary>
    public Classification<SectorCode>? SectorClassification { get; init; }

    /// <summary>Whether codes are any texts. They then form classifications of their own without a hierarchy, except that <c>TOTAL</c>, if it is there, is the whole.</summary>
    public bool FreeCodes { get; init; }

    /// <summary>The prices of money in the file; current prices unless set. The file itself cannot say.</summary>
    public PriceBasis PriceBasis { get; init; } = PriceBasis.Current;

    /// <summary>How many findings are listed at the most; the rest is counted.</summary>
    public int MaxProblems { get; init; } = 1000;

    /// <summary>Its name and members, the same in every culture.</summary>
    public override string ToString() => FormattableString.Invariant($"{nameof(TidyCsvOptions)} {{ {nameof(FileName)} = {FileName}, {nameof(Title)} = {Title}, {nameof(Source)} = {Source}, {nameof(Vintage)} = {Vintage}, ")
        + $"{nameof(RegionClassifications)} = [{string.Join(", ", RegionClassifications.Select(c => c.Id))}], {nameof(SectorClassifications)} = [{string.Join(", ", SectorClassifications.Select(c => c.Id))}], "
        + FormattableString.Invariant($"{nameof(RegionClassification)} = {RegionClassification?.Id}, {nameof(SectorClassification)} = {SectorClassification?.Id}, {nameof(FreeCodes)} = {FreeCodes}, {nameof(PriceBasis)} = {PriceBasis}, {nameof(MaxProblems)} = {MaxProblems} }}");
}
