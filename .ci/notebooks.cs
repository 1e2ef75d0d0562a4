// The notebooks of docs/notebooks, made from the scripts of docs/scripts:
//   dotnet run .ci/notebooks.cs -- make SCRIPTS FOLDER FEED       a notebook without outputs for each script, which takes our packages from the folder FEED
//   dotnet run .ci/notebooks.cs -- compare EXECUTED NOTEBOOKS     whether each executed notebook is the stored one; UPDATE_EXPECTED=1 stores it
//
// In a script, a comment block between blank lines is text in Markdown, and all else is code. A notebook shows what a script prints or saves:
// Console.WriteLine(x) of anything but a text, and x.Save("name.svg"), become display(x).
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

const string Feed = "feed"; // the id of the cell that says where our packages are; it is never stored

if (args is ["make", var scripts, var folder, var feed])
{
    Directory.CreateDirectory(folder);
    foreach (string script in Directory.GetFiles(scripts, "*.cs").Order(StringComparer.Ordinal))
        File.WriteAllText(Path.Combine(folder, Path.GetFileNameWithoutExtension(script) + ".ipynb"), Text(Notebook(File.ReadAllText(script).ReplaceLineEndings("\n"), feed)));
    return 0;
}

if (args is ["compare", var executed, var stored])
{
    bool update = Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1";
    string[] names = [.. Directory.GetFiles(executed, "*.ipynb").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];
    int wrong = 0;
    if (names.Length == 0)
        return Fail($"{executed} holds no notebook");
    foreach (string name in names)
    {
        string made = Text(Plain(JsonNode.Parse(File.ReadAllText(Path.Combine(executed, name)))!.AsObject()));
        string path = Path.Combine(stored, name);
        string before = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        if (made == before)
            Console.WriteLine($"{name}: as stored");
        else if (update)
        {
            File.WriteAllText(path, made);
            Console.WriteLine($"{name}: stored anew");
        }
        else
            wrong += Fail($"{name} is not what its script gives; UPDATE_EXPECTED=1 .ci/run pack notebooks stores it anew. {FirstDifference(before, made)}");
    }

    foreach (string extra in Directory.GetFiles(stored, "*.ipynb").Select(f => Path.GetFileName(f)).Except(names))
        wrong += Fail($"{extra} has no script");
    return wrong == 0 ? 0 : 1;
}

return Fail("expected: make SCRIPTS FOLDER FEED, or compare EXECUTED NOTEBOOKS");

static int Fail(string message)
{
    Console.Error.WriteLine(message);
    return 1;
}

static JsonObject Notebook(string script, string feed)
{
    var packages = new List<string>();
    var blocks = new List<(bool IsText, List<string> Lines)>();
    bool free = true; // after a blank line
    string[] lines = script.Split('\n');
    for (int i = 0; i < lines.Length; i++)
    {
        string line = lines[i];
        if (Package().Match(line) is { Success: true } package)
        {
            packages.Add($"#r \"nuget: {package.Groups[1].Value}, {package.Groups[2].Value}\"");
            continue;
        }

        if (free && line.StartsWith("//", StringComparison.Ordinal) && EndOfComment(lines, i) is { } end)
        {
            blocks.Add((true, [.. lines[i..end].Select(l => l.Length > 2 ? l[3..] : "")]));
            i = end - 1;
            continue;
        }

        if (blocks.Count == 0 || blocks[^1].IsText)
            blocks.Add((false, []));
        blocks[^1].Lines.Add(Shown(line));
        free = line.Length == 0;
    }

    var cells = new JsonArray();
    bool loaded = false;
    foreach ((bool isText, List<string> content) in blocks)
    {
        string source = string.Join('\n', content).Trim('\n');
        if (source.Length == 0)
            continue;
        if (!isText && !loaded)
        {
            cells.Add((JsonNode)Cell(Feed, false, $"#i \"nuget:{feed}\""));
            cells.Add((JsonNode)Cell($"cell-{cells.Count}", false, string.Join('\n', packages)));
            loaded = true;
        }

        cells.Add((JsonNode)Cell($"cell-{(loaded ? cells.Count : cells.Count + 1)}", isText, source));
    }

    return new()
    {
        ["cells"] = cells,
        ["metadata"] = Metadata(),
        ["nbformat"] = 4,
        ["nbformat_minor"] = 5,
    };
}

// Where a block of comments ends, if a blank line or the end follows: then it is text, not a remark on the next line of code.
static int? EndOfComment(string[] lines, int start)
{
    int end = start;
    while (end < lines.Length && lines[end].StartsWith("//", StringComparison.Ordinal))
        end++;
    return end == lines.Length || lines[end].Length == 0 ? end : null;
}

static string Shown(string line) => Saved().Replace(Printed().Replace(line, "$1display("), "$1display($2);");

static JsonObject Metadata() => new()
{
    ["kernelspec"] = new JsonObject { ["display_name"] = ".NET (C#)", ["language"] = "C#", ["name"] = ".net-csharp" },
    ["language_info"] = new JsonObject { ["file_extension"] = ".cs", ["mimetype"] = "text/x-csharp", ["name"] = "C#", ["pygments_lexer"] = "csharp" },
};

static JsonObject Cell(string id, bool isText, string source)
{
    var cell = new JsonObject { ["cell_type"] = isText ? "markdown" : "code", ["id"] = id, ["metadata"] = new JsonObject() };
    if (!isText)
        (cell["execution_count"], cell["outputs"]) = (null, new JsonArray());
    cell["source"] = Lines(source);
    return cell;
}

// Without what differs from run to run: the cell that names the feed, times, and the kernel's own messages on what it restored and where it listens.
static JsonObject Plain(JsonObject notebook)
{
    var cells = new JsonArray();
    int number = 0;
    foreach (JsonObject cell in notebook["cells"]!.AsArray().Select(c => c!.AsObject()).Where(c => (string?)c["id"] != Feed))
    {
        bool isText = (string?)cell["cell_type"] == "markdown";
        JsonObject plain = Cell((string)cell["id"]!, isText, Joined(cell["source"]!));
        if (!isText)
        {
            plain["execution_count"] = ++number;
            plain["outputs"] = new JsonArray([.. Outputs(cell["outputs"]!.AsArray())]);
        }

        cells.Add((JsonNode)plain);
    }

    return new() { ["cells"] = cells, ["metadata"] = Metadata(), ["nbformat"] = 4, ["nbformat_minor"] = 5 };
}

static IEnumerable<JsonNode> Outputs(JsonArray outputs)
{
    string printed = "";
    foreach (JsonObject output in outputs.Select(o => o!.AsObject()))
    {
        if ((string?)output["output_type"] == "stream")
        {
            printed += Joined(output["text"]!); // texts that follow each other are one, however the kernel cut them
            continue;
        }

        if (output["data"] is not JsonObject data || data.Any(d => Kernel().IsMatch(Joined(d.Value!))))
            continue;
        if (printed.Length > 0)
            yield return Printout(printed);
        printed = "";
        yield return new JsonObject
        {
            ["data"] = new JsonObject(data.OrderBy(d => d.Key, StringComparer.Ordinal).Select(d => KeyValuePair.Create(d.Key, (JsonNode?)Lines(Joined(d.Value!))))),
            ["metadata"] = new JsonObject(),
            ["output_type"] = "display_data",
        };
    }

    if (printed.Length > 0)
        yield return Printout(printed);
}

static JsonObject Printout(string text) => new() { ["name"] = "stdout", ["output_type"] = "stream", ["text"] = Lines(text) };

static string Joined(JsonNode text) => (text is JsonArray lines ? string.Concat(lines.Select(l => (string)l!)) : (string)text!).ReplaceLineEndings("\n");

static JsonArray Lines(string text)
{
    string[] lines = text.Split('\n');
    return new([.. lines.Select((l, i) => i < lines.Length - 1 ? l + "\n" : l).Where(l => l.Length > 0).Select(l => (JsonNode)JsonValue.Create(l))]);
}

static string Text(JsonObject notebook) => notebook.ToJsonString(new JsonSerializerOptions { WriteIndented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n";

static string FirstDifference(string before, string now)
{
    (string[] a, string[] b) = (before.Split('\n'), now.Split('\n'));
    int line = 0;
    while (line < a.Length && line < b.Length && a[line] == b[line])
        line++;
    string Cut(string[] lines) => line >= lines.Length ? "(end)" : lines[line].Trim() is { Length: > 300 } l ? l[..300] + "…" : lines[line].Trim();
    return $"Line {line + 1}: stored {Cut(a)}, made {Cut(b)}";
}

internal static partial class Program
{
    [GeneratedRegex(@"^#:package (\S+)@(\S+)$")]
    private static partial Regex Package();

    // Anything but a text: a text is printed as it is.
    [GeneratedRegex(@"^(\s*)Console\.WriteLine\((?!\$*""|string\.|.*\.ToString\(\)\);$)")]
    private static partial Regex Printed();

    [GeneratedRegex(@"^(\s*)(.+)\.Save\(""[^""]+\.(?:svg|png)""\);$")]
    private static partial Regex Saved();

    [GeneratedRegex(@"probeAddresses|Restore sources|Installed Packages|Installing Packages|Loading extensions")]
    private static partial Regex Kernel();
}
