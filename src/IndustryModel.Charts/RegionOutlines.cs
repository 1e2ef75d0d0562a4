using System.Collections.Immutable;
using IndustryModel.Classifications;
using IndustryModel.Results;

namespace IndustryModel.Charts;

/// <summary>
/// The outlines of the regions of one classification version, for maps. Those of the Netherlands come with the package, of NUTS 2016, 2021 and 2024, levels 0 to 3;
/// those of regions of your own are read from GeoJSON, or merged from others. Immutable.
/// </summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial class RegionOutlines
{
    private static readonly Lazy<RegionOutlines> In2016 = new(() => Load("NUTS2016"));
    private static readonly Lazy<RegionOutlines> In2021 = new(() => Load("NUTS2021"));
    private static readonly Lazy<RegionOutlines> In2024 = new(() => Load("NUTS2024"));

    private readonly Dictionary<RegionCode, RegionOutline> _byCode;

    internal RegionOutlines(string classification, string? credit, ImmutableArray<RegionOutline> outlines)
        => (Classification, Credit, Outlines, _byCode) = (classification, credit, outlines, outlines.ToDictionary(o => o.Region));

    /// <summary>The Netherlands in NUTS 2016, levels 0 to 3. Eurostat GISCO, scale 1:60 million.</summary>
    public static RegionOutlines Nuts2016 => In2016.Value;

    /// <summary>The Netherlands in NUTS 2021, levels 0 to 3. Eurostat GISCO, scale 1:3 million.</summary>
    public static RegionOutlines Nuts2021 => In2021.Value;

    /// <summary>The Netherlands in NUTS 2024, levels 0 to 3. Eurostat GISCO, scale 1:20 million.</summary>
    public static RegionOutlines Nuts2024 => In2024.Value;

    /// <summary>The classifications of which outlines come with the package.</summary>
    public static ImmutableArray<string> BuiltIn { get; } = ["NUTS2016", "NUTS2021", "NUTS2024"];

    /// <summary>The id of the classification of the regions, such as <c>NUTS2024</c>.</summary>
    public string Classification { get; }

    /// <summary>Whom a map must credit; null for outlines of your own without one.</summary>
    public string? Credit { get; }

    /// <summary>The outlines, in the order in which they were given.</summary>
    public ImmutableArray<RegionOutline> Outlines { get; }

    /// <summary>The outline of a region.</summary>
    /// <exception cref="UnknownCodeException">There is none: the region is of another classification version, or unknown. The message says which.</exception>
    public RegionOutline this[RegionCode region] => _byCode.TryGetValue(region, out RegionOutline? outline) ? outline : throw Unknown(region);

    /// <summary>Whether there is an outline of a region.</summary>
    public bool Has(RegionCode region) => _byCode.ContainsKey(region);

    /// <summary>The outlines that come with the package for a classification.</summary>
    /// <param name="classification">Its id: <c>NUTS2016</c>, <c>NUTS2021</c> or <c>NUTS2024</c>.</param>
    /// <exception cref="UnknownCodeException">None come with it; read your own with <see cref="FromGeoJson"/>.</exception>
    public static RegionOutlines Of(string classification)
    {
        ArgumentNullException.ThrowIfNull(classification);
        return classification switch
        {
            "NUTS2016" => Nuts2016,
            "NUTS2021" => Nuts2021,
            "NUTS2024" => Nuts2024,
            _ => throw new UnknownCodeException(classification, $"No outlines of '{classification}' come with the package; those of the Netherlands in NUTS2016, NUTS2021 and NUTS2024 do. "
                + "Read outlines of your own with RegionOutlines.FromGeoJson and pass them to the map.", []),
        };
    }

    /// <summary>Such as "NUTS2024: 57 outlines".</summary>
    public override string ToString() => $"{Classification}: {Outlines.Length} outlines";

    private static RegionOutlines Load(string classification)
    {
        using Stream resource = typeof(RegionOutlines).Assembly.GetManifestResourceStream($"IndustryModel.Charts.outlines.{classification.ToLowerInvariant()}.imoutlines")!;
        return OutlineBinary.Read(resource).WithNutsLevels();
    }

    private UnknownCodeException Unknown(RegionCode region)
    {
        if (region.Classification != Classification)
        {
            return new(region.ToString(), $"The region {region.Text} is one of {region.Classification}, and the outlines are those of {Classification}: their borders differ, so one is not drawn on the other. "
                + $"Pass outlines of {region.Classification}, or recode the figures by a correspondence first.", []);
        }

        ImmutableArray<string> close = DidYouMean.Closest(region.Text, Outlines.Select(o => o.Region.Text));
        return new(region.Text, $"There is no outline of the region {region.Text}; there are {Outlines.Length} of {Classification}: {string.Join(", ", Outlines.Take(8).Select(o => o.Region.Text))}{(Outlines.Length > 8 ? ", …" : "")}."
            + DidYouMean.Sentence(close), close);
    }
}
