using System.Collections.Immutable;
using System.Text.Json.Serialization;
using IndustryModel.Statistics;

namespace IndustryModel.Results;

/// <summary>
/// The one tabular face of every result: columns with name, unit and kind, rows, a title, the convention used, and the sources of what it was made from.
/// The command line, JSON and CSV rows, pages, notebooks and charts are written once, over this type.
/// </summary>
[JsonConverter(typeof(ResultTableJsonConverter))]
public sealed partial class ResultTable
{
    private readonly ImmutableArray<ResultCell> _cells; // row by row

    /// <summary>Creates a table.</summary>
    /// <param name="title">What the table shows.</param>
    /// <param name="columns">At least one column, each name once.</param>
    /// <param name="rows">The rows; each has a cell for every column, of the column's kind or missing.</param>
    /// <param name="convention">Which convention the figures follow; null where there is no choice.</param>
    /// <param name="sources">Where the figures come from; repeated ones count once.</param>
    /// <param name="notes">What a reader should know; repeated ones count once.</param>
    /// <exception cref="ArgumentException">No column, a name twice, a row of another length, or a cell that does not fit its column: named.</exception>
    public ResultTable(string title, IEnumerable<ResultColumn> columns, IEnumerable<ImmutableArray<ResultCell>> rows, string? convention = null, IEnumerable<Source>? sources = null, IEnumerable<string>? notes = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        Title = title;
        Columns = [.. columns];
        Convention = convention;
        Sources = sources is null ? [] : [.. sources.Distinct()];
        Notes = notes is null ? [] : [.. notes.Distinct(StringComparer.Ordinal)];
        CheckColumns();
        _cells = CheckedCells(rows);
        RowCount = _cells.Length / Columns.Length;
    }

    /// <summary>What the table shows.</summary>
    public string Title { get; }

    /// <summary>Which convention the figures follow; null where there is no choice.</summary>
    public string? Convention { get; }

    /// <summary>The columns.</summary>
    public ImmutableArray<ResultColumn> Columns { get; }

    /// <summary>The number of rows.</summary>
    public int RowCount { get; }

    /// <summary>Where the figures come from.</summary>
    public ImmutableArray<Source> Sources { get; }

    /// <summary>What a reader should know.</summary>
    public ImmutableArray<string> Notes { get; }

    /// <summary>A cell by row and column number, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    public ResultCell this[int row, int column]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(column);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(column, Columns.Length);
            return Row(row)[column];
        }
    }

    /// <summary>A cell by row number, from 0, and column name.</summary>
    /// <exception cref="ArgumentException">There is no such column; the message lists those there are.</exception>
    public ResultCell this[int row, string column] => this[row, IndexOf(column)];

    /// <summary>A row, without copying.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public ReadOnlySpan<ResultCell> Row(int row)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, RowCount);
        return _cells.AsSpan(row * Columns.Length, Columns.Length);
    }

    /// <summary>The rows for which a condition holds, in the same order, with everything else kept.</summary>
    /// <param name="keep">Given the row number, whether to keep it.</param>
    public ResultTable Where(Func<int, bool> keep)
    {
        ArgumentNullException.ThrowIfNull(keep);
        return new(Title, Columns, Enumerable.Range(0, RowCount).Where(keep).Select(r => Row(r).ToImmutableArray()), Convention, Sources, Notes);
    }

    /// <summary>The first so many rows.</summary>
    public ResultTable Take(int count) => Where(row => row < count);

    /// <summary>The text for reading; see <see cref="ToText(IFormatProvider?)"/>.</summary>
    public override string ToString() => ToText(null);

    private int IndexOf(string column)
    {
        ArgumentNullException.ThrowIfNull(column);
        for (int i = 0; i < Columns.Length; i++)
        {
            if (Columns[i].Name == column)
                return i;
        }

        throw new ArgumentException($"The table has no column '{column}'; it has {string.Join(", ", Columns.Select(c => c.Name))}.", nameof(column));
    }

    private void CheckColumns()
    {
        if (Columns.IsEmpty)
            throw new ArgumentException("A table needs at least one column.", "columns");
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (ResultColumn column in Columns)
        {
            if (!names.Add(column.Name))
                throw new ArgumentException($"The column '{column.Name}' stands twice; each name may stand once.", "columns");
        }
    }

    private ImmutableArray<ResultCell> CheckedCells(IEnumerable<ImmutableArray<ResultCell>> rows)
    {
        ImmutableArray<ResultCell>.Builder cells = ImmutableArray.CreateBuilder<ResultCell>();
        int number = 0;
        foreach (ImmutableArray<ResultCell> row in rows)
        {
            number++;
            if (row.Length != Columns.Length)
                throw new ArgumentException($"Row {number} has {row.Length} cells; the table has {Columns.Length} columns.", nameof(rows));
            for (int c = 0; c < row.Length; c++)
            {
                if (!row[c].IsMissing && row[c].Kind != Expected(Columns[c].Kind))
                    throw new ArgumentException($"Row {number}, column '{Columns[c].Name}' holds a {row[c].Kind}; the column holds {Columns[c].Kind}.", nameof(rows));
            }

            cells.AddRange(row);
        }

        return cells.DrainToImmutable();
    }

    private static CellKind Expected(ColumnKind kind) => kind switch
    {
        ColumnKind.Text => CellKind.Text,
        ColumnKind.Boolean => CellKind.Boolean,
        ColumnKind.TextList => CellKind.TextList,
        _ => CellKind.Number,
    };
}
