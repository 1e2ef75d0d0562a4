using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace IndustryModel.Classifications;

public sealed partial class Classification<TCode>
{
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
        throw Tree.Named(codeOrName) is not { } several ? Unknown(codeOrName) : new UnknownCodeException(codeOrName,
            $"'{codeOrName}' may be several {TCode.Kind}s of {NameEn}: {string.Join(", ", several.Select(At))}. Give the code.", [.. several.Select(i => Tree[i].Code)]);
    }

    /// <summary>As <see cref="Find"/>, or false where there is none or there are several.</summary>
    public bool TryFind(string codeOrName, [NotNullWhen(true)] out Category<TCode>? category)
    {
        ArgumentNullException.ThrowIfNull(codeOrName);
        int index = Tree.IndexOf(codeOrName);
        if (index < 0)
        {
            if (Tree.Named(codeOrName) is { } found)
                index = Tree.Widest(found);
            else if (TCode.TryParse(codeOrName, null, out TCode code) && code.Classification == Id)
                index = Tree.IndexOf(code.Text);
        }

        category = index < 0 ? null : At(index);
        return category is not null;
    }

    private UnknownCodeException Unknown(string given)
    {
        ImmutableArray<string> close = Tree.Closest(given);
        return new(given, $"'{given}' is no {TCode.Kind} of {NameEn}.{(close.IsEmpty ? SomeCodes() : DidYouMean.Sentence(close))}", close);
    }

    /// <summary>What codes look like here, for who was far off.</summary>
    private string SomeCodes()
    {
        string[] first = [.. Tree.Definitions.Take(3).Select(d => d.Code)];
        return Tree.Count <= first.Length ? $" Its codes are {string.Join(", ", first)}." : $" It has {Tree.Count} codes, such as {string.Join(", ", first)}.";
    }
}
