namespace IndustryModel.Statistics;

/// <summary>What is measured, whatever its unit and prices: gross value added, employed persons, … A code, and names in English and Dutch. Equal by code.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial class MeasureConcept : IEquatable<MeasureConcept>
{
    /// <summary>Defines a concept.</summary>
    /// <param name="code">Lower-case letters, digits and hyphens, such as <c>gva</c>.</param>
    /// <param name="nameEn">English name.</param>
    /// <param name="nameNl">Dutch name.</param>
    /// <param name="dimension">What its units count.</param>
    /// <exception cref="ArgumentException">The code is not of this form, or a name is empty.</exception>
    public MeasureConcept(string code, string nameEn, string nameNl, UnitDimension dimension)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentException.ThrowIfNullOrWhiteSpace(nameEn);
        ArgumentException.ThrowIfNullOrWhiteSpace(nameNl);
        foreach (char c in code)
        {
            if (!(char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
                throw new ArgumentException($"'{code}' is no code of a concept; expected lower-case letters, digits and hyphens, such as gva.", nameof(code));
        }

        (Code, NameEn, NameNl, Dimension) = (code, nameEn, nameNl, dimension);
    }

    /// <summary>Gross value added at basic prices (B1G).</summary>
    public static MeasureConcept GrossValueAdded { get; } = new("gva", "gross value added", "bruto toegevoegde waarde", UnitDimension.Money);

    /// <summary>Gross domestic product at market prices (B1GQ): value added plus taxes less subsidies on products.</summary>
    public static MeasureConcept Gdp { get; } = new("gdp", "gross domestic product", "bruto binnenlands product", UnitDimension.Money);

    /// <summary>Employed persons.</summary>
    public static MeasureConcept Persons { get; } = new("persons", "employed persons", "werkzame personen", UnitDimension.Persons);

    /// <summary>Jobs.</summary>
    public static MeasureConcept Jobs { get; } = new("jobs", "jobs", "banen", UnitDimension.Jobs);

    /// <summary>Full-time equivalents.</summary>
    public static MeasureConcept FullTimeEquivalents { get; } = new("fte", "full-time equivalents", "voltijdbanen", UnitDimension.FullTimeEquivalents);

    /// <summary>Hours worked.</summary>
    public static MeasureConcept Hours { get; } = new("hours", "hours worked", "gewerkte uren", UnitDimension.Hours);

    /// <summary>Gross output (production value).</summary>
    public static MeasureConcept Output { get; } = new("output", "gross output", "productiewaarde", UnitDimension.Money);

    /// <summary>Population on 1 January.</summary>
    public static MeasureConcept Population { get; } = new("population", "population", "bevolking", UnitDimension.Persons);

    /// <summary>The code.</summary>
    public string Code { get; }

    /// <summary>English name.</summary>
    public string NameEn { get; }

    /// <summary>Dutch name.</summary>
    public string NameNl { get; }

    /// <summary>What its units count.</summary>
    public UnitDimension Dimension { get; }

    /// <inheritdoc/>
    public bool Equals(MeasureConcept? other) => other is not null && Code == other.Code;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MeasureConcept);

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <summary>The English name.</summary>
    public override string ToString() => NameEn;
}
