using System.Text.RegularExpressions;

namespace IndustryModel.Cli.Report;

/// <summary>
/// The remarks of the library (findings, reasons, flags, vintages, units) in Dutch. The library makes them in English, in sentences of fixed forms, because they are part of results that
/// programs read; each form has its Dutch one here. What has no form stays as it is, names and codes do too, and a test makes every remark that the report can meet.
/// </summary>
internal static partial class DutchRemarks
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        // reasons
        ["not available"] = "niet beschikbaar",
        ["confidential"] = "vertrouwelijk",
        ["not applicable"] = "niet van toepassing",
        ["not covered"] = "niet opgenomen",
        ["a part is missing"] = "een deel ontbreekt",
        ["undefined"] = "niet bepaald",

        // flags
        ["derived"] = "afgeleid",
        ["revised"] = "herzien",
        ["provisional"] = "voorlopig",
        ["estimated"] = "geschat",
        ["forecast"] = "prognose",
        ["definition differs"] = "definitie wijkt af",
        ["break"] = "breuk",
        ["not significant"] = "niet significant",
        ["unreliable"] = "onbetrouwbaar",
        ["incomplete"] = "onvolledig",

        // measures, units and prices
        ["gross value added"] = "bruto toegevoegde waarde",
        ["gross domestic product"] = "bruto binnenlands product",
        ["employed persons"] = "werkzame personen",
        ["full-time equivalents"] = "voltijdbanen",
        ["persons"] = "personen",
        ["jobs"] = "banen",
        ["hours"] = "uren",
        ["current prices"] = "lopende prijzen",
        ["chain-linked volumes"] = "kettingvolumes",
        ["prices of the previous year"] = "prijzen van het voorgaande jaar",

        // whole sentences
        ["the accounts hold no national income"] = "de rekeningen kennen geen nationaal inkomen",
        ["GDP stands for it"] = "het bbp staat ervoor",
        ["the accounts' classifications declare no total of sectors or no nation"] = "de indelingen van de rekeningen noemen geen totaal van sectoren of geen land",
        ["the accounts have no more"] = "meer hebben de rekeningen er niet",
        ["volumes of 0 or less have no growth rate"] = "volumes van 0 of minder hebben geen groeivoet",
        ["no growth rate leads from nothing, or to everything"] = "geen groeivoet leidt van niets, of naar alles",
        ["the flag says why"] = "de vlag zegt waarom",
        ["it is no share of industry, and the accounts hold no spending on research and development"] =
            "het is geen aandeel van de industrie, en de rekeningen kennen geen uitgaven aan onderzoek en ontwikkeling",
        ["it is about growth without a higher growth capacity, a course that was not taken or is still to come, while accounts hold what happened"] =
            "het gaat over groei zonder hoger groeivermogen, een weg die niet is ingeslagen of nog komt, terwijl rekeningen geven wat er is gebeurd",
    };

    /// <summary>Forms with places for names, figures and remarks ({0:n} for a count), the special before the general; each place is said in Dutch in its turn.</summary>
    private static readonly Form[] Forms =
    [
        // readings of claims and targets
        new("for information: {0}", "ter informatie: {0}"),
        new("nor do they hold the growth that did happen ({0})", "en ook de groei die er wel was, geven zij niet ({0})"),
        new("the volume of {0} grew {1} a year from {2} to {3}, inside the stated range", "het volume van {0} groeide {1} per jaar van {2} tot {3}, binnen het gestelde bereik"),
        new("the volume of {0} grew {1} a year from {2} to {3}, outside the stated range", "het volume van {0} groeide {1} per jaar van {2} tot {3}, buiten het gestelde bereik"),
        new("the accounts hold no volumes of {0}", "de rekeningen kennen geen volumes van {0}"),
        new("the accounts hold no {0}, only {1} and {2}", "de rekeningen kennen geen {0}, alleen {1} en {2}"),
        new("the accounts hold no {0}, only {1}", "de rekeningen kennen geen {0}, alleen {1}"),
        new("the accounts hold no {0}", "de rekeningen kennen geen {0}"),
        new("the accounts have no regions of level {0}", "de rekeningen hebben geen regio's van niveau {0}"),
        new("the accounts' sectors are those of {0}, in which there is no {1}", "de sectoren van de rekeningen zijn die van {0}, en daarin ontbreekt {1}"),
        new("the accounts' regions are those of {0}, in which there is no {1}", "de regio's van de rekeningen zijn die van {0}, en daarin ontbreekt {1}"),
        new("the accounts' classifications ({0}, {1}) lack {2} or {3}", "in de indelingen van de rekeningen ({0}, {1}) ontbreekt {2} of {3}"),
        new("the target's year {0} is not after {1}, the year of the share", "het jaar van het doel, {0}, ligt niet na {1}, het jaar van het aandeel"),
        new("{0:n} of {1:n} regions have no share, and they decide", "{0} van {1} regio's hebben geen aandeel, en die geven de doorslag"),
        new("{0:n} of {1:n} regions have no share and may be higher", "{0} van {1} regio's hebben geen aandeel en kunnen hoger zijn"),
        new("{0:n} of {1:n} regions {2}: {3}", "{0} van {1} regio's {2}: {3}"),
        new("{0:n} of {1:n} regions {2}", "{0} van {1} regio's {2}"),
        new("{0:n} regions have a share ({1})", "{0} regio's hebben een aandeel ({1})"),
        new("{0:n} make several", "bij {0} zijn het er meerdere"),
        new("{0:n} without a share", "{0} zonder aandeel"),
        new("the highest of {0:n} regions", "het hoogste van {0} regio's"),
        new("the highest is {0} with {1}", "het hoogste is {0} met {1}"),
        new("{0} is not among the regions of level {1}", "{0} hoort niet bij de regio's van niveau {1}"),
        new("{0} a year", "{0} per jaar", "-?[0-9,.]+ %"),
        new("at least {0} and at most {1}", "ten minste {0} en ten hoogste {1}"),
        new("at least {0} and less than {1}", "ten minste {0} en minder dan {1}"),
        new("more than {0} and at most {1}", "meer dan {0} en ten hoogste {1}"),
        new("more than {0} and less than {1}", "meer dan {0} en minder dan {1}"),
        new("at least {0}", "ten minste {0}"),
        new("more than {0}", "meer dan {0}"),
        new("at most {0}", "ten hoogste {0}"),
        new("less than {0}", "minder dan {0}"),

        // shares that cannot be formed
        new("{0} is 0, and nothing is a share of 0", "{0} is 0, en niets is een aandeel van 0"),
        new("{0} is {1}, below 0: there is no share of a negative whole", "{0} is {1}, onder 0: een negatief geheel heeft geen aandelen"),
        new("{0} is {1}, below 0: a negative part is no share (it is not cut to 0 %)", "{0} is {1}, onder 0: een negatief deel is geen aandeel (het wordt niet op 0 % gezet)"),
        new("{0} is {1}, above its whole, {2}, {3}: no share (it is not cut to 100 %)", "{0} is {1}, boven zijn geheel, {2}, {3}: geen aandeel (het wordt niet op 100 % gezet)"),
        new("{0} holds {1}, which does not add up, so that its parts have no shares. Use current prices.", "{0} bevat {1}, wat niet optelt, zodat de delen geen aandelen hebben. Neem lopende prijzen."),
        new("{0} is in {1}, {2} in {3}: convert one of them first", "{0} is in {1}, {2} in {3}: reken eerst een van beide om"),

        // what cubes and sums of cells lack
        new("two vintages: {0}, {1}", "twee versies: {0}, {1}"),
        new("{0} is of vintage {1}, {2} of {3}: figures of two vintages do not belong together. Pass VintagePolicy.AllowAndSay to combine them all the same.",
            "{0} is van versie {1}, {2} van {3}: cijfers van twee versies horen niet bij elkaar. Met VintagePolicy.AllowAndSay worden ze toch verbonden."),
        new("{0} has regions of {1}, {2} of {3}: a code does not mean the same region in both. Go through a correspondence.",
            "{0} heeft regio's van {1}, {2} van {3}: een code is niet in beide dezelfde regio. Zet ze om met een correspondentie."),
        new("{0} has sectors of {1}, {2} of {3}: a code does not mean the same sector in both. Go through a correspondence.",
            "{0} heeft sectoren van {1}, {2} van {3}: een code is niet in beide dezelfde sector. Zet ze om met een correspondentie."),
        new("{0} has the years {1} to {2}, not {3}", "{0} heeft de jaren {1} tot en met {2}, niet {3}"),
        new("{0} does not cover the region {1}", "{0} heeft de regio {1} niet"),
        new("{0} does not cover the sector {1}", "{0} heeft de sector {1} niet"),
        new("{0} does not publish {1}, and {2} does not add up", "{0} publiceert {1} niet, en {2} telt niet op"),
        new("{0:n} of {1:n} cells missing: {2} and {3:n} more", "{0} van {1} cellen ontbreken: {2} en nog {3}"),
        new("{0:n} of {1:n} cells missing: {2}", "{0} van {1} cellen ontbreken: {2}"),
        new("{0:n} of {1:n} cells derived from a total", "{0} van {1} cellen afgeleid uit een totaal"),
        new("derived: {0} less {1}", "afgeleid: {0} min {1}"),

        // tables, areas, vintages, units
        new("{0} is the latest year that has what is asked", "{0} is het laatste jaar dat heeft wat gevraagd is"),
        new("{0:n} of {1:n} shares cannot be formed", "{0} van {1} aandelen zijn niet te bepalen"),
        new("{0} is drawn in no region of {1} and left out", "{0} is in geen regio van {1} getekend en blijft weg"),
        new("{0} fits approximately ({1})", "{0} past bij benadering ({1})"),
        new("{0} fits approximately", "{0} past bij benadering"),
        new("only a part of {0} belongs to it ({1}), counted whole", "alleen een deel van {0} hoort erbij ({1}), heel meegeteld"),
        new("only a part of {0} belongs to it ({1}), left out", "alleen een deel van {0} hoort erbij ({1}), weggelaten"),
        new("only a part of {0} belongs to it, counted whole", "alleen een deel van {0} hoort erbij, heel meegeteld"),
        new("only a part of {0} belongs to it, left out", "alleen een deel van {0} hoort erbij, weggelaten"),
        new("vintage {0} (inferred)", "versie {0} (afgeleid)"),
        new("vintage {0} or later", "versie {0} of later"),
        new("vintage {0}", "versie {0}"),
        new("thousand {0}", "duizend {0}"),
        new("million {0}", "miljoen {0}"),
        new("billion {0}", "miljard {0}"),
        new("prices of {0}", "prijzen van {0}"),
        new("reference year {0}", "referentiejaar {0}"),

        // names before a remark
        new("{0} is a part is missing", "{0}: een deel ontbreekt"),
        new("{0} is {1}", "{0} is {1}", "not available|confidential|not applicable|not covered|undefined"),
        new("GDP of {0}", "bbp van {0}", "[^;]+"),
        new("{0}: {1}", "{0}: {1}"),
    ];

    /// <summary>A remark in Dutch.</summary>
    internal static string Say(string remark)
    {
        if (Words.TryGetValue(remark, out string? word))
            return word;
        if (Number().IsMatch(remark))
            return Swapped(remark);
        if (Split(remark, "; ") is { Count: > 1 } remarks)
            return string.Join("; ", remarks.Select(Say));
        foreach (Form form in Forms)
        {
            if (form.Say(remark) is { } said)
                return said;
        }

        // a list of names, each with its figure or reason; or flags
        return Split(remark, ", ") is { Count: > 1 } parts ? string.Join(", ", parts.Select(Say)) : Named(remark);
    }

    /// <summary>A name as it is, with the figure or the reason after it in Dutch.</summary>
    private static string Named(string text) => NameAndReason().Match(text) is { Success: true } m && Words.TryGetValue(m.Groups[2].Value, out string? reason) ? $"{m.Groups[1].Value} ({reason})"
        : NameAndPercent().Match(text) is { Success: true } p ? $"{p.Groups[1].Value} {Swapped(p.Groups[2].Value)}" : text;

    private static string Swapped(string number) => string.Create(number.Length, number, static (span, text) =>
    {
        for (int i = 0; i < text.Length; i++)
            span[i] = text[i] switch { ',' => '.', '.' => ',', var c => c };
    });

    /// <summary>The pieces between separators that stand outside parentheses.</summary>
    private static List<string> Split(string text, string separator)
    {
        List<string> pieces = [];
        int depth = 0, start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            depth += text[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0 && string.CompareOrdinal(text, i, separator, 0, separator.Length) == 0)
            {
                pieces.Add(text[start..i]);
                start = i + separator.Length;
            }
        }

        pieces.Add(text[start..]);
        return pieces;
    }

    [GeneratedRegex(@"^-?[0-9]{1,3}(,[0-9]{3})*(\.[0-9]+)?( %)?$|^-?[0-9]+(\.[0-9]+)?( %)?$")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(.+) \(([a-z ]+)\)$")]
    private static partial Regex NameAndReason();

    [GeneratedRegex(@"^(.+) (-?[0-9]{1,3}(,[0-9]{3})*\.[0-9]+ %)$")]
    private static partial Regex NameAndPercent();

    /// <summary>A sentence with numbered places in English, and the same in Dutch.</summary>
    private sealed class Form(string english, string dutch, string last = ".+?")
    {
        private readonly Lazy<Regex> _pattern = new(() =>
        {
            string pattern = Regex.Escape(english).Replace(@"\{", "{", StringComparison.Ordinal);
            int places = pattern.Count(c => c == '{');
            for (int i = 0; i < places; i++)
                pattern = pattern.Replace($"{{{i}:n}}", "([0-9]+)", StringComparison.Ordinal).Replace($"{{{i}}}", $"({(i == places - 1 ? last : ".+?")})", StringComparison.Ordinal);
            return new($"^{pattern}$", RegexOptions.CultureInvariant);
        });

        internal string? Say(string remark) => _pattern.Value.Match(remark) is { Success: true } match
            ? string.Format(System.Globalization.CultureInfo.InvariantCulture, dutch, [.. match.Groups.Cast<Group>().Skip(1).Select(g => DutchRemarks.Say(g.Value))])
            : null;
    }
}
