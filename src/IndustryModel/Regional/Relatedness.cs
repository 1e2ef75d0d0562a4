using System.Collections.Immutable;
using IndustryModel.Classifications;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Regional;

/// <summary>Relatedness: proximity of sectors, density of regions around sectors, and the opportunity gain of entering one, in the conventions that were asked for.</summary>
public sealed partial class Relatedness : RegionalResult
{
    private readonly AdvantageTable _advantages;
    private readonly double[] _proximity;
    private readonly double[] _density;
    private readonly double[] _gain;

    internal Relatedness(AdvantageTable advantages, RelatednessOptions options)
        : base(advantages.Table, "relatedness", Name(options.Proximity), $"{advantages.Words}; {Formula(options)}")
    {
        (_advantages, Options) = (advantages, options);
        (int regions, int sectors) = (advantages.Table.Regions, advantages.Table.Sectors);
        (_proximity, _density, _gain) = (new double[sectors * sectors], new double[regions * sectors], new double[regions * sectors]);
        if (options.Proximity == ProximityMeasure.Continuous)
            ProximityKernels.Continuous(Quotients(), sectors, _proximity);
        else
            ProximityKernels.Compute(advantages.Values, sectors, options.Proximity, _proximity);
        RelatednessKernels.Density(advantages.Values, _proximity, sectors, options.Diagonal, _density);
        double[] pci = new double[sectors];
        Spectrum = ComplexityKernels.Compute(advantages.Values, options.Gain == OutlookConvention.Standardized ? ComplexityScale.RegionDeviation : ComplexityScale.SampleDeviation, new double[regions], pci);
        RelatednessKernels.OpportunityGain(advantages.Values, _proximity, pci, options.Diagonal, _gain);
    }

    /// <summary>The conventions.</summary>
    public RelatednessOptions Options { get; }

    /// <summary>Whether the advantages determine a complexity of sectors, on which the opportunity gain rests.</summary>
    public ComplexitySpectrum Spectrum { get; }

    /// <summary>The densities, regions × sectors row by row; NaN where there is none, and <see cref="Density"/> says why.</summary>
    public ReadOnlySpan<double> Densities => _density;

    /// <summary>The proximities, sectors × sectors row by row; NaN where there is none.</summary>
    public ReadOnlySpan<double> Proximities => _proximity;

    /// <summary>How much of what is near a sector a region has.</summary>
    /// <exception cref="UnknownCodeException">The result does not have the region or the sector.</exception>
    public Observation<double> Density(RegionCode region, SectorCode sector) => DensityAt(Row(region), Column(sector));

    /// <summary>How much entering a sector would open the way to other complex sectors; 0 where the region has it.</summary>
    /// <exception cref="UnknownCodeException">The result does not have the region or the sector.</exception>
    public Observation<double> OpportunityGain(RegionCode region, SectorCode sector) => GainAt(Row(region), Column(sector));

    /// <summary>How near two sectors are: from the first to the second, where that makes a difference.</summary>
    /// <exception cref="UnknownCodeException">The result does not have one of the sectors.</exception>
    public Observation<double> Proximity(SectorCode first, SectorCode second) => ProximityAt(Column(first), Column(second));

    /// <summary>The sectors in which a region has no advantage, the densest first: where it might go.</summary>
    /// <exception cref="UnknownCodeException">The result does not have the region.</exception>
    public ImmutableArray<Ranked<SectorCode>> OptionsOf(RegionCode region)
    {
        int row = Row(region);
        return Rank(Sectors.Select((s, column) => (s, column)).Where(p => _advantages.Row(row)[p.column] != 1).Select(p => (p.s, NameOf(p.s), DensityAt(row, p.column))));
    }

    /// <summary>The other sectors, the nearest to this one first.</summary>
    /// <exception cref="UnknownCodeException">The result does not have the sector.</exception>
    public ImmutableArray<Ranked<SectorCode>> NearestTo(SectorCode sector)
    {
        int column = Column(sector);
        return Rank(Sectors.Select((s, other) => (s, other)).Where(p => p.other != column).Select(p => (p.s, NameOf(p.s), ProximityAt(column, p.other))));
    }

    /// <summary>The density with the figures of one region and sector filled in.</summary>
    /// <exception cref="UnknownCodeException">The result does not have the region or the sector.</exception>
    public Explanation Explain(RegionCode region, SectorCode sector)
    {
        (int row, int column) = (Row(region), Column(sector));
        Observation<double> value = DensityAt(row, column);
        string result = value.HasValue ? FigureText.Number(value.Value) : $"none ({FigureText.WhyMissing(value, $"{region.Text} × {sector.Text}")})";
        List<string> steps = [];
        if (value.HasValue)
        {
            bool Counts(int other) => _advantages.Ubiquity[other] > 0 && (other != column || Options.Diagonal == RelatednessDiagonal.Included);
            double Near(int other) => _proximity[other * Sectors.Length + column];
            double Sum(IEnumerable<int> others) => OrderedSum.Of([.. others.Select(Near)]);
            int[] own = [.. _advantages.Of(row).Where(Counts)];
            steps.Add($"Σ_j M[{region.Text},j] · φ[j,{sector.Text}] = {string.Join(" + ", own.Select(j => $"{FigureText.Number(Near(j))} ({Sectors[j].Text})"))}{(own.Length == 0 ? "0" : $" = {FigureText.Number(Sum(own))}")}");
            steps.Add($"Σ_j φ[j,{sector.Text}] = {FigureText.Number(Sum(Enumerable.Range(0, Sectors.Length).Where(Counts)))}");
        }

        return new($"Relatedness density of {region.Text} around {sector.Text}, {Year}: {result}", Convention, [.. steps, $"density = {result}", .. Notes], Sources);
    }

    /// <summary>A row for each region and sector (density, opportunity-gain) and each pair of sectors (proximity): method, variant, region and sector or sector and sector2, value, flag. Pairs of regions have a table of their own.</summary>
    public override ResultTable ToTable() => Rows(RelatednessIndex.Density, RelatednessIndex.OpportunityGain, RelatednessIndex.Proximity);

    /// <summary>The rows of one index only.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such index.</exception>
    public ResultTable ToTable(RelatednessIndex index) => index == RelatednessIndex.RegionProximity ? RowsOfRegions() : Enum.IsDefined(index) ? Rows(index) : throw new ArgumentOutOfRangeException(nameof(index), index, "No such index of relatedness.");

    private Observation<double> DensityAt(int row, int column) => _advantages.OfCell(_density[row * Sectors.Length + column], row, column,
        double.IsNaN(OrderedSum.Of(_advantages.Values)) ? _advantages.Undecided : $"no other sector is near {Sectors[column].Text}");

    private Observation<double> GainAt(int row, int column) => _advantages.OfCell(_gain[row * Sectors.Length + column], row, column, _advantages.Describe(Spectrum));

    private Observation<double> ProximityAt(int first, int second)
    {
        double value = _proximity[first * Sectors.Length + second];
        int nowhere = _advantages.Ubiquity[first] == 0 ? first : second;
        return Table.OfSector(value, first, _advantages.Ubiquity[nowhere] == 0 ? $"no region has an advantage in {Sectors[nowhere].Text}"
            : Options.Proximity == ProximityMeasure.Continuous && !double.IsNaN(OrderedSum.Of(_advantages.Values)) ? $"all regions have the same quotient of {Sectors[first].Text} or of {Sectors[second].Text}, so there is no correlation"
            : _advantages.Undecided);
    }

    private ResultTable Rows(params ImmutableArray<RelatednessIndex> indices) => new($"Relatedness by {Measure.Concept}, {Year}",
        [
            new("method", ColumnKind.Text, "Method", "Methode"), new("variant", ColumnKind.Text, "Variant", "Variant"),
            new("region", ColumnKind.Text, "Region", "Regio"), new("regionName", ColumnKind.Text, "Name", "Naam"),
            new("sector", ColumnKind.Text, "Sector", "Sector"), new("sectorName", ColumnKind.Text, "Sector name", "Naam van de sector"),
            new("sector2", ColumnKind.Text, "Sector 2", "Sector 2"), new("sector2Name", ColumnKind.Text, "Name of sector 2", "Naam van sector 2"),
            new("year", ColumnKind.Year, "Year", "Jaar"), new("measure", ColumnKind.Text, "Measure", "Grootheid"),
            new("value", ColumnKind.Number, "Value", "Waarde", Decimals: 3), new("flag", ColumnKind.Text, "Flag", "Vlag"),
        ],
        indices.SelectMany(index => index == RelatednessIndex.Proximity
            ? Sectors.SelectMany((s, i) => Sectors.Select((t, j) => TableRow(index, ResultCell.Missing, ResultCell.Missing, s, t, ProximityAt(i, j))))
            : Regions.SelectMany((r, i) => Sectors.Select((s, j) => TableRow(index, r.Text, NameOf(r), s, null, index == RelatednessIndex.Density ? DensityAt(i, j) : GainAt(i, j))))),
        Convention, Sources, Notes);

    private ImmutableArray<ResultCell> TableRow(RelatednessIndex index, ResultCell region, ResultCell regionName, SectorCode sector, SectorCode? second, Observation<double> value)
        => [Method, Code(index), region, regionName, sector.Text, NameOf(sector), second?.Text, second is { } other ? NameOf(other) : ResultCell.Missing, Year.Number, Measure.Concept.Code, Cell(value), FigureText.Flag(value)];

    private string Code(RelatednessIndex index) => (index switch
    {
        RelatednessIndex.Density => "density",
        RelatednessIndex.OpportunityGain => "opportunity-gain",
        RelatednessIndex.RegionProximity => "proximity-of-regions",
        _ => "proximity",
    }) + (Options.Proximity == ProximityMeasure.MinimumConditional ? "" : $"-{Variant}")
        + (index is RelatednessIndex.Density or RelatednessIndex.OpportunityGain && Options.Diagonal == RelatednessDiagonal.Excluded ? "-without-diagonal" : "")
        + (index == RelatednessIndex.OpportunityGain && Options.Gain == OutlookConvention.SampleComplexity ? "-sample" : "");

    private static string Name(ProximityMeasure measure) => measure switch
    {
        ProximityMeasure.Conditional => "conditional",
        ProximityMeasure.Cosine => "cosine",
        ProximityMeasure.Jaccard => "jaccard",
        ProximityMeasure.Association => "association",
        ProximityMeasure.Probability => "probability",
        ProximityMeasure.Continuous => "continuous",
        _ => "minimum-conditional",
    };

    private static string Formula(RelatednessOptions options)
    {
        string proximity = options.Proximity switch
        {
            ProximityMeasure.Conditional => "φ[i,j] = C[i,j] / k[i]",
            ProximityMeasure.Cosine => "φ[i,j] = C[i,j] / √(S[i] · S[j])",
            ProximityMeasure.Jaccard => "φ[i,j] = C[i,j] / (S[i] + S[j] − C[i,j])",
            ProximityMeasure.Association => "φ[i,j] = C[i,j] · T / (S[i] · S[j])",
            ProximityMeasure.Probability => "φ[i,j] = C[i,j] over its expectation without self-pairs",
            ProximityMeasure.Continuous => "φ[i,j] = (1 + ρ[i,j]) / 2, ρ the correlation of the location quotients over the regions with activity",
            _ => "φ[i,j] = C[i,j] / max(k[i], k[j])",
        };
        string diagonal = options.Diagonal == RelatednessDiagonal.Included ? "the sector itself included" : "the sector itself left out";
        string gain = options.Gain == OutlookConvention.Standardized ? "PCI in standard deviations (n) of the regions" : "PCI standardized (n − 1)";
        return $"{proximity}; density = Σ_j M[r,j] · φ[j,s] / Σ_j φ[j,s], {diagonal}; gain = (1 − M[r,s]) · Σ_j (1 − M[r,j]) · PCI[j] · φ[j,s] / Σ_i φ[i,j], {gain}";
    }
}
