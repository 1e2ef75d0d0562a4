using System.Globalization;
using IndustryModel.Regional;

namespace IndustryModel.Tests.Regional;

public sealed class EllisonGlaeserKernelTests
{
    [Theory]
    [InlineData("fk2014", "plants")]
    [InlineData("fk2014", "given")]
    [InlineData("syn", "plants")]
    [InlineData("syn", "given")]
    public void Concentration_is_what_the_formula_gives(string set, string shares)
    {
        var plants = Plants.Read(set);
        double[] economy = plants.Economy(given: shares == "given");
        Golden.Read("ellison_glaeser.formula").Set(set).Where("region_shares_from", shares).AssertAgrees(row => Measure(plants, economy, row[0], row[1]));
    }

    [Theory]
    [InlineData("ellison_glaeser.own_regions.reat_a2", false)]
    [InlineData("ellison_glaeser.given_regions.reat_a", true)]
    public void Concentration_is_what_REAT_gives(string golden, bool given)
    {
        foreach (string set in new[] { "fk2014", "syn" })
        {
            var plants = Plants.Read(set);
            double[] economy = plants.Economy(given);
            Golden.Read(golden).Set(set).AssertAgrees(row => Measure(plants, economy, row[0], row[1]));
        }
    }

    [Theory]
    [InlineData("fk2014", "plants")]
    [InlineData("fk2014", "given")]
    [InlineData("syn", "plants")]
    [InlineData("syn", "given")]
    public void Coagglomeration_is_what_the_formula_of_1997_gives_though_plant_sizes_drop_out(string set, string shares)
    {
        var plants = Plants.Read(set);
        double[] economy = plants.Economy(given: shares == "given");
        double[] x = [.. plants.Regions.SelectMany(r => plants.Sectors.Select(s => plants.Sum(r, s)))];
        Golden.Read("coagglomeration.formula").Set(set).Where("region_shares_from", shares).AssertAgrees(row =>
        {
            int[] group = row[0] == "all" ? [.. Enumerable.Range(0, plants.Sectors.Length)]
                : [.. Enumerable.Range(0, plants.Sectors.Length).Where(s => row[0].StartsWith($"{plants.Sectors[s]}-", StringComparison.Ordinal) || row[0].EndsWith($"-{plants.Sectors[s]}", StringComparison.Ordinal))];
            return EllisonGlaeserKernels.Coagglomeration(x, plants.Sectors.Length, economy, group);
        });
    }

    [Fact]
    public void Worked_by_hand()
    {
        // an economy of two equal regions, a sector of two equal plants: both in one region, or one in each
        Assert.Equal(0.5, EllisonGlaeserKernels.RawConcentration([2, 0], [1, 1]));
        Assert.Equal(1, EllisonGlaeserKernels.Gamma([2, 0], [1, 1], 0.5)); // (½ − ½·½) / (½·½)
        Assert.Equal(-1, EllisonGlaeserKernels.Gamma([1, 1], [1, 1], 0.5)); // (0 − ¼) / ¼
        Assert.Equal(1, EllisonGlaeserKernels.Coagglomeration([2, 1, 0, 0], 2, [1, 1], [0, 1])); // ½·½ / ½ for a pair
        Assert.Equal(-1, EllisonGlaeserKernels.Coagglomeration([2, 0, 0, 2], 2, [1, 1], [0, 1]), 1e-15);
        Assert.Equal(0, EllisonGlaeserKernels.Coagglomeration([2, 1, 0, 1], 2, [1, 1], [0, 1]), 1e-15); // the second is spread as the economy
        // E[G] = ½·½, var = 2 (¼ (½ − ½ + ¼) − ⅛ (½ − 1 + ¾)) = 1/16
        Assert.Equal(1, EllisonGlaeserKernels.StandardScore([2, 0], [1, 1], [1, 1]));
    }

    [Fact]
    public void What_has_no_index()
    {
        Assert.All(
            [
                EllisonGlaeserKernels.RawConcentration([], []), EllisonGlaeserKernels.RawConcentration([0, 0], [1, 1]), EllisonGlaeserKernels.RawConcentration([1, double.NaN], [1, 1]),
                EllisonGlaeserKernels.Gamma([2, 0], [1, 1], 1), // one plant
                EllisonGlaeserKernels.Gamma([2, 0], [1, 0], 0.5), // one region
                EllisonGlaeserKernels.Gamma([2, 0], [1, 1], double.NaN),
                EllisonGlaeserKernels.StandardScore([2, 0], [1, 0], [1, 1]),
                EllisonGlaeserKernels.Coagglomeration([2, 1, 0, 0], 2, [1, 0], [0, 1]),
                EllisonGlaeserKernels.Coagglomeration([2, 1, 0, 0], 2, [1, 1], [0]), // one sector
                EllisonGlaeserKernels.Coagglomeration([2, 0, 1, 0], 2, [1, 1], [0, 1]), // one of the two is nowhere
                EllisonGlaeserKernels.Coagglomeration([0, 0, 0, 0], 2, [1, 1], [0, 1]),
                EllisonGlaeserKernels.Coagglomeration([2, double.NaN, 1, 0], 2, [1, 1], [0, 1]),
                EllisonGlaeserKernels.Coagglomeration([2, 1, 0, 0], 2, [1, 1], []),
            ],
            v => Assert.True(double.IsNaN(v)));
        Assert.True(double.IsFinite(EllisonGlaeserKernels.Coagglomeration([2, 1, 0, 3, 0, 0], 3, [1, 1], [0, 1, 2])) && double.IsFinite(EllisonGlaeserKernels.Coagglomeration([2, 1, double.NaN, 3, 0, 0], 3, [1, 1], [0, 1])));
    }

    [Fact]
    public void A_sector_that_is_nowhere_does_not_change_its_group() => Assert.Equal(
        EllisonGlaeserKernels.Coagglomeration([2, 1, 0, 3, 2, 0], 3, [3, 5], [0, 1]), EllisonGlaeserKernels.Coagglomeration([2, 1, 0, 3, 2, 0], 3, [3, 5], [0, 1, 2]));

    [Fact]
    public void Inputs_that_do_not_fit_are_refused()
    {
        Assert.Equal("Got 1 values where 2 were expected: all inputs have one order and one shape. (Parameter 'economy')", Assert.Throws<ArgumentException>(() => EllisonGlaeserKernels.RawConcentration([1, 2], [1])).Message);
        Assert.Equal("economy", Assert.Throws<ArgumentException>(() => EllisonGlaeserKernels.Gamma([1, 2], [1], 0.5)).ParamName);
        Assert.Equal("economy", Assert.Throws<ArgumentException>(() => EllisonGlaeserKernels.StandardScore([1, 2], [1], [1])).ParamName);
        Assert.Equal("Got 3 values where whole rows of 2 were expected: a matrix lies row by row. (Parameter 'x')", Assert.Throws<ArgumentException>(() => EllisonGlaeserKernels.Coagglomeration([1, 2, 3], 2, [1], [0])).Message);
        Assert.Equal("Got 1 values where 2 were expected: all inputs have one order and one shape. (Parameter 'economy')", Assert.Throws<ArgumentException>(() => EllisonGlaeserKernels.Coagglomeration([1, 2, 3, 4], 2, [1], [0])).Message);
        Assert.StartsWith("Sectors are numbered from 0 to 1. (Parameter 'group')", Assert.Throws<ArgumentOutOfRangeException>(() => EllisonGlaeserKernels.Coagglomeration([1, 2, 3, 4], 2, [1, 1], [2])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => EllisonGlaeserKernels.Coagglomeration([1, 2, 3, 4], 2, [1, 1], [-1]));
    }

    [Fact]
    public void Where_there_is_no_room_for_chance_there_is_no_index()
    {
        Assert.Equal(double.NaN, EllisonGlaeserKernels.StandardScore([3, 1], [1, 1], [5])); // one plant: whatever place it took, g is the same
        Assert.Equal(double.NaN, EllisonGlaeserKernels.StandardScore([3, 1], [1, 0], [5, 5])); // an economy in one region
        Assert.Equal(double.NaN, EllisonGlaeserKernels.Gamma([3, 1], [1, 0], 0.5));
        Assert.Equal(double.NaN, EllisonGlaeserKernels.Gamma([3, 1], [1, 1], 1));
        Assert.Equal(double.NaN, EllisonGlaeserKernels.Coagglomeration([1, 2, 1, 0], 2, [1, 0], [0, 1]));
        Assert.Equal("Got 1 values where 2 were expected: all inputs have one order and one shape. (Parameter 'economy')", Assert.Throws<ArgumentException>(() => EllisonGlaeserKernels.Coagglomeration([1, 2], 1, [5], [])).Message);
    }

    private static double Measure(Plants plants, double[] economy, string sector, string measure)
    {
        double[] x = [.. plants.Regions.Select(r => plants.Sum(r, sector))];
        double[] sizes = plants.Sizes(sector);
        return measure switch
        {
            "gamma" or "Gamma i" => EllisonGlaeserKernels.Gamma(x, economy, DistributionKernels.Herfindahl(sizes)),
            "G" or "G i" => EllisonGlaeserKernels.RawConcentration(x, economy),
            "H" or "HHI i" => DistributionKernels.Herfindahl(sizes),
            "z Gi" => EllisonGlaeserKernels.StandardScore(x, economy, sizes),
            _ => sizes.Length,
        };
    }

    private sealed record Plants(Golden Table)
    {
        public string[] Regions => [.. Table.Rows.Select(r => r[2]).Distinct().Order(StringComparer.Ordinal)];

        public string[] Sectors => [.. Table.Rows.Select(r => r[1]).Distinct().Order(StringComparer.Ordinal)];

        public static Plants Read(string set) => new(Golden.Read($"inputs/plants.{set}"));

        public double Sum(string region, string sector) => Table.Rows.Where(r => r[2] == region && r[1] == sector).Sum(r => Number(r[3]));

        public double[] Sizes(string sector) => [.. Table.Rows.Where(r => r[1] == sector).Select(r => Number(r[3]))];

        public double[] Economy(bool given) => [.. Regions.Select(region => given ? Number(Table.Rows.First(r => r[2] == region)[4]) : Sectors.Sum(s => Sum(region, s)))];

        private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
    }
}
