namespace IndustryModel.Classifications;

/// <summary>A code that carries its classification: <c>L</c> of NACE Rev. 2 is never <c>L</c> of Rev. 2.1.</summary>
/// <typeparam name="TSelf">The code type itself.</typeparam>
public interface ICategoryCode<TSelf> : IEquatable<TSelf>, IComparable<TSelf>, ISpanParsable<TSelf>, ISpanFormattable, IUtf8SpanFormattable
    where TSelf : struct, ICategoryCode<TSelf>
{
    /// <summary>The id of the classification and version, such as <c>NACE2</c> or <c>NUTS2024</c>.</summary>
    string Classification { get; }

    /// <summary>The code itself as text, such as <c>06.10</c> or <c>NL341</c>; never a number.</summary>
    string Text { get; }

    /// <summary>"sector" or "region": what messages call it.</summary>
    static abstract string Kind { get; }

    /// <summary>A code of a classification.</summary>
    static abstract TSelf Create(string classification, string text);
}
