using System.Collections.Immutable;

namespace IndustryModel.Formats;

/// <summary>A tidy CSV that cannot be used. The message is that of the first error, and says how many more there are.</summary>
public sealed class TidyCsvException : FormatException
{
    internal TidyCsvException(ImmutableArray<FormatProblem> errors)
        : base(errors.Length == 1 ? errors[0].Message : $"{errors[0].Message} ({errors.Length - 1} more {(errors.Length == 2 ? "error" : "errors")} in this file.)")
        => Errors = errors;

    /// <summary>All errors, in the order of the file.</summary>
    public ImmutableArray<FormatProblem> Errors { get; }
}
