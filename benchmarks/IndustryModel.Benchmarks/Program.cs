using BenchmarkDotNet.Running;
using IndustryModel.Benchmarks;

// dotnet run -c Release --project benchmarks/IndustryModel.Benchmarks -- --filter '*'
// dotnet run -c Release --project benchmarks/IndustryModel.Benchmarks -- --cold
if (args is [ColdStart.Verb, ..])
    ColdStart.Run(args[1..]);
else
    BenchmarkSwitcher.FromAssembly(typeof(DutchShareBenchmarks).Assembly).Run(args);
