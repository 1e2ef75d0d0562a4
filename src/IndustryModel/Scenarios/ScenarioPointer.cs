using System.Globalization;
using IndustryModel.Classifications;

namespace IndustryModel.Scenarios;

/// <summary>
/// Numbers of a scenario by JSON pointer (RFC 6901) over its file, such as <c>/levers/0/effects/0/magnitude</c>. Members that the file leaves out because they equal their default are there as well. Figures are fractions: 0.1 for 10 %.
/// </summary>
internal static class ScenarioPointer
{
    private const int ListedAtMost = 12;

    /// <summary>The number that a pointer names.</summary>
    internal static bool TryGet(Scenario scenario, string pointer, out double value) => Find(Tree(scenario), pointer, out value, out _) is null;

    /// <summary>The number that a pointer names.</summary>
    /// <exception cref="ArgumentException">It names none; the message lists the numbers near it.</exception>
    internal static double Get(Scenario scenario, string pointer) => Find(Tree(scenario), pointer, out double value, out _) is { } problem ? throw new ArgumentException(problem, nameof(pointer)) : value;

    /// <summary>The scenario with another number in a place; the economy stays.</summary>
    /// <exception cref="ArgumentException">The pointer names no number, or the number is none.</exception>
    /// <exception cref="ScenarioException">The number cannot stand there.</exception>
    internal static Scenario With(Scenario scenario, string pointer, double value)
    {
        string json = ScenarioWriter.WriteComplete(scenario);
        LocatedJson root = Tree(json);
        if (Find(root, pointer, out _, out LocatedJson? at) is { } problem)
            throw new ArgumentException(problem, nameof(pointer));
        if (!double.IsFinite(value))
            throw new ArgumentOutOfRangeException(nameof(value), value, $"{pointer} is to become no finite number.");
        // the text is one line, and a number in it as long as its text
        string changed = string.Concat(json.AsSpan(0, at!.Column - 1), value.ToString("R", CultureInfo.InvariantCulture), json.AsSpan(at.Column - 1 + at.Text.Length));
        ScenarioReading reading = ScenarioReader.ReadOnly(changed, null, plainRates: true);
        if (!reading.IsSound)
            throw new ScenarioException([.. reading.Problems.Select(p => p with { Line = null, Column = null })]);
        Scenario result = reading.Scenario! with { Places = null };
        return scenario.Economy is { } economy ? result.In(economy) with { Accounts = scenario.Accounts } : result;
    }

    /// <summary>The pointers to all numbers, in the order of the file.</summary>
    internal static IReadOnlyList<string> All(Scenario scenario) => [.. Numbers(Tree(scenario), "").Select(n => n.Pointer)];

    private static LocatedJson Tree(Scenario scenario) => Tree(ScenarioWriter.WriteComplete(scenario));

    private static LocatedJson Tree(string json) => LocatedJsonParser.Parse(json, null, System.Collections.Immutable.ImmutableArray.CreateBuilder<ScenarioProblem>())!;

    /// <summary>What is wrong with a pointer, or null.</summary>
    private static string? Find(LocatedJson root, string pointer, out double value, out LocatedJson? at)
    {
        (value, at) = (0, root);
        if (pointer.Length > 0 && pointer[0] != '/')
            return $"'{pointer}' is no JSON pointer; it begins with a slash, such as /levers/0/effects/0/magnitude.{Near(root, "")}";
        string path = "";
        foreach (string step in pointer.Length == 0 ? [] : pointer[1..].Split('/'))
        {
            LocatedJson parent = at;
            if (Step(parent, step) is not { } next)
                return $"'{pointer}' leads to nothing: {Content(parent, path)}.{Suggestion(parent, path, step)}{Near(parent, path)}";
            (at, path) = (next, $"{path}/{step}");
        }

        value = at.Number;
        return at.Kind == LocatedKind.Number ? null : $"'{pointer}' is {at.Found}, not a number.{Near(at, path)}";
    }

    private static LocatedJson? Step(LocatedJson parent, string step) => parent.Kind switch
    {
        LocatedKind.Object => parent[step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)],
        LocatedKind.Array => int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < parent.Items.Count && (step.Length == 1 || step[0] != '0') ? parent.Items[index] : null,
        _ => null,
    };

    private static string Content(LocatedJson parent, string path) => (path.Length == 0 ? "the scenario" : path) + parent.Kind switch
    {
        LocatedKind.Object => $" has {string.Join(", ", parent.Members.Select(m => m.Name))}",
        LocatedKind.Array => parent.Items.Count == 1 ? " has the entry 0 alone" : FormattableString.Invariant($" has the entries 0 to {parent.Items.Count - 1}"),
        _ => $" is {parent.Found}, which has no parts",
    };

    private static string Suggestion(LocatedJson parent, string path, string step) => DidYouMean.Sentence([.. DidYouMean.Closest(step, parent.Members.Select(m => m.Name)).Select(name => $"{path}/{name}")]);

    private static string Near(LocatedJson node, string path)
    {
        (string Pointer, string Text)[] numbers = [.. Numbers(node, path)];
        if (numbers.Length == 0)
            return "";
        string more = numbers.Length > ListedAtMost ? FormattableString.Invariant($", and {numbers.Length - ListedAtMost} more") : "";
        return $" Numbers there: {string.Join(", ", numbers.Take(ListedAtMost).Select(n => $"{n.Pointer} ({n.Text})"))}{more}.";
    }

    private static IEnumerable<(string Pointer, string Text)> Numbers(LocatedJson node, string path) => node.Kind switch
    {
        LocatedKind.Number => [(path, node.Text)],
        LocatedKind.Object => node.Members.SelectMany(m => Numbers(m.Value, $"{path}/{m.Name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}")),
        LocatedKind.Array => node.Items.SelectMany((item, i) => Numbers(item, FormattableString.Invariant($"{path}/{i}"))),
        _ => [],
    };
}
