using IndustryModel.Classifications;

namespace IndustryModel.Tests.Classifications;

public sealed class CorrespondenceTests
{
    private static readonly Classification<RegionCode> Old = Classification.OfRegions("OLD", "Old", [new("a", "A"), new("b", "B"), new("c", "C")]);
    private static readonly Classification<RegionCode> New = Classification.OfRegions("NEW", "New", [new("x", "X"), new("y", "Y"), new("z", "Z")]);

    [Fact]
    public void Links_are_found_from_both_sides()
    {
        var correspondence = new Correspondence<RegionCode>(Old, New, [Link("a", "x", Exactness.Exact), Link("b", "y", Exactness.PartOf), Link("b", "x", Exactness.PartOf)]);
        Assert.Equal("Old → New", correspondence.ToString());
        Assert.Equal(["y", "x"], correspondence.LinksFrom(Old["b"].Code).Select(l => l.To.Text));
        Assert.Equal(["a", "b"], correspondence.LinksTo(New["x"].Code).Select(l => l.From.Text));
        Assert.Empty(correspondence.LinksFrom(Old["c"].Code));
        Assert.Empty(correspondence.LinksTo(New["z"].Code));
        Assert.Throws<UnknownCodeException>(() => correspondence.LinksFrom(New["x"].Code));
        Assert.Throws<UnknownCodeException>(() => correspondence.LinksTo(Old["a"].Code));
        Assert.Equal(["OLD:a → NEW:x (exact)", "OLD:b → NEW:y (part of)", "OLD:b → NEW:x (part of)"], correspondence.Links.Select(l => l.ToString()));
        Assert.Equal("OLD:a → NEW:x (approximate: a border moved)", new CorrespondenceLink<RegionCode>(Old["a"].Code, New["x"].Code, Exactness.Approximate, "a border moved").ToString());
    }

    [Fact]
    public void Read_the_other_way_exact_stays_exact_only_where_nothing_else_leads_there()
    {
        var correspondence = new Correspondence<RegionCode>(Old, New, [Link("a", "x", Exactness.Exact), Link("b", "x", Exactness.PartOf), Link("c", "z", Exactness.Exact)]);
        Correspondence<RegionCode> inverse = correspondence.Inverse();
        Assert.Equal((New, Old), (inverse.From, inverse.To));
        Assert.Equal(["NEW:x → OLD:a (part of)", "NEW:x → OLD:b (part of)", "NEW:z → OLD:c (exact)"], inverse.Links.Select(l => l.ToString()));
    }

    [Fact]
    public void Links_that_contradict_each_other_are_refused()
    {
        Assert.Equal("OLD:a is linked to one code twice. (Parameter 'links')",
            Assert.Throws<ArgumentException>(() => new Correspondence<RegionCode>(Old, New, [Link("a", "x", Exactness.PartOf), Link("a", "x", Exactness.Approximate)])).Message);
        Assert.Equal("OLD:a has an exact link and another one beside it; exact means the same thing and nothing else. (Parameter 'links')",
            Assert.Throws<ArgumentException>(() => new Correspondence<RegionCode>(Old, New, [Link("a", "x", Exactness.Exact), Link("a", "y", Exactness.PartOf)])).Message);
        Assert.Equal("NEW:x is a code of NEW; expected one of Old (OLD). A code means nothing in another classification: go through a correspondence.",
            Assert.Throws<UnknownCodeException>(() => new Correspondence<RegionCode>(Old, New, [new(New["x"].Code, New["x"].Code, Exactness.Exact)])).Message);
        Assert.Equal("'zz' is no region of New. Did you mean Z or z?",
            Assert.Throws<UnknownCodeException>(() => new Correspondence<RegionCode>(Old, New, [Link("a", "zz", Exactness.Exact)])).Message);
        Assert.Throws<ArgumentNullException>(() => new Correspondence<RegionCode>(null!, New, []));
        Assert.Throws<ArgumentNullException>(() => new Correspondence<RegionCode>(Old, null!, []));
        Assert.Throws<ArgumentNullException>(() => new Correspondence<RegionCode>(Old, New, null!));
    }

    private static CorrespondenceLink<RegionCode> Link(string from, string to, Exactness exactness) => new(RegionCode.Create("OLD", from), RegionCode.Create("NEW", to), exactness);
}
