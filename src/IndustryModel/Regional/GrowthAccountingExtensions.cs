using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Statistics;

namespace IndustryModel.Regional;

/// <summary>Growth accounting of accounts.</summary>
public static class GrowthAccountingExtensions
{
    /// <summary>
    /// Growth of value added as growth of employment and of productivity, by sector and region, without a residual: LMDI-I, Ang (2005); or the growth of productivity within sectors and between them.
    /// </summary>
    /// <param name="value">Value added, or another measure that adds up.</param>
    /// <param name="labor">Persons, jobs, full-time equivalents or hours.</param>
    /// <param name="start">The first year.</param>
    /// <param name="end">The last year.</param>
    /// <param name="form">Which account.</param>
    /// <param name="vintages">Whether two vintages may meet.</param>
    /// <param name="scope">Which regions and sectors; the deepest and finest that both have if null.</param>
    /// <returns>The parts of each region, and of each of its sectors where they have any; where there is none, why.</returns>
    /// <exception cref="OverlapException">Two of the sectors, or two of the regions, overlap.</exception>
    /// <exception cref="UnknownCodeException">A code of another classification or version, or none at all.</exception>
    /// <exception cref="ArgumentException">The last year is not after the first, the second measure counts no labor, or the cubes do not fit each other.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A cube does not have a year, or there is no such form.</exception>
    /// <exception cref="InvalidOperationException">A measure does not add up.</exception>
    public static GrowthAccounting GrowthAccounting(this DataCube value, DataCube labor, Year start, Year end, GrowthAccountingForm form = GrowthAccountingForm.Lmdi,
        VintagePolicy vintages = VintagePolicy.Refuse, RegionalScope? scope = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(labor);
        ShiftShareExtensions.RequireDefined(form, "form");
        if (labor.Measure.Concept.Equals(MeasureConcept.Population) || labor.Measure.Concept.Dimension is not (UnitDimension.Persons or UnitDimension.Jobs or UnitDimension.FullTimeEquivalents or UnitDimension.Hours))
            throw new ArgumentException($"{labor.Measure.Concept} counts no labor; productivity is per person employed, job, full-time equivalent or hour.", nameof(labor));
        CubeJoin join = CubeJoin.Of(value, labor, vintages);
        if (!join.IsAllowed)
            throw new ArgumentException(join.Obstacle, nameof(labor));
        ScopedPanel values = ShiftShareExtensions.Panel(value, start, end, ShiftSharePeriods.Ends, Common(value, labor, scope));
        ScopedPanel hands = ShiftShareExtensions.Panel(labor, start, end, ShiftSharePeriods.Ends, Named(values.First.Scoped));
        int sectors = values.First.Sectors;
        int regions = values.First.Regions;
        int count = form == GrowthAccountingForm.Lmdi ? 2 : 3;
        double[] parts = GC.AllocateUninitializedArray<double>(count * values.Cells);
        Span<double> row = new double[count * sectors];
        for (int r = 0; r < regions; r++)
        {
            int at = r * sectors;
            ReadOnlySpan<double> l0 = hands.Of(0).Slice(at, sectors);
            ReadOnlySpan<double> l1 = hands.Of(1).Slice(at, sectors);
            ReadOnlySpan<double> v0 = values.Of(0).Slice(at, sectors);
            ReadOnlySpan<double> v1 = values.Of(1).Slice(at, sectors);
            if (form == GrowthAccountingForm.WithinBetween)
                GrowthAccountingKernels.WithinBetween(l0, l1, v0, v1, row);
            else if (form == GrowthAccountingForm.Lmdi)
                GrowthAccountingKernels.SectorEmployment(l0, l1, v0, v1, row);
            else
                GrowthAccountingKernels.Employment(l0, l1, v0, v1, row);
            for (int k = 0; k < count; k++)
                row.Slice(k * sectors, sectors).CopyTo(parts.AsSpan(k * values.Cells + at));
        }

        return new(values, hands, parts, form, join.Note);
    }

    /// <summary>Sectors that both cubes can make: those of the first if the second has them, else those of the second.</summary>
    private static RegionalScope Common(DataCube value, DataCube labor, RegionalScope? scope)
    {
        scope ??= new();
        if (!scope.Sectors.IsEmpty)
            return scope;
        var first = new ScopedCube(value, scope);
        if (first.Sectors.All(labor.Sectors.CanMake))
            return scope;
        var second = new ScopedCube(labor, scope with { Regions = first.Regions, Level = null });
        return second.Sectors.All(value.Sectors.CanMake) ? scope with { Sectors = second.Sectors } : scope;
    }

    private static RegionalScope Named(ScopedCube scoped) => new() { Regions = scoped.Regions, Sectors = scoped.Sectors, Missing = scoped.Scope.Missing };
}
