using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

/// <summary>
/// What can be wrong with a scenario by itself, without the economy it is made in: ranges, order of years, names that stand twice or for nothing. For scenarios that were read and for those built in code, with the same paths and words.
/// </summary>
internal sealed partial class ScenarioDocumentCheck
{
    private readonly Scenario _scenario;
    private readonly Func<string, bool> _isUnread;
    private readonly List<ScenarioProblem> _problems = [];

    private ScenarioDocumentCheck(Scenario scenario, Func<string, bool>? isUnread) => (_scenario, _isUnread) = (scenario, isUnread ?? (_ => false));

    /// <summary>What is wrong.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="isUnread">Whether a member could not be read, so that nothing is to be said of it; null if all could.</param>
    internal static IEnumerable<ScenarioProblem> Problems(Scenario scenario, Func<string, bool>? isUnread = null)
    {
        var check = new ScenarioDocumentCheck(scenario, isUnread);
        check.Start();
        check.Baseline();
        check.Levers();
        check.Correlations();
        check.Combination();
        check.LaborMarket();
        check.Targets();
        return check._problems;
    }

    private bool Known(params ReadOnlySpan<string> paths)
    {
        foreach (string path in paths)
        {
            if (_isUnread(path))
                return false;
        }

        return true;
    }

    private void Add(string path, string who, string message) => _problems.Add(new(path, ScenarioReader.Sentence(who, message)));

    /// <summary>Tells a value unless it is as it should be or could not be read.</summary>
    private void Expect(bool good, string path, string who, string field, double found, string expected)
    {
        if (!good && Known(path))
            Add(path, who, $"{field}: {Text(found)} was found; expected {expected}.");
    }

    private static string Text(double value) => FractionText.Text(value);

    /// <summary>What one may have meant who gave 12 where a part of one stands; 1.2 may well have been 120 %.</summary>
    private static string PercentHint(double found) => found is > 2 and <= 100 ? $"; did you mean \"{Text(found)}%\"?" : ".";

    private void ExpectPart(string path, string who, string field, double found, string of)
    {
        if (found is not (>= 0 and <= 1) && Known(path))
            Add(path, who, $"{field}: {Text(found)} was found; expected {of} from 0 to 1{PercentHint(found)}");
    }

    private void ExpectText(string path, string who, string field, string? found)
    {
        if (string.IsNullOrWhiteSpace(found) && found is not null && Known(path))
            Add(path, who, $"{field}: an empty text was found; expected {(field is "code" or "name" ? $"a {field}" : field == "accounts" ? "the name of an economy" : $"the code of a {field}")}.");
    }

    /// <summary>A code of a cell: one that stands for nothing else where results are asked for.</summary>
    private void ExpectCode(string path, string who, string field, string code, string whole)
    {
        ExpectText(path, who, field, code);
        if (string.IsNullOrWhiteSpace(code) || CellCode.Problem(code, whole) is not { } problem || !Known(path))
            return;
        Add(path, who, $"{field}: '{code}' {problem}");
    }

    private void Start()
    {
        ExpectText("$.name", "", "name", _scenario.Name);
        if (_scenario.Horizon < _scenario.BaseYear && Known("$.horizon", "$.baseYear"))
            Add("$.horizon", "", $"horizon: {_scenario.Horizon} was found; expected the base year {_scenario.BaseYear} or a later one.");
        ExpectText("$.accounts", "", "accounts", _scenario.Accounts);
        if (_scenario.Accounts is null && _scenario.Cells.IsEmpty && Known("$.accounts", "$.cells"))
        {
            if (_scenario.Places?.Has("$.cells") == true)
                Add("$.cells", "", "cells: an empty list was found; expected the state of at least one region and sector, or 'accounts' in place of cells.");
            else
                Add("$", "", "there is no starting point: give 'accounts', the name of an economy, or 'cells'.");
        }

        if (_scenario.Accounts is not null && !_scenario.Cells.IsEmpty && Known("$.accounts", "$.cells"))
            Add("$.cells", "", "cells: both 'accounts' and 'cells' are given; expected one of the two.");
        var seen = new Dictionary<(string, string), int>();
        for (int i = 0; i < _scenario.Cells.Length; i++)
        {
            (ScenarioCell cell, string path, string who) = (_scenario.Cells[i], $"$.cells[{i}]", $"cells {i}");
            ExpectCode($"{path}.region", who, "region", cell.Region, ScenarioGrid.Nation);
            ExpectCode($"{path}.sector", who, "sector", cell.Sector, ScenarioGrid.AllSectors);
            Expect(cell.Persons >= 0 && double.IsFinite(cell.Persons), $"{path}.persons", who, "persons", cell.Persons, "a number of persons, 0 or more");
            Expect(double.IsFinite(cell.ValueAdded), $"{path}.valueAdded", who, "valueAdded", cell.ValueAdded, "a number");
            if (Known(path, $"{path}.region", $"{path}.sector") && !seen.TryAdd((cell.Region, cell.Sector), i))
                Add(path, who, $"{cell.Region} × {cell.Sector} stands already in cells {seen[(cell.Region, cell.Sector)]}; give each region and sector once.");
        }
    }
}
