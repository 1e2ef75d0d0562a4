namespace IndustryModel.Scenarios;

/// <summary>A sequence in the unit cube: the point of a number, from 0, each coordinate in [0, 1). The same number gives the same point.</summary>
internal delegate void UnitPoints(long index, Span<double> point);
