using FsCheck.Xunit;
using IndustryModel.Classifications;
using IndustryModel.Json;
using IndustryModel.Netherlands;
using IndustryModel.Policy;
using IndustryModel.Quantities;
using IndustryModel.Statistics;

namespace IndustryModel.Tests.Policy;

public sealed class VisionBinaryTests
{
    public static TheoryData<string> Visions => ["small", "2020", "2024", "2025"];

    [Theory]
    [MemberData(nameof(Visions))]
    public void The_binary_form_gives_everything_back(string code)
    {
        IndustryVision vision = code == "small" ? SmallVision.Create() : DutchIndustry.Load().Visions.Single(v => v.Code == code);
        IndustryVision back = Back(vision);
        Assert.Equal(vision, back);
        Assert.Equal(vision.ToJson(), back.ToJson());
        Assert.Equal(Bytes(vision), Bytes(back));
    }

    [Property]
    public void Any_figure_of_a_claim_or_target_comes_back(Estimate figure, Source source, RegionCode region, SectorCode sector)
    {
        Estimate share = figure.Kind == EstimateKind.Share ? figure : Estimate.Of(Hedge.About, Share.FromPercent(12));
        var vision = new IndustryVision("v", "V", "V", new(2020, 1, 1), "Somebody", source, "N", "Nation", "Natie", "described", null, otherSources: [source],
            claims:
            [
                new("one", "One", "Een", ClaimSubject.GrowthCapacity, figure, ClaimBasis.NationalIncome, ClaimScope.HighestRegion, region, 2018, source, "described", "beschreven"),
                new("several", "Several", "Meer", ClaimSubject.EmployedPersons, figure, ClaimBasis.NotAShare, ClaimScope.SeveralRegions, null, 1, source),
            ],
            targets: [new("target", "Target", "Doel", share, 9999, [TargetBasis.Gdp, TargetBasis.ResearchAndDevelopmentInGdp], region, source, continues: new("before", ContinuationKind.Widened))],
            sectors: [new("sector", "Sector", "Sector", [new(sector, Exactness.Approximate, "note")], tiedToRegion: true)]);
        Assert.Equal(vision, Back(vision));
    }

    [Fact]
    public void A_damaged_or_foreign_form_is_refused_as_such()
    {
        byte[] whole = Bytes(SmallVision.Create());
        for (int i = 0; i < whole.Length; i += 7)
        {
            byte[] flipped = [.. whole];
            flipped[i] ^= 0x10;
            Assert.Throws<InvalidDataException>(() => IndustryVision.ReadBinary(new MemoryStream(flipped)));
            Assert.Throws<InvalidDataException>(() => IndustryVision.ReadBinary(new MemoryStream(whole[..i])));
        }

        Assert.Equal("The vision in binary form is damaged or cut short: its check sum does not fit. Fetch or write it again.",
            Assert.Throws<InvalidDataException>(() => IndustryVision.ReadBinary(new MemoryStream(whole[..^1]))).Message);
        Assert.Equal("This is no vision in binary form: it does not begin as such. Write it with IndustryVision.WriteBinary.",
            Assert.Throws<InvalidDataException>(() => IndustryVision.ReadBinary(new MemoryStream([1, 2, 3]))).Message);
        using var later = new MemoryStream();
        VisionBinary.Frame.Write(later, writer => writer.Write(VisionBinary.FormatVersion + 1));
        later.Position = 0;
        Assert.Equal("The vision is in version 2 of the binary form; this library reads version 1.", Assert.Throws<InvalidDataException>(() => IndustryVision.ReadBinary(later)).Message);
    }

    private static byte[] Bytes(IndustryVision vision)
    {
        using var stream = new MemoryStream();
        vision.WriteBinary(stream);
        return stream.ToArray();
    }

    private static IndustryVision Back(IndustryVision vision) => IndustryVision.ReadBinary(new MemoryStream(Bytes(vision)));
}
