using System.Text.Json;
using IndustryModel.Policy;

namespace IndustryModel.Json;

/// <summary><c>vision.ToJson()</c> and <c>IndustryVision.FromJson(text)</c>.</summary>
public static class VisionJson
{
    /// <summary>The vision as JSON.</summary>
    /// <param name="vision">The vision.</param>
    /// <param name="indented">Whether to break lines for people.</param>
    public static string ToJson(this IndustryVision vision, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(vision);
        return IndustryModelJson.ToJson(vision, indented);
    }

    extension(IndustryVision)
    {
        /// <summary>A vision from JSON.</summary>
        /// <param name="json">The text.</param>
        /// <exception cref="JsonException">The text is no vision; the message says where, what was found and what was expected.</exception>
        public static IndustryVision FromJson(string json) => IndustryModelJson.FromJson<IndustryVision>(json);
    }
}
