using System.CommandLine;
using System.Globalization;
using IndustryModel.Charts;
using IndustryModel.Cli.Output;

namespace IndustryModel.Cli.Commands.Charts;

/// <summary>The options of every chart: where it is written, its size, language, title, and what stands out in it.</summary>
internal sealed class PictureOptions
{
    private static readonly string[] Extensions = [".svg", ".png"];

    private readonly Option<string> _output = new("--output") { Description = "the picture: SVG if the name ends in .svg, PNG if in .png", Required = true, HelpName = "FILE.svg|FILE.png" };
    private readonly Option<int?> _width = Arguments.Pixels("--width", "width in pixels; what suits the kind of chart if not given");
    private readonly Option<int?> _height = Arguments.Pixels("--height", "height in pixels; what suits the width and the number of rows if not given");
    private readonly Option<string?> _title = new("--title") { Description = "the title; made from the result if not given", HelpName = "TEXT" };
    private readonly Option<string[]> _highlight = new("--highlight") { Description = "what stands out, by code or name (may be repeated)", HelpName = "CODE" };
    private readonly OutputOptions _culture = new();

    internal void AddTo(Command command, bool withHighlight = true)
    {
        foreach (Option option in new Option[] { _output, _width, _height, _title })
            command.Options.Add(option);
        if (withHighlight)
            command.Options.Add(_highlight);
        _culture.AddTo(command, withOutput: false, withFormat: false);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_output) is { Length: > 0 } file && !Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
                result.AddError($"--output {file}: found {(Path.GetExtension(file) is { Length: > 0 } other ? $"the ending {other}" : "no ending")}; expected a name that ends in .svg or .png, which says what is written");
        });
    }

    /// <summary>Refuses a file that cannot be written to, before long work is done for it.</summary>
    internal void RequireFile(ParseResult parsed) => AtomicFile.Require(parsed.GetRequiredValue(_output));

    internal CultureInfo Culture(ParseResult parsed) => _culture.Culture(parsed);

    internal ChartOptions Of(ParseResult parsed) => new() { Title = parsed.GetValue(_title), Culture = Culture(parsed), Highlight = [.. parsed.GetValue(_highlight) ?? []] };

    /// <summary>Writes the picture, and what it shows to standard error, where those read who cannot see it.</summary>
    internal int Write(ParseResult parsed, CliIo io, Chart chart)
    {
        string file = parsed.GetRequiredValue(_output);
        byte[] picture = chart.ToBytes(Path.GetExtension(file), parsed.GetValue(_width), parsed.GetValue(_height));
        AtomicFile.Write(file, stream => stream.Write(picture));
        io.Error.WriteLine($"wrote {file}: {chart}");
        return ExitCode.Done;
    }
}
