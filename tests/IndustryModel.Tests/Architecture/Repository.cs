namespace IndustryModel.Tests.Architecture;

/// <summary>The working copy that the tests run in, found from the place of the test assembly.</summary>
internal static class Repository
{
    private static readonly string[] NotOurs = ["bin", "obj", "artifacts", ".git", ".vs", ".idea", "TestResults", "StrykerOutput", "BenchmarkDotNet.Artifacts"];

    public static string Root { get; } = FindRoot();

    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    public static string Read(string relative) => File.ReadAllText(PathOf(relative)).ReplaceLineEndings("\n");

    /// <summary>Files below a folder, as paths relative to the root with forward slashes, in ordinal order.</summary>
    public static IReadOnlyList<string> Files(string below, params string[] extensions) =>
    [
        .. Walk(new DirectoryInfo(PathOf(below)))
            .Where(f => extensions.Length == 0 || extensions.Contains(f.Extension, StringComparer.OrdinalIgnoreCase))
            .Select(f => Path.GetRelativePath(Root, f.FullName).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<FileInfo> Walk(DirectoryInfo folder) =>
        folder.EnumerateFiles().Concat(folder.EnumerateDirectories().Where(d => !NotOurs.Contains(d.Name)).SelectMany(Walk));

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "IndustryModel.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException($"IndustryModel.sln stands in no folder above {AppContext.BaseDirectory}; run the tests from a working copy.");
    }
}
