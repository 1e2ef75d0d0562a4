using System.Collections.Immutable;
using System.Globalization;

namespace IndustryModel.Classifications;

/// <summary>Puts definitions in the order of a classification, and refuses what is no tree.</summary>
internal sealed class ClassificationAssembly(string id, string name, IReadOnlyList<CategoryDefinition> definitions)
{
    private readonly Dictionary<string, CategoryDefinition> _definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<CategoryDefinition>> _children = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CategoryDefinition> _done = new(StringComparer.Ordinal);
    private readonly List<CategoryDefinition> _order = [];

    internal CategoryTree Assemble()
    {
        if (definitions.Count == 0)
            throw Refused("it has no category; give at least one");
        foreach (CategoryDefinition definition in definitions)
        {
            CheckText(definition);
            if (!_definitions.TryAdd(definition.Code, definition))
                throw Refused($"the code '{definition.Code}' stands twice; each code may stand once");
        }

        foreach (CategoryDefinition definition in definitions)
            CheckPlace(definition);
        foreach (CategoryDefinition definition in definitions)
        {
            if (definition.Parent is null && definition.Kind != CategoryKind.Aggregate)
                AddTree(definition, null);
        }

        foreach (CategoryDefinition definition in definitions)
        {
            if (definition.Kind != CategoryKind.Aggregate && !_done.ContainsKey(definition.Code))
                throw Refused($"'{definition.Code}' is above itself: its parents run in a circle ({Circle(definition)})");
        }

        foreach (CategoryDefinition definition in definitions)
        {
            if (definition.Kind == CategoryKind.Aggregate)
                AddAggregate(definition, []);
        }

        CheckAliases();
        return new(_order.ToArray());
    }

    private void CheckText(CategoryDefinition definition)
    {
        if (string.IsNullOrWhiteSpace(definition?.Code))
            throw Refused("a category has no code; give each one");
        if (definition.Code != definition.Code.Trim())
            throw Refused($"the code '{definition.Code}' begins or ends with a space; write '{definition.Code.Trim()}'");
        if (string.IsNullOrWhiteSpace(definition.NameEn))
            throw Refused($"'{definition.Code}' has no English name; give it one");
    }

    private void CheckPlace(CategoryDefinition definition)
    {
        if (definition.Kind == CategoryKind.Aggregate)
        {
            if (definition.Parts is null or [])
                throw Refused($"the aggregate '{definition.Code}' has no parts; name what it unites");
            if (definition.Parent is not null)
                throw Refused($"the aggregate '{definition.Code}' has the parent '{definition.Parent}'; an aggregate stands beside the tree, not in it");
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (string part in definition.Parts)
            {
                if (!_definitions.ContainsKey(part))
                    throw Refused($"the aggregate '{definition.Code}' unites '{part}', which is not defined.{Suggest(part)}");
                if (!seen.Add(part))
                    throw Refused($"the aggregate '{definition.Code}' unites '{part}' twice; name each part once");
            }

            return;
        }

        if (definition.Parts is not (null or []))
            throw Refused($"'{definition.Code}' has parts but is no aggregate; give it children, or the kind Aggregate");
        if (definition.Parent is not { } parent)
            return;
        if (!_definitions.TryGetValue(parent, out CategoryDefinition? above))
            throw Refused($"'{definition.Code}' has the parent '{parent}', which is not defined.{Suggest(parent)}");
        if (above.Kind == CategoryKind.Aggregate)
            throw Refused($"'{definition.Code}' has the parent '{parent}', which is an aggregate; a parent is a node of the tree");
        if (_children.TryGetValue(parent, out List<CategoryDefinition>? siblings))
            siblings.Add(definition);
        else
            _children.Add(parent, [definition]);
    }

    private void AddTree(CategoryDefinition definition, CategoryDefinition? parent)
    {
        int level = definition.Level ?? (parent is not null ? parent.Level!.Value + 1 : definition.Kind == CategoryKind.Total ? 0 : 1);
        if (level <= (parent?.Level ?? -1))
            throw Refused(string.Create(CultureInfo.InvariantCulture, $"'{definition.Code}' has the level {level}; expected one {(parent is not null ? $"below that of its parent '{parent.Code}', {parent.Level + 1} or more" : "from 0 up")}"));
        CategoryDefinition done = Add(definition, level);
        foreach (CategoryDefinition child in _children.GetValueOrDefault(definition.Code) ?? [])
            AddTree(child, done);
    }

    private CategoryDefinition AddAggregate(CategoryDefinition definition, ImmutableArray<string> path)
    {
        if (_done.TryGetValue(definition.Code, out CategoryDefinition? done))
            return done;
        if (path.Contains(definition.Code))
            throw Refused($"the aggregate '{definition.Code}' is a part of itself ({string.Join(" → ", path.Add(definition.Code))})");
        var parts = new List<CategoryDefinition>();
        foreach (string part in definition.Parts!)
            parts.Add(_done.GetValueOrDefault(part) ?? AddAggregate(_definitions[part], path.Add(definition.Code)));
        return Add(definition, definition.Level ?? parts[0].Level!.Value);
    }

    /// <summary>The next category in the order: with its level, and with lists of its own, which nobody can change.</summary>
    private CategoryDefinition Add(CategoryDefinition definition, int level)
    {
        var done = new CategoryDefinition(definition.Code, definition.NameEn, definition.NameNl == definition.NameEn ? null : definition.NameNl, definition.Parent, level, definition.Kind,
            definition.Parts is null or [] ? null : [.. definition.Parts], definition.Aliases is null or [] ? null : [.. definition.Aliases]);
        _done.Add(done.Code, done);
        _order.Add(done);
        return done;
    }

    private void CheckAliases()
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal); // by the spelling that look-ups compare
        foreach (CategoryDefinition category in _order)
            owners.TryAdd(DidYouMean.Normalize(category.Code), category.Code);
        foreach (CategoryDefinition category in _order)
        {
            foreach (string alias in category.Aliases ?? [])
            {
                string spelled = DidYouMean.Normalize(alias ?? "");
                if (spelled.Length == 0)
                    throw Refused($"'{category.Code}' has an empty other spelling; leave it out");
                if (!owners.TryAdd(spelled, category.Code) && owners[spelled] != category.Code)
                    throw Refused($"'{alias}' is another spelling of both '{owners[spelled]}' and '{category.Code}'");
            }
        }
    }

    private string Circle(CategoryDefinition start)
    {
        List<string> codes = [start.Code];
        for (CategoryDefinition at = _definitions[start.Parent!]; !codes.Contains(at.Code); at = _definitions[at.Parent!])
            codes.Add(at.Code);
        return string.Join(" → ", codes.Append(_definitions[codes[^1]].Parent!));
    }

    private string Suggest(string given) => DidYouMean.Sentence(DidYouMean.Closest(given, _definitions.Keys));

    private ArgumentException Refused(string why) => new($"{name} ({id}) is no classification: {why}{(why[^1] is '.' or '?' ? "" : ".")}");
}
