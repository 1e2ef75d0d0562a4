using System.Collections.Immutable;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Statistics;

namespace IndustryModel.Accounts;

/// <summary>A dense cube of region × sector × year: one measure from one source in one vintage, on axes of one classification version each. Immutable.</summary>
public sealed partial class DataCube
{
    // SKELETON (accounts): bodies follow.

    /// <summary>The key of this cube in its data set, such as <c>nama_10r_3gva</c>.</summary>
    public string Id => throw new NotImplementedException();

    /// <summary>What it holds, in English.</summary>
    public string Title => throw new NotImplementedException();

    /// <summary>What is measured, in which unit, at which prices.</summary>
    public Measure Measure => throw new NotImplementedException();

    /// <summary>The regions.</summary>
    public Axis<RegionCode> Regions => throw new NotImplementedException();

    /// <summary>The sectors.</summary>
    public Axis<SectorCode> Sectors => throw new NotImplementedException();

    /// <summary>The years, ascending and without gaps (a year without data has missing cells).</summary>
    public ImmutableArray<Year> Years => throw new NotImplementedException();

    /// <summary>Where it comes from.</summary>
    public Source Source => throw new NotImplementedException();

    /// <summary>In which state.</summary>
    public Vintage Vintage => throw new NotImplementedException();

    /// <summary>Known limits, such as breaks, in English.</summary>
    public ImmutableArray<SeriesNote> Notes => throw new NotImplementedException();

    /// <summary>Raw values in the measure's unit, laid out [year][region][sector]; NaN where missing.</summary>
    public ReadOnlySpan<double> Values => throw new NotImplementedException();

    /// <summary>One year of the cube, without copying.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The cube does not have the year.</exception>
    public CubeSlice this[Year year] => throw new NotImplementedException();

    /// <summary>
    /// One figure in the measure's unit. A cell of the cube as published; else, where the axes allow exactly that, the sum of cells that partition
    /// what is asked (provinces for NUTS 1), or a whole less its other parts (B+D+E = B-E less C), flagged as derived; else missing as not covered.
    /// </summary>
    /// <exception cref="UnknownCodeException">A code of another classification, or none at all.</exception>
    public Observation<double> Observe(RegionCode region, SectorCode sector, Year year, MissingPolicy missing = MissingPolicy.Propagate) => throw new NotImplementedException();

    /// <summary>The sum over regions and sectors; overlaps are refused.</summary>
    /// <exception cref="OverlapException">Two regions or two sectors overlap.</exception>
    /// <exception cref="InvalidOperationException">The measure does not add up (chain-linked volumes, indices).</exception>
    public Observation<double> Sum(IReadOnlyList<RegionCode> regions, IReadOnlyList<SectorCode> sectors, Year year, MissingPolicy missing = MissingPolicy.Propagate) => throw new NotImplementedException();
}

/// <summary>A known limit of a series: a break, a moved border, a jump that the source does not explain.</summary>
/// <param name="From">The first year on the far side of the break; null for the whole series.</param>
/// <param name="Text">What is known of it.</param>
/// <param name="Regions">The regions concerned, as text; empty for all.</param>
public sealed record SeriesNote(Year? From, string Text, ImmutableArray<string> Regions);
