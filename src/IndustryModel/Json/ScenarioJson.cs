using IndustryModel.Scenarios;

namespace IndustryModel.Json;

/// <summary><c>scenario.ToJson()</c>, <c>Scenario.FromJson(text)</c> and <c>Scenario.ReadJson(text)</c>: scenario files.</summary>
public static class ScenarioJson
{
    /// <summary>The scenario as canonical JSON: equal scenarios have equal texts, and what equals its default is left out.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="indented">Whether to break lines for people.</param>
    /// <exception cref="ArgumentException">A figure is no finite number, which JSON has no number for.</exception>
    public static string ToJson(this Scenario scenario, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return ScenarioWriter.Write(scenario, indented);
    }

    extension(Scenario)
    {
        /// <summary>A scenario from JSON.</summary>
        /// <param name="json">The text.</param>
        /// <param name="file">The name of its file, for messages.</param>
        /// <exception cref="ScenarioException">The text is no scenario, or what it says cannot be; every problem is told, with path, line and column.</exception>
        public static Scenario FromJson(string json, string? file = null)
        {
            ArgumentNullException.ThrowIfNull(json);
            return ScenarioReader.Read(json, file).Require();
        }

        /// <summary>As much of a scenario as can be read from JSON, and everything that is wrong with it. Never fails.</summary>
        /// <param name="json">The text.</param>
        /// <param name="file">The name of its file, for messages.</param>
        public static ScenarioReading ReadJson(string json, string? file = null)
        {
            ArgumentNullException.ThrowIfNull(json);
            return ScenarioReader.Read(json, file);
        }
    }
}
