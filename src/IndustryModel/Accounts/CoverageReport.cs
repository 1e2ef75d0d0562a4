using System.Collections.Immutable;
using IndustryModel.Classifications;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Accounts;

/// <summary>How much of a cube is there: cells with values, cells missing by reason, series without any value, and regions that were expected but are not on the axis.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed class CoverageReport : IHtmlResult
{
    internal CoverageReport(DataCube cube, ImmutableArray<RegionCode> absent, ImmutableSortedDictionary<MissingReason, int> missing, ImmutableArray<(RegionCode Region, SectorCode Sector)> empty)
        => (Cube, AbsentRegions, MissingByReason, EmptySeries) = (cube, absent, missing, empty);

    /// <summary>The cube.</summary>
    public DataCube Cube { get; }

    /// <summary>Regions that were expected and that the cube does not have.</summary>
    public ImmutableArray<RegionCode> AbsentRegions { get; }

    /// <summary>How many cells are missing for each reason.</summary>
    public ImmutableSortedDictionary<MissingReason, int> MissingByReason { get; }

    /// <summary>Region × sector pairs without a value in any year.</summary>
    public ImmutableArray<(RegionCode Region, SectorCode Sector)> EmptySeries { get; }

    /// <summary>The number of cells with a value.</summary>
    public int Present => Cube.CellCount - MissingByReason.Values.Sum();

    /// <summary>Whether every cell has a value and no expected region is absent.</summary>
    public bool IsComplete => AbsentRegions.IsEmpty && MissingByReason.IsEmpty;

    /// <summary>A row for the values, for each reason of missing, for each absent region and each empty series.</summary>
    public ResultTable ToTable() => new($"Coverage of {Cube.Id}",
        [new("what", ColumnKind.Text, "What", "Wat"), new("code", ColumnKind.Text, "Code", "Code"), new("cells", ColumnKind.Count, "Cells", "Cellen")],
        [
            ["present", ResultCell.Missing, Present],
            .. MissingByReason.Select(m => ImmutableArray.Create<ResultCell>("missing", m.Key.Describe(), m.Value)),
            .. AbsentRegions.Select(r => ImmutableArray.Create<ResultCell>("absent region", r.Text, ResultCell.Missing)),
            .. EmptySeries.Select(s => ImmutableArray.Create<ResultCell>("empty series", $"{s.Region.Text} × {s.Sector.Text}", Cube.YearCount)),
        ],
        sources: [Cube.Source]);

    /// <inheritdoc/>
    public string ToHtml(IFormatProvider? culture = null) => ToTable().ToHtml(culture);

    /// <summary>Such as "15,500 of 15,552 cells present; missing: 52 not available; absent regions: XX114".</summary>
    public override string ToString()
    {
        string missing = MissingByReason.IsEmpty ? "" : $"; missing: {string.Join(", ", MissingByReason.Select(m => FormattableString.Invariant($"{m.Value:N0} {m.Key.Describe()}")))}";
        string absent = AbsentRegions.IsEmpty ? "" : $"; absent regions: {string.Join(", ", AbsentRegions.Select(r => r.Text))}";
        return FormattableString.Invariant($"{Present:N0} of {Cube.CellCount:N0} cells present{missing}{absent}");
    }
}
