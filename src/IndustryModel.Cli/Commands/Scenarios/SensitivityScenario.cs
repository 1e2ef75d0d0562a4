using System.CommandLine;
using System.CommandLine.Parsing;
using IndustryModel.Cli.Output;
using IndustryModel.Results;
using IndustryModel.Scenarios;

namespace IndustryModel.Cli.Commands.Scenarios;

/// <summary><c>industry scenario sensitivity</c>: which uncertain magnitude matters how much.</summary>
internal static class SensitivityScenario
{
    private static readonly string[] Methods = ["tornado", "morris", "sobol"];
    private static readonly string[] Estimators = ["saltelli2010", "jansen1999", "sobol2007", "homma-saltelli1996", "janon2014", "martinez2011", "azzini2021", "salib"]; // as in SobolEstimator
    private static readonly string[] Correlated = ["refuse", "as-if-independent"]; // as in CorrelatedInputs

    internal static Command Create(CliIo io)
    {
        Argument<string> file = ScenarioFiles.One();
        Option<string> method = new Option<string>("--method")
        {
            Description = "tornado: the outcome at a low and a high quantile of one magnitude, the others at their means; morris: screening by few runs; sobol: parts of the variance",
            Required = true,
            HelpName = string.Join('|', Methods),
        }.OneOf(Methods);
        Option<int?> samples = Arguments.Count("--samples", "rows of each of the two samples of sobol, a power of two; 1024 if not given");
        Option<int?> paths = Arguments.Count("--paths", "paths of morris; 20 if not given");
        Option<ulong?> seed = Arguments.Seed("--seed", "the seed of morris and sobol; 0 if not given");
        Option<string?> estimator = new Option<string?>("--estimator") { Description = "the formula of sobol; saltelli2010 (with Jansen's total) if not given", HelpName = string.Join('|', Estimators) }.OneOf(Estimators);
        Option<string?> correlated = new Option<string?>("--correlated") { Description = "what morris and sobol do with correlated magnitudes; refuse if not given", HelpName = string.Join('|', Correlated) }.OneOf(Correlated);
        var question = new QuestionOptions();
        var files = new ScenarioFiles();
        var output = new OutputOptions();
        var command = new Command("sensitivity", "Which uncertain magnitude matters how much to an outcome.") { file, method, samples, paths, seed, estimator, correlated };
        question.AddTo(command);
        files.AddTo(command);
        output.AddTo(command);
        command.Validators.Add(result =>
        {
            Option[] unused = result.GetValue(method) switch
            {
                "tornado" => [samples, paths, seed, estimator, correlated],
                "morris" => [samples, estimator],
                "sobol" => [paths],
                _ => [],
            };
            if (Array.Find(unused, o => result.GetResult(o) is OptionResult { Implicit: false }) is { } given)
                result.AddError($"--method {result.GetValue(method)} does not use {given.Name}; leave it out");
        });
        command.SetAction(files.Located(parsed =>
        {
            Scenario scenario = files.Load(parsed, parsed.GetRequiredValue(file), io);
            OutcomeQuestion of = question.Of(parsed);
            CorrelatedInputs treatment = parsed.GetValue(correlated) is { } word ? (CorrelatedInputs)Array.IndexOf(Correlated, word) : CorrelatedInputs.Refuse;
            ulong from = parsed.GetValue(seed) ?? 0;
            ResultTable table = parsed.GetRequiredValue(method) switch
            {
                "tornado" => scenario.Tornado(of).ToTable(),
                "morris" => scenario.Morris(of, new MorrisOptions { Seed = from, Paths = parsed.GetValue(paths) ?? new MorrisOptions().Paths }, treatment, io.Interrupted).ToTable(),
                _ => scenario.Sobol(of, new SobolOptions
                {
                    Seed = from,
                    Samples = parsed.GetValue(samples) ?? new SobolOptions().Samples,
                    Estimator = parsed.GetValue(estimator) is { } formula ? (SobolEstimator)Array.IndexOf(Estimators, formula) : SobolEstimator.Saltelli2010,
                }, treatment, io.Interrupted).ToTable(),
            };
            output.WriteWithNotes(parsed, io, table);
            return ExitCode.Done;
        }));
        return command;
    }
}
