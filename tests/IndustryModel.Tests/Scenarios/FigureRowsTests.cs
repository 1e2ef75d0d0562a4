using System.Runtime.InteropServices;
using IndustryModel.Scenarios;
using static IndustryModel.Tests.Scenarios.SmallScenario;

namespace IndustryModel.Tests.Scenarios;

public sealed class FigureRowsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData((4 << 18) - 1)]
    [InlineData(4 << 18)]
    [InlineData((4 << 18) + 1)]
    [InlineData(5_000_001)]
    public void There_is_room_for_so_many_numbers(int count)
    {
        Memory<double> room = LargePages.Allocate(count), other = LargePages.Allocate(count);
        Assert.Equal(count, room.Length);
        room.Span.Fill(1);
        other.Span.Fill(2);
        Assert.Equal(-1, room.Span.IndexOfAnyExcept(1));
        Assert.True(MemoryMarshal.TryGetArray<double>(room, out ArraySegment<double> segment));
        if (OperatingSystem.IsLinux() && count >= 4 << 18)
            Assert.Equal(0, Marshal.UnsafeAddrOfPinnedArrayElement(segment.Array!, segment.Offset) & ((1 << 21) - 1));
    }

    [Fact]
    public void Long_rows_hold_the_draws_of_their_parts()
    {
        EnsembleOptions options = new() { Draws = 400_000, Measures = [OutcomeMeasure.Gva], Sectors = ["C"] };
        Ensemble whole = Uncertain().Simulate(options);
        Assert.True(whole.Years.Length * 400_000 > 4 << 18);
        Ensemble merged = Ensemble.Merge(Uncertain().Simulate(options with { From = 123_457 }), Uncertain().Simulate(options with { To = 123_457 }));
        foreach (int year in whole.Years.Select(y => y.Number))
            Assert.True(whole.Figures(OutcomeMeasure.Gva, year, null, "C").SequenceEqual(merged.Figures(OutcomeMeasure.Gva, year, null, "C")), $"{year}");
        Assert.Equal(whole.ToTable().ToString(), Ensemble.Load(Saved(merged)).ToTable().ToString());
    }

    [Fact]
    public void Every_year_of_every_series_has_a_row_of_its_own()
    {
        EnsembleOptions options = new() { Draws = 17, Measures = [OutcomeMeasure.Gva, OutcomeMeasure.ShareGva] };
        Ensemble all = Uncertain().Simulate(options);
        foreach (EnsembleSeries series in all.Series)
        {
            foreach (int year in all.Years.Select(y => y.Number))
            {
                Ensemble alone = Uncertain().Simulate(options with { Measures = [series.Measure], Sectors = [series.Sector], Years = [year] });
                Assert.Equal(alone.Figures(series.Measure, year, null, series.Sector).ToArray(), all.Figures(series.Measure, year, null, series.Sector).ToArray());
            }
        }
    }

    [Fact]
    public void A_cell_without_figures_has_no_row()
    {
        Scenario scenario = Of([new("R1", "C", 100, 100), new("R2", "C", 0, 0)], 2020, Lever("a", Level(new NormalMagnitude(0.1, 0.02))));
        Ensemble ensemble = scenario.Simulate(new EnsembleOptions { Draws = 20, Regions = ["R2", "R1"], Sectors = ["C"], Measures = [OutcomeMeasure.ShareGva, OutcomeMeasure.Gva] });
        Assert.Equal(20, ensemble.Figures(OutcomeMeasure.Gva, 2020, "R1", "C").Length);
        Assert.All(ensemble.Figures(OutcomeMeasure.ShareGva, 2020, "R1", "C").ToArray(), share => Assert.Equal(1, share));
        Assert.StartsWith("There is no share-gva there", Assert.Throws<InvalidOperationException>(() => { ensemble.Figures(OutcomeMeasure.ShareGva, 2020, "R2", "C"); }).Message, StringComparison.Ordinal);
    }

    private static MemoryStream Saved(Ensemble ensemble)
    {
        var stream = new MemoryStream();
        ensemble.Save(stream);
        stream.Position = 0;
        return stream;
    }
}
