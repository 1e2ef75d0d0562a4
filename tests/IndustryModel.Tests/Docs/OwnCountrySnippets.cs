// snippet: own-country
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Shares;
using IndustryModel.Statistics;
using NodaTime;
// end

namespace IndustryModel.Tests.Docs;

/// <summary>The snippets of the page on modeling another country.</summary>
internal static class OwnCountrySnippets
{
    [Snippet("own-country")]
    public static void OwnCountry()
    {
        // snippet: own-country
        // Classifications: a tree of codes, with aggregates that say what they unite.
        Classification<RegionCode> regions = Classification.OfRegions("ATLANTIS", "Regions of Atlantis",
        [
            new("AT", "Atlantis", Kind: CategoryKind.Total),
            new("AT1", "Upper Atlantis", Parent: "AT"),
            new("AT2", "Lower Atlantis", Parent: "AT"),
        ]);
        Classification<SectorCode> sectors = Classification.OfSectors("ATLANTIS-S", "Sectors of Atlantis",
        [
            new("TOTAL", "All sectors", Kind: CategoryKind.Total),
            new("FISH", "Fishing", Parent: "TOTAL"),
            new("SHIPS", "Shipbuilding", Parent: "TOTAL"),
            new("PEARLS", "Pearl polishing", Parent: "TOTAL"),
            new("MAKING", "Manufacturing", Kind: CategoryKind.Aggregate, Parts: ["SHIPS", "PEARLS"]),
        ]);

        // Accounts: what is measured, where the figures are from, and the figures.
        DataCube gva = new DataCubeBuilder("gva", "Value added of Atlantis",
                new Measure(MeasureConcept.GrossValueAdded, Unit.MillionEuro, PriceBasis.Current),
                new(regions, [regions["AT1"].Code, regions["AT2"].Code]),
                new(sectors, [sectors["FISH"].Code, sectors["SHIPS"].Code, sectors["PEARLS"].Code, sectors["TOTAL"].Code]),
                firstYear: 2025, lastYear: 2025,
                new Source("atlantis/gva", "Statistics Atlantis", "Regional accounts"),
                new Vintage("2026-06", new LocalDate(2026, 6, 1)))
            .Set(regions["AT1"].Code, sectors["FISH"].Code, 2025, 30)
            .Set(regions["AT1"].Code, sectors["SHIPS"].Code, 2025, 50)
            .Set(regions["AT1"].Code, sectors["PEARLS"].Code, 2025, 20)
            .Set(regions["AT1"].Code, sectors["TOTAL"].Code, 2025, 100)
            .Set(regions["AT2"].Code, sectors["FISH"].Code, 2025, 60)
            .Set(regions["AT2"].Code, sectors["SHIPS"].Code, 2025, 15)
            .SetMissing(regions["AT2"].Code, sectors["PEARLS"].Code, 2025, MissingReason.Confidential)
            .Set(regions["AT2"].Code, sectors["TOTAL"].Code, 2025, 80)
            .Build();

        CubeSlice year = gva[2025];
        SectorCode making = sectors["Manufacturing"].Code;
        Console.WriteLine(year.ShareOf(making, of: regions["AT1"].Code));
        Console.WriteLine(year.ShareOf(making, of: regions["AT2"].Code));
        Console.WriteLine(year.ShareOf(making, of: regions["AT2"].Code, missing: MissingPolicy.DeriveFromTotal));

        // Asking for what cannot be meant is refused, with the way out.
        try
        {
            year.Sum([regions["AT1"].Code], [making, sectors["SHIPS"].Code]);
        }
        catch (OverlapException refused)
        {
            Console.WriteLine(refused.Message);
        }
        // end
    }
}
