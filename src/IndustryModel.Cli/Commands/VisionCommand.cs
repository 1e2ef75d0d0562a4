using System.CommandLine;
using IndustryModel.Classifications;
using IndustryModel.Cli.Output;
using IndustryModel.Netherlands;
using IndustryModel.Policy;
using IndustryModel.Quantities;
using IndustryModel.Shares;

namespace IndustryModel.Cli.Commands;

/// <summary><c>industry vision …</c>: what the visions hold, state and link.</summary>
internal static class VisionCommand
{
    internal static Command Create(CliIo io) => new("vision", "What a vision of industry holds: goals, levers, technologies, markets, sectors, clusters, claims, targets.")
    {
        List(io), Show(io), Compare(io), Claims(io), Trace(io), CompareTechnologies(io), Graph(io),
    };

    internal static IndustryVision Find(string code)
    {
        DutchIndustry nl = DutchIndustry.Load();
        return nl.Visions.FirstOrDefault(v => v.Code == code)
            ?? throw new CliException($"'{code}' is no vision; expected one of {string.Join(", ", nl.Visions.Select(v => v.Code))}");
    }

    internal static Option<string> VisionOption() => new("--vision") { Description = "which vision: 2020, 2024 or 2025", DefaultValueFactory = _ => "2020", HelpName = "2020|2024|2025" };

    private static Command List(CliIo io)
    {
        Option<string> vision = VisionOption();
        var output = new OutputOptions();
        var command = new Command("list", "All that a vision holds.") { vision };
        output.AddTo(command);
        command.SetAction(parsed => Done(() => output.Write(parsed, io, Find(parsed.GetRequiredValue(vision)).ToTable())));
        return command;
    }

    private static Command Show(CliIo io)
    {
        var code = new Argument<string>("CODE") { Description = "a code, or a name in English or Dutch" };
        Option<string> vision = VisionOption();
        var output = new OutputOptions();
        var command = new Command("show", "One entity with its links.") { code, vision };
        output.AddTo(command);
        command.SetAction(parsed => Done(() => output.Write(parsed, io, Find(parsed.GetRequiredValue(vision)).Describe(parsed.GetRequiredValue(code)))));
        return command;
    }

    private static Command Compare(CliIo io)
    {
        var a = new Argument<string>("A") { Description = "a vision: 2020, 2024 or 2025" };
        var b = new Argument<string>("B") { Description = "another one" };
        var output = new OutputOptions();
        var command = new Command("compare", "What two visions share, what went, what came.") { a, b };
        output.AddTo(command);
        command.SetAction(parsed => Done(() => output.Write(parsed, io, Find(parsed.GetRequiredValue(a)).CompareWith(Find(parsed.GetRequiredValue(b))).ToTable())));
        return command;
    }

    private static Command CompareTechnologies(CliIo io)
    {
        var output = new OutputOptions();
        var command = new Command("compare-technologies", "The technologies of 2020 beside those of 2024.");
        output.AddTo(command);
        command.SetAction(parsed => Done(() => output.Write(parsed, io, Find("2020").CompareWith(Find("2024")).TechnologiesToTable("in2020", "in2024"))));
        return command;
    }

    private static Command Trace(CliIo io)
    {
        var from = new Argument<string>("FROM") { Description = "an entity by code or name, such as smart-industry" };
        var to = new Argument<string>("TO") { Description = "an entity, a region such as NL341, or NL for the nation" };
        Option<string> vision = VisionOption();
        var output = new OutputOptions();
        var command = new Command("trace", "All paths from one entity to another; each step stated in the source or inferred by this library.") { from, to, vision };
        output.AddTo(command);
        command.SetAction(parsed => Done(() =>
        {
            IndustryVision found = Find(parsed.GetRequiredValue(vision));
            string start = parsed.GetRequiredValue(from);
            string end = Node(found, parsed.GetRequiredValue(to));
            output.Write(parsed, io, PolicyPath.ToTable($"{start} → {parsed.GetRequiredValue(to)}", found.Trace(start, end)));
        }));
        return command;
    }

    private static Command Graph(CliIo io)
    {
        Option<string> vision = VisionOption();
        Option<string> language = new Option<string>("--as", "--format") { Description = "mermaid for pages that draw it, dot for Graphviz", DefaultValueFactory = _ => "mermaid", HelpName = "mermaid|dot" }.OneOf("mermaid", "dot");
        var regions = new Option<bool>("--regions") { Description = "with the regions of the clusters, in every version, and the nation" };
        var output = new OutputOptions();
        var command = new Command("graph", "The policy graph as text that other programs draw: a line is stated in the source, a dotted or dashed one inferred.") { vision, language, regions };
        output.AddTo(command, withFormat: false);
        command.SetAction(parsed => Done(() =>
        {
            PolicyGraph graph = Find(parsed.GetRequiredValue(vision)).Graph;
            PolicyKind upTo = parsed.GetValue(regions) ? PolicyKind.Nation : PolicyKind.Cluster;
            output.Write(parsed, io, parsed.GetRequiredValue(language) == "dot" ? graph.ToDot(upTo, output.Culture(parsed)) : graph.ToMermaid(upTo, output.Culture(parsed)));
        }));
        return command;
    }

    private static Command Claims(CliIo io)
    {
        Option<string> vision = VisionOption();
        Option<Year?> year = Arguments.Year(description: "check against this year only; if not given, the year known when the claim was made, its own year, and the latest");
        var definition = new Option<string?>("--definition") { Description = "what counts as industry: a sector code or name, such as C or B-E; both, if not given", HelpName = "SECTOR" };
        var check = new Option<bool>("--check") { Description = "exit with 1 unless every claim holds" };
        var data = new DataOptions();
        var output = new OutputOptions();
        var command = new Command("claims", "Each claim of the vision, held against the accounts under every reading.") { vision, year, definition, check };
        data.AddTo(command);
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            var options = new ClaimCheckOptions { Year = parsed.GetValue(year) };
            if (parsed.GetValue(definition) is { } sector)
                options = options with { Sectors = [Nace.Code(sector)] };
            IReadOnlyList<ClaimCheck> checks = Find(parsed.GetRequiredValue(vision)).CheckClaims(data.Load(parsed, io), options);
            output.Write(parsed, io, ClaimCheck.TableOf(checks));
            if (checks.Count == 0)
                io.Say($"the vision {parsed.GetRequiredValue(vision)} states no claims");
            return parsed.GetValue(check) && checks.Any(c => c.Verdict != ClaimVerdict.Holds) ? ExitCode.CheckFailed : ExitCode.Done;
        });
        return command;
    }

    /// <summary>A region by any spelling that the classification knows, such as an older name, as the graph's code.</summary>
    private static string Node(IndustryVision vision, string text)
    {
        if (vision.TryFindNode(text, out _) || !DutchRegions.Nuts2024.TryFind(text, out Category<RegionCode>? region))
            return text;
        if (region.Code.Text == vision.Country)
            return vision.Country;
        string code = region.Code.ToString();
        return vision.TryFindNode(code, out _) ? code
            : throw new CliException($"the vision {vision.Code} draws no cluster as {region}; it draws them as {string.Join(", ", vision.Clusters.SelectMany(c => c.RegionsIn(DutchRegions.Nuts2024.Id)).Select(l => l.Region.Text).Distinct().Order(StringComparer.Ordinal))}");
    }

    private static int Done(Action action)
    {
        action();
        return ExitCode.Done;
    }
}
