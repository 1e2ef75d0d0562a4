using System.Text;

namespace IndustryModel.Cli.Output;

/// <summary>Replaces a file only by a whole one: a failed run leaves no half file.</summary>
internal static class AtomicFile
{
    internal static void Write(string path, string text)
    {
        string full = Path.GetFullPath(path);
        string folder = Path.GetDirectoryName(full)!;
        if (Directory.Exists(full))
            throw new CliException($"'{path}' is a folder; expected a file name");
        if (!Directory.Exists(folder))
            throw new CliException($"the folder of '{path}' does not exist; make it first");
        string half = Path.Combine(folder, $".{Path.GetFileName(full)}.{Environment.ProcessId}.part");
        try
        {
            File.WriteAllText(half, text, new UTF8Encoding(false));
            File.Move(half, full, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CliException($"'{path}' cannot be written{Why(e)}; give a folder that you may write to");
        }
        finally
        {
            File.Delete(half);
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
