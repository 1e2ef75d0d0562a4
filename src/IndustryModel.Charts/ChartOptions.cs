using System.Collections.Immutable;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Charts;

/// <summary>What a chart takes over from its caller; everything has a usual default.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record ChartOptions
{
    /// <summary>The usual ones.</summary>
    public static ChartOptions Default { get; } = new();

    /// <summary>The title; made from the result if null.</summary>
    public string? Title { get; init; }

    /// <summary>The line below the title, such as the unit; made from the result if null, none if empty.</summary>
    public string? Subtitle { get; init; }

    /// <summary>Decides decimals, and Dutch or English words; invariant and English if null.</summary>
    public IFormatProvider? Culture { get; init; }

    /// <summary>The usual width in pixels, when none is asked for; chosen by the kind of chart if null.</summary>
    public int? Width { get; init; }

    /// <summary>The usual height in pixels; chosen by the kind of chart and its number of rows if null.</summary>
    public int? Height { get; init; }

    /// <summary>Codes or labels that stand out, such as one's own region.</summary>
    public ImmutableArray<string> Highlight { get; init; } = [];

    /// <summary>Sources that the result itself does not know, named beside its own.</summary>
    public ImmutableArray<Source> Sources { get; init; } = [];

    /// <summary>What was chosen, such as "ChartOptions { Culture = nl-NL, Width = 560 }".</summary>
    public override string ToString()
    {
        (string Name, object? Value)[] all = [(nameof(Title), Title), (nameof(Subtitle), Subtitle), (nameof(Culture), Culture), (nameof(Width), Width), (nameof(Height), Height), (nameof(Highlight), Listed(Highlight)), (nameof(Sources), Listed(Sources))];
        return $"{nameof(ChartOptions)} {{ {string.Join(", ", all.Where(c => c.Value is not null).Select(c => FormattableString.Invariant($"{c.Name} = {c.Value}")))} }}";
    }

    private static string? Listed<T>(ImmutableArray<T> items) => items.IsDefaultOrEmpty ? null : $"[{string.Join(", ", items)}]";
}
