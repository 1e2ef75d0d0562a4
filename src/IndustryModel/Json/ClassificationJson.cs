using System.Text.Json;
using IndustryModel.Classifications;

namespace IndustryModel.Json;

/// <summary><c>classification.ToJson()</c>, and <c>Classification&lt;SectorCode&gt;.FromJson(text)</c>: a classification of sectors of one's own, saved and read again.</summary>
public static class SectorClassificationJson
{
    /// <summary>The classification as JSON.</summary>
    /// <param name="classification">The classification.</param>
    /// <param name="indented">Whether to break lines for people.</param>
    public static string ToJson(this Classification<SectorCode> classification, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(classification);
        return IndustryModelJson.ToJson(classification, indented);
    }

    extension(Classification<SectorCode>)
    {
        /// <summary>A classification of sectors from JSON; equal to the one that was written.</summary>
        /// <param name="json">The text.</param>
        /// <exception cref="JsonException">The text is no such classification; the message says where, what was found and what was expected.</exception>
        public static Classification<SectorCode> FromJson(string json) => IndustryModelJson.FromJson<Classification<SectorCode>>(json);
    }
}

/// <summary><c>classification.ToJson()</c>, and <c>Classification&lt;RegionCode&gt;.FromJson(text)</c>: a classification of regions of one's own, saved and read again.</summary>
public static class RegionClassificationJson
{
    /// <summary>The classification as JSON.</summary>
    /// <param name="classification">The classification.</param>
    /// <param name="indented">Whether to break lines for people.</param>
    public static string ToJson(this Classification<RegionCode> classification, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(classification);
        return IndustryModelJson.ToJson(classification, indented);
    }

    extension(Classification<RegionCode>)
    {
        /// <summary>A classification of regions from JSON; equal to the one that was written.</summary>
        /// <param name="json">The text.</param>
        /// <exception cref="JsonException">The text is no such classification; the message says where, what was found and what was expected.</exception>
        public static Classification<RegionCode> FromJson(string json) => IndustryModelJson.FromJson<Classification<RegionCode>>(json);
    }
}
