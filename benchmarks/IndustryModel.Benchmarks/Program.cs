using BenchmarkDotNet.Running;
using IndustryModel.Benchmarks;

// dotnet run -c Release --project benchmarks/IndustryModel.Benchmarks -- --filter '*'
// dotnet run -c Release --project benchmarks/IndustryModel.Benchmarks -- --cold
// dotnet run -c Release --project benchmarks/IndustryModel.Benchmarks -- --peers
// dotnet run -c Release --project benchmarks/IndustryModel.Benchmarks -- --ensemble-peers
// dotnet run -c Release --project benchmarks/IndustryModel.Benchmarks -- --first-touch
// dotnet run -c Release --project benchmarks/IndustryModel.Benchmarks -- --traffic
if (args is [ColdStart.Verb, ..])
    ColdStart.Run(args[1..]);
else if (args is [Peers.Verb])
    Peers.Run();
else if (args is [EnsemblePeers.Verb])
    EnsemblePeers.Run();
else if (args is [EnsemblePeers.Once, var threads])
    EnsemblePeers.RunOnce(threads);
else if (args is [FirstTouch.Verb])
    FirstTouch.Run();
else if (args is [Traffic.Verb])
    Traffic.Run();
else
    BenchmarkSwitcher.FromAssembly(typeof(ShareBenchmarks).Assembly).Run(args);
