namespace IndustryModel.Cli;

/// <summary>What a run says to the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    internal const int Done = 0;

    /// <summary>Done, and a check that was asked for does not hold.</summary>
    internal const int CheckFailed = 1;

    /// <summary>Bad input or usage.</summary>
    internal const int BadInput = 2;

    /// <summary>Interrupted.</summary>
    internal const int Interrupted = 130;
}
