using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using IndustryModel.Accounts;
using IndustryModel.Results;

namespace IndustryModel.Formats;

/// <summary>The answer of reading a tidy CSV: the accounts, or all that is wrong with the file at once; in both cases what its owner should know.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed class TidyCsvResult : IHtmlResult
{
    private readonly RegionalAccounts? _accounts;

    internal TidyCsvResult(string file, RegionalAccounts? accounts, ImmutableArray<FormatProblem> problems, int rowCount)
    {
        (File, _accounts, Problems, RowCount) = (file, accounts, problems, rowCount);
        Errors = [.. problems.Where(p => p.Severity == FormatSeverity.Error)];
        Warnings = [.. problems.Where(p => p.Severity == FormatSeverity.Warning)];
    }

    /// <summary>What the file is called.</summary>
    public string File { get; }

    /// <summary>Whether there are accounts: no error was found.</summary>
    public bool IsSuccess => _accounts is not null;

    /// <summary>The accounts: a cube a measure, whose id is the code of the measure.</summary>
    /// <exception cref="TidyCsvException">The file has errors; the message is that of the first.</exception>
    public RegionalAccounts Accounts => _accounts ?? throw new TidyCsvException(Errors);

    /// <summary>Errors and warnings, in the order of the file.</summary>
    public ImmutableArray<FormatProblem> Problems { get; }

    /// <summary>What makes the file unusable; empty on success.</summary>
    public ImmutableArray<FormatProblem> Errors { get; }

    /// <summary>What the reader chose, such as a default unit.</summary>
    public ImmutableArray<FormatProblem> Warnings { get; }

    /// <summary>The number of rows with data, good or bad, without the header and blank lines.</summary>
    public int RowCount { get; }

    /// <summary>The accounts, if there are any.</summary>
    public bool TryGetAccounts([NotNullWhen(true)] out RegionalAccounts? accounts)
    {
        accounts = _accounts;
        return accounts is not null;
    }

    /// <summary>The findings as rows: file, line, column, severity, found, expected (with what to do).</summary>
    public ResultTable ToTable() => new(ToString(),
        [
            new("file", ColumnKind.Text, "File", "Bestand"), new("line", ColumnKind.Count, "Line", "Regel"), new("column", ColumnKind.Count, "Column", "Kolom"),
            new("severity", ColumnKind.Text, "Severity", "Ernst"), new("found", ColumnKind.Text, "Found", "Gevonden"), new("expected", ColumnKind.Text, "Expected", "Verwacht"),
        ],
        Problems.Select(p => ImmutableArray.Create<ResultCell>(p.File, Counted(p.Line), Counted(p.Column), p.Severity == FormatSeverity.Error ? "error" : "warning", p.Found, p.Remedy)));

    /// <inheritdoc/>
    public string ToHtml(IFormatProvider? culture = null) => ToTable().ToHtml(culture);

    /// <summary>One line, such as "data.csv: 3 errors and 1 warning in 1,242 rows".</summary>
    public override string ToString()
    {
        string findings = (Errors.Length, Warnings.Length) switch
        {
            (0, 0) => "nothing to report",
            (0, var w) => Count(w, "warning"),
            (var e, 0) => Count(e, "error"),
            var (e, w) => $"{Count(e, "error")} and {Count(w, "warning")}",
        };
        return $"{File}: {findings} in {Count(RowCount, "row")}";
    }

    // 0 is the whole file
    private static ResultCell Counted(int number) => number == 0 ? ResultCell.Missing : number;

    private static string Count(int number, string thing) => string.Create(CultureInfo.InvariantCulture, $"{number:N0} {thing}{(number == 1 ? "" : "s")}");
}
