namespace IndustryModel.Regional;

/// <summary>Which year growth is counted from.</summary>
public enum ShiftSharePeriods
{
    /// <summary>The first year, for the whole period: comparative-static.</summary>
    Ends,

    /// <summary>The year before, for each year, and the components summed: dynamic. Barff and Knight (1988).</summary>
    Annual,
}
