using IndustryModel.Results;

namespace IndustryModel.Cli.Commands.Analysis;

/// <summary>Where the library names what a program can pass, people at a command line read the option that does it.</summary>
internal static class LibraryWords
{
    private static readonly (string Library, string Option)[] Words =
    [
        ("MissingPolicy.DeriveFromTotal or LeaveOut", "--missing derive or --missing leave-out"),
        ("MissingPolicy.DeriveFromTotal", "--missing derive"),
        ("MissingPolicy.LeaveOut", "--missing leave-out"),
        ("Name sectors in RegionalScope.Sectors that do not overlap", "Name sectors that do not overlap with --sectors"),
        ("RegionalScope.Sectors", "--sectors"),
        ("ComplexityGroups.Within", "--variant eci-within-groups or pci-within-groups"),
        ("RegionalBenchmark.Regions or Nation", "--benchmark regions or nation"),
        ("RegionalBenchmark.Regions", "--benchmark regions"),
        ("Name CorrelatedInputs.AsIfIndependent", "Give --correlated as-if-independent"),
        (", or name SampleCountPolicy.RaiseToPowerOfTwo", " with --samples"),
        ("or read the file with free codes", "or give --free-codes if the codes are your own"),
        ("Take SamplingMethod.LatinHypercube", "Take --sampling latin-hypercube"),
    ];

    /// <summary>A text as the command line says it.</summary>
    internal static string Of(string text) => Words.Aggregate(text, (said, w) => said.Replace(w.Library, w.Option, StringComparison.Ordinal));

    /// <summary>A result whose texts are as the command line says them.</summary>
    internal static ResultTable Of(ResultTable table) => new(table.Title, table.Columns,
        Enumerable.Range(0, table.RowCount).Select(r => System.Collections.Immutable.ImmutableArray.CreateRange(Enumerable.Range(0, table.Columns.Length).Select(c => Of(table[r, c])))),
        table.Convention is { } convention ? Of(convention) : null, table.Sources, table.Notes.Select(Of));

    private static ResultCell Of(ResultCell cell) => cell.Kind == CellKind.Text ? Of(cell.Text) : cell;
}
