using System.CommandLine;
using IndustryModel.Cli.Commands.Charts;

namespace IndustryModel.Cli.Commands;

/// <summary><c>industry chart KIND</c>: a picture of a result.</summary>
internal static class ChartCommand
{
    internal static Command Create(CliIo io) => new("chart", "A picture of a result, as SVG or PNG by the end of the file's name.")
    {
        ShareCharts.Map(io), ShareCharts.Ranking(io), ShareCharts.History(io), ScenarioPictures.Fan(io), ScenarioPictures.Scenario(io), WaterfallPicture.Create(io),
        QuotientCharts.HeatMap(io), QuotientCharts.Scatter(io), ScenarioPictures.Tornado(io), ClusterPicture.Create(io),
    };
}
