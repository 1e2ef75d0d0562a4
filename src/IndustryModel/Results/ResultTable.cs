using System.Collections.Immutable;
using IndustryModel.Statistics;

namespace IndustryModel.Results;

/// <summary>What a column of a result holds, which decides how a reader shows it.</summary>
public enum ColumnKind
{
    /// <summary>A code or other text.</summary>
    Text,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A number in the column's unit.</summary>
    Number,

    /// <summary>A share as a fraction; readers show percent.</summary>
    Share,

    /// <summary>A growth rate a year as a fraction; readers show percent.</summary>
    GrowthRate,

    /// <summary>Percentage points.</summary>
    PercentagePoints,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A list of texts, such as a path.</summary>
    TextList,
}

/// <summary>A column: its name as programs read it (camelCase), a heading for people, its kind and unit.</summary>
/// <param name="Name">The name in JSON and CSV, such as <c>regionName</c>.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="HeadingEn">The heading in English; the name if null.</param>
/// <param name="HeadingNl">The heading in Dutch; the English one if null.</param>
/// <param name="Unit">The unit of numbers.</param>
public sealed record ResultColumn(string Name, ColumnKind Kind, string? HeadingEn = null, string? HeadingNl = null, string? Unit = null);

/// <summary>One cell: a text, a number, a list, a truth value, or nothing.</summary>
public readonly partial record struct ResultCell
{
    // SKELETON (results)
    /// <summary>A cell without a value.</summary>
    public static ResultCell Missing => default;

    /// <summary>A text.</summary>
    public static implicit operator ResultCell(string? text) => throw new NotImplementedException();

    /// <summary>A number; NaN is refused.</summary>
    public static implicit operator ResultCell(double number) => throw new NotImplementedException();

    /// <summary>A number or nothing.</summary>
    public static implicit operator ResultCell(double? number) => throw new NotImplementedException();

    /// <summary>A truth value.</summary>
    public static implicit operator ResultCell(bool value) => throw new NotImplementedException();

    /// <summary>A list of texts.</summary>
    public static implicit operator ResultCell(ImmutableArray<string> texts) => throw new NotImplementedException();
}

/// <summary>The one tabular face of every result: columns with name, unit and kind, rows, a title, the convention used, and the sources of what it was made from.</summary>
public sealed partial class ResultTable
{
    /// <summary>Creates a table.</summary>
    /// <exception cref="ArgumentException">A row's length differs from the number of columns, a name is given twice, or a cell does not fit its column.</exception>
    public ResultTable(string title, IEnumerable<ResultColumn> columns, IEnumerable<ImmutableArray<ResultCell>> rows, string? convention = null, IEnumerable<Source>? sources = null, IEnumerable<string>? notes = null)
        => throw new NotImplementedException();

    /// <summary>The title.</summary>
    public string Title => throw new NotImplementedException();

    /// <summary>Which convention the figures follow; null where there is no choice.</summary>
    public string? Convention => throw new NotImplementedException();

    /// <summary>The columns.</summary>
    public ImmutableArray<ResultColumn> Columns => throw new NotImplementedException();

    /// <summary>The number of rows.</summary>
    public int RowCount => throw new NotImplementedException();

    /// <summary>A cell.</summary>
    public ResultCell this[int row, int column] => throw new NotImplementedException();

    /// <summary>Where the figures come from.</summary>
    public ImmutableArray<Source> Sources => throw new NotImplementedException();

    /// <summary>What a reader should know.</summary>
    public ImmutableArray<string> Notes => throw new NotImplementedException();

    /// <summary>Rows as a JSON array of flat objects: numbers round-trip, missing is null.</summary>
    public string ToJson() => throw new NotImplementedException();

    /// <summary>Rows as RFC 4180 CSV with a header, '.' decimals.</summary>
    public string ToCsv() => throw new NotImplementedException();

    /// <summary>Aligned plain text for reading, in a culture (invariant if null).</summary>
    public string ToText(IFormatProvider? culture = null) => throw new NotImplementedException();
}

/// <summary>The chain of formula and figures behind one number.</summary>
/// <param name="Title">What is explained.</param>
/// <param name="Formula">The formula in symbols.</param>
/// <param name="Steps">The figures filled in, in order.</param>
/// <param name="Sources">Where the figures come from.</param>
public sealed record Explanation(string Title, string Formula, ImmutableArray<string> Steps, ImmutableArray<Source> Sources);
