using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using IndustryModel.Accounts;
using IndustryModel.Json;
using IndustryModel.Netherlands;

namespace IndustryModel.Benchmarks;

/// <summary>Accounts to JSON and back: the Dutch ones (60,416 cells) and one cube of a synthetic continent (1.7 million cells), against a plain loop that writes the bare numbers.</summary>
[MemoryDiagnoser]
public class JsonBenchmarks
{
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private RegionalAccounts _accounts = null!;
    private string _json = "";

    /// <summary>Which accounts.</summary>
    [Params("Dutch", "Europe")]
    public string Accounts { get; set; } = "Dutch";

    /// <summary>Makes the accounts and their JSON.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _accounts = Accounts == "Dutch" ? DutchIndustry.Load().Accounts : new RegionalAccounts("Europe", [Europe.Create()]);
        _json = _accounts.ToJson();
    }

    /// <summary>The numbers alone: an array for each cube, null where one is missing.</summary>
    [Benchmark(Baseline = true)]
    public int BareNumbersOut()
    {
        _buffer.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(_buffer);
        writer.WriteStartArray();
        foreach (DataCube cube in _accounts.Cubes)
        {
            writer.WriteStartArray();
            foreach (double value in cube.Values)
            {
                if (double.IsNaN(value))
                    writer.WriteNullValue();
                else
                    writer.WriteNumberValue(value);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndArray();
        writer.Flush();
        return _buffer.WrittenCount;
    }

    /// <summary>With codes, units, flags, reasons, sources and notes.</summary>
    [Benchmark]
    public string Out() => _accounts.ToJson();

    /// <summary>Read strictly: every code known, no member unknown, missing or twice.</summary>
    [Benchmark]
    public RegionalAccounts In() => RegionalAccounts.FromJson(_json);
}
