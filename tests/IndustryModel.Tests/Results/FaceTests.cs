using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Netherlands;
using IndustryModel.Policy;
using IndustryModel.Quantities;
using IndustryModel.Regional;
using IndustryModel.Results;
using IndustryModel.Shares;
using IndustryModel.Statistics;
using IndustryModel.Tests.Expectations;
using IndustryModel.Tests.Policy;
using IndustryModel.Tests.Shares;
using static IndustryModel.Tests.Results.OddEconomy;
using static IndustryModel.Tests.Shares.SmallEconomy;

namespace IndustryModel.Tests.Results;

/// <summary>The faces of every result, whole: each table and each explanation is a text that was read and approved.</summary>
public sealed class FaceTests
{
    private static readonly Year[] Years = [2018, 2019, 2020];

    private static readonly Dictionary<string, Func<string>> Faces = new()
    {
        ["accounts"] = () => FaceText.Of(Odd.ToTable()) + Odd,
        ["accounts-empty-notes"] = () => FaceText.Of(new RegionalAccounts("Plain", [Country().GrossValueAdded]).ToTable()),
        ["coverage"] = () => FaceText.Of(Odd.GrossValueAdded.CheckCoverage().ToTable()) + Odd.GrossValueAdded.CheckCoverage(),
        ["coverage-absent"] = () => Coverage(Cube("x", CurrentGva, "N R1", "TOTAL A", 2018, "3 1 / : :").CheckCoverage([R("N"), R("R1"), R("R2"), R("R3")])),
        ["coverage-complete"] = () => Coverage(Country().GrossValueAdded.CheckCoverage()),
        ["consistency"] = () => Consistency(Odd.CheckConsistency()),
        ["consistency-none"] = () => Consistency(Country().GrossValueAdded.CheckConsistency()),
        ["consistency-one"] = () => Consistency(Cube("x", CurrentGva, "N", "TOTAL A B-U", 2018, "3 1 1").CheckConsistency()),
        ["part-above-whole"] = () => Consistency(Cube("x", CurrentGva, "N", "B-E C", 2018, "3 9").CheckConsistency()),
        ["productivity"] = () => FaceText.Of(LaborProductivity.TableOf([.. Years.SelectMany(y => (LaborProductivity[])[Productivity("N", y), Productivity("R1", y), Productivity("R2", y)])]))
            + string.Join("\n\n", Years.Select(y => Productivity("R1", y).Explain())) + $"\n\n{Productivity("R2", 2018).Explain()}\n\n{Productivity("R1", 2018)}\n{Productivity("R2", 2018)}",
        ["productivity-by-measure"] = () => string.Join('\n', ((MeasureConcept[])[MeasureConcept.Jobs, MeasureConcept.Hours, MeasureConcept.FullTimeEquivalents]).Select(labor =>
        {
            LaborProductivity result = Odd.Productivity(S("C"), R("R1"), 2018, labor);
            return $"{FaceText.Of(result.ToTable())}{result.Explain()}\n{result}\n";
        })),
        ["productivity-of-several"] = () =>
        {
            LaborProductivity result = Odd.Productivity(S("C"), [R("R1"), R("R3")], 2018);
            return $"{FaceText.Of(result.ToTable())}{result.Explain()}\n{result} {result.WorstFlag}";
        },
        ["clusters"] = () => FaceText.Of(Odd.Clusters([North, South], S("C"), 2018).ToTable()) + Odd.Clusters([North, South], S("C"), 2018).WorstFlag,
        ["clusters-flagged"] = () => FaceText.Of(Odd.Clusters([South], S("C"), 2019).ToTable()) + Odd.Clusters([South], S("C"), 2019).WorstFlag,
        ["clusters-missing"] = () => FaceText.Of(Odd.Clusters([North], S("C"), 2020).ToTable()),
        ["clusters-without-labor"] = () => FaceText.Of(new RegionalAccounts("x", [Odd.GrossValueAdded]).Clusters([South], S("C"), 2018).ToTable()),
        ["clusters-none"] = () => FaceText.Of(Odd.Clusters([], S("C"), 2018).ToTable()),
        ["share-table"] = () => Table(Odd.Shares(S("C"), 3, 2018)),
        ["share-table-missing"] = () => Table(Odd.Shares(S("C"), 3, 2020)),
        ["share-table-latest"] = () => Table(Odd.Shares(new ShareQuery(S("B-E")) { Regions = [R("R1"), R("R2")] })),
        ["share-table-persons"] = () => Table(Odd.Shares(new ShareQuery(S("C")) { Measure = MeasureConcept.Persons, Level = 3, Year = 2018 })),
        ["share-table-areas"] = () => Table(Odd.Shares(new ShareQuery(S("C")) { Areas = [North.In(Regions), South.In(Regions)], Year = 2019 })),
        ["share-table-gdp"] = () => Table(Odd.Shares(new ShareQuery(S("C")) { Base = ShareBase.Gdp, Year = 2019 })),
        ["required-growth"] = () =>
        {
            RequiredGrowth current = RequiredGrowth.For(Share.FromPercent(12), Share.FromPercent(15), 7, GrowthRate.FromPercent(3), PriceBasis.Current), plain = RequiredGrowth.For(Share.FromPercent(12), Share.FromPercent(11), 1, GrowthRate.FromPercent(-1));
            return $"{FaceText.Of(RequiredGrowth.TableOf([current, plain]))}{current.Explain()}\n\n{plain.Explain()}\n\n{current}\n{plain}\n{current.AboveRest}, {plain.AboveRest}; {current.Prices}, {plain.Prices}";
        },
        ["contributions"] = () => Contributions(Odd.GrossValueAdded.Contributions(R("N"), 2018, 2019)),
        ["contributions-missing"] = () => Contributions(Odd.GrossValueAdded.Contributions(R("R1"), 2018, 2020)),
        ["contributions-volumes"] = () => Contributions(Odd["volumes"].Contributions(R("N"), 2018, 2019, weights: Odd.GrossValueAdded)),
        ["contributions-volumes-missing"] = () => Contributions(Odd["volumes"].Contributions(R("P1"), 2018, 2019, weights: Odd.GrossValueAdded)),
        ["contributions-rounding"] = () => Contributions(Builder("x", CurrentGva, "N", "TOTAL A B-U", 2018, 2019).Fill(2018, "N", "TOTAL A B-U", "3 1 2").Fill(2019, "N", "TOTAL A B-U", "4 1 2").Build().Contributions(R("N"), 2018, 2019)),
        ["share-change"] = () => Change(Odd.ShareChange(S("C"), R("N"), 2018, 2019)),
        ["share-change-without-volumes"] = () => Change(Odd.ShareChange(S("C"), R("R2"), 2018, 2019)),
        ["share-change-missing"] = () => Change(Odd.ShareChange(S("C"), R("R1"), 2018, 2020)) + Change(Odd.ShareChange(S("C"), R("R2"), 2018, 2019, MeasureConcept.Persons)),
        ["share-change-volume-missing"] = () => Change(Odd.ShareChange(S("G-U"), R("P1"), 2018, 2019)),
        ["location-quotients"] = () => Quotients(Odd.GrossValueAdded[2018].LocationQuotients()),
        ["location-quotients-missing"] = () => Quotients(Odd.GrossValueAdded[2020].LocationQuotients(LocationQuotientVariant.Log, RegionalBenchmark.RestOfNation, new() { Missing = MissingPolicy.LeaveOut })),
        ["specialization"] = () => Specialization(Odd.GrossValueAdded[2018].Specialization(benchmark: RegionalBenchmark.Nation)) + Specialization(Odd.GrossValueAdded[2018].Specialization(SpecializationIndex.Evenness)),
        ["specialization-terms"] = () => string.Join("\n\n", Enum.GetValues<SpecializationIndex>().Select(i => Odd.GrossValueAdded[2018].Specialization(i).Explain(R("R1")))),
        ["specialization-missing"] = () => Specialization(Odd.GrossValueAdded[2020].Specialization(SpecializationIndex.TheilRelative, RegionalBenchmark.RestOfNation)),
        ["concentration"] = () => Concentration(Odd.GrossValueAdded[2018].Concentration()) + Concentration(Odd.GrossValueAdded[2018].Concentration(ConcentrationIndex.LocationalGiniHalf)),
        ["concentration-missing"] = () => Concentration(Odd.GrossValueAdded[2020].Concentration(ConcentrationIndex.KrugmanRestOfSectors)),
        ["inequality"] = () => Inequality(Odd.GrossValueAdded[2018].Inequality(Odd[MeasureConcept.Persons][2018])) + Inequality(Odd.GrossValueAdded[2020].Inequality(scope: new() { Sectors = [S("A")] })),
        ["plants"] = () =>
        {
            PlantRegister register = new(Regions, Sectors, [new("a", R("R1"), S("A"), 20), new("b", R("R1"), S("A"), 30), new("c", R("R2"), S("C"), 25), new("d", R("R3"), S("C"), 75), new("e", R("R3"), S("F"), 9)], Labor);
            return FaceText.Of(register.EllisonGlaeser().ToTable()) + FaceText.Of(register.EllisonGlaeser(Odd.GrossValueAdded[2018]).ToTable()) + FaceText.Of(register.Coagglomeration().ToTable())
                + FaceText.Of(Odd.GrossValueAdded[2018].Coagglomeration().ToTable()) + register.EllisonGlaeser(Odd.GrossValueAdded[2018]).Explain(S("C")) + "\n\n" + register.Coagglomeration().Explain([S("A"), S("C")]);
        },
        ["shift-share"] = () => Regional(Odd.GrossValueAdded.ShiftShare(2018, 2019), s => s.Explain(R("R1"), S("B-E")), s => s.Explain(R("R2")), s => s.Explain(R("R1"), S("F"))),
        ["shift-share-esteban-marquillas"] = () => Regional(Odd.GrossValueAdded.ShiftShare(2018, 2020, new() { Decomposition = ShiftShareDecomposition.EstebanMarquillas, Periods = ShiftSharePeriods.Annual, Benchmark = RegionalBenchmark.RestOfNation, Appearing = AppearingCells.Competitive },
            new() { Missing = MissingPolicy.LeaveOut }), s => s.Explain(R("R2"), S("B-E")), s => s.Explain(R("R1"))),
        ["shift-share-missing"] = () => Regional(Odd.GrossValueAdded.ShiftShare(2018, 2020, new() { Decomposition = ShiftShareDecomposition.Arcelus, Benchmark = RegionalBenchmark.Nation }), s => s.Explain(R("R1"), S("B-E"))),
        ["gerfin"] = () => Regional(Odd.GrossValueAdded.GerfinIndices(2018, 2019, RegionalBenchmark.Nation), s => s.Explain(R("R2"))),
        ["gerfin-missing"] = () => Regional(Odd.GrossValueAdded.GerfinIndices(2018, 2020), s => s.Explain(R("R3"))),
        ["shift-share-projection"] = () => string.Concat(Enum.GetValues<ProjectionAssumption>().Select(a => Regional(Odd.GrossValueAdded.ShiftShareProjection(2018, 2019, 2021, a, new Dictionary<SectorCode, GrowthRate> { [S("F")] = GrowthRate.FromPercent(2) }), s => s.Explain(R("R2"), S("F"))))),
        ["economic-base"] = () => string.Concat(Enum.GetValues<EconomicBaseMethod>().Select(m => Regional(Odd.GrossValueAdded[2018].EconomicBase(m), s => s.Explain(R("R1")), s => s.Explain(R("R1"), S("B-E"))))),
        ["economic-base-missing"] = () => Regional(Odd.GrossValueAdded[2020].EconomicBase(benchmark: RegionalBenchmark.Nation), s => s.Explain(R("R1")), s => s.Explain(R("R3"), S("F"))),
        ["growth-accounting"] = () => string.Concat(Enum.GetValues<GrowthAccountingForm>().Select(f => Regional(Odd.GrossValueAdded.GrowthAccounting(Odd["persons"], 2018, 2019, f, scope: new() { Sectors = [S("A"), S("B-E"), S("F"), S("G-U")] }), s => s.Explain(R("R1"))))),
        ["growth-accounting-missing"] = () => Regional(Odd.GrossValueAdded.GrowthAccounting(Odd["persons"], 2018, 2019, scope: new() { Sectors = [S("C"), S("F")] }), s => s.Explain(R("R2"))),
        ["convergence"] = () => Regional(Odd.GrossValueAdded.BetaConvergence(2018, 2019, Odd["persons"]), s => s.Explain())
            + Regional(Odd.GrossValueAdded.BetaConvergence(2018, 2019, Odd["persons"], [new("north", [new(R("R1"), 1), new(R("R2"), 0), new(R("R3"), 0)])]), s => s.Explain())
            + Regional(Odd.GrossValueAdded.SigmaConvergence(2018, 2019, Odd["persons"])),
        ["convergence-missing"] = () => Regional(Odd.GrossValueAdded.BetaConvergence(2018, 2020, scope: new() { Sectors = [S("A")] }), s => s.Explain())
            + Regional(Odd.GrossValueAdded.SigmaConvergence(2018, 2020, scope: new() { Sectors = [S("A")] })) + Regional(Odd.GrossValueAdded.SigmaConvergence(2018, 2020, scope: new() { Sectors = [S("A")], Missing = MissingPolicy.LeaveOut })),
        ["target-checks"] = () =>
        {
            IReadOnlyList<TargetCheck> checks = DutchIndustry.Load().Policy2025.CheckTargets(DutchFigures.Accounts());
            return $"{FaceText.Of(TargetCheck.TableOf(checks))}{string.Join("\n\n", checks.Select(c => $"{c.Explain()}\n{c}\n{c.WorstFlag}"))}";
        },
        ["target-checks-missing"] = () =>
        {
            DataCubeBuilder gva = DutchFigures.Builder("gva", CurrentGva).Set(DutchFigures.R("NL"), DutchFigures.S("TOTAL"), 2018, 100, ObservationFlags.Estimated)
                .SetMissing(DutchFigures.R("NL"), DutchFigures.S("C"), 2018, MissingReason.Confidential);
            IReadOnlyList<TargetCheck> checks = DutchIndustry.Load().Policy2025.CheckTargets(new("x", [gva.Build()]));
            return $"{FaceText.Of(TargetCheck.TableOf(checks))}{string.Join("\n\n", checks.Select(c => $"{c.Explain()}\n{c}\n{c.WorstFlag}"))}";
        },
        ["target-checks-reached"] = () =>
        {
            DataCubeBuilder gva = DutchFigures.Builder("gva", CurrentGva).Set(DutchFigures.R("NL"), DutchFigures.S("TOTAL"), 2018, 100, ObservationFlags.Estimated).Set(DutchFigures.R("NL"), DutchFigures.S("C"), 2018, 15);
            IReadOnlyList<TargetCheck> checks = DutchIndustry.Load().Policy2025.CheckTargets(new("x", [gva.Build()]));
            return $"{FaceText.Of(TargetCheck.TableOf(checks))}{string.Join("\n\n", checks.Select(c => $"{c.Explain()}\n{c}\n{c.WorstFlag}"))}";
        },
        ["claim-checks"] = () =>
        {
            IReadOnlyList<ClaimCheck> checks = DutchIndustry.Load().Vision.CheckClaims(DutchFigures.Accounts());
            return $"{FaceText.Of(ClaimCheck.TableOf(checks))}{string.Join("\n\n", checks.Select(c => $"{c.Explain()}\n{c.WorstFlag}"))}";
        },
        ["vision"] = () => FaceText.Of(SmallVision.Create().ToTable()),
        ["vision-comparison"] = () =>
        {
            VisionComparison comparison = DutchIndustry.Load().Vision.CompareWith(DutchIndustry.Load().Strategy2024);
            return FaceText.Of(comparison.ToTable()) + FaceText.Of(comparison.TechnologiesToTable("2020", "2024"));
        },
        ["paths"] = () => FaceText.Of(PolicyPath.ToTable("Paths", SmallVision.Create().Trace("invest", "north"))),
    };

    private static string Quotients(LocationQuotients quotients)
        => FaceText.Of(quotients.ToTable()) + string.Join("\n\n", quotients.Regions.SelectMany(r => quotients.Sectors.Select(s => quotients.Explain(r, s)))) + $"\n\n{quotients.WorstFlag}";

    private static string Specialization(RegionalSpecialization result)
        => FaceText.Of(result.ToTable()) + string.Join("\n\n", result.Regions.Select(r => result.Explain(r))) + $"\n\n{result.WorstFlag}\n\n";

    private static string Concentration(SectorConcentration result)
        => FaceText.Of(result.ToTable()) + string.Join("\n\n", result.Sectors.Select(s => result.Explain(s))) + $"\n\n{result.WorstFlag}\n\n";

    private static string Inequality(RegionalInequality result) => FaceText.Of(result.ToTable()) + result.Explain() + $"\n\n{result.WorstFlag}\n\n";

    private static string Regional<TResult>(TResult result, params ReadOnlySpan<Func<TResult, Explanation>> explained)
        where TResult : RegionalResult
    {
        string text = FaceText.Of(result.ToTable());
        foreach (Func<TResult, Explanation> explain in explained)
            text += $"{explain(result)}\n\n";
        return $"{text}{result.Method} {result.Variant} {result.WorstFlag}\n{string.Join(", ", result.Sources)}\n";
    }

    public static TheoryData<string> Names => [.. Faces.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_face_is_as_approved(string name) => Approved.Equal($"faces/{name}.txt", Faces[name]());

    [Fact]
    public void Nothing_is_approved_that_no_test_makes()
        => Assert.Equal(Faces.Keys.Order(StringComparer.Ordinal), Directory.GetFiles(Architecture.Repository.PathOf("tests", "IndustryModel.Tests", "Expectations", "faces")).Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal));

    private static LaborProductivity Productivity(string region, Year year) => Odd.Productivity(S("C"), R(region), year);

    private static string Coverage(CoverageReport report) => $"{FaceText.Of(report.ToTable())}{report}\n{report.Present} {report.IsComplete}";

    private static string Consistency(ConsistencyReport report) => $"{FaceText.Of(report.ToTable())}{report}\n{report.IsConsistent}\n{string.Join('\n', report.Findings)}";

    private static string Table(ShareTable table) => $"{FaceText.Of(table.ToTable())}{string.Join("\n\n", table.Rows.Select(r => r.Explain()))}\n{table.WorstFlag}";

    private static string Contributions(GrowthContributions result)
        => $"{FaceText.Of(result.ToTable())}{string.Join("\n\n", result.Rows.Select(r => result.Explain(r.Sector)))}\n{result.TotalGrowth} {result.TotalGrowth.Flags} {result.Discrepancy} {result.WorstFlag}";

    private static string Change(ShareChange change) => $"{FaceText.Of(change.ToTable())}{change.Explain()}\n{change}\n{change.WorstFlag}; {change.Change.Flags}, {change.OwnGrowth.Flags}, {change.VolumeEffect.Flags}\n";
}
