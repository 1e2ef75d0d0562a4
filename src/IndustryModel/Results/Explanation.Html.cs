namespace IndustryModel.Results;

[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial class Explanation : IHtmlResult
{
    /// <summary>Title, formula, steps and sources as HTML that stands alone; every text is escaped.</summary>
    /// <param name="culture">Decides the language of the word for a source; English if null.</param>
    public string ToHtml(IFormatProvider? culture = null)
    {
        HtmlWriter html = new HtmlWriter().Open("div").Open("p", ("style", "margin:0 0 .3em")).Element("strong", Title).Raw("<br/>").Element("code", Formula).Close("p");
        if (!Steps.IsEmpty)
        {
            html.Open("ol", ("style", "margin:.2em 0"));
            foreach (string step in Steps)
                html.Element("li", step);
            html.Close("ol");
        }

        foreach (Statistics.Source source in Sources)
            html.Element("p", (ResultCulture.IsDutch(culture) ? "Bron: " : "Source: ") + source, ("style", "margin:.2em 0;font-size:.85em"));
        return html.Close("div").ToString();
    }
}
