using System.Collections.Immutable;
using IndustryModel.Classifications;

namespace IndustryModel.Scenarios;

/// <summary>One axis of a grid: codes that do not overlap, in a classification, and all codes that can be made of them.</summary>
/// <typeparam name="TCode">Regions or sectors.</typeparam>
internal sealed class GridAxis<TCode>
    where TCode : struct, ICategoryCode<TCode>
{
    private const int ListedAtMost = 24;

    private readonly Lazy<ImmutableArray<CellSet>> _sets;
    private readonly string _wholeWord;
    private readonly string _words; // what the codes are of

    internal GridAxis(Classification<TCode> classification, ImmutableArray<TCode> codes, string wholeWord, string? words = null)
    {
        (Classification, Codes, _wholeWord, _words) = (classification, codes, wholeWord, words ?? classification.NameEn);
        Whole = new(classification.Total?.Text ?? "TOTAL", wholeWord, [.. Enumerable.Range(0, codes.Length)]);
        _sets = new(Makeable);
    }

    internal Classification<TCode> Classification { get; }

    internal ImmutableArray<TCode> Codes { get; }

    internal int Count => Codes.Length;

    /// <summary>All of the axis: the nation, or all sectors.</summary>
    internal CellSet Whole { get; }

    /// <summary>The codes of the axis, then all wider codes that are made of them, then the whole.</summary>
    internal ImmutableArray<CellSet> Sets => _sets.Value;

    internal string Known => Codes.Length <= ListedAtMost ? string.Join(", ", Codes.Select(c => c.Text)) : $"{Codes.Length} codes from {Codes[0].Text} to {Codes[^1].Text}";

    private string Choice => Codes.Length <= ListedAtMost ? $"a code such as {Known}" : $"one of {Known}";

    /// <summary>What a code or name stands for: with all below it. Null, with the reason, where it is none or the axis cannot tell it apart.</summary>
    internal CellSet? Find(string text, out string? problem)
    {
        problem = null;
        if (text == "*" || text.Equals(_wholeWord, StringComparison.OrdinalIgnoreCase) || text.Equals(Whole.Code, StringComparison.OrdinalIgnoreCase))
            return Whole;
        if (!Classification.TryFind(text, out Category<TCode>? category))
        {
            ImmutableArray<string> close = DidYouMean.Closest(text, Sets.SelectMany(s => new[] { s.Code, s.Name }).DistinctBy(DidYouMean.Normalize));
            problem = $"'{text}' is no {TCode.Kind} of {_words}; expected *, or {Choice}.{DidYouMean.Sentence(close)}";
            return null;
        }

        return Of(category, out problem);
    }

    /// <summary>What a code stands for.</summary>
    internal CellSet? Of(Category<TCode> category, out string? problem)
    {
        problem = null;
        int[] members = [.. Enumerable.Range(0, Count).Where(i => Classification.Covers(category.Code, Codes[i]))];
        TCode[] cut = [.. Codes.Where(c => !Classification.Covers(category.Code, c) && Classification.Overlap(category.Code, c))];
        if (cut.Length > 0)
        {
            problem = $"{category.Code.Text} is a part of {string.Join(", ", cut.Select(c => c.Text))} here, and cannot be told apart; expected {Known}, or what is made of them.";
            return null;
        }

        if (members.Length > 0)
            return new(category.Code.Text, category.NameEn, members);
        problem = $"{category.Code.Text} ({category.NameEn}) has nothing in the scenario; it has {Known}.";
        return null;
    }

    private ImmutableArray<CellSet> Makeable()
    {
        var sets = ImmutableArray.CreateBuilder<CellSet>();
        for (int i = 0; i < Count; i++)
            sets.Add(new(Codes[i].Text, Classification[Codes[i]].NameEn, [i]));
        foreach (Category<TCode> category in Classification.Categories.Where(c => c.Kind != CategoryKind.ExtraRegio && c.Code.Text != Whole.Code))
        {
            TCode[] inside = [.. Codes.Where(c => c.Text != category.Code.Text && Classification.Covers(category.Code, c))];
            if (inside.Length > 0 && !Codes.Contains(category.Code) && Classification.TryPartition(category.Code, inside, out ImmutableArray<TCode> parts) && parts.Length == inside.Length)
                sets.Add(new(category.Code.Text, category.NameEn, [.. inside.Select(c => Codes.IndexOf(c))]));
        }

        sets.Add(Whole with { Name = Classification.Total is { } total ? Classification[total].NameEn : Whole.Name });
        return sets.DrainToImmutable();
    }
}
