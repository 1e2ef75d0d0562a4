using System.Collections.Immutable;
using System.Globalization;
using IndustryModel.Tests.Architecture;

namespace IndustryModel.Tests.Regional;

/// <summary>
/// Results of other systems on known inputs, kept as CSV with a first line that names the system: keys first, <c>value</c> last. NaN stands for what the
/// system answered with NaN or with nothing. A table may hold several data sets; <see cref="Set"/> picks one.
/// </summary>
internal sealed class Golden
{
    private Golden(string source, ImmutableArray<string> columns, ImmutableArray<ImmutableArray<string>> rows) => (Source, Columns, Rows) = (source, columns, rows);

    public string Source { get; }

    public ImmutableArray<string> Columns { get; }

    public ImmutableArray<ImmutableArray<string>> Rows { get; }

    /// <summary>Reads a file of the folder <c>Goldens</c>, such as <c>lq.plain.reat</c>.</summary>
    public static Golden Read(string name)
    {
        string[] lines = Repository.Read($"tests/IndustryModel.Tests/Regional/Goldens/{name}.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("# source: ", lines[0], StringComparison.Ordinal);
        return new(lines[0]["# source: ".Length..], [.. Fields(lines[1])], [.. lines.Skip(2).Select(line => Fields(line).ToImmutableArray())]);
    }

    /// <summary>The rows of one data set, without its column.</summary>
    public Golden Set(string name)
    {
        Assert.Equal("dataset", Columns[0]);
        ImmutableArray<ImmutableArray<string>> rows = [.. Rows.Where(r => r[0] == name).Select(r => r.RemoveAt(0))];
        Assert.NotEmpty(rows);
        return new(Source, Columns.RemoveAt(0), rows);
    }

    /// <summary>The rows whose first key is this, without its column.</summary>
    public Golden Where(string column, string value)
    {
        int at = Columns.IndexOf(column);
        ImmutableArray<ImmutableArray<string>> rows = [.. Rows.Where(r => r[at] == value).Select(r => r.RemoveAt(at))];
        Assert.NotEmpty(rows);
        return new(Source, Columns.RemoveAt(at), rows);
    }

    /// <summary>Keys joined by a slash, and the value.</summary>
    public IEnumerable<(string Key, double Value)> Values() => Rows.Select(r => (string.Join('/', r.Take(r.Length - 1)), Number(r[^1])));

    /// <summary>The value of keys, such as <c>NL341/C</c>.</summary>
    public double this[string key] => Values().Single(v => v.Key == key).Value;

    /// <summary>
    /// Every value of this table against ours: equal to a relative difference, or missing in both. An absolute difference counts only where values cancel; the caller says which size then matters.
    /// </summary>
    public void AssertAgrees(Func<ImmutableArray<string>, double> ours, double relative = 1e-10, double absolute = 0) => Assert.All(Rows, row =>
    {
        double expected = Number(row[^1]);
        double actual = ours(row);
        string place = $"{string.Join('/', row.Take(row.Length - 1))} ({Source}): {expected:R}, ours {actual:R}";
        Assert.True(double.IsNaN(expected) == double.IsNaN(actual), place);
        Assert.True(double.IsNaN(expected) || expected.Equals(actual) || Math.Abs(actual - expected) <= Math.Max(absolute, relative * Math.Abs(expected)), place);
    });

    public static double Number(string text) => text switch
    {
        "NA" or "NaN" => double.NaN,
        "Inf" => double.PositiveInfinity,
        "-Inf" => double.NegativeInfinity,
        _ => double.Parse(text, CultureInfo.InvariantCulture),
    };

    private static List<string> Fields(string line)
    {
        var fields = new List<string>();
        for (int at = 0; at <= line.Length;)
        {
            bool quoted = at < line.Length && line[at] == '"';
            int end = quoted ? line.IndexOf('"', at + 1) + 1 : line.IndexOf(',', at);
            if (end < 0 || end > line.Length)
                end = line.Length;
            fields.Add(line[at..end].Trim('"'));
            at = end + 1;
        }

        return fields;
    }
}
