using System.Collections.Immutable;

namespace IndustryModel.Classifications;

/// <summary>A code or name is not in a classification, a vision or a data set. The message says what was given, where, and what comes close.</summary>
public sealed class UnknownCodeException : ArgumentException
{
    /// <summary>Says which code is not known.</summary>
    /// <param name="given">What was given.</param>
    /// <param name="message">What was given, what there is, and what to do.</param>
    /// <param name="suggestions">Close ones, best first.</param>
    public UnknownCodeException(string given, string message, ImmutableArray<string> suggestions)
        : base(message) => (Given, Suggestions) = (given, suggestions);

    /// <summary>What was given.</summary>
    public string Given { get; }

    /// <summary>What exists and comes close, best first; may be empty.</summary>
    public ImmutableArray<string> Suggestions { get; }
}
