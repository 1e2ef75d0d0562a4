using System.Collections.Immutable;
using IndustryModel.Classifications;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Regional;

/// <summary>Economic complexity: diversity, ECI and outlook of regions, ubiquity and PCI of sectors, in the conventions that were asked for.</summary>
public sealed partial class EconomicComplexity : RegionalResult
{
    private const int RegionSteps = 18;
    private const int SectorSteps = 19;
    private const int FitnessRounds = 20;

    private readonly AdvantageTable _advantages;
    private readonly double[] _eci;
    private readonly double[] _pci;
    private readonly double[] _outlook;
    private readonly int[] _regionGroups;
    private readonly int[] _sectorGroups;
    private readonly ComplexitySpectrum[] _groups;

    internal EconomicComplexity(AdvantageTable advantages, ComplexityOptions options)
        : base(advantages.Table, "complexity", Name(options.Method), $"{advantages.Words}; {Formula(options)}")
    {
        (_advantages, Options) = (advantages, options);
        (int regions, int sectors) = (advantages.Table.Regions, advantages.Table.Sectors);
        (_eci, _pci, _outlook, _regionGroups, _sectorGroups) = (new double[regions], new double[sectors], new double[regions], new int[regions], new int[sectors]);
        var spectra = new ComplexitySpectrum[Math.Min(regions, sectors)];
        int count = ComplexityKernels.WithinComponents(advantages.Values, options.Scale, _eci, _pci, _regionGroups, _sectorGroups, spectra);
        _groups = spectra[..count];
        ComplexityScale outlookScale = options.Outlook == OutlookConvention.Standardized ? ComplexityScale.RegionDeviation : ComplexityScale.SampleDeviation;
        double[] pci = new double[sectors];
        Spectrum = ComplexityKernels.Compute(advantages.Values, outlookScale, new double[regions], pci);
        SetOutlook(pci);
        if (options.Method == ComplexityMethod.Fitness)
        {
            ComplexityKernels.Fitness(advantages.Values, FitnessRounds, _eci, _pci);
        }
        else if (options.Method == ComplexityMethod.Reflections)
        {
            ComplexityKernels.Reflections(advantages.Values, RegionSteps, _eci, new double[sectors]);
            ComplexityKernels.Reflections(advantages.Values, SectorSteps, new double[regions], _pci);
            StandardDeviation deviation = options.Scale == ComplexityScale.SampleDeviation ? StandardDeviation.Sample : StandardDeviation.Population;
            Moments.Standardize(_eci, deviation);
            Moments.Standardize(_pci, deviation);
        }
        else if (options.Groups == ComplexityGroups.Refuse && count > 1)
        {
            _eci.AsSpan().Fill(double.NaN);
            _pci.AsSpan().Fill(double.NaN);
        }
    }

    /// <summary>The conventions.</summary>
    public ComplexityOptions Options { get; }

    /// <summary>The eigenvalues behind the indices: whether, and how well, the advantages determine them.</summary>
    public ComplexitySpectrum Spectrum { get; }

    /// <summary>The groups of regions and sectors that advantages connect, each with the eigenvalues within it. One, mostly.</summary>
    public ImmutableArray<ComplexitySpectrum> Groups => [.. _groups];

    /// <summary>Who has an advantage in what: regions × sectors row by row, 1 or 0; NaN where that is missing.</summary>
    public ReadOnlySpan<double> Advantages => _advantages.Values;

    /// <summary>Whether a region has an advantage in a sector: LQ ≥ 1, decided exactly. Null if a figure it takes is missing, one of the region is negative, or a sum is not positive.</summary>
    /// <exception cref="UnknownCodeException">The result does not have the region or the sector.</exception>
    public bool? HasAdvantage(RegionCode region, SectorCode sector) => _advantages.Row(Row(region))[Column(sector)] is var value && double.IsNaN(value) ? null : value == 1;

    /// <summary>The number of sectors in which a region has an advantage.</summary>
    /// <exception cref="UnknownCodeException">The result does not have the region.</exception>
    public Observation<double> Diversity(RegionCode region) => OfRegion(ComplexityIndex.Diversity, Row(region));

    /// <summary>The complexity of a region, or why there is none.</summary>
    /// <exception cref="UnknownCodeException">The result does not have the region.</exception>
    public Observation<double> Eci(RegionCode region) => OfRegion(ComplexityIndex.RegionComplexity, Row(region));

    /// <summary>The complexity outlook of a region, or why there is none.</summary>
    /// <exception cref="UnknownCodeException">The result does not have the region.</exception>
    public Observation<double> Outlook(RegionCode region) => OfRegion(ComplexityIndex.Outlook, Row(region));

    /// <summary>The number of regions that have an advantage in a sector.</summary>
    /// <exception cref="UnknownCodeException">The result does not have the sector.</exception>
    public Observation<double> Ubiquity(SectorCode sector) => OfSector(ComplexityIndex.Ubiquity, Column(sector));

    /// <summary>The complexity of a sector, or why there is none.</summary>
    /// <exception cref="UnknownCodeException">The result does not have the sector.</exception>
    public Observation<double> Pci(SectorCode sector) => OfSector(ComplexityIndex.SectorComplexity, Column(sector));

    /// <summary>The group of a region, from 0 in the order of the regions; null without advantage.</summary>
    /// <exception cref="UnknownCodeException">The result does not have the region.</exception>
    public int? GroupOf(RegionCode region) => _regionGroups[Row(region)] is >= 0 and var group ? group : null;

    /// <summary>The group of a sector; null where no region has an advantage.</summary>
    /// <exception cref="UnknownCodeException">The result does not have the sector.</exception>
    public int? GroupOf(SectorCode sector) => _sectorGroups[Column(sector)] is >= 0 and var group ? group : null;

    /// <summary>The regions, the most complex first; those without a value last.</summary>
    public ImmutableArray<Ranked<RegionCode>> RankedRegions() => Rank(Regions.Select((r, row) => (r, NameOf(r), OfRegion(ComplexityIndex.RegionComplexity, row))));

    /// <summary>The sectors, the most complex first; those without a value last.</summary>
    public ImmutableArray<Ranked<SectorCode>> RankedSectors() => Rank(Sectors.Select((s, column) => (s, NameOf(s), OfSector(ComplexityIndex.SectorComplexity, column))));

    private void SetOutlook(double[] pci)
    {
        (int regions, int sectors) = (_advantages.Table.Regions, _advantages.Table.Sectors);
        if (Spectrum.Status != ComplexityStatus.Defined)
        {
            _outlook.AsSpan().Fill(double.NaN);
            return;
        }

        double[] proximity = new double[sectors * sectors];
        double[] density = new double[regions * sectors];
        ProximityKernels.Compute(_advantages.Values, sectors, ProximityMeasure.MinimumConditional, proximity);
        RelatednessKernels.Density(_advantages.Values, proximity, sectors, RelatednessDiagonal.Included, density);
        RelatednessKernels.Outlook(_advantages.Values, density, pci, _outlook);
        if (Options.Outlook == OutlookConvention.Standardized)
            Moments.Standardize(_outlook, StandardDeviation.Population);
    }

    private Observation<double> OfRegion(ComplexityIndex index, int row) => index switch
    {
        ComplexityIndex.Diversity => _advantages.OfRegion(_advantages.Diversity[row], row, _advantages.Undecided),
        ComplexityIndex.Outlook => _advantages.OfRegion(_outlook[row], row, Spectrum.Status == ComplexityStatus.Defined ? "all regions have the same outlook, so there is no deviation to divide by" : WhyNone(Spectrum)),
        _ => _advantages.OfRegion(_eci[row], row, WhyNone(_regionGroups[row])),
    };

    private Observation<double> OfSector(ComplexityIndex index, int column) => index switch
    {
        ComplexityIndex.Ubiquity => _advantages.UbiquityOf(column),
        _ => _advantages.OfSector(_pci[column], column, WhyNone(_sectorGroups[column])),
    };

    private string WhyNone(int group) => Options.Method switch
    {
        ComplexityMethod.Eigenvector => WhyNone(Options.Groups == ComplexityGroups.Within && group >= 0 ? _groups[group] : Spectrum),
        _ => Spectrum.Status is ComplexityStatus.Missing ? _advantages.Undecided : "all values are equal, so there is no deviation to divide by",
    };

    private string WhyNone(ComplexitySpectrum spectrum) => _advantages.Describe(spectrum);

    private static string Name(ComplexityMethod method) => method switch
    {
        ComplexityMethod.Reflections => "reflections",
        ComplexityMethod.Fitness => "fitness",
        _ => "eigenvector",
    };
}
