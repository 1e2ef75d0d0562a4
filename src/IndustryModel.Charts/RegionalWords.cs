using IndustryModel.Classifications;
using IndustryModel.Regional;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Charts;

/// <summary>Regional analysis in a chart's words.</summary>
internal static class RegionalWords
{
    internal static ResultColumn Column(RegionalResult result) => result is LocationQuotients ? new("value", ColumnKind.Number, "Location quotient", "Locatiequotiënt", Decimals: 2) : new("value", ColumnKind.Number, "Value", "Waarde");

    internal static ChartWords Of(RegionalResult result, SectorCode sector, ChartOptions? options, string? credit = null)
    {
        Category<SectorCode> category = result.Cube.Sectors.Classification[sector];
        return new(options, $"{category.NameEn}: {Method(result, dutch: false)}, {result.Year}", $"{category.NameNl}: {Method(result, dutch: true)}, {result.Year}",
            Subtitle(result, dutch: false), Subtitle(result, dutch: true), result.Sources, credit);
    }

    internal static LabeledValue Figure(RegionalResult result, Ranked<RegionCode> region, ChartOptions? options)
        => new(Name(result, region.Code, options), region.Value.HasValue ? region.Value.Value : null, region.Code.Text, region.Value.HasValue ? null : region.Value.Reason.Describe());

    internal static string Name(RegionalResult result, RegionCode region, ChartOptions? options)
    {
        Category<RegionCode> category = result.Cube.Regions.Classification[region];
        return ChartWords.Dutch(options?.Culture) ? category.NameNl : category.NameEn;
    }

    internal static string Name(RegionalResult result, SectorCode sector, ChartOptions? options)
    {
        Category<SectorCode> category = result.Cube.Sectors.Classification[sector];
        return ChartWords.Dutch(options?.Culture) ? category.NameNl : category.NameEn;
    }

    /// <summary>Around 1 for quotients, around 0 for what runs to both sides of it, else from low to high.</summary>
    internal static ColorClasses Classes(RegionalResult result, IEnumerable<double> values)
    {
        double[] all = [.. values];
        return result is LocationQuotients { Form: LocationQuotientVariant.Plain } ? ColorClasses.Ratios()
            : all.Any(v => v < 0) && all.Any(v => v > 0) ? ColorClasses.Around(0, all) : ColorClasses.Sequential(all);
    }

    internal static string Method(RegionalResult result, bool dutch) => (result.Method, dutch) switch
    {
        ("location-quotient", false) => "location quotient",
        ("location-quotient", true) => "locatiequotiënt",
        ("shift-share", false) => "shift-share",
        ("relatedness", true) => "verwantschap",
        _ => result.Method.Replace('-', ' '),
    };

    internal static string Subtitle(RegionalResult result, bool dutch)
    {
        string measure = dutch ? result.Measure.Concept.NameNl : result.Measure.Concept.NameEn;
        if (result is not LocationQuotients { Form: LocationQuotientVariant.Plain })
            return $"{measure}; {result.Variant}";
        return dutch ? $"{measure}; 1 = zo groot als elders" : $"{measure}; 1 = as large as elsewhere";
    }
}
