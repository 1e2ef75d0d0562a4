using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck.Xunit;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Scenarios;
using IndustryModel.Tests.Arbitraries;
using NodaTime;
using static IndustryModel.Tests.Scenarios.SmallScenario;

namespace IndustryModel.Tests.Scenarios;

/// <summary>An explanation explains: what it shows multiplies to the number.</summary>
public sealed partial class ScenarioExplanationTests
{
    [Property]
    public void The_factors_that_are_shown_multiply_to_the_figure(DrawnScenario drawn)
    {
        ScenarioOutcome outcome;
        try
        {
            outcome = drawn.Value.Run();
        }
        catch (ScenarioException)
        {
            return; // a closed labor market may make it impossible
        }

        foreach (OutcomeMeasure measure in Enum.GetValues<OutcomeMeasure>())
        {
            foreach (string sector in outcome.Sectors)
            {
                foreach (Year year in new[] { outcome.Years[0], outcome.Years[^1] })
                {
                    OutcomePath path = outcome.Path(measure, null, sector);
                    Multiplies(path.Explain(year), path[year].HasValue ? path[year].Value : double.NaN);
                }
            }
        }
    }

    [Fact]
    public void Growth_and_levels_have_their_factors()
    {
        Scenario scenario = OneCell(Lever("g", Growth(0.03)), Lever("l", Level(0.1))).Until(2021).WithBaseline(Baseline.Constant(GrowthRate.FromFraction(0.02), GrowthRate.FromFraction(0.01)));
        Assert.Equal(
            [
                "100 as given in 2019, the starting point",
                "baseline growth of persons since 2019: × 1.0404",
                "baseline growth of productivity since 2019: × 1.0201",
                "106.131204 as given in 2021 without levers",
                "g/0: × 1.060288, growth of productivity + 1 · 0.03 · 1 in 2020 to + 1 · 0.03 · 1 in 2021, in 2 years together + 6.0 %, on 1 of 1 cell (assumption of the user)",
                "l/0: × 1.1, level of productivity × (1 + 1 · 0.1 · 1), 10.0 %, on 1 of 1 cell (assumption of the user)",
                "123.78263 as given in 2021 with levers",
            ],
            scenario.Run().Path(OutcomeMeasure.Gva).Explain(2021).Steps.ToArray());
    }

    [Theory]
    [InlineData(0.5, "synergy of ten and twenty: × 1.05, 0.5 of the smaller of their effects where both act")]
    [InlineData(-1, "overlap of ten and twenty: × 0.9090909, -1 of the smaller of their effects where both act")]
    public void A_synergy_is_a_factor_of_its_own(double synergy, string step) => Assert.Contains(step, TwoLevers().Combine("ten", "twenty", synergy).Run().Path(OutcomeMeasure.Gva).Explain(2020).Steps);

    [Fact]
    public void A_path_of_persons_does_not_speak_of_productivity()
    {
        Explanation found = OneCell(Lever("p", Level(0.1)), Lever("j", Jobs(0.2))).Run().Path(OutcomeMeasure.Persons).Explain(2020);
        Assert.DoesNotContain("p/0", found.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("productivity since", found.ToString(), StringComparison.Ordinal);
        Assert.Contains("j/0: × 1.2, level of persons × (1 + 1 · 0.2 · 1), 20.0 %, on 1 of 1 cell (assumption of the user)", found.Steps);
    }

    [Fact]
    public void The_labor_market_has_a_factor_where_it_matters_and_no_line_where_it_does_not()
    {
        Scenario scenario = FourCells(Lever("x", Jobs(0.1, sector: "C"))).WithLaborMarket(LaborMarket.CappedBy(new LaborForce(2019, 405, "R1")));
        ScenarioOutcome outcome = scenario.Run();
        Assert.Contains("labor market: × 0.9833333, beyond a labor force of 405 in R1, sectors without new jobs give way in proportion", outcome.Path(OutcomeMeasure.Persons, "R1", "G").Explain(2024).Steps);
        Assert.DoesNotContain("labor market", outcome.Path(OutcomeMeasure.Persons, "R2", "G").Explain(2024).ToString(), StringComparison.Ordinal);
        Assert.Contains("labor market: × 0.9666667, each region keeps its baseline total of persons, sectors without new jobs give way in proportion",
            scenario.WithLaborMarket(LaborMarket.FixedTotal).Run().Path(OutcomeMeasure.Gva, "R1", "G").Explain(2024).Steps);
    }

    [Fact]
    public void Growth_from_nothing_is_told_as_figures()
    {
        Scenario scenario = OneCell(Lever("x", Level(0.1))).Until(2021).WithBaseline(Baseline.Constant(productivity: GrowthRate.FromFraction(-1)));
        Assert.Contains("x/0: from 0 to 0, level of productivity × (1 + 1 · 0.1 · 1), 10.0 %, on 1 of 1 cell (assumption of the user)", scenario.Run().Path(OutcomeMeasure.Gva).Explain(2021).Steps);
    }

    /// <summary>Start and factors, as printed, against the figure: within what the printing rounds away.</summary>
    private static void Multiplies(Explanation explanation, double figure)
    {
        if (!double.IsFinite(figure))
            return;
        (double product, double slack) = Start(explanation.Steps[0]);
        foreach (string step in explanation.Steps)
        {
            if (Factors().Match(step) is { Success: true } factor)
            {
                double by = double.Parse(factor.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
                (product, slack) = (product * by, slack * Math.Abs(by) + Math.Abs(product * by) * 1e-6);
            }
            else if (Changes().Match(step) is { Success: true } change)
            {
                (product, slack) = Start(change.Groups[1].Value);
            }
        }

        Assert.True(Math.Abs(product - figure) <= slack * (1 + 1e-9) + 1e-300, $"{product} ± {slack} is not {figure}:\n{explanation}");
    }

    private static (double Value, double Slack) Start(string text)
    {
        if (text.StartsWith("none", StringComparison.Ordinal))
            return (double.NaN, double.PositiveInfinity);
        string number = text.Split(' ')[0];
        double value = double.Parse(number, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
        return text.StartsWith(number + " %", StringComparison.Ordinal) ? (value / 100, 0.5e-4 * 1.01) : (value, 0.5e-6 * 1.01 + Math.Abs(value) * 1e-14);
    }

    [GeneratedRegex(@"^[^:]*: × (\S+?)(, |$)")]
    private static partial Regex Factors();

    [GeneratedRegex(@"^[^:]*: from .*? to (\S+?(?: %)?)(, |$)")]
    private static partial Regex Changes();
}
