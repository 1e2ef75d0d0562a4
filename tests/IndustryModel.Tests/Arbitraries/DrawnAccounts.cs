using System.Collections.Immutable;
using System.Globalization;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Statistics;
using NodaTime;

namespace IndustryModel.Tests.Arbitraries;

/// <summary>A drawn cell: a number, or the reason why there is none.</summary>
public readonly record struct DrawnCell(double? Value, MissingReason Reason)
{
    public override string ToString() => Value is { } value ? value.ToString("R", CultureInfo.InvariantCulture) : Reason.ToString();
}

/// <summary>
/// Small random accounts of two years: one to four regions in provinces under a nation, one to five sectors under a total with an aggregate of the first two;
/// cells that are zero, missing for any reason, huge or tiny; the total published or left to be summed.
/// </summary>
public sealed record DrawnAccounts(int RegionCount, int SectorCount, int Exponent, bool PublishesTotal, ImmutableArray<DrawnCell> Cells)
{
    public const int FirstYear = 2018;
    public const int LastYear = 2019;

    public static readonly Measure ValueAdded = new(MeasureConcept.GrossValueAdded, Unit.MillionEuro, PriceBasis.Current);

    public Classification<SectorCode> SectorClassification => Classification.OfSectors("DS", "Drawn sectors",
    [
        new("TOTAL", "All", Kind: CategoryKind.Total),
        .. Enumerable.Range(0, SectorCount).Select(s => new CategoryDefinition($"s{s}", $"Sector {s}", Parent: "TOTAL")),
        .. SectorCount > 1 ? [new CategoryDefinition("s0-s1", "First two", Kind: CategoryKind.Aggregate, Parts: ["s0", "s1"])] : Array.Empty<CategoryDefinition>(),
    ]);

    public Classification<RegionCode> RegionClassification => Classification.OfRegions("DR", "Drawn regions",
    [
        new("N", "Nation", Kind: CategoryKind.Total),
        .. Enumerable.Range(0, (RegionCount + 1) / 2).Select(p => new CategoryDefinition($"p{p}", $"Province {p}", Parent: "N")),
        .. Enumerable.Range(0, RegionCount).Select(r => new CategoryDefinition($"r{r}", $"Region {r}", Parent: $"p{r / 2}", Level: 3)),
    ]);

    public ImmutableArray<SectorCode> Sectors => [.. Enumerable.Range(0, SectorCount).Select(s => SectorCode.Create("DS", $"s{s}"))];

    public ImmutableArray<RegionCode> Regions => [.. Enumerable.Range(0, RegionCount).Select(r => RegionCode.Create("DR", $"r{r}"))];

    public static SectorCode Total { get; } = SectorCode.Create("DS", "TOTAL");

    public static RegionCode Nation { get; } = RegionCode.Create("DR", "N");

    public bool HasMissing => Cells.Any(c => c.Value is null);

    public double Scale => double.Parse($"1e{Exponent}", CultureInfo.InvariantCulture);

    public DrawnCell Cell(int year, int region, int sector) => Cells[((year * RegionCount) + region) * SectorCount + sector];

    /// <summary>The cube; every figure times a factor, the axes in the given orders.</summary>
    public DataCube Cube(double factor = 1, IEnumerable<int>? regionOrder = null, IEnumerable<int>? sectorOrder = null)
    {
        int[] regions = [.. regionOrder ?? Enumerable.Range(0, RegionCount)];
        int[] sectors = [.. sectorOrder ?? Enumerable.Range(0, SectorCount)];
        IEnumerable<SectorCode> axis = sectors.Select(s => Sectors[s]);
        var builder = new DataCubeBuilder("drawn", "Drawn accounts", ValueAdded, new(RegionClassification, regions.Select(r => Regions[r])),
            new(SectorClassification, PublishesTotal ? axis.Append(Total) : axis), FirstYear, LastYear, new("test/drawn", "Tests", "Drawn accounts"), new("drawn", new LocalDate(2026, 1, 1)));
        for (int year = 0; year <= LastYear - FirstYear; year++)
        {
            for (int r = 0; r < RegionCount; r++)
                Fill(builder, year, r, factor);
        }

        return builder.Build();
    }

    public RegionalAccounts Accounts() => new("Drawn accounts", [Cube()]);

    public override string ToString() => $"{RegionCount} regions × {SectorCount} sectors × 2 years, × 1e{Exponent}, total {(PublishesTotal ? "published" : "summed")}: {string.Join(" ", Cells)}";

    private void Fill(DataCubeBuilder builder, int year, int region, double factor)
    {
        double sum = 0;
        bool complete = true;
        for (int s = 0; s < SectorCount; s++)
        {
            DrawnCell cell = Cell(year, region, s);
            complete &= cell.Value is not null;
            double value = cell.Value.GetValueOrDefault() * Scale * factor;
            sum += value;
            _ = cell.Value is null ? builder.SetMissing(Regions[region], Sectors[s], FirstYear + year, cell.Reason) : builder.Set(Regions[region], Sectors[s], FirstYear + year, value);
        }

        if (PublishesTotal)
            _ = complete ? builder.Set(Regions[region], Total, FirstYear + year, sum) : builder.SetMissing(Regions[region], Total, FirstYear + year, MissingReason.NotAvailable);
    }
}
