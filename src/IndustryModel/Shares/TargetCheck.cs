using System.Collections.Immutable;
using IndustryModel.Classifications;
using IndustryModel.Policy;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Shares;

/// <summary>What one reading of a share target needs: where the share stands in the latest year, and the growth a year that leads from there to the target.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed class TargetReading
{
    internal TargetReading(SectorCode sector, string baseCode, ShareRow? start, Share to, Year by, RequiredGrowth? needed, string? reason)
        => (Sector, BaseCode, Start, To, By, Needed, Reason) = (sector, baseCode, start, to, by, needed, reason);

    /// <summary>The sector's definition, such as C or B-E.</summary>
    public SectorCode Sector { get; }

    /// <summary>The base's code, such as <c>gva</c> or <c>gdp</c>.</summary>
    public string BaseCode { get; }

    /// <summary>The latest measured share with its year; null where the accounts cannot measure it.</summary>
    public ShareRow? Start { get; }

    /// <summary>The share wanted.</summary>
    public Share To { get; }

    /// <summary>The year by which it is wanted.</summary>
    public Year By { get; }

    /// <summary>The growth needed; null where there is none to name, and <see cref="Reason"/> says why.</summary>
    public RequiredGrowth? Needed { get; }

    /// <summary>Why no growth can be named; null when it can.</summary>
    public string? Reason { get; }

    /// <summary>Whether the share is already at the target in the latest year.</summary>
    public bool IsReached => Start is { Share: { HasValue: true } share } && share.Value >= To;

    /// <summary>Such as "C of gva: 11.5 % in 2023, 15.0 % by 2030 needs 6.1 % a year".</summary>
    public override string ToString()
    {
        string start = Start is { Share.HasValue: true } ? $": {FigureText.Percent(Start.Share.Value.Fraction)} in {Start.Year}" : "";
        return Needed is null
            ? $"{Sector.Text} of {BaseCode}{start}: no growth can be named, because {Reason}"
            : $"{Sector.Text} of {BaseCode}{start}, {FigureText.Percent(To.Fraction)} by {By} needs {FigureText.Percent(Needed.Rate.Fraction)} a year"
                + $" with the rest growing {FigureText.Percent(Needed.RestGrowth.Fraction)}{(IsReached ? " (the target is reached already)" : "")}";
    }
}

/// <summary>What a share target needs, under every reading of it: definition of the sector × base.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed class TargetCheck : IHtmlResult
{
    internal TargetCheck(Target target, ImmutableArray<TargetReading> readings) => (Target, Readings) = (target, readings);

    /// <summary>The target.</summary>
    public Target Target { get; }

    /// <summary>All readings; none where the target is no share that accounts hold.</summary>
    public ImmutableArray<TargetReading> Readings { get; }

    /// <summary>Why there is no reading; null when there is one.</summary>
    public string? Reason => Readings.IsEmpty ? "it is no share of industry, and the accounts hold no spending on research and development" : null;

    /// <summary>Where the figures come from.</summary>
    public ImmutableArray<Source> Sources => [.. Readings.SelectMany(r => r.Start?.Sources ?? []).Distinct()];

    /// <summary>The worst flag of any figure.</summary>
    public ObservationFlags WorstFlag => FigureText.Worst(Readings.Aggregate(ObservationFlags.None, (flags, reading) => flags | (reading.Start?.Share.Flags ?? ObservationFlags.None)));

    /// <summary>A row for each reading.</summary>
    public ResultTable ToTable() => TableOf([this]);

    /// <summary>What each reading needs in words, and the readings as a table that opens on demand: HTML that stands alone, so that several checks read as a list.</summary>
    /// <param name="culture">Decides decimals, and Dutch or English headings; invariant if null.</param>
    public string ToHtml(IFormatProvider? culture = null) => HtmlWriter.Foldable(ToString(), FormattableString.Invariant($"{Readings.Length} readings"), ToTable().ToHtml(culture));

    /// <summary>Several checks as one table: target, sector, base, fromYear, from, byYear, to, years, restGrowth, requiredGrowth, flag.</summary>
    public static ResultTable TableOf(IEnumerable<TargetCheck> checks)
    {
        ArgumentNullException.ThrowIfNull(checks);
        TargetCheck[] all = [.. checks];
        return new("Growth that targets need",
            [
                new("target", ColumnKind.Text, "Target", "Doel"), new("sector", ColumnKind.Text, "Sector", "Sector"), new("base", ColumnKind.Text, "Base", "Basis"),
                new("fromYear", ColumnKind.Year, "Now", "Nu"), new("from", ColumnKind.Share, "Share now", "Aandeel nu"), new("byYear", ColumnKind.Year, "By", "In"), new("to", ColumnKind.Share, "Target", "Doel"),
                new("years", ColumnKind.Count, "Years", "Jaren"), new("restGrowth", ColumnKind.GrowthRate, "Growth of the rest a year", "Groei van de rest per jaar"),
                new("requiredGrowth", ColumnKind.GrowthRate, "Growth needed a year", "Vereiste groei per jaar", Decimals: 2), new("flag", ColumnKind.Text, "Flag", "Vlag"),
            ],
            all.SelectMany(c => c.Readings.Select(r => Row(c, r))),
            $"{RequiredGrowth.Formula}; shares and growth in one price basis", all.SelectMany(c => c.Sources), all.Where(c => c.Reason is not null).Select(c => c.ToString()));
    }

    /// <summary>Where each reading starts and what it needs.</summary>
    public Explanation Explain() => new(Target.ToString(), RequiredGrowth.Formula, Reason is null ? Readings.Select(r => r.ToString()) : [Reason], Sources);

    /// <summary>What is aimed at, and what each reading needs.</summary>
    public override string ToString() => Reason is null ? $"{Target}: {string.Join("; ", Readings)}." : $"{Target}: cannot be computed, because {Reason}.";

    private static ImmutableArray<ResultCell> Row(TargetCheck check, TargetReading reading) =>
    [
        check.Target.Code, reading.Sector.Text, reading.BaseCode, reading.Start is { } at ? at.Year.Number : ResultCell.Missing,
        reading.Start is { Share.HasValue: true } start ? start.Share.Value.Fraction : ResultCell.Missing, reading.By.Number, reading.To.Fraction,
        reading.Needed is { } n ? n.Years : ResultCell.Missing, reading.Needed is { } g ? g.RestGrowth.Fraction : ResultCell.Missing,
        reading.Needed is { } r ? r.Rate.Fraction : ResultCell.Missing,
        FigureText.Join(reading.Reason, reading.IsReached ? "reached" : null),
    ];
}
