using System.Collections.Immutable;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Shares;

internal sealed partial class ClaimReader
{
    private const int NamedAtMost = 10;

    private Measurement Measure(ReadingDefinition definition) => question.Form switch
    {
        ClaimForm.Share => MeasureShare(definition),
        ClaimForm.Count => MeasureCount(definition),
        ClaimForm.SeveralRegions => MeasureSeveral(definition),
        ClaimForm.RanksFirst => MeasureRank(definition),
        ClaimForm.Growth => MeasureGrowth(definition),
        _ => throw new InvalidOperationException($"No such form: {question.Form}."),
    };

    private Measurement MeasureShare(ReadingDefinition definition)
    {
        ShareFormer former = Former(definition.Basis);
        RegionCode region = RegionIn(former.PartCube)!.Value;
        FormedShare formed = former.Form([region], definition.Sector, definition.Year!.Value);
        return new(formed.Share.Select(s => s.Fraction), [formed.PartCube, formed.WholeCube], region.Text) { Finding = formed.Share.HasValue ? formed.Share.Note : null };
    }

    private Measurement MeasureCount(ReadingDefinition definition)
    {
        DataCube cube = accounts[definition.Basis.Measure];
        RegionCode region = RegionIn(cube)!.Value;
        Observation<double> count = cube.Observe(region, definition.Sector, definition.Year!.Value, options.Missing).Select(v => v * cube.Measure.Unit.Scale);
        return new(count.HasValue ? count : Observation<double>.Missing(count.Reason, FigureText.WhyMissing(count, $"{region.Text} × {definition.Sector.Text} × {definition.Year}")), [cube], region.Text);
    }

    /// <summary>Several regions have a share as stated if the share of the one at that place (the third for three) is as stated.</summary>
    private Measurement MeasureSeveral(ReadingDefinition definition)
    {
        ShareTable table = Table(definition);
        ShareRow[] present = [.. table.Rows.Where(r => r.Share.HasValue)];
        ShareRow[] found = [.. present.Where(r => _interval.Contains(r.Share.Value.Fraction))];
        int missing = table.Rows.Length - present.Length;
        string names = string.Join(", ", found.Take(NamedAtMost).Select(r => $"{r.Name} {FigureText.Percent(r.Share.Value.Fraction)}"));
        string finding = $"{found.Length} of {table.Rows.Length} regions {MeasuredKind.Share.Text(_interval)}{(found.Length > 0 ? $": {names}{(found.Length > NamedAtMost ? ", …" : "")}" : "")}"
            + (missing > 0 ? $"; {missing} without a share" : "");
        Observation<double> measured = present.Length >= options.Several
            ? present[options.Several - 1].Share.Select(s => s.Fraction)
            : Observation<double>.Missing(MissingReason.NotCovered, $"{present.Length} regions have a share ({table.Rows.FirstOrDefault(r => !r.Share.HasValue)?.Flag ?? "the accounts have no more"}); {options.Several} make several");
        ClaimVerdict verdict = !measured.HasValue ? ClaimVerdict.CannotBeChecked : found.Length >= options.Several ? ClaimVerdict.Holds : found.Length + missing < options.Several ? ClaimVerdict.DoesNotHold : ClaimVerdict.CannotBeChecked;
        return new(measured, Cubes(table), found.Length == 0 ? null : string.Join(", ", found.Select(r => r.Regions[0].Text)))
        {
            Verdict = verdict,
            Finding = finding,
            Reason = measured.HasValue ? $"{missing} of {table.Rows.Length} regions have no share, and they decide" : measured.Note,
        };
    }

    private Measurement MeasureRank(ReadingDefinition definition)
    {
        ShareTable table = Table(definition);
        RegionCode region = question.Claim.Region!.Value;
        ShareRow? row = table.Rows.FirstOrDefault(r => r.Regions[0] == region);
        if (row is null)
            return new(Observation<double>.Missing(MissingReason.NotCovered, $"{region.Text} is not among the regions of level {options.RegionLevel}"), Cubes(table), region.Text);
        if (row.Rank is not { } rank)
            return new(Observation<double>.Missing(row.Share.Reason, row.Share.Note), Cubes(table), row.Regions[0].Text);
        int missing = table.Rows.Count(r => !r.Share.HasValue);
        ShareRow first = table.Rows[0];
        return new(Observation.Of((double)rank), Cubes(table), row.Regions[0].Text)
        {
            Verdict = rank == 1 && missing > 0 ? ClaimVerdict.CannotBeChecked : null,
            Finding = rank == 1 ? $"the highest of {table.Rows.Length - missing} regions" : $"the highest is {first.Name} with {FigureText.Percent(first.Share.Value.Fraction)}",
            Reason = $"{missing} of {table.Rows.Length} regions have no share and may be higher",
        };
    }

    private Measurement MeasureGrowth(ReadingDefinition definition)
    {
        DataCube cube = CubeOf(definition.Basis)!;
        RegionCode region = RegionIn(cube)!.Value;
        Year end = definition.Year!.Value;
        Year start = end - options.GrowthYears;
        Observation<double> first = cube.Observe(region, definition.Sector, start);
        Observation<double> last = cube.Observe(region, definition.Sector, end);
        Observation<double> lacking = first.HasValue ? last : first;
        if (!lacking.HasValue || first.Value <= 0 || last.Value <= 0)
            return new(Observation<double>.Missing(lacking.HasValue ? MissingReason.Undefined : lacking.Reason, lacking.HasValue ? "volumes of 0 have no growth rate" : lacking.Note), [cube], region.Text);
        double rate = Elementary.Pow(last.Value / first.Value, 1.0 / options.GrowthYears) - 1;
        return new(Observation.Of(rate, first.Flags | last.Flags), [cube], region.Text)
        {
            Finding = $"the volume of {definition.Sector.Text} grew {FigureText.Percent(rate)} a year from {start} to {end}, {(_interval.Contains(rate) ? "inside" : "outside")} the stated range",
        };
    }

    private ShareFormer Former(ReadingBasis basis) => new(accounts, basis.Measure, basis.ShareBase, options.Missing, options.Vintages);

    private ShareTable Table(ReadingDefinition definition) => accounts.Shares(new ShareQuery(definition.Sector)
    {
        Measure = definition.Basis.Measure,
        Base = definition.Basis.ShareBase,
        Level = options.RegionLevel,
        Year = definition.Year,
        Missing = options.Missing,
        Vintages = options.Vintages,
    });

    private static ImmutableArray<DataCube> Cubes(ShareTable table) => [.. table.Rows.SelectMany(r => r.Cubes).Distinct()];
}
