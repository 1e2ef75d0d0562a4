using System.Text;

namespace IndustryModel.Cli.Output;

/// <summary>Replaces a file only by a whole one: a failed run leaves no half file.</summary>
internal static class AtomicFile
{
    private static volatile string? _half; // that is being written; for who interrupts

    internal static void Write(string path, string text) => Write(path, stream => stream.Write(new UTF8Encoding(false).GetBytes(text)));

    internal static void Write(string path, Action<Stream> write)
    {
        (string full, string folder) = Require(path);
        string half = Path.Combine(folder, $".{Path.GetFileName(full)}.{Environment.ProcessId}.part");
        try
        {
            _half = half;
            using (var stream = new FileStream(half, FileMode.Create, FileAccess.Write, FileShare.Read | FileShare.Delete))
                write(stream);
            File.Move(half, full, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CliException($"'{path}' cannot be written{Why(e)}; give a folder that you may write to");
        }
        finally
        {
            File.Delete(half);
            _half = null;
        }
    }

    /// <summary>Refuses a path that no file can be written to, before work is done for it.</summary>
    internal static (string Full, string Folder) Require(string path)
    {
        string full = Path.GetFullPath(path);
        string folder = Path.GetDirectoryName(full)!;
        if (Directory.Exists(full))
            throw new CliException($"'{path}' is a folder; expected a file name");
        if (!Directory.Exists(folder))
            throw new CliException($"the folder of '{path}' does not exist; make it first");
        return (full, folder);
    }

    /// <summary>Takes away what is half written, before the process ends in the middle of it.</summary>
    internal static void Abandon()
    {
        try
        {
            if (_half is { } half)
                File.Delete(half);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // the process ends; nobody can be told
        }
    }

    /// <summary>What stands in the way, without the name of the half file, which nobody gave.</summary>
    private static string Why(Exception e) => e switch
    {
        UnauthorizedAccessException => ": access is denied",
        FileNotFoundException or DirectoryNotFoundException => ": no file can be made in its folder",
        _ => $": {e.Message}",
    };
}
