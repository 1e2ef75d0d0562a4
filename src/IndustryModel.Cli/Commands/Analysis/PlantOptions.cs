using System.CommandLine;
using IndustryModel.Accounts;
using IndustryModel.Formats;
using IndustryModel.Netherlands;
using IndustryModel.Regional;

namespace IndustryModel.Cli.Commands.Analysis;

/// <summary>Which plants a method works on.</summary>
internal sealed class PlantOptions
{
    private readonly Option<string?> _file = new Option<string?>("--plants") { Description = "plants as CSV with plant,region,sector,value: for the concentration beyond the sizes of plants", HelpName = "FILE" }.FileName();

    internal void AddTo(Command command) => command.Options.Add(_file);

    internal bool IsNamed(ParseResult parsed) => parsed.GetValue(_file) is not null;

    /// <summary>The plants of the file that the option names, in the regions and sectors of the accounts where these have the codes; null if none is named.</summary>
    internal PlantRegister? Load(ParseResult parsed, bool freeCodes, DataCube accounts, CliIo io)
    {
        if (parsed.GetValue(_file) is not { } file)
            return null;
        var options = new TidyCsvOptions { FreeCodes = freeCodes, RegionClassifications = [.. DutchRegions.Versions.Where(v => v.Id != accounts.Regions.Classification.Id), accounts.Regions.Classification] };
        PlantCsvResult result = Read(file, options, io);
        if (!result.TryGetRegister(out PlantRegister? register))
            throw new CliException(result.Errors.Length == 1 ? result.Errors[0].Message : $"{result.Errors[0].Message} ({result.Errors.Length - 1} more)");
        foreach (FormatProblem warning in result.Warnings)
            io.Say(warning.Message);
        return register;
    }

    private static PlantCsvResult Read(string file, TidyCsvOptions options, CliIo io)
    {
        try
        {
            return file == "-" ? PlantCsv.Read(new StreamReader(io.In), options with { FileName = "stdin" }) : PlantCsv.Read(io.Inputs.Read(file), options);
        }
        catch (IOException e)
        {
            throw new CliException($"'{file}' cannot be read: {e.Message}");
        }
    }
}
