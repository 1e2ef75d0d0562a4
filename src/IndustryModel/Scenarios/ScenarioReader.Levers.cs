using System.Collections.Immutable;
using NodaTime;

namespace IndustryModel.Scenarios;

/// <summary>Levers and their effects.</summary>
internal sealed partial class ScenarioReader
{
    private static readonly ScenarioLever Nothing = new("", default, []);
    private static readonly LeverEffect NoEffect = new(default, default, new FixedMagnitude(0));

    private bool Lever(LocatedJson node, string who, out ScenarioLever value)
    {
        value = Nothing;
        who = node["code"] is { Kind: LocatedKind.Text, Text.Length: > 0 } named ? $"lever '{named.Text}'" : $"lever {Position(node)}";
        if (!IsObject(node, who, "a lever, { \"code\": …, \"start\": …, \"effects\": [ … ] }", "code", "name", "start", "end", "lag", "buildUp", "profile", "persistence", "halfLife", "effects"))
            return false;
        string code = Required<string>(node, "code", who, Text, "");
        string? name = NullableText(node, "name", who);
        LocalDate start = Required<LocalDate>(node, "start", who, Date, default);
        LocalDate? end = Nullable<LocalDate>(node, "end", who, Date);
        Period lag = Optional<Period>(node, "lag", who, Span, Period.Zero);
        Period buildUp = Optional<Period>(node, "buildUp", who, Span, Period.Zero);
        BuildUpProfile profile = Optional<BuildUpProfile>(node, "profile", who, Word, default);
        LeverPersistence persistence = Optional<LeverPersistence>(node, "persistence", who, Word, default);
        Period? halfLife = node["halfLife"] is { Kind: LocatedKind.Null } ? null : Optional<Period?>(node, "halfLife", who, SpanOrNull, null);
        ImmutableArray<LeverEffect> effects = List<LeverEffect>(node, "effects", who, Effect, NoEffect);
        if (node["effects"] is null)
            Refuse(node.At("effects"), node.Line, node.Column, who, "'effects' is missing.");
        value = new(code, start, effects, name, end, lag, buildUp, profile, persistence, halfLife);
        return true;
    }

    private bool SpanOrNull(LocatedJson node, string who, out Period? value)
    {
        bool ok = Span(node, who, out Period period);
        value = ok ? period : null;
        return ok;
    }

    private bool Effect(LocatedJson node, string who, out LeverEffect value)
    {
        value = NoEffect;
        who = $"{who}, effect {Position(node)}";
        if (!IsObject(node, who, "an effect, { \"channel\": …, \"kind\": …, \"magnitude\": … }", "channel", "kind", "region", "sector", "weight", "magnitude", "origin"))
            return false;
        value = new(Required<EffectChannel>(node, "channel", who, Word, default), Required<EffectKind>(node, "kind", who, Word, default), Required<Magnitude>(node, "magnitude", who, AnyMagnitude, NoEffect.Magnitude),
            Optional<string>(node, "region", who, Text, "*"), Optional<string>(node, "sector", who, Text, "*"), Optional<double>(node, "weight", who, Fraction, 1),
            Optional<string>(node, "origin", who, Text, LeverEffect.Assumed));
        return true;
    }

    /// <summary>The number of an entry of a list, from 0 as in its path.</summary>
    private static string Position(LocatedJson node) => node.Path[(node.Path.LastIndexOf('[') + 1)..^1];
}
