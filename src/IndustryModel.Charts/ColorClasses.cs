using ScottPlot;

namespace IndustryModel.Charts;

/// <summary>Classes of figures, each with a color: limits that people can read, from light to dark, or away from a middle to both sides.</summary>
internal sealed class ColorClasses
{
    private readonly double[] _limits; // between the classes, ascending

    private ColorClasses(double[] limits, Color[] colors) => (_limits, Colors) = (limits, colors);

    internal IReadOnlyList<Color> Colors { get; }

    /// <summary>About so many classes of equal width, ending at round figures.</summary>
    internal static ColorClasses Sequential(IReadOnlyCollection<double> values, int about = 6)
    {
        (double low, double high) = values.Count == 0 ? (0, 1) : (values.Min(), values.Max());
        double step = RoundStep((high - low) / about * 0.8); // five to eight classes, whatever the figures
        var limits = new List<double>();
        for (long i = (long)Math.Floor(low / step) + 1; i * step < high && limits.Count < 2 * about; i++)
            limits.Add(i * step);
        return new([.. limits], ChartColors.Sequential(limits.Count + 1));
    }

    /// <summary>Classes of ratios around 1, the same factors up and down; the middle one holds what hardly differs from 1.</summary>
    internal static ColorClasses Ratios() => new([0.5, 0.67, 0.8, 1.25, 1.5, 2], ChartColors.Diverging(3, 1, 3));

    /// <summary>Classes of equal width on both sides of a middle.</summary>
    internal static ColorClasses Around(double middle, IReadOnlyCollection<double> values)
    {
        double reach = values.Count == 0 ? 1 : values.Max(v => Math.Abs(v - middle));
        double step = RoundStep(reach / 3);
        int sides = Math.Max(1, Math.Min(4, (int)Math.Ceiling(reach / step)));
        double[] limits = [.. Enumerable.Range(-(sides - 1), 2 * sides - 1).Select(i => middle + i * step)];
        return new(limits, ChartColors.Diverging(sides, 0, sides));
    }

    /// <summary>The class of a figure: the upper one at a limit.</summary>
    internal int Of(double value)
    {
        int at = 0;
        while (at < _limits.Length && value >= _limits[at])
            at++;
        return at;
    }

    internal Color ColorOf(double value) => Colors[Of(value)];

    /// <summary>What the colors mean: the classes from the lowest to the highest that occurs, and what is missing.</summary>
    internal IEnumerable<KeyEntry> Key(ChartWords words, Results.ResultColumn column, IReadOnlyCollection<LabeledValue> figures)
    {
        int[] used = [.. figures.Where(f => f.Value is not null).Select(f => Of(f.Value!.Value)).Distinct()];
        for (int i = 0; i < Colors.Count; i++)
        {
            if (used.Length > 0 && i >= used.Min() && i <= used.Max())
                yield return new(Label(i, words, column), Colors[i]);
        }

        if (figures.Any(f => f.Value is null))
            yield return new(words.Pick("no figure", "geen cijfer"), ChartColors.MissingFill, KeySign.Hatched);
    }

    /// <summary>A class in words, such as "10.0–15.0 %".</summary>
    internal string Label(int at, ChartWords words, Results.ResultColumn column)
    {
        if (_limits.Length == 0)
            return "";
        Results.ResultColumn rounded = column with { Decimals = FigureTicks.DecimalsOf(column, _limits) };
        string write(double limit) => words.Figure(rounded, limit);
        return at == 0 ? $"< {write(_limits[0])}" : at == _limits.Length ? $"≥ {write(_limits[^1])}" : $"{Bare(write(_limits[at - 1]))}–{write(_limits[at])}";
    }

    private static string Bare(string figure) => figure.EndsWith(" %", StringComparison.Ordinal) ? figure[..^2] : figure;

    /// <summary>1, 2, 2.5 or 5 times a power of ten, not below the size asked for.</summary>
    internal static double RoundStep(double size)
    {
        if (!(size > 0))
            return 1;
        double power = Math.Pow(10, Math.Floor(Math.Log10(size)));
        foreach (double factor in (double[])[1, 2, 2.5, 5])
        {
            if (factor * power >= size * 0.999)
                return factor * power;
        }

        return 10 * power;
    }
}
