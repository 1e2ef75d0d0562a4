namespace IndustryModel.Cli.Output;

/// <summary>The files that a run reads: a result that took the place of one would be its loss.</summary>
internal sealed class InputFiles
{
    private readonly HashSet<string> _read = new(OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes up a file that is read.</summary>
    /// <returns>The file.</returns>
    internal string Read(string file)
    {
        _read.Add(AtomicFile.Resolve(file));
        return file;
    }

    /// <summary>Refuses to write to a file that is read.</summary>
    /// <exception cref="CliException">It is.</exception>
    internal void RequireOther(string file)
    {
        if (file.Length > 0 && _read.Contains(AtomicFile.Resolve(file)))
            throw new CliException($"'{file}' is read by this command and would be lost; give another file to write to");
    }
}
