using System.CommandLine;
using IndustryModel.Charts;

namespace IndustryModel.Cli.Commands.Charts;

/// <summary>Whose outlines a map is drawn with: those that are built in, or a file of one's own.</summary>
internal sealed class OutlineOptions
{
    private readonly Option<string?> _file = new("--outlines") { Description = "outlines of regions of your own, as GeoJSON in degrees of WGS 84; those of the Netherlands are built in", HelpName = "FILE" };
    private readonly Option<string?> _code = new("--code-property") { Description = "the property of the outlines that holds the code; NUTS_ID, code, id or statcode if not given", HelpName = "NAME" };

    internal void AddTo(Command command)
    {
        command.Options.Add(_file);
        command.Options.Add(_code);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_code) is { } property && result.GetValue(_file) is null)
                result.AddError($"--code-property {property} goes with --outlines FILE");
        });
    }

    /// <summary>The outlines of a file, for a classification; null where none is named.</summary>
    internal RegionOutlines? Load(ParseResult parsed, string classification)
    {
        if (parsed.GetValue(_file) is not { } file)
            return null;
        try
        {
            return RegionOutlines.FromGeoJson(File.ReadAllText(file), classification, parsed.GetValue(_code));
        }
        catch (FormatException e)
        {
            throw new CliException($"{file}: {e.Message}");
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CliException($"'{file}' does not exist; expected outlines as GeoJSON");
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new CliException($"'{file}' cannot be read: {(Directory.Exists(file) ? "it is a folder" : e.Message)}");
        }
    }
}
