using IndustryModel.Results;

namespace IndustryModel.Charts;

/// <summary>What one would see in a list of figures, in words: the highest, the lowest, how many there are and how many are missing.</summary>
internal static class FigureWords
{
    internal static string Extremes(ChartWords words, ResultColumn column, IReadOnlyList<LabeledValue> figures, string ofEn, string ofNl)
    {
        LabeledValue[] there = [.. figures.Where(f => f.Value is not null)];
        int missing = figures.Count - there.Length;
        string unit = column.Unit is null ? "" : $" {column.Unit}";
        if (there.Length == 0)
            return words.Pick($"None of the {figures.Count} {ofEn} has a figure.", $"Geen van de {figures.Count} {ofNl} heeft een cijfer.");
        LabeledValue high = there.MaxBy(f => f.Value)!;
        LabeledValue low = there.MinBy(f => f.Value)!;
        string text = there.Length == 1
            ? $"{high.Label}: {words.Figure(column, high.Value!.Value)}{unit}."
            : words.Pick(
                $"{there.Length} {ofEn}. Highest: {high.Label}, {words.Figure(column, high.Value!.Value)}{unit}. Lowest: {low.Label}, {words.Figure(column, low.Value!.Value)}{unit}. Median: {words.Figure(column, Median(there))}{unit}.",
                $"{there.Length} {ofNl}. Hoogste: {high.Label}, {words.Figure(column, high.Value!.Value)}{unit}. Laagste: {low.Label}, {words.Figure(column, low.Value!.Value)}{unit}. Mediaan: {words.Figure(column, Median(there))}{unit}.");
        return missing == 0 ? text : text + words.Pick($" Missing: {Names(figures)}.", $" Ontbreekt: {Names(figures)}.");
    }

    private static double Median(LabeledValue[] figures)
    {
        double[] sorted = [.. figures.Select(f => f.Value!.Value).Order()];
        int half = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    private static string Names(IReadOnlyList<LabeledValue> figures)
    {
        string[] names = [.. figures.Where(f => f.Value is null).Select(f => f.WhyMissing is null ? f.Label : $"{f.Label} ({f.WhyMissing})")];
        return names.Length <= 5 ? string.Join(", ", names) : $"{string.Join(", ", names.Take(5))}, … ({names.Length})";
    }
}
