using System.Collections.Immutable;

namespace IndustryModel.Results;

public sealed partial class ResultTable
{
    /// <summary>Several tables as one, the rows of each after those of the one before. Columns of one name are one column, and counts and other numbers of one unit may share one; where a table lacks a column, its cells there are missing. Where their conventions differ, each stands among the notes.</summary>
    /// <param name="title">What the table shows.</param>
    /// <param name="tables">At least one table.</param>
    /// <exception cref="ArgumentException">No table, or two tables hold different kinds or units in a column of one name.</exception>
    public static ResultTable Concat(string title, IReadOnlyList<ResultTable> tables)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentNullException.ThrowIfNull(tables);
        if (tables.Count == 0)
            throw new ArgumentException("At least one table is needed.", nameof(tables));
        var columns = new List<ResultColumn>();
        foreach (ResultColumn column in tables.SelectMany(t => t.Columns))
        {
            int at = columns.FindIndex(c => c.Name == column.Name);
            ResultColumn? same = at < 0 ? null : columns[at];
            if (same is null)
                columns.Add(column);
            else if (same is { Kind: ColumnKind.Count } && column is { Kind: ColumnKind.Number } && same.Unit == column.Unit)
                columns[at] = column;
            else if (same.Unit != column.Unit || same.Kind != column.Kind && (same.Kind, column.Kind) is not (ColumnKind.Number, ColumnKind.Count))
                throw new ArgumentException($"The column '{column.Name}' holds {Words(same)} in one table and {Words(column)} in another; they are not one column.", nameof(tables));
        }

        string[] conventions = [.. tables.Select(t => t.Convention).OfType<string>().Distinct(StringComparer.Ordinal)];
        return new(title, columns, tables.SelectMany(t => t.RowsIn(columns)), conventions.Length == 1 ? conventions[0] : null, tables.SelectMany(t => t.Sources),
            [.. conventions.Length > 1 ? conventions : [], .. tables.SelectMany(t => t.Notes)]);
    }

    private IEnumerable<ImmutableArray<ResultCell>> RowsIn(List<ResultColumn> columns)
    {
        int[] from = [.. columns.Select(wanted => Columns.IndexOf(Columns.FirstOrDefault(c => c.Name == wanted.Name)!))];
        for (int row = 0; row < RowCount; row++)
        {
            int at = row;
            yield return [.. from.Select(column => column < 0 ? ResultCell.Missing : Columns[column].Kind == ColumnKind.Count ? this[at, column].AsCount() : this[at, column])];
        }
    }

    private static string Words(ResultColumn column) => column.Unit is null ? $"{column.Kind}" : $"{column.Kind} in {column.Unit}";
}
