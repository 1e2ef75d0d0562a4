namespace IndustryModel.Accounts;

/// <summary>What a sum does with missing cells; the caller names it.</summary>
public enum MissingPolicy
{
    /// <summary>The sum is missing, and says which cells are.</summary>
    Propagate,

    /// <summary>Missing cells are derived from a total and its other parts where exactly that is possible; the result is flagged as derived.</summary>
    DeriveFromTotal,

    /// <summary>Missing cells are left out; the result is flagged as incomplete. A sum whose cells are all missing is missing.</summary>
    LeaveOut,
}
