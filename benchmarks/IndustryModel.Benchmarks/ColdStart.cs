using System.Diagnostics;
using System.Globalization;
using IndustryModel.Classifications;
using IndustryModel.Json;
using IndustryModel.Netherlands;
using IndustryModel.Policy;
using IndustryModel.Shares;

namespace IndustryModel.Benchmarks;

/// <summary>How long the first use of a part takes in a fresh process, compilation by the runtime included: what no benchmark in a warm process can tell.</summary>
internal static class ColdStart
{
    internal const string Verb = "--cold";

    private const int Runs = 15;

    private static readonly (string Name, Action Use)[] Parts =
    [
        ("nothing", () => { }),
        ("load", () => DutchIndustry.Load()),
        ("classifications", () => _ = (Nace.Rev2, DutchRegions.Versions.Length)),
        ("accounts", () => _ = DutchIndustry.Load().Accounts),
        ("every cube", () => _ = DutchIndustry.Load().Accounts.Cubes),
        ("first share", () => DutchIndustry.Load().Accounts.GrossValueAdded[2018].ShareOf(Nace.Manufacturing, of: DutchRegions.Netherlands)),
        ("vision", () => _ = DutchIndustry.Load().Vision),
        ("vision, as JSON", () => IndustryModelJson.FromJson<IndustryVision>(VisionJson)),
    ];

    private static string VisionJson => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "vision-2020.json"));

    /// <summary>Runs each part alone in processes of its own, in turns so that a busy machine hits all alike; or, named, one part in this one.</summary>
    internal static void Run(string[] args)
    {
        if (args.Length > 0)
        {
            Action use = Parts.Single(part => part.Name == args[0]).Use;
            long start = Stopwatch.GetTimestamp();
            use();
            Console.WriteLine(Stopwatch.GetElapsedTime(start).TotalMilliseconds.ToString("R", CultureInfo.InvariantCulture));
            return;
        }

        var times = Parts.ToDictionary(part => part.Name, _ => new List<double>());
        for (int run = 0; run < Runs; run++)
        {
            foreach ((string name, _) in Parts)
                times[name].Add(InProcess(name));
        }

        Console.WriteLine($"first use in a fresh process, ms, of {Runs} runs: fastest, median");
        foreach ((string name, List<double> part) in times)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-16}{part.Min(),8:F1}{part.Order().ElementAt(Runs / 2),8:F1}"));
    }

    private static double InProcess(string name)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [Verb, name]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        double time = double.Parse(process.StandardOutput.ReadToEnd(), CultureInfo.InvariantCulture);
        process.WaitForExit();
        return time;
    }
}
