using System.Collections.Immutable;
using IndustryModel.Regional;

namespace IndustryModel.Tests.Regional;

public sealed partial class ShiftShareKernelTests
{
    private static readonly string[] Arcelus = ["ENG", "DNG", "ENI", "DNI", "ERG", "DRG", "ERI", "DRI"];

    private static readonly string[] PanelNames = ["de_emp", "syn", "syn_zeros"];

    public static TheoryData<string> Panels => [.. PanelNames];

    [Fact]
    public void A_change_is_national_growth_and_mix_and_what_the_region_does_by_itself()
    {
        // the nation grows 10 %, from 200 to 220: sector 1 by 20 % (100 to 120), sector 2 not at all; the region has 50 and 10, and ends with 66 and 9
        double[] parts = new double[6];
        ShiftShareKernels.Dunn([50, 10], [66, 9], [100, 100], [120, 100], ReferenceEconomy.Whole, parts);
        Near([5, 1, 5, -1, 6, -1], parts); // national | mix | regional
        double[] split = new double[10];
        ShiftShareKernels.EstebanMarquillas([50, 10], [66, 9], [100, 100], [120, 100], ReferenceEconomy.Whole, AppearingCells.Undefined, split);
        Near([5, 1, 5, -1, 6, -1, 3.6, -3, 2.4, 2], split); // expected 30 and 30, differential growth 12 % and −10 %
        double[] terms = new double[16];
        ShiftShareKernels.Arcelus([50, 10], [66, 9], [100, 100], [120, 100], ReferenceEconomy.Whole, terms); // the region grows 25 %, 15 points more
        Near([3, 3, 2, -2, 3, -3, 2, 2, 4.5, 4.5, 3, -3, -0.9, -7.5, -0.6, 5], terms);
    }

    [Fact]
    public void The_rest_of_the_nation_leaves_the_region_out()
    {
        double[] parts = new double[6];
        ShiftShareKernels.Dunn([50, 10], [66, 9], [100, 100], [120, 100], ReferenceEconomy.Rest, parts); // the rest: 50 to 54, 90 to 91
        double growth = 5.0 / 140;
        Near([50 * growth, 10 * growth, 50 * (0.08 - growth), 10 * (1.0 / 90 - growth), 12, -1 - 10.0 / 90], parts);
        double[] split = new double[10];
        ShiftShareKernels.EstebanMarquillas([50, 10], [66, 9], [100, 100], [120, 100], ReferenceEconomy.Rest, AppearingCells.Undefined, split);
        Near([60 * 50 / 140.0 * 0.24, 60 * 90 / 140.0 * (-0.1 - 1.0 / 90)], split[6..8]);
    }

    [Theory]
    [MemberData(nameof(Panels))]
    public void One_period_is_what_the_formula_gives(string panel)
    {
        (double[] start, double[] end) = Ends(panel);
        Agrees("shiftshare.cells.formula", panel, Together(start, end, panel), start, end);
    }

    [Theory]
    [MemberData(nameof(Panels))]
    public void A_chain_of_years_is_what_the_formula_gives(string panel)
    {
        (double[] start, double[] end) = Ends(panel);
        Agrees("shiftshare.dynamic_cells.formula", panel, Chained(panel), start, end);
    }

    [Theory]
    [InlineData("shiftshare.arcelus_one_period.miraflor", false)]
    [InlineData("shiftshare.arcelus_dynamic.miraflor", true)]
    public void Eight_terms_are_what_another_system_gives_where_every_cell_starts_above_zero(string golden, bool chain) => Assert.All(["de_emp", "syn"], panel =>
    {
        (double[] start, double[] end) = Ends(panel);
        Dictionary<string, double[]> ours = chain ? Chained(panel) : Together(start, end, panel);
        Golden.Read(golden).Set(panel).AssertAgrees(row => row[2] == "residual" ? Golden.Number(row[3]) : ours[row[2]][Shape(panel).At(row[0], row[1])], absolute: 1e-11 * ours["size"].Max());
    });

    [Theory]
    [InlineData("shiftshare.dunn_cells.dsoudis", false)]
    [InlineData("shiftshare.dunn_dynamic_cells.dsoudis", true)]
    public void Cells_are_what_a_second_system_gives_where_every_cell_starts_above_zero(string golden, bool chain)
    {
        var names = new Dictionary<string, string> { ["NS"] = "national", ["IM"] = "mix", ["RS"] = "competitive" };
        Assert.All(["de_emp", "syn"], panel =>
        {
            (double[] start, double[] end) = Ends(panel);
            Dictionary<string, double[]> ours = chain ? Chained(panel) : Together(start, end, panel);
            Golden.Read(golden).Set(panel).AssertAgrees(row => ours[names[row[2]]][Shape(panel).At(row[0], row[1])], absolute: 1e-11 * ours["size"].Max());
        });
    }

    [Theory]
    [InlineData("shiftshare.esteban_cells.hinterland", false)]
    [InlineData("shiftshare.esteban_dynamic_cells.hinterland", true)]
    [InlineData("shiftshare.esteban_regions.hinterland", false)]
    [InlineData("shiftshare.esteban_dynamic_regions.hinterland", true)]
    public void A_third_system_counts_what_appears_as_competitive(string golden, bool chain) => Assert.All(PanelNames, panel =>
    {
        (double[] start, double[] end) = Ends(panel);
        Dictionary<string, double[]> ours = chain ? Chained(panel, AppearingCells.Competitive) : Together(start, end, panel, AppearingCells.Competitive);
        GoldenMatrix shape = Shape(panel);
        bool cells = golden.Contains("cells", StringComparison.Ordinal);
        Golden.Read(golden).Set(panel).AssertAgrees(row =>
        {
            double[] component = row[^2] == "homothetic" ? Expected(start, shape) : ours[Peer(row[^2])];
            return cells ? component[shape.At(row[0], row[1])] : component.Skip(shape.Row(row[0]) * shape.Sectors.Length).Take(shape.Sectors.Length).Sum();
        }, absolute: 1e-11 * ours["size"].Max() * (cells ? 1 : shape.Sectors.Length));
    });

    [Theory]
    [InlineData("shiftshare.dunn.reat")]
    [InlineData("shiftshare.esteban.reat")]
    [InlineData("shiftshare.dunn_dynamic.reat")]
    [InlineData("shiftshare.esteban_dynamic.reat")]
    public void Regions_are_what_a_fourth_system_gives(string golden)
    {
        bool esteban = golden.Contains("esteban", StringComparison.Ordinal);
        Assert.All(["de_emp", "syn"], panel =>
        {
            (double[] start, double[] end) = Ends(panel);
            Dictionary<string, double[]> ours = golden.Contains("dynamic", StringComparison.Ordinal) ? Chained(panel) : Together(start, end, panel);
            GoldenMatrix shape = Shape(panel);
            Golden.Read(golden).Set(panel).AssertAgrees(row => OfRegion(ours, shape, row[0], row[1], esteban), absolute: 1e-11 * ours["size"].Max());
        });
    }

    [Theory]
    [InlineData("shiftshare.dunn_by_year.reat")]
    [InlineData("shiftshare.esteban_by_year.reat")]
    public void Each_year_is_what_a_fourth_system_gives(string golden) => Assert.All(["de_emp", "syn"], panel => Assert.All(Golden.Read(golden).Set(panel).Rows.GroupBy(r => r[2]), interval =>
    {
        string[] years = interval.Key.Split('-');
        GoldenMatrix start = GoldenMatrix.Panel(panel, int.Parse(years[0], System.Globalization.CultureInfo.InvariantCulture));
        GoldenMatrix end = GoldenMatrix.Panel(panel, int.Parse(years[1], System.Globalization.CultureInfo.InvariantCulture));
        Dictionary<string, double[]> ours = Together(start.Values, end.Values, panel);
        Assert.All(interval, row => Assert.Equal(Golden.Number(row[3]), OfRegion(ours, start, row[0], row[1], golden.Contains("esteban", StringComparison.Ordinal)), 1e-11 * ours["size"].Max()));
    }));

    [Fact]
    public void A_region_beside_a_nation_it_is_no_sum_of_is_what_two_systems_give()
    {
        (double[] start, double[] end, double[] before, double[] after, ImmutableArray<string> sectors) = Freiburg();
        double[] parts = new double[5 * sectors.Length];
        ShiftShareKernels.EstebanMarquillas(start, end, before, after, ReferenceEconomy.Whole, AppearingCells.Undefined, parts);
        Dictionary<string, double[]> ours = Named(parts, start, end);
        Golden.Read("shiftshare.esteban_cells.hinterland").Set("freiburg").AssertAgrees(
            row => row[2] == "homothetic" ? start.Sum() * before[sectors.IndexOf(row[1])] / before.Sum() : ours[Peer(row[2])][sectors.IndexOf(row[1])], absolute: 1e-7);
        Golden.Read("shiftshare.dunn.reat").Set("freiburg").AssertAgrees(row => OfRegion(ours, null, row[0], row[1], false), absolute: 1e-7);
        Golden.Read("shiftshare.esteban.reat").Set("freiburg").AssertAgrees(row => OfRegion(ours, null, row[0], row[1], true), absolute: 1e-7);
        double[] structure = new double[1], location = new double[1], net = new double[1];
        ShiftShareKernels.Gerfin(start, end, before, after, ReferenceEconomy.Whole, structure, location, net);
        Golden.Read("shiftshare.gerfin.reat").Set("freiburg").AssertAgrees(row => Index(row[1], structure[0], location[0], net[0]));
        double[] factors = [.. before.Zip(after, (_, b) => 1.05 * b / b)]; // projected from the last year, the nation growing 5 % in every sector
        double[] projected = new double[sectors.Length];
        ShiftShareKernels.Project(end, factors, [], location, projected);
        Golden.Read("shiftshare.projection_gerfin.reat_shiftp").Set("freiburg").AssertAgrees(row => projected[sectors.IndexOf(row[0])]);
    }

    [Theory]
    [MemberData(nameof(Panels))]
    public void Indices_are_what_the_formula_and_two_systems_give(string panel)
    {
        (double[] start, double[] end) = Ends(panel);
        GoldenMatrix shape = Shape(panel);
        int regions = shape.Regions.Length;
        double[] structure = new double[regions], location = new double[regions], net = new double[regions];
        ShiftShareKernels.Gerfin(start, end, Sums(start, shape), Sums(end, shape), ReferenceEconomy.Whole, structure, location, net);
        Golden.Read("shiftshare.gerfin.formula").Set(panel).AssertAgrees(row => Index(row[1], structure[shape.Row(row[0])], location[shape.Row(row[0])], net[shape.Row(row[0])]));
        if (panel == "syn_zeros")
        {
            Assert.True(double.IsNaN(structure[5]) && double.IsNaN(location[5]) && double.IsNaN(net[5])); // R6 has no activity
            return;
        }

        Golden.Read("shiftshare.gerfin.reat").Set(panel).AssertAgrees(row => Index(row[1], structure[shape.Row(row[0])], location[shape.Row(row[0])], net[shape.Row(row[0])]));
        double[] cells = new double[3 * start.Length];
        ShiftShareKernels.GerfinCells(start, end, Sums(start, shape), Sums(end, shape), ReferenceEconomy.Whole, cells);
        Golden.Read("shiftshare.gerfin_by_sector.reat_shifti").Set(panel).Where("component", "Regional share").AssertAgrees(row => cells[start.Length + shape.At(row[0], row[1])]);
    }

    [Fact]
    public void Indices_of_each_year_are_what_a_system_gives() => Assert.All(["de_emp", "syn"], panel => Assert.All(Golden.Read("shiftshare.gerfin_by_year.reat").Set(panel).Rows.GroupBy(r => r[2]), interval =>
    {
        string[] years = interval.Key.Split('-');
        GoldenMatrix start = GoldenMatrix.Panel(panel, int.Parse(years[0], System.Globalization.CultureInfo.InvariantCulture));
        GoldenMatrix end = GoldenMatrix.Panel(panel, int.Parse(years[1], System.Globalization.CultureInfo.InvariantCulture));
        int regions = start.Regions.Length;
        double[] structure = new double[regions], location = new double[regions], net = new double[regions];
        ShiftShareKernels.Gerfin(start.Values, end.Values, Sums(start.Values, start), Sums(end.Values, start), ReferenceEconomy.Whole, structure, location, net);
        Assert.All(interval, row => Assert.Equal(Golden.Number(row[3]), Index(row[1], structure[start.Row(row[0])], location[start.Row(row[0])], net[start.Row(row[0])]), 1e-12));
    }));

    [Fact]
    public void What_appears_is_kept_where_a_system_loses_it()
    {
        (double[] start, double[] end) = Ends("syn_zeros");
        double[] regional = Together(start, end, "syn_zeros")["competitive"];
        Assert.Equal(168.725, regional[0]); // R1 × S1 comes from zero
        Assert.Equal(6.029, Golden.Read("shiftshare.dunn.krl").Set("syn_zeros")["R1/total_decomposed"], 1e-9); // of a change of 174.754
        Assert.All(["de_emp", "syn"], panel =>
        {
            (double[] from, double[] to) = Ends(panel);
            Dictionary<string, double[]> ours = Together(from, to, panel);
            var names = new Dictionary<string, string> { ["actual_change"] = "actual", ["national_share"] = "national", ["industry_mix"] = "mix", ["competitive_share"] = "competitive", ["total_decomposed"] = "actual" };
            GoldenMatrix shape = Shape(panel);
            Golden.Read("shiftshare.dunn.krl").Set(panel).AssertAgrees(row => ours[names[row[1]]].Skip(shape.Row(row[0]) * shape.Sectors.Length).Take(shape.Sectors.Length).Sum(), absolute: 1e-11 * ours["size"].Max());
        });
    }

    [Fact]
    public void Missing_figures_make_missing_what_they_enter_and_nothing_else()
    {
        double n = double.NaN;
        double[] parts = new double[48];
        ShiftShareKernels.Arcelus([1, 2, 3, n, 5, 6], [2, 2, 2, 3, 3, 3], [10, 20, 30], [11, 22, 33], ReferenceEconomy.Whole, parts);
        Assert.All(parts.Chunk(6), plane => Assert.Equal([false, false, false, true, true, true], plane.Select(double.IsNaN)));
        parts = new double[18];
        ShiftShareKernels.Dunn([1, 0, 3, n, 5, 6], [2, 2, 2, 3, 3, 3], [10, n, 30], [11, 22, 33], ReferenceEconomy.Whole, parts);
        Assert.Equal([true, true, true, true, true, true, true, true, true, true, true, true, false, true, false, true, true, false], parts.Select(double.IsNaN));
    }

    [Fact]
    public void Nothing_to_grow_from_is_undefined_for_a_region_that_has_the_sector()
    {
        double[] parts = new double[12];
        ShiftShareKernels.Dunn([1, 2, 0, 4], [2, 2, 0, 5], [0, 6], [0, 7], ReferenceEconomy.Whole, parts);
        Assert.Equal([false, false, false, false, true, false, false, false, true, false, false, false], parts.Select(double.IsNaN));
        ShiftShareKernels.Dunn([1, 2, 0, 4], [2, 2, 0, 5], [0, 0], [0, 7], ReferenceEconomy.Whole, parts);
        Assert.Equal([true, true, false, true, true, true, false, true, true, true, false, true], parts.Select(double.IsNaN));
        Assert.Equal(0, parts[2]);
        double[] split = new double[10];
        ShiftShareKernels.EstebanMarquillas([0, 2], [3, 2], [5, 6], [5, 7], ReferenceEconomy.Whole, AppearingCells.Competitive, split);
        Assert.Equal((3, 0), (split[6], split[8]));
        double[] one = new double[1];
        ShiftShareKernels.Gerfin([0, 1], [0, 2], [0, 0], [4, 4], ReferenceEconomy.Whole, one, new double[1], new double[1]);
        Assert.True(double.IsNaN(one[0]));
    }

    [Fact]
    public void Gerfin_s_cells_are_quotients_of_growth_factors()
    {
        double[] cells = new double[6];
        ShiftShareKernels.GerfinCells([50, 0], [66, 9], [100, 100], [120, 100], ReferenceEconomy.Whole, cells);
        Near([1.2 / 1.1, 1 / 1.1, 1.1, double.NaN, 1.2, double.NaN], cells);
        ShiftShareKernels.GerfinCells([50, 10], [66, 9], [100, 100], [120, 100], ReferenceEconomy.Rest, cells);
        Near([1.08 / (145 / 140.0), 91 / 90.0 / (145 / 140.0), 1.32 / 1.08, 0.9 / (91 / 90.0), 1.32 / (145 / 140.0), 0.9 / (145 / 140.0)], cells);
    }

    [Fact]
    public void A_projection_keeps_the_shift_or_the_index_or_neither()
    {
        double[] y = new double[4];
        ShiftShareKernels.Project([10, 20, 30, 40], [1.1, 0.9], [], [], y);
        Near([11, 18, 33, 36], y);
        ShiftShareKernels.Project([10, 20, 30, 40], [1.1, 0.9], [0.1, 0, 0, -0.1], [], y);
        Near([12, 18, 33, 32], y);
        ShiftShareKernels.Project([10, 20, 30, 40], [1.1, 0.9], [], [2, 1], y);
        Near([22, 36, 33, 36], y);
    }

    [Fact]
    public void Shapes_that_do_not_fit_are_refused()
    {
        double[] d = new double[2];
        Refused("start", "Got 3 values where whole rows of 2 were expected: a matrix lies row by row.", () => ShiftShareKernels.Dunn([1, 2, 3], [1, 2, 3], [1, 2], [1, 2], ReferenceEconomy.Whole, d));
        Refused("end", "Got 1 values where 2 were expected: all inputs have one order and one shape.", () => ShiftShareKernels.EstebanMarquillas([1, 2], [1], [1, 2], [1, 2], ReferenceEconomy.Whole, AppearingCells.Undefined, d));
        Refused("benchmarkEnd", "Got 3 values where 2 were expected: all inputs have one order and one shape.", () => ShiftShareKernels.Arcelus([1, 2], [1, 2], [1, 2], [1, 2, 3], ReferenceEconomy.Whole, d));
        Refused("destination", "The destination holds 2 values; 6 are needed.", () => ShiftShareKernels.Dunn([1, 2], [1, 2], [1, 2], [1, 2], ReferenceEconomy.Whole, d));
        Refused("years", "Got 5 values where whole rows of 2 were expected: a matrix lies row by row.", () => ShiftShareKernels.Dynamic(ShiftShareDecomposition.Dunn, [1, 2, 3, 4, 5], [1, 2, 3, 4], 2, ReferenceEconomy.Whole, AppearingCells.Undefined, d));
        Refused("benchmark", "Got 3 values where whole rows of 2 were expected: a matrix lies row by row.", () => ShiftShareKernels.Dynamic(ShiftShareDecomposition.Dunn, [1, 2], [1, 2, 3], 2, ReferenceEconomy.Whole, AppearingCells.Undefined, d));
        Refused("years", "Got 3 values where whole rows of 2 were expected: a matrix lies row by row.", () => ShiftShareKernels.Dynamic(ShiftShareDecomposition.Dunn, [1, 2, 3, 1, 2, 3], [1, 2, 3, 4], 2, ReferenceEconomy.Whole, AppearingCells.Undefined, d));
        Assert.Equal("count", Assert.Throws<ArgumentOutOfRangeException>(() => ShiftShareKernels.Dynamic(ShiftShareDecomposition.Dunn, [1], [1], 1, ReferenceEconomy.Whole, AppearingCells.Undefined, d)).ParamName);
        Assert.Equal("benchmark", Assert.Throws<ArgumentOutOfRangeException>(() => ShiftShareKernels.Dynamic(ShiftShareDecomposition.Dunn, [], [], 2, ReferenceEconomy.Whole, AppearingCells.Undefined, d)).ParamName);
        Assert.Equal("decomposition", Assert.Throws<ArgumentOutOfRangeException>(() => ShiftShareKernels.Components((ShiftShareDecomposition)9)).ParamName);
        Refused("structure", "The destination holds 0 values; 1 are needed.", () => ShiftShareKernels.Gerfin([1, 2], [1, 2], [1, 2], [1, 2], ReferenceEconomy.Whole, [], d, d));
        Refused("location", "The destination holds 0 values; 1 are needed.", () => ShiftShareKernels.Gerfin([1, 2], [1, 2], [1, 2], [1, 2], ReferenceEconomy.Whole, d, [], d));
        Refused("net", "The destination holds 0 values; 1 are needed.", () => ShiftShareKernels.Gerfin([1, 2], [1, 2], [1, 2], [1, 2], ReferenceEconomy.Whole, d, d, []));
        Refused("start", "Got 1 values where whole rows of 2 were expected: a matrix lies row by row.", () => ShiftShareKernels.Gerfin([1], [1], [1, 2], [1, 2], ReferenceEconomy.Whole, d, d, d));
        Refused("start", "Got 1 values where whole rows of 2 were expected: a matrix lies row by row.", () => ShiftShareKernels.GerfinCells([1], [1], [1, 2], [1, 2], ReferenceEconomy.Whole, d));
        Refused("destination", "The destination holds 2 values; 6 are needed.", () => ShiftShareKernels.GerfinCells([1, 2], [1, 2], [1, 2], [1, 2], ReferenceEconomy.Whole, d));
        Refused("x", "Got 1 values where whole rows of 2 were expected: a matrix lies row by row.", () => ShiftShareKernels.Project([1], [1, 2], [], [], d));
        Refused("shifts", "Got 1 values where 2 were expected: all inputs have one order and one shape.", () => ShiftShareKernels.Project([1, 2], [1, 2], [1], [], d));
        Refused("indices", "Got 2 values where 1 were expected: all inputs have one order and one shape.", () => ShiftShareKernels.Project([1, 2], [1, 2], [], [1, 2], d));
        Refused("destination", "The destination holds 1 values; 2 are needed.", () => ShiftShareKernels.Project([1, 2], [1, 2], [], [], new double[1]));
    }

    private static void Refused(string parameter, string message, Action action) => Assert.Equal($"{message} (Parameter '{parameter}')", Assert.Throws<ArgumentException>(action).Message);

    private static void Near(double[] expected, double[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        Assert.All(expected.Zip(actual), p => Assert.True(double.IsNaN(p.First) ? double.IsNaN(p.Second) : Math.Abs(p.First - p.Second) < 1e-12, $"{p.First:R} and {p.Second:R}"));
    }

    private static string Peer(string component) => component switch { "emCompetitive" => "em_competitive", "emAllocation" => "em_allocation", _ => component };

    private static double Index(string name, double structure, double location, double net) => name switch { "Industrial mix" => structure, "Regional share" => location, _ => net };

    private static double OfRegion(Dictionary<string, double[]> ours, GoldenMatrix? shape, string region, string component, bool esteban)
    {
        double Sum(string name) => shape is null ? ours[name].Sum() : ours[name].Skip(shape.Row(region) * shape.Sectors.Length).Take(shape.Sectors.Length).Sum();
        return component switch
        {
            "Growth (t1-t)" => Sum("actual"),
            "National share" => Sum("national"),
            "Industrial mix" => Sum("mix"),
            "Regional share" => Sum(esteban ? "em_competitive" : "competitive"),
            "Allocation effect" => Sum("em_allocation"),
            _ => Sum("mix") + Sum("competitive"),
        };
    }

    /// <summary>Against the cell's size: components that nearly cancel carry the rounding of what they are differences of.</summary>
    private static void Agrees(string golden, string panel, Dictionary<string, double[]> ours, double[] start, double[] end)
    {
        GoldenMatrix shape = Shape(panel);
        double[] expected = Expected(start, shape);
        Assert.All(Golden.Read(golden).Set(panel).Rows, row =>
        {
            int at = shape.At(row[0], row[1]);
            double theirs = Golden.Number(row[3]);
            double value = row[2] == "homothetic" ? expected[at] : ours[row[2]][at];
            Assert.True(double.IsNaN(theirs) ? double.IsNaN(value) : Math.Abs(theirs - value) <= 1e-10 * Math.Max(Math.Max(start[at], end[at]), expected[at]), $"{row[0]}/{row[1]}/{row[2]}: {theirs:R}, ours {value:R}");
        });
    }

    private static Dictionary<string, double[]> Together(double[] start, double[] end, string panel, AppearingCells appearing = AppearingCells.Undefined)
    {
        GoldenMatrix shape = Shape(panel);
        (double[] before, double[] after) = (Sums(start, shape), Sums(end, shape));
        double[] parts = new double[5 * start.Length], terms = new double[8 * start.Length], dunn = new double[3 * start.Length];
        ShiftShareKernels.EstebanMarquillas(start, end, before, after, ReferenceEconomy.Whole, appearing, parts);
        ShiftShareKernels.Arcelus(start, end, before, after, ReferenceEconomy.Whole, terms);
        ShiftShareKernels.Dunn(start, end, before, after, ReferenceEconomy.Whole, dunn);
        Assert.Equal(dunn, parts[..dunn.Length]);
        return Named([.. parts, .. terms], start, end);
    }

    private static Dictionary<string, double[]> Chained(string panel, AppearingCells appearing = AppearingCells.Undefined)
    {
        GoldenMatrix[] years = [.. Years(panel).Select(y => GoldenMatrix.Panel(panel, y))];
        double[] values = [.. years.SelectMany(y => y.Values)];
        double[] nations = [.. years.SelectMany(y => Sums(y.Values, y))];
        int cells = years[0].Values.Length;
        double[] parts = new double[5 * cells], terms = new double[8 * cells];
        ShiftShareKernels.Dynamic(ShiftShareDecomposition.EstebanMarquillas, values, nations, years.Length, ReferenceEconomy.Whole, appearing, parts);
        ShiftShareKernels.Dynamic(ShiftShareDecomposition.Arcelus, values, nations, years.Length, ReferenceEconomy.Whole, appearing, terms);
        return Named([.. parts, .. terms], years[0].Values, years[^1].Values);
    }

    private static Dictionary<string, double[]> Named(double[] parts, double[] start, double[] end)
    {
        string[] names = ["national", "mix", "competitive", "em_competitive", "em_allocation", .. Arcelus];
        var named = parts.Chunk(start.Length).Select((plane, i) => (names[i], plane)).ToDictionary(p => p.Item1, p => p.plane);
        named["actual"] = [.. end.Zip(start, (x, e) => x - e)];
        named["size"] = [.. end.Zip(start, Math.Max)];
        return named;
    }

    private static double[] Expected(double[] start, GoldenMatrix shape)
    {
        double[] sums = Sums(start, shape);
        return [.. start.Select((_, i) => start.Skip(i / sums.Length * sums.Length).Take(sums.Length).Sum() * sums[i % sums.Length] / sums.Sum())];
    }

    private static double[] Sums(double[] values, GoldenMatrix shape)
    {
        double[] sums = new double[shape.Sectors.Length];
        LocationQuotientKernels.SumOfRegions(values, sums);
        return sums;
    }

    private static GoldenMatrix Shape(string panel) => GoldenMatrix.Panel(panel, Years(panel)[0]);

    private static int[] Years(string panel) => panel == "de_emp" ? [2008, 2009, 2010, 2011, 2012, 2013, 2014] : [2001, 2002, 2003, 2004, 2005];

    private static (double[] Start, double[] End) Ends(string panel) => (Shape(panel).Values, GoldenMatrix.Panel(panel, Years(panel)[^1]).Values);

    private static (double[] Start, double[] End, double[] Before, double[] After, ImmutableArray<string> Sectors) Freiburg()
    {
        Golden table = Golden.Read("inputs/pair.freiburg");
        double[] Column(int c) => [.. table.Rows.Select(r => Golden.Number(r[c]))];
        return (Column(1), Column(2), Column(3), Column(4), [.. table.Rows.Select(r => r[0])]);
    }
}
