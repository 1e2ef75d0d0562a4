using System.Collections.Immutable;
using System.Globalization;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Charts;

/// <summary>The texts of a chart in the reader's language: what the caller chose, else what the result says.</summary>
internal sealed class ChartWords
{
    private readonly ChartOptions _options;

    internal ChartWords(ChartOptions? options, string titleEn, string titleNl, string subtitleEn, string subtitleNl, IEnumerable<Source> sources, string? credit = null)
    {
        _options = options ?? ChartOptions.Default;
        Title = _options.Title ?? Pick(titleEn, titleNl);
        Subtitle = _options.Subtitle ?? Pick(subtitleEn, subtitleNl);
        Sources = [.. sources.Concat(_options.Sources).Distinct()];
        SourceLine = string.Join(" ", new[]
        {
            Sources.IsEmpty ? null : $"{Pick(Sources.Length == 1 ? "Source" : "Sources", Sources.Length == 1 ? "Bron" : "Bronnen")}: {string.Join("; ", Sources)}.",
            credit is null ? null : $"{Pick("Boundaries", "Grenzen")}: {credit}.",
        }.OfType<string>());
    }

    internal ChartOptions Options => _options;

    internal string Title { get; }

    internal string Subtitle { get; }

    internal string Description { get; set; } = "";

    internal ImmutableArray<Source> Sources { get; }

    internal string SourceLine { get; }

    internal CultureInfo Culture => _options.Culture as CultureInfo ?? CultureInfo.InvariantCulture;

    internal bool IsDutch => Dutch(_options.Culture);

    internal static bool Dutch(IFormatProvider? culture) => culture is CultureInfo { TwoLetterISOLanguageName: "nl" };

    internal string Pick(string english, string dutch) => IsDutch ? dutch : english;

    /// <summary>A figure as readers of its column see it.</summary>
    internal string Figure(ResultColumn column, double value) => column.DisplayText(value, _options.Culture);
}
