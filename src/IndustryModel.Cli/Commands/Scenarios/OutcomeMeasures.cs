using System.CommandLine;
using System.Globalization;
using IndustryModel.Quantities;
using IndustryModel.Scenarios;

namespace IndustryModel.Cli.Commands.Scenarios;

/// <summary>Measures of scenarios, and figures of them, as the command line says them.</summary>
internal static class OutcomeMeasures
{
    internal static readonly string[] Words = ["gva", "persons", "productivity", "share-gva", "share-persons"]; // as in OutcomeMeasure

    internal static Option<string> Option(string name, string description, OutcomeMeasure usual)
        => new Option<string>(name) { Description = description, DefaultValueFactory = _ => Words[(int)usual], HelpName = string.Join('|', Words) }.OneOf(Words);

    internal static OutcomeMeasure Of(string word) => (OutcomeMeasure)Array.IndexOf(Words, word);

    /// <summary>A figure to be reached: of a share 15% or 0.15, else a number in the unit of the measure.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    internal static double Figure(string text, OutcomeMeasure measure)
    {
        if (measure is OutcomeMeasure.ShareGva or OutcomeMeasure.SharePersons)
            return Share.Parse(text, CultureInfo.InvariantCulture).Fraction;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double figure) && double.IsFinite(figure) ? figure
            : throw new FormatException($"'{text}' is no figure of {Words[(int)measure]}; expected a number in its unit, such as 1200.5, with a decimal point and no thousands separators");
    }

    /// <summary>Refuses a target that the scenario cannot have, in words of options: it stands in no file.</summary>
    /// <exception cref="CliException">Its year, region or sector is not there.</exception>
    internal static ScenarioTarget In(Scenario scenario, ScenarioTarget target)
    {
        if (target.Year < scenario.BaseYear || target.Year > scenario.Horizon)
            throw new CliException($"The scenario has the years {scenario.BaseYear} to {scenario.Horizon}, not {target.Year}.");
        return (scenario with { Targets = [target] }).Check().FirstOrDefault(p => p.Path.StartsWith("$.targets", StringComparison.Ordinal)) is { } problem ? throw new CliException(problem.Message) : target;
    }

    /// <summary>Refuses a figure that is none, as a usage error.</summary>
    internal static void Require(System.CommandLine.Parsing.CommandResult result, string option, string text, OutcomeMeasure measure)
    {
        try
        {
            Figure(text, measure);
        }
        catch (Exception e) when (e is FormatException or ArgumentException or OverflowException)
        {
            result.AddError($"{option} {text}: {CliApp.MessageOf(e)}");
        }
    }
}
