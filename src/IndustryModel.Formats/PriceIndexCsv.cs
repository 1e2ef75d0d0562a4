using IndustryModel.Classifications;

namespace IndustryModel.Formats;

/// <summary>
/// Price indices as CSV, for scenarios to deflate with: an index a row, under the header <c>year,index</c> and, if wanted, <c>sector</c>, in any order. An empty sector stands for all that have no index of their own. Only changes of
/// an index count, so any year may be 100. Numbers have a decimal point and no thousands separators; fields are quoted after RFC 4180; the text is UTF-8.
/// </summary>
public static class PriceIndexCsv
{
    /// <summary>Reads a file; whatever is wrong with it, also that it is not there, is in the result.</summary>
    /// <param name="path">The file.</param>
    /// <param name="sectors">What its sectors belong to, by code or name; any texts if null.</param>
    public static PriceIndexCsvResult Read(string path, Classification<SectorCode>? sectors)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            return new PriceIndexReading(path, sectors).Run(new CheckedTextReader(stream));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            string found = e switch
            {
                FileNotFoundException or DirectoryNotFoundException => "no such file",
                UnauthorizedAccessException => Directory.Exists(path) ? "a folder" : "a file that may not be read",
                _ => $"a file that cannot be read ({e.Message})",
            };
            return new(path, [], [new(path, 0, 0, FormatSeverity.Error, found, "a file of price indices, with the columns year,index", "check the path")]);
        }
    }

    /// <summary>Reads a text; it is not closed.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="sectors">What its sectors belong to, by code or name; any texts if null.</param>
    /// <param name="fileName">What messages call it.</param>
    public static PriceIndexCsvResult Read(TextReader reader, Classification<SectorCode>? sectors, string fileName)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentException.ThrowIfNullOrWhiteSpace(fileName);
        return new PriceIndexReading(fileName, sectors).Run(new CheckedTextReader(reader));
    }
}
