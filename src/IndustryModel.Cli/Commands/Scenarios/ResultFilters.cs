using System.Collections.Immutable;
using System.CommandLine;
using IndustryModel.Quantities;
using IndustryModel.Scenarios;

namespace IndustryModel.Cli.Commands.Scenarios;

/// <summary>Which results are wanted: all that is not narrowed down.</summary>
internal sealed class ResultFilters
{
    internal ResultFilters(string regions)
    {
        Region = new("--region") { Description = $"a region by code or name, nation, or cluster:NAME (may be repeated); {regions} if not given", HelpName = "R" };
        Sector = new("--sector") { Description = "a sector by code, aggregate or name (may be repeated); all if not given", HelpName = "S" };
        Year = Arguments.ManyYears("--year", "a year (may be repeated); all if not given");
        Measure = new Option<string[]>("--measure") { Description = "a measure (may be repeated); all if not given", HelpName = string.Join('|', OutcomeMeasures.Words) }.OneOf(OutcomeMeasures.Words);
    }

    internal Option<string[]> Region { get; }

    internal Option<string[]> Sector { get; }

    internal Option<Year[]> Year { get; }

    internal Option<string[]> Measure { get; }

    internal void AddTo(Command command)
    {
        command.Options.Add(Region);
        command.Options.Add(Sector);
        command.Options.Add(Year);
        command.Options.Add(Measure);
    }

    internal bool IsAnyGiven(ParseResult parsed) => !Regions(parsed).IsEmpty || !Sectors(parsed).IsEmpty || !Years(parsed).IsEmpty || !Measures(parsed).IsEmpty;

    internal ImmutableArray<string> Regions(ParseResult parsed) => Once(parsed.GetValue(Region));

    internal ImmutableArray<string> Sectors(ParseResult parsed) => Once(parsed.GetValue(Sector));

    internal ImmutableArray<Year> Years(ParseResult parsed) => Once(parsed.GetValue(Year));

    internal ImmutableArray<OutcomeMeasure> Measures(ParseResult parsed) => [.. Once(parsed.GetValue(Measure)).Select(OutcomeMeasures.Of)];

    private static ImmutableArray<T> Once<T>(T[]? given) => [.. (given ?? []).Distinct()];
}
