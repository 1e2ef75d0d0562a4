namespace IndustryModel.Scenarios;

/// <summary>Some consecutive draws of an ensemble.</summary>
/// <param name="From">The first.</param>
/// <param name="To">The draw before which it ends.</param>
[TypeFormatterSource(typeof(NotebookFormatters))]
public readonly record struct DrawRange(long From, long To)
{
    /// <summary>The first draw.</summary>
    public long From { get; } = From;

    /// <summary>The draw before which it ends.</summary>
    public long To { get; } = To;

    /// <summary>The number of draws.</summary>
    public long Count => To - From;

    /// <summary>Such as "[0, 50000)".</summary>
    public override string ToString() => FormattableString.Invariant($"[{From}, {To})");
}
