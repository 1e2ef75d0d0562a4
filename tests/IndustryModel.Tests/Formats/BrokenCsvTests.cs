using IndustryModel.Classifications;
using IndustryModel.Formats;
using IndustryModel.Netherlands;
using IndustryModel.Tests.Architecture;

namespace IndustryModel.Tests.Formats;

/// <summary>
/// Every file that is not as it should be, and every word that is said about it. Files named <c>versions-…</c> are read with all versions as candidates,
/// <c>free-…</c> with free codes, all others as NUTS 2024 and NACE Rev. 2. UPDATE_EXPECTED=1 rewrites the texts.
/// </summary>
public sealed class BrokenCsvTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "IndustryModel.Tests", "BrokenInputs", "csv");

    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Folder, "*.csv").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    [Fact]
    public void The_corpus_is_there() => Assert.InRange(Names.Count, 50, int.MaxValue);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_broken_file_is_told_all_that_is_wrong_with_it(string name)
    {
        string told = Told(Read(name, File.OpenRead(Path.Combine(Folder, name + ".csv"))));
        string expected = Path.Combine(Folder, name + ".expected.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1")
            File.WriteAllText(expected, told);
        Assert.Equal(File.ReadAllText(expected), told);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_broken_file_is_told_the_same_when_it_comes_in_drops(string name)
    {
        using var drops = new OneByteStream(File.ReadAllBytes(Path.Combine(Folder, name + ".csv")));
        Assert.Equal(File.ReadAllText(Path.Combine(Folder, name + ".expected.txt")), Told(Read(name, drops)));
    }

    private static TidyCsvResult Read(string name, Stream stream)
    {
        using (stream)
        {
            bool versions = name.StartsWith("versions-", StringComparison.Ordinal);
            return TidyCsv.Read(stream, new TidyCsvOptions
            {
                FileName = name + ".csv",
                FreeCodes = name.StartsWith("free-", StringComparison.Ordinal),
                RegionClassifications = DutchRegions.Versions,
                RegionClassification = versions ? null : DutchRegions.Nuts2024,
                SectorClassification = versions ? null : Nace.Rev2,
            });
        }
    }

    private static string Told(TidyCsvResult result) => string.Concat(result.Problems.Select(p => p.Message).Append(result.ToString()).Select(line => line + "\n"));

    private sealed class OneByteStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 1)]);
    }
}
