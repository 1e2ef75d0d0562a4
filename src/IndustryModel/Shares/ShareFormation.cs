using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Shares;

/// <summary>Forms one share of a part and its whole, or says why there is none. The only place where a quotient becomes a <see cref="Share"/>.</summary>
internal static class ShareFormation
{
    /// <summary>What a part may leave [0, whole] by: the arithmetic's own rounding, not the source's.</summary>
    private const double Arithmetic = 1e-12;

    /// <param name="part">The part.</param>
    /// <param name="whole">The whole.</param>
    /// <param name="names">What messages call the two; asked for only where there is no share.</param>
    internal static Observation<Share> Of(Observation<double> part, Observation<double> whole, Func<(string Part, string Whole)> names)
    {
        if (!part.HasValue || !whole.HasValue || whole.Value <= 0)
            return None(part, whole, names());
        double allowed = Arithmetic * whole.Value;
        if (part.Value < -allowed || part.Value - whole.Value > allowed)
            return None(part, whole, names());
        double fraction = part.Value <= 0 ? 0 : part.Value >= whole.Value ? 1 : part.Value / whole.Value;
        string? note = part.Note is null && whole.Note is null ? null : FigureText.Join(part.Note, whole.Note);
        return Observation.Of(Share.FromFraction(fraction), part.Flags | whole.Flags, note);
    }

    private static Observation<Share> None(Observation<double> part, Observation<double> whole, (string Part, string Whole) names)
    {
        ObservationFlags flags = part.Flags | whole.Flags;
        if (!part.HasValue)
            return Observation<Share>.Missing(part.Reason, FigureText.WhyMissing(part, names.Part), flags);
        if (!whole.HasValue)
            return Observation<Share>.Missing(whole.Reason, FigureText.WhyMissing(whole, names.Whole), flags);
        return Observation<Share>.Missing(MissingReason.Undefined,
            whole.Value == 0 ? $"{names.Whole} is 0, and nothing is a share of 0"
            : whole.Value < 0 ? $"{names.Whole} is {FigureText.Number(whole.Value)}, below 0: there is no share of a negative whole"
            : part.Value < 0 ? $"{names.Part} is {FigureText.Number(part.Value)}, below 0: a negative part is no share (it is not cut to 0 %)"
            : $"{names.Part} is {FigureText.Number(part.Value)}, above its whole, {names.Whole}, {FigureText.Number(whole.Value)}: no share (it is not cut to 100 %)", flags);
    }
}
