using IndustryModel.Accounts;
using IndustryModel.Charts;
using IndustryModel.Classifications;
using IndustryModel.Policy;

namespace IndustryModel.DataCompiler;

/// <summary>The command line: text in, a resource out; no resource where anything is wrong.</summary>
internal static class CompileCommand
{
    private const string Usage = """
        Usage: IndustryModel.DataCompiler MANIFEST OUTPUT
               IndustryModel.DataCompiler --vision VISION.json OUTPUT
               IndustryModel.DataCompiler --sectors|--regions ID NAME CLASSIFICATION.txt OUTPUT
               IndustryModel.DataCompiler --outlines ID CREDIT OUTLINES.geojson OUTPUT
        Turns the text files that MANIFEST names, a vision in JSON, a classification in text, or the outlines of regions in GeoJSON into the binary form that a package embeds. Exit codes: 0 done, 2 bad input.
        """;

    /// <summary>Runs it and answers the exit code.</summary>
    internal static int Run(string[] args, TextWriter output, TextWriter error)
    {
        if (args is not ([_, _] or ["--vision", _, _] or ["--sectors" or "--regions" or "--outlines", _, _, _, _]))
        {
            error.WriteLine(Usage);
            return 2;
        }

        var bytes = new MemoryStream();
        (string? summary, IReadOnlyList<Problem> problems) = args switch
        {
            [string manifest, _] => Accounts(manifest, bytes),
            [_, string vision, _] => Vision(vision, bytes),
            ["--outlines", string id, string credit, string outlines, _] => Outlined(id, credit, outlines, bytes),
            _ => Classified(args[0], args[1], args[2], args[3], bytes),
        };
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

    private static (string? Summary, IReadOnlyList<Problem> Problems) Classified(string kind, string id, string name, string path, MemoryStream bytes)
    {
        try
        {
            using var reader = new StreamReader(path);
            IReadOnlyList<CategoryDefinition> categories = ClassificationText.Read(reader, Path.GetFileName(path));
            if (kind == "--sectors")
                Classification.OfSectors(id, name, categories).WriteBinary(bytes);
            else
                Classification.OfRegions(id, name, categories).WriteBinary(bytes);
            return ($"{categories.Count} categories, {bytes.Length} bytes", []);
        }
        catch (Exception e) when (e is ArgumentException or FormatException or IOException or UnauthorizedAccessException)
        {
            return (null, [new(Path.GetFileName(path), 1, 1, e.Message)]);
        }
    }

    private static (string? Summary, IReadOnlyList<Problem> Problems) Outlined(string id, string credit, string path, MemoryStream bytes)
    {
        try
        {
            RegionOutlines outlines = RegionOutlines.FromGeoJson(File.ReadAllText(path), id, credit: credit);
            OutlineBinary.Write(outlines, bytes);
            return ($"{outlines.Outlines.Length} outlines, {outlines.Outlines.Sum(o => o.Rings.Sum(r => r.Length))} points, {bytes.Length} bytes", []);
        }
        catch (Exception e) when (e is ArgumentException or FormatException or IOException or UnauthorizedAccessException)
        {
            return (null, [new(Path.GetFileName(path), 1, 1, e.Message)]);
        }
    }
}
