using System.Buffers;
using System.Numerics;
using IndustryModel.Regional;

namespace IndustryModel.Tests.Regional;

/// <summary>Kernels take their working memory from the shared pool, as others left it.</summary>
public sealed class WorkingMemoryTests
{
    [Fact]
    public void What_the_memory_held_before_does_not_matter()
    {
        Spoil(0, 0, 0UL, Int128.Zero, BigInteger.Zero);
        string clean = Results();
        Assert.DoesNotContain("NaN", clean, StringComparison.Ordinal);
        Spoil(double.NaN, -77, ulong.MaxValue, Int128.MinValue, BigInteger.MinusOne);
        Assert.Equal(clean, Results());
        Spoil(1e307, 77, 0x5555_5555_5555_5555UL, Int128.MaxValue, BigInteger.Parse("123456789012345678901234567890", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(clean, Results());
    }

    private static string Results()
    {
        const int Regions = 7, Sectors = 12;
        double[] x = [.. Enumerable.Range(0, Regions * Sectors).Select(i => 1 + i * 37 % 19 * 0.1)];
        double[] signed = [.. x];
        signed[5] = -0.25;
        double[] whole = [.. Enumerable.Range(0, Sectors).Select(s => 100.0 + s)];
        double[] cells = new double[Regions * Sectors], more = new double[8 * Regions * Sectors], regions = new double[Regions], sectors = new double[Sectors], squares = new double[Sectors * Sectors];
        List<double> all = [];
        AdvantageKernels.Decide(signed, Sectors, cells);
        all.AddRange(cells);
        AdvantageKernels.Decide([.. x.Select(v => v * 1e-12)], Sectors, cells);
        all.AddRange(cells);
        AdvantageKernels.DecideAgainst(signed, whole, cells);
        all.AddRange(cells);
        AdvantageKernels.Decide([1000000.1, 3000000.3, -1000000, -3000000], 2, cells);
        all.AddRange(cells[..4]);
        AdvantageKernels.Decide(x, Sectors, cells);
        ComplexityKernels.Compute(cells, ComplexityScale.PopulationDeviation, regions, sectors);
        all.AddRange([.. regions, .. sectors]);
        ComplexityKernels.Reflections(cells, 5, regions, sectors);
        all.AddRange([.. regions, .. sectors]);
        ComplexityKernels.Fitness(cells, 5, regions, sectors);
        all.AddRange([.. regions, .. sectors]);
        ProximityKernels.Compute(cells, Sectors, ProximityMeasure.Cosine, squares);
        RelatednessKernels.Density(cells, squares, Sectors, RelatednessDiagonal.Included, more);
        all.AddRange([.. squares, .. more[..(Regions * Sectors)]]);
        RelatednessKernels.OpportunityGain(cells, squares, sectors, RelatednessDiagonal.Excluded, more);
        all.AddRange(more[..(Regions * Sectors)]);
        LocationQuotientKernels.Compute(x, whole, cells);
        LocationQuotientKernels.Standardized(cells, Sectors, StandardDeviation.Population, cells);
        all.AddRange(cells);
        foreach (SpecializationIndex index in Enum.GetValues<SpecializationIndex>())
        {
            SpecializationKernels.Compute(x, whole, index, regions);
            all.AddRange(regions);
        }

        foreach (ShiftShareDecomposition decomposition in Enum.GetValues<ShiftShareDecomposition>())
        {
            ShiftShareKernels.Dynamic(decomposition, x, whole, 2, ReferenceEconomy.Whole, AppearingCells.Undefined, more);
            all.AddRange(more);
        }

        return string.Join(' ', all.Select(v => v.ToString("R", System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static void Spoil(double d, int i, ulong u, Int128 few, BigInteger any)
    {
        Spoil(d);
        Spoil(i);
        Spoil(u);
        Spoil(few);
        Spoil(any);
    }

    private static void Spoil<T>(T value)
    {
        for (int length = 16; length <= 4096; length *= 2)
        {
            T[][] rented = [.. Enumerable.Range(0, 6).Select(_ => ArrayPool<T>.Shared.Rent(length))];
            foreach (T[] array in rented)
            {
                Array.Fill(array, value);
                ArrayPool<T>.Shared.Return(array);
            }
        }
    }
}
