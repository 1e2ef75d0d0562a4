using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

/// <summary>An index of sensitivity of one input, or of a pair, with its interval of confidence.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public readonly record struct SensitivityIndex
{
    private readonly string? _parameter;

    internal SensitivityIndex(string parameter, SensitivityIndexKind kind, double? value, (double Low, double High)? interval = null)
        => (_parameter, Kind, Value, Low, High) = (parameter, kind, value, interval?.Low, interval?.High);

    /// <summary>The name of the input; of a pair both, as <c>a × b</c>.</summary>
    public string Parameter => _parameter ?? "";

    /// <summary>What the index says.</summary>
    public SensitivityIndexKind Kind { get; }

    /// <summary>The estimate; null where the output does not vary.</summary>
    public double? Value { get; }

    /// <summary>The low end of its interval; null where there is none.</summary>
    public double? Low { get; }

    /// <summary>The high end of its interval; null where there is none.</summary>
    public double? High { get; }

    /// <summary>The kind as tables write it, such as <c>first-order</c>.</summary>
    public string Word => Kind switch
    {
        SensitivityIndexKind.FirstOrder => "first-order",
        SensitivityIndexKind.Total => "total",
        SensitivityIndexKind.SecondOrder => "second-order",
        SensitivityIndexKind.Mu => "mu",
        SensitivityIndexKind.MuStar => "mu-star",
        _ => "sigma",
    };

    /// <summary>Its name and members, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(SensitivityIndex), (nameof(Low), Low), (nameof(High), High), (nameof(Value), Value), (nameof(Parameter), Parameter), (nameof(Word), Word));
}
