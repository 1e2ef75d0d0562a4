namespace IndustryModel.Scenarios;

/// <summary>What an index of sensitivity says of an input.</summary>
public enum SensitivityIndexKind
{
    /// <summary>Sobol's first-order index: the part of the variance that comes from the input alone.</summary>
    FirstOrder,

    /// <summary>Sobol's total index: the part that comes from the input and its interactions.</summary>
    Total,

    /// <summary>Sobol's second-order index: the part that comes from the interaction of two inputs.</summary>
    SecondOrder,

    /// <summary>Morris's μ: the mean effect of moving the input through its range.</summary>
    Mu,

    /// <summary>Morris's μ*: the mean size of that effect.</summary>
    MuStar,

    /// <summary>Morris's σ: how much the effect depends on where the inputs are.</summary>
    Sigma,
}
