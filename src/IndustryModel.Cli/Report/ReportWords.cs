using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using IndustryModel.Policy;
using IndustryModel.Quantities;
using IndustryModel.Shares;
using IndustryModel.Statistics;

namespace IndustryModel.Cli.Report;

/// <summary>The words and figures of the report in English or Dutch, whoever draws them.</summary>
internal sealed class ReportWords(CultureInfo culture)
{
    internal const string None = "–";

    internal CultureInfo Culture { get; } = culture;

    internal string Language => IsDutch ? "nl" : "en";

    private bool IsDutch => Culture.TwoLetterISOLanguageName == "nl";

    [return: NotNullIfNotNull(nameof(english))]
    internal string? Say(string? english, string? dutch) => IsDutch ? dutch ?? english : english;

    internal string Name(PolicyItem item) => Say(item.NameEn, item.NameNl);

    /// <summary>A finding, a reason, a flag, a vintage or a unit of the library.</summary>
    [return: NotNullIfNotNull(nameof(remark))]
    internal string? Remark(string? remark) => remark is null || !IsDutch ? remark : DutchRemarks.Say(remark);

    internal string Names(IEnumerable<PolicyItem> items) => string.Join(", ", items.Select(Name));

    internal string Verdict(ClaimVerdict verdict) => verdict switch
    {
        ClaimVerdict.Holds => Say("holds", "klopt"),
        ClaimVerdict.DoesNotHold => Say("does not hold", "klopt niet"),
        _ => Say("cannot be checked", "niet te toetsen"),
    };

    internal string Statement(ClaimCheck check) => Say(check.Statement, check.StatementNl);

    /// <summary>A reading with its figure, as far as it says more than the verdict.</summary>
    internal string Reading(ClaimReading reading) => !IsDutch ? reading.ToString()
        : reading.Verdict == ClaimVerdict.CannotBeChecked ? $"{Definition(reading)}: niet te toetsen ({Remark(reading.Reason)})"
        : $"{Definition(reading)}: {Measured(reading)}{(reading.Finding is null ? "" : $" ({Remark(reading.Finding)})")}, {Verdict(reading.Verdict)}";

    internal string Brief(ClaimReading reading) => $"{Definition(reading)} ({Measured(reading)})";

    private string Definition(ClaimReading reading)
        => $"{reading.Sector.Text}{(reading.BaseCode is { } baseCode ? $" {Say("of", "van")} {baseCode}" : $", {reading.Measure.Code}")}{(reading.Year is { } year ? $", {year}" : "")}";

    internal string Measured(ClaimReading reading) => !reading.Measured.HasValue ? None : reading.Kind switch
    {
        MeasuredKind.Rank => $"{Say("rank", "plaats")} {reading.Measured.Value.ToString("0", Culture)}",
        MeasuredKind.Count => reading.Measured.Value.ToString("N0", Culture),
        MeasuredKind.Rate => $"{reading.Measured.Value.ToString("0.0# %", Culture)} {Say("a year", "per jaar")}",
        _ => reading.Measured.Value.ToString("0.0# %", Culture),
    };

    internal string Target(TargetCheck check) => $"{Say(check.Target.NameEn, check.Target.NameNl)}: {check.Target.Figure.ToString(null, Culture)} in {check.Target.Year}";

    /// <summary>What a reading of a target needs.</summary>
    internal string Needed(TargetReading reading)
    {
        if (!IsDutch)
            return reading.ToString();
        string start = $"{reading.Sector.Text} van {reading.BaseCode}{(reading.Start is { Share.HasValue: true } row ? $": {Percent(row.Share)} in {row.Year}" : "")}";
        return reading.Needed is not { } needed ? $"{start}: geen groei te noemen ({Remark(reading.Reason)})"
            : $"{start}, {reading.To.ToString("P1", Culture)} in {reading.By} vraagt {needed.Rate.ToString("P2", Culture)} per jaar als de rest {needed.RestGrowth.ToString("P1", Culture)} groeit{(reading.IsReached ? " (al bereikt)" : "")}";
    }

    internal string Percent(Observation<Share> share) => share.HasValue ? share.Value.Percent.ToString("0.0", Culture) + " %" : None;

    internal string Number(Observation<double> value) => value.HasValue ? value.Value.ToString("N1", Culture) : None;
}
