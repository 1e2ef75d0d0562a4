namespace IndustryModel.Quantities;

/// <summary>What the quantities' texts and JSON are built from: each says how it is read, and <see cref="QuantityText"/> and <see cref="QuantityJson"/> do the rest.</summary>
internal interface IQuantity<TSelf> : ISpanFormattable, IUtf8SpanFormattable
    where TSelf : struct, IQuantity<TSelf>
{
    /// <summary>What JSON may hold, such as "a share: a number from 0 to 1, or a text such as \"12%\"".</summary>
    static abstract string Expected { get; }

    /// <summary>What JSON holds; null where a text (the G format) is written instead.</summary>
    double? JsonNumber { get; }

    /// <summary>Reads a text without spaces around it. Answers null, or what is wrong with it.</summary>
    static abstract string? Read(ReadOnlySpan<char> text, IFormatProvider? provider, out TSelf value);

    /// <summary>Reads a number of JSON. Answers null, or what is wrong with it.</summary>
    static abstract string? ReadNumber(double number, out TSelf value);
}
