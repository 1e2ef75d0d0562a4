using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using IndustryModel.Cli.Commands;
using IndustryModel.Cli.Commands.Analysis;

namespace IndustryModel.Cli;

/// <summary>The usual help, followed by examples that work as typed.</summary>
internal sealed class HelpWithExamples(HelpAction help, CliIo io) : SynchronousCommandLineAction
{
    /// <summary>Every command's examples; a test runs each of them.</summary>
    internal static readonly IReadOnlyDictionary<string, string[]> Examples = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["industry"] = ["industry report", "industry shares --sector C --level 3", "industry vision claims"],
        ["report"] = ["industry report", "industry report --year 2018", "industry report --output out --format json"],
        ["vision"] = ["industry vision list", "industry vision show smart-industry", "industry vision trace smart-industry NL341"],
        ["list"] = ["industry vision list", "industry vision list --vision 2025 --format json"],
        ["show"] = ["industry vision show photonics", "industry vision show zeeuws-vlaanderen"],
        ["compare"] = ["industry vision compare 2020 2025"],
        ["claims"] = ["industry vision claims", "industry vision claims --year 2018 --definition B-E --format csv"],
        ["trace"] = ["industry vision trace smart-industry NL341", "industry vision trace photonics NL --format json"],
        ["compare-technologies"] = ["industry vision compare-technologies"],
        ["shares"] = ["industry shares --sector C --level 3 --year 2018", "industry shares --sector B-E --region Zeeuws-Vlaanderen --measure persons", "industry shares --sector C --base gdp --format json", "industry shares --sector manufacturing --cluster chemelot"],
        ["required-growth"] = ["industry required-growth --from 12% --to 15% --years 10 --rest-growth 1.5%"],
        ["analyze"] = ["industry analyze location-quotient --measure persons --level 3 --year 2018"],
        ["location-quotient"] = ["industry analyze location-quotient --year 2018 --variant plain", "industry analyze location-quotient --measure persons --level 2 --benchmark nation --format csv"],
        ["specialization"] = ["industry analyze specialization --year 2018 --variant krugman", "industry analyze specialization --measure persons --level 2 --benchmark nation --format csv"],
        ["concentration"] = ["industry analyze concentration --year 2018 --variant locational-gini", "industry analyze concentration --measure gva --measure persons --variant theil-decomposition-weighted",
            "industry analyze concentration --variant ellison-glaeser --plants plants.csv"],
        ["shift-share"] = ["industry analyze shift-share --measure persons --base-year 2010 --year 2018 --level 2 --variant dunn", "industry analyze shift-share --base-year 2010 --year 2018 --variant dynamic --benchmark nation --format csv"],
        ["convergence"] = ["industry analyze convergence --measure gdp --per population --base-year 2014 --year 2018", "industry analyze convergence --base-year 2014 --year 2018 --level 2 --variant sigma --format json"],
        ["growth-accounting"] = ["industry analyze growth-accounting --measure gva --measure persons --base-year 2010 --year 2018 --level 2 --variant lmdi"],
        ["economic-base"] = ["industry analyze economic-base --measure persons --year 2018 --level 2", "industry analyze economic-base --variant minimum-requirements --format csv"],
        ["complexity"] = ["industry analyze complexity --year 2018 --variant eci", "industry analyze complexity --measure persons --format csv"],
        ["relatedness"] = ["industry analyze relatedness --year 2018 --variant proximity", "industry analyze relatedness --variant density --level 2 --format csv"],
        ["scenario"] = ["industry scenario run illustrative --sector C", "industry scenario attribute illustrative --outcome share-gva --sector C", "industry scenario goal-seek illustrative --target 15% --year 2035 --sector C --vary growth"],
        ["run"] = ["industry scenario run illustrative --sector C --measure share-gva --region NL", "industry scenario run illustrative --region Zeeuws-Vlaanderen --sector C --year 2035 --format csv", "industry scenario run illustrative --format json"],
        ["scenario compare"] = ["industry scenario compare illustrative two-levers.json --sector C --region nation --year 2035"],
        ["goal-seek"] = ["industry scenario goal-seek illustrative --target 15% --year 2035 --sector C --vary growth", "industry scenario goal-seek illustrative --target 14.5% --year 2035 --sector C --region NL --vary intensity --format json"],
        ["ensemble"] = ["industry scenario ensemble illustrative --draws 1000 --seed 1 --sector C --measure share-gva", "industry scenario ensemble illustrative --draws 1000 --seed 1 --sector C --year 2035 --target 15%",
            "industry scenario ensemble illustrative --draws 1000 --seed 1 --sector C --from 0 --to 500 --save first.imens", "industry scenario ensemble illustrative --draws 1000 --seed 1 --sector C --from 500 --save second.imens"],
        ["merge"] = ["industry scenario merge first.imens second.imens", "industry scenario merge second.imens first.imens --save whole.imens --format csv"],
        ["attribute"] = ["industry scenario attribute illustrative", "industry scenario attribute illustrative --outcome share-gva --sector C --region NL --year 2035 --format csv"],
        ["sensitivity"] = ["industry scenario sensitivity illustrative --method tornado --outcome share-gva --sector C", "industry scenario sensitivity illustrative --method morris --paths 10 --seed 1 --correlated as-if-independent", "industry scenario sensitivity illustrative --method sobol --samples 256 --correlated as-if-independent --format csv"],
        ["chart"] = ["industry chart map --sector C --year 2018 --output map.svg", "industry chart fan illustrative --measure share-gva --sector C --draws 1000 --output fan.png"],
        ["map"] = ["industry chart map --sector C --measure gva --year 2018 --level 3 --output map.svg", "industry chart map --sector B-E --level 2 --culture nl-NL --width 390 --output provincies.png"],
        ["ranking"] = ["industry chart ranking --sector C --level 2 --year 2018 --claim gdp-share --output ranking.svg", "industry chart ranking --sector C --measure persons --highlight NL341 --output persons.png"],
        ["history"] = ["industry chart history --sector C --output history.svg", "industry chart history --sector C --level 3 --highlight NL341 --output regions.png"],
        ["fan"] = ["industry chart fan illustrative --measure share-gva --sector C --draws 1000 --seed 1 --output fan.svg"],
        ["chart scenario"] = ["industry chart scenario illustrative --measure share-gva --sector C --output scenario.svg"],
        ["waterfall"] = ["industry chart waterfall attribution illustrative --outcome share-gva --sector C --output levers.svg", "industry chart waterfall contributions --region NL41 --base-year 2013 --output growth.svg"],
        ["attribution"] = ["industry chart waterfall attribution illustrative --outcome share-gva --sector C --output levers.svg"],
        ["contributions"] = ["industry chart waterfall contributions --region NL41 --base-year 2013 --year 2018 --output growth.svg"],
        ["waterfall shift-share"] = ["industry chart waterfall shift-share --region NL341 --base-year 2013 --year 2018 --output shift.svg"],
        ["heatmap"] = ["industry chart heatmap --year 2018 --output quotients.svg", "industry chart heatmap --measure persons --level 2 --output persons.png"],
        ["scatter"] = ["industry chart scatter --sector B-E --base-year 2013 --year 2018 --highlight NL341 --output scatter.svg", "industry chart scatter --region NL341 --base-year 2013 --year 2018 --output sectors.png"],
        ["tornado"] = ["industry chart tornado illustrative --outcome share-gva --sector C --output tornado.svg"],
        ["cluster"] = ["industry chart cluster --output clusters.svg", "industry chart cluster --sector B-E --year 2018 --highlight chemelot --output clusters.png"],
        ["data"] = ["industry data list"],
        ["data list"] = ["industry data list", "industry data list --format json"],
        ["validate"] = ["industry data validate figures.csv", "industry data validate figures.csv --free-codes"],
    };

    public override int Invoke(ParseResult parseResult)
    {
        int code = help.Invoke(parseResult);
        Command command = parseResult.CommandResult.Command;
        string name = command.Name;
        if (parseResult.CommandResult.Parent is System.CommandLine.Parsing.CommandResult group && Examples.ContainsKey($"{group.Command.Name} {name}"))
            name = $"{group.Command.Name} {name}"; // of two commands with one name, the examples of one have both words
        if (AnalyzeCommand.Methods.FirstOrDefault(m => m.Name == name) is { } method)
        {
            io.Out.WriteLine("Variants:");
            int width = method.Variants.Max(v => v.Name.Length);
            foreach (AnalysisVariant variant in method.Variants)
                io.Out.WriteLine($"  {variant.Name.PadRight(width)}  {variant.Summary}");
            io.Out.WriteLine();
        }

        if (Examples.TryGetValue(name, out string[]? examples))
        {
            io.Out.WriteLine("Examples:");
            foreach (string example in examples)
                io.Out.WriteLine($"  {example}");
            io.Out.WriteLine();
        }

        return code;
    }
}
