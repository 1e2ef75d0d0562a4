namespace IndustryModel.Accounts;

/// <summary>Whether figures of two vintages may meet in one result.</summary>
public enum VintagePolicy
{
    /// <summary>They may not: the answer is missing, and names both vintages.</summary>
    Refuse,

    /// <summary>They may; the result's note names both vintages.</summary>
    AllowAndSay,
}
