using IndustryModel.Accounts;
using IndustryModel.Policy;

namespace IndustryModel.DataCompiler;

/// <summary>The command line: text in, a resource out; no resource where anything is wrong.</summary>
internal static class CompileCommand
{
    private const string Usage = """
        Usage: IndustryModel.DataCompiler MANIFEST OUTPUT
               IndustryModel.DataCompiler --vision VISION.json OUTPUT
        Turns the text files that MANIFEST names, or a vision in JSON, into the binary form that a country package embeds. Exit codes: 0 done, 2 bad input.
        """;

    /// <summary>Runs it and answers the exit code.</summary>
    internal static int Run(string[] args, TextWriter output, TextWriter error)
    {
        if (args is not ([_, _] or ["--vision", _, _]))
        {
            error.WriteLine(Usage);
            return 2;
        }

        var bytes = new MemoryStream();
        (string? summary, IReadOnlyList<Problem> problems) = args.Length == 2 ? Accounts(args[0], bytes) : Vision(args[1], bytes);
        foreach (Problem problem in problems)
            error.WriteLine(problem);
        if (summary is null)
            return 2;
        string path = args[^1], half = path + ".part";
        File.WriteAllBytes(half, bytes.ToArray());
        File.Move(half, path, overwrite: true);
        output.WriteLine($"{path}: {summary}");
        return 0;
    }

    private static (string? Summary, IReadOnlyList<Problem> Problems) Accounts(string manifest, MemoryStream bytes)
    {
        (RegionalAccounts? accounts, string version, IReadOnlyList<Problem> problems) = DatasetCompiler.Compile(manifest);
        accounts?.WriteBinary(bytes, version);
        return (accounts is null ? null : $"{accounts.Cubes.Length} cubes, {accounts.Cubes.Sum(c => c.CellCount)} cells, {bytes.Length} bytes, version {version}", problems);
    }

    private static (string? Summary, IReadOnlyList<Problem> Problems) Vision(string path, MemoryStream bytes)
    {
        (IndustryVision? vision, IReadOnlyList<Problem> problems) = VisionCompiler.Compile(path);
        vision?.WriteBinary(bytes);
        return (vision is null ? null : $"{vision.Items.Count()} entities, {vision.Graph.Links.Length} links, {bytes.Length} bytes", problems);
    }
}
