namespace IndustryModel.Regional;

/// <summary>How well a matrix of advantages determines the indices of economic complexity: the eigenvalues behind them.</summary>
/// <param name="Status">Whether there are indices, and if not, why.</param>
/// <param name="Components">The number of groups of regions and sectors that advantages connect.</param>
/// <param name="SecondEigenvalue">The second largest eigenvalue, in [0, 1], whose eigenvector the indices are; the largest is 1. NaN where a figure is missing or there is no advantage.</param>
/// <param name="ThirdEigenvalue">The third largest; 0 where there is none. The closer it is to the second, the less the indices withstand a change of one advantage.</param>
public readonly record struct ComplexitySpectrum(ComplexityStatus Status, int Components, double SecondEigenvalue, double ThirdEigenvalue);
