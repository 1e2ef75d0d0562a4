namespace IndustryModel.Shares;

/// <summary>What accounts say about a claim.</summary>
public enum ClaimVerdict
{
    /// <summary>The measured figure lies in the interval that the hedge allows.</summary>
    Holds,

    /// <summary>The measured figure lies outside it.</summary>
    DoesNotHold,

    /// <summary>The accounts lack what would be needed, or the claim is none that accounts can decide; the reading says why.</summary>
    CannotBeChecked,
}

/// <summary>Why a reading looks at a year.</summary>
public enum ReadingYear
{
    /// <summary>The latest full year known when the claim was made.</summary>
    Reference,

    /// <summary>The year that the claim speaks of.</summary>
    Own,

    /// <summary>The latest year that the accounts have.</summary>
    Latest,

    /// <summary>The year that the caller asked for.</summary>
    Chosen,
}
