using System.Numerics;
using IndustryModel.Statistics;

namespace IndustryModel.Results;

/// <summary>How figures, flags and reasons are written into notes and explanations: always invariant.</summary>
internal static class FigureText
{
    internal static string Number(double value) => FormattableString.Invariant($"{value:#,##0.######}");

    /// <summary>How many decimals show so many digits of the largest of some figures, at most nine.</summary>
    internal static int Decimals(IEnumerable<double> figures, int digits = 5)
    {
        double largest = figures.Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty().Max();
        if (largest == 0)
            return 0;
        int decimals = digits - 1;
        for (; largest >= 10 && decimals > 0; largest /= 10)
            decimals--;
        for (; largest < 1 && decimals < 9; largest *= 10)
            decimals++;
        return decimals;
    }

    internal static string Percent(double fraction) => FormattableString.Invariant($"{100 * fraction:#,##0.0#} %");

    internal static string Points(double points) => FormattableString.Invariant($"{points:+0.0##;-0.0##;0} percentage points");

    internal static string WithUnit(Observation<double> value, Measure measure) => value.HasValue ? $"{Number(value.Value)} {measure.Unit}" : $"missing ({value.Reason.Describe()})";

    internal static string WhyMissing<T>(Observation<T> missing, string name)
        where T : struct => missing.Note is { } note ? $"{name}: {note}" : $"{name} is {missing.Reason.Describe()}";

    /// <summary>What a row's flag says: the reason when there is no value, else what the source and this library say about it; null when there is nothing.</summary>
    internal static string? Flag<T>(Observation<T> value)
        where T : struct => value.HasValue ? Flags(value.Flags) : value.Note is { } note ? $"{value.Reason.Describe()}: {note}" : value.Reason.Describe();

    internal static string? Flags(ObservationFlags flags)
    {
        if (flags == ObservationFlags.None)
            return null;
        var names = new List<string>();
        for (uint rest = (uint)flags; rest != 0; rest &= rest - 1)
            names.Add(Name((ObservationFlags)(1u << BitOperations.TrailingZeroCount(rest))));
        return string.Join(", ", names);
    }

    /// <summary>The worst of some flags: the last one in their order.</summary>
    internal static ObservationFlags Worst(ObservationFlags flags) => flags == ObservationFlags.None ? flags : (ObservationFlags)(1u << BitOperations.Log2((uint)flags));

    internal static string? Join(params ReadOnlySpan<string?> notes)
    {
        string? joined = null;
        foreach (string? note in notes)
        {
            if (!string.IsNullOrEmpty(note) && note != joined)
                joined = joined is null ? note : $"{joined}; {note}";
        }

        return joined;
    }

    internal static string HedgeCode(Quantities.Hedge hedge) => hedge switch
    {
        Quantities.Hedge.Exactly => "exactly",
        Quantities.Hedge.Nearly => "nearly",
        Quantities.Hedge.About => "about",
        Quantities.Hedge.MoreThan => "more-than",
        Quantities.Hedge.AtLeast => "at-least",
        Quantities.Hedge.UpToAbout => "up-to-about",
        Quantities.Hedge.Range => "range",
        _ => throw new ArgumentOutOfRangeException(nameof(hedge), hedge, "No such hedge."),
    };

    private static string Name(ObservationFlags flag) => flag switch
    {
        ObservationFlags.Derived => "derived",
        ObservationFlags.Revised => "revised",
        ObservationFlags.Provisional => "provisional",
        ObservationFlags.Estimated => "estimated",
        ObservationFlags.Forecast => "forecast",
        ObservationFlags.DefinitionDiffers => "definition differs",
        ObservationFlags.Break => "break",
        ObservationFlags.NotSignificant => "not significant",
        ObservationFlags.Unreliable => "unreliable",
        ObservationFlags.Incomplete => "incomplete",
        _ => flag.ToString(),
    };
}
