namespace IndustryModel.Regional;

/// <summary>What the kernels of this room require of the spans they are given: matrices lie row by row, a row a region, a column a sector.</summary>
internal static class Shapes
{
    /// <summary>The number of rows of a matrix.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one column.</exception>
    /// <exception cref="ArgumentException">The values do not fill whole rows.</exception>
    internal static int Rows(int values, int columns, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, 1);
        return values % columns == 0 ? values / columns
            : throw new ArgumentException($"Got {values} values where whole rows of {columns} were expected: a matrix lies row by row.", name);
    }

    /// <exception cref="ArgumentException">Another length.</exception>
    internal static void RequireLength(int expected, int given, string name)
    {
        if (given != expected)
            throw new ArgumentException($"Got {given} values where {expected} were expected: all inputs have one order and one shape.", name);
    }

    /// <exception cref="ArgumentException">The destination is too short.</exception>
    internal static void RequireRoom(int needed, int given, string name = "destination")
    {
        if (given < needed)
            throw new ArgumentException($"The destination holds {given} values; {needed} are needed.", name);
    }
}
