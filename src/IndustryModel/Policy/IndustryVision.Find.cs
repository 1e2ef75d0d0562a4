using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using IndustryModel.Classifications;

namespace IndustryModel.Policy;

public sealed partial record IndustryVision
{
    /// <summary>An entity of any kind by code or by name in either language; case, diacritics, hyphens and spaces do not matter.</summary>
    /// <exception cref="UnknownCodeException">There is none; the message names close ones.</exception>
    public PolicyItem Find(string codeOrName) => TryFind(codeOrName, out PolicyItem? item) ? item : throw Unknown(codeOrName, Items.SelectMany(Spellings));

    /// <summary>As <see cref="Find"/>, or false.</summary>
    public bool TryFind(string codeOrName, [NotNullWhen(true)] out PolicyItem? item)
    {
        ArgumentNullException.ThrowIfNull(codeOrName);
        string wanted = DidYouMean.Normalize(codeOrName);
        item = Items.FirstOrDefault(i => i.Code == codeOrName) ?? Items.FirstOrDefault(i => Spellings(i).Any(s => DidYouMean.Normalize(s) == wanted));
        return item is not null;
    }

    /// <summary>A lever by code or name.</summary>
    /// <exception cref="UnknownCodeException">There is none; the message names close ones.</exception>
    public PolicyLever Lever(string codeOrName) => Find(codeOrName, Levers);

    /// <summary>A key technology by code or name.</summary>
    /// <exception cref="UnknownCodeException">There is none; the message names close ones.</exception>
    public KeyTechnology Technology(string codeOrName) => Find(codeOrName, Technologies);

    /// <summary>A growth market by code or name.</summary>
    /// <exception cref="UnknownCodeException">There is none; the message names close ones.</exception>
    public GrowthMarket Market(string codeOrName) => Find(codeOrName, Markets);

    /// <summary>A named sector by code or name.</summary>
    /// <exception cref="UnknownCodeException">There is none; the message names close ones.</exception>
    public PolicySector Sector(string codeOrName) => Find(codeOrName, Sectors);

    /// <summary>A cluster of any list by code or name.</summary>
    /// <exception cref="UnknownCodeException">There is none; the message names close ones.</exception>
    public Cluster Cluster(string codeOrName) => Find(codeOrName, [.. AllClusters]);

    /// <summary>A claim by code or name.</summary>
    /// <exception cref="UnknownCodeException">There is none; the message names close ones.</exception>
    public Claim Claim(string codeOrName) => Find(codeOrName, Claims);

    /// <summary>A target by code or name.</summary>
    /// <exception cref="UnknownCodeException">There is none; the message names close ones.</exception>
    public Target Target(string codeOrName) => Find(codeOrName, Targets);

    private static string[] Spellings(PolicyItem item) => [item.Code, item.NameEn, item.NameNl];

    private T Find<T>(string codeOrName, ImmutableArray<T> items)
        where T : PolicyItem
    {
        ArgumentNullException.ThrowIfNull(codeOrName);
        string wanted = DidYouMean.Normalize(codeOrName);
        return items.FirstOrDefault(i => Spellings(i).Any(s => DidYouMean.Normalize(s) == wanted)) ?? throw Unknown(codeOrName, items.SelectMany(Spellings));
    }

    /// <summary>The closest spellings; of a code and a name that differ in case or hyphens only, the first.</summary>
    private static ImmutableArray<string> Closest(string given, IEnumerable<string> spellings) => DidYouMean.Closest(given, spellings.DistinctBy(DidYouMean.Normalize, StringComparer.Ordinal));

    private UnknownCodeException Unknown(string given, IEnumerable<string> spellings)
    {
        ImmutableArray<string> close = Closest(given, spellings);
        return new(given, $"'{given}' is not in the vision '{NameEn}'.{DidYouMean.Sentence(close)}", close);
    }
}
