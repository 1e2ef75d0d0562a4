using IndustryModel.Accounts;

namespace IndustryModel.Formats;

/// <summary>
/// Tidy CSV: a figure a row, under the header <c>region,sector,year,measure,value</c> and, if wanted, <c>unit,flag</c>, in any order.
/// <para>Measures are <c>gva, gdp, persons, jobs, fte, hours, output, population</c>. Fields are separated by commas and quoted after RFC 4180; the text is UTF-8.
/// Numbers have a decimal point and no thousands separators. A missing value is an empty field or <c>:</c>, and a flag can say why: <c>c</c> (confidential),
/// <c>z</c> (not applicable), or the words <c>not-covered, part-missing, undefined</c>. Other flags are Eurostat's letters, several at once (<c>bu</c>).</para>
/// <para>Units are codes (<c>MIO_EUR, THS_PER, NR</c>) or words (<c>million EUR</c>). Where the file names none: million EUR for money, thousands for persons, jobs,
/// full-time equivalents and hours, ones for population; a warning says so. All rows of a measure are converted to the unit of its first row, exactly.</para>
/// </summary>
public static partial class TidyCsv
{
    private const string NoName = "input";

    /// <summary>Reads a file; whatever is wrong with it, also that it is not there, is in the result.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">What its codes can belong to.</param>
    /// <exception cref="ArgumentException">The options name nothing that codes can belong to.</exception>
    public static TidyCsvResult Read(string path, TidyCsvOptions options)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentNullException.ThrowIfNull(options);
        string file = options.FileName ?? path;
        try
        {
            using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            return Read(stream, options with { FileName = file });
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return NotReadable(file, "no such file", "check the path");
        }
        catch (UnauthorizedAccessException)
        {
            return NotReadable(file, Directory.Exists(path) ? "a folder" : "a file that may not be read", Directory.Exists(path) ? "name a file in it" : "check the permissions");
        }
        catch (IOException e)
        {
            return NotReadable(file, $"a file that cannot be read ({e.Message})", "check the path");
        }
    }

    /// <summary>Reads a stream of UTF-8; it is not closed.</summary>
    /// <inheritdoc cref="Read(string, TidyCsvOptions)"/>
    public static TidyCsvResult Read(Stream stream, TidyCsvOptions options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        return new TidyReading(options.FileName ?? NoName, options).Run(new CheckedTextReader(stream));
    }

    /// <summary>Reads a text; it is not closed.</summary>
    /// <inheritdoc cref="Read(string, TidyCsvOptions)"/>
    public static TidyCsvResult Read(TextReader reader, TidyCsvOptions options)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(options);
        return new TidyReading(options.FileName ?? NoName, options).Run(new CheckedTextReader(reader));
    }

    /// <summary>Reads a file that is known to be good.</summary>
    /// <exception cref="TidyCsvException">The file has errors; the message is that of the first, and the exception has all of them.</exception>
    /// <inheritdoc cref="Read(string, TidyCsvOptions)"/>
    public static RegionalAccounts ReadAccounts(string path, TidyCsvOptions options) => Read(path, options).Accounts;

    private static TidyCsvResult NotReadable(string file, string found, string advice)
        => new(file, null, [new(file, 0, 0, FormatSeverity.Error, found, "a file of tidy CSV", advice)], 0);
}
