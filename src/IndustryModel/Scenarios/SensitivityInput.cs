namespace IndustryModel.Scenarios;

/// <summary>An input of an analysis of sensitivity: a name, and how it is spread.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed class SensitivityInput
{
    private readonly Func<double, double> _quantile;

    private SensitivityInput(string name, Func<double, double> quantile) => (Name, _quantile) = (name, quantile); // checked by the caller

    /// <summary>What results call it.</summary>
    public string Name { get; }

    /// <summary>Any value from low to high alike.</summary>
    /// <exception cref="ArgumentException">No name.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Bounds that are no finite numbers or the wrong way round.</exception>
    public static SensitivityInput Uniform(string name, double low, double high)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (!double.IsFinite(low))
            throw new ArgumentOutOfRangeException(nameof(low), low, "The low end of a range is a finite number.");
        if (!(high >= low && double.IsFinite(high - low)))
            throw new ArgumentOutOfRangeException(nameof(high), high, $"The high end of a range is a finite number of at least the low end, {low}.");
        return new(name, u => Math.Clamp(low + u * (high - low), low, high));
    }

    /// <summary>Any distribution, by its quantile function.</summary>
    /// <param name="name">What results call it.</param>
    /// <param name="quantile">From a probability, in (0, 1) for Sobol's indices and in [0, 1] for Morris's, to a value.</param>
    /// <exception cref="ArgumentException">No name.</exception>
    public static SensitivityInput FromQuantiles(string name, Func<double, double> quantile)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(quantile);
        return new(name, quantile);
    }

    /// <summary>The value at a probability.</summary>
    public double At(double probability) => _quantile(probability);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
