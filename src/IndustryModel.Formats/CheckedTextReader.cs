using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace IndustryModel.Formats;

/// <summary>
/// Reads UTF-8 (with or without a mark at its beginning) and stops where the text is no text: at bytes that are no UTF-8, at a NUL, or where a character was lost before.
/// Where it stopped, and why, is a value: nothing is replaced silently.
/// </summary>
internal sealed class CheckedTextReader : TextReader
{
    private const char Lost = '\uFFFD'; // what decoders put in the place of what they could not read

    private readonly Stream? _stream;
    private readonly TextReader? _reader;
    private readonly byte[] _bytes;
    private int _start;
    private int _end;
    private bool _begun;
    private bool _ended;
    private TextFault? _pending;
    private int _line = 1;
    private int _column = 1;
    private bool _afterReturn;

    public CheckedTextReader(Stream stream) => (_stream, _bytes) = (stream, new byte[1 << 16]);

    public CheckedTextReader(TextReader reader) => (_reader, _bytes) = (reader, []);

    /// <summary>Why reading stopped before the end, and where; null when it did not.</summary>
    public (Place Place, TextFault Fault)? Stopped { get; private set; }

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        if (Stopped is not null || buffer.IsEmpty)
            return 0;
        int read = _reader is null ? Decode(buffer) : ReadDecoded(_reader, buffer);
        int bad = buffer[..read].IndexOfAny('\0', Lost);
        if (bad >= 0)
            (read, _pending) = (bad, buffer[bad] == Lost ? TextFault.LostCharacter : TextFault.Nul);
        Advance(buffer[..read]);
        if (_pending is { } fault)
            Stopped = (new(_line, _column), fault);
        return read;
    }

    // readers over consoles and pipes leave the mark at the beginning in the text
    private int ReadDecoded(TextReader reader, Span<char> buffer)
    {
        if (!_begun && reader.Peek() == '\uFEFF')
            _ = reader.Read();
        _begun = true;
        return reader.Read(buffer);
    }

    private int Decode(Span<char> buffer)
    {
        if (!_begun)
            Begin();
        while (_pending is null)
        {
            OperationStatus status = Utf8.ToUtf16(_bytes.AsSpan(_start.._end), buffer, out int read, out int written, replaceInvalidSequences: false, isFinalBlock: _ended);
            _start += read;
            if (status == OperationStatus.InvalidData)
                _pending = _ended && Rune.DecodeFromUtf8(_bytes.AsSpan(_start.._end), out _, out _) == OperationStatus.NeedMoreData ? TextFault.CutOff : TextFault.NotUtf8(_bytes[_start]);
            if (written > 0 || (_ended && status == OperationStatus.Done))
                return written;
            if (_pending is null)
                Fill();
        }

        return 0;
    }

    private void Begin()
    {
        _begun = true;
        while (!_ended && _end < 4)
            Fill();
        ReadOnlySpan<byte> head = _bytes.AsSpan(0, _end);
        _pending = TextFault.OfBeginning(head);
        if (head is [0xEF, 0xBB, 0xBF, ..])
            _start = 3;
    }

    private void Fill()
    {
        _bytes.AsSpan(_start.._end).CopyTo(_bytes);
        (_start, _end) = (0, _end - _start);
        int read = _stream!.Read(_bytes.AsSpan(_end));
        _end += read;
        _ended = read == 0;
    }

    private void Advance(ReadOnlySpan<char> text)
    {
        if (!text.Contains('\r') && !_afterReturn)
        {
            int last = text.LastIndexOf('\n');
            _line += text.Count('\n');
            _column = last < 0 ? _column + text.Length : text.Length - last;
            return;
        }

        foreach (char c in text)
        {
            if (c == '\n' && _afterReturn)
            {
                _afterReturn = false; // the second half of one line end
                continue;
            }

            _afterReturn = c == '\r';
            (_line, _column) = c is '\r' or '\n' ? (_line + 1, 1) : (_line, _column + 1);
        }
    }
}

/// <summary>Why a file is no text that can be read.</summary>
internal readonly record struct TextFault(string Found, string Expected, string Advice)
{
    private const string Text = "text in UTF-8";

    public static TextFault Nul => new("a NUL character, as binary files have them", Text, "check that this is the right file");

    public static TextFault LostCharacter => new("the character U+FFFD, which stands for one that was lost when the text was decoded", Text, "save the file in UTF-8 from where it was still whole");

    public static TextFault CutOff => new("the end of the file in the middle of a character", Text, "fetch the file again: it seems to be cut off");

    public static TextFault NotUtf8(byte first) => new($"the byte 0x{first:X2}, which is no UTF-8 here", Text, "save the file in UTF-8; it is probably in Windows-1252 or Latin-1");

    public static TextFault? OfBeginning(ReadOnlySpan<byte> head) => head switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => new("a text in UTF-32", Text, "save the file in UTF-8"),
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => new("a text in UTF-16", Text, "save the file in UTF-8"),
        [not 0, 0, not 0, 0, ..] or [0, not 0, 0, not 0, ..] => new("a text that looks like UTF-16 without a byte order mark", Text, "save the file in UTF-8"),
        [(byte)'P', (byte)'K', 3, 4, ..] => new("a ZIP archive, or a workbook such as XLSX", "a text file", "unpack it, or export the sheet as CSV in UTF-8"),
        [0x1F, 0x8B, ..] => new("a file compressed by gzip", "a text file", "unpack it first"),
        _ => null,
    };
}
