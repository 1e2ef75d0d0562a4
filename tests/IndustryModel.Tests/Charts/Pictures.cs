using System.Xml.Linq;
using IndustryModel.Charts;
using IndustryModel.Classifications;
using IndustryModel.Netherlands;
using IndustryModel.Regional;
using IndustryModel.Scenarios;
using IndustryModel.Shares;
using SkiaSharp;

namespace IndustryModel.Tests.Charts;

/// <summary>A chart of each kind, and what can be seen in it.</summary>
internal static class Pictures
{
    private static readonly DutchIndustry Nl = DutchIndustry.Load();

    private static readonly Dictionary<string, Func<ChartOptions?, Chart>> Makers = new()
    {
        ["map"] = o => Nl.Accounts.Shares(Nace.Manufacturing, 3, 2018).ToMap(options: o),
        ["map of quotients"] = o => Quotients().ToMap(Nace.Industry, options: o),
        ["ranking"] = o => Nl.Accounts.Shares(Nace.Manufacturing, 2, 2018).ToRanking([new ChartMarker("nation", 0.119), Nl.Vision.Claims[1].Marker(o?.Culture)], o),
        ["history"] = o => Nl.Accounts.ToHistory(Nace.Manufacturing, 2, options: o),
        ["fan"] = o => Nl.IllustrativeScenario.Simulate(new EnsembleOptions { Draws = 200, Seed = 1, Sectors = ["C"], Measures = [OutcomeMeasure.ShareGva] }).ToFanChart(OutcomeMeasure.ShareGva, sector: "C", options: o),
        ["scenario"] = o => Nl.IllustrativeScenario.Run().ToScenarioChart(OutcomeMeasure.ShareGva, sector: "C", options: o),
        ["waterfall of levers"] = o => Nl.IllustrativeScenario.Attribute(new(OutcomeMeasure.ShareGva, null, "C")).ToWaterfall(o),
        ["waterfall of growth"] = o => Nl.Accounts.GrossValueAdded.Contributions(Region("NL41"), 2013, 2018).ToWaterfall(o),
        ["waterfall of shift-share"] = o => Nl.Accounts.GrossValueAdded.ShiftShare(2013, 2018).ToWaterfall(Region("NL341"), options: o),
        ["heat map"] = o => Quotients().ToHeatMap(options: o),
        ["scatter"] = o => Quotients().ToScatter(Nace.Industry, 2023, o),
        ["tornado"] = o => Nl.IllustrativeScenario.Tornado(new(OutcomeMeasure.ShareGva, null, "C")).ToTornado(o),
        ["clusters"] = o => Nl.Accounts.Clusters(Nl.Vision.Clusters, Nace.Manufacturing, 2018).ToClusterProfile(o),
    };

    internal static IEnumerable<string> Kinds => Makers.Keys;

    internal static Chart Of(string kind, ChartOptions? options = null) => Makers[kind](options);

    internal static LocationQuotients Quotients() => Nl.Accounts.GrossValueAdded[2018].LocationQuotients();

    internal static RegionCode Region(string code) => RegionCode.Create("NUTS2024", code);

    internal static XElement Svg(Chart chart, int? width = null) => XDocument.Parse(chart.ToSvg(width)).Root!;

    /// <summary>Everything that is written in a picture.</summary>
    internal static string TextOf(XElement svg) => string.Join('\n', svg.Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value));

    internal static SKBitmap Png(Chart chart, int? width = null, int? height = null) => SKBitmap.Decode(chart.ToPng(width, height));

    internal static int ColorsIn(SKBitmap picture) => picture.Pixels.Distinct().Count();
}
