using System.Collections.Immutable;
using IndustryModel.Quantities;
using IndustryModel.Results;

namespace IndustryModel.Scenarios;

/// <summary>One input at a time, from a low to a high quantile, all others at their means: how far the outcome swings, largest first. Immutable.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed class TornadoAnalysis : IHtmlResult
{
    internal TornadoAnalysis(double @base, double lowProbability, double highProbability, ImmutableArray<TornadoBar> bars, string question)
        => (Base, LowProbability, HighProbability, Bars, Question) = (@base, lowProbability, highProbability, bars, question);

    /// <summary>The outcome with all inputs at their means.</summary>
    public double Base { get; }

    /// <summary>The probability of the low quantile.</summary>
    public double LowProbability { get; }

    /// <summary>The probability of the high quantile.</summary>
    public double HighProbability { get; }

    /// <summary>The inputs, largest swing first.</summary>
    public ImmutableArray<TornadoBar> Bars { get; }

    /// <summary>The outcome in words.</summary>
    public string Question { get; }

    /// <summary>A row for each input: parameter, index (swing), value, low, high. Low and high are the outcomes at the low and the high quantile.</summary>
    public ResultTable ToTable() => new($"Tornado of {Question}",
        [
            new("parameter", ColumnKind.Text, "Parameter", "Parameter"), new("index", ColumnKind.Text, "Index", "Index"), Figure("value", "Value", "Waarde", Bars.Select(b => b.Swing)),
            Figure("low", "Low", "Laag", Bars.Select(b => b.Low)), Figure("high", "High", "Hoog", Bars.Select(b => b.High)),
        ],
        Bars.Select(b => ImmutableArray.Create<ResultCell>(b.Parameter, "swing", b.Swing, b.Low, b.High)),
        FormattableString.Invariant($"outcome with one input at its quantile {LowProbability} and {HighProbability}, all others at their means, where it is {Base}; interactions do not show"));

    /// <inheritdoc/>
    public string ToHtml(IFormatProvider? culture = null) => ToTable().ToHtml(culture);

    private static ResultColumn Figure(string name, string english, string dutch, IEnumerable<double> figures) => new(name, ColumnKind.Number, english, dutch, Decimals: FigureText.Decimals(figures));

    /// <summary>The table as text.</summary>
    public override string ToString() => ToTable().ToString();
}

/// <summary>How far an outcome swings with one input.</summary>
/// <param name="Parameter">The input: an effect by lever and number.</param>
/// <param name="Low">The outcome at the low quantile of the input.</param>
/// <param name="High">The outcome at the high quantile.</param>
[TypeFormatterSource(typeof(NotebookFormatters))]
public readonly record struct TornadoBar(string Parameter, double Low, double High)
{
    /// <summary>What is varied.</summary>
    public string Parameter { get; } = Parameter ?? throw new ArgumentNullException(nameof(Parameter));

    /// <summary>The outcome at the low quantile.</summary>
    public double Low { get; } = Low;

    /// <summary>The outcome at the high quantile.</summary>
    public double High { get; } = High;

    /// <summary>The size of the difference.</summary>
    public double Swing => Math.Abs(High - Low);

    /// <summary>Its name and members, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(TornadoBar), (nameof(Parameter), Parameter), (nameof(Low), Low), (nameof(High), High), (nameof(Swing), Swing));
}
