namespace IndustryModel.Results;

/// <summary>A result that shows itself as HTML, as in notebooks and pages.</summary>
public interface IHtmlResult
{
    /// <summary>A piece of HTML that stands alone: it loads nothing, takes its colors from the page, and every text from data is escaped.</summary>
    /// <param name="culture">Decides decimals, and Dutch or English headings; invariant if null.</param>
    string ToHtml(IFormatProvider? culture = null);
}
