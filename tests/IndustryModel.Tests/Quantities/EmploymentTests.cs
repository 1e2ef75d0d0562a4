using System.Globalization;
using System.Text.Json;
using FsCheck.Xunit;
using IndustryModel.Quantities;

namespace IndustryModel.Tests.Quantities;

public sealed class EmploymentTests
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    [Fact]
    public void Thousands_and_millions_are_exact()
    {
        Assert.Equal((232_700, 232.7, 0.2327), (Persons.Thousands(232.7).Number, Persons.Thousands(232.7).InThousands, Persons.Thousands(232.7).InMillions));
        Assert.Equal((9_361_500, 9361.5, 9.3615), (Jobs.Millions(9.3615).Number, Jobs.Millions(9.3615).InThousands, Jobs.Millions(9.3615).InMillions));
        Assert.Equal((1_100, 1.1, 0.0011), (FullTimeEquivalents.Thousands(1.1).Number, new FullTimeEquivalents(1_100).InThousands, new FullTimeEquivalents(1_100).InMillions));
        Assert.Equal((2_300_000, 2300, 2.3), (HoursWorked.Millions(2.3).Number, new HoursWorked(2_300_000).InThousands, new HoursWorked(2_300_000).InMillions));
        Assert.Equal((57_000_000, 57_000), (Persons.Millions(57).Number, FullTimeEquivalents.Millions(0.057).Number));
        Assert.Equal((1_100, 1_100), (Jobs.Thousands(1.1).Number, HoursWorked.Thousands(1.1).Number));
    }

    [Fact]
    public void Sums_parts_and_ratios_are_of_one_measure()
    {
        Assert.Equal((new Persons(5), new Jobs(5)), (new Persons(2) + new Persons(3), new Jobs(2) + new Jobs(3)));
        Assert.Equal((new FullTimeEquivalents(5), new HoursWorked(5)), (new FullTimeEquivalents(2) + new FullTimeEquivalents(3), new HoursWorked(2) + new HoursWorked(3)));
        Share quarter = Share.FromPercent(25);
        Assert.Equal((new Persons(2), new Persons(2), new Jobs(2), new Jobs(2)), (new Persons(8) * quarter, quarter * new Persons(8), new Jobs(8) * quarter, quarter * new Jobs(8)));
        Assert.Equal((new FullTimeEquivalents(2), new FullTimeEquivalents(2)), (new FullTimeEquivalents(8) * quarter, quarter * new FullTimeEquivalents(8)));
        Assert.Equal((new HoursWorked(2), new HoursWorked(2)), (new HoursWorked(8) * quarter, quarter * new HoursWorked(8)));
        Assert.Equal((4, 4, 4, 4), (new Persons(8) / new Persons(2), new Jobs(8) / new Jobs(2), new FullTimeEquivalents(8) / new FullTimeEquivalents(2), new HoursWorked(8) / new HoursWorked(2)));
        Assert.Equal((quarter, quarter, quarter, quarter), (new Persons(2).ShareOf(new(8)), new Jobs(2).ShareOf(new(8)), new FullTimeEquivalents(2).ShareOf(new(8)), new HoursWorked(2).ShareOf(new(8))));
        Assert.Equal((Share.All, Share.None), (new Persons(8).ShareOf(new(8)), default(Persons).ShareOf(new(8))));
    }

    [Fact]
    public void Undefined_arithmetic_says_so()
    {
        Assert.Equal("A ratio to no persons at all is undefined.", Assert.Throws<DivideByZeroException>(() => new Persons(1) / default(Persons)).Message);
        Assert.Equal("A ratio to no jobs at all is undefined.", Assert.Throws<DivideByZeroException>(() => new Jobs(1) / default(Jobs)).Message);
        Assert.Equal("A ratio to no full-time equivalents at all is undefined.", Assert.Throws<DivideByZeroException>(() => new FullTimeEquivalents(1) / default(FullTimeEquivalents)).Message);
        Assert.Equal("A ratio to no hours worked at all is undefined.", Assert.Throws<DivideByZeroException>(() => new HoursWorked(1) / default(HoursWorked)).Message);
        Assert.Throws<OverflowException>(() => new Persons(1e308) / new Persons(1e-10));
        Refuses("whole", 0, "A share of no persons at all is undefined.", () => new Persons(1).ShareOf(default));
        Refuses("whole", 4, "5 is more than the whole of 4 persons; a share is at most 100 %.", () => new Persons(5).ShareOf(new(4)));
        Refuses("whole", 4, "5 is more than the whole of 4 jobs; a share is at most 100 %.", () => new Jobs(5).ShareOf(new(4)));
        Refuses("whole", 4, "5 is more than the whole of 4 full-time equivalents; a share is at most 100 %.", () => new FullTimeEquivalents(5).ShareOf(new(4)));
        Refuses("whole", 4, "5 is more than the whole of 4 hours worked; a share is at most 100 %.", () => new HoursWorked(5).ShareOf(new(4)));
    }

    [Fact]
    public void A_number_is_finite_and_not_negative()
    {
        foreach (double bad in (double[])[double.NaN, -double.Epsilon, double.PositiveInfinity, double.NegativeInfinity])
        {
            Refuses("number", bad, "A number of persons is finite and not negative.", () => new Persons(bad));
            Refuses("number", bad, "A number of jobs is finite and not negative.", () => new Jobs(bad));
            Refuses("number", bad, "A number of full-time equivalents is finite and not negative.", () => new FullTimeEquivalents(bad));
            Refuses("number", bad, "A number of hours worked is finite and not negative.", () => new HoursWorked(bad));
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => Persons.Millions(1e305));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Jobs(1e308) + new Jobs(1e308));
        Assert.False(double.IsNegative(new Persons(-0.0).Number));
    }

    [Fact]
    public void Order_is_that_of_the_numbers()
    {
        Ordering.Holds(new Persons(1), new Persons(2));
        Ordering.Holds(new Jobs(1), new Jobs(2));
        Ordering.Holds(new FullTimeEquivalents(1), new FullTimeEquivalents(2));
        Ordering.Holds(new HoursWorked(1), new HoursWorked(2));
    }

    [Theory]
    [InlineData("232700", 232_700)]
    [InlineData("232,700", 232_700)]
    [InlineData("0", 0)]
    [InlineData("1 person", 1)]
    [InlineData("232.7 thousand persons", 232_700)]
    [InlineData("232.7 THOUSAND Persons", 232_700)]
    [InlineData("9.36 million", 9_360_000)]
    [InlineData("1 billion persons", 1_000_000_000)]
    [InlineData("2 personen", 2)]
    [InlineData("1 persoon", 1)]
    [InlineData("1.5 duizend personen", 1500)]
    [InlineData("1.5 miljoen personen", 1_500_000)]
    [InlineData("1.5 miljard", 1_500_000_000)]
    [InlineData("2persons", 2)]
    public void Texts_are_read(string text, double expected) => Assert.Equal(new(expected), Persons.Parse(text));

    [Theory]
    [InlineData("232.700,5 personen", 232_700.5)]
    [InlineData("232,7 duizend", 232_700)]
    public void Texts_are_read_in_Dutch(string text, double expected) => Assert.Equal(new(expected), Persons.Parse(text, Dutch));

    [Theory]
    [InlineData("5 jobs", "'5 jobs' is a number of jobs, not of persons; one is never taken for the other.")]
    [InlineData("1 job", "'1 job' is a number of jobs, not of persons; one is never taken for the other.")]
    [InlineData("5 banen", "'5 banen' is a number of jobs, not of persons; one is never taken for the other.")]
    [InlineData("5 full-time equivalents", "'5 full-time equivalents' is a number of full-time equivalents, not of persons; one is never taken for the other.")]
    [InlineData("5 hours worked", "'5 hours worked' is a number of hours worked, not of persons; one is never taken for the other.")]
    [InlineData("x persons", "'x persons' is no number of persons; expected one such as 232700 or 232.7 thousand.")]
    [InlineData("persons", "'persons' is no number of persons; expected one such as 232700 or 232.7 thousand.")]
    [InlineData("-1 persons", "'-1 persons' is negative; a number of persons is not.")]
    [InlineData("12%", "'12%' is no number of persons; expected one such as 232700 or 232.7 thousand.")]
    public void Other_texts_are_refused(string text, string message)
    {
        Assert.Equal(message, Assert.Throws<FormatException>(() => Persons.Parse(text)).Message);
        Assert.False(Persons.TryParse(text, null, out Persons none));
        Assert.Equal(default, none);
    }

    [Fact]
    public void Each_measure_refuses_the_others()
    {
        Assert.Equal("'1 person' is a number of persons, not of jobs; one is never taken for the other.", Assert.Throws<FormatException>(() => Jobs.Parse("1 person")).Message);
        Assert.Equal("'2 jobs' is a number of jobs, not of full-time equivalents; one is never taken for the other.", Assert.Throws<FormatException>(() => FullTimeEquivalents.Parse("2 jobs")).Message);
        Assert.Equal("'2 persons' is a number of persons, not of hours worked; one is never taken for the other.", Assert.Throws<FormatException>(() => HoursWorked.Parse("2 persons")).Message);
    }

    [Theory]
    [InlineData(null, 232_700, "232700 persons", "232700 personen")]
    [InlineData("G", 1, "1 person", "1 persoon")]
    [InlineData("G", 1.5, "1.5 persons", "1,5 personen")]
    [InlineData("R", 1234.5, "1234.5", "1234,5")]
    [InlineData("N", 1234.56, "1,235 persons", "1.235 personen")]
    [InlineData("N0", 1, "1 person", "1 persoon")]
    [InlineData("N1", 1234.56, "1,234.6 persons", "1.234,6 personen")]
    [InlineData("K", 232_700, "232.7 thousand persons", "232,7 duizend personen")]
    [InlineData("k0", 232_700, "233 thousand persons", "233 duizend personen")]
    [InlineData("M", 9_361_500, "9.4 million persons", "9,4 miljoen personen")]
    [InlineData("M3", 1, "0.000 million persons", "0,000 miljoen personen")]
    [InlineData("B1", 2.5e9, "2.5 billion persons", "2,5 miljard personen")]
    public void Formats_follow_the_culture_that_is_named(string? format, double number, string invariant, string dutch)
    {
        Assert.Equal(invariant, new Persons(number).ToString(format, null));
        Assert.Equal(dutch, new Persons(number).ToString(format, Dutch));
    }

    [Fact]
    public void Each_measure_has_its_words()
    {
        Assert.Equal(("1 job", "2 jobs", "1 baan", "2 banen"), (new Jobs(1).ToString(), new Jobs(2).ToString(), new Jobs(1).ToString("G", Dutch), new Jobs(2).ToString("G", Dutch)));
        Assert.Equal(("1 full-time equivalent", "2 full-time equivalents", "1 voltijdbaan", "2 voltijdbanen"),
            (new FullTimeEquivalents(1).ToString(), new FullTimeEquivalents(2).ToString(), new FullTimeEquivalents(1).ToString("G", Dutch), new FullTimeEquivalents(2).ToString("G", Dutch)));
        Assert.Equal(("1 hour worked", "2 hours worked", "1 gewerkt uur", "2 gewerkte uren"),
            (new HoursWorked(1).ToString(), new HoursWorked(2).ToString(), new HoursWorked(1).ToString("G", Dutch), new HoursWorked(2).ToString("G", Dutch)));
        Assert.Equal("'P' is no format here; known: G, R, and N, K, M and B with 0 to 15 decimals.", Assert.Throws<FormatException>(() => new Jobs(1).ToString("P", null)).Message);
    }

    [Theory]
    [InlineData("-5", "'-5' is negative; a number of jobs is not.")]
    [InlineData("\"5 persons\"", "'5 persons' is a number of persons, not of jobs; one is never taken for the other.")]
    [InlineData("1e999", "The number is too large; expected a number of jobs that is not negative.")]
    [InlineData("true", "Found a boolean; expected a number of jobs that is not negative.")]
    public void Json_of_another_kind_is_refused(string json, string message) => Assert.Equal(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Jobs>(json)).Message);

    [Fact]
    public void Json_is_a_number()
        => Assert.Equal("""{"a":1.5,"b":2,"c":3,"d":4}""", JsonSerializer.Serialize(new { a = new Persons(1.5), b = new Jobs(2), c = new FullTimeEquivalents(3), d = new HoursWorked(4) }));

    [Property]
    public void Persons_come_back_equal(Persons value) => ComesBack(value, Persons.Parse, Persons.Parse);

    [Property]
    public void Jobs_come_back_equal(Jobs value) => ComesBack(value, Jobs.Parse, Jobs.Parse);

    [Property]
    public void Full_time_equivalents_come_back_equal(FullTimeEquivalents value) => ComesBack(value, FullTimeEquivalents.Parse, FullTimeEquivalents.Parse);

    [Property]
    public void Hours_come_back_equal(HoursWorked value) => ComesBack(value, HoursWorked.Parse, HoursWorked.Parse);

    private static void ComesBack<T>(T value, ParseText<T> parse, ParseUtf8<T> parseUtf8)
        where T : struct, ISpanFormattable, IUtf8SpanFormattable
    {
        RoundTrips.Everything(value, parse, parseUtf8);
        Assert.Equal(value, parse(value.ToString("G", Dutch), Dutch));
        Assert.Equal(value, parse(value.ToString("R", Dutch), Dutch));
    }

    private static void Refuses(string parameter, double given, string message, Func<object> call)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(parameter, call);
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(given, error.ActualValue);
    }
}
