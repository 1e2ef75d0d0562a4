using System.Reflection;
using System.Text.RegularExpressions;

namespace IndustryModel.Tests.Architecture;

/// <summary>The rooms of a house and what each may see; finds the uses that go the wrong way.</summary>
internal sealed partial class RoomArrows(string house, IReadOnlyDictionary<string, string[]> sees)
{
    /// <summary>The rooms of the core package, as the page on its layout has them.</summary>
    public static RoomArrows OfCore { get; } = new("IndustryModel", new Dictionary<string, string[]>
    {
        ["Quantities"] = [],
        ["Statistics"] = ["Quantities"],
        ["Classifications"] = ["Quantities"],
        ["Results"] = ["Statistics", "Quantities"],
        ["Accounts"] = ["Classifications", "Statistics", "Quantities", "Results"],
        ["Policy"] = ["Classifications", "Statistics", "Quantities", "Results"],
        ["Shares"] = ["Accounts", "Policy", "Classifications", "Statistics", "Quantities", "Results"],
        ["Regional"] = ["Accounts", "Classifications", "Statistics", "Quantities", "Results"],
        ["Scenarios"] = ["Accounts", "Policy", "Shares", "Regional", "Classifications", "Statistics", "Quantities", "Results"],
        ["Json"] = ["Scenarios", "Shares", "Regional", "Accounts", "Policy", "Classifications", "Statistics", "Quantities", "Results"],
    });

    public IEnumerable<string> Rooms => sees.Keys;

    /// <summary>Each use that no arrow allows, as a sentence.</summary>
    public IEnumerable<string> ViolationsIn(Assembly assembly) => assembly.GetTypes()
        .Where(t => RoomOf(t) is not null)
        .SelectMany(t => TypeUses.Of(t).Select(used => Sentence(t, used)))
        .OfType<string>()
        .Distinct()
        .Order(StringComparer.Ordinal);

    /// <summary>Each <c>using</c> of a source text that no arrow allows, also when nothing is used through it.</summary>
    public IEnumerable<string> ViolationsIn(string file, string text)
    {
        string? room = Namespace().Match(text) is { Success: true } own ? RoomOf(own.Groups[1].Value) : null;
        return room is null
            ? []
            : Using().Matches(text).Select(m => RoomOf(m.Groups[1].Value)).OfType<string>()
                .Where(other => !Allows(room, other))
                .Select(other => $"{file}: {room} opens {other}");
    }

    private string? Sentence(Type user, Type used) =>
        RoomOf(user) is { } from && RoomOf(used) is { } to && !Allows(from, to) ? $"{from} sees {to}: {user.FullName} uses {used.FullName}" : null;

    private bool Allows(string from, string to) => from == to || (sees.TryGetValue(from, out string[]? seen) && seen.Contains(to));

    private string? RoomOf(Type type) => type.Namespace is { } space ? RoomOf(space) : null;

    private string? RoomOf(string space) =>
        space.StartsWith(house + ".", StringComparison.Ordinal) ? space[(house.Length + 1)..].Split('.')[0] : null;

    [GeneratedRegex(@"^namespace ([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^\s*(?:global )?using (?:static )?(?:\w+ = )?([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Using();
}
