using BenchmarkDotNet.Attributes;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Netherlands;
using IndustryModel.Quantities;
using IndustryModel.Shares;
using IndustryModel.Statistics;

namespace IndustryModel.Benchmarks;

/// <summary>What a share of manufacturing in each of the 40 COROP regions costs, against a plain division of two arrays.</summary>
[MemoryDiagnoser]
public class DutchShareBenchmarks
{
    private CubeSlice _slice;
    private RegionCode[] _regions = [];
    private double[] _parts = [], _wholes = [];

    /// <summary>Loads the Dutch case; throws unless both ways agree to the last bit.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _slice = DutchIndustry.Load().Accounts.GrossValueAdded[2018];
        _regions = [.. _slice.Cube.Regions.Classification.AtLevel(3).Select(r => r.Code)];
        _parts = [.. _regions.Select(r => _slice.Observe(r, Nace.Manufacturing).Value)];
        _wholes = [.. _regions.Select(r => _slice.Observe(r, Nace.Total).Value)];
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

    /// <summary>The same shares as observations, each with its flags and reasons.</summary>
    [Benchmark]
    public double ShareOfEachRegion()
    {
        double sum = 0;
        foreach (RegionCode region in _regions)
        {
            Observation<Share> share = _slice.ShareOf(Nace.Manufacturing, of: region);
            sum += share.Value.Fraction;
        }

        return sum;
    }
}
