using System.Collections.Immutable;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Shares;

/// <summary>One way to read a claim: a definition of the sector, a measure, a base and a year; with the measured figure and what follows from it.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed class ClaimReading
{
    internal ClaimReading(ReadingDefinition definition, Observation<double> measured, MeasuredKind kind, EstimateInterval interval, ClaimVerdict verdict)
        => (Definition, Measured, Kind, Interval, Verdict) = (definition, measured, kind, interval, verdict);

    /// <summary>The sector's definition, such as C or B-E.</summary>
    public SectorCode Sector => Definition.Sector;

    /// <summary>The region, or the regions found where the claim names none; null where none was found.</summary>
    public string? Region { get; internal init; }

    /// <summary>What is measured.</summary>
    public MeasureConcept Measure => Definition.Basis.Measure;

    /// <summary>The base's code, such as <c>gva</c>, <c>gdp</c> or <c>persons</c>; null for figures that are no share.</summary>
    public string? BaseCode => Definition.Basis.BaseCode;

    /// <summary>The year; null where the accounts have none for this reading.</summary>
    public Year? Year => Definition.Year;

    /// <summary>Why this year.</summary>
    public ReadingYear YearRole => Definition.YearRole;

    /// <summary>Whether measure and base are those that the claim states; false for what it leaves open or for another one.</summary>
    public bool IsAsStated => Definition.IsAsStated;

    /// <summary>The measured figure: a fraction for shares and rates, a number for counts and ranks; or why there is none.</summary>
    public Observation<double> Measured { get; }

    /// <summary>The measured values under which the claim holds.</summary>
    public EstimateInterval Interval { get; }

    /// <summary>What follows.</summary>
    public ClaimVerdict Verdict { get; }

    /// <summary>Why the claim cannot be checked; null when it can.</summary>
    public string? Reason { get; internal init; }

    /// <summary>What else was found, such as which regions are above; null when there is nothing to add.</summary>
    public string? Finding { get; internal init; }

    /// <summary>The states of revision of the figures.</summary>
    public ImmutableArray<Vintage> Vintages { get; internal init; } = [];

    /// <summary>Where the figures come from; empty when there are none.</summary>
    public ImmutableArray<Source> Sources { get; internal init; } = [];

    internal ReadingDefinition Definition { get; }

    /// <summary>What the measured figure is: a share or rate as a fraction, a count, or a rank.</summary>
    public MeasuredKind Kind { get; }

    /// <summary>The measured figure with the definition behind it, such as "11.89 % (C of gva, NL, 2018)"; or why there is none.</summary>
    public override string ToString() => Verdict == ClaimVerdict.CannotBeChecked
        ? $"{Describe()}: cannot be checked, because {Reason}"
        : $"{Describe()}: {Kind.Text(Measured.Value)}{(Finding is null ? "" : $" ({Finding})")}, {(Verdict == ClaimVerdict.Holds ? "holds" : "does not hold")}";

    internal string Describe() => $"{Sector.Text}{(BaseCode is null ? $", {Measure.Code}" : $" of {BaseCode}")}{(Year is { } year ? $", {year}" : "")}";
}

/// <summary>What is measured against what.</summary>
internal sealed record ReadingBasis(MeasureConcept Measure, ShareBase ShareBase, bool IsShare, string? Proxy = null)
{
    internal string? BaseCode => !IsShare ? null : ShareBase == ShareBase.Gdp ? MeasureConcept.Gdp.Code : Measure.Code;
}

/// <summary>How a claim is read: what, of what, when.</summary>
internal sealed record ReadingDefinition(SectorCode Sector, ReadingBasis Basis, Year? Year, ReadingYear YearRole, bool IsAsStated);
