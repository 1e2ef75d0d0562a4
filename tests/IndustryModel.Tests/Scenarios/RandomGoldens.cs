using System.Globalization;
using IndustryModel.Tests.Architecture;

namespace IndustryModel.Tests.Scenarios;

/// <summary>Tables of the folder <c>Goldens</c> on random numbers and quantiles: a first line that names the source, a line of columns, rows.</summary>
internal static class RandomGoldens
{
    /// <summary>The fields of each row.</summary>
    public static string[][] Rows(string name)
    {
        string[] lines = Repository.Read($"tests/IndustryModel.Tests/Scenarios/Goldens/{name}.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("# source: ", lines[0], StringComparison.Ordinal);
        return [.. lines.Skip(2).Select(line => line.Split(','))];
    }

    public static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>Hexadecimal words of 32 bits, separated by spaces.</summary>
    public static uint[] Words(string text) => [.. text.Split(' ').Select(word => uint.Parse(word, NumberStyles.HexNumber, CultureInfo.InvariantCulture))];
}
