using IndustryModel.Quantities;
using IndustryModel.Results;

namespace IndustryModel.Shares;

/// <summary>What a measured figure is.</summary>
public enum MeasuredKind
{
    /// <summary>A share, as a fraction.</summary>
    Share,

    /// <summary>A number of persons, jobs or full-time equivalents.</summary>
    Count,

    /// <summary>A growth rate a year, as a fraction.</summary>
    Rate,

    /// <summary>A place in a ranking, from 1.</summary>
    Rank,
}

/// <summary>Measured figures and intervals in words.</summary>
internal static class MeasuredKindText
{
    internal static string Text(this MeasuredKind kind, double value) => kind switch
    {
        MeasuredKind.Share => FigureText.Percent(value),
        MeasuredKind.Rate => $"{FigureText.Percent(value)} a year",
        MeasuredKind.Rank => FormattableString.Invariant($"rank {value:0}"),
        _ => FormattableString.Invariant($"{value:#,##0}"),
    };

    internal static string Text(this MeasuredKind kind, EstimateInterval interval)
    {
        if (interval.Low == interval.High)
            return kind.Text(interval.Low);
        string low = double.IsNegativeInfinity(interval.Low) ? "" : $"{(interval.LowIncluded ? "at least" : "more than")} {kind.Text(interval.Low)}";
        string high = double.IsPositiveInfinity(interval.High) || (kind == MeasuredKind.Share && interval.High == 1) ? "" : $"{(interval.HighIncluded ? "at most" : "less than")} {kind.Text(interval.High)}";
        return low.Length == 0 ? high : high.Length == 0 ? low : $"{low} and {high}";
    }
}
