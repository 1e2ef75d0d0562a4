using BenchmarkDotNet.Attributes;
using IndustryModel.Accounts;
using IndustryModel.Json;
using IndustryModel.Netherlands;
using IndustryModel.Policy;

namespace IndustryModel.Benchmarks;

/// <summary>Loading, warm: the binary form of the Dutch accounts (60,416 cells), of a vision, and of a synthetic continent (1.7 million cells), against a plain copy of the bytes; a vision also from and to JSON.</summary>
[MemoryDiagnoser]
public class DataBenchmarks
{
    private DutchIndustry _nl = null!;
    private byte[] _accounts = [], _vision = [], _europe = [];
    private string _visionJson = "";

    /// <summary>Makes the forms.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _nl = DutchIndustry.Load();
        _accounts = Bytes(_nl.Accounts.WriteBinary);
        _vision = Bytes((stream, _) => _nl.Vision.WriteBinary(stream));
        _europe = Bytes(new RegionalAccounts("Europe", [Europe.Create()]).WriteBinary);
        _visionJson = _nl.Vision.ToJson();
    }

    /// <summary>The floor of reading: the bytes of the Dutch accounts, copied.</summary>
    [Benchmark(Baseline = true)]
    public byte[] CopyOfBytes() => [.. _accounts];

    /// <summary>What a package does when its accounts are first asked for.</summary>
    [Benchmark]
    public RegionalAccounts LoadDutchAccounts() => RegionalAccounts.ReadBinary(new MemoryStream(_accounts));

    /// <summary>A vision from its binary form.</summary>
    [Benchmark]
    public IndustryVision LoadVision() => IndustryVision.ReadBinary(new MemoryStream(_vision));

    /// <summary>A vision from JSON.</summary>
    [Benchmark]
    public IndustryVision VisionFromJson() => IndustryVision.FromJson(_visionJson);

    /// <summary>A vision to JSON.</summary>
    [Benchmark]
    public string VisionToJson() => _nl.Vision.ToJson();

    /// <summary>A continent from its binary form.</summary>
    [Benchmark]
    public RegionalAccounts LoadEurope() => RegionalAccounts.ReadBinary(new MemoryStream(_europe));

    private static byte[] Bytes(Action<Stream, string?> write)
    {
        using var stream = new MemoryStream();
        write(stream, null);
        return stream.ToArray();
    }
}
