using System.Collections.Immutable;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Statistics;
using NodaTime;

namespace IndustryModel.Tests.Regional;

/// <summary>A region × sector table that other systems were given too, as a matrix and as accounts.</summary>
internal sealed class GoldenMatrix
{
    private static readonly Year TheYear = new(2018);

    private GoldenMatrix(string name, ImmutableArray<string> regions, ImmutableArray<string> sectors, double[] values)
        => (Name, Regions, Sectors, Values) = (name, regions, sectors, values);

    public string Name { get; }

    public ImmutableArray<string> Regions { get; }

    public ImmutableArray<string> Sectors { get; }

    /// <summary>Row by row: region, then sector.</summary>
    public double[] Values { get; }

    /// <summary>Reads <c>inputs/cross.NAME.csv</c>.</summary>
    public static GoldenMatrix Cross(string name) => From(name, Golden.Read($"inputs/cross.{name}"));

    /// <summary>One year of <c>inputs/panel.NAME.csv</c>.</summary>
    public static GoldenMatrix Panel(string name, int year) => From(name, Golden.Read($"inputs/panel.{name}").Where("year", year.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    /// <summary>A table of one's own, with regions R1, R2 … and sectors S1, S2 ….</summary>
    public static GoldenMatrix Of(string name, int regions, int sectors, double[] values)
        => new(name, [.. Enumerable.Range(1, regions).Select(r => $"R{r}")], [.. Enumerable.Range(1, sectors).Select(s => $"S{s}")], values);

    public int Row(string region) => Regions.IndexOf(region);

    public int Column(string sector) => Sectors.IndexOf(sector);

    public int At(string region, string sector) => Row(region) * Sectors.Length + Column(sector);

    /// <summary>The same figures as accounts of one year, in free codes without a total.</summary>
    public CubeSlice Slice() => Cube(TheYear, this)[TheYear];

    /// <summary>Tables of consecutive years as one cube of employed persons.</summary>
    public static DataCube Cube(Year first, params ReadOnlySpan<GoldenMatrix> years)
    {
        GoldenMatrix shape = years[0];
        Classification<RegionCode> regions = Classification.OfRegions("R", "Regions of " + shape.Name, shape.Regions.Select(c => new CategoryDefinition(c, c)));
        Classification<SectorCode> sectors = Classification.OfSectors("S", "Sectors of " + shape.Name, shape.Sectors.Select(c => new CategoryDefinition(c, c)));
        var builder = new DataCubeBuilder(shape.Name, shape.Name, new(MeasureConcept.Persons, Unit.Of(UnitDimension.Persons)),
            new(regions, regions.Categories.Select(c => c.Code)), new(sectors, sectors.Categories.Select(c => c.Code)), first, first + (years.Length - 1),
            new("test/golden", "Tests", shape.Name), new("golden", new LocalDate(2026, 1, 1)));
        for (int y = 0; y < years.Length; y++)
        {
            foreach (string region in shape.Regions)
            {
                foreach (string sector in shape.Sectors)
                    builder.Set(RegionCode.Create("R", region), SectorCode.Create("S", sector), first + y, years[y].Values[years[y].At(region, sector)]);
            }
        }

        return builder.Build();
    }

    private static GoldenMatrix From(string name, Golden table)
    {
        ImmutableArray<string> regions = [.. table.Rows.Select(r => r[0]).Distinct()];
        ImmutableArray<string> sectors = [.. table.Rows.Select(r => r[1]).Distinct()];
        double[] values = new double[regions.Length * sectors.Length];
        Assert.Equal(values.Length, table.Rows.Length);
        foreach (ImmutableArray<string> row in table.Rows)
            values[regions.IndexOf(row[0]) * sectors.Length + sectors.IndexOf(row[1])] = Golden.Number(row[2]);
        return new(name, regions, sectors, values);
    }
}
