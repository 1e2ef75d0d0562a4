using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace IndustryModel.Scenarios;

/// <summary>
/// Reads a JSON text into a tree with places. What JSON does not allow but can be read past (comments, commas before an end, a member twice) is told and read past; after anything else there is no tree.
/// </summary>
internal ref struct LocatedJsonParser
{
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly string? _file;
    private readonly ImmutableArray<ScenarioProblem>.Builder _problems;
    private Utf8JsonReader _reader;
    private string _path;
    private int _at; // where the place below is, in bytes
    private int _line;
    private int _column;
    private int _end; // where the token before ended, in bytes
    private bool _comma; // whether a comma stands since the value before

    private LocatedJsonParser(ReadOnlySpan<byte> utf8, string? file, ImmutableArray<ScenarioProblem>.Builder problems)
    {
        _utf8 = utf8;
        (_file, _problems, _path, _line, _column) = (file, problems, "$", 1, 1);
        _reader = new(utf8, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Allow });
    }

    /// <summary>The tree of a text; null where it is no JSON.</summary>
    /// <param name="json">The text.</param>
    /// <param name="file">Its file, for problems.</param>
    /// <param name="problems">Gets what is wrong.</param>
    internal static LocatedJson? Parse(string json, string? file, ImmutableArray<ScenarioProblem>.Builder problems)
    {
        if (json.StartsWith('\uFEFF'))
            json = json[1..]; // editors write a byte order mark unasked

        if (string.IsNullOrWhiteSpace(json))
        {
            problems.Add(new("$", "The text is empty; expected a scenario, a JSON object.", 1, 1, file));
            return null;
        }

        if (json.AsSpan().IndexOfAnyInRange('\0', '\u0008') is >= 0 and int at)
        {
            ReadOnlySpan<char> before = json.AsSpan(0, at);
            problems.Add(new("$", FormattableString.Invariant($"The character U+{(int)json[at]:X4} stands in it, so it is no text; expected a scenario, a JSON object in UTF-8."), before.Count('\n') + 1, at - before.LastIndexOf('\n'), file));
            return null;
        }

        var parser = new LocatedJsonParser(Encoding.UTF8.GetBytes(json), file, problems);
        return parser.Document();
    }

    private LocatedJson? Document()
    {
        try
        {
            Next();
            LocatedJson? root = Value("$");
            if (root is not null)
                Next(); // refuses what stands behind
            return root;
        }
        catch (JsonException e)
        {
            int line = (int)(e.LineNumber ?? 0);
            ReadOnlySpan<byte> rest = _utf8;
            for (int i = 0; i < line; i++)
                rest = rest[(rest.IndexOf((byte)'\n') + 1)..];
            int column = Encoding.UTF8.GetCharCount(rest[..Math.Min(rest.Length, (int)(e.BytePositionInLine ?? 0))]) + 1;
            _problems.Add(new(_path, $"This is no JSON: {Words(e, rest[Math.Min(rest.Length, (int)(e.BytePositionInLine ?? 0))..])}", line + 1, column, _file));
            return null;
        }
    }

    /// <summary>What is wrong: in the framework's words, except where these do not tell what to do.</summary>
    private static string Words(JsonException e, ReadOnlySpan<byte> at)
    {
        if (at.StartsWith("NaN"u8) || at.StartsWith("Infinity"u8))
            return $"{(at[0] == 'N' ? "NaN" : "Infinity")} is no number in it; expected a finite number.";
        if (e.Message.Contains("maximum configured depth", StringComparison.Ordinal))
            return "lists and objects stand more than 64 deep within each other; expected a scenario, which has few levels.";
        int details = e.Message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
        return details < 0 ? e.Message : e.Message[..details];
    }

    /// <summary>Goes to the next token that is no comment.</summary>
    private bool Next()
    {
        while (_reader.Read())
        {
            int start = (int)_reader.TokenStartIndex;
            _comma |= _utf8[_end..start].Contains((byte)',');
            _end = (int)_reader.BytesConsumed;
            Advance(start);
            if (_reader.TokenType != JsonTokenType.Comment)
                return true;
            Add("A comment stands here, which JSON does not have; remove it.");
        }

        return false;
    }

    /// <summary>Moves the place to a byte further on.</summary>
    private void Advance(int to)
    {
        ReadOnlySpan<byte> passed = _utf8[_at..to];
        int last = passed.LastIndexOf((byte)'\n');
        _line += passed.Count((byte)'\n');
        _column = last < 0 ? _column + Encoding.UTF8.GetCharCount(passed) : Encoding.UTF8.GetCharCount(passed[(last + 1)..]) + 1;
        _at = to;
    }

    private readonly void Add(string message) => _problems.Add(new(_path, message, _line, _column, _file));

    private LocatedJson? Value(string path)
    {
        _path = path;
        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return Object(new(LocatedKind.Object, path, _line, _column));
            case JsonTokenType.StartArray:
                return Array(new(LocatedKind.Array, path, _line, _column));
            case JsonTokenType.String:
                return Text(out string text) ? new(LocatedKind.Text, path, _line, _column) { Text = text } : null;
            case JsonTokenType.Number:
                return new(LocatedKind.Number, path, _line, _column) { Text = Encoding.UTF8.GetString(_reader.ValueSpan), Number = _reader.TryGetDouble(out double number) ? number : double.NaN };
            default:
                return new(_reader.TokenType switch { JsonTokenType.True => LocatedKind.True, JsonTokenType.False => LocatedKind.False, _ => LocatedKind.Null }, path, _line, _column);
        }
    }

    private LocatedJson? Object(LocatedJson into)
    {
        _comma = false;
        while (Next() && _reader.TokenType != JsonTokenType.EndObject)
        {
            (int line, int column) = (_line, _column);
            if (!Text(out string name))
                return null;
            bool twice = into[name] is not null;
            if (twice)
                _problems.Add(new(into.At(name), $"The member '{name}' stands twice; give it once.", line, column, _file));
            Next();
            if (Value(into.At(name)) is not { } value)
                return null;
            if (!twice)
                into.Members.Add((name, line, column, value));
            _path = into.Path;
            _comma = false;
        }

        RefuseComma();
        return into;
    }

    private LocatedJson? Array(LocatedJson into)
    {
        _comma = false;
        while (Next() && _reader.TokenType != JsonTokenType.EndArray)
        {
            if (Value(FormattableString.Invariant($"{into.Path}[{into.Items.Count}]")) is not { } value)
                return null;
            into.Items.Add(value);
            _path = into.Path;
            _comma = false;
        }

        RefuseComma();
        return into;
    }

    private void RefuseComma()
    {
        if (_comma)
            Add("A comma stands before the end here; remove it.");
        _comma = false;
    }

    private readonly bool Text(out string text)
    {
        try
        {
            text = _reader.GetString()!;
            return true;
        }
        catch (InvalidOperationException) // half of a surrogate pair, escaped
        {
            text = "";
            Add("This text holds half of a character (a surrogate without its other half); write the character itself.");
            return false;
        }
    }
}
