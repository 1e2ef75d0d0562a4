// snippet: own-figures
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Formats;
using IndustryModel.Shares;
// end

namespace IndustryModel.Tests.Docs;

/// <summary>The snippets of the page on using the packages that read a file.</summary>
internal static class OwnFiguresSnippets
{
    private const string Figures = """
        region,sector,year,measure,value,unit,flag
        AT1,FISH,2025,gva,30,MIO_EUR,
        AT1,SHIPS,2025,gva,70,MIO_EUR,
        AT1,TOTAL,2025,gva,100,MIO_EUR,p
        AT2,FISH,2025,gva,65,MIO_EUR,
        AT2,SHIPS,2025,gva,,MIO_EUR,c
        AT2,TOTAL,2025,gva,80,MIO_EUR,
        """;

    [Snippet("figures-csv")]
    public static void FiguresCsv() => Console.WriteLine(Figures);

    [Snippet("own-figures")]
    public static void OwnFigures()
    {
        File.WriteAllText("figures.csv", Figures);
        // snippet: own-figures
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
        ]);

        TidyCsvResult file = TidyCsv.Read("figures.csv", new() { RegionClassification = regions, SectorClassification = sectors });
        Console.WriteLine(file);
        if (file.TryGetAccounts(out RegionalAccounts? accounts))
            Console.WriteLine(accounts.Shares(sectors["Shipbuilding"].Code, level: 1));
        else
            Console.WriteLine(file.ToTable()); // all that is wrong with it, by line and column
        // end
        File.Delete("figures.csv");
    }
}
