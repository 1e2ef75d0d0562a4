using System.Collections.Immutable;

namespace IndustryModel.Results;

/// <summary>What a cell holds.</summary>
public enum CellKind
{
    /// <summary>Nothing: a missing value, whose reason stands in the row's flag.</summary>
    Missing,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A finite number.</summary>
    Number,

    /// <summary>A truth value.</summary>
    Boolean,

    /// <summary>A list of texts.</summary>
    TextList,
}

/// <summary>One cell of a result: a text, a finite number, a truth value, a list of texts, or nothing. The default is nothing.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public readonly struct ResultCell : IEquatable<ResultCell>
{
    private readonly double _number;
    private readonly object? _content; // string or string[]; never shared with the caller

    private ResultCell(CellKind kind, double number, object? content, bool isCount = false) => (Kind, _number, _content, IsCount) = (kind, number, content, isCount);

    /// <summary>A cell without a value.</summary>
    public static ResultCell Missing => default;

    /// <summary>What the cell holds.</summary>
    public CellKind Kind { get; }

    /// <summary>Whether the cell holds nothing.</summary>
    public bool IsMissing => Kind == CellKind.Missing;

    /// <summary>Whether the number counts something, so that readers show it whole though others of its column have decimals.</summary>
    internal bool IsCount { get; }

    /// <summary>The text.</summary>
    /// <exception cref="InvalidOperationException">The cell holds no text.</exception>
    public string Text => Kind == CellKind.Text ? (string)_content! : throw NotHeld(CellKind.Text);

    /// <summary>The number.</summary>
    /// <exception cref="InvalidOperationException">The cell holds no number.</exception>
    public double Number => Kind == CellKind.Number ? _number : throw NotHeld(CellKind.Number);

    /// <summary>The truth value.</summary>
    /// <exception cref="InvalidOperationException">The cell holds no truth value.</exception>
    public bool Boolean => Kind == CellKind.Boolean ? _number != 0 : throw NotHeld(CellKind.Boolean);

    /// <summary>The texts.</summary>
    /// <exception cref="InvalidOperationException">The cell holds no list.</exception>
    public ImmutableArray<string> TextList => Kind == CellKind.TextList ? (ImmutableArray<string>)_content! : throw NotHeld(CellKind.TextList);

    /// <summary>A text; null is a missing value.</summary>
    public static implicit operator ResultCell(string? text) => text is null ? default : new(CellKind.Text, 0, text);

    /// <summary>A finite number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">NaN or infinite: a result names a missing value as missing.</exception>
    public static implicit operator ResultCell(double number) => double.IsFinite(number)
        ? new(CellKind.Number, number + 0.0, null)
        : throw new ArgumentOutOfRangeException(nameof(number), number, "A cell holds a finite number. Where there is no value, use ResultCell.Missing and say why in the row's flag.");

    /// <summary>A finite number, or nothing for null.</summary>
    public static implicit operator ResultCell(double? number) => number is { } value ? value : default(ResultCell);

    /// <summary>A truth value.</summary>
    public static implicit operator ResultCell(bool value) => new(CellKind.Boolean, value ? 1 : 0, null);

    /// <summary>A list of texts.</summary>
    public static implicit operator ResultCell(ImmutableArray<string> texts) => new(CellKind.TextList, 0, texts.IsDefault ? [] : texts);

    /// <summary>Whether both cells hold the same.</summary>
    public static bool operator ==(ResultCell left, ResultCell right) => left.Equals(right);

    /// <summary>Whether the cells differ.</summary>
    public static bool operator !=(ResultCell left, ResultCell right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ResultCell other) => Kind == other.Kind && Kind switch
    {
        CellKind.Missing => true,
        CellKind.Text => string.Equals((string)_content!, (string)other._content!, StringComparison.Ordinal),
        CellKind.TextList => TextList.AsSpan().SequenceEqual(other.TextList.AsSpan()),
        _ => _number.Equals(other._number),
    };

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ResultCell other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Kind switch
    {
        CellKind.Text => HashCode.Combine(Kind, (string)_content!),
        CellKind.TextList => HashCode.Combine(Kind, TextList.Length, TextList.Length > 0 ? TextList[0] : null),
        _ => HashCode.Combine(Kind, _number),
    };

    /// <summary>The content as files hold it: invariant, whole; empty for a missing value.</summary>
    public override string ToString() => Kind switch
    {
        CellKind.Text => (string)_content!,
        CellKind.Number => _number.ToString("R", System.Globalization.CultureInfo.InvariantCulture),
        CellKind.Boolean => _number != 0 ? "true" : "false",
        CellKind.TextList => string.Join(" > ", TextList),
        _ => "",
    };

    /// <summary>The same number as a count; any other cell as it is.</summary>
    internal ResultCell AsCount() => Kind == CellKind.Number ? new(Kind, _number, null, isCount: true) : this;

    private InvalidOperationException NotHeld(CellKind wanted) => new($"The cell holds {(IsMissing ? "no value" : $"a {Kind}")}, not a {wanted}. Ask Kind first.");
}
