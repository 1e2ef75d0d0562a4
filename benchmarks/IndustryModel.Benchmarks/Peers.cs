using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IndustryModel.Benchmarks;

/// <summary>
/// The kernels of regional analysis beside the same jobs in NumPy (<c>benchmarks/peers/regional.py</c>), in turns on the same panel, the fastest run of each side. Refuses to compare results that differ.
/// Needs <c>python3</c> with NumPy, or the Python that the environment variable PEER_PYTHON names; without, it prints our side alone.
/// </summary>
internal static class Peers
{
    internal const string Verb = "--peers";

    private const int Rounds = 3;
    private const int Repeats = 10;

    internal static void Run()
    {
        var panel = new RegionalPanel();
        (string Name, Func<int> Job)[] jobs = [("copy", panel.Copy), ("location-quotients", panel.LocationQuotients), ("shift-share", panel.ShiftShare), ("complexity", panel.Complexity)];
        double[] ours = new double[jobs.Length], theirs = new double[jobs.Length], sums = new double[jobs.Length];
        Array.Fill(ours, double.PositiveInfinity);
        Array.Fill(theirs, double.PositiveInfinity);
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, MemoryMarshal.AsBytes<double>(panel.Values));
            for (int round = 0; round < Rounds; round++)
            {
                for (int i = 0; i < jobs.Length; i++)
                {
                    ours[i] = Math.Min(ours[i], Fastest(jobs[i].Job, out int length));
                    sums[i] = panel.Results.AsSpan(0, length).ToArray().Sum(Math.Abs);
                }

                foreach ((string name, double seconds, double sum) in Python(file))
                {
                    int i = Array.FindIndex(jobs, j => j.Name == name);
                    theirs[i] = Math.Min(theirs[i], seconds);
                    if (!(Math.Abs(sum - sums[i]) <= 1e-9 * Math.Abs(sum)))
                        throw new InvalidOperationException($"{name}: NumPy's results sum to {sum:R}, ours to {sums[i]:R}.");
                }
            }
        }
        finally
        {
            File.Delete(file);
        }

        Console.WriteLine($"{Europe.Regions} regions × {Europe.Sectors} sectors × {Europe.Years} years, {Environment.ProcessorCount} cores, .NET {Environment.Version}; the fastest of {Rounds * Repeats}");
        Console.WriteLine("job                  ours (ms)  NumPy (ms)  NumPy / ours  ours / copy");
        for (int i = 0; i < jobs.Length; i++)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{jobs[i].Name,-19}{1000 * ours[i],11:0.00}{1000 * theirs[i],12:0.00}{theirs[i] / ours[i],14:0.0}{ours[i] / ours[0],13:0.0}"));
        var whole = new WholeAnalysis();
        double all = Fastest(whole.Run, out int results);
        double processor = Enumerable.Range(0, Repeats).Min(_ => ProcessorTime(whole));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"every method, from accounts to results: {results} results in {all:0.00} s, {processor:0.00} s of processor time"));
    }

    /// <summary>What a run takes of all cores together: it does not depend on how busy they are with other work.</summary>
    private static double ProcessorTime(WholeAnalysis whole)
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        whole.Run();
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }

    private static double Fastest(Func<int> job, out int length)
    {
        length = job();
        for (long start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start).TotalSeconds < 1;)
            job(); // until the runtime has compiled it for good
        double best = double.PositiveInfinity;
        for (int i = 0; i < Repeats; i++)
        {
            long start = Stopwatch.GetTimestamp();
            job();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        return best;
    }

    private static IEnumerable<(string Name, double Seconds, double Sum)> Python(string file)
    {
        string python = Environment.GetEnvironmentVariable("PEER_PYTHON") ?? "python3";
        using var process = Process.Start(new ProcessStartInfo(python, [Script(), file, $"{Europe.Years}", $"{Europe.Regions}", $"{Europe.Sectors}", $"{Repeats}"]) { RedirectStandardOutput = true });
        string[] lines = process?.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? [];
        process?.WaitForExit();
        if (process?.ExitCode != 0)
            Console.Error.WriteLine($"{python} with NumPy did not run; set PEER_PYTHON to a Python that has it.");
        return lines.Select(line => line.Split(' ')).Select(f => (f[0], double.Parse(f[1], CultureInfo.InvariantCulture), double.Parse(f[2], CultureInfo.InvariantCulture)));
    }

    private static string Script([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "peers", "regional.py");
}
