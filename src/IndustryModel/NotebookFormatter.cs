using System.Globalization;
using System.Net;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel;

/// <summary>Writes a value of this library for a notebook: as its own HTML where it has one, else as its text.</summary>
/// <param name="mimeType">The form to write, <c>text/html</c> or <c>text/plain</c>.</param>
internal sealed class NotebookFormatter(string mimeType)
{
    /// <summary>The form that it writes.</summary>
    public string MimeType => mimeType;

    /// <summary>Writes a value; false where it is none to show.</summary>
    /// <param name="instance">The value.</param>
    /// <param name="writer">Where to.</param>
    public bool Format(object? instance, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (instance is null)
            return false;
        writer.Write(mimeType == "text/plain" ? instance.ToString()
            : instance is IHtmlResult result ? result.ToHtml(CultureInfo.InvariantCulture)
            : $"<span style=\"white-space:pre-wrap\">{WebUtility.HtmlEncode(Rounded(instance))}</span>");
        return true;
    }

    /// <summary>A value as a reader wants it: percentages with two decimals, anything else whole.</summary>
    private static string? Rounded(object instance) => instance switch
    {
        Share share => share.ToString("P2", CultureInfo.InvariantCulture),
        GrowthRate rate => rate.ToString("P2", CultureInfo.InvariantCulture),
        Observation<Share> { HasValue: true } share => share.Value.ToString("P2", CultureInfo.InvariantCulture),
        Observation<GrowthRate> { HasValue: true } rate => rate.Value.ToString("P2", CultureInfo.InvariantCulture),
        _ => instance.ToString(),
    };
}
