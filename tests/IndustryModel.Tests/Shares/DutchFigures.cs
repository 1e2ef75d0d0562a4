using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Netherlands;
using IndustryModel.Quantities;
using IndustryModel.Statistics;
using NodaTime;

namespace IndustryModel.Tests.Shares;

/// <summary>
/// Published Dutch figures of three years, by hand and small, so that claim checks are tested apart from the data that ship:
/// gross value added of NL and the COROP regions (Eurostat nama_10r_3gva, NUTS 2024), employed persons of NL (nama_10r_3empers),
/// GDP of NL (nama_10_gdp), and volumes of NL (nama_10_a10).
/// </summary>
internal static class DutchFigures
{
    // region | TOTAL C B-E of 2018 | of 2020 | of 2023, million EUR
    private const string ValueAdded = """
        NL | 703557 83919 103759 | 726149 85598 103231 | 944801 109965 142262
        NL112 | 2202 509 1203 | 1744 519 674 | 2293 566 802
        NL114 | 3796 545 1333 | 3475 573 881 | 4304 635 962
        NL115 | 16961 1133 4305 | 16383 1233 3128 | 22473 1351 5551
        NL126 | 5741 1014 1095 | 6211 1144 1224 | 8118 1418 1547
        NL127 | 9423 947 1420 | 9844 1037 1327 | 12627 1270 2009
        NL128 | 3576 763 797 | 3785 882 907 | 4953 984 1239
        NL131 | 5290 418 694 | 5555 463 687 | 7213 582 815
        NL132 | 4557 869 1156 | 4434 793 1017 | 5833 1057 1345
        NL133 | 4271 671 818 | 4506 740 820 | 5830 905 1086
        NL211 | 14086 1828 2296 | 14583 1903 2337 | 18701 2362 2978
        NL212 | 5097 936 1003 | 5129 977 1000 | 6734 1187 1220
        NL213 | 20727 3889 4171 | 21975 4155 4437 | 28189 4924 5211
        NL221 | 24933 3234 3396 | 26743 3483 3657 | 33810 4295 4533
        NL224 | 8334 1064 1147 | 8974 1222 1315 | 11276 1397 1542
        NL225 | 11581 2544 2667 | 12123 2765 2902 | 15345 3395 3581
        NL226 | 25969 3714 4736 | 26840 3802 4950 | 34768 5064 6788
        NL230 | 12529 1173 1572 | 13442 1251 1873 | 18650 1767 3473
        NL321 | 10167 1222 1394 | 10688 1337 1545 | 13942 1672 2105
        NL323 | 6116 1602 1916 | 5838 1198 1535 | 7346 1394 1974
        NL325 | 4695 937 969 | 4906 925 962 | 6286 1254 1292
        NL327 | 9713 760 812 | 9798 759 808 | 13517 488 566
        NL328 | 7216 620 806 | 7656 643 839 | 9655 839 1043
        NL32A | 6487 642 740 | 6879 967 1059 | 8871 1150 1266
        NL32B | 108425 3933 5362 | 107708 3836 5219 | 146573 5722 8462
        NL341 | 3873 1155 1204 | 3770 1001 1056 | 4918 1492 1597
        NL342 | 8649 1203 1701 | 9188 1144 1965 | 12763 1597 3399
        NL350 | 65869 4597 5222 | 70285 4749 5351 | 88436 5601 6486
        NL361 | 34713 846 1177 | 36569 791 1090 | 45816 955 1398
        NL362 | 10557 819 1273 | 11277 938 1477 | 13915 1100 1755
        NL363 | 14438 2116 2623 | 14690 2119 2505 | 18800 2969 3362
        NL364 | 13779 2072 2236 | 14485 2120 2275 | 18945 2764 2972
        NL365 | 10049 874 1002 | 10513 947 1038 | 12985 1142 1277
        NL366 | 61686 6362 8421 | 63584 5283 7550 | 83548 7576 11651
        NL411 | 25807 4484 5072 | 26336 4017 4783 | 32662 4208 5649
        NL414 | 36545 9445 9731 | 38877 11186 11509 | 52843 17357 17788
        NL415 | 16993 2561 2689 | 17787 2522 2660 | 22208 3021 3205
        NL416 | 26525 4845 5220 | 28158 5430 5883 | 36036 6974 7550
        NL421 | 10782 2182 2328 | 10694 2081 2232 | 13990 2540 2745
        NL422 | 7655 1456 1662 | 8340 1512 2135 | 10204 1804 2465
        NL423 | 21490 3935 4332 | 21247 3151 3639 | 25634 3187 3961
        """;

    internal static Vintage March2026 { get; } = new("2026-03", new LocalDate(2026, 3, 23));

    internal static SectorCode S(string code) => SectorCode.Create("NACE2", code);

    internal static RegionCode R(string code) => RegionCode.Create("NUTS2024", code);

    /// <summary>The accounts; GDP in another vintage when one is given.</summary>
    internal static RegionalAccounts Accounts(Vintage? gdpVintage = null)
    {
        SectorCode[] sectors = [S("TOTAL"), S("C"), S("B-E")];
        var gva = new DataCubeBuilder("gva", "Gross value added", new(MeasureConcept.GrossValueAdded, Unit.MillionEuro, PriceBasis.Current),
            new(DutchRegions.Nuts2024, Rows().Select(r => R(r[0]))), new(Nace.Rev2, sectors), 2018, 2023, new("eurostat/nama_10r_3gva", "Eurostat", "Gross value added", "nama_10r_3gva"), March2026);
        foreach (string[] row in Rows())
        {
            foreach ((int year, int i) in new[] { (2018, 1), (2020, 2), (2023, 3) })
                Fill(gva, R(row[0]), year, row[i]);
        }

        var persons = new DataCubeBuilder("persons", "Employed persons", new(MeasureConcept.Persons, Unit.ThousandPersons),
            new(DutchRegions.Nuts2024, [R("NL")]), new(Nace.Rev2, sectors), 2018, 2023, new("eurostat/nama_10r_3empers", "Eurostat", "Employment", "nama_10r_3empers"), March2026);
        Fill(persons, R("NL"), 2018, "9361.5 703.9 773.5");
        Fill(persons, R("NL"), 2020, "9524.2 725 796.5");
        Fill(persons, R("NL"), 2023, "10165.9 756.8 838.2");
        var gdp = new DataCubeBuilder("gdp", "Gross domestic product", new(MeasureConcept.Gdp, Unit.MillionEuro, PriceBasis.Current),
            new(DutchRegions.Nuts2024, [R("NL")]), new(Nace.Rev2, [S("TOTAL")]), 2018, 2023, new("eurostat/nama_10_gdp", "Eurostat", "GDP", "nama_10_gdp"), gdpVintage ?? March2026);
        gdp.Set(R("NL"), S("TOTAL"), 2018, 787273).Set(R("NL"), S("TOTAL"), 2020, 816463).Set(R("NL"), S("TOTAL"), 2023, 1050133);
        var volumes = new DataCubeBuilder("volumes", "Volumes", new(MeasureConcept.GrossValueAdded, Unit.MillionEuro, PriceBasis.ChainLinked(2020)),
            new(DutchRegions.Nuts2024, [R("NL")]), new(Nace.Rev2, [S("TOTAL"), S("B-E")]), 2008, 2023, new("eurostat/nama_10_a10", "Eurostat", "Volumes", "nama_10_a10"), March2026);
        foreach ((int year, double total, double industry) in new[] { (2008, 665026.1, 101285.9), (2010, 652540.6, 97338.8), (2013, 663884.2, 100582.9), (2018, 738924.1, 105740.2), (2020, 726149.0, 103231.0), (2023, 814136.2, 110071.1) })
            volumes.Set(R("NL"), S("TOTAL"), year, total).Set(R("NL"), S("B-E"), year, industry);
        return new("Dutch figures", [gva.Build(), persons.Build(), gdp.Build(), volumes.Build()]);
    }

    /// <summary>A cube of the nation with C and TOTAL in 2018.</summary>
    internal static DataCubeBuilder Builder(string id, Measure measure) => new(id, id, measure, new(DutchRegions.Nuts2024, [R("NL")]), new(Nace.Rev2, [S("TOTAL"), S("C")]), 2018, 2018,
        new("test/small", "Office", "Small accounts"), March2026);

    private static void Fill(DataCubeBuilder builder, RegionCode region, Year year, string figures)
    {
        double[] values = [.. figures.Split(' ').Select(f => double.Parse(f, System.Globalization.CultureInfo.InvariantCulture))];
        builder.Set(region, S("TOTAL"), year, values[0]).Set(region, S("C"), year, values[1]).Set(region, S("B-E"), year, values[2]);
    }

    private static IEnumerable<string[]> Rows() => ValueAdded.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim().Split(" | "));
}
