using IndustryModel.Quantities;

namespace IndustryModel.Statistics;

/// <summary>What is measured, in which unit, at which prices: one type for accounts, shares, analysis, scenarios and the command line.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial record Measure
{
    /// <summary>Creates a measure.</summary>
    /// <exception cref="ArgumentException">The unit does not fit the concept, or the price basis does not fit the unit.</exception>
    public Measure(MeasureConcept concept, Unit unit, PriceBasis priceBasis = default)
    {
        ArgumentNullException.ThrowIfNull(concept);
        ArgumentNullException.ThrowIfNull(unit);
        if (unit.Dimension != concept.Dimension)
            throw new ArgumentException($"{concept} is measured in {concept.Dimension}, not in {unit}.", nameof(unit));
        bool isMoney = unit.Dimension is UnitDimension.Money or UnitDimension.MoneyPerPerson;
        if (isMoney == (priceBasis.Kind == PriceBasisKind.None))
        {
            throw new ArgumentException(isMoney
                ? $"{concept} in {unit} needs a price basis, such as PriceBasis.Current: money without its prices cannot be compared."
                : $"{concept} in {unit} has no prices; {priceBasis} was given.", nameof(priceBasis));
        }

        (Concept, Unit, PriceBasis) = (concept, unit, priceBasis);
    }

    /// <summary>What is measured.</summary>
    public MeasureConcept Concept { get; }

    /// <summary>The unit with its scale.</summary>
    public Unit Unit { get; }

    /// <summary>The prices; <see cref="PriceBasis.None"/> where no money is measured.</summary>
    public PriceBasis PriceBasis { get; }

    /// <summary>Whether figures of different regions and sectors may be summed.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsAdditive => PriceBasis.IsAdditive && Unit.Dimension is not (UnitDimension.Index or UnitDimension.Percent or UnitDimension.Number or UnitDimension.MoneyPerPerson);

    /// <summary>Such as "gross value added, million EUR, current prices".</summary>
    public override string ToString() => PriceBasis.Kind == PriceBasisKind.None ? $"{Concept}, {Unit}" : $"{Concept}, {Unit}, {PriceBasis}";
}
