using System.Collections.Immutable;
using IndustryModel.Quantities;
using IndustryModel.Results;

namespace IndustryModel.Scenarios;

/// <summary>Which lever does how much of an outcome: the exact Shapley (1953) split over all coalitions of levers, which adds up to the whole effect, beside what each does alone. Immutable.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed class Attribution : IHtmlResult
{
    private readonly PlannedSeries _series;

    internal Attribution(Scenario scenario, PlannedSeries series, Year year, double without, double with, ImmutableArray<LeverAttribution> levers, string unit)
        => (Scenario, _series, Year, Without, With, Levers, Unit) = (scenario, series, year, without, with, levers, unit);

    /// <summary>The scenario.</summary>
    public Scenario Scenario { get; }

    /// <summary>The measure.</summary>
    public OutcomeMeasure Measure => _series.Measure;

    /// <summary>The region's code.</summary>
    public string Region => _series.Region.Code;

    /// <summary>The sector's code.</summary>
    public string Sector => _series.Sector.Code;

    /// <summary>The year.</summary>
    public Year Year { get; }

    /// <summary>The unit: that of the measure; of shares differences of fractions.</summary>
    public string Unit { get; }

    /// <summary>The figure without any lever.</summary>
    public double Without { get; }

    /// <summary>The figure with all levers.</summary>
    public double With { get; }

    /// <summary>The whole effect.</summary>
    public double Effect => With - Without;

    /// <summary>The levers by their codes.</summary>
    public ImmutableArray<LeverAttribution> Levers { get; }

    /// <summary>What the levers do together beyond what each does alone: the whole effect less all single ones.</summary>
    public double Interaction => Effect - Levers.Sum(l => l.Alone);

    /// <summary>A row for each lever: lever, value, share, alone, last. What single effects leave over stands among the notes.</summary>
    public ResultTable ToTable() => new($"Effect of levers on {OutcomeWords.Code(Measure)} of {Sector} in {Region} in {Year}",
        [
            new("lever", ColumnKind.Text, "Lever", "Instrument"), Figure("value", "Value", "Waarde", Levers.Select(l => l.Value)), new("share", ColumnKind.Share, "Share of the effect", "Deel van het effect"),
            Figure("alone", "Alone", "Alleen", Levers.Select(l => l.Alone)), Figure("last", "Last", "Als laatste", Levers.Select(l => l.Last)), new("unit", ColumnKind.Text, "Unit", "Eenheid"),
        ],
        Levers.Select(l => ImmutableArray.Create<ResultCell>(l.Lever, l.Value, l.Share, l.Alone, l.Last, Unit)),
        "Shapley value over all coalitions of levers, magnitudes at their means, no shocks; alone: the only lever; last: added to all others",
        notes: [FormattableString.Invariant($"from {Without} without levers to {With} with all of them; interaction, which single effects leave over: {Interaction}"), .. Effect == 0 ? ["the whole effect is 0, so no lever has a share of it"] : Array.Empty<string>()]);

    /// <inheritdoc/>
    public string ToHtml(IFormatProvider? culture = null) => ToTable().ToHtml(culture);

    /// <summary>A column of effects; those on shares are read as percentages of the whole, which are small.</summary>
    private ResultColumn Figure(string name, string english, string dutch, IEnumerable<double> figures)
        => OutcomeWords.IsShare(Measure) ? new(name, ColumnKind.Share, english, dutch, Decimals: 3) : new(name, ColumnKind.Number, english, dutch, Decimals: FigureText.Decimals(figures));

    /// <summary>How the split comes about.</summary>
    public Explanation Explain() => new($"{OutcomeWords.Code(Measure)} of {Sector} in {Region} in {Year}: {FigureText.Number(Effect)} by {Levers.Length} levers",
        "φ_i = Σ over coalitions S without i of |S|! (n − |S| − 1)! / n! · (v(S ∪ i) − v(S))",
        [
            $"v(none) = {FigureText.Number(Without)}", $"v(all) = {FigureText.Number(With)}", FormattableString.Invariant($"{1L << Levers.Length} coalitions of {Levers.Length} levers were run"),
            .. Levers.Select(l => $"{l.Lever}: φ = {FigureText.Number(l.Value)}; alone {FigureText.Number(l.Alone)}, last {FigureText.Number(l.Last)}"),
        ], []);

    /// <summary>Such as "gva of C in NL in 2035: smart-industry 11, education 21".</summary>
    public override string ToString() => $"{OutcomeWords.Code(Measure)} of {Sector} in {Region} in {Year}: {string.Join(", ", Levers.Select(l => $"{l.Lever} {FigureText.Number(l.Value)}"))}";
}
