using IndustryModel.Regional;

namespace IndustryModel.Formats;

/// <summary>
/// Plants as CSV: a plant a row, under the header <c>plant,region,sector,value</c>, in any order. The value is the size of the plant, 0 or more. Numbers have a decimal point
/// and no thousands separators; fields are quoted after RFC 4180; the text is UTF-8.
/// </summary>
public static class PlantCsv
{
    /// <summary>Reads a file; whatever is wrong with it, also that it is not there, is in the result.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">What its codes can belong to; vintage, title and prices do not matter here.</param>
    /// <exception cref="ArgumentException">The options name nothing that codes can belong to.</exception>
    public static PlantCsvResult Read(string path, TidyCsvOptions options)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentNullException.ThrowIfNull(options);
        string file = options.FileName ?? path;
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            return new PlantReading(file, options).Run(new CheckedTextReader(stream));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            string found = e switch
            {
                FileNotFoundException or DirectoryNotFoundException => "no such file",
                UnauthorizedAccessException => Directory.Exists(path) ? "a folder" : "a file that may not be read",
                _ => $"a file that cannot be read ({e.Message})",
            };
            return new(file, null, [new(file, 0, 0, FormatSeverity.Error, found, "a file of plants", "check the path")]);
        }
    }

    /// <summary>Reads a text; it is not closed.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="options">What its codes can belong to; vintage, title and prices do not matter here.</param>
    /// <exception cref="ArgumentException">The options name nothing that codes can belong to.</exception>
    public static PlantCsvResult Read(TextReader reader, TidyCsvOptions options)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(options);
        return new PlantReading(options.FileName ?? "input", options).Run(new CheckedTextReader(reader));
    }
}
