using System.Collections.Immutable;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Accounts;

/// <summary>What is not consistent.</summary>
public enum ConsistencyIssue
{
    /// <summary>A whole differs from the sum of its parts.</summary>
    SumDiffers,

    /// <summary>A part is larger than the whole that contains it.</summary>
    PartAboveWhole,
}

/// <summary>One thing that does not add up.</summary>
/// <param name="Cube">The cube.</param>
/// <param name="Issue">What is wrong.</param>
/// <param name="Region">The region, as text; the whole's where regions are added.</param>
/// <param name="Sector">The sector, as text; the whole's where sectors are added.</param>
/// <param name="Year">The year.</param>
/// <param name="Parts">The parts compared, as text.</param>
/// <param name="Whole">The whole as published.</param>
/// <param name="Sum">The sum of the parts (or the part above its whole).</param>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record ConsistencyFinding(string Cube, ConsistencyIssue Issue, string Region, string Sector, Year Year, string Parts, double Whole, double Sum)
{
    /// <summary>The cube.</summary>
    public string Cube { get; init; } = Cube ?? throw new ArgumentNullException(nameof(Cube));

    /// <summary>The region, as text.</summary>
    public string Region { get; init; } = Region ?? throw new ArgumentNullException(nameof(Region));

    /// <summary>The sector, as text.</summary>
    public string Sector { get; init; } = Sector ?? throw new ArgumentNullException(nameof(Sector));

    /// <summary>The parts compared, as text.</summary>
    public string Parts { get; init; } = Parts ?? throw new ArgumentNullException(nameof(Parts));

    /// <summary>Sum less whole, in the cube's unit.</summary>
    public double Difference => Sum - Whole;

    /// <summary>The finding in a sentence.</summary>
    public override string ToString() => Issue == ConsistencyIssue.SumDiffers
        ? FormattableString.Invariant($"{Cube}, {Region} × {Sector} × {Year}: {Parts} sum to {Sum:0.######}, the whole is {Whole:0.######} (difference {Difference:0.######})")
        : FormattableString.Invariant($"{Cube}, {Region} × {Sector} × {Year}: {Parts} is {Sum:0.######}, above its whole of {Whole:0.######}");
}

/// <summary>The answer of a consistency check: how much was compared, what could not be, and what does not add up.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed class ConsistencyReport : IHtmlResult
{
    internal ConsistencyReport(ImmutableArray<ConsistencyFinding> findings, int compared, int partsCompared, int notComparable, ImmutableArray<string> relations, ImmutableArray<Source> sources)
        => (Findings, Compared, PartsCompared, NotComparable, Relations, Sources) = (findings, compared, partsCompared, notComparable, relations, sources);

    /// <summary>What does not add up.</summary>
    public ImmutableArray<ConsistencyFinding> Findings { get; }

    /// <summary>How many sums of parts were compared with their whole.</summary>
    public int Compared { get; }

    /// <summary>How many single parts were compared with a whole that contains them, whether the other parts are there or not; none in a cube with negative figures, where a part may be above its whole.</summary>
    public int PartsCompared { get; }

    /// <summary>How many sums could not be compared because a cell is missing.</summary>
    public int NotComparable { get; }

    /// <summary>Which wholes were compared with which parts, such as "TOTAL = A + B-E + F".</summary>
    public ImmutableArray<string> Relations { get; }

    /// <summary>The sources of the cubes.</summary>
    public ImmutableArray<Source> Sources { get; }

    /// <summary>Whether nothing was found.</summary>
    public bool IsConsistent => Findings.IsEmpty;

    /// <summary>The findings as a table.</summary>
    public ResultTable ToTable() => new("Consistency",
        [
            new("cube", ColumnKind.Text, "Cube", "Kubus"), new("issue", ColumnKind.Text, "Issue", "Bevinding"), new("region", ColumnKind.Text, "Region", "Regio"),
            new("sector", ColumnKind.Text, "Sector", "Sector"), new("year", ColumnKind.Year, "Year", "Jaar"), new("parts", ColumnKind.Text, "Parts", "Delen"),
            new("whole", ColumnKind.Number, "Whole", "Geheel"), new("sum", ColumnKind.Number, "Sum of parts", "Som van delen"), new("difference", ColumnKind.Number, "Difference", "Verschil"),
        ],
        Findings.Select(f => ImmutableArray.Create<ResultCell>(f.Cube, f.Issue == ConsistencyIssue.SumDiffers ? "sum-differs" : "part-above-whole",
            f.Region, f.Sector, f.Year.Number, f.Parts, f.Whole, f.Sum, f.Difference)),
        sources: Sources, notes: Relations);

    /// <inheritdoc/>
    public string ToHtml(IFormatProvider? culture = null) => ToTable().ToHtml(culture);

    /// <summary>Such as "1,272 sums and 310 parts compared with their wholes, 3 findings, 1 sum not comparable because a cell is missing".</summary>
    public override string ToString()
        => $"{Count(Compared, "sum")} and {Count(PartsCompared, "part")} compared with their wholes, {Count(Findings.Length, "finding")}, {Count(NotComparable, "sum")} not comparable because a cell is missing";

    private static string Count(int number, string what) => FormattableString.Invariant($"{number:N0} {what}{(number == 1 ? "" : "s")}");
}
