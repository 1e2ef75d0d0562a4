using System.Globalization;

namespace IndustryModel.Classifications;

/// <summary>
/// The text form in which classifications ship. A line a category: <c>code | parent | English | Dutch | other spellings</c>, the last separated by semicolons;
/// a code after <c>*</c> is the total, after <c>~</c> is no region (extra-regio), after <c>=</c> is an aggregate whose second field lists its parts with commas;
/// a line that begins with <c>#</c> is a comment.
/// </summary>
public static class ClassificationText
{
    private const int FieldsAtMost = 5;

    /// <summary>Reads the definitions of a classification.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="name">What messages call the text, such as its file name.</param>
    /// <exception cref="FormatException">A line has too few or too many fields, or no code; the message says which line.</exception>
    public static IReadOnlyList<CategoryDefinition> Read(TextReader reader, string name)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(name);
        var definitions = new List<CategoryDefinition>();
        int number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length > 0 && line[0] != '#')
                definitions.Add(ReadLine(line, name, number));
        }

        return definitions;
    }

    private static CategoryDefinition ReadLine(string line, string name, int number)
    {
        string[] fields = line.Split('|', StringSplitOptions.TrimEntries);
        if (fields.Length is < 3 or > FieldsAtMost || fields[0].TrimStart('*', '~', '=').Length == 0 || fields[2].Length == 0)
        {
            throw new FormatException(string.Create(CultureInfo.InvariantCulture,
                $"{name}({number},1): '{line}' is no category; expected 'code | parent | English | Dutch | other spellings', the last two may be left out."));
        }

        CategoryKind kind = fields[0][0] switch { '*' => CategoryKind.Total, '~' => CategoryKind.ExtraRegio, '=' => CategoryKind.Aggregate, _ => CategoryKind.Node };
        return new(
            Code: kind == CategoryKind.Node ? fields[0] : fields[0][1..],
            NameEn: fields[2],
            NameNl: fields.ElementAtOrDefault(3) is { Length: > 0 } dutch ? dutch : null,
            Parent: kind == CategoryKind.Aggregate || fields[1].Length == 0 ? null : fields[1],
            Kind: kind,
            Parts: kind == CategoryKind.Aggregate ? fields[1].Split(',', StringSplitOptions.TrimEntries) : null,
            Aliases: fields.ElementAtOrDefault(4) is { Length: > 0 } aliases ? aliases.Split(';', StringSplitOptions.TrimEntries) : null);
    }
}
