using System.IO.Compression;
using System.Reflection.Metadata;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

// dotnet run .ci/check-packages.cs -- FOLDER VERSION
// What a package must hold, and what it must not: run after packing. Prints every finding; exit code 1 when there is one.
if (args is not [string folder, string version])
{
    Console.Error.WriteLine("Give the folder of the packages and their version.");
    return 2;
}

string[] textual = [".dll", ".pdb", ".xml", ".nuspec", ".md", ".json"];
string[] traces = [Directory.GetCurrentDirectory(), Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)];
var dependencies = new Dictionary<string, string[]>
{
    ["IndustryModel"] = ["NodaTime"],
    ["IndustryModel.Netherlands"] = ["IndustryModel"],
    ["IndustryModel.Formats"] = ["IndustryModel", "Sep"],
    ["IndustryModel.Charts"] = ["IndustryModel", "ScottPlot"],
    ["IndustryModel.Cli"] = [],
};
var findings = new List<string>();
foreach ((string id, string[] expected) in dependencies)
{
    bool tool = id == "IndustryModel.Cli";
    using ZipArchive? package = Open(id, "nupkg");
    using ZipArchive? symbols = Open(id, "snupkg");
    if (package is null || symbols is null)
        continue;
    string home = tool ? "tools/net10.0/any" : "lib/net10.0";
    foreach (string entry in (string[])["README.md", "icon.png", $"{home}/{id}.dll", $"{home}/{id}.xml"])
        Expect(package.GetEntry(entry) is not null, $"{id} lacks {entry}");
    Expect(id != "IndustryModel.Charts" || Text(package.GetEntry("THIRD-PARTY-NOTICES.txt")).Contains("Apache License", StringComparison.Ordinal), $"{id} does not state the licenses of what others made");
    Expect(symbols.Entries.Any(e => e.FullName == $"{home}/{id}.pdb"), $"the symbols of {id} lack {id}.pdb");
    CheckReadme(id, Text(package.GetEntry("README.md")));
    CheckSources(id, symbols.GetEntry($"{home}/{id}.pdb"));
    CheckManifest(id, Text(package.GetEntry($"{id}.nuspec")), expected, tool);
    foreach (ZipArchiveEntry entry in package.Entries.Concat(symbols.Entries).Where(e => textual.Contains(Path.GetExtension(e.Name))))
        CheckTraces(id, entry);
    Console.WriteLine($"{id} {version}: {package.Entries.Count} entries, {package.Entries.Sum(e => e.CompressedLength) / 1024} KiB");
}

string[] strangers = [.. Directory.EnumerateFiles(folder).Select(f => Path.GetFileName(f)!).Where(f => !dependencies.Keys.Any(id => f == $"{id}.{version}.nupkg" || f == $"{id}.{version}.snupkg"))];
Expect(strangers.Length == 0, $"not expected in the folder: {string.Join(", ", strangers)}");
findings.ForEach(Console.Error.WriteLine);
return findings.Count == 0 ? 0 : 1;

void Expect(bool holds, string otherwise)
{
    if (!holds)
        findings.Add(otherwise);
}

ZipArchive? Open(string id, string extension)
{
    string file = Path.Combine(folder, $"{id}.{version}.{extension}");
    Expect(File.Exists(file), $"{file} is not there");
    return File.Exists(file) ? ZipFile.OpenRead(file) : null;
}

void CheckManifest(string id, string text, string[] expected, bool tool)
{
    XElement metadata = XDocument.Parse(text).Root!.Elements().Single();
    string? Field(string name) => metadata.Elements().FirstOrDefault(e => e.Name.LocalName == name)?.Value;
    Expect(Field("license") == "MIT", $"{id} names the license {Field("license")}");
    Expect(Field("icon") == "icon.png" && Field("readme") == "README.md", $"{id} does not name its icon and README");
    Expect(Field("description") is { Length: > 40 }, $"{id} lacks a description");
    Expect(metadata.Elements().Any(e => e.Name.LocalName == "repository" && e.Attribute("commit")?.Value.Length == 40), $"{id} does not name the commit that it comes from");
    Expect(!tool || metadata.Descendants().Any(e => e.Name.LocalName == "packageType" && e.Attribute("name")?.Value == "DotnetTool"), $"{id} is no tool");
    string[] found = [.. metadata.Descendants().Where(e => e.Name.LocalName == "dependency").Select(e => e.Attribute("id")!.Value).Order(StringComparer.Ordinal)];
    Expect(found.SequenceEqual(expected), $"{id} depends on {string.Join(", ", found)}; expected: {string.Join(", ", expected)}");
}

// A gallery renders no HTML (it drops comments and shows tags as text), and no link or picture without an address of its own.
void CheckReadme(string id, string markdown)
{
    string prose = Regex.Replace(Regex.Replace(markdown, "<!--.*?-->", "", RegexOptions.Singleline), "^```.*?^```", "", RegexOptions.Singleline | RegexOptions.Multiline);
    foreach (string address in Regex.Matches(prose, @"\]\(([^)\s]+)|^\[[^\]]+\]:\s*(\S+)", RegexOptions.Multiline).Select(m => m.Groups[1].Value + m.Groups[2].Value))
        Expect(address.StartsWith("https://", StringComparison.Ordinal), $"the README of {id} leads to {address}, which no gallery shows; give an address with https://, or leave it out");
    foreach (Match tag in Regex.Matches(Regex.Replace(prose, "`[^`]*`", ""), "</?[a-zA-Z][^>]*>"))
        Expect(false, $"the README of {id} has {tag.Value}, which a gallery shows as text");
    Expect(prose.StartsWith("# ", StringComparison.Ordinal) && markdown.Contains("dotnet add package", StringComparison.Ordinal), $"the README of {id} does not begin with a title, or does not say how to install it");
}

// A debugger finds every source: by the link in the symbols, or inside them.
void CheckSources(string id, ZipArchiveEntry? entry)
{
    if (entry is null)
        return;
    var link = new Guid("CC110556-A091-4D38-9FEC-25AB9A351A6A");
    var embedded = new Guid("0E8A571B-6926-466E-B4AD-8AB04611F5FE");
    using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(Bytes(entry)));
    MetadataReader reader = provider.GetMetadataReader();
    bool Has(EntityHandle parent, Guid kind) => reader.GetCustomDebugInformation(parent).Any(h => reader.GetGuid(reader.GetCustomDebugInformation(h).Kind) == kind);
    bool linked = Has(EntityHandle.ModuleDefinition, link);
    string[] lost = [.. reader.Documents.Where(d => !linked && !Has(d, embedded)).Select(d => reader.GetString(reader.GetDocument(d).Name))];
    Expect(lost.Length == 0, $"the symbols of {id} lead to no source of {string.Join(", ", lost.Take(3))} ({lost.Length} files)");
    Console.WriteLine($"{id}: {reader.Documents.Count} sources, {(linked ? "linked" : "embedded")}");
}

void CheckTraces(string id, ZipArchiveEntry entry)
{
    byte[] bytes = Bytes(entry);
    foreach (string trace in traces.Where(t => t.Length > 1))
    {
        bool found = bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(trace)) >= 0 || bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(trace)) >= 0;
        Expect(!found, $"{id}: {entry.FullName} carries the path {trace}");
    }
}

static string Text(ZipArchiveEntry? entry) => entry is null ? "<none><metadata/></none>" : new StreamReader(entry.Open()).ReadToEnd();

static byte[] Bytes(ZipArchiveEntry entry)
{
    using Stream stream = entry.Open();
    using var copy = new MemoryStream();
    stream.CopyTo(copy);
    return copy.ToArray();
}
