using System.Xml.Linq;
using IndustryModel.Tests.Charts;
using SkiaSharp;

namespace IndustryModel.Tests.Cli;

public sealed class ChartCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("chart").FullName;

    public static TheoryData<string> Kinds =>
    [
        "map --sector C --year 2018", "ranking --sector C --level 2 --year 2018 --claim gdp-share --claim several-regions-share", "history --sector C", "fan illustrative --measure share-gva --sector C --draws 200",
        "fan illustrative --draws 200", "scenario illustrative --measure share-gva --sector C --region NL341", "waterfall attribution illustrative --outcome share-gva --sector C",
        "waterfall contributions --region NL41 --base-year 2013 --year 2018", "waterfall shift-share --region NL341 --sector B-E --base-year 2013 --year 2018", "heatmap --year 2018 --level 2", "scatter --region NL341 --base-year 2013 --year 2018",
        "scatter --sector B-E --base-year 2013", "tornado illustrative --outcome persons", "cluster", "ranking --sector C --cluster chemelot",
    ];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_picture_is_written_in_both_formats_and_told(string line)
    {
        CliRun svg = Run($"{line} --output a.svg --title T");
        Assert.True(svg.ExitCode == 0, svg.Error);
        Assert.Equal("", svg.Out);
        Assert.Contains($"wrote {In("a.svg")}: T. ", svg.Error, StringComparison.Ordinal);
        Assert.Equal("T", XDocument.Load(In("a.svg")).Root!.Elements().First().Value);
        CliRun png = Run($"{line} --output a.png --width 390 --height 300");
        Assert.True(png.ExitCode == 0, png.Error);
        using SKBitmap picture = SKBitmap.Decode(In("a.png"));
        Assert.Equal((390, 300), (picture.Width, picture.Height));
        Assert.True(Pictures.ColorsIn(picture) > 10);
        Assert.Equal(["a.png", "a.svg"], Directory.EnumerateFileSystemEntries(_folder).Select(p => Path.GetFileName(p)!).Order());
    }

    [Theory]
    [InlineData("map --sector C --output a.pdf", "industry: --output {folder}a.pdf: found the ending .pdf; expected a name that ends in .svg or .png, which says what is written. Try 'industry chart map --help'.")]
    [InlineData("map --sector C --output a", "industry: --output {folder}a: found no ending; expected a name that ends in .svg or .png, which says what is written. Try 'industry chart map --help'.")]
    [InlineData("map --sector C --width 10 --output a.svg", "industry: --width 10: '10' was found; expected a whole number from 50 to 16384, in digits only. Try 'industry chart map --help'.")]
    [InlineData("map --sector C --width 5e2 --output a.svg", "industry: --width 5e2: '5e2' was found; expected a whole number from 50 to 16384, in digits only. Try 'industry chart map --help'.")]
    [InlineData("map --sector C --code-property x --output a.svg", "industry: --code-property x goes with --outlines FILE. Try 'industry chart map --help'.")]
    [InlineData("map --sector C --outlines nowhere.geojson --output a.svg", "industry: 'nowhere.geojson' does not exist; expected outlines as GeoJSON")]
    [InlineData("ranking --sector C --claim gdp-shar --output a.svg", "industry: --claim gdp-shar: the vision has no such claim; expected one of employment-share, gdp-share, national-income-share, industry-jobs, several-regions-share, zeeuws-vlaanderen-share, zeeuws-vlaanderen-highest, structural-growth. Did you mean gdp-share?")]
    [InlineData("ranking --sector C --target x --output a.svg", "industry: --target x: the vision 'Vision on the future of industry in the Netherlands' has no targets")]
    [InlineData("scatter --base-year 2013 --output a.svg", "industry: --sector S compares the regions of a sector, --region R the sectors of a region; give one of them. Try 'industry chart scatter --help'.")]
    [InlineData("scatter --sector B-E --base-year 2013 --year 2013 --output a.svg", "industry: Growth is asked for from 2013 to 2013; expected a year after 2013, up to 2024, the last of nama_10r_3gva.")]
    [InlineData("mapp --sector C --output a.svg", "industry: 'mapp' is no command or option of 'industry chart'. Did you mean map? Try 'industry chart --help'.")]
    public void Bad_usage_is_told_and_leaves_no_file(string line, string message)
    {
        CliRun run = Run(line);
        Assert.Equal(message.Replace("{folder}", _folder + Path.DirectorySeparatorChar, StringComparison.Ordinal), run.Error.TrimEnd('\n'));
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told_before_any_work()
        => Assert.Equal($"industry: the folder of '{In("no/a.svg")}' does not exist; make it first\n", Run("fan illustrative --draws 1000000 --output no/a.svg").Error);

    [Fact]
    public void Outlines_of_your_own_are_drawn_and_what_is_wrong_with_them_is_told_by_place()
    {
        File.WriteAllText(In("squares.geojson"), $"{{\"type\":\"FeatureCollection\",\"features\":[{Square("N", 5)},{Square("S", 6)}]}}");
        File.WriteAllText(In("own.csv"), "region,sector,year,measure,value\nN,C,2018,gva,3\nN,TOTAL,2018,gva,10\nS,C,2018,gva,1\nS,TOTAL,2018,gva,10\n");
        CliRun drawn = Run($"map --sector C --level 0 --data {In("own.csv")} --free-codes --outlines {In("squares.geojson")} --output own.svg");
        Assert.True(drawn.ExitCode == 0, drawn.Error);
        Assert.Contains("2 regions. Highest: N, 30.0 %. Lowest: S, 10.0 %.", drawn.Error, StringComparison.Ordinal);
        File.WriteAllText(In("broken.geojson"), """{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"A"},"geometry":{"type":"Point"}}]}""");
        Assert.Equal($"industry: {In("broken.geojson")}: features[0] (A).geometry: expected a Polygon or a MultiPolygon; found a Point.\n", Run($"map --sector C --outlines {In("broken.geojson")} --output m.svg").Error);

        static string Square(string code, int x) => $"{{\"type\":\"Feature\",\"properties\":{{\"code\":\"{code}\"}},\"geometry\":{{\"type\":\"Polygon\",\"coordinates\":[[[{x},52],[{x + 1},52],[{x + 1},53],[{x},53],[{x},52]]]}}}}";
    }

    private CliRun Run(string line)
    {
        string[] words = ["chart", .. line.Split(' ')];
        int output = Array.IndexOf(words, "--output") + 1;
        words[output] = In(words[output]);
        return CliRun.Of(words);
    }

    private string In(string name) => Path.Combine(_folder, name);
}
