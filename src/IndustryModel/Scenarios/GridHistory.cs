using System.Collections.Immutable;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Statistics;

namespace IndustryModel.Scenarios;

/// <summary>The past of a starting point: employment and value added in earlier years, and price indices to deflate with.</summary>
internal sealed class GridHistory(Economy economy, DataCube valueAdded, DataCube persons)
{
    internal DataCube ValueAdded { get; } = valueAdded;

    internal DataCube Persons { get; } = persons;

    /// <summary>The years that both have.</summary>
    internal (Year First, Year Last) Years => (ValueAdded.FirstYear > Persons.FirstYear ? ValueAdded.FirstYear : Persons.FirstYear, ValueAdded.LastYear < Persons.LastYear ? ValueAdded.LastYear : Persons.LastYear);

    /// <summary>The known limits that a comparison of two years crosses.</summary>
    internal IEnumerable<string> BreaksBetween(Year first, Year last) => new[] { ValueAdded, Persons }.SelectMany(c => c.BreaksBetween(first, last, [.. c.Regions.Codes.Select(r => r.Text)])).Distinct();

    /// <summary>By how much prices of a sector rose between two years, as a factor; null, with the reason, where nothing here tells.</summary>
    internal double? PriceChange(Deflator deflator, SectorCode sector, Year from, Year to, out string? problem)
    {
        problem = null;
        if (deflator == Deflator.CurrentPrices)
            return 1;
        if (deflator.IsFile)
            return OfFile(deflator, sector, from, to, out problem);
        Classification<SectorCode> sectors = ValueAdded.Sectors.Classification;
        SectorCode whole = sectors.Total is { } total ? total : default;
        SectorCode of = deflator == Deflator.NationalIndustry && sectors.Id == Nace.Rev2.Id && sectors.Covers(Nace.Industry, sector) ? Nace.Industry : whole;
        if (Volumes(of) is not { } series)
        {
            problem = $"{economy.Name} has no value added of the nation both in current prices and in volumes for {(of == whole ? "the total" : of.Text)}";
            return null;
        }

        Observation<double>[] figures = [series.Nominal(from), series.Nominal(to), series.Volume(from), series.Volume(to)];
        if (Array.Find(figures, f => !f.HasValue) is { HasValue: false } && !Array.TrueForAll(figures, f => f.HasValue))
        {
            problem = $"{series.Id} does not have both {from} and {to} for {of.Text}";
            return null;
        }

        return figures[1].Value / figures[3].Value / (figures[0].Value / figures[2].Value);
    }

    /// <summary>Where the deflator comes from, in words.</summary>
    internal string Describe(Deflator deflator)
    {
        if (deflator == Deflator.CurrentPrices)
            return "NOT deflated: growth in current prices, inflation included, is taken for real growth (current-prices)";
        if (deflator.IsFile)
            return $"deflated by the price indices of {deflator.Name}";
        string series = ValueAdded.Sectors.Classification.Total is { } total && Volumes(total) is { } volumes ? volumes.Id : "volumes";
        return deflator == Deflator.NationalTotal ? $"deflated by the nation's implicit deflator of total value added, for every sector and region (national-total; {series})"
            : $"deflated by the nation's implicit deflators: that of B-E for sectors of industry, that of the total for all others, in every region (national-industry; {series})";
    }

    private Series? Volumes(SectorCode sector)
    {
        RegionalAccounts accounts = economy.Accounts;
        if (ValueAdded.Regions.Classification.Total is not { } nation)
            return null;
        DataCube[] ofNation = [.. accounts.Cubes.Where(c => c.Measure.Concept.Equals(MeasureConcept.GrossValueAdded) && c.Regions.Classification.Id == nation.Classification && c.Regions.Has(nation)
            && c.Sectors.Classification.Id == sector.Classification && c.Sectors.CanMake(sector))];
        DataCube? volume = Array.Find(ofNation, c => c.Measure.PriceBasis.Kind == PriceBasisKind.ChainLinked && c.Sectors.Has(sector));
        DataCube? nominal = volume is null ? null
            : Array.Find(ofNation, c => c.Measure.PriceBasis.Kind == PriceBasisKind.Current && c.Source == volume.Source && c.Vintage == volume.Vintage)
            ?? Array.Find(ofNation, c => c.Measure.PriceBasis.Kind == PriceBasisKind.Current);
        return volume is null || nominal is null ? null : new(nominal, volume, nation, sector);
    }

    private double? OfFile(Deflator deflator, SectorCode sector, Year from, Year to, out string? problem)
    {
        if (!economy.PriceIndices.TryGetValue(deflator.Name, out ImmutableArray<PriceIndex> indices))
        {
            problem = $"the price indices '{deflator.Name}' are not given; expected national-total, national-industry, current-prices, or a file whose indices the economy has (economy.WithPriceIndices)";
            return null;
        }

        double? Index(Year year) => indices.Where(i => i.Year == year && (i.Sector is null || i.Sector == sector.Text)).OrderBy(i => i.Sector is null).Select(i => (double?)i.Value).FirstOrDefault();
        (double? first, double? last) = (Index(from), Index(to));
        problem = first is null || last is null ? $"{deflator.Name} has no price index of {sector.Text} (or of all sectors) in {(first is null ? from : to)}" : null;
        return problem is null ? last / first : null;
    }

    private sealed record Series(DataCube NominalCube, DataCube VolumeCube, RegionCode Nation, SectorCode Sector)
    {
        internal string Id => $"{NominalCube.Id} over {VolumeCube.Id}";

        internal Observation<double> Nominal(Year year) => NominalCube.Observe(Nation, Sector, year);

        internal Observation<double> Volume(Year year) => VolumeCube.Observe(Nation, Sector, year);
    }
}
