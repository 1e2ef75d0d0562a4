using System.Collections.Immutable;
using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

/// <summary>Cells of the starting point, correlations, combinations, the labor market and targets.</summary>
internal sealed partial class ScenarioReader
{
    private bool Cell(LocatedJson node, string who, out ScenarioCell value)
    {
        value = new("", "", 0, 0);
        who = Entry(node);
        if (!IsObject(node, who, "an object such as { \"region\": \"R1\", \"sector\": \"C\", \"persons\": 100, \"valueAdded\": 100 }", "region", "sector", "persons", "valueAdded"))
            return false;
        value = new(Required<string>(node, "region", who, Text, ""), Required<string>(node, "sector", who, Text, ""), Required<double>(node, "persons", who, Amount, 0), Required<double>(node, "valueAdded", who, Amount, 0));
        return true;
    }

    private bool Correlation(LocatedJson node, string who, out EffectCorrelation value)
    {
        value = new("", "", 0);
        who = Entry(node);
        if (!IsObject(node, who, "an object such as { \"between\": [ \"smart-industry/0\", \"education/0\" ], \"rank\": 0.4 }", "between", "rank"))
            return false;
        (string first, string second) = Pair(node, "between", who, "effects by lever and number");
        value = new(first, second, Required<double>(node, "rank", who, Fraction, 0));
        return true;
    }

    private bool Synergy(LocatedJson node, string who, out LeverSynergy value)
    {
        value = new("", "", 0);
        who = Entry(node);
        if (!IsObject(node, who, "an object such as { \"pair\": [ \"smart-industry\", \"education\" ], \"synergy\": 0.2 }", "pair", "synergy"))
            return false;
        (string first, string second) = Pair(node, "pair", who, "levers");
        value = new(first, second, Required<double>(node, "synergy", who, Fraction, 0));
        return true;
    }

    private (string First, string Second) Pair(LocatedJson owner, string member, string who, string things)
    {
        if (owner[member] is { } node && (node.Kind != LocatedKind.Array || node.Items.Count != 2))
        {
            string found = node.Kind == LocatedKind.Array ? FormattableString.Invariant($"a list of {node.Items.Count}") : node.Found;
            Refuse(node, who, $"{member}: {found} was found; expected a list of two {things}.");
            return ("", "");
        }

        ImmutableArray<string> pair = owner[member] is null ? [] : List<string>(owner, member, who, Text, "");
        if (pair.IsEmpty)
            Required<string>(owner, member, who, Text, "");
        return pair is [var first, var second] ? (first, second) : ("", "");
    }

    private bool LaborMarket(LocatedJson node, string who, out LaborMarket value)
    {
        value = IndustryModel.Scenarios.LaborMarket.Elastic;
        if (node.Kind != LocatedKind.Object)
        {
            value = node.Kind == LocatedKind.Text && node.Text == "fixed-total" ? IndustryModel.Scenarios.LaborMarket.FixedTotal : value;
            return node.Kind == LocatedKind.Text && node.Text is "elastic" or "fixed-total"
                || Wrong(node, who, "elastic, fixed-total or { \"cap\": [ … ] }", node.IsText(out string? text) ? Classifications.DidYouMean.Sentence(Classifications.DidYouMean.Closest(text, ["elastic", "fixed-total"])) : "");
        }

        IsObject(node, "labor market", "", "cap");
        if (node["cap"] is null)
            return Refuse(node, "labor market", "an object without 'cap' was found; expected { \"cap\": [ { \"region\": …, \"year\": …, \"persons\": … } ] }.");
        ImmutableArray<LaborForce> cap = List<LaborForce>(node, "cap", "labor market", LaborForce, new(default, 0, ""));
        if (cap.IsEmpty)
            return node["cap"]!.Kind == LocatedKind.Array && Refuse(node["cap"]!, "labor market", "a cap without entries was found; expected the labor force of at least one region and year.");
        value = IndustryModel.Scenarios.LaborMarket.CappedBy(cap);
        return true;
    }

    private bool LaborForce(LocatedJson node, string who, out LaborForce value)
    {
        value = new(default, 0, "");
        who = $"{who}, cap {Position(node)}";
        if (!IsObject(node, who, "an object such as { \"region\": \"R1\", \"year\": 2030, \"persons\": 500 }", "region", "year", "persons"))
            return false;
        string region = Required<string>(node, "region", who, Text, "");
        value = new(Required<Year>(node, "year", who, Year, default), Required<double>(node, "persons", who, Amount, 0), region);
        return true;
    }

    private bool Target(LocatedJson node, string who, out ScenarioTarget value)
    {
        value = new("", 0, default);
        who = node["name"] is { Kind: LocatedKind.Text, Text.Length: > 0 } named ? $"target '{named.Text}'" : $"target {Position(node)}";
        if (!IsObject(node, who, "a target, { \"name\": …, \"sector\": …, \"year\": …, \"atLeast\": … }", "name", "measure", "region", "sector", "year", "atLeast"))
            return false;
        string name = Required<string>(node, "name", who, Text, "");
        OutcomeMeasure measure = Optional<OutcomeMeasure>(node, "measure", who, Word, OutcomeMeasure.ShareGva);
        bool share = _unread.Contains(node.At("measure")) || measure is OutcomeMeasure.ShareGva or OutcomeMeasure.SharePersons;
        value = new(name, Required<double>(node, "atLeast", who, share ? Fraction : Amount, 0), Required<Year>(node, "year", who, Year, default), measure, NullableText(node, "region", who), NullableText(node, "sector", who));
        return true;
    }
}
