namespace IndustryModel.Regional;

/// <summary>The parts of one whole: sectors of a region, regions of a sector.</summary>
internal static class Parts
{
    /// <summary>Their sum; NaN for nothing, a missing part, a negative one, or a sum beyond the range of numbers: such parts have no shares.</summary>
    internal static double Total(ReadOnlySpan<double> x)
    {
        foreach (double part in x)
        {
            if (part < 0)
                return double.NaN;
        }

        double sum = OrderedSum.Of(x);
        return x.IsEmpty || double.IsInfinity(sum) ? double.NaN : sum;
    }

    /// <summary>Whether all are the same number, so that rounding need not decide whether shares are equal.</summary>
    internal static bool AllEqual(ReadOnlySpan<double> x)
    {
        foreach (double part in x)
        {
            if (part != x[0])
                return false;
        }

        return true;
    }
}
