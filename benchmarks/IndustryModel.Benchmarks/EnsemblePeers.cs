using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using IndustryModel.Quantities;
using IndustryModel.Scenarios;

namespace IndustryModel.Benchmarks;

/// <summary>
/// An ensemble of growth with normal shocks beside the same model in NumPy (<c>benchmarks/peers/ensemble.py</c>), in turns, each run in a process of its own so that its peak memory counts, the fastest run of each side.
/// Refuses to compare medians that differ by more than chance. Needs <c>python3</c> with NumPy, or the Python that the environment variable PEER_PYTHON names; without, it prints our side alone.
/// </summary>
internal static class EnsemblePeers
{
    internal const string Verb = "--ensemble-peers";
    internal const string Once = "--ensemble";

    private const int Draws = 100_000;
    private const int Years = 30;
    private const int Sectors = 20;
    private const int Rounds = 3;
    private const int Repeats = 7;
    private const double MostApart = 1e-4; // of the median of a share near 0.042, whose standard error is 2e-5

    /// <summary>The scenario: sectors of 100, 101, … that grow by 1.5 % a year with a standard deviation of 2 percentage points.</summary>
    internal static Scenario Model() => Scenario.From([.. Enumerable.Range(0, Sectors).Select(s => new ScenarioCell("R", $"S{s}", 100, 100 + s))], 2020).Until(2020 + Years)
        .WithBaseline(Baseline.Constant(default, GrowthRate.FromPercent(1.5)) with { Shock = new(0.02) });

    /// <summary>What is kept: the share of the first sector in each year.</summary>
    internal static EnsembleOptions Options(int threads) => new() { Draws = Draws, Sectors = ["S0"], Measures = [OutcomeMeasure.ShareGva], Threads = threads };

    /// <summary>One side of ours: threads, seconds, peak memory in MiB beyond that of the process before, median.</summary>
    internal static void RunOnce(string threads)
    {
        long before = Process.GetCurrentProcess().PeakWorkingSet64;
        Scenario model = Model();
        EnsembleOptions options = Options(int.Parse(threads, CultureInfo.InvariantCulture));
        double best = double.PositiveInfinity, median = 0, peak = 0;
        for (int i = 0; i < Repeats + 3; i++) // the first ones compile
        {
            long start = Stopwatch.GetTimestamp();
            Ensemble ensemble = model.Simulate(options);
            ensemble.ToTable();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
            if (i == 0)
                peak = (Process.GetCurrentProcess().PeakWorkingSet64 - before) / 1048576.0; // later runs find the room of the earlier ones still taken
            median = ensemble.Quantile(0.5, OutcomeMeasure.ShareGva, 2020 + Years, null, "S0");
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ours-{threads} {best:R} {peak:R} {median:R}"));
    }

    internal static void Run()
    {
        string self = Environment.ProcessPath!;
        string python = Environment.GetEnvironmentVariable("PEER_PYTHON") ?? "python3";
        string[] ways = ["ours-1", "ours-2", "full", "frugal"];
        double[] seconds = new double[ways.Length], memory = new double[ways.Length], medians = new double[ways.Length];
        Array.Fill(seconds, double.PositiveInfinity);
        for (int round = 0; round < Rounds; round++)
        {
            for (int i = 0; i < ways.Length; i++)
            {
                string[] line = i < 2 ? Answer(self, [Once, ways[i][5..]]) : Answer(python, [Script(), ways[i], $"{Draws}", $"{Years}", $"{Sectors}", i == 2 ? "2" : "3"]);
                if (line.Length < 4)
                    continue;
                seconds[i] = Math.Min(seconds[i], double.Parse(line[1], CultureInfo.InvariantCulture));
                memory[i] = Math.Max(memory[i], double.Parse(line[2], CultureInfo.InvariantCulture));
                medians[i] = double.Parse(line[3], CultureInfo.InvariantCulture);
                if (Math.Abs(medians[i] - medians[0]) > MostApart)
                    throw new InvalidOperationException($"{ways[i]}: the median share is {medians[i]:R}, ours {medians[0]:R}.");
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Draws} draws × {Years} years × {Sectors} sectors, quantiles of a share by year, {Environment.ProcessorCount} cores, .NET {Environment.Version}; the fastest of {Rounds} processes"));
        Console.WriteLine("way      seconds  / ours, 1 thread  peak MiB");
        for (int i = 0; i < ways.Length; i++)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{ways[i],-7}{seconds[i],9:0.000}{seconds[i] / seconds[0],18:0.00}{memory[i],10:0}"));
    }

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
