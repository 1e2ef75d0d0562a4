namespace IndustryModel.Cli;

/// <summary>Bad input or usage: one message on standard error, exit code 2.</summary>
internal sealed class CliException(string message) : Exception(message);
