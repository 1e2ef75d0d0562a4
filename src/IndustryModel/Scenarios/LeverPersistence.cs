namespace IndustryModel.Scenarios;

/// <summary>What becomes of a lever's effect after its end.</summary>
public enum LeverPersistence
{
    /// <summary>It stays at the level it had reached.</summary>
    Permanent,

    /// <summary>It is gone.</summary>
    WhileActive,

    /// <summary>It halves every half-life, from the level it had reached.</summary>
    Decaying,
}
