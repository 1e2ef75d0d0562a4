using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.DataCompiler;
using IndustryModel.Json;
using IndustryModel.Policy;
using IndustryModel.Tests.Policy;

namespace IndustryModel.Tests.DataCompiler;

/// <summary>A country's text files become a resource, or nothing does and every problem is named with its place.</summary>
public sealed class CompileCommandTests : IDisposable
{
    private const string Manifest = """
        {
          "title": "Small accounts",
          "regionClassifications": [{ "id": "R", "name": "Regions", "file": "regions.txt" }],
          "sectorClassifications": [],
          "concepts": [],
          "sources": [{ "id": "office", "publisher": "Office", "title": "Accounts" }],
          "vintages": [{ "name": "spring", "date": "2026-03-01", "dating": "recorded" }],
          "cubes": [
            { "id": "x", "title": "X", "file": "x.csv", "concept": "gva", "unit": "MIO_EUR", "prices": "current", "regions": "R", "sectors": "NACE2", "source": "office", "vintage": "spring",
              "notes": [{ "text": "a break", "from": 2019, "regions": ["A"] }] }
          ]
        }
        """;

    private const string Regions = "# small\n*N||Nation|Natie\nA|N|North|Noord\nB|N|South|Zuid\n";

    private const string Rows = "region,sector,year,series,value,flag\nN,C,2018,,3,\nA,C,2018,,1,p\nB,C,2018,,2,\n";

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string PathOf(string name) => Path.Combine(_folder, name);

    private (int Code, string Out, string Error) Dataset(string manifest = Manifest, string regions = Regions, string? rows = Rows)
    {
        File.WriteAllText(PathOf("dataset.json"), manifest);
        File.WriteAllText(PathOf("regions.txt"), regions);
        if (rows is not null)
            File.WriteAllText(PathOf("x.csv"), rows);
        return Run(PathOf("dataset.json"), PathOf("out.imdata"));
    }

    private static (int Code, string Out, string Error) Run(params string[] args)
    {
        using StringWriter output = new(), error = new();
        int code = CompileCommand.Run(args, output, error);
        return (code, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_dataset_becomes_a_resource()
    {
        (int code, string output, string error) = Dataset();
        Assert.Equal((0, ""), (code, error));
        byte[] bytes = File.ReadAllBytes(PathOf("out.imdata"));
        RegionalAccounts accounts = RegionalAccounts.ReadBinary(new MemoryStream(bytes));
        Assert.Equal($"{PathOf("out.imdata")}: 1 cubes, 3 cells, {bytes.Length} bytes, version {accounts.VersionId}\n", output);
        DataCube cube = Assert.Single(accounts.Cubes);
        Assert.Equal([3, 1, 2], cube.Values.ToArray());
        Assert.Equal(new SeriesNote("a break", 2019, ["A"]), Assert.Single(cube.Notes));
        Assert.False(File.Exists(PathOf("out.imdata.part")));
        Assert.Equal(16, accounts.VersionId.Length);
    }

    [Fact]
    public void The_version_follows_the_figures_and_not_the_line_ends()
    {
        string Version(string rows)
        {
            Assert.Equal(0, Dataset(rows: rows).Code);
            using FileStream stream = File.OpenRead(PathOf("out.imdata"));
            return RegionalAccounts.ReadBinary(stream).VersionId;
        }

        string before = Version(Rows);
        Assert.Equal(before, Version(Rows.Replace("\n", "\r\n", StringComparison.Ordinal)));
        Assert.NotEqual(before, Version(Rows.Replace(",p", ",e", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_vision_becomes_a_resource()
    {
        IndustryVision vision = SmallVision.Create();
        File.WriteAllText(PathOf("v.json"), vision.ToJson());
        (int code, string output, string error) = Run("--vision", PathOf("v.json"), PathOf("v.imdata"));
        Assert.Equal((0, ""), (code, error));
        Assert.Equal($"{PathOf("v.imdata")}: {vision.Items.Count()} entities, {vision.Graph.Links.Length} links, {new FileInfo(PathOf("v.imdata")).Length} bytes\n", output);
        using FileStream stream = File.OpenRead(PathOf("v.imdata"));
        Assert.Equal(vision, IndustryVision.ReadBinary(stream));
    }

    [Theory]
    [InlineData("{", "v.json(1,2): ")]
    [InlineData("""{ "code": "x" }""", "v.json(1,")]
    public void A_broken_vision_gives_its_place_and_no_resource(string json, string start)
    {
        File.WriteAllText(PathOf("v.json"), json);
        (int code, string output, string error) = Run("--vision", PathOf("v.json"), PathOf("v.imdata"));
        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith(start, error, StringComparison.Ordinal);
        Assert.False(File.Exists(PathOf("v.imdata")));
    }

    [Fact]
    public void A_vision_that_is_not_there_is_said() => Assert.StartsWith("no.json(1,1): Could not find file", Run("--vision", PathOf("no.json"), PathOf("v.imdata")).Error, StringComparison.Ordinal);

    [Fact]
    public void Other_arguments_get_the_usage()
    {
        foreach (string[] args in (string[][])[[], ["a"], ["a", "b", "c"], ["--vision", "a", "b", "c"]])
        {
            (int code, _, string error) = Run(args);
            Assert.Equal(2, code);
            Assert.StartsWith("Usage: IndustryModel.DataCompiler MANIFEST OUTPUT\n", error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_classification_becomes_a_resource()
    {
        File.WriteAllText(PathOf("mine.txt"), Regions);
        foreach (string kind in (string[])["--regions", "--sectors"])
        {
            (int code, string output, string error) = Run(kind, "R", "Regions", PathOf("mine.txt"), PathOf("mine.imdata"));
            Assert.Equal((0, ""), (code, error));
            using var bytes = new MemoryStream(File.ReadAllBytes(PathOf("mine.imdata")));
            Assert.Equal($"{PathOf("mine.imdata")}: 3 categories, {bytes.Length} bytes\n", output);
            string[] codes = kind == "--regions" ? [.. Classification.ReadRegions(bytes).Categories.Select(c => $"{c.Code}")] : [.. Classification.ReadSectors(bytes).Categories.Select(c => $"{c.Code}")];
            Assert.Equal(["R:N", "R:A", "R:B"], codes);
        }
    }

    [Theory]
    [InlineData("A|N", "mine.txt(1,1): mine.txt(1,1): 'A|N' is no category; expected 'code | parent | English | Dutch | other spellings', the last two may be left out.\n")]
    [InlineData("A|N|North", "mine.txt(1,1): Regions (R) is no classification: 'A' has the parent 'N', which is not defined.\n")]
    public void What_is_no_classification_becomes_no_resource(string text, string expected)
    {
        File.WriteAllText(PathOf("mine.txt"), text);
        Assert.Equal((2, "", expected), Run("--regions", "R", "Regions", PathOf("mine.txt"), PathOf("mine.imdata")));
        Assert.False(File.Exists(PathOf("mine.imdata")));
    }

    [Theory]
    [InlineData("region,sector,year,value\n", "x.csv(1,1): the header is 'region,sector,year,value'; expected 'region,sector,year,series,value,flag'\n")]
    [InlineData("region,sector,year,series,value,flag\nN,C,2018\n", "x.csv(2,1): 3 fields; expected 6: region,sector,year,series,value,flag\n")]
    [InlineData("region,sector,year,series,value,flag\nN,C,201x,,3,\n", "x.csv(2,5): '201x' is no year; expected a number such as 2018\n")]
    [InlineData("region,sector,year,series,value,flag\nN,C,0,,3,\n", "x.csv(2,5): '0' is no year; expected a number such as 2018\n")]
    [InlineData("region,sector,year,series,value,flag\nN,C,2018,,3;5,\n", "x.csv(2,11): '3;5' is no number; expected digits with '.' for decimals, or nothing\n")]
    [InlineData("region,sector,year,series,value,flag\nN,C,2018,,NaN,\n", "x.csv(2,11): 'NaN' is no number; expected digits with '.' for decimals, or nothing\n")]
    [InlineData("region,sector,year,series,value,flag\nN,C,2018,,1e999,\n", "x.csv(2,11): '1e999' is no number; expected digits with '.' for decimals, or nothing\n")]
    [InlineData("region,sector,year,series,value,flag\nQ,C,2018,,3,\n", "x.csv(2,1): 'Q' is no region of Regions\n")]
    [InlineData("region,sector,year,series,value,flag\nN,C99,2018,,3,\nN,C98,2018,,3,\n", "x.csv(2,1): 'C99' is no sector of NACE Rev. 2\nx.csv(3,1): 'C98' is no sector of NACE Rev. 2\n")]
    [InlineData("region,sector,year,series,value,flag\nN,C,2018,,3,\nN,C,2018,,4,\n", "x.csv(3,1): N,C,2018 stands in line 2 too; give each cell once\n")]
    [InlineData("region,sector,year,series,value,flag\nN,C,2018,,3,q\n", "x.csv(2,1): the flag 'q' is unknown; expected letters of : c z p e b u d\n")]
    [InlineData("region,sector,year,series,value,flag\nN,C,2018,,3,c\n", "x.csv(2,1): there is a value, and the flag 'c' says that it is missing\n")]
    [InlineData("region,sector,year,series,value,flag\nN,C,2018,,,\n", "x.csv(2,1): there is neither a value nor a flag that says why; add ':' or another reason\n")]
    [InlineData("region,sector,year,series,value,flag\n", "dataset.json(1,1): the cube x has no rows: x.csv has no series ''\n")]
    [InlineData("region,sector,year,series,value,flag\nN,C,2018,other,3,\n", "dataset.json(1,1): the cube x has no rows: x.csv has no series ''\n")]
    [InlineData("region,sector,year,series,value,flag\nN,C,2018,,30,\nA,C,2018,,1,\nB,C,2018,,2,\n", "dataset.json(1,1): the cube x has 1 findings of inconsistency, the manifest knows 0; the first: ")]
    public void Broken_figures_give_their_place_and_no_resource(string rows, string expected) => Refused(Dataset(rows: rows), expected);

    [Fact]
    public void A_file_that_is_missing_or_no_text_is_said()
    {
        Refused(Dataset(rows: null), "x.csv(1,1): Could not find file");
        File.WriteAllBytes(PathOf("x.csv"), [.. "region,sector,year,series,value,flag\n"u8, 0xFF, 0xFE]);
        Refused(Dataset(rows: null), "x.csv(1,1): the file is not in UTF-8\n");
    }

    [Theory]
    [InlineData("\"gva\"", "\"gvx\"", "dataset.json(1,1): the cube x measures 'gvx', which is no concept that the manifest defines\n")]
    [InlineData("\"MIO_EUR\"", "\"MIO_EURO\"", "dataset.json(1,1): the cube x: 'MIO_EURO' is no unit; expected a code such as MIO_EUR")]
    [InlineData("\"MIO_EUR\"", "\"THS_PERSONS\"", "dataset.json(1,1): the cube x: gross value added is measured in Money, not in thousand persons.")]
    [InlineData("\"current\"", "\"constant 20x\"", "dataset.json(1,1): the cube x: 'constant-20x' is no price basis; expected current")]
    [InlineData("\"current\"", "\"none\"", "dataset.json(1,1): the cube x: gross value added in million EUR needs a price basis")]
    [InlineData("\"source\": \"office\"", "\"source\": \"other\"", "dataset.json(1,1): the cube x names the source 'other', which the manifest does not hold\n")]
    [InlineData("\"vintage\": \"spring\"", "\"vintage\": \"autumn\"", "dataset.json(1,1): the cube x names the vintage 'autumn', which the manifest does not hold\n")]
    [InlineData("\"regions\": \"R\"", "\"regions\": \"Q\"", "dataset.json(1,1): the cube x names the classification 'Q', which the manifest does not hold\n")]
    [InlineData("\"sectors\": \"NACE2\"", "\"sectors\": \"NACE9\"", "dataset.json(1,1): the cube x names the classification 'NACE9', which the manifest does not hold\n")]
    [InlineData("\"from\": 2019", "\"from\": 0", "dataset.json(1,1): the cube x: A year is a number from 1 to 9999, such as 2018.")]
    [InlineData("\"title\": \"Small accounts\",", "", "dataset.json(12,1): JSON deserialization ")]
    [InlineData("\"concepts\": [],", "\"concept\": [],", "dataset.json(5,1): ")]
    [InlineData("regions.txt", "nowhere.txt", "dataset.json(1,1): Could not find file")]
    [InlineData("\"date\": \"2026-03-01\"", "\"date\": \"2026-13-01\"", "dataset.json(7,1): ")]
    public void A_broken_manifest_is_refused(string good, string bad, string expected)
    {
        Assert.Contains(good, Manifest, StringComparison.Ordinal);
        Refused(Dataset(Manifest.Replace(good, bad, StringComparison.Ordinal)), expected);
    }

    [Fact]
    public void A_cube_twice_is_refused()
    {
        int start = Manifest.IndexOf("{ \"id\": \"x\"", StringComparison.Ordinal);
        string cube = Manifest[start..(Manifest.LastIndexOf(']') - 1)].Trim();
        Refused(Dataset(Manifest.Replace(cube, $"{cube}, {cube}", StringComparison.Ordinal)), "dataset.json(1,1): the accounts: ");
    }

    [Fact]
    public void A_broken_classification_is_refused() => Refused(Dataset(regions: "A\n"), "dataset.json(1,1): regions.txt(1,1): 'A' is no category; expected 'code | parent | English");

    [Fact]
    public void A_manifest_that_is_not_there_is_said() => Assert.StartsWith("no.json(1,1): Could not find file", Run(PathOf("no.json"), PathOf("out.imdata")).Error, StringComparison.Ordinal);

    [Fact]
    public void A_known_inconsistency_is_let_through_once_it_is_declared()
    {
        string manifest = Manifest.Replace("\"notes\":", "\"consistency\": { \"within\": 0.5, \"knownFindings\": 0 }, \"notes\":", StringComparison.Ordinal);
        string rows = Rows.Replace("N,C,2018,,3,", "N,C,2018,,3.4,", StringComparison.Ordinal);
        Assert.Equal(2, Dataset(rows: rows).Code);
        Assert.Equal((0, ""), (Dataset(manifest, rows: rows).Code, Dataset(manifest, rows: rows).Error));
    }

    private void Refused((int Code, string Out, string Error) run, string expected)
    {
        Assert.Equal((2, ""), (run.Code, run.Out));
        if (expected.EndsWith('\n'))
            Assert.Equal(expected, run.Error);
        else
            Assert.StartsWith(expected, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(PathOf("out.imdata")));
        Assert.False(File.Exists(PathOf("out.imdata.part")));
    }
}
