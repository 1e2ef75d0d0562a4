using System.Collections.Immutable;
using System.Globalization;

namespace IndustryModel.Formats;

/// <summary>Collects findings; what is wrong in the same way in many rows is told once, with the number of rows.</summary>
internal sealed class ProblemList(string file, int atMost)
{
    private readonly List<FormatProblem> _problems = [];
    private readonly Dictionary<string, (int At, int Count)> _repeated = new(StringComparer.Ordinal);
    private int _unlisted;

    public bool HasErrors { get; private set; }

    public void Error(Place place, string found, string expected, string? advice = null) => Add(new(file, place.Line, place.Column, FormatSeverity.Error, found, expected, advice));

    public void Warning(Place place, string found, string expected, string? advice = null) => Add(new(file, place.Line, place.Column, FormatSeverity.Warning, found, expected, advice));

    /// <summary>Whether this is the first of its kind; later ones are counted.</summary>
    public bool IsFirst(string key)
    {
        bool first = !_repeated.TryGetValue(key, out (int At, int Count) known);
        _repeated[key] = first ? (_problems.Count, 1) : (known.At, known.Count + 1);
        return first;
    }

    /// <summary>All findings in the order of the file; those at or after a place where reading stopped are left out.</summary>
    public ImmutableArray<FormatProblem> ToArray(Place? stoppedAt = null)
    {
        foreach ((int at, int count) in _repeated.Values.Where(r => r.Count > 1 && r.At < _problems.Count))
            _problems[at] = _problems[at] with { Found = string.Create(CultureInfo.InvariantCulture, $"{_problems[at].Found} ({count:N0} rows)") };
        IEnumerable<FormatProblem> ordered = _problems.Where(p => stoppedAt is not { } stop || p.Line < stop.Line).OrderBy(p => p.Line).ThenBy(p => p.Column);
        return _unlisted == 0 ? [.. ordered] : [.. ordered, new(file, 0, 0, FormatSeverity.Error,
            string.Create(CultureInfo.InvariantCulture, $"{_unlisted:N0} more findings"), "none", "mend the ones listed, and read again")];
    }

    private void Add(FormatProblem problem)
    {
        HasErrors |= problem.Severity == FormatSeverity.Error;
        if (_problems.Count < atMost)
            _problems.Add(problem);
        else
            _unlisted++;
    }
}

/// <summary>A line and a character in it, both from 1.</summary>
internal readonly record struct Place(int Line, int Column);
