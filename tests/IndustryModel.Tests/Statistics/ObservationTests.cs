using FsCheck.Xunit;
using IndustryModel.Json;
using IndustryModel.Quantities;
using IndustryModel.Statistics;
using NodaTime;

namespace IndustryModel.Tests.Statistics;

public sealed class ObservationTests
{
    [Fact]
    public void A_value_is_there_or_the_reason_why_not()
    {
        Observation<double> present = Observation.Of(1.5, ObservationFlags.Provisional, "note"), missing = Observation<double>.Missing(MissingReason.Confidential, null, ObservationFlags.Break);
        Assert.Equal((true, 1.5, 1.5, null, ObservationFlags.Provisional, "note"), (present.HasValue, present.Value, present.ValueOrNull, present.ReasonOrNull, present.Flags, present.Note));
        Assert.Equal((false, null, MissingReason.Confidential, ObservationFlags.Break), (missing.HasValue, missing.ValueOrNull, missing.ReasonOrNull, missing.Flags));
        Assert.Equal((1.5, 7), (present.ValueOr(7), missing.ValueOr(7)));
        Assert.True(present.TryGetValue(out double value) && value == 1.5);
        Assert.False(missing.TryGetValue(out _));
        Assert.False(default(Observation<Share>).HasValue);
        Assert.Equal(MissingReason.NotAvailable, default(Observation<Share>).ReasonOrNull);
    }

    [Fact]
    public void Asking_for_a_missing_value_says_why()
    {
        var error = Assert.Throws<MissingObservationException>(() => Observation<double>.Missing(MissingReason.Confidential).Value);
        Assert.Equal("There is no value: confidential. Ask HasValue first, or name a replacement with ValueOr.", error.Message);
        Assert.Equal(MissingReason.Confidential, error.Reason);
        Assert.Equal("There is no value: 1 of 4 cells missing: B-E (confidential). Ask HasValue first, or name a replacement with ValueOr.",
            Assert.Throws<MissingObservationException>(() => Observation<double>.Missing(MissingReason.PartMissing, "1 of 4 cells missing: B-E (confidential)").Value).Message);
    }

    [Fact]
    public void A_note_that_is_a_sentence_ends_once_in_a_message() => Assert.Equal("There is no value: Two vintages. Ask HasValue first, or name a replacement with ValueOr.",
        Assert.Throws<MissingObservationException>(() => Observation<double>.Missing(MissingReason.NotCovered, "Two vintages.").Value).Message);

    [Fact]
    public void Any_serializer_writes_the_same_names() =>
        Assert.Equal("""{"value":0.12,"missing":null,"flags":"none","note":null}""", System.Text.Json.JsonSerializer.Serialize(Observation.Of(Share.FromFraction(0.12))));

    [Theory]
    [InlineData(MissingReason.NotAvailable, "not available")]
    [InlineData(MissingReason.Confidential, "confidential")]
    [InlineData(MissingReason.NotApplicable, "not applicable")]
    [InlineData(MissingReason.NotCovered, "not covered")]
    [InlineData(MissingReason.PartMissing, "a part is missing")]
    [InlineData(MissingReason.Undefined, "undefined")]
    public void Reasons_have_words(MissingReason reason, string words)
    {
        Assert.Equal((words, $"missing ({words})"), (reason.Describe(), Observation<double>.Missing(reason).ToString()));
        Assert.Equal("missing: why", Observation<double>.Missing(reason, "why").ToString());
    }

    [Fact]
    public void A_reason_that_does_not_exist_is_refused()
        => Assert.StartsWith("No such reason.", Assert.Throws<ArgumentOutOfRangeException>("reason", () => ((MissingReason)42).Describe()).Message, StringComparison.Ordinal);

    [Fact]
    public void A_conversion_keeps_flags_notes_and_reasons()
    {
        Observation<Share> share = Observation.Of(12.0, ObservationFlags.Break, "n").Select(Share.FromPercent);
        Assert.Equal(Observation.Of(Share.FromPercent(12), ObservationFlags.Break, "n"), share);
        Assert.Equal("12 %", share.ToString());
        Assert.Equal(Observation<Share>.Missing(MissingReason.NotApplicable, "n", ObservationFlags.Break), Observation<double>.Missing(MissingReason.NotApplicable, "n", ObservationFlags.Break).Select(Share.FromPercent));
    }

    [Fact]
    public void The_constructor_takes_one_of_two()
    {
        Assert.Equal(Observation.Of(1.0, ObservationFlags.Break, "n"), new Observation<double>(1, null, ObservationFlags.Break, "n"));
        Assert.Equal(Observation<double>.Missing(MissingReason.Undefined), new Observation<double>(null, MissingReason.Undefined));
        Assert.Equal("An observation has either a value or the reason why it is missing; both were given.", Assert.Throws<ArgumentException>(() => new Observation<double>(1, MissingReason.Undefined)).Message);
        Assert.Equal("An observation has either a value or the reason why it is missing; neither was given.", Assert.Throws<ArgumentException>(() => new Observation<double>(null, null)).Message);
    }

    [Fact]
    public void Sources_and_vintages_say_what_they_are()
    {
        Assert.Equal(("Eurostat, nama_10r_3gva", "Ministry, A paper"), (new Source("e", "Eurostat", "Value added", "nama_10r_3gva").ToString(), new Source("p", "Ministry", "A paper").ToString()));
        LocalDate date = new(2026, 3, 23);
        Assert.Equal("vintage 2026-03-23", new Vintage("v", date).ToString());
        Assert.Equal("vintage 2026-03-23 (inferred)", new Vintage("v", date, VintageDating.Inferred).ToString());
        Assert.Equal("vintage 2026-03-23 or later", new Vintage("v", date, VintageDating.NotBefore).ToString());
    }

    [Property]
    public void An_observation_comes_back_equal(Observation<double> observation) => Assert.Equal(observation, IndustryModelJson.FromJson<Observation<double>>(IndustryModelJson.ToJson(observation)));

    [Property]
    public void A_source_comes_back_equal(Source source) => Assert.Equal(source, IndustryModelJson.FromJson<Source>(IndustryModelJson.ToJson(source)));

    [Property]
    public void A_vintage_comes_back_equal(Vintage vintage) => Assert.Equal(vintage, IndustryModelJson.FromJson<Vintage>(IndustryModelJson.ToJson(vintage)));
}
