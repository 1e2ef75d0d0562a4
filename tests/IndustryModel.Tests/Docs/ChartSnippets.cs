// snippet: chart-usings
using IndustryModel.Charts;
using IndustryModel.Classifications;
using IndustryModel.Netherlands;
using IndustryModel.Regional;
using IndustryModel.Results;
using IndustryModel.Scenarios;
using IndustryModel.Shares;
// end

namespace IndustryModel.Tests.Docs;

/// <summary>The snippets of the page on charts.</summary>
internal static class ChartSnippets
{
    [Snippet("chart-map")]
    public static void Map()
    {
        // snippet: chart-map
        var nl = DutchIndustry.Load();
        Chart map = nl.Accounts.Shares(Nace.Manufacturing, level: 3, year: 2018).ToMap();

        byte[] png = map.ToPng(width: 390);       // or map.Save("map.svg"), map.ToSvg(), map.ToHtml()
        Console.WriteLine(map.Title);
        Console.WriteLine(map.Description);
        Console.WriteLine(map.SourceLine);
        // end
        Assert.NotEmpty(png);
    }

    [Snippet("chart-kinds")]
    public static void Kinds()
    {
        var nl = DutchIndustry.Load();
        // snippet: chart-kinds
        RegionCode zeeuwsVlaanderen = DutchRegions.Nuts2024["Zeeuws-Vlaanderen"].Code;
        ShareTable provinces = nl.Accounts.Shares(Nace.Manufacturing, level: 2, year: 2018);
        LocationQuotients quotients = nl.Accounts.GrossValueAdded[2018].LocationQuotients();
        Scenario scenario = nl.IllustrativeScenario;
        var share = new OutcomeQuestion(OutcomeMeasure.ShareGva, Sector: "C");
        Ensemble draws = scenario.Simulate(new EnsembleOptions { Draws = 1000, Seed = 1, Sectors = ["C"], Measures = [OutcomeMeasure.ShareGva] });

        Chart[] charts =
        [
            provinces.ToRanking([nl.Vision.Claims.First(c => c.Code == "gdp-share").Marker()]),
            nl.Accounts.ToHistory(Nace.Manufacturing, level: 2, options: new() { Highlight = ["NL41"] }),
            quotients.ToMap(Nace.Industry),
            quotients.ToHeatMap(),
            quotients.ToScatter(Nace.Industry, until: 2023),
            nl.Accounts.GrossValueAdded.Contributions(zeeuwsVlaanderen, 2013, 2018).ToWaterfall(),
            nl.Accounts.GrossValueAdded.ShiftShare(2013, 2018).ToWaterfall(zeeuwsVlaanderen),
            nl.Accounts.Clusters(nl.Vision.Clusters, Nace.Manufacturing, 2018).ToClusterProfile(),
            scenario.Run().ToScenarioChart(OutcomeMeasure.ShareGva, sector: "C"),
            scenario.Attribute(share).ToWaterfall(),
            scenario.Tornado(share).ToTornado(),
            draws.ToFanChart(OutcomeMeasure.ShareGva, sector: "C", markers: [new ChartMarker("aim", 0.15)]),
        ];
        foreach (Chart chart in charts)
            Console.WriteLine(chart.Title);
        // end
    }

    [Snippet("chart-own")]
    public static void Own()
    {
        // snippet: chart-own
        var table = new ResultTable("Vacancies in manufacturing",
            [new("region", ColumnKind.Text), new("vacancies", ColumnKind.Number, "Vacancies", "Vacatures", "per 1,000 jobs"), new("flag", ColumnKind.Text)],
            [["NL31", 41.0, ResultCell.Missing], ["NL32", 38.5, ResultCell.Missing], ["NL33", ResultCell.Missing, "not yet published"]]);

        var squares = RegionOutlines.FromGeoJson("""
            {"type":"FeatureCollection","features":[
              {"type":"Feature","properties":{"code":"NL31"},"geometry":{"type":"Polygon","coordinates":[[[5,52],[6,52],[6,53],[5,53],[5,52]]]}},
              {"type":"Feature","properties":{"code":"NL32"},"geometry":{"type":"Polygon","coordinates":[[[6,52],[7,52],[7,53],[6,53],[6,52]]]}},
              {"type":"Feature","properties":{"code":"NL33"},"geometry":{"type":"Polygon","coordinates":[[[5,51],[7,51],[7,52],[6,52],[5,52],[5,51]]]}}]}
            """, classification: "mine");

        Console.WriteLine(table.ToMap("vacancies", squares));
        Console.WriteLine(table.ToRanking("region", "vacancies").Description);
        // end
    }

    [Snippet("chart-change")]
    public static void Change()
    {
        var nl = DutchIndustry.Load();
        // snippet: chart-change
        Chart chart = nl.Accounts.ToHistory(Nace.Manufacturing);
        chart.Plot.Add.VerticalLine(2009, 1, ScottPlot.Colors.Gray);           // a layer more
        chart.Plot.Axes.SetLimitsY(0, 0.2);                                    // another axis
        chart.Plot.Remove<ScottPlot.Plottables.VerticalLine>();                // a layer less
        chart.Plot.FigureBackground.Color = ScottPlot.Color.FromHex("#fffdf5");
        // end
        Assert.NotEmpty(chart.ToPng());
    }
}
