namespace IndustryModel.Accounts;

public sealed partial class RegionalAccounts
{
    /// <summary>The consistency of every cube; see <see cref="DataCube.CheckConsistency"/>.</summary>
    /// <param name="tolerance">What a whole may differ from its parts; the figures' own rounding if null.</param>
    public ConsistencyReport CheckConsistency(ConsistencyTolerance? tolerance = null)
    {
        ConsistencyReport[] reports = [.. Cubes.Select(c => c.CheckConsistency(tolerance))];
        return new([.. reports.SelectMany(r => r.Findings)], reports.Sum(r => r.Compared), reports.Sum(r => r.PartsCompared), reports.Sum(r => r.NotComparable),
            [.. reports.SelectMany(r => r.Relations)], [.. reports.SelectMany(r => r.Sources).Distinct()]);
    }
}
