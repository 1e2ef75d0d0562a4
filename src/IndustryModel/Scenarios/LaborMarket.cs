using System.Collections.Immutable;
using System.Text.Json.Serialization;
using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

/// <summary>Where the workers of new jobs come from.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<LaborMarketClosure>))]
public enum LaborMarketClosure
{
    /// <summary>From outside: jobs are new.</summary>
    Elastic,

    /// <summary>From sectors of the region that no effect gives jobs to, in proportion: each region keeps its baseline total. Where effects act on the jobs of every sector, all give way.</summary>
    FixedTotal,

    /// <summary>From outside up to a labor force, then from other sectors of the region, in proportion.</summary>
    Cap,
}

/// <summary>The labor force of a region in a year; between two given years it lies on the straight line, before the first and after the last it stays.</summary>
/// <param name="Year">The year.</param>
/// <param name="Persons">How many persons can be employed, in the unit of the accounts.</param>
/// <param name="Region">A region of the scenario's own level.</param>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record LaborForce(Year Year, double Persons, string Region)
{
    /// <summary>A region.</summary>
    public string Region { get; init; } = Region ?? throw new ArgumentNullException(nameof(Region));

    /// <summary>Its name and members, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(LaborForce), (nameof(Year), Year), (nameof(Persons), Persons), (nameof(Region), Region));
}

/// <summary>How the labor market closes the model.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record LaborMarket
{
    private LaborMarket(LaborMarketClosure closure, ImmutableArray<LaborForce> cap) => (Closure, Cap) = (closure, cap);

    /// <summary>Jobs are new.</summary>
    public static LaborMarket Elastic { get; } = new(LaborMarketClosure.Elastic, []);

    /// <summary>Each region keeps its baseline total of persons: sectors that no effect gives jobs to give way in proportion, and all do where every sector gets some, so that levers do less than they say.</summary>
    public static LaborMarket FixedTotal { get; } = new(LaborMarketClosure.FixedTotal, []);

    /// <summary>The closure.</summary>
    public LaborMarketClosure Closure { get; }

    /// <summary>The labor force of each region that has a cap.</summary>
    public ImmutableArray<LaborForce> Cap { get; }

    /// <summary>Jobs are new up to a labor force; beyond it, other sectors of the region give way in proportion.</summary>
    /// <param name="path">The labor force of regions in years.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public static LaborMarket CappedBy(params ImmutableArray<LaborForce> path) => path.IsDefaultOrEmpty
        ? throw new ArgumentException("A cap needs the labor force of at least one region and year.", nameof(path))
        : new(LaborMarketClosure.Cap, path);

    /// <inheritdoc/>
    public bool Equals(LaborMarket? other) => other is not null && Closure == other.Closure && Cap.AsSpan().SequenceEqual(other.Cap.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Closure, Cap.Length);

    /// <summary>Its name and members, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(LaborMarket), (nameof(Closure), Closure), (nameof(Cap), Cap));
}
