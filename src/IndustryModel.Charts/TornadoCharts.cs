using IndustryModel.Results;
using IndustryModel.Scenarios;
using ScottPlot;

namespace IndustryModel.Charts;

/// <summary>How far an outcome swings with one input at a time.</summary>
public static class TornadoCharts
{
    private const int RowHeight = 34;
    private const int Around = 160;
    private const float ValueSize = 11.5f;
    private const float ValueOffset = 6;

    /// <summary>A bar for each input, from the outcome at its low quantile to that at its high one, the largest swing on top.</summary>
    /// <param name="tornado">The analysis.</param>
    /// <param name="options">Title, culture, size, sources.</param>
    /// <exception cref="ArgumentException">There are no inputs.</exception>
    public static Chart ToTornado(this TornadoAnalysis tornado, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(tornado);
        if (tornado.Bars.IsEmpty)
            throw new ArgumentException("There is nothing to draw: the scenario has no inputs that vary.", nameof(tornado));
        bool isShare = tornado.Question.StartsWith("share-", StringComparison.Ordinal);
        var column = new ResultColumn("value", isShare ? ColumnKind.Share : ColumnKind.Number, "Outcome", "Uitkomst", Decimals: isShare ? 2 : null);
        string low = Percent(tornado.LowProbability), high = Percent(tornado.HighProbability);
        var words = new ChartWords(options, $"What moves the {Question(tornado, false)}", $"Wat {Question(tornado, true)} beweegt",
            $"outcome with one input at its {low} and {high} % quantile, all others at their means", $"uitkomst met één invoer op het {low} en {high} % kwantiel, alle andere op hun gemiddelde", []);
        words.Description = words.Pick("Tornado. ", "Tornadodiagram. ") + words.Pick($"With all inputs at their means: {words.Figure(column, tornado.Base)}. ", $"Met alle invoer op het gemiddelde: {words.Figure(column, tornado.Base)}. ")
            + string.Join(" ", tornado.Bars.Take(5).Select(b => words.Pick($"{b.Parameter}: from {words.Figure(column, b.Low)} to {words.Figure(column, b.High)}.", $"{b.Parameter}: van {words.Figure(column, b.Low)} tot {words.Figure(column, b.High)}.")))
            + (tornado.Bars.Length > 5 ? words.Pick($" And {tornado.Bars.Length - 5} more.", $" En nog {tornado.Bars.Length - 5}.") : "");
        Plot plot = PlotFrame.Create(words,
        [
            new(words.Pick($"input at its {low} % quantile", $"invoer op het {low} % kwantiel"), ChartColors.Loss), new(words.Pick($"input at its {high} % quantile", $"invoer op het {high} % kwantiel"), ChartColors.Gain),
            new(words.Pick($"all at their means: {words.Figure(column, tornado.Base)}", $"alle op hun gemiddelde: {words.Figure(column, tornado.Base)}"), ChartColors.Muted, KeySign.Line),
        ]);
        for (int i = 0; i < tornado.Bars.Length; i++)
        {
            Half(plot, words, column, tornado.Base, tornado.Bars[i].Low, tornado.Bars[i].High, i, ChartColors.Loss);
            Half(plot, words, column, tornado.Base, tornado.Bars[i].High, tornado.Bars[i].Low, i, ChartColors.Gain);
        }

        plot.Add.VerticalLine(tornado.Base, 1.5f, ChartColors.Muted);
        double[] ends = [tornado.Base, .. tornado.Bars.SelectMany(b => new[] { b.Low, b.High })];
        RoomForLabels.Set(plot, ends.Min(), ends.Max(), ends.Select(e => words.Figure(column, e)), ValueSize, ValueOffset, onLeft: true, onRight: true);
        plot.Axes.SetLimitsY(-tornado.Bars.Length + 0.4, 0.6);
        CategoryTicks.Set(plot, tornado.Bars.Select(b => b.Parameter));
        plot.Axes.Bottom.TickGenerator = new FigureTicks(words, column);
        plot.Axes.Bottom.FrameLineStyle.Width = 0;
        plot.Grid.YAxisStyle.IsVisible = false;
        return new(plot, words, tornado.ToTable(), words.Options.Width ?? Chart.UsualWidth, words.Options.Height ?? Around + RowHeight * tornado.Bars.Length) { IsOfRows = true };
    }

    private static void Half(Plot plot, ChartWords words, ResultColumn column, double from, double to, double other, int row, Color color)
    {
        ScottPlot.Plottables.Rectangle bar = plot.Add.Rectangle(Math.Min(from, to), Math.Max(from, to), -row - 0.32, -row + 0.32);
        bar.FillColor = color;
        bar.LineWidth = 0;
        bool right = to > other || (to.Equals(other) && color.Equals(ChartColors.Gain));
        ScottPlot.Plottables.Text label = plot.Add.Text(words.Figure(column, to), to, -row);
        label.LabelFontName = ChartFont.Name;
        label.LabelFontSize = ValueSize;
        label.LabelFontColor = ChartColors.Ink;
        label.LabelAlignment = right ? Alignment.MiddleLeft : Alignment.MiddleRight;
        label.OffsetX = right ? ValueOffset : -ValueOffset;
    }

    /// <summary>The outcome in words: <c>share-gva of C in NL in 2035</c> begins with a code.</summary>
    private static string Question(TornadoAnalysis tornado, bool dutch)
    {
        string code = tornado.Question.Split(' ')[0];
        foreach (OutcomeMeasure measure in Enum.GetValues<OutcomeMeasure>())
        {
            if (System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(measure.ToString()) == code)
                return ScenarioWords.Measure(measure, dutch) + (dutch ? tornado.Question[code.Length..].Replace(" of ", " van ", StringComparison.Ordinal) : tornado.Question[code.Length..]);
        }

        return tornado.Question;
    }

    private static string Percent(double probability) => (100 * probability).ToString("0.###", System.Globalization.CultureInfo.InvariantCulture);
}
