using System.Collections.Immutable;
using IndustryModel.Accounts;
using IndustryModel.Classifications;

namespace IndustryModel.Regional;

/// <summary>Concentration beyond the sizes of plants, and of sectors together.</summary>
public static class PlantExtensions
{
    /// <summary>Ellison and Glaeser's γ of each sector of a register; the regions' shares in the economy are those of all its plants.</summary>
    /// <param name="register">Plants with their sizes.</param>
    public static PlantConcentration EllisonGlaeser(this PlantRegister register)
    {
        ArgumentNullException.ThrowIfNull(register);
        return new(register, register.Regions, Totals(register), "all plants of the register", null, [register.Source], []);
    }

    /// <summary>Ellison and Glaeser's γ of each sector of a register; the regions' shares in the economy are those of accounts, regions without plants included.</summary>
    /// <param name="register">Plants with their sizes.</param>
    /// <param name="economy">A year of a measure of the whole economy, such as persons.</param>
    /// <param name="scope">Which regions and sectors of the accounts; the regions of the plants' level and the finest sectors if null.</param>
    /// <exception cref="UnknownCodeException">Plants stand in a region that is not among those of the accounts: named.</exception>
    /// <exception cref="ArgumentException">The accounts have no such regions or sectors.</exception>
    /// <exception cref="InvalidOperationException">The measure does not add up.</exception>
    public static PlantConcentration EllisonGlaeser(this PlantRegister register, CubeSlice economy, RegionalScope? scope = null)
    {
        ArgumentNullException.ThrowIfNull(register);
        (ScopedTable table, double[] totals) = Economy(register, economy, scope);
        return new(register, table.Scoped.Regions, totals, $"{economy.Measure.Concept} of {economy.Cube.Id}, {economy.Year}", Lacks(table), [register.Source, economy.Cube.Source], Notes(table), economy);
    }

    /// <summary>γc of pairs and groups of sectors of a register; the regions' shares in the economy are those of all its plants.</summary>
    /// <inheritdoc cref="EllisonGlaeser(PlantRegister)"/>
    public static Coagglomeration Coagglomeration(this PlantRegister register)
    {
        ArgumentNullException.ThrowIfNull(register);
        return new(register.Sectors, register.SectorClassification, register.Sums(register.Regions), Totals(register), "all plants of the register", null, [register.Source], []);
    }

    /// <summary>γc of pairs and groups of sectors of a register; the regions' shares in the economy are those of accounts.</summary>
    /// <inheritdoc cref="EllisonGlaeser(PlantRegister, CubeSlice, RegionalScope?)"/>
    public static Coagglomeration Coagglomeration(this PlantRegister register, CubeSlice economy, RegionalScope? scope = null)
    {
        ArgumentNullException.ThrowIfNull(register);
        (ScopedTable table, double[] totals) = Economy(register, economy, scope);
        return new(register.Sectors, register.SectorClassification, register.Sums(table.Scoped.Regions), totals, $"{economy.Measure.Concept} of {economy.Cube.Id}, {economy.Year}", Lacks(table), [register.Source, economy.Cube.Source], Notes(table), economy);
    }

    /// <summary>γc of pairs and groups of sectors of accounts: no plants are needed, as their sizes drop out.</summary>
    /// <param name="slice">A year of a measure.</param>
    /// <param name="scope">Which regions and sectors; the deepest and finest if null. The economy is all of them together.</param>
    /// <exception cref="OverlapException">Two of the sectors, or two of the regions, overlap.</exception>
    /// <exception cref="UnknownCodeException">A code of another classification or version, or none at all.</exception>
    /// <exception cref="ArgumentException">The cube has no such regions or sectors.</exception>
    /// <exception cref="InvalidOperationException">The measure does not add up, or the cube has only a nation or only a total.</exception>
    public static Coagglomeration Coagglomeration(this CubeSlice slice, RegionalScope? scope = null)
    {
        ScopedTable table = new ScopedCube(slice.Cube, scope).Read(slice.Year);
        double[] totals = new double[table.Regions];
        ConcentrationKernels.SumOfSectors(table.Values, table.Sectors, totals);
        return new(table.Scoped.Sectors, slice.Cube.Sectors.Classification, table.Figures, totals, $"the {table.Sectors} sectors together, {slice.Measure.Concept}, {slice.Year}", Lacks(table), [slice.Cube.Source], Notes(table), slice);
    }

    private static double[] Totals(PlantRegister register)
    {
        double[] totals = new double[register.Regions.Length];
        ConcentrationKernels.SumOfSectors(register.Sums(register.Regions), register.Sectors.Length, totals);
        return totals;
    }

    private static (ScopedTable Table, double[] Totals) Economy(PlantRegister register, CubeSlice economy, RegionalScope? scope)
    {
        scope ??= new() { Level = register.RegionClassification[register.Regions[0]].Level };
        ScopedTable table = new ScopedCube(economy.Cube, scope).Read(economy.Year);
        foreach (Plant plant in register.Plants)
        {
            if (!table.Scoped.Regions.Contains(plant.Region))
                throw new UnknownCodeException(plant.Region.Text, $"The plant {plant.Id} stands in {plant.Region}, which is not among the regions of {economy.Cube.Id} that are analyzed: {string.Join(", ", table.Scoped.Regions.Select(r => r.Text))}.", []);
        }

        double[] totals = new double[table.Regions];
        ConcentrationKernels.SumOfSectors(table.Values, table.Sectors, totals);
        return (table, totals);
    }

    private static string? Lacks(ScopedTable table) => table.HasMissing && !table.LeavesOut ? table.MissingNote : null;

    private static IEnumerable<string> Notes(ScopedTable table) => [.. table.Scoped.Notes, .. table.MissingNote is { } missing ? [missing] : Array.Empty<string>()];
}
