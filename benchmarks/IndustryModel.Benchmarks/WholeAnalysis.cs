using IndustryModel.Accounts;
using IndustryModel.Quantities;
using IndustryModel.Regional;

namespace IndustryModel.Benchmarks;

/// <summary>Every method of regional analysis as a user calls it, from accounts to results that know their inputs, in every year of a panel of 1,300 regions × 64 sectors × 20 years or from each year to the next; a year a task.</summary>
internal sealed class WholeAnalysis
{
    private readonly DataCube _cube = Europe.Create();
    private readonly DataCube _persons = Europe.CreatePersons();

    internal int Run()
    {
        int done = 0;
        Parallel.For(0, Europe.Years, index =>
        {
            int results = 0;
            foreach (object _ in OfOneYear(_cube[_cube.FirstYear + index]))
                results++;
            if (index > 0)
            {
                foreach (object _ in OfOneChange(_cube.FirstYear + (index - 1), _cube.FirstYear + index))
                    results++;
            }

            Interlocked.Add(ref done, results);
        });
        _cube.SigmaConvergence(_cube.FirstYear, _cube.LastYear);
        _cube.ShiftShare(_cube.FirstYear, _cube.LastYear, new() { Periods = ShiftSharePeriods.Annual });
        return done + 2;
    }

    private static IEnumerable<object> OfOneYear(CubeSlice slice)
    {
        foreach (LocationQuotientVariant form in Enum.GetValues<LocationQuotientVariant>())
            yield return slice.LocationQuotients(form);
        yield return slice.LocationQuotients(benchmark: RegionalBenchmark.RestOfNation);
        foreach (SpecializationIndex index in (SpecializationIndex[])[SpecializationIndex.Krugman, SpecializationIndex.KrugmanRestOfNation, SpecializationIndex.Herfindahl, SpecializationIndex.HerfindahlNormalized,
            SpecializationIndex.Gini, SpecializationIndex.Hoover, SpecializationIndex.Theil, SpecializationIndex.Entropy])
        {
            yield return slice.Specialization(index);
        }

        foreach (ConcentrationIndex index in (ConcentrationIndex[])[ConcentrationIndex.Krugman, ConcentrationIndex.Herfindahl, ConcentrationIndex.HerfindahlNormalized, ConcentrationIndex.Gini,
            ConcentrationIndex.LocationalGini, ConcentrationIndex.Hoover, ConcentrationIndex.Theil])
        {
            yield return slice.Concentration(index);
        }

        yield return slice.Inequality();
        yield return slice.Coagglomeration();
        yield return slice.EconomicComplexity();
        yield return slice.Relatedness();
        yield return slice.EconomicBase();
        yield return slice.EconomicBase(EconomicBaseMethod.MinimumRequirements);
        yield return slice.EconomicBase(EconomicBaseMethod.Assumption, basic: [slice.Cube.Sectors.Codes[0]]);
    }

    private IEnumerable<object> OfOneChange(Year start, Year end)
    {
        foreach (ShiftShareDecomposition decomposition in Enum.GetValues<ShiftShareDecomposition>())
            yield return _cube.ShiftShare(start, end, new() { Decomposition = decomposition });
        yield return _cube.GerfinIndices(start, end);
        yield return _cube.BetaConvergence(start, end);
        yield return _cube.GrowthAccounting(_persons, start, end);
        yield return _cube.GrowthAccounting(_persons, start, end, GrowthAccountingForm.WithinBetween);
    }
}
