namespace IndustryModel.Scenarios;

/// <summary>The sequences that samples are taken from.</summary>
internal static class UnitSequences
{
    /// <summary>The sequence that analyses of sensitivity use where none is named: independent points.</summary>
    internal static UnitPoints Default(int dimensions) => (index, point) =>
    {
        var random = new BootstrapIndices((ulong)index, dimensions);
        foreach (ref double coordinate in point)
            coordinate = (random.Next() >> 12) * Width;
    };

    /// <summary>
    /// The same points with the bits of each coordinate changed by those of a seed, and in the middle of cells of 2^−52: the balance of a Sobol sequence stays, no coordinate is 0 or 1. Digital shift, Cranley and Patterson (1976), L'Ecuyer and
    /// Lemieux (2002).
    /// </summary>
    internal static UnitPoints Shifted(UnitPoints points, ulong seed) => (index, point) =>
    {
        points(index, point);
        var shift = new BootstrapIndices(seed, -1); // resamples are numbered from 0
        foreach (ref double coordinate in point)
            coordinate = (((ulong)(coordinate / Width) ^ shift.Next() >> 12) + 0.5) * Width;
    };

    private const double Width = 1.0 / (1L << 52);
}
