using System.Collections.Immutable;
using IndustryModel.Classifications;
using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

/// <summary>
/// Reads a scenario from JSON. It tells everything that is wrong at once: after a problem it reads on, with a value that stands for nothing where one could not be read. Checks of what was read are those of <see cref="ScenarioDocumentCheck"/>.
/// </summary>
internal sealed partial class ScenarioReader
{
    private readonly ImmutableArray<ScenarioProblem>.Builder _problems = ImmutableArray.CreateBuilder<ScenarioProblem>();
    private readonly HashSet<string> _unread = new(StringComparer.Ordinal);
    private readonly string? _file;
    private readonly bool _plainRates; // rates are numbers of any size, as the complete form has them

    private ScenarioReader(string? file, bool plainRates) => (_file, _plainRates) = (file, plainRates);

    /// <summary>A value that reads a node; false where it cannot, which it told.</summary>
    private delegate bool Reading<T>(LocatedJson node, string who, out T value);

    /// <summary>Reads a scenario, and checks what can be checked with nothing but the document.</summary>
    /// <param name="json">The text.</param>
    /// <param name="file">The file it is from, for messages.</param>
    internal static ScenarioReading Read(string json, string? file)
    {
        ScenarioReading reading = ReadOnly(json, file);
        return reading.Scenario is null ? reading : reading.With(ScenarioDocumentCheck.Problems(reading.Scenario, reading.IsUnread));
    }

    /// <summary>Reads a scenario without checks.</summary>
    internal static ScenarioReading ReadOnly(string json, string? file, bool plainRates = false)
    {
        var reader = new ScenarioReader(file, plainRates);
        LocatedJson? root = LocatedJsonParser.Parse(json, file, reader._problems);
        Scenario? scenario = root is null ? null : reader.Document(root);
        return new(scenario, reader._problems, reader._unread);
    }

    private Scenario? Document(LocatedJson root)
    {
        if (!IsObject(root, "", "a scenario, a JSON object", "$schema", "name", "baseYear", "horizon", "accounts", "cells", "prices", "baseline", "levers", "correlations", "combination", "laborMarket", "targets"))
            return null;
        var places = new ScenarioPlaces(_file, root.All().DistinctBy(v => v.Path).ToDictionary(v => v.Path, v => (v.Line, v.Column), StringComparer.Ordinal));
        string name = Required<string>(root, "name", "", Text, "");
        Year baseYear = Required<Year>(root, "baseYear", "", Year, default);
        Year horizon = Required<Year>(root, "horizon", "", Year, default);
        string? accounts = root["accounts"] is null ? null : Required<string>(root, "accounts", "", Text, "");
        var scenario = new Scenario(name, baseYear, horizon)
        {
            Accounts = accounts,
            Cells = List<ScenarioCell>(root, "cells", "", Cell, new("", "", 0, 0)),
            Baseline = Baseline(root),
            Levers = List<ScenarioLever>(root, "levers", "", Lever, Nothing),
            Correlations = List<EffectCorrelation>(root, "correlations", "", Correlation, new("", "", 0)),
            Combination = List<LeverSynergy>(root, "combination", "", Synergy, new("", "", 0)),
            LaborMarket = Optional<LaborMarket>(root, "laborMarket", "", LaborMarket, IndustryModel.Scenarios.LaborMarket.Elastic),
            Targets = List<ScenarioTarget>(root, "targets", "", Target, new("", 0, default)),
            Places = places,
        };
        places.Own(scenario);
        return scenario;
    }

    /// <summary>Tells that a value cannot be read.</summary>
    private bool Refuse(LocatedJson node, string who, string message)
    {
        Refuse(node.Path, node.Line, node.Column, who, message);
        return false;
    }

    private void Refuse(string path, int line, int column, string who, string message)
    {
        _unread.Add(path);
        _problems.Add(new(path, Sentence(who, message), line, column, _file));
    }

    /// <summary>Such as "lever 'smart-industry', effect 0: weight …".</summary>
    internal static string Sentence(string who, string message) => who.Length == 0 ? message : $"{who}: {message}";

    /// <summary>The beginning of a message on a value: the name of its member and a colon; nothing for the scenario itself and for entries of lists, whose number the words before have.</summary>
    private static string Field(LocatedJson node) => node.Path is "$" or [.., ']'] ? "" : node.Path[(node.Path.LastIndexOf('.') + 1)..] + ": ";

    private bool Wrong(LocatedJson node, string who, string expected, string hint = "") => Refuse(node, who, $"{Field(node)}{node.Found} was found; expected {expected}.{hint}");

    /// <summary>Whether it is an object; tells members that it does not know.</summary>
    private bool IsObject(LocatedJson node, string who, string expected, params ReadOnlySpan<string> members)
    {
        if (node.Kind != LocatedKind.Object)
            return Wrong(node, who, expected);
        string[] known = [.. members];
        foreach ((string name, int line, int column, _) in node.Members)
        {
            if (!known.Contains(name, StringComparer.Ordinal))
                Refuse(node.At(name), line, column, who, $"unknown member '{name}'; expected {(known.Length == 1 ? "" : "one of ")}{string.Join(", ", known)}.{DidYouMean.Sentence(DidYouMean.Closest(name, known))}");
        }

        return true;
    }

    private T Required<T>(LocatedJson owner, string member, string who, Reading<T> read, T fallback)
    {
        if (owner[member] is { } node)
            return read(node, who, out T value) ? value : Unread(node, fallback);
        Refuse(owner.At(member), owner.Line, owner.Column, who, $"'{member}' is missing.");
        return fallback;
    }

    private T Optional<T>(LocatedJson owner, string member, string who, Reading<T> read, T fallback) =>
        owner[member] is not { } node ? fallback : read(node, who, out T value) ? value : Unread(node, fallback);

    /// <summary>A member whose default is null, which may be written.</summary>
    private T? Nullable<T>(LocatedJson owner, string member, string who, Reading<T> read)
        where T : struct
        => owner[member] is not { Kind: not LocatedKind.Null } node ? null : read(node, who, out T value) ? value : Unread<T?>(node, null);

    private string? NullableText(LocatedJson owner, string member, string who) => owner[member] is { Kind: LocatedKind.Null } ? null : Optional<string?>(owner, member, who, TextOrNull, null);

    private T Unread<T>(LocatedJson node, T fallback)
    {
        _unread.Add(node.Path);
        return fallback;
    }

    /// <summary>A list; an entry that could not be read is there with a value that stands for nothing, so that the others keep their numbers.</summary>
    private ImmutableArray<T> List<T>(LocatedJson owner, string member, string who, Reading<T> read, T nothing)
    {
        if (owner[member] is not { } list)
            return [];
        if (list.Kind == LocatedKind.Array)
            return [.. list.Items.Select(item => read(item, who, out T value) ? value : Unread(item, nothing))];
        Wrong(list, who, "a list, [ … ]");
        return [];
    }

    /// <summary>Members that belong to another kind of the same thing.</summary>
    private void RefuseForeign(LocatedJson owner, string who, string kind, params ReadOnlySpan<string> foreign)
    {
        foreach ((string name, int line, int column, LocatedJson value) in owner.Members)
        {
            if (foreign.Contains(name) && value.Kind != LocatedKind.Null)
                Refuse(value.Path, line, column, who, $"'{name}' does not belong to {kind}; leave it out.");
        }
    }
}
