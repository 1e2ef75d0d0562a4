using System.Diagnostics.CodeAnalysis;

namespace IndustryModel.Scenarios;

/// <summary>A value of a JSON text, with its path and the place where it stands.</summary>
internal sealed class LocatedJson(LocatedKind kind, string path, int line, int column)
{
    private const int ShownAtMost = 60;

    internal LocatedKind Kind { get; } = kind;

    /// <summary>Such as <c>$.levers[0].start</c>.</summary>
    internal string Path { get; } = path;

    /// <summary>From 1.</summary>
    internal int Line { get; } = line;

    /// <summary>From 1, in UTF-16 units as editors count.</summary>
    internal int Column { get; } = column;

    /// <summary>The text of a text, the digits of a number as they were written.</summary>
    internal string Text { get; init; } = "";

    /// <summary>The value of a number; infinite where it is beyond the range.</summary>
    internal double Number { get; init; }

    /// <summary>The members of an object in their order; of a member that stands twice, the first.</summary>
    internal List<(string Name, int Line, int Column, LocatedJson Value)> Members { get; } = [];

    /// <summary>The entries of a list.</summary>
    internal List<LocatedJson> Items { get; } = [];

    /// <summary>The value of a member, or null.</summary>
    internal LocatedJson? this[string name] => Members.Find(m => m.Name == name).Value;

    /// <summary>What was found, for a message: texts and numbers as they stand, the kind of all others.</summary>
    internal string Found => Kind switch
    {
        LocatedKind.Object => "an object",
        LocatedKind.Array => "a list",
        LocatedKind.Text => $"'{(Text.Length <= ShownAtMost ? Text : Text[..ShownAtMost] + "…")}'",
        LocatedKind.Number => Text,
        LocatedKind.True => "true",
        LocatedKind.False => "false",
        _ => "null",
    };

    /// <summary>The path of a member.</summary>
    internal string At(string name) => PathOf(Path, name);

    /// <summary>The path of a member: with a point where its name is plain, in brackets otherwise.</summary>
    internal static string PathOf(string path, string name) => name.Length > 0 && name.All(c => char.IsLetterOrDigit(c) || c is '_' or '$' or '-') ? $"{path}.{name}" : $"{path}['{name.Replace("'", "\\'", StringComparison.Ordinal)}']";

    /// <summary>This value and all in it.</summary>
    internal IEnumerable<LocatedJson> All() => Members.Select(m => m.Value).Concat(Items).SelectMany(v => v.All()).Prepend(this);

    internal bool IsText([NotNullWhen(true)] out string? text)
    {
        text = Kind == LocatedKind.Text ? Text : null;
        return text is not null;
    }
}

/// <summary>What a value of JSON is.</summary>
internal enum LocatedKind
{
    Object,
    Array,
    Text,
    Number,
    True,
    False,
    Null,
}
