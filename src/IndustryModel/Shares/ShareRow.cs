using System.Collections.Immutable;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Shares;

/// <summary>One share of a <see cref="ShareTable"/>: its figures, its place, and how it came about.</summary>
public sealed class ShareRow
{
    private readonly FormedShare _formed;
    private readonly string _formula;

    internal ShareRow(FormedShare formed, ImmutableArray<RegionCode> regions, ShareArea? area, string regionName, SectorCode sector, Year year, string baseCode, string formula, int? rank)
    {
        (_formed, Regions, Area, Name, Sector, Year, BaseCode, _formula, Rank) = (formed, regions, area, regionName, sector, year, baseCode, formula, rank);
    }

    /// <summary>The region, or the regions of the area.</summary>
    public ImmutableArray<RegionCode> Regions { get; }

    /// <summary>The area (cluster); null for a single region.</summary>
    public ShareArea? Area { get; }

    /// <summary>The name of the region or area.</summary>
    public string Name { get; }

    /// <summary>The sector.</summary>
    public SectorCode Sector { get; }

    /// <summary>The year.</summary>
    public Year Year { get; }

    /// <summary>What is measured.</summary>
    public Measure Measure => _formed.PartCube.Measure;

    /// <summary>The cube of the sector's figure; it names region and sector in both languages.</summary>
    public DataCube Cube => _formed.PartCube;

    /// <summary>The base's code, such as <c>gva</c>, <c>gdp</c> or <c>persons</c>.</summary>
    public string BaseCode { get; }

    /// <summary>The sector's figure, in the measure's unit.</summary>
    public Observation<double> Value => _formed.Part;

    /// <summary>The base's figure, in the measure's unit.</summary>
    public Observation<double> Total => _formed.Whole;

    /// <summary>The share, or why there is none.</summary>
    public Observation<Share> Share => _formed.Share;

    /// <summary>The place among the regions of the table, 1 for the largest; null without a share, and for what is no region (extra-regio).</summary>
    public int? Rank { get; }

    /// <summary>Where the figures come from.</summary>
    public IEnumerable<Source> Sources => _formed.Sources;

    internal IEnumerable<DataCube> Cubes => [_formed.PartCube, _formed.WholeCube];

    /// <summary>The reason where there is no share, else the flags of the figures; null when there is nothing to say.</summary>
    public string? Flag => FigureText.Flag(Share);

    /// <summary>The formula with the figures filled in.</summary>
    public Explanation Explain()
    {
        string where = string.Join(" + ", Regions.Select(r => r.Text));
        List<string> steps =
        [
            $"x[{where}, {Sector.Text}, {Year}] = {FigureText.WithUnit(Value, Measure)} ({_formed.PartCube.Id}, {_formed.PartCube.Vintage})",
            $"whole = {FigureText.WithUnit(Total, Measure)} ({_formed.WholeCube.Id}, {_formed.WholeCube.Vintage})",
        ];
        if (Share.HasValue)
            steps.Add($"share = {FigureText.Number(Value.Value)} / {FigureText.Number(Total.Value)} = {FigureText.Percent(Share.Value.Fraction)}");
        if (Share.Note is { } note)
            steps.Add(note);
        if (Area?.Note is { } areaNote)
            steps.Add(areaNote);
        string result = Share.HasValue ? FigureText.Percent(Share.Value.Fraction) : $"none ({Share.Reason.Describe()})";
        return new($"Share of {Sector.Text} in {Name} ({where}), {Year}, {Measure.Concept}: {result}", _formula, steps, Sources);
    }

    /// <summary>Such as "NL341 Zeeuws-Vlaanderen, C, 2018: 29.8 % of gva".</summary>
    public override string ToString()
    {
        string code = Area?.Code ?? Regions[0].Text;
        return $"{code} {Name}, {Sector.Text}, {Year}: {(Share.HasValue ? $"{FigureText.Percent(Share.Value.Fraction)} of {BaseCode}" : Flag)}";
    }
}
