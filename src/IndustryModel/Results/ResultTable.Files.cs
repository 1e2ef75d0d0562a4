using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace IndustryModel.Results;

public sealed partial class ResultTable
{
    private static readonly SearchValues<char> MustQuote = SearchValues.Create(",\"\r\n");

    /// <summary>The rows as one JSON array of flat objects: numbers round-trip, a missing value is <c>null</c>, a list is an array.</summary>
    /// <param name="indented">Whether to break lines for people.</param>
    public string ToJson(bool indented = false)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            WriteJson(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes the rows as one JSON array, so that they can stand inside a larger document.</summary>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        JsonEncodedText[] names = [.. Columns.Select(c => JsonEncodedText.Encode(c.Name))];
        writer.WriteStartArray();
        for (int r = 0; r < RowCount; r++)
        {
            ReadOnlySpan<ResultCell> row = Row(r);
            writer.WriteStartObject();
            for (int c = 0; c < row.Length; c++)
            {
                writer.WritePropertyName(names[c]);
                WriteValue(writer, row[c]);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>The rows as RFC 4180 CSV with a header: '.' decimals, numbers round-trip, a missing value is an empty field, lines end in CRLF.</summary>
    /// <remarks>Texts stay what they are, also one that begins with '=': import the file as text into a spreadsheet, which would take it for a formula.</remarks>
    public string ToCsv()
    {
        using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        WriteCsv(writer);
        return writer.ToString();
    }

    /// <summary>Writes the rows as CSV; see <see cref="ToCsv"/>.</summary>
    public void WriteCsv(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        for (int c = 0; c < Columns.Length; c++)
            WriteField(writer, c, Columns[c].Name);
        writer.Write("\r\n");
        for (int r = 0; r < RowCount; r++)
        {
            ReadOnlySpan<ResultCell> row = Row(r);
            for (int c = 0; c < row.Length; c++)
                WriteField(writer, c, row[c].ToString());
            writer.Write("\r\n");
        }
    }

    private static void WriteField(TextWriter writer, int column, string text)
    {
        if (column > 0)
            writer.Write(',');
        bool quote = text.AsSpan().ContainsAny(MustQuote) || text is [' ', ..] or [.., ' '];
        writer.Write(quote ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text);
    }

    private static void WriteValue(Utf8JsonWriter writer, ResultCell cell)
    {
        switch (cell.Kind)
        {
            case CellKind.Text:
                writer.WriteStringValue(cell.Text);
                break;
            case CellKind.Number:
                writer.WriteNumberValue(cell.Number);
                break;
            case CellKind.Boolean:
                writer.WriteBooleanValue(cell.Boolean);
                break;
            case CellKind.TextList:
                writer.WriteStartArray();
                foreach (string text in cell.TextList)
                    writer.WriteStringValue(text);
                writer.WriteEndArray();
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }
}
