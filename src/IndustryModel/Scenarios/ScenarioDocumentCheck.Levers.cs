using NodaTime;

namespace IndustryModel.Scenarios;

/// <summary>Levers and effects.</summary>
internal sealed partial class ScenarioDocumentCheck
{
    private const int LongestSpan = 1000; // years

    private void Levers()
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < _scenario.Levers.Length; i++)
        {
            (ScenarioLever lever, string path) = (_scenario.Levers[i], $"$.levers[{i}]");
            string who = LeverName(i);
            ExpectText($"{path}.code", who, "code", lever.Code);
            if (Known(path, $"{path}.code") && !seen.TryAdd(lever.Code, i))
                Add($"{path}.code", who, $"code: '{lever.Code}' is also that of lever {seen[lever.Code]}; give each lever a code of its own.");
            if (lever.Start > _scenario.Horizon.LastDay && Known("$.horizon", $"{path}.start"))
                Add($"{path}.start", who, $"start: {ScenarioWriter.Text(lever.Start)} was found; expected a day up to the end of the horizon {_scenario.Horizon}.");
            if (lever.End < lever.Start && Known($"{path}.start", $"{path}.end"))
                Add($"{path}.end", who, $"end: {ScenarioWriter.Text(lever.End.Value)} was found; expected the start {ScenarioWriter.Text(lever.Start)} or a later day.");
            Span($"{path}.lag", who, "lag", lever.Lag);
            Span($"{path}.buildUp", who, "buildUp", lever.BuildUp);
            HalfLife(lever, path, who);
            if (lever.Persistence != LeverPersistence.Permanent && lever.End is null && Known($"{path}.persistence", $"{path}.end"))
                Add($"{path}.persistence", who, $"persistence: {ScenarioWords.Of(lever.Persistence)} was found, and the lever has no end, from which on it would matter; give 'end', or leave persistence{(lever.HalfLife is null ? "" : " and halfLife")} out.");
            if (lever.Effects.IsEmpty && Known($"{path}.effects"))
                Add($"{path}.effects", who, "effects: an empty list was found, so the lever does nothing; expected at least one effect, or leave the lever out.");
            for (int e = 0; e < lever.Effects.Length; e++)
                Effect(lever.Effects[e], $"{path}.effects[{e}]", $"{who}, effect {e}");
        }
    }

    private string LeverName(int number) => Known($"$.levers[{number}]", $"$.levers[{number}].code") && _scenario.Levers[number].Code.Length > 0 ? $"lever '{_scenario.Levers[number].Code}'" : $"lever {number}";

    private void HalfLife(ScenarioLever lever, string path, string who)
    {
        if (!Known($"{path}.persistence", $"{path}.halfLife"))
            return;
        if (lever.Persistence == LeverPersistence.Decaying && lever.HalfLife is null)
            Add($"{path}.halfLife", who, "'halfLife' is missing; a decaying lever needs the time in which half of its effect is gone.");
        else if (lever.Persistence != LeverPersistence.Decaying && lever.HalfLife is not null)
            Add($"{path}.halfLife", who, $"'halfLife' belongs to decaying levers, and this one is {ScenarioWords.Of(lever.Persistence)}; leave it out, or let persistence be decaying.");
        else if (lever.HalfLife is { } halfLife && Span($"{path}.halfLife", who, "halfLife", halfLife) && Parts(halfLife).All(p => p == 0))
            Add($"{path}.halfLife", who, $"halfLife: {ScenarioWriter.Text(halfLife)} was found; expected a time above 0.");
    }

    private bool Span(string path, string who, string field, Period span)
    {
        string? expected = span.HasTimeComponent ? "years, months, weeks and days alone"
            : Parts(span).Any(p => p < 0) ? "a period of 0 or more"
            : span.Years + span.Months / 12.0 + span.Weeks / 52.0 + span.Days / 365.0 > LongestSpan ? $"at most {LongestSpan} years" : null;
        if (expected is not null && Known(path))
            Add(path, who, $"{field}: {ScenarioWriter.Text(span)} was found; expected {expected}.");
        return expected is null;
    }

    private static int[] Parts(Period span) => [span.Years, span.Months, span.Weeks, span.Days];

    private void Effect(LeverEffect effect, string path, string who)
    {
        ExpectText($"{path}.region", who, "region", effect.Region);
        ExpectText($"{path}.sector", who, "sector", effect.Sector);
        ExpectPart($"{path}.weight", who, "weight", effect.Weight, "a weight");
        if (effect.Magnitude is TruncatedNormalMagnitude { Low: double.NegativeInfinity, High: double.PositiveInfinity } && Known($"{path}.magnitude"))
            Add($"{path}.magnitude", who, "magnitude: a truncated normal without low and high was found; expected one of them at least, or a normal.");
    }
}
