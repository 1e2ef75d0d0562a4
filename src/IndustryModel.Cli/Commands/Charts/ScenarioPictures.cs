using System.CommandLine;
using IndustryModel.Charts;
using IndustryModel.Cli.Commands.Scenarios;
using IndustryModel.Cli.Output;
using IndustryModel.Scenarios;

namespace IndustryModel.Cli.Commands.Charts;

/// <summary>Charts of scenarios: <c>scenario</c>, <c>fan</c>, <c>tornado</c>.</summary>
internal static class ScenarioPictures
{
    private static readonly string[] Samplings = ["random", "latin-hypercube", "sobol"]; // as in SamplingMethod

    internal static Command Scenario(CliIo io)
    {
        var series = new SeriesOptions();
        return Create(io, new("scenario", "A figure of a scenario year by year, beside its baseline; magnitudes at their means, no shocks."), series.AddTo,
            (parsed, scenario, options) => scenario.Run().ToScenarioChart(series.Measure(parsed), series.Region(parsed), series.Sector(parsed), options: options));
    }

    internal static Command Fan(CliIo io)
    {
        var series = new SeriesOptions();
        Option<long?> draws = Arguments.LongCount("--draws", "the number of draws; 10000 if not given");
        Option<ulong?> seed = Arguments.Seed("--seed", "the seed: the same seed gives the same draws; 1 if not given");
        Option<string> sampling = new Option<string>("--sampling") { Description = "how magnitudes are drawn; shocks are always random", DefaultValueFactory = _ => Samplings[0], HelpName = string.Join('|', Samplings) }.OneOf(Samplings);
        return Create(io, new("fan", "The bands in which a figure of a scenario lies with so much probability, by many draws over all distributions and shocks."),
            command => { series.AddTo(command); command.Options.Add(draws); command.Options.Add(seed); command.Options.Add(sampling); },
            (parsed, scenario, options) =>
            {
                var simulation = new EnsembleOptions
                {
                    Draws = parsed.GetValue(draws) ?? new EnsembleOptions().Draws,
                    Seed = parsed.GetValue(seed) ?? new EnsembleOptions().Seed,
                    Sampling = (SamplingMethod)Array.IndexOf(Samplings, parsed.GetRequiredValue(sampling)),
                    Measures = [series.Measure(parsed)],
                    Regions = series.Region(parsed) is { } region ? [region] : [],
                    Sectors = series.Sector(parsed) is { } sector ? [sector] : [],
                };
                Ensemble ensemble = ProgressBar.Run(io, FormattableString.Invariant($"{scenario.Name}: {simulation.Draws:N0} draws"), progress => scenario.Simulate(simulation, progress, io.Interrupted));
                EnsembleSeries kept = ensemble.Series.FirstOrDefault(s => series.Sector(parsed) is not null || s.Sector == "TOTAL") ?? ensemble.Series[0];
                return ensemble.ToFanChart(kept.Measure, kept.Region, kept.Sector, options: options with { Sources = scenario.Run().Sources });
            });
    }

    internal static Command Tornado(CliIo io)
    {
        var question = new QuestionOptions();
        return Create(io, new("tornado", "How far an outcome swings with one uncertain magnitude at a time, the others at their means."), question.AddTo,
            (parsed, scenario, options) => scenario.Tornado(question.Of(parsed)).ToTornado(options with { Sources = scenario.Run().Sources }));
    }

    private static Command Create(CliIo io, Command command, Action<Command> addOptions, Func<ParseResult, Scenario, ChartOptions, Chart> draw)
    {
        Argument<string> file = ScenarioFiles.One();
        var files = new ScenarioFiles();
        var picture = new PictureOptions();
        command.Arguments.Add(file);
        addOptions(command);
        files.AddTo(command);
        picture.AddTo(command, withHighlight: false);
        command.SetAction(parsed =>
        {
            picture.RequireFile(parsed);
            return picture.Write(parsed, io, draw(parsed, files.Load(parsed, parsed.GetRequiredValue(file), io), picture.Of(parsed)));
        });
        return command;
    }
}
