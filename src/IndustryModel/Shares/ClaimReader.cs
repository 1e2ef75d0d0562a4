using System.Collections.Immutable;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Policy;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Shares;

/// <summary>Reads a claim in every way that is open, and measures each reading.</summary>
internal sealed partial class ClaimReader(RegionalAccounts accounts, ClaimQuestion question, ClaimCheckOptions options)
{
    private readonly EstimateInterval _interval = question.Form == ClaimForm.RanksFirst ? new(1, true, 1, true) : question.Claim.Figure.Interval(options.Widths);

    internal ImmutableArray<ClaimReading> Readings() =>
    [
        .. from basis in question.Bases.Select((b, i) => (Basis: b, IsAsStated: i < question.StatedBases))
           from sector in Sectors()
           from definition in Definitions(sector, basis.Basis, basis.IsAsStated)
           select Read(definition),
    ];

    private IEnumerable<SectorCode> Sectors() => question.Form == ClaimForm.Growth ? options.Sectors.Append(Nace.Total).Distinct() : options.Sectors;

    /// <summary>A definition for each year; one without a year where the accounts cannot measure it in any.</summary>
    private List<ReadingDefinition> Definitions(SectorCode sector, ReadingBasis basis, bool isAsStated)
    {
        if (options.Year is { } chosen)
            return [new(sector, basis, chosen, ReadingYear.Chosen, isAsStated)];
        Year reference = question.MadeIn - options.ReferenceLag;
        List<ReadingDefinition> definitions = [new(sector, basis, reference, ReadingYear.Reference, isAsStated)];
        if (question.Claim.StatedFor != reference)
            definitions.Add(new(sector, basis, question.Claim.StatedFor, ReadingYear.Own, isAsStated));
        if (LatestYear(sector, basis) is { } latest && definitions.TrueForAll(d => d.Year != latest))
            definitions.Add(new(sector, basis, latest, ReadingYear.Latest, isAsStated));
        return definitions;
    }

    private Year? LatestYear(SectorCode sector, ReadingBasis basis)
    {
        if (Obstacle(basis, sector) is not null || CubeOf(basis) is not { } cube)
            return null;
        for (Year year = cube.LastYear; ; year -= 1)
        {
            if (Measure(new(sector, basis, year, ReadingYear.Latest, false)).Measured.HasValue)
                return year;
            if (year == cube.FirstYear)
                return null;
        }
    }

    private DataCube? CubeOf(ReadingBasis basis) => question.Form == ClaimForm.Growth
        ? accounts.Find(basis.Measure, PriceBasisKind.ChainLinked) ?? accounts.Find(basis.Measure, PriceBasisKind.Constant)
        : accounts.Find(basis.Measure);

    /// <summary>Why the accounts cannot measure this at all, whatever the year; null when they can.</summary>
    private string? Obstacle(ReadingBasis basis, SectorCode sector)
    {
        if (CubeOf(basis) is not { } cube)
        {
            return question.Form == ClaimForm.Growth
                ? $"the accounts hold no volumes of {basis.Measure}"
                : $"the accounts hold no {basis.Measure}{Instead(basis.Measure)}";
        }

        if (basis.ShareBase == ShareBase.Gdp && accounts.Find(MeasureConcept.Gdp) is null)
            return $"the accounts hold no {MeasureConcept.Gdp}";
        if (cube.Sectors.Classification.Total is null || cube.Regions.Classification.Total is null)
            return "the accounts' classifications declare no total of sectors or no nation";
        if (question.Form is ClaimForm.SeveralRegions or ClaimForm.RanksFirst && !cube.Regions.Classification.AtLevel(options.RegionLevel).Any(c => cube.Regions.CanMake(c.Code)))
            return $"the accounts have no regions of level {options.RegionLevel}";
        if (!cube.Sectors.Classification.Has(sector))
            return $"the accounts' sectors are those of {cube.Sectors.Classification.NameEn}, in which there is no {sector}";
        return question.Claim.Region is { } region && RegionIn(cube) is null
            ? $"the accounts' regions are those of {cube.Regions.Classification.NameEn}, in which there is no {region}"
            : null;
    }

    /// <summary>The claim's region in the accounts. The nation is the nation in every version of a classification; any other region only in its own version.</summary>
    private RegionCode? RegionIn(DataCube cube)
    {
        RegionCode nation = CubeTotals.Nation(cube);
        return question.Claim.Region is not { } region ? nation
            : cube.Regions.Classification.Has(region) ? region
            : question.Claim.Scope == ClaimScope.Nation && nation.Text == region.Text ? nation
            : null;
    }

    /// <summary>What the accounts hold of employment instead, if anything.</summary>
    private string Instead(MeasureConcept wanted)
    {
        string[] names = [.. ClaimQuestion.Employment.Select(b => b.Measure).Where(m => !m.Equals(wanted) && accounts.Find(m) is not null).Select(m => m.NameEn)];
        return names.Length == 0 ? "" : $", only {string.Join(" and ", names)}";
    }

    private ClaimReading Read(ReadingDefinition definition)
    {
        if (Obstacle(definition.Basis, definition.Sector) is { } obstacle)
            return NotChecked(definition, obstacle);
        Measurement measurement = Measure(definition);
        string? finding = FigureText.Join(measurement.Finding, definition.Basis.Proxy);
        ClaimVerdict verdict = question.Form == ClaimForm.Growth ? ClaimVerdict.CannotBeChecked
            : measurement.Verdict ?? (!measurement.Measured.HasValue ? ClaimVerdict.CannotBeChecked : _interval.Contains(measurement.Measured.Value) ? ClaimVerdict.Holds : ClaimVerdict.DoesNotHold);
        string? reason = question.Form == ClaimForm.Growth ? CounterfactualReason(measurement)
            : verdict == ClaimVerdict.CannotBeChecked ? measurement.Reason ?? measurement.Measured.Note ?? measurement.Measured.Reason.Describe() : null;
        return new(definition, measurement.Measured, Kind, _interval, verdict)
        {
            Region = measurement.Region,
            Reason = reason,
            Finding = finding,
            Vintages = [.. measurement.Cubes.Select(c => c.Vintage).Distinct()],
            Sources = [.. measurement.Cubes.Select(c => c.Source).Distinct()],
        };
    }

    private ClaimReading NotChecked(ReadingDefinition definition, string reason) => new(definition,
        Observation<double>.Missing(MissingReason.NotCovered, reason), Kind, _interval, ClaimVerdict.CannotBeChecked)
    { Region = question.Claim.Region?.Text, Reason = reason };

    private MeasuredKind Kind => question.Form switch
    {
        ClaimForm.Count => MeasuredKind.Count,
        ClaimForm.RanksFirst => MeasuredKind.Rank,
        ClaimForm.Growth => MeasuredKind.Rate,
        _ => MeasuredKind.Share,
    };

    private static string CounterfactualReason(Measurement measurement)
    {
        const string why = "it is about growth without a higher growth capacity, a course that was not taken or is still to come, while accounts hold what happened";
        return measurement.Measured.HasValue
            ? $"{why}; for information: {measurement.Finding}"
            : $"{why}; nor do they hold the growth that did happen ({measurement.Measured.Note ?? measurement.Measured.Reason.Describe()})";
    }

    /// <summary>What was measured for one reading.</summary>
    private sealed record Measurement(Observation<double> Measured, ImmutableArray<DataCube> Cubes, string? Region)
    {
        /// <summary>The verdict where the interval alone does not give it.</summary>
        internal ClaimVerdict? Verdict { get; init; }

        internal string? Reason { get; init; }

        internal string? Finding { get; init; }
    }
}
