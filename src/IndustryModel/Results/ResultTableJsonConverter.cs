using System.Text.Json;
using System.Text.Json.Serialization;

namespace IndustryModel.Results;

/// <summary>
/// A result as its rows, an array of flat objects, so that an API can return it; see <see cref="ResultTable.ToJson"/>. Rows are not read back: what a result is made of
/// (accounts, a vision) is what one saves. Public, so that a context of your own finds it.
/// </summary>
public sealed class ResultTableJsonConverter : JsonConverter<ResultTable>
{
    /// <inheritdoc/>
    public override ResultTable Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => throw new NotSupportedException("A ResultTable is written as rows, which do not hold its units and sources, and is not read back. Save the accounts or the vision that it came from, and ask again.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ResultTable value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        value.WriteJson(writer);
    }
}
