using IndustryModel.Quantities;
using IndustryModel.Scenarios;
using static IndustryModel.Tests.Scenarios.SmallScenario;

namespace IndustryModel.Tests.Scenarios;

/// <summary>Case 15: the same seed gives the same draws, wherever and in whatever parts they are drawn.</summary>
public sealed class EnsembleTests
{
    private const long Enormous = 100_000_000; // too many to keep, so that parts of them count in buckets

    public static TheoryData<SamplingMethod, bool> Ways => new() { { SamplingMethod.Random, true }, { SamplingMethod.Random, false }, { SamplingMethod.LatinHypercube, true }, { SamplingMethod.LatinHypercube, false }, { SamplingMethod.Sobol, true } };

    [Theory]
    [MemberData(nameof(Ways))]
    public void Threads_and_parts_change_no_bit(SamplingMethod sampling, bool isExact)
    {
        EnsembleOptions options = new() { Draws = isExact ? 1000 : Enormous, To = 1000, Seed = 7, Sampling = sampling };
        Scenario scenario = Uncertain();
        Ensemble whole = scenario.Simulate(options with { Threads = 1 });
        Assert.Equal(isExact, whole.IsExact);
        Ensemble first = scenario.Simulate(options with { To = 333, Threads = 2 }), last = scenario.Simulate(options with { From = 333 });
        foreach (Ensemble same in new[] { scenario.Simulate(options with { Threads = 2 }), Ensemble.Merge(first, last), Ensemble.Merge(last, first), Ensemble.Load(Saved(whole)), Ensemble.Load(Saved(Ensemble.Merge(last, first))) })
        {
            Assert.Equal(Saved(whole).ToArray(), Saved(same).ToArray());
            Assert.Equal(whole.ToTable().ToString(), same.ToTable().ToString());
            Assert.Equal(whole.Statistics(OutcomeMeasure.Gva, 2022), same.Statistics(OutcomeMeasure.Gva, 2022));
            Assert.Equal(whole.Quantile(0.05, OutcomeMeasure.ShareGva, 2022, null, "C"), same.Quantile(0.05, OutcomeMeasure.ShareGva, 2022, null, "C"));
            Assert.Equal(whole.Probability("quarter"), same.Probability("quarter"));
        }
    }

    [Fact]
    public void A_draw_alone_is_the_one_of_the_run()
    {
        EnsembleOptions options = new() { Draws = 100_000, Measures = [OutcomeMeasure.Gva], Sectors = ["C"] };
        Ensemble run = Uncertain().Simulate(options);
        foreach (long draw in new[] { 0, 63, 64, 77_777, 99_999 })
            Assert.Equal(run.Figures(OutcomeMeasure.Gva, 2022, null, "C")[(int)draw], Uncertain().Simulate(options with { From = draw, To = draw + 1 }).Figures(OutcomeMeasure.Gva, 2022, null, "C")[0]);
    }

    [Fact]
    public void The_first_draws_of_a_longer_run_are_the_shorter_run() => Assert.Equal(
        Uncertain().Simulate(1000).Figures(OutcomeMeasure.Gva, 2022).ToArray(), Uncertain().Simulate(3000).Figures(OutcomeMeasure.Gva, 2022)[..1000].ToArray());

    [Theory]
    [InlineData(SamplingMethod.Random)]
    [InlineData(SamplingMethod.LatinHypercube)]
    [InlineData(SamplingMethod.Sobol)]
    public void One_more_lever_that_is_certain_changes_no_random_number(SamplingMethod sampling)
    {
        EnsembleOptions options = new() { Draws = 200, Sampling = sampling };
        Scenario more = Uncertain() with { Levers = [Lever("0", Level(0.5, sector: "G")), .. Uncertain().Levers] };
        Assert.Equal(Uncertain().Simulate(options).Figures(OutcomeMeasure.Gva, 2022, null, "C").ToArray(), more.Simulate(options).Figures(OutcomeMeasure.Gva, 2022, null, "C").ToArray());
    }

    [Theory]
    [InlineData(SamplingMethod.Random)]
    [InlineData(SamplingMethod.LatinHypercube)]
    public void Nor_does_one_that_is_uncertain(SamplingMethod sampling)
    {
        EnsembleOptions options = new() { Draws = 200, Sampling = sampling };
        Scenario more = Uncertain() with { Levers = [Lever("0", Level(new UniformMagnitude(0, 1), sector: "G")), .. Uncertain().Levers] };
        Assert.Equal(Uncertain().Simulate(options).Figures(OutcomeMeasure.Gva, 2022, null, "C").ToArray(), more.Simulate(options).Figures(OutcomeMeasure.Gva, 2022, null, "C").ToArray());
    }

    [Fact]
    public void Another_seed_gives_other_draws() => Assert.NotEqual(Uncertain().Simulate(10, 1).Figures(OutcomeMeasure.Gva, 2022).ToArray(), Uncertain().Simulate(10, 2).Figures(OutcomeMeasure.Gva, 2022).ToArray());

    [Fact]
    public void Counts_in_buckets_have_the_same_moments_and_nearly_the_same_quantiles()
    {
        Ensemble kept = Uncertain().Simulate(5000), counted = Uncertain().Simulate(new EnsembleOptions { Draws = Enormous, To = 5000 });
        Assert.False(counted.IsExact);
        Assert.Equal(kept.Statistics(OutcomeMeasure.Gva, 2022), counted.Statistics(OutcomeMeasure.Gva, 2022));
        Assert.Equal(kept.Probability("quarter"), counted.Probability("quarter"));
        foreach (double p in new[] { 0, 0.05, 0.5, 0.95, 1 })
        {
            double expected = kept.Quantile(p, OutcomeMeasure.Gva, 2022);
            Assert.Equal(expected, counted.Quantile(p, OutcomeMeasure.Gva, 2022), expected / 2048);
        }

        Assert.Equal($"{counted.Series.Length * counted.Years.Length} figures of 100000000 draws each are more than 8388608, so they were counted and not kept. Keep fewer series or years in EnsembleOptions.",
            Assert.Throws<InvalidOperationException>(() => { counted.Figures(OutcomeMeasure.Gva, 2022); }).Message);
    }

    [Fact]
    public void What_is_counted_does_not_grow_with_the_draws()
    {
        long few = Saved(Uncertain().Simulate(new EnsembleOptions { Draws = Enormous, To = 2000 })).Length, many = Saved(Uncertain().Simulate(new EnsembleOptions { Draws = Enormous, To = 20_000 })).Length;
        Assert.True(many < 2 * few, $"{few} and {many} bytes");
    }

    [Fact]
    public void Gaps_are_told()
    {
        EnsembleOptions options = new() { Draws = 100 };
        Ensemble merged = Ensemble.Merge(Uncertain().Simulate(options with { From = 60, To = 90 }), Uncertain().Simulate(options with { From = 10, To = 20 }), Uncertain().Simulate(options with { From = 20, To = 30 }));
        Assert.Equal([new DrawRange(10, 30), new DrawRange(60, 90)], merged.Ranges.ToArray());
        Assert.Equal([new DrawRange(0, 10), new DrawRange(30, 60), new DrawRange(90, 100)], merged.Gaps.ToArray());
        Assert.Equal(50, merged.Draws);
        Assert.Equal(["draws that are not here: [0, 10), [30, 60), [90, 100) of 100"], merged.ToTable().Notes.ToArray());
        Assert.Equal(Uncertain().Simulate(options).Figures(OutcomeMeasure.Gva, 2022)[10..30].ToArray(), merged.Figures(OutcomeMeasure.Gva, 2022)[..20].ToArray());
    }

    [Fact]
    public void A_part_with_a_gap_takes_up_what_was_missing()
    {
        EnsembleOptions options = new() { Draws = 100 };
        Ensemble ends = Ensemble.Merge(Uncertain().Simulate(options with { From = 70 }), Uncertain().Simulate(options with { To = 20 }));
        Assert.Equal(Saved(Uncertain().Simulate(options)).ToArray(), Saved(Ensemble.Merge(ends, Uncertain().Simulate(options with { From = 20, To = 70 }))).ToArray());
        Assert.Equal(Saved(ends).ToArray(), Saved(Ensemble.Load(Saved(ends))).ToArray());
    }

    [Fact]
    public void Parts_that_do_not_belong_together_are_refused()
    {
        EnsembleOptions options = new() { Draws = 100, To = 50 };
        Ensemble part = Uncertain().Simulate(options);
        void Refused(string why, Ensemble other) => Assert.Equal($"The parts cannot be merged: {why}. (Parameter 'parts')", Assert.Throws<ArgumentException>(() => Ensemble.Merge(part, other)).Message);
        Refused("[0, 50) and [40, 60) overlap, and draws would count twice", Uncertain().Simulate(options with { From = 40, To = 60 }));
        Refused("[0, 50) and [0, 50) overlap, and draws would count twice", part);
        Refused("their seeds are 1 and 2", Uncertain().Simulate(options with { From = 50, To = 60, Seed = 2 }));
        Refused("they are parts of 100 and 99 draws", Uncertain().Simulate(options with { Draws = 99, From = 50, To = 60 }));
        Refused("one is drawn by Random, the other by Sobol", Uncertain().Simulate(options with { From = 50, To = 60, Sampling = SamplingMethod.Sobol }));
        Refused("they keep different results", Uncertain().Simulate(options with { From = 50, To = 60, Sectors = ["C"] }));
        Refused("they come from different scenarios, 'small' and 'small', or from different accounts", Uncertain().Until(2023).Simulate(options with { From = 50, To = 60, Years = [2019, 2020, 2021, 2022] }));
        Refused("they come from different scenarios, 'small' and 'small', or from different accounts", (Uncertain() with { Levers = [Lever("a", Level(new NormalMagnitude(0.1, 0.03), sector: "C")), Uncertain().Levers[1]] }).Simulate(options with { From = 50, To = 60 }));
        Assert.Equal("There is nothing to merge; expected at least one part. (Parameter 'parts')", Assert.Throws<ArgumentException>(() => Ensemble.Merge()).Message);
    }

    [Fact]
    public void A_damaged_file_is_refused()
    {
        byte[] bytes = Saved(Uncertain().Simulate(20)).ToArray();
        Assert.Equal("These bytes are no saved ensemble; expected a file that Ensemble.Save or 'scenario ensemble --save' wrote.", Assert.Throws<InvalidDataException>(() => Ensemble.Load(new MemoryStream("not an ensemble, but long enough to look like one, or so one might think"u8.ToArray()))).Message);
        foreach (int at in new[] { 40, bytes.Length / 2, bytes.Length - 1 })
        {
            byte[] damaged = [.. bytes];
            damaged[at] ^= 1;
            Assert.Equal("The saved ensemble is damaged or cut short: its hash does not fit. Save it again.", Assert.Throws<InvalidDataException>(() => Ensemble.Load(new MemoryStream(damaged))).Message);
        }

        Assert.Throws<InvalidDataException>(() => Ensemble.Load(new MemoryStream(bytes[..^8])));
        Assert.Throws<InvalidDataException>(() => Ensemble.Load(new MemoryStream()));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_file_that_another_program_wrote_is_read_or_refused(bool isExact)
    {
        byte[] body = Saved(Uncertain().Simulate(new EnsembleOptions { Draws = isExact ? 40 : Enormous, From = 10, To = 30 })).ToArray()[16..];
        int refused = 0;
        for (int at = 0; at < body.Length; at += at < 900 ? 1 : 97)
        {
            foreach (byte other in (byte[])[0, 1, 0x7F, 0xFF])
            {
                byte[] changed = [.. body];
                changed[at] = other;
                refused += Refusal(changed) is null ? 0 : 1;
            }
        }

        Assert.True(refused > 200, $"{refused} were refused"); // texts and figures may be any others
        Assert.Null(Refusal(body));
        Assert.Equal("The saved ensemble is not as this version writes it: 2 bytes follow its end. Save it again.", Refusal([.. body, 0, 0]));
        Assert.Equal("The saved ensemble is not as this version writes it: its format is 2, and 1 was expected. Save it again.", Refusal([2, .. body[1..]]));
        Assert.StartsWith("The saved ensemble is not as this version writes it: ", Refusal(body[..^1]), StringComparison.Ordinal);
        Assert.StartsWith("The saved ensemble is not as this version writes it: ", Refusal([]), StringComparison.Ordinal);

        // behind format, three texts, the number of draws and the seed stands the way of drawing
        int sampling = 4 + 1 + body[4];
        sampling += 1 + body[sampling];
        sampling += 1 + body[sampling] + 16;
        Assert.Equal("The saved ensemble is not as this version writes it: 3 is no SamplingMethod. Save it again.", Refusal([.. body[..sampling], 3, .. body[(sampling + 1)..]]));
        Assert.Equal($"The saved ensemble is not as this version writes it: 268435455 things cannot follow in {body.Length - sampling - 5} bytes. Save it again.",
            Refusal([.. body[..(sampling + 1)], 0xFF, 0xFF, 0xFF, 0x7F, .. body[(sampling + 5)..]]));
        ReadOnlySpan<byte> range = [10, 0, 0, 0, 0, 0, 0, 0, 30, 0, 0, 0, 0, 0, 0, 0];
        int from = body.AsSpan().IndexOf(range);
        Assert.Equal($"The saved ensemble is not as this version writes it: [40, 30) is no range of draws apart from those before 0 and within {(isExact ? 40 : Enormous)}. Save it again.", Refusal([.. body[..from], 40, .. body[(from + 1)..]]));
        Assert.Equal($"The saved ensemble is not as this version writes it: 255 of 20 draws reach target 'quarter'. Save it again.", Refusal([.. body[..(from + 16)], 255, 0, 0, 0, 0, 0, 0, 0, .. body[(from + 24)..]]));
    }

    [Fact]
    public void Draws_too_far_apart_for_a_standard_deviation_are_told()
    {
        Scenario far = OneCell(Lever("a", Level(new UniformMagnitude(0, 1e200))));
        EnsembleOptions options = new() { Draws = 10, To = 10, Measures = [OutcomeMeasure.Gva], Sectors = ["C"] };
        foreach (Action told in (Action[])[() => far.Simulate(options).Statistics(OutcomeMeasure.Gva, 2020, null, "C"), () => far.Simulate(options).ToTable(), () => far.Simulate(options with { Draws = Enormous, Threads = 1 }), () => far.Simulate(options with { Draws = Enormous, Threads = 2 })])
        {
            Assert.Equal("gva of C in TOTAL in 2020 has draws without a figure, since there is nothing to divide by, or so far apart that there is no standard deviation. Bound the magnitudes, leave this result out, or give cells in a larger unit.",
                Assert.Throws<InvalidOperationException>(told).Message);
        }

        Assert.InRange(far.Simulate(options).Quantile(0.5, OutcomeMeasure.Gva, 2020, null, "C"), 1e200, 1e202);
    }

    /// <summary>Why a file of that body, with a hash that fits, is not read; null if it is.</summary>
    private static string? Refusal(byte[] body)
    {
        var file = new MemoryStream();
        new BinaryFrame("IMENS1\r\n"u8.ToArray(), "", "").Write(file, writer => writer.Write(body));
        file.Position = 0;
        try
        {
            Ensemble read = Ensemble.Load(file);
            read.ToTable().ToString();
            read.Save(new MemoryStream());
            return null;
        }
        catch (InvalidDataException e)
        {
            return e.Message;
        }
        catch (InvalidOperationException e) when (e.Message.Contains("so far apart", StringComparison.Ordinal))
        {
            return null; // a figure became an enormous one
        }
    }

    [Fact]
    public void Canceling_stops_the_run()
    {
        using var source = new CancellationTokenSource();
        var reports = new List<EnsembleProgress>();
        Assert.Throws<OperationCanceledException>(() => Uncertain().Simulate(new EnsembleOptions { Draws = 6400, Threads = 1 }, new Reports(p =>
        {
            reports.Add(p);
            source.Cancel();
        }), source.Token));
        Assert.Equal([new EnsembleProgress(64, 6400)], reports);
        Assert.Throws<OperationCanceledException>(() => Uncertain().Simulate(new EnsembleOptions { Draws = 6400, Threads = 2 }, null, source.Token));
        Assert.Throws<OperationCanceledException>(() => Uncertain().Simulate(10).ToTable(source.Token));
        Assert.Throws<OperationCanceledException>(() => Uncertain().Attribute(null, source.Token));
    }

    [Fact]
    public void Progress_is_told_by_percent_and_ends_at_the_total()
    {
        var reports = new List<EnsembleProgress>();
        Uncertain().Simulate(new EnsembleOptions { Draws = 20_001, From = 1, Threads = 1 }, new Reports(reports.Add));
        Assert.Equal(new EnsembleProgress(20_000, 20_000), reports[^1]);
        Assert.InRange(reports.Count, 50, 101);
        Assert.Equal(reports.OrderBy(r => r.Done), reports);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void An_impossible_draw_is_named(int threads)
    {
        ScenarioException refused = Assert.Throws<ScenarioException>(() => OneCell(Lever("x", Level(new NormalMagnitude(-0.5, 0.2)))).Simulate(new EnsembleOptions { Draws = 5000, Threads = threads }));
        Ensemble before = OneCell(Lever("x", Level(new NormalMagnitude(0.5, 0.2)))).Simulate(5000); // the same numbers, one higher
        int first = Array.FindIndex(before.Figures(OutcomeMeasure.Gva, 2020).ToArray(), v => v < 100);
        Assert.InRange(first, 1, 4999);
        Assert.StartsWith("$.levers[0].effects[0]: x/0 brings the level of productivity of R1 × C to -1", refused.Message, StringComparison.Ordinal);
        Assert.Contains($" % in 2020 (draw {first} of seed 1, where x/0 is -1.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shock_below_what_is_possible_is_named() => Assert.Contains(" % brings the growth of productivity of R1 × C to -1",
        Assert.Throws<ScenarioException>(() => OneCell().WithBaseline(new Baseline { Shock = new(0.5) }).Simulate(1000)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(0, 0, 10L, "An ensemble has at least 1 draw. (Parameter 'options')\nActual value was 0.")]
    [InlineData(10, 5, 5L, "A part of 10 draws begins at 0 or later, holds at least one and ends at 10 or before; [5, 5) does not. (Parameter 'options')\nActual value was 5.")]
    [InlineData(10, 5, 11L, "A part of 10 draws begins at 0 or later, holds at least one and ends at 10 or before; [5, 11) does not. (Parameter 'options')\nActual value was 5.")]
    public void Wrong_parts_are_refused(long draws, long from, long to, string message) => Assert.Equal(message, Assert.Throws<ArgumentOutOfRangeException>(() => Uncertain().Simulate(new EnsembleOptions { Draws = draws, From = from, To = to })).Message.ReplaceLineEndings("\n"));

    [Fact]
    public void What_was_not_kept_is_named()
    {
        Ensemble ensemble = Uncertain().Simulate(new EnsembleOptions { Draws = 5, Measures = [OutcomeMeasure.Gva], Years = [2022] });
        Assert.Equal("The ensemble did not keep persons of C in TOTAL in 2022; it kept gva, share-gva of C, G, TOTAL in TOTAL from 2020 to 2022. Name what is kept in EnsembleOptions.", Assert.ThrowsAny<Exception>(() => ensemble.Statistics(OutcomeMeasure.Persons, 2022, null, "C")).Message);
        Assert.Equal("The ensemble has no target 'quater'. Did you mean quarter?", Assert.ThrowsAny<Exception>(() => ensemble.Probability("quater")).Message);
    }

    private static MemoryStream Saved(Ensemble ensemble)
    {
        var stream = new MemoryStream();
        ensemble.Save(stream);
        stream.Position = 0;
        return stream;
    }

    private sealed class Reports(Action<EnsembleProgress> hear) : IProgress<EnsembleProgress>
    {
        public void Report(EnsembleProgress value) => hear(value);
    }
}
