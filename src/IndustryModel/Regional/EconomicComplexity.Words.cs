using System.Collections.Immutable;
using IndustryModel.Classifications;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Regional;

/// <content>The result as rows and in words.</content>
public sealed partial class EconomicComplexity
{
    /// <summary>A row for each region (diversity, eci, outlook) and each sector (ubiquity, pci): method, variant, region or sector, value, flag.</summary>
    public override ResultTable ToTable() => Rows([.. Enum.GetValues<ComplexityIndex>()]);

    /// <summary>The rows of one index only.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such index.</exception>
    public ResultTable ToTable(ComplexityIndex index) => Enum.IsDefined(index) ? Rows(index) : throw new ArgumentOutOfRangeException(nameof(index), index, "No such index of complexity.");

    /// <summary>How the complexity of a region comes about: its advantages, and what determines the index.</summary>
    /// <exception cref="UnknownCodeException">The result does not have the region.</exception>
    public Explanation Explain(RegionCode region)
    {
        int row = Row(region);
        Observation<double> value = OfRegion(ComplexityIndex.RegionComplexity, row);
        int[] own = [.. _advantages.Of(row)];
        return Explained($"{Label(ComplexityIndex.RegionComplexity)} of {region.Text}", value, region.Text,
            $"k[{region.Text}] = {own.Length} of {Sectors.Length} sectors with an advantage{(own.Length > 0 ? $": {_advantages.NameOfSectors(own)}" : "")}", _regionGroups[row]);
    }

    /// <summary>How the complexity of a sector comes about: who has an advantage in it, and what determines the index.</summary>
    /// <exception cref="UnknownCodeException">The result does not have the sector.</exception>
    public Explanation Explain(SectorCode sector)
    {
        int column = Column(sector);
        Observation<double> value = OfSector(ComplexityIndex.SectorComplexity, column);
        string[] having = [.. Regions.Where((_, r) => _advantages.Row(r)[column] == 1).Select(r => r.Text)];
        return Explained($"{Label(ComplexityIndex.SectorComplexity)} of {sector.Text}", value, sector.Text,
            $"k[{sector.Text}] = {having.Length} of {Regions.Length} regions with an advantage{(having.Length > 0 ? $": {string.Join(", ", having)}" : "")}", _sectorGroups[column]);
    }

    private Explanation Explained(string what, Observation<double> value, string name, string advantages, int group)
    {
        string result = value.HasValue ? FigureText.Number(value.Value) : $"none ({FigureText.WhyMissing(value, name)})";
        List<string> steps = [advantages];
        if (Options.Method == ComplexityMethod.Eigenvector && group >= 0)
        {
            ComplexitySpectrum spectrum = _groups[group];
            steps.Add($"second eigenvalue {FigureText.Number(spectrum.SecondEigenvalue)}, third {FigureText.Number(spectrum.ThirdEigenvalue)}; {_groups.Length} {(_groups.Length == 1 ? "group" : "groups")} of regions and sectors that advantages connect");
        }

        steps.Add($"{what} = {result}");
        return new($"{what}, {Year}: {result}", Convention, [.. steps, .. Notes], Sources);
    }

    private ResultTable Rows(params ImmutableArray<ComplexityIndex> indices) => new($"Economic complexity of {Measure.Concept}, {Year}",
        [
            new("method", ColumnKind.Text, "Method", "Methode"), new("variant", ColumnKind.Text, "Variant", "Variant"),
            new("region", ColumnKind.Text, "Region", "Regio"), new("regionName", ColumnKind.Text, "Name", "Naam"),
            new("sector", ColumnKind.Text, "Sector", "Sector"), new("sectorName", ColumnKind.Text, "Sector name", "Naam van de sector"),
            new("year", ColumnKind.Year, "Year", "Jaar"), new("measure", ColumnKind.Text, "Measure", "Grootheid"),
            indices.All(IsCount) ? new("value", ColumnKind.Count, "Value", "Waarde") : new("value", ColumnKind.Number, "Value", "Waarde", Decimals: 3), new("flag", ColumnKind.Text, "Flag", "Vlag"),
        ],
        indices.SelectMany(index => index is ComplexityIndex.Ubiquity or ComplexityIndex.SectorComplexity
            ? Sectors.Select((s, column) => TableRow(index, ResultCell.Missing, ResultCell.Missing, s.Text, NameOf(s), OfSector(index, column)))
            : Regions.Select((r, row) => TableRow(index, r.Text, NameOf(r), ResultCell.Missing, ResultCell.Missing, OfRegion(index, row)))),
        Convention, Sources, Notes);

    private ImmutableArray<ResultCell> TableRow(ComplexityIndex index, ResultCell region, ResultCell regionName, ResultCell sector, ResultCell sectorName, Observation<double> value)
        => [Method, Code(index), region, regionName, sector, sectorName, Year.Number, Measure.Concept.Code, IsCount(index) ? Cell(value).AsCount() : Cell(value), FigureText.Flag(value)];

    private static bool IsCount(ComplexityIndex index) => index is ComplexityIndex.Diversity or ComplexityIndex.Ubiquity;

    private string Code(ComplexityIndex index)
    {
        string sample = Options.Scale == ComplexityScale.SampleDeviation ? "-sample" : "";
        return (index, Options.Method) switch
        {
            (ComplexityIndex.Diversity, _) => "diversity",
            (ComplexityIndex.Ubiquity, _) => "ubiquity",
            (ComplexityIndex.Outlook, _) => Options.Outlook == OutlookConvention.Standardized ? "outlook" : "outlook-sample",
            (ComplexityIndex.RegionComplexity, ComplexityMethod.Fitness) => "fitness",
            (_, ComplexityMethod.Fitness) => "fitness-complexity",
            (ComplexityIndex.RegionComplexity, ComplexityMethod.Reflections) => $"eci-reflections{sample}",
            (_, ComplexityMethod.Reflections) => $"pci-reflections{sample}",
            (ComplexityIndex.RegionComplexity, _) => $"eci{Suffix()}",
            _ => $"pci{Suffix()}",
        };
    }

    private string Suffix() => (Options.Scale switch
    {
        ComplexityScale.SampleDeviation => "-sample",
        ComplexityScale.RegionMoments => "-region-moments",
        ComplexityScale.RegionDeviation => "-region-deviation",
        _ => "",
    }) + (Options.Groups == ComplexityGroups.Within ? "-within-groups" : "");

    private string Label(ComplexityIndex index) => (Options.Method, index) switch
    {
        (ComplexityMethod.Fitness, ComplexityIndex.RegionComplexity) => "Fitness",
        (ComplexityMethod.Fitness, _) => "Complexity by fitness",
        (_, ComplexityIndex.RegionComplexity) => "Economic complexity (ECI)",
        _ => "Sector complexity (PCI)",
    };

    private static string Formula(ComplexityOptions options)
    {
        string outlook = options.Outlook == OutlookConvention.Standardized
            ? "outlook = Σ density · (1 − M) · PCI, standardized over the regions (n)"
            : "outlook = Σ density · (1 − M) · PCI of standard deviation (n − 1)";
        string indices = options.Method switch
        {
            ComplexityMethod.Reflections => $"ECI, PCI = {RegionSteps} and {SectorSteps} reflections, standardized ({(options.Scale == ComplexityScale.SampleDeviation ? "n − 1" : "n")})",
            ComplexityMethod.Fitness => $"fitness and complexity after {FitnessRounds} rounds, in their means",
            _ => $"ECI, PCI = second eigenvectors, {Unit(options.Scale)}{(options.Groups == ComplexityGroups.Within ? " within each group" : "")}; sign: ECI correlates positively with diversity",
        };
        return $"{indices}; {outlook}";
    }

    private static string Unit(ComplexityScale scale) => scale switch
    {
        ComplexityScale.SampleDeviation => "each standardized (n − 1)",
        ComplexityScale.RegionMoments => "both by mean and standard deviation (n) of the regions",
        ComplexityScale.RegionDeviation => "both in standard deviations (n) of the regions, not shifted",
        _ => "each standardized (n)",
    };
}
