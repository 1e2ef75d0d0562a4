using IndustryModel.Statistics;

namespace IndustryModel.Accounts;

/// <summary>Whether two cubes may meet in one figure, and what must be said about it.</summary>
public sealed record CubeJoin
{
    private CubeJoin(string? obstacle, string? note) => (Obstacle, Note) = (obstacle, note);

    /// <summary>Whether figures of both may be combined.</summary>
    public bool IsAllowed => Obstacle is null;

    /// <summary>Why not: what differs, and what to do; null when allowed.</summary>
    public string? Obstacle { get; }

    /// <summary>What the result must say, such as both vintages; null when there is nothing to say.</summary>
    public string? Note { get; }

    /// <summary>Compares region versions, sector versions (unless one cube has only a total), and vintages of two cubes.</summary>
    /// <param name="first">A cube.</param>
    /// <param name="second">Another cube.</param>
    /// <param name="vintages">Whether two vintages may meet.</param>
    public static CubeJoin Of(DataCube first, DataCube second, VintagePolicy vintages = VintagePolicy.Refuse)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (first.Regions.Classification.Id != second.Regions.Classification.Id)
        {
            return new($"{first.Id} has regions of {first.Regions.Classification.NameEn}, {second.Id} of {second.Regions.Classification.NameEn}: "
                + "a code does not mean the same region in both. Go through a correspondence.", null);
        }

        if (first.Sectors.Classification.Id != second.Sectors.Classification.Id && first.Sectors.Count > 1 && second.Sectors.Count > 1)
        {
            return new($"{first.Id} has sectors of {first.Sectors.Classification.NameEn}, {second.Id} of {second.Sectors.Classification.NameEn}: "
                + "a code does not mean the same sector in both. Go through a correspondence.", null);
        }

        if (first.Vintage.Name == second.Vintage.Name)
            return new(null, null);
        return vintages == VintagePolicy.AllowAndSay
            ? new(null, $"two vintages: {first.Id} {first.Vintage.Name}, {second.Id} {second.Vintage.Name}")
            : new($"{first.Id} is of vintage {first.Vintage.Name}, {second.Id} of {second.Vintage.Name}: figures of two vintages do not belong together. Pass VintagePolicy.AllowAndSay to combine them all the same.", null);
    }
}
