using System.CommandLine;
using IndustryModel.Cli.Output;
using IndustryModel.Quantities;
using IndustryModel.Shares;

namespace IndustryModel.Cli.Commands;

/// <summary><c>industry required-growth</c>: the growth that a share target needs.</summary>
internal static class RequiredGrowthCommand
{
    internal static Command Create(CliIo io)
    {
        Option<Share?> from = Required(Arguments.Share("--from", "the share now"));
        Option<Share?> to = Required(Arguments.Share("--to", "the share to be reached"));
        Option<int?> years = Required(Arguments.Years("--years", "in how many years"));
        Option<GrowthRate?> rest = Required(Arguments.GrowthRate("--rest-growth", "the growth a year of the rest of the economy"));
        var output = new OutputOptions();
        var command = new Command("required-growth", "The growth a year that a share target needs: (1+g)·[(sT/(1−sT))/(s0/(1−s0))]^(1/N) − 1.") { from, to, years, rest };
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            RequiredGrowth result = RequiredGrowth.For(parsed.GetValue(from)!.Value, parsed.GetValue(to)!.Value, parsed.GetValue(years)!.Value, parsed.GetValue(rest)!.Value);
            output.Write(parsed, io, result.ToTable());
            return ExitCode.Done;
        });
        return command;
    }

    private static Option<T?> Required<T>(Option<T?> option)
        where T : struct
    {
        option.Required = true;
        return option;
    }
}
