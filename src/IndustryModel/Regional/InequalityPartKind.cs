namespace IndustryModel.Regional;

/// <summary>What part of an inequality between regions.</summary>
public enum InequalityPartKind
{
    /// <summary>The whole: the sum of all parts between, to the last bit.</summary>
    Total,

    /// <summary>Between the regions of a level, within those of the level above.</summary>
    Between,

    /// <summary>What one group of the level above the deepest adds to the last of the parts between: the inequality of the regions in it.</summary>
    Group,
}
