using System.Collections.Immutable;

namespace IndustryModel.Classifications;

internal sealed partial class CategoryTree
{
    private Dictionary<string, List<int>>? _names; // built when first asked for: loading must stay quick

    /// <summary>The categories that a spelling may mean, whatever its case, diacritics, hyphens and spaces; null where there is none.</summary>
    internal List<int>? Named(string codeOrName) => (_names ??= BuildNames()).GetValueOrDefault(DidYouMean.Normalize(codeOrName));

    /// <summary>Of some categories the one that covers all others (the province Utrecht and the only region in it), or −1.</summary>
    internal int Widest(List<int> categories)
    {
        foreach (int top in categories)
        {
            if (categories.TrueForAll(other => CoverageOf(top).Contains(CoverageOf(other))))
                return top;
        }

        return Nothing;
    }

    /// <summary>What a caller may have meant by something that finds nothing.</summary>
    internal ImmutableArray<string> Closest(string given)
        => DidYouMean.Closest(given, _definitions.SelectMany(d => new[] { d.Code, d.NameEn, d.NameNl ?? "" }).Where(s => s.Length > 0));

    /// <summary>Every normalized spelling and what it finds: codes and aliases first; names only where no code or alias is spelled so.</summary>
    private Dictionary<string, List<int>> BuildNames()
    {
        var names = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int i = 0; i < Count; i++)
            Add(names, _definitions[i].Code, i); // B-E and BE may both be codes; then 'be' is neither

        for (int i = 0; i < Count; i++)
        {
            foreach (string alias in _definitions[i].Aliases ?? [])
                names.TryAdd(DidYouMean.Normalize(alias), [i]);
        }

        HashSet<string> spelled = [.. names.Keys];
        for (int i = 0; i < Count; i++)
        {
            foreach (string name in new[] { _definitions[i].NameEn, _definitions[i].NameNl ?? _definitions[i].NameEn }.Select(DidYouMean.Normalize).Distinct())
            {
                if (!spelled.Contains(name))
                    Add(names, name, i);
            }
        }

        return names;
    }

    private static void Add(Dictionary<string, List<int>> names, string spelling, int index)
    {
        string name = DidYouMean.Normalize(spelling);
        if (names.TryGetValue(name, out List<int>? others))
            others.Add(index);
        else
            names.Add(name, [index]);
    }
}
