using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Policy;
using IndustryModel.Quantities;
using IndustryModel.Statistics;
using static IndustryModel.Tests.Shares.SmallEconomy;

namespace IndustryModel.Tests.Results;

/// <summary>The small economy with all that goes wrong in practice: cells that are missing for several reasons, flags, a break, three sources, volumes, jobs, hours.</summary>
internal static class OddEconomy
{
    private const string AllRegions = "N P1 P2 R1 R2 R3 Z";
    private const string AllSectors = "TOTAL A B-E C F G-U";

    internal static Source Labor { get; } = new("test/labor", "Labor office", "Employment");

    internal static Source Volumes { get; } = new("test/volumes", "Office", "Volumes", "volumes", "https://example.org/volumes");

    internal static RegionalAccounts Odd { get; } = Create();

    internal static RegionLink Link(string code, Exactness exactness = Exactness.Exact, string? note = null) => new(R(code), $"Region {code}", $"Regio {code}", LinkOrigin.Inferred, exactness, note);

    internal static Cluster North { get; } = new("north", "North", "Noord", ClusterKind.Manufacturing, [Link("R1", Exactness.Approximate, "without its port"), Link("R3")]);

    internal static Cluster South { get; } = new("south", "South", "Zuid", ClusterKind.Medical, [Link("R2")]);

    private static RegionalAccounts Create()
    {
        DataCubeBuilder gva = Builder("gva", CurrentGva, AllRegions, AllSectors, 2018, 2020)
            .Fill(2018, AllRegions, AllSectors, "1000 50 250 200 100 600 / 600 20 170 140 50 360 / 380 30 60 60 50 240 / 400 10 150 125 30 210 / 200 10 20 15 20 150 / 380 30 60 60 50 240 / 20 0 20 0 0 0")
            .Fill(2019, AllRegions, AllSectors, "1200 60 280 220 120 740 / 720 25 190 154 60 445 / 456 35 66 66 60 295 / 480 13 168 137 36 263 / 240 12 22 17 24 182 / 456 35 66 66 60 295 / 24 0 24 0 0 0")
            .Fill(2020, AllRegions, AllSectors, "1150 60 260 210 130 700 / 700 25 170 150 65 440 / 430 35 66 60 65 264 / 470 13 : c 36 263 / 230 : 22 17 24 177 / 430 35 66 60 65 264 / 20 0 24 0 -4 0");
        gva.Set(R("N"), S("C"), 2019, 220, ObservationFlags.Provisional).Set(R("N"), S("TOTAL"), 2018, 1000, ObservationFlags.Revised).Set(R("R2"), S("C"), 2019, 17, ObservationFlags.Estimated)
            .SetMissing(R("R3"), S("F"), 2020, MissingReason.NotApplicable, ObservationFlags.Break).Note(new("the register changed", 2019, ["R1", "N"])).Note(new("rounded to a million"));
        DataCubeBuilder persons = Builder("persons", ThousandPersons, AllRegions, AllSectors, 2018, 2019, source: Labor)
            .Fill(2018, AllRegions, AllSectors, "10 1 2 1.6 1 6 / 6 0.4 1.4 1.2 0.5 3.7 / 4 0.6 0.6 0.4 0.5 2.3 / 4 0.2 1.2 1.05 0.3 2.3 / 2 0.2 0.2 c 0.2 1.4 / 4 0.6 0.6 0.4 0.5 2.3 / 0 0 0 0 0 0")
            .Fill(2019, AllRegions, AllSectors, "11 1 2.1 1.7 1.1 6.8 / 6.5 0.4 1.4 1.2 0.6 4.1 / 4.5 0.6 0.7 0.5 0.5 2.7 / 4.4 0.2 1.2 1.05 0.3 2.7 / 2.1 0.2 0.2 0.15 0.3 1.4 / 4.5 0.6 0.7 0.5 0.5 2.7 / 0 0 0 0 0 0");
        persons.Set(R("N"), S("C"), 2018, 1.6, ObservationFlags.Unreliable).Note(new("persons are counted anew", 2019));
        DataCube jobs = Builder("jobs", new(MeasureConcept.Jobs, Unit.Of(UnitDimension.Jobs, 3)), "N R1", "TOTAL C", 2018, 2018, source: Labor).Fill(2018, "N R1", "TOTAL C", "12 2 / 5 1.25").Build();
        DataCube hours = Builder("hours", new(MeasureConcept.Hours, Unit.Of(UnitDimension.Hours, 6)), "N R1", "TOTAL C", 2018, 2018, source: Labor).Fill(2018, "N R1", "TOTAL C", "16 3.2 / 6 2").Build();
        DataCube fte = Builder("fte", new(MeasureConcept.FullTimeEquivalents, Unit.Of(UnitDimension.FullTimeEquivalents, 3)), "N R1", "TOTAL C", 2018, 2018, source: Labor).Fill(2018, "N R1", "TOTAL C", "9 1.5 / 3.5 1").Build();
        DataCube volumes = Builder("volumes", new(MeasureConcept.GrossValueAdded, Unit.MillionEuro, PriceBasis.ChainLinked(2018)), "N P1", "TOTAL A C F G-U B-E", 2018, 2020, source: Volumes)
            .Fill(2018, "N P1", "TOTAL A C F G-U B-E", "1000 50 200 100 600 250 / 600 20 140 50 360 170").Fill(2019, "N P1", "TOTAL A C F G-U B-E", "1100 55 205 105 690 255 / 650 22 144 52 : 175")
            .Fill(2020, "N P1", "TOTAL A C F G-U B-E", "1050 52 190 110 670 240 / 640 22 141 55 400 171").Set(R("N"), S("C"), 2019, 205, ObservationFlags.Forecast).Build();
        DataCube gdp = Builder("gdp", new(MeasureConcept.Gdp, Unit.MillionEuro, PriceBasis.Current), "N", "TOTAL", 2018, 2020, source: new("test/gdp", "Office", "National accounts", "gdp"))
            .Fill(2018, "N", "TOTAL", "1100").Fill(2019, "N", "TOTAL", "1320").Fill(2020, "N", "TOTAL", "1260").Set(R("N"), S("TOTAL"), 2019, 1320, ObservationFlags.NotSignificant).Build();
        return new("Odd accounts", [gva.Build(), persons.Build(), jobs, hours, fte, volumes, gdp]);
    }
}
