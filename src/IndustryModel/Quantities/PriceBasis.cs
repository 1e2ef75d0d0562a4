using System.Diagnostics;
using System.Text.Json.Serialization;

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

/// <summary>The prices in which money is expressed; figures of two bases are never added, subtracted or divided. The default is <see cref="None"/>.</summary>
[JsonConverter(typeof(PriceBasisJsonConverter)), DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(NotebookFormatters))]
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

    /// <summary>A short code for files: <c>current</c>, <c>constant-2015</c>, <c>chain-linked-2020</c>, <c>previous-year</c> or <c>none</c>.</summary>
    public string Code => Kind switch
    {
        PriceBasisKind.None => "none",
        PriceBasisKind.Current => "current",
        PriceBasisKind.Constant => $"constant-{YearText}",
        PriceBasisKind.ChainLinked => $"chain-linked-{YearText}",
        _ => "previous-year",
    };

    // four digits, so that a code can be read from its end
    private string YearText => Year!.Value.Number.ToString("0000", System.Globalization.CultureInfo.InvariantCulture);
}
