namespace IndustryModel.Scenarios;

/// <summary>Which rows a resample takes, how often: drawn with replacement from a stream of its own, so that a resample depends on seed and number only. SplitMix64, Steele et al. (2014).</summary>
internal struct BootstrapIndices(ulong seed, int resample)
{
    private ulong _state = Mixed(seed ^ Mixed((ulong)resample + 1));

    /// <summary>How often each of so many rows is taken.</summary>
    internal void Counts(int rows, Span<double> counts)
    {
        counts.Clear();
        for (int i = 0; i < rows; i++)
            counts[Below(rows)]++;
    }

    /// <summary>A whole number from 0 to below a limit.</summary>
    internal int Below(int limit) => (int)Math.BigMul(Next(), (ulong)limit, out _); // the bias is below 2^-33

    internal ulong Next() => Mixed(_state += 0x9E3779B97F4A7C15);

    private static ulong Mixed(ulong z)
    {
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
        z = (z ^ z >> 27) * 0x94D049BB133111EB;
        return z ^ z >> 31;
    }
}
