using System.Collections.Immutable;
using System.Globalization;
using IndustryModel.Classifications;

namespace IndustryModel.Formats;

/// <summary>The region or sector codes of a file, each once, and the one classification that all of them belong to.</summary>
internal sealed class TidyCodes<TCode>
    where TCode : struct, ICategoryCode<TCode>
{
    private const string Total = "TOTAL";

    private readonly List<(string Text, Place First, int Rows)> _codes = [];
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Dictionary<string, Dictionary<string, TCode>> _spellings = new(StringComparer.Ordinal);
    private int _last = -1;

    public TidyCodes() => _lookup = _positions.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The number of different codes.</summary>
    public int Count => _codes.Count;

    /// <summary>The position of a code met before, or −1.</summary>
    public int Find(ReadOnlySpan<char> text)
    {
        int at = _last >= 0 && text.SequenceEqual(_codes[_last].Text) ? _last : _lookup.TryGetValue(text, out int found) ? found : -1;
        if (at >= 0)
            _codes[_last = at] = _codes[at] with { Rows = _codes[at].Rows + 1 };
        return at;
    }

    /// <summary>Takes up a code that was not met before.</summary>
    public int Add(string text, Place place)
    {
        _positions.Add(text, _codes.Count);
        _codes.Add((text, place, 1));
        return _last = _codes.Count - 1;
    }

    /// <summary>
    /// The codes in one classification: the given one, or the last candidate that has them all. Null, with every reason among the problems, where there is none.
    /// </summary>
    public (Classification<TCode> Classification, ImmutableArray<TCode> Codes)? Resolve(ImmutableArray<Classification<TCode>> candidates, Classification<TCode>? chosen, Place header, ProblemList problems)
    {
        ImmutableArray<Classification<TCode>> known = chosen is null || candidates.Contains(chosen) ? candidates : [.. candidates, chosen];
        ImmutableArray<Classification<TCode>> possible = chosen is null ? candidates : [chosen];
        ImmutableArray<(string Text, Place First, int Rows)> strangers = [.. _codes.Where(c => !possible.Any(p => TryFind(p, c.Text, out _)))];
        foreach ((string text, Place first, int rows) in strangers)
            ReportStranger(text, first, rows, possible, known, problems);
        (string Text, Place First, int Rows)[] rest = [.. _codes.Except(strangers)];
        Classification<TCode>[] fitting = [.. possible.Where(p => rest.All(c => TryFind(p, c.Text, out _)))];
        if (fitting.Length == 0)
            ReportMix(rest, possible, problems);
        if (fitting.Length == 0 || strangers.Length > 0)
            return null;
        if (fitting.Length > 1 && Count > 0)
        {
            problems.Warning(header, $"{TCode.Kind} codes that fit {Names(fitting)} alike", "a code that only one of them has", $"read as {fitting[^1].NameEn}, unless a program names another in {nameof(TidyCsvOptions)}");
        }

        return (fitting[^1], [.. _codes.Select(c => TryFind(fitting[^1], c.Text, out TCode code) ? code : default)]);
    }

    /// <summary>A classification made of the codes themselves: no hierarchy, only TOTAL above all others.</summary>
    public (Classification<TCode> Classification, ImmutableArray<TCode> Codes) Free(Func<IEnumerable<CategoryDefinition>, Classification<TCode>> create)
    {
        string total = _codes.Find(c => IsTotal(c.Text)).Text ?? Total;
        Classification<TCode> own = create(_codes.Where(c => !IsTotal(c.Text)).Select(c => new CategoryDefinition(c.Text, c.Text, Parent: total))
            .Prepend(new(total, "Total", "Totaal", Kind: CategoryKind.Total)));
        return (own, [.. _codes.Select(c => TCode.Create(own.Id, IsTotal(c.Text) ? total : c.Text))]);
    }

    /// <summary>The text of a code as the file has it.</summary>
    public string TextOf(int position) => _codes[position].Text;

    private static bool IsTotal(string text) => text.Equals(Total, StringComparison.OrdinalIgnoreCase);

    private static string Names(IEnumerable<Classification<TCode>> versions)
    {
        string[] names = [.. versions.Select(v => v.NameEn)];
        return names.Length == 1 ? names[0] : $"{string.Join(", ", names[..^1])} and {names[^1]}";
    }

    private void ReportStranger(string text, Place place, int rows, ImmutableArray<Classification<TCode>> possible, ImmutableArray<Classification<TCode>> known, ProblemList problems)
    {
        string found = $"the {TCode.Kind} code '{Quoted.Short(text)}'" + (rows == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({rows:N0} rows)"));
        Classification<TCode>[] others = [.. known.Where(k => TryFind(k, text, out _))];
        string expected = $"a code of {Names(possible).Replace(" and ", " or ", StringComparison.Ordinal)}";
        if (others.Length > 0)
        {
            problems.Error(place, $"{found}, which is one of {Names(others)}", expected, $"read the file as {others[^1].NameEn}, or convert it first by a correspondence");
            return;
        }

        if (possible[^1].TryFind(text, out Category<TCode>? named))
        {
            problems.Error(place, $"the {TCode.Kind} '{Quoted.Short(text)}' by name", expected, $"write {named.Code.Text}");
            return;
        }

        ImmutableArray<string> close = text.Length < 2 ? [] : DidYouMean.Closest(text, possible.Reverse().SelectMany(p => p.Categories).Select(c => c.Code.Text));
        string suggestion = DidYouMean.Sentence(close).Trim();
        problems.Error(place, found, expected, suggestion.Length > 0 ? string.Concat("d", suggestion.AsSpan(1)) : "see the list of codes, or read the file with free codes");
    }

    private void ReportMix((string Text, Place First, int Rows)[] codes, ImmutableArray<Classification<TCode>> possible, ProblemList problems)
    {
        int last = 1; // the first code that no version has together with all before it
        while (possible.Any(p => codes.Take(last + 1).All(c => TryFind(p, c.Text, out _))))
            last++;
        Classification<TCode>[] ofLast = [.. possible.Where(p => TryFind(p, codes[last].Text, out _))];
        (string Text, Place First, int Rows) other = codes.Take(last).FirstOrDefault(c => !ofLast.Any(v => TryFind(v, c.Text, out _)), codes.First(c => !TryFind(ofLast[^1], c.Text, out _)));
        Classification<TCode>[] ofOther = [.. possible.Where(p => TryFind(p, other.Text, out _))];
        problems.Error(codes[last].First, string.Create(CultureInfo.InvariantCulture,
            $"a mix of versions: {codes[last].Text} is a {TCode.Kind} of {Names(ofLast)}, {other.Text} in line {other.First.Line} of {Names(ofOther)}"),
            $"{TCode.Kind} codes of one version", "split the file by version, or convert one part by a correspondence, which says where that is only approximate");
    }

    // Codes and other spellings of codes (C20, B_E, b-e), but no names: "Utrecht" is a province, a region and a town.
    private bool TryFind(Classification<TCode> classification, string text, out TCode code)
    {
        if (!_spellings.TryGetValue(classification.Id, out Dictionary<string, TCode>? spellings))
        {
            spellings = new(StringComparer.Ordinal);
            foreach (Category<TCode> category in classification.Categories)
                spellings[DidYouMean.Normalize(category.Code.Text)] = category.Code;
            foreach (Category<TCode> category in classification.Categories)
            {
                foreach (string alias in category.Aliases.Where(a => !a.Any(char.IsAsciiLetterLower)))
                    spellings.TryAdd(DidYouMean.Normalize(alias), category.Code);
            }

            _spellings.Add(classification.Id, spellings);
        }

        code = TCode.Create(classification.Id, text);
        return classification.Has(code) || spellings.TryGetValue(DidYouMean.Normalize(text), out code);
    }
}
