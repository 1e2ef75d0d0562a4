using BenchmarkDotNet.Running;
using IndustryModel.Benchmarks;

// dotnet run -c Release --project benchmarks/IndustryModel.Benchmarks -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(DutchShareBenchmarks).Assembly).Run(args);
