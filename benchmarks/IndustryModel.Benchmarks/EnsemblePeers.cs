using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using IndustryModel.Quantities;
using IndustryModel.Scenarios;

namespace IndustryModel.Benchmarks;

/// <summary>
/// An ensemble of growth with normal shocks beside the same model in NumPy (<c>benchmarks/peers/ensemble.py</c>), in turns, each way in processes of its own so that its peak memory counts: the fastest run of each way, and the middle one of all.
/// Refuses to compare medians that differ by more than chance. Needs <c>python3</c> with NumPy, or the Python that the environment variable PEER_PYTHON names; without, it prints our side alone.
/// </summary>
internal static class EnsemblePeers
{
    internal const string Verb = "--ensemble-peers";
    internal const string Once = "--ensemble";

    private const int Draws = 100_000;
    private const int Years = 30;
    private const int Sectors = 20;
    private const int Rounds = 5;
    private const int Repeats = 31;
    private const double MostApart = 1e-4; // of the median of a share near 0.042, whose standard error is 2e-5

    /// <summary>The scenario: sectors of 100, 101, … that grow by 1.5 % a year with a standard deviation of 2 percentage points.</summary>
    internal static Scenario Model() => Scenario.From([.. Enumerable.Range(0, Sectors).Select(s => new ScenarioCell("R", $"S{s}", 100, 100 + s))], 2020).Until(2020 + Years)
        .WithBaseline(Baseline.Constant(default, GrowthRate.FromPercent(1.5)) with { Shock = new(0.02) });

    /// <summary>What is kept: the share of the first sector in each year.</summary>
    internal static EnsembleOptions Options(int threads) => new() { Draws = Draws, Sectors = ["S0"], Measures = [OutcomeMeasure.ShareGva], Threads = threads };

    /// <summary>One side of ours: threads, peak memory in MiB beyond that of the process before, median share, seconds of each run.</summary>
    internal static void RunOnce(string threads)
    {
        long before = Process.GetCurrentProcess().PeakWorkingSet64;
        Scenario model = Model();
        EnsembleOptions options = Options(int.Parse(threads, CultureInfo.InvariantCulture));
        double median = 0, peak = 0;
        var seconds = new List<double>();
        for (int i = 0; i < Repeats + 3; i++)
        {
            long start = Stopwatch.GetTimestamp();
            Ensemble ensemble = model.Simulate(options);
            ensemble.ToTable();
            if (i >= 3) // the first ones compile
                seconds.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
            if (i == 0)
                peak = (Process.GetCurrentProcess().PeakWorkingSet64 - before) / 1048576.0; // later runs find the room of the earlier ones still taken
            median = ensemble.Quantile(0.5, OutcomeMeasure.ShareGva, 2020 + Years, null, "S0");
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ours-{threads} {peak:R} {median:R} {string.Join(' ', seconds.Select(s => s.ToString("R", CultureInfo.InvariantCulture)))}"));
    }

    internal static void Run()
    {
        string self = Environment.ProcessPath!;
        string python = Environment.GetEnvironmentVariable("PEER_PYTHON") ?? "python3";
        string[] ways = ["ours-1", "ours-2", "apart", "full", "frugal"];
        List<double>[] seconds = [.. ways.Select(_ => new List<double>())];
        double[] memory = new double[ways.Length], medians = new double[ways.Length];
        for (int round = 0; round < Rounds; round++)
        {
            for (int i = 0; i < ways.Length; i++)
            {
                string[] line = ways[i] switch
                {
                    "apart" => Apart(self),
                    ['o', ..] => Answer(self, [Once, ways[i][5..]]),
                    _ => Answer(python, [Script(), ways[i], $"{Draws}", $"{Years}", $"{Sectors}", ways[i] == "full" ? "2" : "3"]),
                };
                if (line.Length < 4)
                    continue;
                memory[i] = Math.Max(memory[i], double.Parse(line[1], CultureInfo.InvariantCulture));
                medians[i] = double.Parse(line[2], CultureInfo.InvariantCulture);
                seconds[i].AddRange(line[3..].Select(s => double.Parse(s, CultureInfo.InvariantCulture)));
                if (Math.Abs(medians[i] - medians[0]) > MostApart)
                    throw new InvalidOperationException($"{ways[i]}: the median share is {medians[i]:R}, ours {medians[0]:R}.");
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Draws} draws × {Years} years × {Sectors} sectors, quantiles of a share by year, {Environment.ProcessorCount} cores, .NET {Environment.Version}; {Rounds} processes of each way"));
        Console.WriteLine("way       fastest  / ours-1   middle  / ours-1  peak MiB");
        for (int i = 0; i < ways.Length; i++)
        {
            if (seconds[i].Count > 0)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{ways[i],-7}{seconds[i].Min(),10:0.000}{seconds[i].Min() / seconds[0].Min(),10:0.00}{Middle(seconds[i]),9:0.000}{Middle(seconds[i]) / Middle(seconds[0]),10:0.00}{memory[i],10:0}"));
        }
    }

    /// <summary>Two processes of one thread at once, which share nothing but the machine: half the seconds of a run is what a second thread could reach. Without the runs at both ends, during which one may have been alone.</summary>
    private static string[] Apart(string self)
    {
        string[][] both = new string[2][];
        Parallel.For(0, 2, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i => both[i] = Answer(self, [Once, "1"]));
        return both.Any(line => line.Length < 12) ? [] : [both[0][0], both.Sum(line => double.Parse(line[1], CultureInfo.InvariantCulture)).ToString("R", CultureInfo.InvariantCulture), both[0][2], .. both.SelectMany(line => line[6..^3]).Select(s => (double.Parse(s, CultureInfo.InvariantCulture) / 2).ToString("R", CultureInfo.InvariantCulture))];
    }

    private static double Middle(List<double> seconds) => seconds.Order().ElementAt(seconds.Count / 2);

    private static string[] Answer(string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true });
        string text = process?.StandardOutput.ReadToEnd() ?? "";
        process?.WaitForExit();
        if (process?.ExitCode != 0)
            Console.Error.WriteLine($"{program} did not run; set PEER_PYTHON to a Python that has NumPy.");
        return text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
    }

    private static string Script([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "peers", "ensemble.py");
}
