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
        ["data"] = ["industry data list"],
        ["data list"] = ["industry data list", "industry data list --format json"],
        ["validate"] = ["industry data validate figures.csv", "industry data validate figures.csv --free-codes"],
    };

    public override int Invoke(ParseResult parseResult)
    {
        int code = help.Invoke(parseResult);
        Command command = parseResult.CommandResult.Command;
        string name = command.Name;
        if (name == "list" && parseResult.CommandResult.Parent is System.CommandLine.Parsing.CommandResult { Command.Name: "data" })
            name = "data list";
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
