using IndustryModel.Accounts;
using IndustryModel.Classifications;

namespace IndustryModel.Regional;

/// <summary>Economic complexity of accounts.</summary>
public static class EconomicComplexityExtensions
{
    /// <summary>
    /// Diversity and complexity (ECI) of regions, ubiquity and complexity (PCI) of sectors, and the complexity outlook of regions, from who has a revealed comparative advantage in what.
    /// Hidalgo and Hausmann (2009), Hausmann et al. (2014).
    /// </summary>
    /// <param name="slice">A year of a measure.</param>
    /// <param name="options">The conventions; the usual ones if null.</param>
    /// <param name="scope">Which regions and sectors; the deepest and finest if null.</param>
    /// <returns>A value for each region and each sector; where there is none, why.</returns>
    /// <exception cref="OverlapException">Two of the sectors, or two of the regions, overlap.</exception>
    /// <exception cref="UnknownCodeException">A code of another classification or version, or none at all.</exception>
    /// <exception cref="ArgumentException">The cube has no such regions or sectors.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option that does not exist.</exception>
    /// <exception cref="InvalidOperationException">The measure does not add up, the cube has only a nation or only a total, or there is no nation to compare with.</exception>
    public static EconomicComplexity EconomicComplexity(this CubeSlice slice, ComplexityOptions? options = null, RegionalScope? scope = null)
    {
        options ??= new();
        Require(options.Method, nameof(options));
        Require(options.Scale, nameof(options));
        Require(options.Groups, nameof(options));
        Require(options.Outlook, nameof(options));
        Require(options.Benchmark, nameof(options));
        return new(new(new ScopedCube(slice.Cube, scope).Read(slice.Year), options.Benchmark), options);
    }

    /// <summary>
    /// Proximity of sectors, relatedness density of regions around them, and what a region would gain by entering one, from who has a revealed comparative advantage in what.
    /// Hidalgo, Klinger, Barabási and Hausmann (2007), Hausmann et al. (2014).
    /// </summary>
    /// <param name="slice">A year of a measure.</param>
    /// <param name="options">The conventions; the usual ones if null.</param>
    /// <param name="scope">Which regions and sectors; the deepest and finest if null.</param>
    /// <returns>A value for each region and sector, and for each pair of sectors; where there is none, why.</returns>
    /// <exception cref="OverlapException">Two of the sectors, or two of the regions, overlap.</exception>
    /// <exception cref="UnknownCodeException">A code of another classification or version, or none at all.</exception>
    /// <exception cref="ArgumentException">The cube has no such regions or sectors.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option that does not exist.</exception>
    /// <exception cref="InvalidOperationException">The measure does not add up, the cube has only a nation or only a total, or there is no nation to compare with.</exception>
    public static Relatedness Relatedness(this CubeSlice slice, RelatednessOptions? options = null, RegionalScope? scope = null)
    {
        options ??= new();
        Require(options.Proximity, nameof(options));
        Require(options.Diagonal, nameof(options));
        Require(options.Gain, nameof(options));
        Require(options.Benchmark, nameof(options));
        return new(new(new ScopedCube(slice.Cube, scope).Read(slice.Year), options.Benchmark), options);
    }

    private static void Require<TEnum>(TEnum value, string name)
        where TEnum : struct, Enum
    {
        if (!Enum.IsDefined(value))
            throw new ArgumentOutOfRangeException(name, value, $"No such {typeof(TEnum).Name}.");
    }
}
