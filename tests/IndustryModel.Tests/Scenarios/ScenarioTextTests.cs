using System.Globalization;
using IndustryModel.Quantities;
using IndustryModel.Scenarios;
using NodaTime;
using static IndustryModel.Tests.Scenarios.SmallScenario;

namespace IndustryModel.Tests.Scenarios;

/// <summary>Texts of values are the same in every culture, and show what is in lists.</summary>
public sealed class ScenarioTextTests
{
    public static TheoryData<string, string> Texts
    {
        get
        {
            CultureInfo before = CultureInfo.CurrentCulture;
            CultureInfo.CurrentCulture = new("nl-NL");
            try
            {
                return new()
                {
                    { OneCell(Lever("x", Level(0.125))).Run().Path(OutcomeMeasure.Gva).DifferenceIn(2020).ToString(), "12.5" },
                    { new TornadoBar("a/0", 0.5, 1.5).ToString(), "TornadoBar { Parameter = a/0, Low = 0.5, High = 1.5, Swing = 1 }" },
                    { new ScenarioTarget("t", 0.15, 2030).ToString(), "ScenarioTarget { Name = t, AtLeast = 0.15, Year = 2030, Measure = ShareGva, Region = , Sector =  }" },
                    { new SweepParameter("/a", [0.5, 1]).ToString(), "SweepParameter { Path = /a, Values = [0.5, 1] }" },
                    {
                        new ScenarioLever("x", new LocalDate(2021, 7, 1), [Level(0.1)], BuildUp: Period.FromYears(4)).ToString(),
                        "ScenarioLever { Code = x, Start = 2021-07-01, Effects = [LeverEffect { Channel = Productivity, Kind = Level, Magnitude = 0.1, Region = *, Sector = *, Weight = 1, Origin = assumption of the user }], "
                        + "Name = , End = , Lag = P0D, BuildUp = P4Y, Profile = Linear, Persistence = Permanent, HalfLife =  }"
                    },
                };
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
            }
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_of_the_Netherlands_is_that_of_everywhere(string found, string expected) => Assert.Equal(expected, found);
}
