using System.Collections.Immutable;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Statistics;

namespace IndustryModel.Accounts;

public sealed partial class DataCube
{
    /// <summary>
    /// One figure in the measure's unit. A cell of the cube as published; else, where the axes allow exactly that, the sum of cells that partition
    /// what is asked (provinces for NUTS 1), or a whole less its other parts (B+D+E = B-E less C), flagged as derived; else missing as not covered.
    /// </summary>
    /// <param name="region">A code of the cube's region classification.</param>
    /// <param name="sector">A code of the cube's sector classification.</param>
    /// <param name="year">A year; one outside the cube is not covered.</param>
    /// <param name="missing">What to do where cells are missing.</param>
    /// <exception cref="UnknownCodeException">A code of another classification or version, or none at all.</exception>
    public Observation<double> Observe(RegionCode region, SectorCode sector, Year year, MissingPolicy missing = MissingPolicy.Propagate)
    {
        AxisTerms? regions = Regions.TermsFor(region);
        AxisTerms? sectors = Sectors.TermsFor(sector);
        if (!HasYear(year))
            return NotCovered(year);
        if (regions is null || sectors is null)
            return NotCovered(regions is null ? $"{Id} does not cover the region {region.Text}" : $"{Id} does not cover the sector {sector.Text}");
        int at = year - FirstYear;
        if (regions.IsPublished && sectors.IsPublished)
        {
            Observation<double> cell = Cell(regions.Plus[0], sectors.Plus[0], at);
            return cell.HasValue || missing != MissingPolicy.DeriveFromTotal ? cell : Derive(regions.Plus[0], sectors.Plus[0], at);
        }

        if (!Measure.IsAdditive)
            return NotCovered($"{Id} does not publish {region.Text} × {sector.Text}, and {Measure} does not add up");
        var sum = new CellSum(this, at, missing, oneRegion: regions.Plus.Length + regions.Minus.Length == 1);
        AddProduct(ref sum, regions, sectors);
        return sum.Result(ObservationFlags.Derived);
    }

    /// <summary>The sum over regions and sectors; overlapping ones are refused.</summary>
    /// <param name="regions">Regions that do not overlap.</param>
    /// <param name="sectors">Sectors that do not overlap.</param>
    /// <param name="year">The year.</param>
    /// <param name="missing">What to do where cells are missing. A sum whose cells are all missing is missing, not 0.</param>
    /// <exception cref="OverlapException">Two regions or two sectors overlap, such as B-E and C: a sum would count what they share twice.</exception>
    /// <exception cref="InvalidOperationException">The measure does not add up (chain-linked volumes, indices).</exception>
    /// <exception cref="UnknownCodeException">A code of another classification or version, or none at all.</exception>
    public Observation<double> Sum(IReadOnlyList<RegionCode> regions, IReadOnlyList<SectorCode> sectors, Year year, MissingPolicy missing = MissingPolicy.Propagate)
    {
        ArgumentNullException.ThrowIfNull(regions);
        ArgumentNullException.ThrowIfNull(sectors);
        RequireDisjoint(Regions, regions);
        RequireDisjoint(Sectors, sectors);
        if (!Measure.IsAdditive)
            throw new InvalidOperationException($"{Measure} does not add up: a sum over regions or sectors would be no figure of the accounts. Ask for the published total, or use current prices.");
        if (!HasYear(year))
            return NotCovered(year);
        var sum = new CellSum(this, year - FirstYear, missing, oneRegion: regions.Count == 1);
        foreach (RegionCode region in regions)
        {
            foreach (SectorCode sector in sectors)
            {
                AxisTerms? r = Regions.TermsFor(region);
                AxisTerms? s = Sectors.TermsFor(sector);
                if (r is null || s is null)
                    sum.AddNotCovered(region, sector);
                else
                    AddProduct(ref sum, r, s);
            }
        }

        return sum.Result(ObservationFlags.None);
    }

    /// <summary>A figure of money with its currency and price basis.</summary>
    /// <exception cref="InvalidOperationException">The measure is no money.</exception>
    /// <inheritdoc cref="Observe"/>
    public Observation<Money> ObserveMoney(RegionCode region, SectorCode sector, Year year, MissingPolicy missing = MissingPolicy.Propagate)
    {
        if (Measure.Unit is not { Dimension: UnitDimension.Money, Currency: { } currency })
            throw new InvalidOperationException($"{Id} holds {Measure}, which is no money. Use Observe.");
        return Observe(region, sector, year, missing).Select(value => Money.Of(value * Measure.Unit.Scale, currency, Measure.PriceBasis));
    }

    /// <summary>A number of employed persons.</summary>
    /// <exception cref="InvalidOperationException">The measure is not employed persons.</exception>
    /// <inheritdoc cref="Observe"/>
    public Observation<Persons> ObservePersons(RegionCode region, SectorCode sector, Year year, MissingPolicy missing = MissingPolicy.Propagate)
    {
        if (!Measure.Concept.Equals(MeasureConcept.Persons))
            throw new InvalidOperationException($"{Id} holds {Measure}, not employed persons. Use Observe.");
        return Observe(region, sector, year, missing).Select(value => new Persons(value * Measure.Unit.Scale));
    }

    private Observation<double> NotCovered(Year year) => NotCovered($"{Id} has the years {FirstYear} to {LastYear}, not {year}");

    private static Observation<double> NotCovered(string note) => Observation<double>.Missing(MissingReason.NotCovered, note);

    private static void AddProduct(ref CellSum sum, AxisTerms regions, AxisTerms sectors)
    {
        foreach (int r in regions.Plus)
        {
            foreach (int s in sectors.Plus)
                sum.Add(r, s, 1);
            foreach (int s in sectors.Minus)
                sum.Add(r, s, -1);
        }

        foreach (int r in regions.Minus)
        {
            foreach (int s in sectors.Plus)
                sum.Add(r, s, -1);
            foreach (int s in sectors.Minus)
                sum.Add(r, s, 1);
        }
    }

    private static void RequireDisjoint<TCode>(Axis<TCode> axis, IReadOnlyList<TCode> codes)
        where TCode : struct, ICategoryCode<TCode>
    {
        if (codes.Count == 0)
            throw new ArgumentException($"A sum needs at least one {TCode.Kind}.", nameof(codes));
        foreach (TCode code in codes)
            _ = axis.Classification[code];
        if (axis.Classification.FindOverlap(codes) is { } overlap)
        {
            throw new OverlapException(
                $"{overlap.First.Text} and {overlap.Second.Text} overlap in {axis.Classification.NameEn}: a sum would count what they share twice. Leave one of them out, or take a partition.",
                overlap.First.Text, overlap.Second.Text);
        }
    }

    /// <summary>A missing cell from a whole less the whole's other parts: first along the sectors, then along the regions.</summary>
    internal Observation<double> Derive(int region, int sector, int year)
    {
        Observation<double> cell = Cell(region, sector, year);
        if (!Measure.IsAdditive)
            return cell;
        ImmutableArray<SectorCode> sectors = [.. Sectors.Codes.Where((_, s) => Cell(region, s, year).HasValue)];
        if (Sectors.Classification.TryRemainder(Sectors.Codes[sector], sectors, out SectorCode wholeSector, out ImmutableArray<SectorCode> lessSectors))
            return Difference(wholeSector.Text, lessSectors.Select(c => c.Text), Cell(region, Sectors.IndexOf(wholeSector), year), lessSectors.Select(c => Cell(region, Sectors.IndexOf(c), year)));
        ImmutableArray<RegionCode> regions = [.. Regions.Codes.Where((_, r) => Cell(r, sector, year).HasValue)];
        if (Regions.Classification.TryRemainder(Regions.Codes[region], regions, out RegionCode wholeRegion, out ImmutableArray<RegionCode> lessRegions))
            return Difference(wholeRegion.Text, lessRegions.Select(c => c.Text), Cell(Regions.IndexOf(wholeRegion), sector, year), lessRegions.Select(c => Cell(Regions.IndexOf(c), sector, year)));
        return cell;
    }

    private static Observation<double> Difference(string whole, IEnumerable<string> less, Observation<double> total, IEnumerable<Observation<double>> parts)
    {
        double value = total.Value;
        ObservationFlags flags = total.Flags | ObservationFlags.Derived;
        foreach (Observation<double> part in parts)
        {
            value -= part.Value;
            flags |= part.Flags;
        }

        return Observation.Of(value, flags, $"derived: {whole} less {string.Join(", ", less)}");
    }
}
