using IndustryModel.Classifications;

namespace IndustryModel.Tests.Classifications;

/// <summary>What is no classification is refused with what is wrong and what to do.</summary>
public sealed class DefinitionTests
{
    public static TheoryData<string, CategoryDefinition[], string> Refused => new()
    {
        { "empty", [], "it has no category; give at least one." },
        { "no code", [new(" ", "All")], "a category has no code; give each one." },
        { "space", [new("A ", "All")], "the code 'A ' begins or ends with a space; write 'A'." },
        { "no name", [new("A", "")], "'A' has no English name; give it one." },
        { "empty alias", [new("A", "All", Aliases: ["-"])], "'A' has an empty other spelling; leave it out." },
        { "twice", [new("01", "One"), new("01", "Other")], "the code '01' stands twice; each code may stand once." },
        { "unknown parent", [new("TOTAL", "All"), new("A", "Part", Parent: "TOTALE")], "'A' has the parent 'TOTALE', which is not defined. Did you mean TOTAL?" },
        { "parent far from all", [new("TOTAL", "All"), new("A", "Part", Parent: "zzzz")], "'A' has the parent 'zzzz', which is not defined." },
        { "parent is an aggregate", [new("A", "One"), Union("A-B", "A"), new("C", "Three", Parent: "A-B")], "'C' has the parent 'A-B', which is an aggregate; a parent is a node of the tree." },
        { "own parent", [new("A", "One"), new("B", "Two", Parent: "B")], "'B' is above itself: its parents run in a circle (B → B)." },
        { "circle", [new("A", "One", Parent: "C"), new("B", "Two", Parent: "A"), new("C", "Three", Parent: "B")], "'A' is above itself: its parents run in a circle (A → C → B → A)." },
        { "beneath a circle", [new("D", "Four", Parent: "A"), new("A", "One", Parent: "B"), new("B", "Two", Parent: "A")], "'D' is above itself: its parents run in a circle (D → A → B → A)." },
        { "aggregate without parts", [new("A", "One"), Union("A-B")], "the aggregate 'A-B' has no parts; name what it unites." },
        { "aggregate in the tree", [new("A", "One"), Union("A-B", "A") with { Parent = "A" }], "the aggregate 'A-B' has the parent 'A'; an aggregate stands beside the tree, not in it." },
        { "unknown part", [new("A1", "One"), new("B1", "Two"), Union("A-B", "A1", "B2")], "the aggregate 'A-B' unites 'B2', which is not defined. Did you mean B1?" },
        { "part twice", [new("A", "One"), Union("A-B", "A", "A")], "the aggregate 'A-B' unites 'A' twice; name each part once." },
        { "aggregate of itself", [new("A", "One"), Union("X", "A", "X")], "the aggregate 'X' is a part of itself (X → X)." },
        { "aggregates in a circle", [new("A", "One"), Union("X", "A", "Y"), Union("Y", "X")], "the aggregate 'X' is a part of itself (X → Y → X)." },
        { "parts of a node", [new("A", "One"), new("B", "Two", Parts: ["A"])], "'B' has parts but is no aggregate; give it children, or the kind Aggregate." },
        { "level above the parent", [new("A", "One", Level: 2), new("B", "Two", Parent: "A", Level: 2)], "'B' has the level 2; expected one below that of its parent 'A', 3 or more." },
        { "level below zero", [new("A", "One", Level: -1)], "'A' has the level -1; expected one from 0 up." },
        { "alias of two", [new("A", "One", Aliases: ["x"]), new("B", "Two", Aliases: ["x"])], "'x' is another spelling of both 'A' and 'B'." },
        { "alias that look-ups read as another's", [new("A", "One", Aliases: ["X-1"]), new("B", "Two", Aliases: ["x 1"])], "'x 1' is another spelling of both 'A' and 'B'." },
        { "alias that is a code", [new("A", "One"), new("B", "Two", Aliases: ["a"])], "'a' is another spelling of both 'A' and 'B'." },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_no_classification_is_refused(string what, CategoryDefinition[] definitions, string why)
    {
        var error = Assert.Throws<ArgumentException>(() => Classification.OfSectors("MINE", "Mine", definitions));
        Assert.Equal($"Mine (MINE) is no classification: {why}", error.Message);
        Assert.Equal(error.Message, Assert.Throws<ArgumentException>(() => Classification.OfRegions("MINE", "Mine", definitions)).Message);
        Assert.NotEmpty(what);
    }

    [Fact]
    public void An_id_has_no_colon_and_is_not_empty()
    {
        CategoryDefinition[] one = [new("A", "One")];
        Assert.Equal("'X:Y' is no id of a classification: it contains a colon, which separates the id from the code. (Parameter 'classification')",
            Assert.Throws<ArgumentException>(() => Classification.OfSectors("X:Y", "Mine", one)).Message);
        Assert.Throws<ArgumentException>(() => Classification.OfSectors(" ", "Mine", one));
        Assert.Throws<ArgumentException>(() => Classification.OfSectors("X", " ", one));
        Assert.Throws<ArgumentNullException>(() => Classification.OfSectors("X", "Mine", null!));
        Assert.Throws<ArgumentNullException>(() => Classification.OfRegions("X", "Mine", null!));
        Assert.Throws<ArgumentNullException>(() => Classification.DefinitionsOf<SectorCode>(null!));
    }

    [Fact]
    public void Codes_are_text_and_survive()
    {
        var regions = Classification.OfRegions("WORLD", "World", [new("NA", "Namibia"), new("01", "One"), new("1", "Another"), new("1E3", "Thousand"), new("null", "Nothing"), new("06.10", "Oil"), new("北", "North")]);
        Assert.Equal(["NA", "01", "1", "1E3", "null", "06.10", "北"], regions.Categories.Select(c => c.Code.Text));
        Assert.Equal("WORLD:NA", regions["NA"].Code.ToString());
        Assert.NotEqual(regions["01"].Code, regions["1"].Code);
        Assert.Equal("One", regions["01"].NameEn);
    }

    [Fact]
    public void Levels_follow_the_tree_unless_they_are_given()
    {
        var mine = Classification.OfSectors("MINE", "Mine",
            [new("a1", "Child", Parent: "a"), new("a", "Section", Parent: "T"), new("T", "All", Kind: CategoryKind.Total), new("b", "Root"), new("b1", "Deep", Parent: "b", Level: 4), Union("ab", "a1", "b"), Union("abc", "ab") with { Level = 7 }]);
        Assert.Equal([("T", 0), ("a", 1), ("a1", 2), ("b", 1), ("b1", 4), ("ab", 2), ("abc", 7)], mine.Categories.Select(c => (c.Code.Text, c.Level)));
        Assert.Equal(["a"], mine["T"].Children.Select(c => c.Text));
        Assert.Equal("a", mine["a1"].Parent!.Value.Text);
        Assert.Null(mine["ab"].Parent);
        Assert.Equal(["a1", "b"], mine["ab"].Parts.Select(p => p.Text));
        Assert.Equal(["a", "b"], mine.AtLevel(1).Select(c => c.Code.Text));
        Assert.Equal("Mine", mine.ToString());
        Assert.Equal("a Section", mine["a"].ToString());
        Assert.Equal(("Section", "Section"), (mine["a"].NameEn, mine["a"].NameNl));
    }

    [Fact]
    public void Equal_means_the_same_id_and_the_same_categories()
    {
        CategoryDefinition[] two = [new("A", "One", "Een", Aliases: ["x"]), new("B", "Two", Parent: "A"), Union("AB", "A")];
        Classification<SectorCode> mine = Classification.OfSectors("MINE", "Mine", two);
        Assert.Equal(mine, Classification.OfSectors("MINE", "Mine", [.. two]));
        Assert.NotEqual(mine, Classification.OfSectors("YOURS", "Mine", two));
        Assert.NotEqual(mine, Classification.OfSectors("MINE", "Other", two));
        Assert.NotEqual(mine, Classification.OfSectors("MINE", "Mine", two, "Mijn"));
        Assert.NotEqual(mine, Classification.OfSectors("MINE", "Mine", two[..2]));
        CategoryDefinition[][] changed =
        [
            [two[0] with { NameEn = "1" }, .. two[1..]], [two[0] with { NameNl = "1" }, .. two[1..]], [two[0] with { Level = 0 }, .. two[1..]], [two[0] with { Kind = CategoryKind.Total, Level = 1 }, .. two[1..]],
            [two[0] with { Aliases = ["y"] }, .. two[1..]], [two[0], two[1] with { Parent = null, Level = 2 }, two[2]], [two[0], two[1], Union("AB", "B") with { Level = 1 }],
            [two[0], two[1] with { Code = "B1" }, two[2]],
        ];
        Assert.All(changed, definitions => Assert.NotEqual(mine, Classification.OfSectors("MINE", "Mine", definitions)));
        Assert.False(mine.Equals(null));
        Assert.False(mine.Equals((object)"MINE"));
    }

    [Fact]
    public void A_partition_is_found_at_once_where_most_tilings_fail()
    {
        // All of NACE but the last class and what holds it: groups, divisions and sections tile the rest in more ways than can be tried one by one.
        SectorCode last = Nace.Rev2["99.00"].Code;
        SectorCode[] available = [.. Nace.Rev2.Categories.Where(c => !Nace.Rev2.Covers(c.Code, last)).Select(c => c.Code)];
        Assert.False(Nace.Rev2.TryPartition(Nace.Total, available, out _));
        Assert.True(Nace.Rev2.TryPartition(Nace.Total, [.. available, last], out var parts));
        Assert.Equal(["A", "B-N", "O-Q", "R-S", "T", "99.00"], parts.Select(p => p.Text));
    }

    [Fact]
    public void The_fewest_parts_win_even_where_the_largest_first_part_needs_more()
    {
        Classification<SectorCode> six = Classification.OfSectors("SIX", "Six",
        [
            new("T", "All", Kind: CategoryKind.Total), .. "abcdef".Select(c => new CategoryDefinition(c.ToString(), $"Leaf {c}", Parent: "T")),
            Union("a-d", "a", "b", "c", "d"), Union("a-c", "a", "b", "c"), Union("d-f", "d", "e", "f"),
        ]);
        Assert.True(six.TryPartition(six["T"].Code, [.. new[] { "a-d", "e", "f", "d-f", "a-c" }.Select(c => six[c].Code)], out var parts));
        Assert.Equal(["a-c", "d-f"], parts.Select(p => p.Text));
        Assert.False(six.TryPartition(six["T"].Code, [.. new[] { "a-d", "e", "a-c" }.Select(c => six[c].Code)], out parts));
        Assert.Empty(parts);
    }

    [Fact]
    public void The_smallest_whole_wins_where_several_leave_what_is_wanted()
    {
        SectorCode[] available = [.. new[] { "TOTAL", "A", "F", "G-U", "C", "B-E" }.Select(Nace.Code)];
        Assert.True(Nace.Rev2.TryRemainder(Nace.IndustryWithoutManufacturing, available, out SectorCode whole, out var less));
        Assert.Equal((Nace.Industry, Nace.Manufacturing), (whole, Assert.Single(less)));
        Assert.True(Nace.Rev2.TryRemainder(Nace.IndustryWithoutManufacturing, available[..^1], out whole, out less));
        Assert.Equal((Nace.Total, "A, C, F, G-U"), (whole, string.Join(", ", less.Select(l => l.Text))));
        Assert.False(Nace.Rev2.TryRemainder(Nace.IndustryWithoutManufacturing, available[..2], out whole, out less));
        Assert.Equal(default, whole);
        Assert.Empty(less);
    }

    private static CategoryDefinition Union(string code, params string[] parts) => new(code, "Union of " + code, Kind: CategoryKind.Aggregate, Parts: parts);
}
