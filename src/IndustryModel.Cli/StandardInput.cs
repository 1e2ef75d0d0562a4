namespace IndustryModel.Cli;

/// <summary>Standard input of this process, which may have been started without one.</summary>
internal static class StandardInput
{
    private const string OfThisProcess = "/proc/self";

    /// <summary>Standard input; nothing if it was closed, as what stands in its place then belongs to the runtime, which never ends it.</summary>
    internal static Stream Open() => IsClosed(OfThisProcess) ? Stream.Null : Console.OpenStandardInput();

    /// <summary>Whether what is open as number 0 is a pipe that this very process can write to: nobody would give it that as input.</summary>
    /// <param name="process">What Linux says about a process; no other system has it.</param>
    internal static bool IsClosed(string process)
    {
        try
        {
            string fds = Path.Combine(process, "fd");
            if (new FileInfo(Path.Combine(fds, "0")).LinkTarget is not { } pipe || !pipe.StartsWith("pipe:", StringComparison.Ordinal))
                return false;
            return Directory.EnumerateFileSystemEntries(fds).Select(Path.GetFileName).Any(n => n != "0" && new FileInfo(Path.Combine(fds, n!)).LinkTarget == pipe && IsWritable(Path.Combine(process, "fdinfo", n!)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Whether the flags, in octal, end in 1 (write) or 2 (read and write).</summary>
    private static bool IsWritable(string info) => File.ReadLines(info).FirstOrDefault(l => l.StartsWith("flags:", StringComparison.Ordinal))?.TrimEnd() is [.., '1' or '2'];
}
