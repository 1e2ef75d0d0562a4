using System.Collections.Immutable;
using IndustryModel.Results;
using IndustryModel.Statistics;
using ScottPlot;

namespace IndustryModel.Charts;

/// <summary>
/// A picture of a result: title, unit, source, a text alternative, and the figures behind it. <see cref="Plot"/> is the drawing itself, handed out so that everything can be changed before it is saved.
/// The same figures give the same bytes on one platform, with or without fonts on the machine.
/// </summary>
public sealed partial class Chart
{
    internal const int UsualWidth = 800;

    private readonly bool _isDutch;

    internal Chart(Plot plot, ChartWords words, ResultTable table, int width, int height)
    {
        (Plot, Title, Description, Table, Width, Height) = (plot, words.Title, words.Description, table, width, height);
        (Sources, SourceLine, _isDutch) = (words.Sources, words.SourceLine, words.IsDutch);
    }

    /// <summary>The drawing, to change what you like: axes, colors, texts, more layers.</summary>
    public Plot Plot { get; }

    /// <summary>What it shows.</summary>
    public string Title { get; }

    /// <summary>The text alternative: what one would see, made from the figures.</summary>
    public string Description { get; }

    /// <summary>Where the figures come from.</summary>
    public ImmutableArray<Source> Sources { get; }

    /// <summary>The line below the picture: sources, and whom it credits.</summary>
    public string SourceLine { get; }

    /// <summary>The figures behind the picture.</summary>
    public ResultTable Table { get; }

    /// <summary>The usual width in pixels.</summary>
    public int Width { get; }

    /// <summary>The usual height in pixels.</summary>
    public int Height { get; }

    /// <summary>Whether its height is that of its rows, whatever its width.</summary>
    internal bool IsOfRows { get; init; }

    /// <summary>The width below which its texts would not fit; a narrower picture is drawn so wide and scaled down.</summary>
    internal int LeastWidth { get; init; } = 320;

    /// <summary>Title and text alternative.</summary>
    public override string ToString() => $"{Title}. {Description}";
}
