using System.Text.Json;
using System.Text.Json.Serialization;

namespace IndustryModel.Scenarios;

/// <summary>A scenario as the JSON of a scenario file, read as strictly. Public, so that a context of your own finds it.</summary>
public sealed class ScenarioJsonConverter : JsonConverter<Scenario>
{
    /// <inheritdoc/>
    public override Scenario Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        ScenarioReading reading = ScenarioReader.Read(document.RootElement.GetRawText(), null);
        if (reading.IsSound)
            return reading.Scenario! with { Places = null }; // they would be those within the value, not within the text around it
        ScenarioProblem[] problems = [.. reading.Problems.Select(p => p with { Line = null, Column = null })];
        var error = new ScenarioException([.. problems]);
        throw problems.Length == 1 ? new JsonException(problems[0].Message, problems[0].Path, null, null, error) : new JsonException(error.Message, "$", null, null, error);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Scenario value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        ScenarioWriter.Write(value, writer);
    }
}
