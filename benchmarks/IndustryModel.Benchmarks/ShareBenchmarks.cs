using BenchmarkDotNet.Attributes;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Netherlands;
using IndustryModel.Quantities;
using IndustryModel.Shares;
using IndustryModel.Statistics;

namespace IndustryModel.Benchmarks;

/// <summary>The share of one sector in every region, against a plain division of two arrays: 40 COROP regions with a published total, and 1,300 regions whose total is the sum of 64 sectors.</summary>
[MemoryDiagnoser]
public class ShareBenchmarks
{
    private CubeSlice _slice;
    private SectorCode _sector;
    private RegionCode[] _regions = [];
    private double[] _parts = [], _wholes = [];

    /// <summary>Which accounts.</summary>
    [Params("Dutch", "Europe")]
    public string Accounts { get; set; } = "Dutch";

    /// <summary>Makes the accounts; throws unless both ways agree to the last bit.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _slice = Accounts == "Dutch" ? DutchIndustry.Load().Accounts.GrossValueAdded[2018] : Europe.Create()[2018];
        _sector = Accounts == "Dutch" ? Nace.Manufacturing : _slice.Cube.Sectors.Codes[0];
        SectorCode total = Accounts == "Dutch" ? Nace.Total : Europe.Total;
        _regions = [.. _slice.Cube.Regions.Classification.AtLevel(3).Select(r => r.Code)];
        _parts = [.. _regions.Select(r => _slice.Observe(r, _sector).Value)];
        _wholes = [.. _regions.Select(r => _slice.Observe(r, total).Value)];
        if (PlainDivision() != ShareOfEachRegion())
            throw new InvalidOperationException("The two ways disagree.");
    }

    /// <summary>The figures alone, without codes, units, flags or missing cells.</summary>
    [Benchmark(Baseline = true)]
    public double PlainDivision()
    {
        double sum = 0;
        for (int i = 0; i < _parts.Length; i++)
            sum += _parts[i] / _wholes[i];
        return sum;
    }

    /// <summary>The same shares as observations, each with its flags and reasons; a total that no table publishes is summed.</summary>
    [Benchmark]
    public double ShareOfEachRegion()
    {
        double sum = 0;
        foreach (RegionCode region in _regions)
        {
            Observation<Share> share = _slice.ShareOf(_sector, of: region);
            sum += share.Value.Fraction;
        }

        return sum;
    }
}
