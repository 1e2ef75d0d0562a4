namespace IndustryModel.Scenarios;

/// <summary>Which of Sobol's indices an analysis computes.</summary>
public enum SobolOrder
{
    /// <summary>First-order and total: samples × (inputs + 2) evaluations.</summary>
    FirstAndTotal,

    /// <summary>The interaction of each pair as well: samples × (2 × inputs + 2) evaluations.</summary>
    WithPairs,
}
