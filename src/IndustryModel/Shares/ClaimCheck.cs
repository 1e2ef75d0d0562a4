using System.Collections.Immutable;
using IndustryModel.Policy;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Shares;

/// <summary>
/// A claim held against accounts under every reading: definition of the sector × measure and base × year. The primary reading gives the verdict; the others show
/// what it depends on. A hedge has a documented width: nearly 10 % = [9.5, 10), about 12 % = [11.5, 12.5], more than 30 % = (30, 100].
/// </summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed class ClaimCheck : IHtmlResult
{
    private readonly ClaimQuestion _question;

    internal ClaimCheck(ClaimQuestion question, ImmutableArray<ClaimReading> readings)
    {
        _question = question;
        Readings = readings;
        IEnumerable<ClaimReading> asStated = readings.Where(r => question.StatedBases == 0 || r.IsAsStated);
        Primary = asStated.FirstOrDefault(r => r.Verdict != ClaimVerdict.CannotBeChecked) ?? asStated.First();
    }

    /// <summary>The claim.</summary>
    public Claim Claim => _question.Claim;

    /// <summary>The code of this check: the claim's, with <c>-highest</c> where it is checked whether a region ranks first.</summary>
    public string Code => _question.Code;

    /// <summary>What is claimed, in words.</summary>
    public string Statement => _question.Statement;

    /// <summary>What is claimed, in Dutch words.</summary>
    public string StatementNl => _question.StatementNl;

    /// <summary>The stated figure with its hedge.</summary>
    public Estimate Stated => Claim.Figure;

    /// <summary>Whether the claim says of what and in which measure; the check says so when it does not.</summary>
    public bool StatesItsBase => _question.StatedBases > 0;

    /// <summary>The reading that gives the verdict: the first definition and the reference year, with measure and base as stated; the first of them that can be checked.</summary>
    public ClaimReading Primary { get; }

    /// <summary>The verdict under the primary reading.</summary>
    public ClaimVerdict Verdict => Primary.Verdict;

    /// <summary>All readings.</summary>
    public ImmutableArray<ClaimReading> Readings { get; }

    /// <summary>The readings under which the claim holds.</summary>
    public IEnumerable<ClaimReading> HoldsUnder => Readings.Where(r => r.Verdict == ClaimVerdict.Holds);

    /// <summary>Whether the verdict is another one under another reading that can be checked.</summary>
    public bool DependsOnReading => Readings.Where(r => r.Verdict != ClaimVerdict.CannotBeChecked).Select(r => r.Verdict).Distinct().Count() > 1;

    /// <summary>Where the figures come from.</summary>
    public ImmutableArray<Source> Sources => [.. Readings.SelectMany(r => r.Sources).Distinct()];

    /// <summary>The worst flag of any figure.</summary>
    public ObservationFlags WorstFlag => FigureText.Worst(Readings.Aggregate(ObservationFlags.None, (flags, reading) => flags | reading.Measured.Flags));

    /// <summary>A row for each reading.</summary>
    public ResultTable ToTable() => TableOf([this]);

    /// <summary>The verdict in words, and the readings as a table that opens on demand: HTML that stands alone, so that several checks read as a list.</summary>
    /// <param name="culture">Decides decimals, and Dutch or English headings; invariant if null.</param>
    public string ToHtml(IFormatProvider? culture = null) => HtmlWriter.Foldable(ToString(), FormattableString.Invariant($"{Readings.Length} readings"), ToTable().ToHtml(culture));

    /// <summary>Several checks as one table, a row for each claim and reading: claim, stated, hedge, low, high, measured, verdict, sector, region, measure, base, year, source.</summary>
    public static ResultTable TableOf(IEnumerable<ClaimCheck> checks)
    {
        ArgumentNullException.ThrowIfNull(checks);
        ClaimCheck[] all = [.. checks];
        return new("Claims and what the accounts say",
            [
                new("claim", ColumnKind.Text, "Claim", "Bewering"), new("stated", ColumnKind.Number, "Stated", "Gesteld"), new("hedge", ColumnKind.Text, "Hedge", "Voorbehoud"),
                new("low", ColumnKind.Number, "Low", "Onder"), new("high", ColumnKind.Number, "High", "Boven"), new("measured", ColumnKind.Number, "Measured", "Gemeten"),
                new("verdict", ColumnKind.Text, "Verdict", "Oordeel"), new("sector", ColumnKind.Text, "Sector", "Sector"), new("region", ColumnKind.Text, "Region", "Regio"),
                new("measure", ColumnKind.Text, "Measure", "Grootheid"), new("base", ColumnKind.Text, "Base", "Basis"), new("year", ColumnKind.Year, "Year", "Jaar"), new("source", ColumnKind.Text, "Source", "Bron"),
            ],
            all.SelectMany(c => c.Readings.Select(c.Row)),
            "shares and rates as fractions; a claim holds if the measured figure lies between low and high as its hedge allows",
            all.SelectMany(c => c.Sources), all.Select(c => c.ToString()));
    }

    /// <summary>How the verdict came about: the stated figure, the measured ones, and what they depend on.</summary>
    public Explanation Explain() => new($"{Statement}. {VerdictText(Verdict)}", $"holds if the measured figure is {Primary.Kind.Text(Primary.Interval)}",
        [
            .. StatesItsBase ? Array.Empty<string>() : ["the claim does not state of what the figure is a share: every base is read"],
            .. Readings.Select(r => $"{(r == Primary ? "primary: " : "")}{r}{(r.Vintages.IsEmpty ? "" : $" [{string.Join(", ", r.Vintages)}]")}"),
        ],
        Sources);

    /// <summary>The verdict in a sentence or two, with the reading under which it would be another one.</summary>
    public override string ToString()
    {
        string verdict = Verdict == ClaimVerdict.CannotBeChecked
            ? $"{VerdictText(Verdict)}, because {Primary.Reason}"
            : $"{VerdictText(Verdict)}: measured {Primary.Kind.Text(Primary.Measured.Value)} ({Primary.Describe()}{(Primary.Finding is null ? "" : $"; {Primary.Finding}")}), claimed is {Primary.Kind.Text(Primary.Interval)}";
        return $"{Statement}. {verdict}. {Sensitivity()}".TrimEnd();
    }

    internal static string VerdictCode(ClaimVerdict verdict) => verdict switch
    {
        ClaimVerdict.Holds => "holds",
        ClaimVerdict.DoesNotHold => "does-not-hold",
        _ => "cannot-be-checked",
    };

    private static string VerdictText(ClaimVerdict verdict) => verdict switch
    {
        ClaimVerdict.Holds => "Holds",
        ClaimVerdict.DoesNotHold => "Does not hold",
        _ => "Cannot be checked",
    };

    private string Sensitivity()
    {
        ClaimReading[] others = [.. Readings.Where(r => r.Verdict != ClaimVerdict.CannotBeChecked && r.Verdict != Verdict)];
        int checkedReadings = Readings.Count(r => r.Verdict != ClaimVerdict.CannotBeChecked);
        if (checkedReadings == 0)
            return "";
        string which = string.Join("; ", others.Take(3).Select(r => $"{r.Describe()} ({r.Kind.Text(r.Measured.Value)})")) + (others.Length > 3 ? $"; {others.Length - 3} more" : "");
        return Verdict switch
        {
            ClaimVerdict.Holds when others.Length > 0 => $"It does not hold under {which}.",
            ClaimVerdict.Holds => $"It holds under all {checkedReadings} readings that can be checked.",
            ClaimVerdict.DoesNotHold when others.Length > 0 => $"It would hold under {which}.",
            ClaimVerdict.DoesNotHold => $"It holds under none of the {checkedReadings} readings that can be checked.",
            _ => $"Other readings: {which}.",
        };
    }

    private ImmutableArray<ResultCell> Row(ClaimReading reading) =>
    [
        Code, Stated.Low, FigureText.HedgeCode(Stated.Hedge), Bound(reading.Interval.Low), Bound(reading.Interval.High),
        reading.Measured.HasValue ? reading.Measured.Value : ResultCell.Missing, VerdictCode(reading.Verdict), reading.Sector.Text, reading.Region, reading.Measure.Code, reading.BaseCode,
        reading.Year is { } year ? year.Number : ResultCell.Missing, reading.Sources.IsEmpty ? null : string.Join("; ", reading.Sources),
    ];

    private static ResultCell Bound(double bound) => double.IsFinite(bound) ? bound : ResultCell.Missing;
}
