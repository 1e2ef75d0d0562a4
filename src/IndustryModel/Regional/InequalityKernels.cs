using System.Numerics;
using System.Runtime.Intrinsics;
using IndustryModel.Quantities;

namespace IndustryModel.Regional;

/// <summary>
/// Inequality between regions (or any units), weighted or not, and its exact split over groups, over plain numbers: no allocation, the same bits on every 64-bit processor.
/// A unit has a value, such as its product, and a weight, such as its population; value / weight is what is unequal. Values of zero count, 0 · ln 0 = 0. NaN is missing and makes
/// missing what it enters; a negative value or weight does so too.
/// </summary>
/// <remarks>
/// Computed as Σ q h(r), r the unit's value per weight over that of all, with h(r) = r ln r − r + 1 for T, r − 1 − ln r for L, ½ (r − 1)² for GE(2): the sum is the same, as
/// Σ q r = 1, but no term is negative, so that no result is, and a small inequality keeps its digits.
/// </remarks>
public static class InequalityKernels
{
    private const double Near = 1e-3; // distances from the mean for which a series keeps more digits than a logarithm

    /// <summary>The index over units that weigh the same. Theil (1967).</summary>
    /// <param name="values">A value for each unit.</param>
    /// <param name="index">Which index.</param>
    /// <returns>0 exactly where all are equal; NaN for nothing and for values of zero throughout: undefined.</returns>
    public static double Compute(ReadOnlySpan<double> values, InequalityIndex index) => Of(values, [], index);

    /// <summary>The index over weighted units.</summary>
    /// <param name="values">A value for each unit: the total, such as its product, not the product per head.</param>
    /// <param name="weights">A weight for each unit, such as its population, same order. A unit without value and weight does not count; a value without weight gives ∞ (T, GE(2)).</param>
    /// <param name="index">Which index.</param>
    /// <exception cref="ArgumentException">Lengths differ.</exception>
    public static double Compute(ReadOnlySpan<double> values, ReadOnlySpan<double> weights, InequalityIndex index)
    {
        Shapes.RequireLength(values.Length, weights.Length, nameof(weights));
        return Of(values, weights, index);
    }

    /// <summary>The index over units that weigh the same, split over groups.</summary>
    /// <inheritdoc cref="Decompose(ReadOnlySpan{double}, ReadOnlySpan{double}, ReadOnlySpan{int}, InequalityIndex, Span{double}, Span{double})"/>
    public static InequalityParts Decompose(ReadOnlySpan<double> values, ReadOnlySpan<int> groups, InequalityIndex index, Span<double> contributions, Span<double> indices) =>
        Split(values, [], groups, index, contributions, indices);

    /// <summary>The index over weighted units, split over groups: what remains if every unit had the mean of its group, and the sum of the groups' own inequality. Theil (1967), Shorrocks (1980).</summary>
    /// <param name="values">A value for each unit: the total, such as its product, not the product per head.</param>
    /// <param name="weights">A weight for each unit, such as its population, same order.</param>
    /// <param name="groups">The group of each unit, from 0.</param>
    /// <param name="index">Which index.</param>
    /// <param name="contributions">For each group what it adds to the part within; its length is the number of groups. A group without units, weight or value adds 0.</param>
    /// <param name="indices">For each group its own index; NaN where it has none. Same length, or empty if not wanted.</param>
    /// <exception cref="ArgumentException">Lengths differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A group number outside the groups.</exception>
    public static InequalityParts Decompose(ReadOnlySpan<double> values, ReadOnlySpan<double> weights, ReadOnlySpan<int> groups, InequalityIndex index, Span<double> contributions, Span<double> indices)
    {
        Shapes.RequireLength(values.Length, weights.Length, nameof(weights));
        return Split(values, weights, groups, index, contributions, indices);
    }

    private static double Of(ReadOnlySpan<double> values, ReadOnlySpan<double> weights, InequalityIndex index)
    {
        Require(index);
        var all = new Group();
        for (int i = 0; i < values.Length; i++)
            all.Add(values[i], weights.IsEmpty ? 1 : weights[i]);
        double mean = all.Mean;
        if (weights.IsEmpty)
        {
            using var scratch = new Scratch(values.Length);
            Distances(values, mean, index, scratch.Values);
            foreach (double distance in scratch.Values)
                all.AddDistance(1, distance);
            return all.Index;
        }

        for (int i = 0; i < values.Length; i++)
            all.AddDistance(values[i], weights[i], mean, index);
        return all.Index;
    }

    private static InequalityParts Split(ReadOnlySpan<double> values, ReadOnlySpan<double> weights, ReadOnlySpan<int> groups, InequalityIndex index, Span<double> contributions, Span<double> indices)
    {
        Require(index);
        Shapes.RequireLength(values.Length, groups.Length, nameof(groups));
        if (!indices.IsEmpty)
            Shapes.RequireLength(contributions.Length, indices.Length, nameof(indices));
        Group[] rented = System.Buffers.ArrayPool<Group>.Shared.Rent(contributions.Length);
        Span<Group> sums = rented.AsSpan(0, contributions.Length);
        sums.Clear();
        var all = new Group();
        for (int i = 0; i < values.Length; i++)
        {
            if ((uint)groups[i] >= (uint)sums.Length)
                throw new ArgumentOutOfRangeException(nameof(groups), groups[i], $"Unit {i} stands in no group: groups are numbered from 0 to {sums.Length - 1}.");
            sums[groups[i]].Add(values[i], weights.IsEmpty ? 1 : weights[i]);
            all.Add(values[i], weights.IsEmpty ? 1 : weights[i]);
        }

        for (int i = 0; i < values.Length; i++)
            sums[groups[i]].AddDistance(values[i], weights.IsEmpty ? 1 : weights[i], sums[groups[i]].Mean, index);
        double mean = all.Mean;
        double within = 0;
        for (int g = 0; g < sums.Length; g++)
        {
            ref Group group = ref sums[g];
            all.AddDistance(group, mean, index);
            contributions[g] = group.Contribution(all, mean, index);
            within += contributions[g];
            if (!indices.IsEmpty)
                indices[g] = group.Index;
        }

        System.Buffers.ArrayPool<Group>.Shared.Return(rented);
        return new(all.Index, within);
    }

    private static void Require(InequalityIndex index)
    {
        if (index is < InequalityIndex.TheilT or > InequalityIndex.HalfSquaredVariation)
            throw new ArgumentOutOfRangeException(nameof(index), index, "There is no such index of inequality.");
    }

    /// <summary>h(r) of each value: eight at once, but for those near the mean and those without a logarithm.</summary>
    private static void Distances(ReadOnlySpan<double> values, double mean, InequalityIndex index, Span<double> destination)
    {
        int lanes = Vector512<double>.Count;
        int done = 0;
        for (; index != InequalityIndex.HalfSquaredVariation && done + lanes <= values.Length; done += lanes)
        {
            Vector512<double> x = Vector512.Create(values[done..]);
            Vector512<double> r = x / Vector512.Create(mean);
            Vector512<double> d = (x - Vector512.Create(mean)) / Vector512.Create(mean);
            Vector512<double> log = PlainLog.Of(r);
            (index == InequalityIndex.TheilT ? r * log - d : d - log).CopyTo(destination[done..]);
            Vector512<double> usual = Vector512.GreaterThan(r, Vector512<double>.Zero) & Vector512.GreaterThanOrEqual(Vector512.Abs(d), Vector512.Create(Near));
            for (ulong odd = (~usual).ExtractMostSignificantBits(); odd != 0; odd &= odd - 1)
            {
                int at = done + BitOperations.TrailingZeroCount(odd);
                destination[at] = Distance(values[at], mean, index);
            }
        }

        for (; done < values.Length; done++)
            destination[done] = Distance(values[done], mean, index);
    }

    /// <summary>h(r) where r = x / mean; r − 1 from the difference, so that a small one keeps its digits.</summary>
    private static double Distance(double x, double mean, InequalityIndex index)
    {
        double r = x / mean;
        double d = (x - mean) / mean;
        bool near = Math.Abs(d) < Near;
        return index switch
        {
            InequalityIndex.TheilT => r == 0 ? 1 : near ? d * d * (1.0 / 2 - d * (1.0 / 6 - d * (1.0 / 12 - d * (1.0 / 20 - d * (1.0 / 30 - d / 42))))) : r * PlainLog.Of(r) - d,
            InequalityIndex.TheilL => near ? d * d * (1.0 / 2 - d * (1.0 / 3 - d * (1.0 / 4 - d * (1.0 / 5 - d * (1.0 / 6 - d / 7))))) : d - PlainLog.Of(r),
            _ => d * d / 2,
        };
    }

    /// <summary>Sums of a group in double-double, so that equal values have exactly their own mean.</summary>
    private struct Group
    {
        private DoubleDouble _value;
        private DoubleDouble _weight;
        private DoubleDouble _distance;
        private bool _infinite;

        internal readonly double Value => _value.Value;

        internal readonly double Weight => _weight.Value;

        internal readonly double Mean => (_value / _weight).Value;

        internal readonly double Index => Sum / Weight;

        private readonly double Sum => _infinite && !double.IsNaN(_distance.Value) ? double.PositiveInfinity : _distance.Value;

        internal void Add(double value, double weight)
        {
            _value += value < 0 ? double.NaN : value;
            _weight += weight < 0 ? double.NaN : weight;
        }

        internal void AddDistance(double value, double weight, double mean, InequalityIndex index)
        {
            if (weight == 0)
            {
                if (value != 0 && index == InequalityIndex.TheilL)
                    _distance += value / mean;
                else
                    _infinite |= value > 0;
                return;
            }

            AddDistance(weight, Distance(value / weight, mean, index));
        }

        internal void AddDistance(in Group group, double mean, InequalityIndex index)
        {
            if (group.Weight == 0)
                AddDistance(group.Value, 0, mean, index);
            else
                AddDistance(group.Weight, Distance(group.Mean, mean, index));
        }

        internal readonly double Contribution(in Group all, double mean, InequalityIndex index)
        {
            if (Weight == 0 || Value == 0)
                return double.IsNaN(mean) ? double.NaN : 0;
            double ratio = Mean / mean;
            double factor = index switch
            {
                InequalityIndex.TheilT => ratio,
                InequalityIndex.TheilL => 1,
                _ => ratio * ratio,
            };
            return Sum / all.Weight * factor;
        }

        internal void AddDistance(double weight, double distance)
        {
            if (double.IsPositiveInfinity(distance))
                _infinite = true;
            else
                _distance += DoubleDouble.Product(weight, distance);
        }
    }
}
