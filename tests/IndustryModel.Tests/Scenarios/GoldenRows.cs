using System.Collections.Immutable;
using System.Globalization;
using IndustryModel.Tests.Architecture;

namespace IndustryModel.Tests.Scenarios;

/// <summary>Rows of a reference table beside these tests: a first line that names the source, then the columns. An empty cell is NaN.</summary>
internal static class GoldenRows
{
    public static ImmutableArray<ImmutableArray<string>> Texts(string name)
    {
        string[] lines = Repository.Read($"tests/IndustryModel.Tests/Scenarios/Goldens/{name}.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("# source: ", lines[0], StringComparison.Ordinal);
        Assert.True(lines.Length > 2);
        return [.. lines.Skip(2).Select(line => line.Split(',').ToImmutableArray())];
    }

    public static ImmutableArray<double[]> Numbers(string name, int skip = 0) => [.. Texts(name).Select(row => row.Skip(skip).Select(Number).ToArray())];

    public static double Number(string text) => text switch
    {
        "" => double.NaN,
        "inf" => double.PositiveInfinity,
        "-inf" => double.NegativeInfinity,
        _ => double.Parse(text, CultureInfo.InvariantCulture),
    };

    /// <summary>The distance in units in the last place of the expected value.</summary>
    public static double Units(double expected, double actual) => expected.Equals(actual) ? 0 : Math.Abs(actual - expected) / (Math.BitIncrement(Math.Abs(expected)) - Math.Abs(expected));
}
