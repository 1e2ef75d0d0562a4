using IndustryModel.Classifications;
using IndustryModel.Netherlands;
using IndustryModel.Policy;
using IndustryModel.Quantities;
using IndustryModel.Statistics;

namespace IndustryModel.Tests.Policy;

public sealed class VisionTests
{
    private static readonly IndustryVision Vision = SmallVision.Create();

    [Fact]
    public void Entities_are_found_by_code_or_name_and_typed()
    {
        Assert.Equal("learn", Vision.Lever("Leren").Code);
        Assert.Equal("light", Vision.Technology("LIGHT").Code);
        Assert.Equal("health", Vision.Market("gezondheid").Code);
        Assert.Equal("glass", Vision.Sector("glas").Code);
        Assert.Equal("north", Vision.Cluster("noord").Code);
        Assert.Equal(PolicyKind.Cluster, Vision.Find("south").Kind);
        Assert.False(Vision.TryFind("nobody", out _));
        Assert.Equal("'lijcht' is not in the vision 'Vision 2020'. Did you mean Licht or light?", Assert.Throws<UnknownCodeException>(() => Vision.Find("lijcht")).Message);
        Assert.Throws<UnknownCodeException>(() => Vision.Lever("light"));
        Assert.Throws<UnknownCodeException>(() => Vision.Claim("x"));
        Assert.Throws<UnknownCodeException>(() => Vision.Target("x"));
    }

    [Fact]
    public void A_vision_says_its_date() => Assert.Equal("Vision 2020 (30 October 2020)", Vision.ToString());

    [Fact]
    public void Equal_visions_are_equal_and_differ_by_any_part()
    {
        Assert.Equal(Vision, SmallVision.Create());
        Assert.Equal(Vision.GetHashCode(), SmallVision.Create().GetHashCode());
        Assert.NotEqual(Vision, SmallVision.Create([]));
        Assert.NotEqual(Vision, SmallVision.Create(code: "2021"));
        Assert.NotEqual(Vision.Sectors[0], Vision.Sectors[1]);
        Assert.NotEqual(Vision.Clusters[0], Vision.Clusters[1]);
    }

    [Fact]
    public void A_vision_beside_itself_only_stays() => Assert.All(Vision.CompareWith(Vision).Differences, d => Assert.Equal(VisionRelation.Stayed, d.Relation));

    [Fact]
    public void A_comparison_is_mirrored_by_its_reverse()
    {
        IndustryVision later = SmallVision.Create(code: "2024", year: 2024, links: [],
            technologies: [new("lasers", "Lasers", "Lasers", continues: new("light", ContinuationKind.Narrowed)), new("optics", "Optics", "Optica", continues: new("light", ContinuationKind.Widened)), new("ai", "AI", "AI")]);
        VisionComparison forward = Vision.CompareWith(later);
        VisionComparison backward = later.CompareWith(Vision);
        Assert.Equal([VisionRelation.Narrowed, VisionRelation.Widened, VisionRelation.New], Technologies(forward));
        Assert.Equal([VisionRelation.Widened, VisionRelation.Narrowed, VisionRelation.Gone], Technologies(backward));
        Assert.Equal(forward.Differences.Length, backward.Differences.Length);
        Assert.Equal("narrowed (light → lasers)", forward.TechnologiesToTable("in2020", "in2024")[0, "relation"].Text);
        Assert.Equal(["kind", "code", "name", "inA", "inB", "relation"], forward.ToTable().Columns.Select(c => c.Name));

        static VisionRelation[] Technologies(VisionComparison c) => [.. c.Differences.Where(d => d.Item.Kind == PolicyKind.Technology).Select(d => d.Relation)];
    }

    [Fact]
    public void Claims_and_targets_that_make_no_sense_do_not_construct()
    {
        Estimate share = Estimate.Of(Hedge.About, Share.FromPercent(12));
        Assert.StartsWith("The claim c is about several regions and names one.", Assert.Throws<ArgumentException>(() => New(ClaimScope.SeveralRegions, DutchRegions.Netherlands)).Message, StringComparison.Ordinal);
        Assert.StartsWith("The claim c is about one place and names none.", Assert.Throws<ArgumentException>(() => New(ClaimScope.Nation, null)).Message, StringComparison.Ordinal);
        Assert.StartsWith("The target t does not say what it is a share of.", Assert.Throws<ArgumentException>(() => new Target("t", "T", "T", share, 2030, [], DutchRegions.Netherlands, SmallVision.Paper)).Message, StringComparison.Ordinal);
        Assert.Contains("expected a share.", Assert.Throws<ArgumentException>(() => new Target("t", "T", "T", Estimate.Of(Hedge.About, 5), 2030, [TargetBasis.Gdp], DutchRegions.Netherlands, SmallVision.Paper)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new PolicyGoal("", "x", "x"));
        Assert.Throws<ArgumentException>(() => new PolicyGoal("x", " ", "x"));

        Claim New(ClaimScope scope, RegionCode? region) => new("c", "C", "C", ClaimSubject.IndustryShare, share, ClaimBasis.Gdp, scope, region, 2020, SmallVision.Paper);
    }

    [Fact]
    public void What_a_claim_rests_on_are_paths_to_its_place()
    {
        IndustryVision dutch = DutchIndustry.Load().Vision;
        Assert.All(dutch.RestsOn("zeeuws-vlaanderen-share"), p => Assert.Equal("NL341", p.To.Code));
        Assert.All(dutch.RestsOn("gdp-share"), p => Assert.Equal("NL", p.To.Code));
        Assert.Equal("'photonics' is a Technology; expected a claim or a target. For other entities ask Trace or DependsOn.", Assert.Throws<UnknownCodeException>(() => dutch.RestsOn("photonics")).Message);
        Assert.All(DutchIndustry.Load().Policy2025.RestsOn("industry-15-percent"), p => Assert.Equal("NL", p.To.Code));
    }
}
