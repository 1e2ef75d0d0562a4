namespace IndustryModel.Scenarios;

/// <summary>Something that is wrong with a scenario.</summary>
/// <param name="Path">The JSON path of the member, such as <c>$.levers[0].effects[1].weight</c>; the same for a scenario that was built in code.</param>
/// <param name="Message">What was found, what was expected, what to do.</param>
/// <param name="Line">The line in the file, from 1; null if it was not read from one.</param>
/// <param name="Column">The column in the file, from 1.</param>
/// <param name="File">The file; null if it was not read from one.</param>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record ScenarioProblem(string Path, string Message, int? Line = null, int? Column = null, string? File = null)
{
    /// <summary>The JSON path of the member.</summary>
    public string Path { get; init; } = Path ?? throw new ArgumentNullException(nameof(Path));

    /// <summary>What was found, what was expected, what to do.</summary>
    public string Message { get; init; } = Message ?? throw new ArgumentNullException(nameof(Message));

    /// <summary>Such as <c>two-levers.json(12,9): $.levers[0].start: …</c>.</summary>
    public override string ToString() => Line is null ? $"{Path}: {Message}" : FormattableString.Invariant($"{File ?? "line "}({Line},{Column}): {Path}: {Message}").Replace("line (", "(", StringComparison.Ordinal);
}
