namespace IndustryModel.Classifications;

/// <summary>Categories that overlap were to be added up, such as B-E and C, which is a part of it.</summary>
public sealed class OverlapException : ArgumentException
{
    internal OverlapException(string message, string first, string second)
        : base(message) => (First, Second) = (first, second);

    /// <summary>One of the two, as text.</summary>
    public string First { get; }

    /// <summary>The other, as text.</summary>
    public string Second { get; }
}
