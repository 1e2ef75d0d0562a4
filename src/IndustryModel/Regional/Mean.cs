namespace IndustryModel.Regional;

/// <summary>Krugman's index of each row against the unweighted mean of the other rows' shares.</summary>
internal static class Mean
{
    /// <summary>Rows that sum to zero have no shares: they do not enter, and have no index. A missing figure leaves its row's shares unknown, and with them every mean.</summary>
    internal static void OfOthers(ReadOnlySpan<double> x, int columns, Span<double> destination)
    {
        int rows = x.Length / columns;
        using var scratch = new Scratch(columns);
        Span<double> sums = scratch.Values;
        sums.Clear();
        int active = 0;
        for (int r = 0; r < rows; r++)
        {
            ReadOnlySpan<double> row = x.Slice(r * columns, columns);
            double total = Parts.Total(row);
            if (total == 0)
                continue;
            active++;
            for (int c = 0; c < columns; c++)
                sums[c] += row[c] / total;
        }

        for (int r = 0; r < rows; r++)
        {
            ReadOnlySpan<double> row = x.Slice(r * columns, columns);
            double total = Parts.Total(row);
            double distance = 0;
            for (int c = 0; c < columns; c++)
            {
                double share = row[c] / total;
                distance += Math.Abs(share - (sums[c] - share) / (active - 1));
            }

            destination[r] = active > 1 ? distance : double.NaN;
        }
    }
}
