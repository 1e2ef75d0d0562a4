using System.Runtime.Intrinsics;

namespace IndustryModel.Scenarios;

/// <summary>Works out some figures of one year of eight runs.</summary>
internal readonly struct FigureSink(PlannedSeries[] series, int year, Vector512<double>[] figures) : IYearSink
{
    /// <inheritdoc/>
    public void Year(int t, ReadOnlySpan<Vector512<double>> persons, ReadOnlySpan<Vector512<double>> value)
    {
        if (t != year)
            return;
        for (int i = 0; i < series.Length; i++)
        {
            figures[i] = series[i].Measure switch
            {
                OutcomeMeasure.Gva => Sum(value, series[i].Cells),
                OutcomeMeasure.Persons => Sum(persons, series[i].Cells),
                OutcomeMeasure.Productivity => Sum(value, series[i].Cells) / Sum(persons, series[i].Cells),
                OutcomeMeasure.ShareGva => Sum(value, series[i].Cells) / Sum(value, series[i].Whole),
                _ => Sum(persons, series[i].Cells) / Sum(persons, series[i].Whole),
            };
        }
    }

    private static Vector512<double> Sum(ReadOnlySpan<Vector512<double>> of, int[] cells)
    {
        Vector512<double> sum = Vector512<double>.Zero;
        foreach (int c in cells)
            sum += of[c];
        return sum;
    }
}
