using FsCheck.Xunit;
using IndustryModel.Regional;
using IndustryModel.Tests.Arbitraries;

namespace IndustryModel.Tests.Regional;

// What holds for any panel.
public sealed partial class ShiftShareKernelTests
{
    [Property(Arbitrary = [typeof(DomainArbitraries)])]
    public void Components_sum_to_the_change(DrawnPanel panel)
    {
        foreach (ReferenceEconomy reference in Enum.GetValues<ReferenceEconomy>())
        {
            foreach (ShiftShareDecomposition decomposition in Enum.GetValues<ShiftShareDecomposition>())
            {
                double[] parts = Run(panel, decomposition, reference);
                int cells = panel.Cells;
                int[] planes = decomposition switch { ShiftShareDecomposition.Dunn => [0, 1, 2], ShiftShareDecomposition.EstebanMarquillas => [0, 1, 3, 4], _ => [0, 1, 2, 3, 4, 5, 6, 7] };
                for (int i = 0; i < cells; i++)
                {
                    double sum = planes.Sum(p => parts[p * cells + i]);
                    double size = planes.Sum(p => Math.Abs(parts[p * cells + i])) + panel.Largest(i);
                    Assert.True(double.IsNaN(sum) || Math.Abs(sum - panel.Change(i)) <= 1e-12 * size, $"{decomposition} {reference} cell {i}: {sum:R} for {panel.Change(i):R}");
                    bool startsAtZero = panel.YearsOf(i).SkipLast(1).Any(v => v == 0);
                    if (reference == ReferenceEconomy.Whole)
                        Assert.Equal(decomposition != ShiftShareDecomposition.Dunn && startsAtZero, double.IsNaN(sum));
                }
            }
        }
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)])]
    public void Regional_effects_and_the_mix_of_all_regions_sum_to_nothing(DrawnPanel panel)
    {
        double[] parts = Run(panel, ShiftShareDecomposition.Dunn, ReferenceEconomy.Whole);
        double rounding = 1e-12 * panel.Cells * parts.Select(Math.Abs).Append(panel.Size).Max();
        bool[] fromNothing = [.. Enumerable.Range(0, panel.Sectors).Select(s => Enumerable.Range(0, panel.Years - 1).Any(t => panel.Nation(t)[s] == 0))];
        for (int s = 0; s < panel.Sectors; s++) // what is new in the nation is regional everywhere
            Assert.True(fromNothing[s] || Math.Abs(Enumerable.Range(0, panel.Regions).Sum(r => parts[2 * panel.Cells + r * panel.Sectors + s])) <= rounding);
        Assert.True(fromNothing.Contains(true) || Math.Abs(parts.Skip(panel.Cells).Take(panel.Cells).Sum()) <= rounding);
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)])]
    public void A_region_with_the_nation_s_structure_has_no_mix_and_one_that_grows_as_it_does_no_regional_effect(DrawnPanel panel)
    {
        double[] nation = panel.Nation(0);
        double[] parts = new double[3 * panel.Sectors];
        ShiftShareKernels.Dunn(nation, panel.Nation(panel.Years - 1), nation, panel.Nation(panel.Years - 1), ReferenceEconomy.Whole, parts);
        double size = 1e-12 * parts.Select(Math.Abs).Concat(nation).Concat(panel.Nation(panel.Years - 1)).Max() * panel.Sectors;
        Assert.True(nation.Contains(0) || Math.Abs(parts.Skip(panel.Sectors).Take(panel.Sectors).Sum()) <= size);
        for (int s = 0; s < panel.Sectors; s++)
        {
            if (nation[s] != 0)
                Assert.True(Math.Abs(parts[2 * panel.Sectors + s]) <= size);
        }
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)])]
    public void Another_order_of_regions_is_another_order_of_components(DrawnPanel panel, int seed)
    {
        int[] rows = DrawnMatrix.Order(panel.Regions, seed & 0xFFFF);
        DrawnPanel permuted = panel.WithRegions(rows);
        foreach (ShiftShareDecomposition decomposition in Enum.GetValues<ShiftShareDecomposition>())
        {
            double[] parts = Run(panel, decomposition, ReferenceEconomy.Whole);
            double[] others = Run(permuted, decomposition, ReferenceEconomy.Whole);
            double size = 1e-11 * parts.Where(double.IsFinite).Select(Math.Abs).Append(panel.Size).Max();
            int cells = panel.Cells;
            for (int i = 0; i < parts.Length; i++)
            {
                int plane = i / cells, r = i % cells / panel.Sectors, s = i % panel.Sectors;
                double first = parts[plane * cells + rows[r] * panel.Sectors + s];
                Assert.True(double.IsNaN(first) ? double.IsNaN(others[i]) : Math.Abs(first - others[i]) <= size);
            }
        }
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)])]
    public void Structure_times_location_is_the_net_index(DrawnPanel panel)
    {
        double[] structure = new double[panel.Regions], location = new double[panel.Regions], net = new double[panel.Regions];
        foreach (ReferenceEconomy reference in Enum.GetValues<ReferenceEconomy>())
        {
            ShiftShareKernels.Gerfin(panel.Year(0), panel.Year(panel.Years - 1), panel.Nation(0), panel.Nation(panel.Years - 1), reference, structure, location, net);
            for (int r = 0; r < panel.Regions; r++)
            {
                double product = structure[r] * location[r];
                Assert.True(double.IsNaN(product) || Math.Abs(product - net[r]) <= 1e-9 * net[r], $"{product:R} and {net[r]:R}");
            }
        }
    }

    private static double[] Run(DrawnPanel panel, ShiftShareDecomposition decomposition, ReferenceEconomy reference)
    {
        double[] parts = new double[ShiftShareKernels.Components(decomposition) * panel.Cells];
        ShiftShareKernels.Dynamic(decomposition, panel.Values, panel.Nations, panel.Years, reference, AppearingCells.Undefined, parts);
        return parts;
    }
}
