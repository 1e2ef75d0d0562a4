using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Shares;

/// <summary>Forms one share of a part and its whole, or says why there is none. The only place where a quotient becomes a <see cref="Share"/>.</summary>
internal static class ShareFormation
{
    /// <summary>What a part may leave [0, whole] by: the arithmetic's own rounding, not the source's.</summary>
    private const double Arithmetic = 1e-12;

    internal static Observation<Share> Of(Observation<double> part, Observation<double> whole, string partName, string wholeName)
    {
        ObservationFlags flags = part.Flags | whole.Flags;
        if (!part.HasValue)
            return Observation<Share>.Missing(part.Reason, FigureText.WhyMissing(part, partName), flags);
        if (!whole.HasValue)
            return Observation<Share>.Missing(whole.Reason, FigureText.WhyMissing(whole, wholeName), flags);
        if (whole.Value == 0)
            return Undefined($"{wholeName} is 0, and nothing is a share of 0", flags);
        if (whole.Value < 0)
            return Undefined($"{wholeName} is {FigureText.Number(whole.Value)}, below 0: there is no share of a negative whole", flags);
        double allowed = Arithmetic * whole.Value;
        if (part.Value < -allowed)
            return Undefined($"{partName} is {FigureText.Number(part.Value)}, below 0: a negative part is no share (it is not cut to 0 %)", flags);
        if (part.Value - whole.Value > allowed)
            return Undefined($"{partName} is {FigureText.Number(part.Value)}, above its whole, {wholeName}, {FigureText.Number(whole.Value)}: no share (it is not cut to 100 %)", flags);
        double fraction = part.Value <= 0 ? 0 : part.Value >= whole.Value ? 1 : part.Value / whole.Value;
        return Observation.Of(Share.FromFraction(fraction), flags, FigureText.Join(part.Note, whole.Note));
    }

    private static Observation<Share> Undefined(string note, ObservationFlags flags) => Observation<Share>.Missing(MissingReason.Undefined, note, flags);
}
