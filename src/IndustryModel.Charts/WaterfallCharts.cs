using IndustryModel.Classifications;
using IndustryModel.Regional;
using IndustryModel.Results;
using IndustryModel.Scenarios;
using IndustryModel.Shares;
using IndustryModel.Statistics;

namespace IndustryModel.Charts;

/// <summary>Changes and what they consist of, as waterfalls.</summary>
public static class WaterfallCharts
{
    /// <summary>What each lever adds to an outcome, from the figure without levers to that with all of them.</summary>
    /// <param name="attribution">The split of the effect.</param>
    /// <param name="options">Title, culture, size, sources.</param>
    public static Chart ToWaterfall(this Attribution attribution, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(attribution);
        ResultColumn column = ScenarioWords.Column(attribution.Measure, attribution.Unit);
        ChartWords words = ScenarioWords.Of(options, attribution.Measure, attribution.Sector, attribution.Region, attribution.Scenario.Name, column,
            $"effect of levers in {attribution.Year}, Shapley values{(ScenarioWords.IsShare(attribution.Measure) ? "; pp: percentage points" : "")}",
            $"effect van instrumenten in {attribution.Year}, Shapley-waarden{(ScenarioWords.IsShare(attribution.Measure) ? "; pp: procentpunten" : "")}", []);
        return WaterfallDrawing.Draw(words, attribution.ToTable(), column, ScenarioWords.IsShare(attribution.Measure) ? WaterfallDrawing.DifferencesOfShares : column,
            new(words.Pick("Without levers", "Zonder instrumenten"), attribution.Without),
            [.. attribution.Levers.Select(l => new LabeledValue(Name(attribution.Scenario, l.Lever, words), l.Value, l.Lever))], new(words.Pick("With all levers", "Met alle instrumenten"), attribution.With));
    }

    /// <summary>What each sector contributed to the growth of the total, the largest contributions first.</summary>
    /// <param name="contributions">The contributions.</param>
    /// <param name="options">Title, culture, size.</param>
    public static Chart ToWaterfall(this GrowthContributions contributions, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(contributions);
        var column = new ResultColumn("contribution", ColumnKind.PercentagePoints, "Contribution", "Bijdrage", Decimals: 2);
        Category<RegionCode> region = contributions.Cube.Regions.Classification[contributions.Region];
        MeasureConcept concept = contributions.Cube.Measure.Concept;
        ChartWords words = new(options, $"Contributions to the growth of {concept.NameEn} in {region.NameEn}, {contributions.Start}–{contributions.End}",
            $"Bijdragen aan de groei van {concept.NameNl} in {region.NameNl}, {contributions.Start}–{contributions.End}",
            $"percentage points; {contributions.Cube.Measure.PriceBasis}", $"procentpunten; {contributions.Cube.Measure.PriceBasis}", contributions.Sources);
        bool dutch = words.IsDutch;
        List<LabeledValue> changes = [.. contributions.Rows
            .Select(r => new LabeledValue($"{r.Sector.Text} {(dutch ? contributions.Cube.Sectors.Classification[r.Sector].NameNl : r.Name)}", r.Contribution.HasValue ? r.Contribution.Value.Value : null, r.Sector.Text, r.Contribution.HasValue ? null : r.Contribution.Reason.Describe()))
            .OrderByDescending(c => c.Value is not null).ThenByDescending(c => c.Value)];
        if (contributions.Discrepancy is { HasValue: true, Value.Value: not 0 and var left } && Math.Abs(left) >= 0.005)
            changes.Add(new(words.Pick("In no sector", "In geen sector"), left));
        return WaterfallDrawing.Draw(words, contributions.ToTable(), column, column, null, changes,
            new(words.Pick("Growth of the total", "Groei van het totaal"), contributions.TotalGrowth.HasValue ? contributions.TotalGrowth.Value.Value : null));
    }

    /// <summary>The components of the change of a region, or of one of its sectors.</summary>
    /// <param name="shiftShare">The analysis.</param>
    /// <param name="region">The region.</param>
    /// <param name="sector">The sector; the sum of all if null.</param>
    /// <param name="options">Title, culture, size.</param>
    /// <exception cref="UnknownCodeException">The result does not have the region or the sector.</exception>
    public static Chart ToWaterfall(this ShiftShare shiftShare, RegionCode region, SectorCode? sector = null, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(shiftShare);
        ShiftShareRow row = sector is { } one ? shiftShare[region, one] : shiftShare[region];
        ResultTable table = shiftShare.ToTable();
        ResultColumn column = table.Columns.First(c => c.Name == "change");
        string name = RegionalWords.Name(shiftShare, region, options);
        string ofEn = sector is { } s ? $"{shiftShare.Cube.Sectors.Classification[s].NameEn} in {name}" : name;
        string ofNl = sector is { } z ? $"{shiftShare.Cube.Sectors.Classification[z].NameNl} in {name}" : name;
        ChartWords words = new(options, $"{ofEn}: change of {shiftShare.Measure.Concept.NameEn}, {shiftShare.Start}–{shiftShare.End}", $"{ofNl}: verandering van {shiftShare.Measure.Concept.NameNl}, {shiftShare.Start}–{shiftShare.End}",
            $"{column.Unit}; shift-share, {shiftShare.Variant}", $"{column.Unit}; shift-share, {shiftShare.Variant}", shiftShare.Sources);
        string sectorText = sector?.Text ?? "TOTAL";
        return WaterfallDrawing.Draw(words, table.Where(r => table[r, "region"] == region.Text && table[r, "sector"] == sectorText), column, column, null,
            [.. row.Components.Select(c => new LabeledValue(table.Columns.First(k => k.Name == c.Name).Heading(options?.Culture), c.Value.HasValue ? c.Value.Value : null, c.Name, c.Value.HasValue ? null : c.Value.Reason.Describe()))],
            new(words.Pick("Change", "Verandering"), row.Change.HasValue ? row.Change.Value : null));
    }

    /// <summary>Changes of your own: a column of a table, row by row, and their sum.</summary>
    /// <param name="table">The table; its title, unit, notes and sources are the chart's.</param>
    /// <param name="label">The column of labels.</param>
    /// <param name="value">The column of changes.</param>
    /// <param name="options">Title, culture, size.</param>
    /// <exception cref="ArgumentException">There is no such column, it holds no numbers, or there are no rows.</exception>
    public static Chart ToWaterfall(this ResultTable table, string label, string value, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(label);
        ArgumentNullException.ThrowIfNull(value);
        ResultColumn column = TableFigures.NumberColumn(table, value);
        IReadOnlyList<LabeledValue> changes = TableFigures.Of(table, label, value, options);
        if (changes.Count == 0)
            throw new ArgumentException($"There is nothing to draw: the table '{table.Title}' has no rows.", nameof(table));
        ChartWords words = TableFigures.Words(table, column, options);
        return WaterfallDrawing.Draw(words, table, column, column, null, changes, new(words.Pick("Together", "Samen"), changes.Any(c => c.Value is null) ? null : changes.Sum(c => c.Value)));
    }

    /// <summary>A lever by the name it has in the scenario, or in a vision of its economy; else by its code.</summary>
    private static string Name(Scenario scenario, string lever, ChartWords words)
        => scenario.Levers.FirstOrDefault(l => l.Code == lever)?.Name
            ?? (scenario.Economy?.Visions.SelectMany(v => v.Levers).FirstOrDefault(l => l.Code == lever) is { } known ? words.Pick(known.NameEn, known.NameNl) : lever);
}
