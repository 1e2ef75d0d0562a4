using System.Diagnostics;
using System.Globalization;
using IndustryModel.Regional;

namespace IndustryModel.Benchmarks;

/// <summary>
/// The kernels of regional analysis out of the cache: so many panels in rotation that none is in the last cache when its turn comes, and for each job a plain copy of the same size, its input read once and its output written
/// once. What a kernel takes beyond that it reads or writes more than once, or computes.
/// </summary>
internal static class Traffic
{
    internal const string Verb = "--traffic";

    private const int Panels = 48;
    private const int Cells = Europe.Regions * Europe.Sectors;
    private const int Rounds = 5;

    internal static void Run()
    {
        double[] values = Europe.Create().Values.ToArray();
        double[][] inputs = [.. Enumerable.Range(0, Panels).Select(_ => (double[])values.Clone())];
        double[][] outputs = [.. Enumerable.Range(0, Panels).Select(_ => new double[3 * values.Length])];
        (string Name, int Matrices, Action<double[], double[]> Job)[] jobs =
        [
            ("location-quotients", 1, LocationQuotients),
            ("location-quotients, rest", 1, RestOfNation),
            ("shift-share", 3, ShiftShare),
        ];
        double[] floors = [.. jobs.Select(_ => double.PositiveInfinity)];
        double[] times = [.. floors];
        for (int round = 0; round < Rounds; round++)
        {
            for (int i = 0; i < jobs.Length; i++)
            {
                int matrices = jobs[i].Matrices;
                floors[i] = Math.Min(floors[i], Time(inputs, outputs, (x, y) => Copy(x, y, matrices)));
                times[i] = Math.Min(times[i], Time(inputs, outputs, jobs[i].Job));
            }
        }

        Console.WriteLine($"{Panels} panels of {Europe.Years} years × {Europe.Regions} regions × {Europe.Sectors} sectors in rotation, one thread, .NET {Environment.Version}; the fastest of {Rounds} rounds, ms a panel");
        Console.WriteLine("job                         memory (MB)   copy  kernel  kernel / copy");
        for (int i = 0; i < jobs.Length; i++)
        {
            double size = (1 + jobs[i].Matrices) * (double)Panels * values.Length * sizeof(double) / 1e6;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{jobs[i].Name,-28}{size,11:0}{1000 * floors[i] / Panels,7:0.00}{1000 * times[i] / Panels,8:0.00}{times[i] / floors[i],15:0.00}"));
        }
    }

    private static double Time(double[][] inputs, double[][] outputs, Action<double[], double[]> job)
    {
        long start = Stopwatch.GetTimestamp();
        for (int panel = 0; panel < Panels; panel++)
            job(inputs[panel], outputs[panel]);
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    /// <summary>The floor: each year read from memory once, and as many matrices written as the job has results.</summary>
    private static void Copy(double[] values, double[] results, int matrices)
    {
        for (int year = 0; year < Europe.Years; year++)
        {
            for (int matrix = 0; matrix < matrices; matrix++)
                Year(values, year).CopyTo(results.AsSpan((matrices * year + matrix) * Cells, Cells));
        }
    }

    private static void LocationQuotients(double[] values, double[] results)
    {
        Span<double> benchmark = stackalloc double[Europe.Sectors];
        for (int year = 0; year < Europe.Years; year++)
        {
            LocationQuotientKernels.SumOfRegions(Year(values, year), benchmark);
            LocationQuotientKernels.Compute(Year(values, year), benchmark, results.AsSpan(year * Cells, Cells));
        }
    }

    private static void RestOfNation(double[] values, double[] results)
    {
        Span<double> benchmark = stackalloc double[Europe.Sectors];
        for (int year = 0; year < Europe.Years; year++)
        {
            LocationQuotientKernels.SumOfRegions(Year(values, year), benchmark);
            LocationQuotientKernels.RestOfNation(Year(values, year), benchmark, results.AsSpan(year * Cells, Cells));
        }
    }

    private static void ShiftShare(double[] values, double[] results)
    {
        Span<double> before = stackalloc double[Europe.Sectors];
        Span<double> after = stackalloc double[Europe.Sectors];
        LocationQuotientKernels.SumOfRegions(Year(values, 0), after);
        for (int year = 1; year < Europe.Years; year++)
        {
            after.CopyTo(before);
            LocationQuotientKernels.SumOfRegions(Year(values, year), after);
            ShiftShareKernels.Dunn(Year(values, year - 1), Year(values, year), before, after, ReferenceEconomy.Whole, results.AsSpan(3 * year * Cells, 3 * Cells));
        }
    }

    private static ReadOnlySpan<double> Year(double[] values, int year) => values.AsSpan(year * Cells, Cells);
}
