using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using IndustryModel.Quantities;
using IndustryModel.Regional;
using NodaTime;

namespace IndustryModel.Scenarios;

/// <summary>What is assumed, in words: everything in the document that a result depends on, and who says so.</summary>
internal sealed partial class ScenarioPlanner
{
    private const string Convention = "the library's convention";
    private const string Default = "the library's default";
    private const int ListedAtMost = 24;

    private void Say(string subject, string text, string origin) => _assumptions.Add(new(subject, text, origin));

    private void TellStart()
    {
        string notes = string.Join("; ", _grid.Notes);
        if (_scenario.Cells.IsEmpty)
            Say("accounts", $"the state of {_scenario.BaseYear} is that of {_scenario.Economy!.Name}, {notes}", string.Join("; ", _grid.Sources));
        else
            Say("cells", $"the state of {_scenario.BaseYear} is given in the scenario, persons and value added: {Cells()}{(notes.Length == 0 ? "" : $"; {notes}")}", LeverEffect.Assumed);
        Say("prices", $"all value added, and shares of it, are in prices of {_scenario.BaseYear}", Convention);
        Say("horizon", $"the last year is {_scenario.Horizon}", LeverEffect.Assumed);
    }

    private string Cells()
    {
        if (_scenario.Cells.Length <= ListedAtMost)
            return string.Join(", ", _scenario.Cells.Select(c => FormattableString.Invariant($"{c.Region} × {c.Sector} {c.Persons} and {c.ValueAdded}")));
        byte[] hash = SHA256.HashData([.. MemoryMarshal.AsBytes(_grid.Persons.AsSpan()), .. MemoryMarshal.AsBytes(_grid.ValueAdded.AsSpan())]);
        return FormattableString.Invariant($"{_scenario.Cells.Length} cells of {OrderedSum.Of(_grid.Persons)} and {OrderedSum.Of(_grid.ValueAdded)} in all (SHA-256 of the figures {Convert.ToHexStringLower(hash)[..16]}…)");
    }

    private void TellBaseline(Baseline baseline)
    {
        Year to = baseline.To ?? _scenario.BaseYear;
        string text = baseline.Method switch
        {
            BaselineMethod.Constant => $"persons grow by {Exact(baseline.Persons)} and productivity by {Exact(baseline.Productivity)} a year",
            BaselineMethod.Path => $"persons and productivity grow along a path by year: {List(baseline.Path, p => $"{p.From}{(p.To is { } last ? $"–{last}" : "")} {Rates(p.Region, p.Sector, p.Persons, p.Productivity)}")}; where it says nothing, by {Exact(baseline.Persons)} and {Exact(baseline.Productivity)} a year",
            BaselineMethod.Historical => $"persons and productivity of each region and sector grow as they did a year from {baseline.From} to {to}",
            _ => $"persons and productivity of each sector grow as the nation's did a year from {baseline.From} to {to}, plus {Percent(baseline.RegionalShift)} of each region's difference to it",
        };
        if (!baseline.Cells.IsEmpty)
            text += $"; in their place {List(baseline.Cells, c => Rates(c.Region, c.Sector, c.Persons, c.Productivity))}";
        if (!baseline.Differentials.IsEmpty)
            text += $"; on top of that {List(baseline.Differentials, c => Rates(c.Region, c.Sector, c.Persons, c.Productivity))}";
        bool isDefault = baseline with { Shock = null, Deflator = null } == new Baseline();
        Say("baseline", text, isDefault ? Default : LeverEffect.Assumed);
        bool looksBack = baseline.Method is BaselineMethod.Historical or BaselineMethod.ShiftShare;
        if (_grid.History is { } history && looksBack && baseline is { Deflator: { } deflator, From: { } from })
        {
            Say("prices.deflator", $"the past is {history.Describe(deflator)}", LeverEffect.Assumed);
            foreach (string note in history.BreaksBetween(from, to))
                Say("baseline", note, "the accounts");
        }
        else if (!looksBack && baseline.Deflator is { } unused)
        {
            Say("prices.deflator", $"{unused} is given and not used, because the baseline does not look back", Convention);
        }

        if (baseline.Shock is { } shock)
            Say("baseline.shock", FormattableString.Invariant($"each year adds a normal draw with mean 0 and standard deviation {shock.StandardDeviation} to the growth of productivity, one for {(shock.By == ShockScope.Sector ? "each sector" : shock.By == ShockScope.Cell ? "each region and sector" : "all")}; a single run has none"), LeverEffect.Assumed);
    }

    private static string List<T>(ImmutableArray<T> items, Func<T, string> text) => string.Join(", ", items.Select(text));

    private static string Rates(string region, string sector, GrowthRate? persons, GrowthRate? productivity)
    {
        string[] rates = [.. persons is { } l ? [$"persons {Exact(l)}"] : Array.Empty<string>(), .. productivity is { } p ? [$"productivity {Exact(p)}"] : Array.Empty<string>()];
        return $"{(sector == "*" ? "all sectors" : sector)} in {(region == "*" ? "all regions" : region)} {string.Join(" and ", rates)}";
    }

    private static string Exact(GrowthRate rate) => Percent(rate.Fraction);

    /// <summary>To all digits: two rates that differ are not to read the same.</summary>
    private static string Percent(double fraction) => (100 * fraction).ToString("G15", CultureInfo.InvariantCulture) + " %";

    private void TellLever(ScenarioLever lever, double[] intensity)
    {
        string text = $"starts on {ScenarioWriter.Text(lever.Start)}"
            + (lever.Lag.Equals(Period.Zero) ? "" : $", has its first effect after {ScenarioWriter.Text(lever.Lag)}")
            + (lever.BuildUp.Equals(Period.Zero) ? ", is at full effect at once" : $", builds up over {ScenarioWriter.Text(lever.BuildUp)} ({ScenarioWords.Of(lever.Profile)})")
            + (lever.End is not { } end ? "" : $", ends on {ScenarioWriter.Text(end)}, when {AtEnd(lever)}");
        bool isIllustration = _scenario.Economy?.Illustrations.Contains(lever) == true;
        Say(lever.Code, text, isIllustration ? lever.Effects[0].Origin : LeverEffect.Assumed);
        if (intensity[0] > 0)
            Say(lever.Code, FormattableString.Invariant($"is at work in {_scenario.BaseYear.Number} already (intensity {intensity[0]:0.###}): its effect on levels counts on top of that year's accounts"), Convention);
    }

    private static string AtEnd(ScenarioLever lever) => lever.Persistence switch
    {
        LeverPersistence.Permanent => "its effect stays",
        LeverPersistence.WhileActive => "its effect is gone",
        _ => $"its effect begins to halve every {ScenarioWriter.Text(lever.HalfLife!)}",
    };

    private void TellEffect(ScenarioLever lever, int number, LeverEffect effect, CellSet regions, CellSet sectors)
    {
        string act = effect.Kind == EffectKind.Growth ? "growth +" : "level × (1 +";
        string weight = effect.Weight == 1 ? "" : FormattableString.Invariant($"{effect.Weight} · ");
        string text = $"{(effect.Channel == EffectChannel.Productivity ? "productivity" : "persons")} of {(sectors.Code == "*" ? "all sectors" : sectors.Code)} in {regions.Code}: {act} {weight}{effect.Magnitude}{(effect.Kind == EffectKind.Level ? ")" : "")}";
        Say($"{lever.Code}/{number}", text, effect.Origin);
    }

    private void TellLaborMarket(LaborMarket market) => Say("laborMarket", market.Closure switch
    {
        LaborMarketClosure.Elastic => "elastic: jobs are new",
        LaborMarketClosure.FixedTotal => "each region keeps its baseline total of persons: sectors that no effect gives jobs to give way in proportion, and all do where every sector gets some",
        _ => $"jobs are new up to a labor force ({string.Join("; ", market.Cap.GroupBy(f => f.Region).Select(r => $"{r.Key} {string.Join(", ", r.OrderBy(f => f.Year).Select(f => FormattableString.Invariant($"{f.Persons} in {f.Year.Number}")))}"))}); "
            + "beyond it, sectors of the region that no effect gives jobs to give way in proportion, and all do where every sector gets some",
    }, market.Closure == LaborMarketClosure.Elastic ? Default : LeverEffect.Assumed);

    /// <summary>Regions where no sector is left to give way, so that levers on jobs are scaled down themselves.</summary>
    private void TellAllAffected(bool[] isAffected, bool isCapped)
    {
        string[] regions = [.. Enumerable.Range(0, _grid.Regions.Count).Where(r => !isAffected.AsSpan(r * _grid.Sectors.Count, _grid.Sectors.Count).Contains(false)).Select(r => _grid.Regions.Codes[r].Text)];
        if (regions.Length > 0)
            Say("laborMarket", $"in {string.Join(", ", regions.Take(NamedAtMost))}{(regions.Length > NamedAtMost ? FormattableString.Invariant($" and {regions.Length - NamedAtMost} more") : "")} effects act on the jobs of every sector, so {(isCapped ? "beyond the labor force " : "")}all give way in proportion, and the levers do less than they say", Convention);
    }
}
