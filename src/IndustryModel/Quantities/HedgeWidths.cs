namespace IndustryModel.Quantities;

/// <summary>
/// How wide hedges are read. For shares in percentage points: nearly 10 % = [9.5, 10), about 12 % = [11.5, 12.5], up to about 45 % = [42.5, 47.5]. For rates of growth a year in
/// percentage points, half as wide. For counts as a part of the figure: nearly 800,000 = [760,000, 800,000). "More than", "at least" and ranges have no width.
/// The widths are this library's convention; change them to see whether a verdict depends on it.
/// </summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record HedgeWidths
{
    /// <summary>Creates widths.</summary>
    /// <param name="nearly">How far below the figure "nearly" reaches, for shares; 0.5 points if null.</param>
    /// <param name="about">How far to each side "about" reaches, for shares; 0.5 points if null.</param>
    /// <param name="upToAbout">How far to each side "up to about" reaches, for shares; 2.5 points if null.</param>
    /// <param name="growth">How far "nearly", "about" and "up to about" reach for rates of growth; 0.25 points if null.</param>
    /// <param name="count">How far "nearly", "about" and "up to about" reach for counts, as a part of the figure; 5 % if null.</param>
    /// <exception cref="ArgumentOutOfRangeException">A width is not from 0 to 100 points.</exception>
    public HedgeWidths(PercentagePoints? nearly = null, PercentagePoints? about = null, PercentagePoints? upToAbout = null, PercentagePoints? growth = null, Share? count = null)
    {
        Nearly = Checked(nearly ?? new(0.5), nameof(nearly));
        About = Checked(about ?? new(0.5), nameof(about));
        UpToAbout = Checked(upToAbout ?? new(2.5), nameof(upToAbout));
        Growth = Checked(growth ?? new(0.25), nameof(growth));
        Count = count ?? Share.FromPercent(5);
    }

    /// <summary>The usual widths.</summary>
    public static HedgeWidths Default { get; } = new();

    /// <summary>How far below the figure "nearly" reaches, for shares.</summary>
    public PercentagePoints Nearly { get; }

    /// <summary>How far to each side "about" reaches, for shares.</summary>
    public PercentagePoints About { get; }

    /// <summary>How far to each side "up to about" reaches, for shares.</summary>
    public PercentagePoints UpToAbout { get; }

    /// <summary>How far those three reach for rates of growth.</summary>
    public PercentagePoints Growth { get; }

    /// <summary>How far those three reach for counts, as a part of the figure.</summary>
    public Share Count { get; }

    /// <summary>Such as "nearly 0.5 pp, about 0.5 pp, up to about 2.5 pp; growth 0.25 pp; counts 5 %".</summary>
    public override string ToString() => $"nearly {Nearly}, about {About}, up to about {UpToAbout}; growth {Growth}; counts {Count}";

    private static PercentagePoints Checked(PercentagePoints width, string name) => width.Value is >= 0 and <= 100 ? width
        : throw new ArgumentOutOfRangeException(name, width.Value, "The width of a hedge is from 0 to 100 percentage points.");
}
