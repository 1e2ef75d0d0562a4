using System.Collections.Immutable;
using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

/// <summary>The baseline.</summary>
internal sealed partial class ScenarioDocumentCheck
{
    private void Baseline()
    {
        Baseline baseline = _scenario.Baseline;
        const string Who = "baseline";
        if (Known("$.baseline.method"))
            Method(baseline, Who);
        ExpectPart("$.baseline.regionalShift", Who, "regionalShift", baseline.RegionalShift, "a part of the region's difference");
        if (baseline.Shock is { } shock)
            Expect(shock.StandardDeviation >= 0 && double.IsFinite(shock.StandardDeviation), "$.baseline.shock.sd", $"{Who}, shock", "sd", shock.StandardDeviation, "a standard deviation, 0 or more");
        Rates("$.baseline.cells", baseline.Cells, once: true);
        Rates("$.baseline.differentials", baseline.Differentials, once: false);
        Path(baseline.Path);
    }

    private void Method(Baseline baseline, string who)
    {
        bool looksBack = baseline.Method is BaselineMethod.Historical or BaselineMethod.ShiftShare;
        string method = ScenarioWords.Of(baseline.Method);
        foreach (string member in ScenarioReader.Foreign(baseline.Method).Where(m => IsGiven(baseline, m)))
            Add($"$.baseline.{member}", who, $"'{member}' does not belong to the method {method}; leave it out.");
        if (looksBack && baseline.From is null && Known("$.baseline.from"))
            Add("$.baseline.from", who, $"'from' is missing; the method {method} needs the first year of history.");
        if (looksBack && baseline.Deflator is null && Known("$.prices", "$.prices.deflator"))
            Add("$.prices.deflator", "", $"prices.deflator is missing; the method {method} looks back at current prices and needs one of {string.Join(", ", Deflator.Policies.Select(p => p.Name))}, or a file.");
        Year to = baseline.To ?? _scenario.BaseYear;
        string toPath = baseline.To is null ? "$.baseYear" : "$.baseline.to";
        if (looksBack && baseline.From is { } from && from >= to && Known("$.baseline.from", "$.baseline.to", toPath))
            Add("$.baseline.from", who, $"from: {from} was found; expected a year before {(baseline.To is null ? "the base year " : "")}{to}, the end of history.");
        if (baseline is { Method: BaselineMethod.Path, Path.IsEmpty: true } && Known("$.baseline.path"))
            Add("$.baseline.path", who, "'path' is missing; the method path needs rates by year.");
    }

    private static bool IsGiven(Baseline baseline, string member) => member switch
    {
        "persons" => baseline.Persons != default,
        "productivity" => baseline.Productivity != default,
        "from" => baseline.From is not null,
        "to" => baseline.To is not null,
        "regionalShift" => baseline.RegionalShift != 0,
        _ => !baseline.Path.IsEmpty,
    };

    private void Rates(string list, ImmutableArray<CellGrowth> cells, bool once)
    {
        var seen = new Dictionary<(string, string, string), int>();
        for (int i = 0; i < cells.Length; i++)
        {
            (CellGrowth cell, string path) = (cells[i], $"{list}[{i}]");
            string who = ScenarioReader.EntryOf(path);
            Named(path, who, cell.Region, cell.Sector, cell.Persons, cell.Productivity);
            string[] twice = [.. Channels(cell.Persons, cell.Productivity).Where(channel => once && Known(path, $"{path}.region", $"{path}.sector") && !seen.TryAdd((cell.Region, cell.Sector, channel), i))];
            if (twice.Length > 0)
                Add($"{path}.{twice[0]}", who, $"{string.Join(" and ", twice)} of {cell.Region} × {cell.Sector} {(twice.Length == 1 ? "stands" : "stand")} already in cells {seen[(cell.Region, cell.Sector, twice[0])]}; give {(twice.Length == 1 ? "it" : "them")} once.");
        }
    }

    private void Path(ImmutableArray<PathGrowth> entries)
    {
        for (int i = 0; i < entries.Length; i++)
        {
            (PathGrowth entry, string path) = (entries[i], $"$.baseline.path[{i}]");
            string who = ScenarioReader.EntryOf(path);
            Named(path, who, entry.Region, entry.Sector, entry.Persons, entry.Productivity);
            if (entry.To is { } to && to < entry.From && Known($"{path}.from", $"{path}.to"))
                Add($"{path}.to", who, $"to: {to} was found; expected {entry.From}, the first year, or a later one.");
            if ((entry.From <= _scenario.BaseYear || (entry.To ?? entry.From) > _scenario.Horizon) && Known($"{path}.from", $"{path}.to", "$.baseYear", "$.horizon") && _scenario.BaseYear < _scenario.Horizon)
                Add(entry.From <= _scenario.BaseYear ? $"{path}.from" : entry.To is null ? $"{path}.from" : $"{path}.to", who, $"{(entry.To is null ? entry.From : $"{entry.From}–{entry.To}")} was found; expected years that grow on the one before, {_scenario.BaseYear + 1} to {_scenario.Horizon}.");
            for (int j = 0; j < i; j++)
            {
                PathGrowth other = entries[j];
                bool meet = other.Region == entry.Region && other.Sector == entry.Sector && other.From <= (entry.To ?? entry.From) && entry.From <= (other.To ?? other.From)
                    && Known(path, $"{path}.from", $"{path}.to", $"{path}.region", $"{path}.sector", $"$.baseline.path[{j}]", $"$.baseline.path[{j}].from", $"$.baseline.path[{j}].to");
                string[] twice = meet ? [.. Channels(entry.Persons, entry.Productivity).Intersect(Channels(other.Persons, other.Productivity))] : [];
                if (twice.Length > 0)
                    Add($"{path}.{twice[0]}", who, $"{string.Join(" and ", twice)} of {entry.Region} × {entry.Sector} in {(entry.From > other.From ? entry.From : other.From)} {(twice.Length == 1 ? "stands" : "stand")} already in path {j}; give {(twice.Length == 1 ? "it" : "them")} once.");
            }
        }
    }

    private void Named(string path, string who, string region, string sector, GrowthRate? persons, GrowthRate? productivity)
    {
        ExpectText($"{path}.region", who, "region", region);
        ExpectText($"{path}.sector", who, "sector", sector);
        if (persons is null && productivity is null && Known(path, $"{path}.persons", $"{path}.productivity"))
            Add(path, who, "it says nothing; expected persons, productivity or both.");
    }

    private static IEnumerable<string> Channels(GrowthRate? persons, GrowthRate? productivity)
    {
        if (persons is not null)
            yield return "persons";
        if (productivity is not null)
            yield return "productivity";
    }
}
