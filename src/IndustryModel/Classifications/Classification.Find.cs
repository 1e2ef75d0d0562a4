using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace IndustryModel.Classifications;

public sealed partial class Classification<TCode>
{
    private readonly Lazy<Dictionary<string, List<Category<TCode>>>> _names; // built when first asked for: loading must stay quick

    /// <summary>The category of a code or of another spelling of it, such as <c>C</c>, <c>C20</c>, <c>B_E</c>; or a name in either language.</summary>
    /// <exception cref="UnknownCodeException">There is none, or several; the message names close ones.</exception>
    public Category<TCode> this[string code]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(code);
            return Find(code);
        }
    }

    /// <summary>The category of a code, an alias, or a name in either language; case, diacritics, hyphens and spaces do not matter. A text form with the id, such as <c>NACE2:C</c>, is understood too.</summary>
    /// <exception cref="UnknownCodeException">There is none, or several; the message names close ones.</exception>
    public Category<TCode> Find(string codeOrName)
    {
        if (TryFind(codeOrName, out Category<TCode>? category))
            return category;
        if (TCode.TryParse(codeOrName, null, out TCode code))
            return this[code];
        List<Category<TCode>>? several = _names.Value.GetValueOrDefault(DidYouMean.Normalize(codeOrName));
        throw several is null ? Unknown(codeOrName) : new UnknownCodeException(codeOrName,
            $"'{codeOrName}' may be several {TCode.Kind}s of {NameEn}: {string.Join(", ", several)}. Give the code.", [.. several.Select(c => c.Code.Text)]);
    }

    /// <summary>As <see cref="Find"/>, or false where there is none or there are several.</summary>
    public bool TryFind(string codeOrName, [NotNullWhen(true)] out Category<TCode>? category)
    {
        ArgumentNullException.ThrowIfNull(codeOrName);
        if (_byCode.TryGetValue(codeOrName, out category))
            return true;
        if (_names.Value.TryGetValue(DidYouMean.Normalize(codeOrName), out List<Category<TCode>>? found))
            category = found.Find(top => found.TrueForAll(other => top.Coverage.Contains(other.Coverage)));
        else if (TCode.TryParse(codeOrName, null, out TCode code) && Has(code))
            category = this[code];
        return category is not null;
    }

    /// <summary>
    /// Every normalized spelling and what it finds: codes and aliases first; names only where no code or alias is spelled so.
    /// A name of several levels (the province Utrecht and the only region in it) finds the one that covers the others.
    /// </summary>
    private Dictionary<string, List<Category<TCode>>> BuildNames()
    {
        var names = new Dictionary<string, List<Category<TCode>>>(StringComparer.Ordinal);
        foreach (Category<TCode> category in Categories)
        {
            string code = DidYouMean.Normalize(category.Code.Text);
            if (names.TryGetValue(code, out List<Category<TCode>>? same))
                same.Add(category); // B-E and BE may both be codes; then 'be' is neither
            else
                names.Add(code, [category]);
        }

        foreach (Category<TCode> category in Categories)
        {
            foreach (string alias in category.Aliases)
                names.TryAdd(DidYouMean.Normalize(alias), [category]);
        }

        HashSet<string> spelled = [.. names.Keys];
        foreach (Category<TCode> category in Categories)
        {
            foreach (string name in new[] { category.NameEn, category.NameNl }.Select(DidYouMean.Normalize).Distinct())
            {
                if (spelled.Contains(name))
                    continue;
                if (names.TryGetValue(name, out List<Category<TCode>>? others))
                    others.Add(category);
                else
                    names.Add(name, [category]);
            }
        }

        return names;
    }

    private UnknownCodeException Unknown(string given)
    {
        string[] spellings = [.. Categories.SelectMany(c => new[] { c.Code.Text, c.NameEn, c.NameNl }).Where(s => s.Length > 0)];
        ImmutableArray<string> close = DidYouMean.Closest(given, spellings);
        return new(given, $"'{given}' is no {TCode.Kind} of {NameEn}.{(close.IsEmpty ? SomeCodes() : DidYouMean.Sentence(close))}", close);
    }

    /// <summary>What codes look like here, for who was far off.</summary>
    private string SomeCodes()
    {
        string[] first = [.. Categories.Take(3).Select(c => c.Code.Text)];
        return Categories.Length <= first.Length ? $" Its codes are {string.Join(", ", first)}." : $" It has {Categories.Length} codes, such as {string.Join(", ", first)}.";
    }
}
