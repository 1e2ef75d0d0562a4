using System.CommandLine;
using System.Globalization;
using System.Text;
using IndustryModel.Cli.Commands;
using IndustryModel.Results;

namespace IndustryModel.Cli.Output;

/// <summary>The options that say how and where a result is written, and the writing itself.</summary>
internal sealed class OutputOptions
{
    private readonly Option<string> _format = new Option<string>("--format") { Description = "table for reading; json or csv for programs", DefaultValueFactory = _ => "table", HelpName = "table|json|csv" }
        .OneOf("table", "json", "csv");

    private readonly Option<string?> _output = new Option<string?>("--output") { Description = "write to this file instead of the screen", HelpName = "FILE" }.FileName();
    private readonly Option<string?> _culture = new("--culture") { Description = "decimals and headings of tables, and the language of the report, such as nl-NL", HelpName = "NAME" };

    internal void AddTo(Command command, bool withOutput = true, bool withFormat = true, bool withCulture = true)
    {
        if (withFormat)
            command.Options.Add(_format);
        if (withCulture)
            command.Options.Add(_culture);
        if (withOutput)
            command.Options.Add(_output);
    }

    internal string Format(ParseResult parsed) => parsed.GetRequiredValue(_format);

    /// <summary>The culture of tables; invariant unless asked for.</summary>
    internal CultureInfo Culture(ParseResult parsed)
    {
        if (parsed.GetValue(_culture) is not { } name)
            return CultureInfo.InvariantCulture;
        try
        {
            return CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            throw new CliException($"'{name}' is no culture; expected such as nl-NL or en-US");
        }
    }

    /// <summary>Writes a text that is what it is in every format.</summary>
    internal void Write(ParseResult parsed, CliIo io, string text)
    {
        if (File(parsed) is { } file)
            Write(file, text, io);
        else
            io.Out.Write(text);
    }

    /// <summary>Writes a result as the options say.</summary>
    internal void Write(ParseResult parsed, CliIo io, ResultTable table)
    {
        string format = Format(parsed);
        CultureInfo culture = Culture(parsed);
        if (File(parsed) is { } file)
        {
            Write(file, Text(table, format, culture), io);
            return;
        }

        if (format == "table" && io.IsTerminal && parsed.GetValue(_output) is null)
            TerminalTable.Write(io, table, culture);
        else
            io.Out.Write(Text(table, format, culture));
    }

    /// <summary>Refuses a file that cannot be written to, before long work is done for it.</summary>
    internal void RequireFile(ParseResult parsed, CliIo io)
    {
        if (File(parsed) is not { } file)
            return;
        io.Inputs.RequireOther(file);
        AtomicFile.Require(file);
    }

    /// <summary>The file to write to; null for standard output, which may be named -.</summary>
    internal string? File(ParseResult parsed) => parsed.GetValue(_output) is { } file and not "-" ? file : null;

    /// <summary>Writes a result, and its notes to standard error where the format, being for programs, has no place for them.</summary>
    internal void WriteWithNotes(ParseResult parsed, CliIo io, ResultTable table)
    {
        Write(parsed, io, table);
        if (Format(parsed) == "table")
            return;
        foreach (string note in table.Notes.Distinct(StringComparer.Ordinal))
            io.Say($"note: {note}");
    }

    private static void Write(string file, string text, CliIo io)
    {
        io.Inputs.RequireOther(file);
        AtomicFile.Write(file, text);
    }

    private static string Text(ResultTable table, string format, CultureInfo culture) => format switch
    {
        "json" => table.ToJson(indented: true) + "\n",
        "csv" => table.ToCsv(),
        _ => table.ToText(culture),
    };
}
