using System.Collections.Immutable;
using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

/// <summary>What happens without levers: how employment and labor productivity of each region and sector grow from the base year on.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record Baseline
{
    /// <summary>Where the growth comes from.</summary>
    public BaselineMethod Method { get; init; }

    /// <summary>Growth a year of employment where nothing more specific is given; of the methods constant and path.</summary>
    public GrowthRate Persons { get; init; }

    /// <summary>Growth a year of labor productivity where nothing more specific is given; of the methods constant and path.</summary>
    public GrowthRate Productivity { get; init; }

    /// <summary>The first year of history that is looked back to; of the methods historical and shift-share.</summary>
    public Year? From { get; init; }

    /// <summary>The last year of history; the base year if null.</summary>
    public Year? To { get; init; }

    /// <summary>How much of a region's difference to the nation's growth of a sector lasts, from 0 (none: the region keeps its share of the sector) to 1 (all); of the method shift-share.</summary>
    public double RegionalShift { get; init; }

    /// <summary>How history in current prices becomes real growth; a baseline that looks back needs one.</summary>
    public Deflator? Deflator { get; init; }

    /// <summary>Rates of some regions and sectors in place of those of the method; the most specific one wins.</summary>
    public ImmutableArray<CellGrowth> Cells { get => field.IsDefault ? [] : field; init; }

    /// <summary>Rates by year, of the method path.</summary>
    public ImmutableArray<PathGrowth> Path { get => field.IsDefault ? [] : field; init; }

    /// <summary>Differences to the rates, in every year; several that meet in a cell add up.</summary>
    public ImmutableArray<CellGrowth> Differentials { get => field.IsDefault ? [] : field; init; }

    /// <summary>A draw that each year adds to the growth of productivity; null for none.</summary>
    public GrowthShock? Shock { get; init; }

    /// <summary>The same rates each year.</summary>
    /// <param name="persons">Growth a year of employment.</param>
    /// <param name="productivity">Growth a year of labor productivity.</param>
    public static Baseline Constant(GrowthRate persons = default, GrowthRate productivity = default) => new() { Persons = persons, Productivity = productivity };

    /// <summary>Each region and sector grows as it did in the past.</summary>
    /// <param name="from">The first year of history.</param>
    /// <param name="deflator">How history in current prices becomes real growth.</param>
    /// <param name="to">The last year of history; the base year if null.</param>
    public static Baseline Historical(Year from, Deflator deflator, Year? to = null)
    {
        ArgumentNullException.ThrowIfNull(deflator);
        return new() { Method = BaselineMethod.Historical, From = from, To = to, Deflator = deflator };
    }

    /// <summary>Each sector grows as the nation's did in the past, plus what is to last of a region's own difference.</summary>
    /// <param name="from">The first year of history.</param>
    /// <param name="deflator">How history in current prices becomes real growth.</param>
    /// <param name="to">The last year of history; the base year if null.</param>
    /// <param name="regionalShift">How much of the region's difference lasts, from 0 to 1.</param>
    public static Baseline ShiftShare(Year from, Deflator deflator, Year? to = null, double regionalShift = 0)
    {
        ArgumentNullException.ThrowIfNull(deflator);
        return new() { Method = BaselineMethod.ShiftShare, From = from, To = to, Deflator = deflator, RegionalShift = regionalShift };
    }

    /// <summary>Rates by year.</summary>
    /// <param name="path">The rates; of two for the same year, the most specific one wins.</param>
    public static Baseline Along(params ImmutableArray<PathGrowth> path) => new() { Method = BaselineMethod.Path, Path = path };

    /// <summary>The baseline with other rates for some regions and sectors.</summary>
    /// <param name="cells">The rates; the most specific one wins.</param>
    public Baseline With(params ImmutableArray<CellGrowth> cells) => this with { Cells = cells };

    /// <inheritdoc/>
    public bool Equals(Baseline? other) => other is not null && Method == other.Method && Persons == other.Persons && Productivity == other.Productivity && From == other.From && To == other.To
        && RegionalShift.Equals(other.RegionalShift) && Deflator == other.Deflator && Shock == other.Shock && Cells.AsSpan().SequenceEqual(other.Cells.AsSpan())
        && Path.AsSpan().SequenceEqual(other.Path.AsSpan()) && Differentials.AsSpan().SequenceEqual(other.Differentials.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Method, Persons, Productivity, From, To, Deflator, Shock, Cells.Length);

    /// <summary>Its name and members, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(Baseline), (nameof(Method), Method), (nameof(Persons), Persons), (nameof(Productivity), Productivity), (nameof(From), From), (nameof(To), To), (nameof(RegionalShift), RegionalShift), (nameof(Deflator), Deflator), (nameof(Cells), Cells), (nameof(Path), Path), (nameof(Differentials), Differentials), (nameof(Shock), Shock));
}
