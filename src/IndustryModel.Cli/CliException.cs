namespace IndustryModel.Cli;

/// <summary>Bad input or usage: a message on standard error, or one for each problem; exit code 2.</summary>
internal sealed class CliException(params IReadOnlyList<string> messages) : Exception(messages[0])
{
    /// <summary>What is wrong; at least one.</summary>
    internal IReadOnlyList<string> Messages { get; } = messages;
}
