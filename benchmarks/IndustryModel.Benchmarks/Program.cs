using BenchmarkDotNet.Running;
using IndustryModel.Benchmarks;

// dotnet run -c Release --project benchmarks/IndustryModel.Benchmarks -- --filter '*'
// dotnet run -c Release --project benchmarks/IndustryModel.Benchmarks -- --cold
// dotnet run -c Release --project benchmarks/IndustryModel.Benchmarks -- --peers
if (args is [ColdStart.Verb, ..])
    ColdStart.Run(args[1..]);
else if (args is [Peers.Verb])
    Peers.Run();
else
    BenchmarkSwitcher.FromAssembly(typeof(ShareBenchmarks).Assembly).Run(args);
