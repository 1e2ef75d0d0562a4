using IndustryModel.Quantities;

namespace IndustryModel.Accounts;

/// <summary>How far a whole may be from the sum of its parts before the consistency check reports it.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record ConsistencyTolerance
{
    private ConsistencyTolerance(double? unit, double absolute) => (RoundingUnit, Absolute) = (unit, absolute);

    /// <summary>The rounding of the figures themselves: half of the last decimal that the cube uses, for each part and for the whole. The usual one.</summary>
    public static ConsistencyTolerance Rounding { get; } = new(double.NaN, 0);

    /// <summary>No difference at all (beyond 1e-9 of the whole, the arithmetic's own).</summary>
    public static ConsistencyTolerance Exact { get; } = new(null, 0);

    /// <summary>What figures are rounded to; NaN when it is read off the cube; null where rounding is not allowed for.</summary>
    public double? RoundingUnit { get; }

    /// <summary>A difference in the cube's unit that is always allowed.</summary>
    public double Absolute { get; }

    /// <summary>A difference in the cube's unit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative or not finite.</exception>
    public static ConsistencyTolerance Within(double absolute) => double.IsFinite(absolute) && absolute >= 0
        ? new(null, absolute)
        : throw new ArgumentOutOfRangeException(nameof(absolute), absolute, "A tolerance is a finite number that is not negative.");

    /// <summary>What a whole of so many parts may differ.</summary>
    internal double For(DataCube cube, int parts, double whole)
    {
        double rounding = RoundingUnit is null ? 0 : 0.5 * (double.IsNaN(RoundingUnit.Value) ? cube.LastDecimal : RoundingUnit.Value) * (parts + 1);
        return Math.Max(Absolute, rounding) + (1e-9 * Math.Abs(whole));
    }

    /// <summary>Its name and members, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(ConsistencyTolerance), (nameof(RoundingUnit), RoundingUnit), (nameof(Absolute), Absolute));
}
