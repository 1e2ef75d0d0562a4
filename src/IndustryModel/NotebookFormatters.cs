using System.Diagnostics.CodeAnalysis;

namespace IndustryModel;

/// <summary>Makes the formatters of this library's values for notebooks; found by <see cref="TypeFormatterSourceAttribute"/>.</summary>
internal sealed class NotebookFormatters
{
    /// <summary>One for HTML and one for plain text. The kernel calls it by name, on an object.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "The kernel looks for an instance method.")]
    public IEnumerable<object> CreateTypeFormatters() => [new NotebookFormatter("text/html"), new NotebookFormatter("text/plain")];
}
