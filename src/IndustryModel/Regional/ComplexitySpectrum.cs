using IndustryModel.Quantities;

namespace IndustryModel.Regional;

/// <summary>How well a matrix of advantages determines the indices of economic complexity: the eigenvalues behind them. The default is that of no matrix at all.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public readonly record struct ComplexitySpectrum
{
    internal ComplexitySpectrum(ComplexityStatus status, int components, double second, double third)
        => (Status, Components, SecondEigenvalue, ThirdEigenvalue) = (status, components, second, third);

    /// <summary>Whether there are indices, and if not, why.</summary>
    public ComplexityStatus Status { get; }

    /// <summary>The number of groups of regions and sectors that advantages connect.</summary>
    public int Components { get; }

    /// <summary>The second largest eigenvalue, in [0, 1], whose eigenvector the indices are; the largest is 1. NaN where a figure is missing or there is no advantage.</summary>
    public double SecondEigenvalue { get; }

    /// <summary>The third largest; 0 where there is none. The closer it is to the second, the less the indices withstand a change of one advantage.</summary>
    public double ThirdEigenvalue { get; }

    /// <summary>Its name and members, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(ComplexitySpectrum), (nameof(Status), Status), (nameof(Components), Components), (nameof(SecondEigenvalue), SecondEigenvalue), (nameof(ThirdEigenvalue), ThirdEigenvalue));
}
