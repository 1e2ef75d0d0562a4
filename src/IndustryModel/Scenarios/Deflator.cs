namespace IndustryModel.Scenarios;

/// <summary>How history in current prices becomes real growth where a baseline looks back. Named by the user, never guessed.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record Deflator
{
    private Deflator(string name, bool isFile) => (Name, IsFile) = (name, isFile);

    /// <summary>The implicit deflator of the nation's total value added (current prices over volumes), for every sector.</summary>
    public static Deflator NationalTotal { get; } = new("national-total", false);

    /// <summary>The nation's implicit deflator of industry (B-E) for sectors of industry, that of the total for all others.</summary>
    public static Deflator NationalIndustry { get; } = new("national-industry", false);

    /// <summary>No deflation: growth in current prices, of which inflation is a part, is taken as it is.</summary>
    public static Deflator CurrentPrices { get; } = new("current-prices", false);

    /// <summary>The word in a scenario file, or the name of the file with price indices.</summary>
    public string Name { get; }

    /// <summary>Whether it is a file of one's own.</summary>
    public bool IsFile { get; }

    /// <summary>Price indices from a file of tidy CSV, with columns sector, year and index.</summary>
    /// <param name="path">The file, beside the scenario.</param>
    public static Deflator FromFile(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return Named(path) ?? new(path, true);
    }

    /// <summary>The policy of a word, or null.</summary>
    internal static Deflator? Named(string word) => Policies.FirstOrDefault(p => p.Name == word);

    internal static IReadOnlyList<Deflator> Policies => [NationalTotal, NationalIndustry, CurrentPrices];

    /// <summary>The word or the file.</summary>
    public override string ToString() => Name;
}
