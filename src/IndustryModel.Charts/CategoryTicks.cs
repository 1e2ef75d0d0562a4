using ScottPlot;

namespace IndustryModel.Charts;

/// <summary>The labels of rows: no wider than a part of the figure, on two lines where the row is high enough, else cut with an ellipsis; smaller where rows are low.</summary>
internal sealed class CategoryTicks : ITickGenerator
{
    private const double WidestPart = 0.42;
    private const float SmallestText = 7;
    private const string Ellipsis = "…";

    private readonly string[] _labels;
    private readonly FigureWidth _figure;

    /// <summary>Labels of the rows 0, −1, −2, …</summary>
    internal CategoryTicks(Plot plot, IEnumerable<string> labels)
    {
        (_labels, _figure) = ([.. labels.Select(ChartText.Drawable)], FigureWidth.Of(plot));
    }

    /// <inheritdoc/>
    public Tick[] Ticks { get; set; } = [];

    /// <inheritdoc/>
    public int MaxTickCount { get; set; } = int.MaxValue;

    /// <summary>Puts the labels beside the rows.</summary>
    internal static void Set(Plot plot, IEnumerable<string> labels)
    {
        string[] all = [.. labels];
        plot.Axes.Left.TickGenerator = new CategoryTicks(plot, all);
        plot.Axes.Left.FrameLineStyle.Width = 0;
        plot.Axes.Left.TickLabelStyle.FontName = ChartText.FontFor(string.Concat(all.Select(ChartText.Drawable)));
    }

    /// <inheritdoc/>
    public void Regenerate(CoordinateRange range, Edge edge, PixelLength size, Paint paint, LabelStyle labelStyle)
    {
        float row = range.Length > 0 ? (float)(size.Length / range.Length) : PlotFrame.TickSize * 2;
        labelStyle.FontSize = Math.Clamp(row * 0.8f, SmallestText, PlotFrame.TickSize);
        float room = (float)(_figure.Pixels * WidestPart);
        bool two = row >= 2.7f * labelStyle.FontSize;
        Ticks = [.. _labels.Select((label, i) => Tick.Major(-i, Fitted(label, room, two, text => labelStyle.Measure(text, paint).Width)))];
    }

    /// <summary>A label in the room there is.</summary>
    internal static string Fitted(string label, float room, bool twoLines, Func<string, float> widthOf)
    {
        if (widthOf(label) <= room)
            return label;
        if (!twoLines)
            return Cut(label, room, widthOf);
        int[] spaces = [.. Enumerable.Range(0, label.Length).Where(i => label[i] == ' ' && widthOf(label[..i]) <= room)];
        return spaces.Length == 0 ? Cut(label, room, widthOf) : $"{label[..spaces[^1]]}\n{Cut(label[(spaces[^1] + 1)..], room, widthOf)}";
    }

    internal static string Cut(string text, float room, Func<string, float> widthOf)
    {
        if (widthOf(text) <= room)
            return text;
        int[] ends = [.. System.Globalization.StringInfo.ParseCombiningCharacters(text)]; // a letter and its accents stay together
        for (int i = ends.Length - 1; i > 0; i--)
        {
            string cut = text[..ends[i]].TrimEnd() + Ellipsis;
            if (widthOf(cut) <= room)
                return cut;
        }

        return Ellipsis;
    }
}
