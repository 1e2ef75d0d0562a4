using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Statistics;
using nietras.SeparatedValues;

namespace IndustryModel.Formats;

/// <summary>One reading of one file, from its first byte to its accounts.</summary>
internal sealed class TidyReading
{
    private readonly string _file;
    private readonly TidyCsvOptions _options;
    private readonly ProblemList _problems;

    public TidyReading(string file, TidyCsvOptions options)
    {
        if (!options.FreeCodes && options.RegionClassification is null && options.RegionClassifications.IsDefaultOrEmpty)
            throw new ArgumentException("The options name no classification that region codes can belong to. Set RegionClassifications (such as DutchRegions.Versions), or FreeCodes for any texts.", nameof(options));
        if (!options.FreeCodes && options.SectorClassification is null && options.SectorClassifications.IsDefaultOrEmpty)
            throw new ArgumentException("The options name no classification that sector codes can belong to. Set SectorClassifications (such as Nace.Rev2), or FreeCodes for any texts.", nameof(options));
        (_file, _options, _problems) = (file, options, new(file, options.MaxProblems));
    }

    public TidyCsvResult Run(CheckedTextReader text)
    {
        TidyRows? rows = null;
        int line = 1;
        bool any = false;
        try
        {
            using SepReader reader = Sep.New(',').Reader(o => o with { HasHeader = false, DisableColCountCheck = true, CultureInfo = CultureInfo.InvariantCulture }).From(text);
            TidyColumns? columns = null;
            while (reader.MoveNext())
            {
                var row = new CsvRow(reader.Current, line);
                line = (int)reader.Current.LineNumberToExcl; // Sep misstates where the first row begins
                if (rows is not null)
                {
                    rows.Read(row);
                    continue;
                }

                if (row.IsBlank)
                    continue;
                any = true;
                columns = row.ReportQuotes(_problems) ? null : TidyColumns.Read(Fields(row), _problems);
                if (columns is null)
                    break;
                rows = new(columns, _problems);
            }

            if (text.Stopped is { } stopped)
                return Failed(rows, stopped.Place, stopped.Fault);
            if (!any)
                _problems.Error(new(1, 1), "an empty file", "a header with region,sector,year,measure,value and rows under it", "check that this is the right file");
            return rows is null ? new(_file, null, _problems.ToArray(), 0) : Finish(rows, columns!);
        }
        catch (NotSupportedException) // what a row of more than 16 million characters is to Sep
        {
            return Failed(rows, new(line, 1), new("a row of more than 16 million characters", "a line end after each row", "look for a quote that is opened and never closed"));
        }
    }

    private static ImmutableArray<(string Text, Place Place)> Fields(CsvRow row)
    {
        ImmutableArray<(string, Place)>.Builder fields = ImmutableArray.CreateBuilder<(string, Place)>(row.Count);
        for (int i = 0; i < row.Count; i++)
            fields.Add((row[i].Trim().ToString(), row.PlaceOf(i)));
        return fields.MoveToImmutable();
    }

    private TidyCsvResult Failed(TidyRows? rows, Place place, TextFault fault) => new(_file, null,
        [.. _problems.ToArray(stoppedAt: place), new(_file, place.Line, place.Column, FormatSeverity.Error, fault.Found, fault.Expected, fault.Advice)], rows?.RowCount ?? 0);

    private TidyCsvResult Finish(TidyRows rows, TidyColumns columns)
    {
        if (rows.RowCount == 0)
        {
            _problems.Warning(new(1, 1), "a header without rows", "rows under it", "an empty table is valid, and holds nothing");
            return Result(rows, []);
        }

        rows.ReportUnits(columns.MeasurePlace);
        (Classification<RegionCode> Classification, ImmutableArray<RegionCode> Codes)? regions = _options.FreeCodes
            ? rows.Regions.Free(categories => Classification.OfRegions("free-regions", $"regions of {_file}", categories))
            : rows.Regions.Resolve(_options.RegionClassifications, _options.RegionClassification, columns.RegionPlace, _problems);
        (Classification<SectorCode> Classification, ImmutableArray<SectorCode> Codes)? sectors = _options.FreeCodes
            ? rows.Sectors.Free(categories => Classification.OfSectors("free-sectors", $"sectors of {_file}", categories))
            : rows.Sectors.Resolve(_options.SectorClassifications, _options.SectorClassification, columns.SectorPlace, _problems);
        int[] regionAt = Distinct(rows.Regions.Count, regions?.Codes);
        int[] sectorAt = Distinct(rows.Sectors.Count, sectors?.Codes);
        ReadOnlySpan<TidyRow> all = CollectionsMarshal.AsSpan(rows.Rows);
        List<(TidyMeasure Measure, TidyGrid Grid)> grids = [];
        foreach (TidyMeasure measure in rows.Measures)
        {
            if (TidyGrid.Of(measure, all, regionAt, sectorAt, r => string.Create(CultureInfo.InvariantCulture, $"{rows.Regions.TextOf(r.Region)} × {rows.Sectors.TextOf(r.Sector)} × {r.Year}"), _problems) is { } grid)
                grids.Add((measure, grid));
        }

        return _problems.HasErrors || regions is null || sectors is null ? new(_file, null, _problems.ToArray(), rows.RowCount) : Result(rows,
            [.. grids.Select(g => Cube(g.Measure, g.Grid, rows.Rows, new(regions.Value.Classification, g.Grid.Regions.Select(r => regions.Value.Codes[r])), new(sectors.Value.Classification, g.Grid.Sectors.Select(s => sectors.Value.Codes[s])), regions.Value.Codes, sectors.Value.Codes, grids.Max(x => x.Grid.LastYear)))]);
    }

    private DataCube Cube(TidyMeasure measure, TidyGrid grid, List<TidyRow> rows, Axis<RegionCode> regions, Axis<SectorCode> sectors, ImmutableArray<RegionCode> regionCodes, ImmutableArray<SectorCode> sectorCodes, int lastYear)
    {
        var builder = new DataCubeBuilder(measure.Concept.Code, measure.Concept.NameEn, new(measure.Concept, measure.Unit!, measure.IsCount ? PriceBasis.None : _options.PriceBasis),
            regions, sectors, grid.FirstYear, grid.LastYear, _options.Source ?? new("file/" + Name, "file", Name), _options.Vintage ?? new(Name, new Year(lastYear).FirstDay, VintageDating.NotBefore));
        foreach (ref readonly TidyRow row in CollectionsMarshal.AsSpan(rows))
        {
            if (row.Measure != measure.Number)
                continue;
            _ = double.IsNaN(row.Value)
                ? builder.SetMissing(regionCodes[row.Region], sectorCodes[row.Sector], row.Year, row.Reason, row.Flags)
                : builder.Set(regionCodes[row.Region], sectorCodes[row.Sector], row.Year, row.Value, row.Flags);
        }

        return builder.Build();
    }

    private string Name => Path.GetFileName(_file) is { Length: > 0 } name ? name : _file;

    private TidyCsvResult Result(TidyRows rows, IEnumerable<DataCube> cubes) => _problems.HasErrors
        ? new(_file, null, _problems.ToArray(), rows.RowCount)
        : new(_file, new RegionalAccounts(_options.Title ?? Name, cubes), _problems.ToArray(), rows.RowCount);

    // Spellings of one code are one position.
    private static int[] Distinct<TCode>(int count, ImmutableArray<TCode>? codes)
        where TCode : struct
    {
        int[] at = [.. Enumerable.Range(0, count)];
        if (codes is not { } known)
            return at;
        var first = new Dictionary<TCode, int>();
        for (int i = 0; i < count; i++)
            at[i] = first.TryAdd(known[i], i) ? i : first[known[i]];
        return at;
    }
}
