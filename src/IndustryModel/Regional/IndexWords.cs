using IndustryModel.Quantities;
using IndustryModel.Results;

namespace IndustryModel.Regional;

/// <summary>What each index of specialization or concentration is in words and symbols: s are shares, q those of what is compared with, n the number of parts.</summary>
internal static class IndexWords
{
    /// <summary>Such as <c>krugman-rest-of-nation</c>.</summary>
    internal static string Name<TIndex>(TIndex index)
        where TIndex : struct, Enum
    {
        string name = index.ToString();
        return string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));
    }

    /// <summary>The index of specialization with the same arithmetic: concentration is specialization with regions and sectors exchanged.</summary>
    internal static SpecializationIndex SameAs(ConcentrationIndex index) => index switch
    {
        ConcentrationIndex.KrugmanRestOfSectors => SpecializationIndex.KrugmanRestOfNation,
        ConcentrationIndex.LocationalGini or ConcentrationIndex.LocationalGiniHalf => SpecializationIndex.GiniRelative,
        _ => Enum.Parse<SpecializationIndex>(index.ToString()),
    };

    /// <summary>Whether it compares with something else than equal shares.</summary>
    internal static bool Compares(SpecializationIndex index) => index is SpecializationIndex.Krugman or SpecializationIndex.KrugmanRestOfNation or SpecializationIndex.KrugmanMeanOfOthers or SpecializationIndex.GiniRelative
        or SpecializationIndex.GiniOfQuotients or SpecializationIndex.Hoover or SpecializationIndex.TheilRelative or SpecializationIndex.RelativeDiversity or SpecializationIndex.Hachman;

    internal static string Formula(SpecializationIndex index) => index switch
    {
        SpecializationIndex.Krugman or SpecializationIndex.KrugmanRestOfNation or SpecializationIndex.KrugmanMeanOfOthers => "Σ |s − q|",
        SpecializationIndex.Herfindahl => "H = Σ s²",
        SpecializationIndex.HerfindahlNormalized => "(H − 1/n) / (1 − 1/n), H = Σ s²",
        SpecializationIndex.EquivalentNumber => "1 / Σ s²",
        SpecializationIndex.Gini => "Gini = mean |difference| / (2 · mean)",
        SpecializationIndex.GiniNormalized => "Gini · n / (n − 1)",
        SpecializationIndex.GiniRelative => "twice the area between the Lorenz curve of s against q and the diagonal",
        SpecializationIndex.GiniOfQuotients => "Gini of the quotients s / q, each with weight one",
        SpecializationIndex.Hoover => "½ Σ |s − q|",
        SpecializationIndex.HooverEqual => "½ Σ |s − 1/n|",
        SpecializationIndex.Theil => "T = Σ s ln(n s)",
        SpecializationIndex.TheilRelative => "T = Σ s ln(s / q)",
        SpecializationIndex.Entropy => "−Σ s ln s",
        SpecializationIndex.Evenness => "−Σ s ln s / ln n",
        SpecializationIndex.RelativeDiversity => "1 / Σ |s − q|",
        SpecializationIndex.Hachman => "1 / Σ s² / q",
        SpecializationIndex.CoefficientOfVariation => "standard deviation (n) / mean",
        SpecializationIndex.CoefficientOfVariationSample => "standard deviation (n − 1) / mean",
        _ => "√(½ Σ (s − 1/n)²)",
    };

    /// <summary>What one part adds, in symbols and as a figure; null where the index is no sum over parts.</summary>
    internal static (string Symbol, double Value)? Term(SpecializationIndex index, double s, double q, int n) => index switch
    {
        SpecializationIndex.Krugman or SpecializationIndex.KrugmanRestOfNation or SpecializationIndex.KrugmanMeanOfOthers or SpecializationIndex.Hoover or SpecializationIndex.RelativeDiversity => ("|s − q|", Math.Abs(s - q)),
        SpecializationIndex.Herfindahl or SpecializationIndex.HerfindahlNormalized or SpecializationIndex.EquivalentNumber => ("s²", s * s),
        SpecializationIndex.HooverEqual => ("|s − 1/n|", Math.Abs(s - 1.0 / n)),
        SpecializationIndex.Theil => ("s ln(n s)", s == 0 ? 0 : s * Elementary.Log(n * s)),
        SpecializationIndex.TheilRelative => ("s ln(s / q)", s == 0 ? 0 : s * Elementary.Log(s / q)),
        SpecializationIndex.Entropy or SpecializationIndex.Evenness => ("−s ln s", s == 0 ? 0 : -s * Elementary.Log(s)),
        SpecializationIndex.Hachman => ("s² / q", s == 0 ? 0 : s * s / q),
        SpecializationIndex.CoefficientOfVariation or SpecializationIndex.CoefficientOfVariationSample or SpecializationIndex.Coulter => ("(s − 1/n)²", (s - 1.0 / n) * (s - 1.0 / n)),
        _ => null,
    };

    /// <summary>The parts of one whole with their figures filled in, and their sum where the index is one.</summary>
    /// <param name="index">Which index.</param>
    /// <param name="parts">What the parts are called.</param>
    /// <param name="x">Their figures.</param>
    /// <param name="reference">What they are compared with; empty where it is nothing.</param>
    internal static List<string> Steps(SpecializationIndex index, IReadOnlyList<string> parts, ReadOnlySpan<double> x, ReadOnlySpan<double> reference)
    {
        (double total, double whole) = (OrderedSum.Of(x), OrderedSum.Of(reference));
        bool shares = total > 0 && double.IsFinite(total);
        bool compares = whole > 0 && double.IsFinite(whole);
        var steps = new List<string>();
        double sum = 0;
        string? symbol = null;
        for (int i = 0; i < x.Length; i++)
        {
            string figure = double.IsNaN(x[i]) ? "missing" : FigureText.Number(x[i]);
            if (!shares)
            {
                steps.Add($"{parts[i]}: {figure}");
                continue;
            }

            double s = x[i] / total;
            double q = compares ? reference[i] / whole : 0;
            string step = $"{parts[i]}: s = {figure} / {FigureText.Number(total)} = {FigureText.Percent(s)}";
            if (compares)
                step += $", q = {FigureText.Percent(q)}";
            if ((reference.IsEmpty || compares) && index != SpecializationIndex.KrugmanMeanOfOthers && Term(index, s, q, x.Length) is { } term && double.IsFinite(term.Value))
            {
                (symbol, sum) = (term.Symbol, sum + term.Value);
                step += $", {term.Symbol} = {FigureText.Number(term.Value)}";
            }

            steps.Add(step);
        }

        if (symbol is not null && $"Σ {symbol}" != Formula(index))
            steps.Add($"Σ {symbol} = {FigureText.Number(sum)} (n = {x.Length})");
        return steps;
    }

    /// <summary>Why there is no index, where no figure is missing.</summary>
    /// <param name="index">Which index.</param>
    /// <param name="whole">What is spread over parts.</param>
    /// <param name="parts">What the parts are called.</param>
    /// <param name="x">Their figures.</param>
    /// <param name="reference">What they are compared with; empty where it is nothing.</param>
    /// <param name="compared">What that is called.</param>
    internal static string WhyUndefined(SpecializationIndex index, string whole, IReadOnlyList<string> parts, ReadOnlySpan<double> x, ReadOnlySpan<double> reference, string compared)
    {
        for (int i = 0; i < x.Length; i++)
        {
            if (x[i] < 0)
                return $"{whole} × {parts[i]} is negative, and there are no shares of a negative figure";
        }

        if (double.IsInfinity(OrderedSum.Of(x)) || double.IsInfinity(OrderedSum.Of(reference)))
            return "the figures are beyond the range of numbers";
        if (OrderedSum.Of(x) == 0)
            return $"{whole} has no activity, so no shares";
        for (int i = 0; i < reference.Length; i++)
        {
            if (double.IsNaN(reference[i]))
                return $"the figure of {parts[i]} in {compared} is missing";
        }

        if (!reference.IsEmpty && !(OrderedSum.Of(reference) > 0))
            return $"{compared} has no activity to compare with";
        if (index == SpecializationIndex.KrugmanMeanOfOthers)
            return "there are no others with activity to compare with";
        for (int i = 0; i < reference.Length; i++)
        {
            if (reference[i] < 0)
                return $"the figure of {parts[i]} in {compared} is negative";
            if (reference[i] == 0 && x[i] > 0 && index != SpecializationIndex.RelativeDiversity)
                return $"{compared} has nothing in {parts[i]}, where {whole} has something";
        }

        return index == SpecializationIndex.RelativeDiversity ? $"{whole} is spread exactly as {compared}, and 1 / 0 is no number"
            : x.Length == 1 ? $"{parts[0]} is the only part, and a single part cannot be uneven" : "the figures are beyond the range of numbers";
    }
}
