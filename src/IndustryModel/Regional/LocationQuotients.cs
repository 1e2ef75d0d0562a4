using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Regional;

/// <summary>Location quotients of all regions and sectors: LQ[r,s] = (x[r,s] / x[r,·]) / (b[s] / b[·]), in the form that was asked for.</summary>
public sealed class LocationQuotients : RegionSectorResult
{
    private readonly double[] _benchmark;

    internal LocationQuotients(ScopedTable table, double[] values, double[] benchmark, LocationQuotientVariant form, RegionalBenchmark comparedWith)
        : base(table, values, "location-quotient", Name(form, comparedWith), $"{Formula(form)}; {Words(table, comparedWith)}")
        => (_benchmark, Form, ComparedWith) = (benchmark, form, comparedWith);

    /// <summary>The form of the quotients.</summary>
    public LocationQuotientVariant Form { get; }

    /// <summary>What the regions are compared with.</summary>
    public RegionalBenchmark ComparedWith { get; }

    private protected override string Title => $"Location quotients of {Measure.Concept}, {Year}";

    /// <summary>The formula with the figures of one region and sector filled in.</summary>
    /// <exception cref="UnknownCodeException">The result does not have the region or the sector.</exception>
    public Explanation Explain(RegionCode region, SectorCode sector)
    {
        (int r, int s) = (Row(region), Column(sector));
        Observation<double> value = At(r, s);
        double own = OrderedSum.Of(Table.Row(r));
        (double part, double whole) = (_benchmark[s], OrderedSum.Of(_benchmark));
        if (ComparedWith == RegionalBenchmark.RestOfNation)
            (part, whole) = (part - Table.Row(r)[s], whole - own);
        string result = value.HasValue ? FigureText.Number(value.Value) : $"none ({FigureText.WhyMissing(value, $"{region.Text} × {sector.Text}")})";
        List<string> steps =
        [
            $"x[{region.Text},{sector.Text}] / x[{region.Text},·] = {FigureText.WithUnit(Table.Figure(r, s), Measure)} / {Sum(own)} ({Cube.Id}, {Cube.Vintage})",
            $"b[{sector.Text}] / b[·] = {Sum(part)} / {Sum(whole)}",
        ];
        if (own > 0 && part > 0 && double.IsFinite(whole) && !Table.IsMissing(r, s))
            steps.Add($"LQ = {FigureText.Percent(Table.Row(r)[s] / own)} / {FigureText.Percent(part / whole)} = {FigureText.Number(Table.Row(r)[s] / own / (part / whole))}");
        if (Form != LocationQuotientVariant.Plain)
            steps.Add($"{Formula(Form)} = {result}");
        return new($"Location quotient ({Variant}) of {sector.Text} in {region.Text}, {Year}: {result}", Convention, [.. steps, .. Notes], Sources);
    }

    internal static string Name(LocationQuotientVariant form, RegionalBenchmark benchmark)
    {
        string name = form switch
        {
            LocationQuotientVariant.Plain => "plain",
            LocationQuotientVariant.Symmetric => "symmetric",
            LocationQuotientVariant.Standardized => "standardized",
            LocationQuotientVariant.StandardizedSample => "standardized-sample",
            _ => "log",
        };
        return benchmark != RegionalBenchmark.RestOfNation ? name : form == LocationQuotientVariant.Plain ? "rest-of-nation" : $"{name}-rest-of-nation";
    }

    private protected override string WhyUndefined(int row, int column)
    {
        if (OrderedSum.Of(Table.Row(row)) is var own && !(own > 0))
            return own == 0 ? $"{Regions[row].Text} has no activity, so no shares" : $"the sum of {Regions[row].Text} is {FigureText.Number(own)}, and there are no shares of a negative sum";
        double part = _benchmark[column] - (ComparedWith == RegionalBenchmark.RestOfNation ? Table.Row(row)[column] : 0);
        if (double.IsNaN(part))
            return $"the nation's figure of {Sectors[column].Text} is missing";
        if (part <= 0)
            return $"{(ComparedWith == RegionalBenchmark.RestOfNation ? "the rest of the nation" : "the benchmark")} has {(part == 0 ? "nothing" : "a negative figure")} in {Sectors[column].Text}";
        if (double.IsInfinity(OrderedSum.Of(Table.Row(row))) || double.IsInfinity(OrderedSum.Of(_benchmark)))
            return "the quotient is beyond the range of numbers";
        return Form switch
        {
            LocationQuotientVariant.Log when Table.Row(row)[column] <= 0 => $"{Regions[row].Text} has nothing in {Sectors[column].Text}, and 0 has no logarithm",
            LocationQuotientVariant.Standardized or LocationQuotientVariant.StandardizedSample => $"all regions have the same quotient of {Sectors[column].Text}, so there is no deviation to divide by",
            _ => "the quotient is beyond the range of numbers",
        };
    }

    private static string Formula(LocationQuotientVariant form) => form switch
    {
        LocationQuotientVariant.Plain => "LQ = (x[r,s] / x[r,·]) / (b[s] / b[·])",
        LocationQuotientVariant.Symmetric => "(LQ − 1) / (LQ + 1)",
        LocationQuotientVariant.Standardized => "z = (LQ − mean over the regions) / standard deviation (n)",
        LocationQuotientVariant.StandardizedSample => "z = (LQ − mean over the regions) / standard deviation (n − 1)",
        _ => "ln LQ",
    };

    private static string Words(ScopedTable table, RegionalBenchmark benchmark) => benchmark switch
    {
        RegionalBenchmark.Regions => $"benchmark b: the sum of the {table.Regions} regions analyzed",
        RegionalBenchmark.Nation => $"benchmark b: {table.Scoped.NationWords(table)}",
        _ => $"benchmark b: the sum of the {table.Regions} regions analyzed, less the own one",
    };

    private string Sum(double value) => double.IsNaN(value) ? "missing" : $"{FigureText.Number(value)} {Measure.Unit}";
}
