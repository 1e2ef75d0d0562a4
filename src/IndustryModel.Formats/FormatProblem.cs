using System.Globalization;

namespace IndustryModel.Formats;

/// <summary>How bad a finding in a file is.</summary>
public enum FormatSeverity
{
    /// <summary>The file cannot be used as it is.</summary>
    Error,

    /// <summary>The file can be used; the reader chose something that its owner should know of.</summary>
    Warning,
}

/// <summary>One finding in a file: where it is, what was found, what was expected, and what to do.</summary>
/// <param name="File">What the file is called, as the caller named it.</param>
/// <param name="Line">The line, from 1; 0 when it concerns the whole file.</param>
/// <param name="Column">The character in the line, from 1; 0 when it concerns the whole file.</param>
/// <param name="Severity">Error or warning.</param>
/// <param name="Found">What was found.</param>
/// <param name="Expected">What was expected.</param>
/// <param name="Advice">What to do, such as "did you mean NL341?"; null where it is plain from what was expected.</param>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record FormatProblem(string File, int Line, int Column, FormatSeverity Severity, string Found, string Expected, string? Advice = null)
{
    /// <summary>What the file is called.</summary>
    public string File { get; init; } = File ?? throw new ArgumentNullException(nameof(File));

    /// <summary>What was found.</summary>
    public string Found { get; init; } = Found ?? throw new ArgumentNullException(nameof(Found));

    /// <summary>What was expected.</summary>
    public string Expected { get; init; } = Expected ?? throw new ArgumentNullException(nameof(Expected));

    /// <summary>The whole message: <c>file(line,column): what was found; what was expected; what to do</c>.</summary>
    public string Message
    {
        get
        {
            string place = Line == 0 ? File : string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Column})");
            string warning = Severity == FormatSeverity.Warning ? "warning: " : "";
            return $"{place}: {warning}{Found}; expected {Remedy}{(Remedy.EndsWith('?') ? "" : ".")}";
        }
    }

    /// <summary>What was expected and what to do, as the column <c>expected</c> of a table of findings shows it.</summary>
    internal string Remedy => Advice is null ? Expected : $"{Expected}; {Advice}";

    /// <summary>The whole message.</summary>
    public override string ToString() => Message;
}
