namespace IndustryModel.Quantities;

/// <summary>How prices enter a figure.</summary>
public enum PriceBasisKind
{
    /// <summary>The figure is no money (jobs, persons, an index).</summary>
    None,

    /// <summary>Prices of each year itself; growth contains inflation.</summary>
    Current,

    /// <summary>Prices of one fixed year; adds up.</summary>
    Constant,

    /// <summary>Chain-linked volumes scaled to a reference year; they do not add up outside that year.</summary>
    ChainLinked,

    /// <summary>Prices of the year before; adds up within a year.</summary>
    PreviousYear,
}

/// <summary>The prices in which money is expressed; figures of two bases are never added, subtracted or divided.</summary>
public readonly partial record struct PriceBasis
{
    private PriceBasis(PriceBasisKind kind, Year? year) => (Kind, Year) = (kind, year);

    /// <summary>No money.</summary>
    public static PriceBasis None => default;

    /// <summary>Current prices.</summary>
    public static PriceBasis Current => new(PriceBasisKind.Current, null);

    /// <summary>Prices of the year before.</summary>
    public static PriceBasis PreviousYear => new(PriceBasisKind.PreviousYear, null);

    /// <summary>The kind.</summary>
    public PriceBasisKind Kind { get; }

    /// <summary>The price year or reference year; null for the other kinds.</summary>
    public Year? Year { get; }

    /// <summary>Whether figures of one year in this basis may be summed.</summary>
    public bool IsAdditive => Kind != PriceBasisKind.ChainLinked;

    /// <summary>Prices of one fixed year.</summary>
    public static PriceBasis Constant(Year year) => new(PriceBasisKind.Constant, year);

    /// <summary>Chain-linked volumes with a reference year.</summary>
    public static PriceBasis ChainLinked(Year referenceYear) => new(PriceBasisKind.ChainLinked, referenceYear);

    /// <summary>Such as "current prices" or "chain-linked volumes, reference year 2020".</summary>
    public override string ToString() => Kind switch
    {
        PriceBasisKind.None => "no prices",
        PriceBasisKind.Current => "current prices",
        PriceBasisKind.Constant => $"prices of {Year}",
        PriceBasisKind.ChainLinked => $"chain-linked volumes, reference year {Year}",
        _ => "prices of the previous year",
    };
}
