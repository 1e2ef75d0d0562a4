using System.Collections.Immutable;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Shares;

/// <summary>Value added per unit of labor, from accounts that hold both in one region version and vintage.</summary>
public static class LaborProductivityExtensions
{
    /// <summary>Labor productivity of a sector in a region, and its level relative to the nation: x[r,s] / L[r,s].</summary>
    /// <param name="accounts">Accounts that hold value added and labor.</param>
    /// <param name="sector">The sector.</param>
    /// <param name="region">The region.</param>
    /// <param name="year">The year.</param>
    /// <param name="labor">Persons (if null), jobs, full-time equivalents or hours.</param>
    /// <param name="benchmark">The region compared with; the nation if null.</param>
    /// <param name="missing">What to do where cells are missing.</param>
    /// <returns>Figures, level and relative level, each missing with a note where it cannot be formed: cells missing, labor 0, or two region versions or vintages.</returns>
    /// <exception cref="ArgumentException">The measure counts no labor.</exception>
    /// <exception cref="UnknownCodeException">The accounts lack a measure, or a code belongs to another classification.</exception>
    public static LaborProductivity Productivity(this RegionalAccounts accounts, SectorCode sector, RegionCode region, Year year, MeasureConcept? labor = null, RegionCode? benchmark = null, MissingPolicy missing = MissingPolicy.Propagate)
        => accounts.Productivity(sector, [region], year, labor, benchmark, missing);

    /// <summary>Labor productivity of a sector in several regions looked at as one, such as those of a cluster: Σx / ΣL, each region counted once.</summary>
    /// <param name="accounts">Accounts that hold value added and labor.</param>
    /// <param name="sector">The sector.</param>
    /// <param name="regions">Regions that do not overlap.</param>
    /// <param name="year">The year.</param>
    /// <param name="labor">Persons (if null), jobs, full-time equivalents or hours.</param>
    /// <param name="benchmark">The region compared with; the nation if null.</param>
    /// <param name="missing">What to do where cells are missing.</param>
    /// <exception cref="OverlapException">Two regions overlap.</exception>
    /// <inheritdoc cref="Productivity(RegionalAccounts, SectorCode, RegionCode, Year, MeasureConcept?, RegionCode?, MissingPolicy)" path="/returns|/exception"/>
    public static LaborProductivity Productivity(this RegionalAccounts accounts, SectorCode sector, IReadOnlyList<RegionCode> regions, Year year, MeasureConcept? labor = null, RegionCode? benchmark = null, MissingPolicy missing = MissingPolicy.Propagate)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        ArgumentNullException.ThrowIfNull(regions);
        MeasureConcept concept = labor ?? MeasureConcept.Persons;
        if (concept.Equals(MeasureConcept.Population) || concept.Dimension is not (UnitDimension.Persons or UnitDimension.Jobs or UnitDimension.FullTimeEquivalents or UnitDimension.Hours))
            throw new ArgumentException($"{concept} counts no labor; productivity is per person employed, job, full-time equivalent or hour.", nameof(labor));
        DataCube valueAdded = accounts.GrossValueAdded;
        DataCube hands = accounts[concept];
        RegionCode nation = benchmark ?? CubeTotals.Nation(valueAdded);
        string? obstacle = CubeJoin.Of(valueAdded, hands).Obstacle;
        Observation<double> x = Figure(valueAdded, regions, sector, year, missing);
        Observation<double> l = obstacle is null ? Figure(hands, regions, sector, year, missing) : NotJoined<double>(obstacle);
        Observation<Money> level = Level(valueAdded, hands, x, l, $"{string.Join(" + ", regions.Select(r => r.Text))} × {sector.Text} × {year}");
        Observation<Money> there = obstacle is null
            ? Level(valueAdded, hands, Figure(valueAdded, [nation], sector, year, missing), Figure(hands, [nation], sector, year, missing), $"{nation.Text} × {sector.Text} × {year}")
            : NotJoined<Money>(obstacle);
        return new([.. regions], sector, year, valueAdded, hands, x, l, level, nation, there, Relative(level, there));
    }

    private static Observation<double> Figure(DataCube cube, IReadOnlyList<RegionCode> regions, SectorCode sector, Year year, MissingPolicy missing)
        => regions.Count == 1 ? cube.Observe(regions[0], sector, year, missing) : cube.Sum(regions, [sector], year, missing);

    private static Observation<T> NotJoined<T>(string obstacle)
        where T : struct => Observation<T>.Missing(MissingReason.NotCovered, obstacle);

    private static Observation<Money> Level(DataCube valueAdded, DataCube hands, Observation<double> x, Observation<double> l, string name)
    {
        ObservationFlags flags = x.Flags | l.Flags;
        if (!x.HasValue)
            return Observation<Money>.Missing(x.Reason, FigureText.WhyMissing(x, name), flags);
        if (!l.HasValue)
            return Observation<Money>.Missing(l.Reason, FigureText.WhyMissing(l, name), flags);
        if (l.Value <= 0)
            return Observation<Money>.Missing(MissingReason.Undefined, $"{name}: {hands.Measure.Concept} are 0, and nothing is per 0 of them", flags);
        double amount = x.Value * valueAdded.Measure.Unit.Scale / (l.Value * hands.Measure.Unit.Scale);
        return double.IsFinite(amount)
            ? Observation.Of(Money.Of(amount, valueAdded.Measure.Unit.Currency!.Value, valueAdded.Measure.PriceBasis), flags, FigureText.Join(x.Note, l.Note))
            : Observation<Money>.Missing(MissingReason.Undefined, $"{name}: the level is beyond every number", flags);
    }

    private static Observation<double> Relative(Observation<Money> here, Observation<Money> there)
    {
        ObservationFlags flags = here.Flags | there.Flags;
        if (!here.HasValue)
            return Observation<double>.Missing(here.Reason, here.Note, flags);
        if (!there.HasValue)
            return Observation<double>.Missing(there.Reason, there.Note, flags);
        double relative = here.Value.Amount / there.Value.Amount;
        return there.Value.Amount > 0 && double.IsFinite(relative)
            ? Observation.Of(relative, flags)
            : Observation<double>.Missing(MissingReason.Undefined, "the benchmark's productivity is not above 0", flags);
    }
}
