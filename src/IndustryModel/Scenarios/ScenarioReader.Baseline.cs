using System.Collections.Immutable;
using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

/// <summary>The baseline and the deflator.</summary>
internal sealed partial class ScenarioReader
{
    private static readonly string[] BaselineMembers = ["method", "persons", "productivity", "from", "to", "regionalShift", "shock", "cells", "path", "differentials"];

    /// <summary>Members of the baseline that do not belong to a method.</summary>
    internal static string[] Foreign(BaselineMethod method) => method switch
    {
        BaselineMethod.Constant => ["from", "to", "regionalShift", "path"],
        BaselineMethod.Historical => ["persons", "productivity", "regionalShift", "path"],
        BaselineMethod.ShiftShare => ["persons", "productivity", "path"],
        _ => ["from", "to", "regionalShift"],
    };

    private Baseline Baseline(LocatedJson root)
    {
        Deflator? deflator = null;
        if (root["prices"] is { } prices && IsObject(prices, "", "an object such as { \"deflator\": \"national-total\" }", "deflator"))
            deflator = Required<Deflator?>(prices, "deflator", "", DeflatorOrNull, null);
        else if (root["prices"] is { } wrong)
            _unread.Add(wrong.Path);
        if (root["baseline"] is not { } node)
            return new() { Deflator = deflator };
        if (!IsObject(node, "", "an object such as { \"method\": \"constant\", \"productivity\": \"1%\" }", BaselineMembers))
            return new() { Deflator = deflator };
        const string Who = "baseline";
        BaselineMethod method = Optional<BaselineMethod>(node, "method", Who, Word, default);
        string[] foreign = _unread.Contains(node.At("method")) ? [] : Foreign(method);
        RefuseForeign(node, Who, $"the method {ScenarioWords.Of(method)}", foreign);
        bool Has(string member) => !foreign.Contains(member);
        return new()
        {
            Method = method,
            Deflator = deflator,
            Persons = Has("persons") ? Optional<GrowthRate>(node, "persons", Who, Rate, default) : default,
            Productivity = Has("productivity") ? Optional<GrowthRate>(node, "productivity", Who, Rate, default) : default,
            From = Has("from") ? Nullable<Year>(node, "from", Who, Year) : null,
            To = Has("to") ? Nullable<Year>(node, "to", Who, Year) : null,
            RegionalShift = Has("regionalShift") ? Optional<double>(node, "regionalShift", Who, Fraction, 0) : 0,
            Shock = node["shock"] is { Kind: LocatedKind.Null } ? null : Optional<GrowthShock?>(node, "shock", Who, Shock, null),
            Cells = List<CellGrowth>(node, "cells", Who, CellGrowth, new()),
            Path = Has("path") ? List<PathGrowth>(node, "path", Who, PathGrowth, new(default)) : [],
            Differentials = List<CellGrowth>(node, "differentials", Who, CellGrowth, new()),
        };
    }

    private bool DeflatorOrNull(LocatedJson node, string who, out Deflator? value)
    {
        value = null;
        if (!node.IsText(out string? text) || string.IsNullOrWhiteSpace(text))
            return Wrong(node, who, $"{string.Join(", ", Deflator.Policies.Select(p => p.Name))} or the name of a file");
        string[] policies = [.. Deflator.Policies.Select(p => p.Name)];
        if (!text.AsSpan().ContainsAny('.', '/', '\\') && Deflator.Named(text) is null) // a bare word is a slip of the pen, not a file
            return Wrong(node, who, $"one of {string.Join(", ", policies)}, or the name of a file such as deflators.csv", Classifications.DidYouMean.Sentence(Classifications.DidYouMean.Closest(text, policies)));
        value = Deflator.FromFile(text);
        return true;
    }

    private bool Shock(LocatedJson node, string who, out GrowthShock? value)
    {
        value = null;
        if (!IsObject(node, who, "an object such as { \"distribution\": \"normal\", \"sd\": 0.02, \"by\": \"sector\" }", "distribution", "sd", "by"))
            return false;
        who += ", shock";
        _ = Required<string>(node, "distribution", who, Normal, "");
        double sd = Required<double>(node, "sd", who, Fraction, 0);
        ShockScope by = Optional<ShockScope>(node, "by", who, Word, default);
        value = new(sd, by);
        return true;
    }

    private bool Normal(LocatedJson node, string who, out string value)
    {
        value = "normal";
        return node.IsText(out string? text) && text == value || WrongWord(node, who, value);
    }

    private bool CellGrowth(LocatedJson node, string who, out CellGrowth value)
    {
        value = new();
        who = Entry(node);
        if (!IsObject(node, who, "an object such as { \"sector\": \"C\", \"productivity\": \"1%\" }", "region", "sector", "persons", "productivity"))
            return false;
        value = new(Optional<string>(node, "region", who, Text, "*"), Optional<string>(node, "sector", who, Text, "*"), Nullable<GrowthRate>(node, "persons", who, Rate), Nullable<GrowthRate>(node, "productivity", who, Rate));
        return true;
    }

    private bool PathGrowth(LocatedJson node, string who, out PathGrowth value)
    {
        value = new(default);
        who = Entry(node);
        if (!IsObject(node, who, "an object such as { \"from\": 2026, \"to\": 2030, \"productivity\": \"1%\" }", "from", "to", "region", "sector", "persons", "productivity"))
            return false;
        value = new(Required<Year>(node, "from", who, Year, default), Nullable<Year>(node, "to", who, Year), Optional<string>(node, "region", who, Text, "*"), Optional<string>(node, "sector", who, Text, "*"),
            Nullable<GrowthRate>(node, "persons", who, Rate), Nullable<GrowthRate>(node, "productivity", who, Rate));
        return true;
    }

    /// <summary>Such as "baseline, cells 2".</summary>
    private static string Entry(LocatedJson node) => EntryOf(node.Path);

    /// <summary>The words for an entry of a list by its path: <c>$.baseline.cells[2]</c> is "baseline, cells 2".</summary>
    internal static string EntryOf(string path) => path[2..].Replace(".", ", ", StringComparison.Ordinal).Replace("[", " ", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
}
