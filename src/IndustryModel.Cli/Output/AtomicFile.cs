using System.Text;

namespace IndustryModel.Cli.Output;

/// <summary>
/// Replaces a file only by a whole one: a failed run leaves no half file. Links are followed, and permissions stay. What holds nothing, such as a pipe, a device or an empty file, has nothing to lose and is written to where it stands.
/// </summary>
internal static class AtomicFile
{
    private const int Buffer = 1 << 16;

    private static volatile string? _half; // that is being written; for who interrupts
    private static volatile FileStream? _inPlace; // that is being written to; for who interrupts

    internal static void Write(string path, string text) => Write(path, stream => stream.Write(new UTF8Encoding(false).GetBytes(text)));

    internal static void Write(string path, Action<Stream> write)
    {
        string full = Require(path);
        try
        {
            if (!HoldsNothing(path, full) || !TryWriteInPlace(path, write))
                Replace(full, write);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CliException($"'{path}' cannot be written{Why(e)}; give a file and a folder that you may write to, with room");
        }
    }

    /// <summary>Refuses a path that no file can be written to, before work is done for it.</summary>
    /// <returns>What the path leads to.</returns>
    internal static string Require(string path)
    {
        if (string.IsNullOrWhiteSpace(path))
            throw new CliException($"'{path}' is no name of a file; expected such as result.csv");
        string full = Resolve(path);
        if (Directory.Exists(path))
            throw new CliException($"'{path}' is a folder; expected a file name");
        if (File.Exists(full) && new FileInfo(full).IsReadOnly)
            throw new CliException($"'{path}' is read-only; make it writable, or give another file");
        if (!File.Exists(full) && !Directory.Exists(Path.GetDirectoryName(full)))
            throw new CliException($"the folder of '{path}' does not exist; make it first");
        return full;
    }

    /// <summary>The full path with links followed, in its folders too.</summary>
    internal static string Resolve(string path)
    {
        string full = Path.GetFullPath(path);
        if (Path.GetDirectoryName(full) is { } folder)
            full = Path.Combine(Resolve(folder), Path.GetFileName(full));
        try
        {
            return File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return full; // nothing is there yet
        }
    }

    /// <summary>Takes away what is half written, before the process ends in the middle of it.</summary>
    internal static void Abandon()
    {
        try
        {
            if (_half is { } half)
                File.Delete(half);
            if (_inPlace is { CanSeek: true } inPlace)
                inPlace.SetLength(0);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            // the process ends; nobody can be told
        }
    }

    /// <summary>Whether something is there in which nothing is: not only empty files, also what is no file but has a name, to which a link such as /dev/stdout may lead that is no path itself.</summary>
    private static bool HoldsNothing(string path, string full) => File.Exists(path) && (!File.Exists(full) || new FileInfo(full).Length == 0);

    private static bool TryWriteInPlace(string path, Action<Stream> write)
    {
        FileStream opened;
        try
        {
            opened = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        }
        catch (FileNotFoundException)
        {
            return false; // a link to what is not there yet
        }

        using FileStream stream = opened;
        try
        {
            _inPlace = stream;
            var buffered = new BufferedStream(stream, Buffer); // not disposed: what is left in it after a failure is not to be written
            write(buffered);
            buffered.Flush();
            return true;
        }
        catch
        {
            Abandon();
            throw;
        }
        finally
        {
            _inPlace = null;
        }
    }

    private static void Replace(string full, Action<Stream> write)
    {
        string half = Path.Combine(Path.GetDirectoryName(full)!, $".{Path.GetFileName(full)}.{Environment.ProcessId}.part");
        try
        {
            _half = half;
            using (var stream = new FileStream(half, FileMode.Create, FileAccess.Write, FileShare.Read | FileShare.Delete))
                write(stream);
            if (!OperatingSystem.IsWindows() && File.Exists(full))
                File.SetUnixFileMode(half, File.GetUnixFileMode(full));
            File.Move(half, full, overwrite: true);
        }
        finally
        {
            File.Delete(half);
            _half = null;
        }
    }

    /// <summary>What stands in the way, without the name of the half file, which nobody gave.</summary>
    private static string Why(Exception e) => e switch
    {
        UnauthorizedAccessException => ": access is denied",
        FileNotFoundException or DirectoryNotFoundException => ": no file can be made in its folder",
        _ => $": {Reason(e)}",
    };

    /// <summary>The reason that the system gives, which may end in the path that it was given.</summary>
    private static string Reason(Exception e) => e.Message.IndexOf(" : '", StringComparison.Ordinal) is > 0 and var at ? e.Message[..at].TrimEnd('.') : e.Message.TrimEnd('.');
}
