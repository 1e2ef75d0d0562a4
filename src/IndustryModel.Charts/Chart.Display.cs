using IndustryModel.Results;

namespace IndustryModel.Charts;

[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial class Chart : IHtmlResult
{
    /// <summary>The picture for a notebook; its words are in the culture that it was made with.</summary>
    string IHtmlResult.ToHtml(IFormatProvider? culture) => ToHtml();
}
