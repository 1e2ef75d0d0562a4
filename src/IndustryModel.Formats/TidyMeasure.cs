using System.Collections.Immutable;
using IndustryModel.Statistics;

namespace IndustryModel.Formats;

/// <summary>One measure of a file while it is read: the unit that its figures come in, and in which unit each row is.</summary>
internal sealed class TidyMeasure(int number, MeasureConcept concept)
{
    private string? _lastText;
    private Unit? _lastUnit;

    /// <summary>The measures that tidy CSV knows.</summary>
    public static ImmutableArray<MeasureConcept> Known { get; } =
    [
        MeasureConcept.GrossValueAdded, MeasureConcept.Gdp, MeasureConcept.Persons, MeasureConcept.Jobs, MeasureConcept.FullTimeEquivalents, MeasureConcept.Hours,
        MeasureConcept.Output, MeasureConcept.Population,
    ];

    public int Number => number;

    public MeasureConcept Concept => concept;

    public bool IsCount => concept.Dimension != UnitDimension.Money;

    /// <summary>The unit of the first row that names one; all figures are converted to it.</summary>
    public Unit? Unit { get; private set; }

    /// <summary>Where the unit was first named.</summary>
    public Place UnitPlace { get; private set; }

    /// <summary>Where a row first named no unit although the table has a column for it.</summary>
    public Place? UnnamedPlace { get; set; }

    /// <summary>Whether a row named a unit that is none of this measure.</summary>
    public bool HasUnknownUnit { get; set; }

    /// <summary>The unit of a row; null where the text is no unit of this measure.</summary>
    public Unit? UnitOf(ReadOnlySpan<char> text)
    {
        if (_lastText is not null && text.SequenceEqual(_lastText))
            return _lastUnit;
        _lastText = text.ToString();
        return _lastUnit = TidyUnits.TryParse(_lastText, concept.Dimension, out Unit unit) ? unit : null;
    }

    /// <summary>Takes the unit of the first row that names one.</summary>
    public void Settle(Unit unit, Place place) => (Unit, UnitPlace) = (unit, place);

    /// <summary>What other tables call these measures.</summary>
    public static string? UsualCode(string text) => text.ToUpperInvariant() switch
    {
        "B1G" or "VA" or "GROSS_VALUE_ADDED" or "TOEGEVOEGDE WAARDE" => "gva",
        "B1GQ" or "BBP" => "gdp",
        "EMP" or "EMP_DC" or "EMPLOYMENT" or "EMPLOYED" => "persons",
        "P1" or "GO" or "PRODUCTION" => "output",
        "POP" or "JAN" or "INHABITANTS" => "population",
        "HW" or "HOURS_WORKED" => "hours",
        _ => null,
    };
}
