using System.Globalization;
using IndustryModel.Classifications;

namespace IndustryModel.Scenarios;

/// <summary>Correlations, combinations, the labor market and targets.</summary>
internal sealed partial class ScenarioDocumentCheck
{
    private void Correlations()
    {
        var seen = new Dictionary<(string, string), int>();
        for (int i = 0; i < _scenario.Correlations.Length; i++)
        {
            (EffectCorrelation correlation, string path, string who) = (_scenario.Correlations[i], $"$.correlations[{i}]", $"correlations {i}");
            Expect(correlation.Rank is >= -1 and <= 1, $"{path}.rank", who, "rank", correlation.Rank, "a rank correlation from -1 to 1");
            bool first = IsEffect(correlation.First, $"{path}.between[0]", who), second = IsEffect(correlation.Second, $"{path}.between[1]", who);
            if (first && second)
                Pair(correlation.First, correlation.Second, $"{path}.between", who, "effect", "correlations", i, seen);
        }
    }

    /// <summary>Whether a reference leads to an effect that is uncertain, or may lead to one that could not be read.</summary>
    private bool IsEffect(string reference, string path, string who)
    {
        if (!Known(path))
            return false;
        int slash = reference.LastIndexOf('/');
        string code = slash < 0 ? reference : reference[..slash];
        int lever = IndexOf(code);
        if (slash < 0 || !int.TryParse(reference.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            Add(path, who, $"between: '{reference}' was found; expected a lever and the number of its effect, from 0, such as '{(lever >= 0 ? code : "smart-industry")}/0'.");
            return false;
        }

        if (lever < 0)
            return UnknownLever(code, path, who, "between");
        ScenarioLever named = _scenario.Levers[lever];
        if (number >= named.Effects.Length)
        {
            if (Known($"$.levers[{lever}].effects"))
                Add(path, who, $"between: lever '{code}' has no effect {number}; it has {(named.Effects.IsEmpty ? "none" : named.Effects.Length == 1 ? "one, 0" : FormattableString.Invariant($"{named.Effects.Length}, 0 to {named.Effects.Length - 1}"))}.");
            return false;
        }

        if (named.Effects[number].Magnitude.IsUncertain || !Known($"$.levers[{lever}].effects[{number}].magnitude"))
            return true;
        Add(path, who, $"between: the magnitude of {reference} is certain ({named.Effects[number].Magnitude}), so nothing can go together with it; give it a distribution, or leave the correlation out.");
        return false;
    }

    private bool UnknownLever(string code, string path, string who, string field)
    {
        string[] codes = [.. _scenario.Levers.Select(l => l.Code).Where(c => c.Length > 0).Distinct()];
        if (Enumerable.Range(0, _scenario.Levers.Length).All(i => Known($"$.levers[{i}].code")) && Known("$.levers"))
            Add(path, who, $"{field}: there is no lever '{code}'; {(codes.Length == 0 ? "the scenario has none" : $"the scenario has {string.Join(", ", codes)}")}.{DidYouMean.Sentence(DidYouMean.Closest(code, codes))}");
        return false;
    }

    private int IndexOf(string code)
    {
        for (int i = 0; i < _scenario.Levers.Length; i++)
        {
            if (_scenario.Levers[i].Code == code && Known($"$.levers[{i}]", $"$.levers[{i}].code"))
                return i;
        }

        return -1;
    }

    private void Pair(string first, string second, string path, string who, string thing, string list, int number, Dictionary<(string, string), int> seen)
    {
        (string, string) pair = string.CompareOrdinal(first, second) <= 0 ? (first, second) : (second, first);
        if (first == second)
            Add(path, who, $"'{first}' is paired with itself; expected two different {thing}s.");
        else if (!seen.TryAdd(pair, number))
            Add(path, who, $"'{first}' and '{second}' are paired already in {list} {seen[pair]}; give each pair once.");
    }

    private void Combination()
    {
        var seen = new Dictionary<(string, string), int>();
        for (int i = 0; i < _scenario.Combination.Length; i++)
        {
            (LeverSynergy synergy, string path, string who) = (_scenario.Combination[i], $"$.combination[{i}]", $"combination {i}");
            Expect(synergy.Synergy >= -1 && double.IsFinite(synergy.Synergy), $"{path}.synergy", who, "synergy", synergy.Synergy, "a number of -1 or more: above 0 for synergy, down to -1 for overlap");
            bool both = true;
            foreach ((string code, string at) in ((string, string)[])[(synergy.First, $"{path}.pair[0]"), (synergy.Second, $"{path}.pair[1]")])
            {
                bool known = Known(at);
                if (known && IndexOf(code) < 0)
                    known = UnknownLever(code, at, who, "pair");
                both &= known;
            }

            if (both)
                Pair(synergy.First, synergy.Second, $"{path}.pair", who, "lever", "combination", i, seen);
        }
    }

    private void LaborMarket()
    {
        var seen = new Dictionary<(string, int), int>();
        for (int i = 0; i < _scenario.LaborMarket.Cap.Length; i++)
        {
            (LaborForce force, string path, string who) = (_scenario.LaborMarket.Cap[i], $"$.laborMarket.cap[{i}]", $"labor market, cap {i}");
            ExpectText($"{path}.region", who, "region", force.Region);
            Expect(force.Persons >= 0 && double.IsFinite(force.Persons), $"{path}.persons", who, "persons", force.Persons, "a number of persons, 0 or more");
            if (Known(path, $"{path}.region", $"{path}.year") && !seen.TryAdd((force.Region, force.Year.Number), i))
                Add(path, who, $"{force.Region} in {force.Year} stands already in cap {seen[(force.Region, force.Year.Number)]}; give each region and year once.");
        }
    }

    private void Targets()
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < _scenario.Targets.Length; i++)
        {
            (ScenarioTarget target, string path) = (_scenario.Targets[i], $"$.targets[{i}]");
            string who = Known(path, $"{path}.name") && target.Name.Length > 0 ? $"target '{target.Name}'" : $"target {i}";
            ExpectText($"{path}.name", who, "name", target.Name);
            ExpectText($"{path}.region", who, "region", target.Region);
            ExpectText($"{path}.sector", who, "sector", target.Sector);
            if (Known(path, $"{path}.name") && !seen.TryAdd(target.Name, i))
                Add($"{path}.name", who, $"name: '{target.Name}' is also that of target {seen[target.Name]}; give each target a name of its own.");
            if ((target.Year < _scenario.BaseYear || target.Year > _scenario.Horizon) && Known($"{path}.year", "$.baseYear", "$.horizon") && _scenario.BaseYear <= _scenario.Horizon)
                Add($"{path}.year", who, $"year: {target.Year} was found; expected a year of the scenario, {_scenario.BaseYear} to {_scenario.Horizon}.");
            if (!Known($"{path}.measure"))
                continue;
            if (target.Measure is OutcomeMeasure.ShareGva or OutcomeMeasure.SharePersons)
                ExpectPart($"{path}.atLeast", who, "atLeast", target.AtLeast, "a share");
            else
                Expect(double.IsFinite(target.AtLeast), $"{path}.atLeast", who, "atLeast", target.AtLeast, "a number");
        }
    }
}
