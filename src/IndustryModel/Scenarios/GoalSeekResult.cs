using System.Collections.Immutable;
using IndustryModel.Quantities;
using IndustryModel.Results;

namespace IndustryModel.Scenarios;

/// <summary>What it takes to reach a target, or why nothing does. Immutable.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed class GoalSeekResult : IHtmlResult
{
    internal GoalSeekResult(ScenarioTarget target, string parameter, double? value, double? achieved, double low, double high, string? reason)
        => (Target, Parameter, Value, Achieved, Low, High, Reason) = (target, parameter, value, achieved, low, high, reason);

    /// <summary>The target.</summary>
    public ScenarioTarget Target { get; }

    /// <summary>What was varied: <c>intensity</c>, <c>growth</c>, or the JSON pointer of a number.</summary>
    public string Parameter { get; }

    /// <summary>Whether some value reaches the target.</summary>
    public bool IsReachable => Value is not null;

    /// <summary>The value that reaches the target; null if none does.</summary>
    public double? Value { get; }

    /// <summary>The figure at that value; or the nearest figure that was found.</summary>
    public double? Achieved { get; }

    /// <summary>The lowest value that was tried.</summary>
    public double Low { get; }

    /// <summary>The highest value that was tried.</summary>
    public double High { get; }

    /// <summary>Why the target cannot be reached; null if it can.</summary>
    public string? Reason { get; }

    /// <summary>One row: reachable, parameter, value, achieved, reason.</summary>
    public ResultTable ToTable() => new($"What it takes: {Target.Name}",
        [
            new("reachable", ColumnKind.Boolean, "Reachable", "Haalbaar"), new("parameter", ColumnKind.Text, "Parameter", "Parameter"), Parameter == GoalSeekWords.Growth ? new("value", ColumnKind.GrowthRate, "Value", "Waarde", Decimals: 4) : new("value", ColumnKind.Number, "Value", "Waarde", Decimals: Digits(Value)),
            OutcomeWords.IsShare(Target.Measure) ? new("achieved", ColumnKind.Share, "Achieved", "Bereikt", Decimals: 3) : new("achieved", ColumnKind.Number, "Achieved", "Bereikt", Decimals: Digits(Achieved)),
            new("reason", ColumnKind.Text, "Reason", "Reden"),
        ],
        [[IsReachable, Parameter, Value, Achieved, Reason]],
        $"{OutcomeWords.Code(Target.Measure)} of {Target.Sector ?? "TOTAL"} in {Target.Region ?? "the nation"} in {Target.Year} at {OutcomeWords.Figure(Target.Measure, Target.AtLeast)}; {GoalSeekWords.Of(Parameter)}; magnitudes at their means, no shocks");

    /// <inheritdoc/>
    public string ToHtml(IFormatProvider? culture = null) => ToTable().ToHtml(culture);

    private static int Digits(double? figure) => FigureText.Decimals([figure ?? 0]);

    /// <summary>Such as "industry-15-percent: /levers/0/effects/0/magnitude = 0.21".</summary>
    public override string ToString() => IsReachable ? FormattableString.Invariant($"{Target.Name}: {Parameter} = {Value}") : $"{Target.Name}: not reachable, because {Reason}";
}
