using FsCheck.Xunit;
using IndustryModel.Charts;
using IndustryModel.Results;
using IndustryModel.Tests.Arbitraries;
using ScottPlot;

namespace IndustryModel.Tests.Charts;

public sealed class ColorTests
{
    private const double Readable = 4.5;

    [Fact]
    public void Every_text_stands_out_from_its_ground()
    {
        Assert.True(ChartColors.Contrast(ChartColors.Ink, ChartColors.Ground) >= Readable);
        Assert.True(ChartColors.Contrast(ChartColors.Muted, ChartColors.Ground) >= Readable);
        Assert.True(ChartColors.Contrast(ChartColors.Accent, ChartColors.Ground) >= Readable);
        Assert.Equal(21, ChartColors.Contrast(Colors.Black, Colors.White), 0.01);
        Assert.Equal(1, ChartColors.Contrast(Colors.White, Colors.White), 0.01);
        Color[] grounds = [.. Enumerable.Range(1, 9).SelectMany(n => ChartColors.Sequential(n)), .. ChartColors.Diverging(4, 1, 4), .. ChartColors.Diverging(3, 0, 3)];
        Assert.All(grounds, ground => Assert.True(ChartColors.Contrast(ChartColors.TextOn(ground), ground) >= Readable, $"{ChartColors.TextOn(ground).ToHex()} on {ground.ToHex()}: {ChartColors.Contrast(ChartColors.TextOn(ground), ground):0.00}"));
    }

    [Fact]
    public void Every_text_of_every_picture_has_a_color_that_stands_out()
    {
        foreach (string kind in Pictures.Kinds)
        {
            Color[] grounds = kind == "heat map" ? [.. ColorClasses.Ratios().Colors, ChartColors.Ground] : [ChartColors.Ground];
            foreach (string fill in Pictures.Svg(Pictures.Of(kind)).Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Attribute("fill")?.Value ?? "black").Distinct())
            {
                Color color = fill switch { "white" => Colors.White, "black" => Colors.Black, _ => Color.FromHex(fill) };
                Assert.True(grounds.Any(g => ChartColors.Contrast(color, g) >= Readable), $"{kind}: {fill}");
            }
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(8)]
    public void A_scale_gets_darker_step_by_step_so_that_it_reads_without_hues(int steps)
    {
        double[] onWhite = [.. ChartColors.Sequential(steps).Select(c => ChartColors.Contrast(c, Colors.White))];
        Assert.Equal(onWhite.Order(), onWhite);
        Assert.True(onWhite.Zip(onWhite.Skip(1)).All(p => p.Second / p.First > 1.15));
        Color[] two = ChartColors.Diverging(steps, 1, steps);
        Assert.Equal(two.Take(steps + 1).Select(c => ChartColors.Contrast(c, Colors.White)).OrderDescending(), two.Take(steps + 1).Select(c => ChartColors.Contrast(c, Colors.White)));
        Assert.Equal(two.Skip(steps).Select(c => ChartColors.Contrast(c, Colors.White)).Order(), two.Skip(steps).Select(c => ChartColors.Contrast(c, Colors.White)));
    }

    [Theory]
    [InlineData(0.021, 0.328, 7, "< 5 %", "5–10 %", "≥ 30 %")]
    [InlineData(0.061, 0.22, 7, "< 7.5 %", "7.5–10.0 %", "≥ 20.0 %")]
    public void Classes_end_at_figures_that_people_can_read(double low, double high, int count, string first, string second, string last)
    {
        ColorClasses classes = ColorClasses.Sequential([low, high]);
        var column = new ResultColumn("share", ColumnKind.Share);
        var words = new ChartWords(null, "t", "t", "", "", []);
        Assert.Equal(count, classes.Colors.Count);
        Assert.Equal([first, second, last], new[] { 0, 1, count - 1 }.Select(i => classes.Label(i, words, column)));
    }

    [Property]
    public void The_lowest_is_in_the_first_class_and_the_highest_in_the_last(DrawnNumbers drawn)
    {
        double[] values = [.. drawn.Values.Where(double.IsFinite).Where(v => Math.Abs(v) < 1e12)];
        if (values.Length == 0)
            return;
        ColorClasses classes = ColorClasses.Sequential(values);
        Assert.Equal(0, classes.Of(values.Min()));
        Assert.Equal(classes.Colors.Count - 1, classes.Of(values.Max()));
        Assert.InRange(classes.Colors.Count, 1, 13);
        Assert.Equal(values.Order().Select(classes.Of), values.Order().Select(classes.Of).Order());
    }

    [Fact]
    public void Quotients_run_to_both_sides_of_one_by_the_same_factors()
    {
        ColorClasses classes = ColorClasses.Ratios();
        int middle = classes.Of(1);
        Assert.Equal(classes.Colors.Count / 2, middle);
        foreach (double quotient in new[] { 1.1, 1.3, 1.7, 2.5 })
            Assert.Equal(middle - classes.Of(1 / quotient), classes.Of(quotient) - middle);
        ColorClasses around = ColorClasses.Around(0, [-3, 1, 2]);
        Assert.Equal(around.Colors.Count / 2, around.Of(0));
        Assert.Equal(around.Colors.Count / 2 - 1, around.Of(-0.001));
    }
}
