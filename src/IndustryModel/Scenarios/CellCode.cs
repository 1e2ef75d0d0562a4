namespace IndustryModel.Scenarios;

/// <summary>What a code of a scenario's own region or sector may be: anything that stands for nothing else.</summary>
internal static class CellCode
{
    /// <summary>What is wrong with a code, or null.</summary>
    /// <param name="code">The code.</param>
    /// <param name="whole">The word for all regions or all sectors.</param>
    internal static string? Problem(string code, string whole)
    {
        if (string.IsNullOrWhiteSpace(code))
            return "is empty; expected a code.";
        if (code == "*" || code.Equals(whole, StringComparison.OrdinalIgnoreCase) || code.Equals(ScenarioGrid.Total, StringComparison.OrdinalIgnoreCase))
            return $"stands for all of them, which are summed by themselves; expected a code other than *, {whole} and {ScenarioGrid.Total}.";
        if (code.Contains(':', StringComparison.Ordinal))
            return "has a colon, as cluster:NAME has; expected a code without one.";
        return code.Length == code.Trim().Length ? null : $"has a space at an end; did you mean '{code.Trim()}'?";
    }
}
