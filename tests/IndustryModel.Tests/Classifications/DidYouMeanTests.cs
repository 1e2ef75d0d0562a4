using IndustryModel.Classifications;

namespace IndustryModel.Tests.Classifications;

public sealed class DidYouMeanTests
{
    [Theory]
    [InlineData("Zeeuwsch Vlaanderen", "zeeuwschvlaanderen")]
    [InlineData("FRYSLÂN", "fryslan")]
    [InlineData("'s-Gravenhage", "sgravenhage")]
    [InlineData("’s–Gravenhage", "sgravenhage")]
    [InlineData("M_N", "mn")]
    [InlineData("06.10", "06.10")]
    [InlineData("a\u00A0b", "ab")]
    [InlineData("", "")]
    [InlineData("ΣΑΣ", "σασ")]
    public void What_does_not_matter_is_left_out(string text, string normalized) => Assert.Equal(normalized, DidYouMean.Normalize(text));

    [Theory]
    [InlineData("levers", "lever")] // one too many
    [InlineData("lver", "lever")] // one too few
    [InlineData("lebers", "lever")] // two edits in six letters
    [InlineData("levre", "lever")] // two neighbors swapped: one edit
    [InlineData("LEVER", "lever")]
    public void A_slip_is_seen_through(string given, string meant) => Assert.Contains(meant, DidYouMean.Closest(given, ["lever", "target", "claim"]));

    [Theory]
    [InlineData("xyzzy")]
    [InlineData("leaving")] // three edits and a length that differs: too far
    [InlineData("")]
    [InlineData("x")] // any letter is one edit from any other
    public void What_is_far_is_not_suggested(string given) => Assert.Empty(DidYouMean.Closest(given, ["lever", "target", "claim", "c"]));

    [Fact]
    public void The_closest_come_first_and_no_more_than_asked()
    {
        Assert.Equal("aaaa, aaab, aaac", Closest("aaaa", ["aaad", "aaac", "aaab", "aaaa", "aaaa"]));
        Assert.Equal("aaaa", Closest("aaaa", ["aaab", "aaaa"], 1));
        Assert.Equal("manufacturing", Closest("manu", ["manufacturing", "mining"])); // a beginning of three letters or more
        Assert.Equal("", Closest("ma", ["manufacturing", "mining"]));
        Assert.Equal("ab", Closest("ba", ["ab", "cd"]));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("a", " Did you mean a?")]
    [InlineData("a|b", " Did you mean a or b?")]
    [InlineData("a|b|c", " Did you mean a, b or c?")]
    public void A_sentence_asks(string suggestions, string sentence)
        => Assert.Equal(sentence, DidYouMean.Sentence([.. suggestions.Split('|', StringSplitOptions.RemoveEmptyEntries)]));

    [Fact]
    public void Nothing_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => DidYouMean.Normalize(null!));
        Assert.Throws<ArgumentNullException>(() => DidYouMean.Closest(null!, []));
        Assert.Throws<ArgumentNullException>(() => DidYouMean.Closest("a", null!));
    }

    private static string Closest(string given, string[] candidates, int count = 3) => string.Join(", ", DidYouMean.Closest(given, candidates, count));
}
