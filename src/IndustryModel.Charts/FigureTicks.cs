using IndustryModel.Results;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace IndustryModel.Charts;

/// <summary>The figures along an axis, written as readers of a column see them, all with as many decimals as any of them needs.</summary>
internal sealed class FigureTicks : ITickGenerator
{
    private const int MostDecimals = 6;
    private const float Across = 45; // pixels between figures side by side
    private const float Upward = 24;

    private readonly NumericAutomatic _automatic = new() { MinimumTickSpacing = 12 };
    private readonly ChartWords _words;
    private readonly ResultColumn _column;

    internal FigureTicks(ChartWords words, ResultColumn column)
    {
        (_words, _column) = (words, column);
        _automatic.LabelFormatter = value => words.Figure(column with { Decimals = 1 }, value); // for its size; the figures follow
    }

    /// <inheritdoc/>
    public Tick[] Ticks { get; set; } = [];

    /// <inheritdoc/>
    public int MaxTickCount { get => _automatic.MaxTickCount; set => _automatic.MaxTickCount = value; }

    /// <inheritdoc/>
    public void Regenerate(CoordinateRange range, Edge edge, PixelLength size, Paint paint, LabelStyle labelStyle)
    {
        _automatic.MinimumTickSpacing = edge is Edge.Bottom or Edge.Top ? Across : Upward;
        _automatic.Regenerate(range, edge, size, paint, labelStyle);
        Tick[] major = [.. _automatic.Ticks.Where(t => t.IsMajor)];
        ResultColumn rounded = _column with { Decimals = DecimalsOf(_column, [.. major.Select(t => t.Position)]) };
        Ticks = [.. major.Select(t => Tick.Major(t.Position, _words.Figure(rounded, t.Position)))];
    }

    /// <summary>How many decimals show the figures whole, as readers see them.</summary>
    internal static int DecimalsOf(ResultColumn column, IReadOnlyCollection<double> figures)
    {
        double scale = column.Kind is ColumnKind.Share or ColumnKind.GrowthRate ? 100 : 1;
        for (int decimals = 0; decimals < MostDecimals; decimals++)
        {
            double power = Math.Pow(10, decimals);
            if (figures.All(f => Math.Abs(f * scale * power - Math.Round(f * scale * power)) < 1e-6 * Math.Max(1, Math.Abs(f * scale * power))))
                return decimals;
        }

        return MostDecimals;
    }
}
