using System.Globalization;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Cli.Report;
using IndustryModel.Netherlands;
using IndustryModel.Policy;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Shares;
using IndustryModel.Statistics;
using static IndustryModel.Tests.Shares.SmallEconomy;

namespace IndustryModel.Tests.Cli;

/// <summary>What the library remarks in English, the Dutch report says in Dutch. The remarks here are made by the library, so that a sentence that changes there is missed here.</summary>
public sealed class DutchRemarkTests
{
    private static readonly ReportWords Dutch = new(CultureInfo.GetCultureInfo("nl-NL"));

    private static readonly ClaimCheckOptions Options = new() { Sectors = [S("C")], Year = 2018 };

    private static readonly Measure Gdp = new(MeasureConcept.Gdp, Unit.MillionEuro, PriceBasis.Current);

    private static readonly Measure Volume = new(MeasureConcept.GrossValueAdded, Unit.MillionEuro, PriceBasis.ChainLinked(2020));

    private static Claim Stated(ClaimBasis basis, ClaimScope scope = ClaimScope.Nation, string region = "N", Estimate? figure = null, ClaimSubject subject = ClaimSubject.IndustryShare)
        => new("claim", "A claim", "Een bewering", subject, figure ?? Estimate.Of(Hedge.MoreThan, Share.FromPercent(30)), basis, scope, scope == ClaimScope.SeveralRegions ? null : R(region), 2018, Office);

    private static ClaimReading Reading(Claim claim, ClaimCheckOptions options, string cubes, int which = 0) => claim.Check(new("small", Cubes(cubes)), 2020, options)[which].Primary;

    /// <summary>"gva N R1 × TOTAL C: 100 40 / 50 c | ...", a cube each, 2018.</summary>
    private static IEnumerable<DataCube> Cubes(string texts) => texts.Split(" | ").Select(text =>
    {
        string[] parts = text.Split(": ", 2);
        string[] head = parts[0].Split(" × ");
        string[] name = head[0].Split(' ', 2);
        (Measure measure, Vintage vintage) = name[0] switch
        {
            "gdp" => (Gdp, Spring),
            "old" => (Gdp, Old),
            "usd" => (new(MeasureConcept.Gdp, Unit.Money(Currency.UsDollar, 6), PriceBasis.Current), Spring),
            "volume" => (Volume, Spring),
            "persons" => (ThousandPersons, Spring),
            "fte" => (new(MeasureConcept.FullTimeEquivalents, Unit.Of(UnitDimension.FullTimeEquivalents, 3)), Spring),
            _ => (CurrentGva, Spring),
        };
        return Cube(name[0], measure, name[1], head[1], 2018, parts[1], vintage);
    });

    public static TheoryData<string, string> Reasons => new()
    {
        { "gva N × TOTAL C: 100 c", "N × C × 2018 is vertrouwelijk" },
        { "gva N × TOTAL C: : 5", "N × TOTAL × 2018 is niet beschikbaar" },
        { "gva N × TOTAL A: 100 5", "N × C × 2018: gva heeft de sector C niet" },
        { "gva R1 × TOTAL C: 100 5", "N × C × 2018: gva heeft de regio N niet" },
        { "gva N × TOTAL C: 0 0", "N × TOTAL × 2018 is 0, en niets is een aandeel van 0" },
        { "gva N × TOTAL C: -1200.5 1", "N × TOTAL × 2018 is -1.200,5, onder 0: een negatief geheel heeft geen aandelen" },
        { "gva N × TOTAL C: 100 -1200", "N × C × 2018 is -1.200, onder 0: een negatief deel is geen aandeel (het wordt niet op 0 % gezet)" },
        { "gva N × TOTAL C: 1000 1200.5", "N × C × 2018 is 1.200,5, boven zijn geheel, N × TOTAL × 2018, 1.000: geen aandeel (het wordt niet op 100 % gezet)" },
        { "gva P1 P2 Z × TOTAL C: 100 c / 100 4 / 1 0", "N × C × 2018: 1 van 3 cellen ontbreken: P1 × C (vertrouwelijk)" },
        { "gva P1 P2 Z × TOTAL C: 100 c / 100 : / 1 0", "N × C × 2018: 2 van 3 cellen ontbreken: P1 × C (vertrouwelijk), P2 × C (niet beschikbaar)" },
    };

    [Theory]
    [MemberData(nameof(Reasons))]
    public void A_share_of_value_added_that_is_missing(string cubes, string expected)
    {
        ClaimReading reading = Reading(Stated(ClaimBasis.NotStated), Options, cubes);
        Assert.Equal(expected, Dutch.Remark(reading.Reason));
        Assert.Equal($"C van gva, 2018: niet te toetsen ({expected})", Dutch.Reading(reading));
    }

    public static TheoryData<string, string> GdpReasons => new()
    {
        { "gva N × TOTAL C: 100 4", "de rekeningen kennen geen bruto binnenlands product" },
        { "gva N × TOTAL C: 100 4 | gdp N × TOTAL: c", "bbp van N × 2018 is vertrouwelijk" },
        { "gva N × TOTAL C: 100 4 | gdp R1 × TOTAL: 7", "bbp van N × 2018: gdp heeft de regio N niet" },
        { "gva N × TOTAL C: 100 4 | gdp N × TOTAL: 0", "bbp van N × 2018 is 0, en niets is een aandeel van 0" },
        { "gva N × TOTAL C: 100 4 | gdp N × TOTAL: 3", "N × C × 2018 is 4, boven zijn geheel, bbp van N × 2018, 3: geen aandeel (het wordt niet op 100 % gezet)" },
        { "gva N × TOTAL C: 100 4 | usd N × TOTAL: 100", "bbp van N × 2018: gva is in miljoen EUR, usd in miljoen USD: reken eerst een van beide om" },
        {
            "gva N × TOTAL C: 100 4 | old N × TOTAL: 100 | gdp R1 × TOTAL: 7",
            "bbp van N × 2018: gva is van versie 2026-03, old van 2023-02: cijfers van twee versies horen niet bij elkaar. Met VintagePolicy.AllowAndSay worden ze toch verbonden.; gdp heeft de regio N niet"
        },
    };

    [Theory]
    [MemberData(nameof(GdpReasons))]
    public void A_share_of_GDP_that_is_missing(string cubes, string expected)
        => Assert.Equal(expected, Dutch.Remark(Reading(Stated(ClaimBasis.Gdp), Options with { Vintages = VintagePolicy.Refuse }, cubes).Reason));

    [Fact]
    public void What_is_found_beside_a_share()
    {
        ClaimReading two = Reading(Stated(ClaimBasis.NationalIncome), Options, "gva N × TOTAL C: 100 4 | old N × TOTAL: 110");
        Assert.Equal("twee versies: gva 2026-03, old 2023-02; de rekeningen kennen geen nationaal inkomen; het bbp staat ervoor", Dutch.Remark(two.Finding));
        Assert.Equal("C van gdp, 2018: 3,64 % (twee versies: gva 2026-03, old 2023-02; de rekeningen kennen geen nationaal inkomen; het bbp staat ervoor), klopt niet", Dutch.Reading(two));
        ClaimReading derived = Reading(Stated(ClaimBasis.NotStated), Options with { Missing = MissingPolicy.DeriveFromTotal, Sectors = [S("B-E")] }, "gva N × TOTAL A B-E F G-U: 100 10 c 20 30");
        Assert.Equal("afgeleid: TOTAL min A, F, G-U", Dutch.Remark(derived.Finding));
        ClaimReading sum = Reading(Stated(ClaimBasis.NotStated), Options with { Missing = MissingPolicy.DeriveFromTotal, Sectors = [S("B-E")] },
            "gva P1 P2 Z × TOTAL A B-E F G-U: 100 10 c 20 30 / 100 10 40 20 30 / 1 0 0 0 1");
        Assert.Equal("1 van 3 cellen afgeleid uit een totaal", Dutch.Remark(sum.Finding));
    }

    [Fact]
    public void What_accounts_lack()
    {
        Assert.Equal(["de rekeningen kennen geen werkzame personen, alleen voltijdbanen", "de rekeningen kennen geen banen, alleen voltijdbanen", null],
            Stated(ClaimBasis.Employment).Check(new("x", Cubes("fte N × TOTAL C: 10 4")), 2020, Options)[0].Readings.Select(r => Dutch.Remark(r.Reason)));
        Assert.Equal("de rekeningen kennen geen banen, alleen werkzame personen en voltijdbanen",
            Dutch.Remark(Stated(ClaimBasis.Employment).Check(new("x", Cubes("persons N × TOTAL C: 10 4 | fte N × TOTAL C: 10 4")), 2020, Options)[0].Readings[1].Reason));
        Assert.Equal("de sectoren van de rekeningen zijn die van Small sectors, en daarin ontbreekt NACE2:C", Dutch.Remark(Reading(Stated(ClaimBasis.NotStated), new() { Year = 2018 }, "gva N × TOTAL C: 100 4").Reason));
        Claim elsewhere = new("claim", "A claim", "Een bewering", ClaimSubject.IndustryShare, Estimate.Of(Hedge.MoreThan, Share.FromPercent(30)), ClaimBasis.NotStated, ClaimScope.Nation, RegionCode.Create("T9", "M"), 2018, Office);
        Assert.Equal("de regio's van de rekeningen zijn die van Small regions, en daarin ontbreekt T9:M", Dutch.Remark(Reading(elsewhere, Options, "gva N × TOTAL C: 100 4").Reason));
        Assert.Equal("de rekeningen hebben geen regio's van niveau 3", Dutch.Remark(Reading(Stated(ClaimBasis.NotStated, ClaimScope.SeveralRegions), Options, "gva N × TOTAL C: 100 4").Reason));
        Classification<RegionCode> free = Classification.OfRegions("T1", "Free regions", [new("N", "North")]);
        DataCube cube = new DataCubeBuilder("x", "x", CurrentGva, new(free, [free["N"].Code]), new(Sectors, [S("TOTAL"), S("C")]), 2018, 2018, Office, Spring).Build();
        Assert.Equal("de indelingen van de rekeningen noemen geen totaal van sectoren of geen land", Dutch.Remark(Stated(ClaimBasis.NotStated).Check(new("x", [cube]), 2020, Options)[0].Primary.Reason));
    }

    [Fact]
    public void Several_regions_and_ranks()
    {
        Claim several = Stated(ClaimBasis.NotStated, ClaimScope.SeveralRegions);
        ClaimCheckOptions two = Options with { Several = 2 };
        Assert.Equal("2 van 3 regio's meer dan 30,0 %: Northtown 50,0 %, Southtown 41,25 %", Dutch.Remark(Reading(several, two, "gva R1 R2 R3 × TOTAL C: 100 50 / 80 33 / 100 4").Finding));
        Assert.Equal("0 van 3 regio's meer dan 30,0 %", Dutch.Remark(Reading(several, two, "gva R1 R2 R3 × TOTAL C: 100 5 / 80 3 / 100 4").Finding));
        ClaimReading open = Reading(several, two, "gva R1 R2 R3 × TOTAL C: 100 50 / 80 c / 100 4");
        Assert.Equal(("1 van 3 regio's meer dan 30,0 %: Northtown 50,0 %; 1 zonder aandeel", "1 van 3 regio's hebben geen aandeel, en die geven de doorslag"), (Dutch.Remark(open.Finding), Dutch.Remark(open.Reason)));
        Assert.Equal("1 regio's hebben een aandeel (vertrouwelijk: R2 × C × 2018 is vertrouwelijk); bij 2 zijn het er meerdere", Dutch.Remark(Reading(several, two, "gva R1 R2 × TOTAL C: 100 50 / 80 c").Reason));
        Assert.Equal("1 regio's hebben een aandeel (meer hebben de rekeningen er niet); bij 2 zijn het er meerdere", Dutch.Remark(Reading(several, two, "gva R1 × TOTAL C: 100 50").Reason));
        ClaimReading Rank(string region, string cubes) => Reading(Stated(ClaimBasis.NotStated, ClaimScope.HighestRegion, region, Estimate.Of(Hedge.UpToAbout, Share.FromPercent(50))), Options, cubes, which: 1);
        Assert.Equal("het hoogste van 2 regio's", Dutch.Remark(Rank("R1", "gva R1 R3 × TOTAL C: 100 50 / 100 4").Finding));
        Assert.Equal("het hoogste is Northtown met 50,0 %", Dutch.Remark(Rank("R3", "gva R1 R3 × TOTAL C: 100 50 / 100 4").Finding));
        Assert.Equal("1 van 2 regio's hebben geen aandeel en kunnen hoger zijn", Dutch.Remark(Rank("R1", "gva R1 R3 × TOTAL C: 100 50 / 100 c").Reason));
        Assert.Equal("P1 hoort niet bij de regio's van niveau 3", Dutch.Remark(Rank("P1", "gva R1 R3 × TOTAL C: 100 50 / 100 c").Reason));
    }

    [Fact]
    public void Growth()
    {
        Claim growth = Stated(ClaimBasis.NotAShare, figure: Estimate.Range(GrowthRate.FromPercent(1), GrowthRate.FromPercent(1.5)), subject: ClaimSubject.GrowthCapacity);
        const string why = "het gaat over groei zonder hoger groeivermogen, een weg die niet is ingeslagen of nog komt, terwijl rekeningen geven wat er is gebeurd";
        string? Reason(params DataCube[] cubes) => Dutch.Remark(growth.Check(new("x", cubes), 2020, Options with { GrowthYears = 1 })[0].Primary.Reason);
        DataCube Years(string first, string last) => Builder("v", Volume, "N", "TOTAL C", 2017, 2018).Fill(2017, "N", "TOTAL C", $"100 {first}").Fill(2018, "N", "TOTAL C", $"100 {last}").Build();
        Assert.Equal("de rekeningen kennen geen volumes van bruto toegevoegde waarde", Reason([.. Cubes("gva N × TOTAL C: 100 4")]));
        Assert.Equal($"{why}; ter informatie: het volume van C groeide 10,0 % per jaar van 2017 tot 2018, buiten het gestelde bereik", Reason(Years("10", "11")));
        Assert.Equal($"{why}; ter informatie: het volume van C groeide 1,25 % per jaar van 2017 tot 2018, binnen het gestelde bereik", Reason(Years("80", "81")));
        Assert.Equal($"{why}; en ook de groei die er wel was, geven zij niet (volumes van 0 of minder hebben geen groeivoet)", Reason(Years("0", "11")));
        Assert.Equal($"{why}; en ook de groei die er wel was, geven zij niet (vertrouwelijk)", Reason(Years("c", "11")));
        Assert.Equal($"{why}; en ook de groei die er wel was, geven zij niet (volume heeft de jaren 2018 tot en met 2018, niet 2017)", Reason([.. Cubes("volume N × TOTAL C: 100 4")]));
        Assert.Equal($"{why}; en ook de groei die er wel was, geven zij niet (v publiceert N × C niet, en bruto toegevoegde waarde, miljoen EUR, kettingvolumes, referentiejaar 2020 telt niet op)",
            Reason(Builder("v", Volume, "P1 P2 Z", "TOTAL C", 2017, 2018).Build()));
    }

    [Fact]
    public void Targets()
    {
        Target Fifteen(int by = 2030, string region = "N", double percent = 15) => new("t", "T", "D", Estimate.Of(Hedge.AtLeast, Share.FromPercent(percent)), by, [TargetBasis.GrossValueAdded], R(region), Office);
        string? Reason(Target target, string cubes, params SectorCode[] sectors) => Dutch.Remark(target.RequiredGrowth(new("x", Cubes(cubes)), new() { Sectors = [.. sectors.DefaultIfEmpty(S("C"))] }).Readings[0].Reason);
        Assert.Equal("het jaar van het doel, 2018, ligt niet na 2018, het jaar van het aandeel", Reason(Fifteen(by: 2018), "gva N × TOTAL C: 100 4"));
        Assert.Equal("geen groeivoet leidt van niets, of naar alles", Reason(Fifteen(), "gva N × TOTAL C: 100 0"));
        Assert.Equal("de rekeningen kennen geen bruto toegevoegde waarde", Reason(Fifteen(), "persons N × TOTAL C: 100 0"));
        Assert.Equal("in de indelingen van de rekeningen (Small sectors, Small regions) ontbreekt NACE2:C of T1:N", Reason(Fifteen(), "gva N × TOTAL C: 100 4", Nace.Manufacturing));
        TargetCheck none = DutchIndustry.Load().Policy2025.CheckTargets(DutchIndustry.Load().Accounts).Single(c => c.Reason is not null);
        Assert.Equal("het is geen aandeel van de industrie, en de rekeningen kennen geen uitgaven aan onderzoek en ontwikkeling", Dutch.Remark(none.Reason));
    }

    [Fact]
    public void Flags_tables_areas_vintages_and_units()
    {
        ObservationFlags all = Enum.GetValues<ObservationFlags>().Aggregate((a, b) => a | b);
        Assert.Equal("afgeleid, herzien, voorlopig, geschat, prognose, definitie wijkt af, breuk, niet significant, onbetrouwbaar, onvolledig", Dutch.Remark(FigureText.Flags(all)));
        Assert.Equal(["niet beschikbaar", "vertrouwelijk", "niet van toepassing", "niet opgenomen", "een deel ontbreekt", "niet bepaald"], Enum.GetValues<MissingReason>().Select(r => Dutch.Remark(r.Describe())));
        Assert.Equal(["N × C: een deel ontbreekt", "N × C is niet van toepassing"],
            new[] { MissingReason.PartMissing, MissingReason.NotApplicable }.Select(r => Dutch.Remark(FigureText.WhyMissing(Observation<double>.Missing(r), "N × C"))));
        ShareTable table = new RegionalAccounts("x", Cubes("gva R1 R2 × TOTAL C: 100 50 / 80 c")).Shares(S("C"), level: 3);
        Assert.Equal(["2018 is het laatste jaar dat heeft wat gevraagd is", "1 van 2 aandelen zijn niet te bepalen; de vlag zegt waarom"], table.Notes.Select(Dutch.Remark));
        DataCube index = Cube("index", new(new("index", "index", "index", UnitDimension.Index), Unit.Index(2015)), "N", "TOTAL C", 2018, "100 5");
        Assert.Equal($"index bevat {index.Measure}, wat niet optelt, zodat de delen geen aandelen hebben. Neem lopende prijzen.", Dutch.Remark(index[2018].ShareOf(S("C"), R("N")).Note));
        Assert.Equal(["versie 2026-03-23", "versie 2026-03-23 (afgeleid)", "versie 2026-03-23 of later"], Enum.GetValues<VintageDating>().Select(d => Dutch.Remark((Spring with { Dating = d }).ToString())));
        Assert.Equal(["miljoen EUR", "duizend personen", "personen", "miljard USD", "duizend banen", "duizend voltijdbanen", "miljoen uren"], new[]
        {
            Unit.MillionEuro, Unit.ThousandPersons, Unit.Of(UnitDimension.Persons), Unit.Money(Currency.UsDollar, 9), Unit.Of(UnitDimension.Jobs, 3), Unit.Of(UnitDimension.FullTimeEquivalents, 3), Unit.Of(UnitDimension.Hours, 6),
        }.Select(u => Dutch.Remark(u.ToString())));
        Assert.Equal(["bruto toegevoegde waarde, miljoen EUR, lopende prijzen", "bruto toegevoegde waarde, miljoen EUR, prijzen van 2015", "bruto toegevoegde waarde, miljoen EUR, prijzen van het voorgaande jaar", "werkzame personen, duizend personen"],
            new[] { CurrentGva, new(MeasureConcept.GrossValueAdded, Unit.MillionEuro, PriceBasis.Constant(2015)), new(MeasureConcept.GrossValueAdded, Unit.MillionEuro, PriceBasis.PreviousYear), ThousandPersons }.Select(m => Dutch.Remark(m.ToString())));
        string? Note(Exactness exactness, string? note, bool alone) => Dutch.Remark(new Cluster("c", "C", "C", ClusterKind.Manufacturing,
            [new(R("R1"), "R1", "R1", LinkOrigin.Stated, exactness, note), .. alone ? [] : (RegionLink[])[new(R("R2"), "R2", "R2", LinkOrigin.Stated, Exactness.Exact)]]).In(Regions).Note);
        Assert.Equal(["R1 past bij benadering", "R1 past bij benadering (the port)"], new[] { null, "the port" }.Select(n => Note(Exactness.Approximate, n, true)));
        Assert.Equal(["alleen een deel van R1 hoort erbij, heel meegeteld", "alleen een deel van R1 hoort erbij (the port), heel meegeteld"], new[] { null, "the port" }.Select(n => Note(Exactness.PartOf, n, true)));
        Assert.Equal(["alleen een deel van R1 hoort erbij, weggelaten", "alleen een deel van R1 hoort erbij (the port), weggelaten"], new[] { null, "the port" }.Select(n => Note(Exactness.PartOf, n, false)));
        Cluster old = new("old", "Old", "Oud", ClusterKind.Manufacturing, [new(RegionCode.Create("T9", "R9"), "R9", "R9", LinkOrigin.Stated, Exactness.Exact)]);
        Assert.Equal(["old is in geen regio van Small regions getekend en blijft weg"], Country().Clusters([old], S("C")).Notes.Select(Dutch.Remark));
    }

    [Fact]
    public void Versions_of_codes_that_do_not_fit()
    {
        DataCube moved = new DataCubeBuilder("moved", "moved", Gdp, new(Classification.OfRegions("T2", "Other regions", [new("N", "Nation", Kind: CategoryKind.Total)]), [RegionCode.Create("T2", "N")]), new(Sectors, [S("TOTAL")]), 2018, 2018, Office, Spring).Build();
        Classification<SectorCode> others = Classification.OfSectors("S2", "Other sectors", [new("TOTAL", "All", Kind: CategoryKind.Total), new("C", "C", Parent: "TOTAL")]);
        DataCube regrouped = new DataCubeBuilder("regrouped", "regrouped", Gdp, new(Regions, [R("N")]), new(others, others.Categories.Select(c => c.Code)), 2018, 2018, Office, Spring).Build();
        DataCube gva = Cubes("gva N × TOTAL C: 100 4").Single();
        Assert.Equal("gva heeft regio's van Small regions, moved van Other regions: een code is niet in beide dezelfde regio. Zet ze om met een correspondentie.", Dutch.Remark(CubeJoin.Of(gva, moved).Obstacle));
        Assert.Equal("gva heeft sectoren van Small sectors, regrouped van Other sectors: een code is niet in beide dezelfde sector. Zet ze om met een correspondentie.", Dutch.Remark(CubeJoin.Of(gva, regrouped).Obstacle));
    }

    [Fact]
    public void Intervals()
    {
        (MeasuredKind Kind, EstimateInterval Interval, string Text)[] expected =
        [
            (MeasuredKind.Share, new(0.1, true, 0.1, true), "10,0 %"),
            (MeasuredKind.Share, new(0.1, true, 0.2, false), "ten minste 10,0 % en minder dan 20,0 %"),
            (MeasuredKind.Share, new(0.1, true, 0.2, true), "ten minste 10,0 % en ten hoogste 20,0 %"),
            (MeasuredKind.Share, new(0.1, false, 0.2, false), "meer dan 10,0 % en minder dan 20,0 %"),
            (MeasuredKind.Share, new(0.1, false, 0.2, true), "meer dan 10,0 % en ten hoogste 20,0 %"),
            (MeasuredKind.Share, new(0.1, false, 1, true), "meer dan 10,0 %"),
            (MeasuredKind.Count, new(double.NegativeInfinity, true, 1200, false), "minder dan 1.200"),
            (MeasuredKind.Count, new(double.NegativeInfinity, true, 1200, true), "ten hoogste 1.200"),
            (MeasuredKind.Rate, new(0.01, true, 0.015, true), "ten minste 1,0 % per jaar en ten hoogste 1,5 % per jaar"),
        ];
        Assert.All(expected, e => Assert.Equal(e.Text, Dutch.Remark(e.Kind.Text(e.Interval))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Agglomeratie ’s-Gravenhage")]
    [InlineData("Eurostat, nama_10r_3gva")]
    [InlineData("2018")]
    [InlineData("a (b; c) d) e")]
    [InlineData("(((")]
    [InlineData("; , : ")]
    public void What_has_no_Dutch_stays(string text) => Assert.Equal(text, Dutch.Remark(text));

    [Fact]
    public void English_stays_English()
    {
        Assert.Equal("N × C × 2018 is confidential", new ReportWords(CultureInfo.InvariantCulture).Remark("N × C × 2018 is confidential"));
        Assert.Null(Dutch.Remark(null));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(2000)]
    [InlineData(2018)]
    [InlineData(2024)]
    public void No_English_is_left_in_what_the_built_in_accounts_remark(int? year)
    {
        DutchIndustry nl = DutchIndustry.Load();
        var report = new IndustryReport(nl.Vision, nl.Policy2025, nl.Accounts, year is { } y ? new Year(y) : null);
        string?[] remarks =
        [
            .. report.Claims.SelectMany(c => c.Readings).SelectMany(r => new[] { r.Reason, r.Finding }.Concat(r.Vintages.Select(v => v.ToString()))),
            .. report.Needed.Select(n => n.Reason), .. report.Needed.SelectMany(n => n.Readings).Select(r => r.Reason),
            .. report.Clusters.Rows.Select(c => c.ValueAdded.Flag), .. new[] { 0, 2, 3 }.SelectMany(level => report.Shares(level, Nace.Manufacturing, MeasureConcept.GrossValueAdded).Rows).Select(r => r.Flag),
        ];
        string[] english = ["the", "has", "have", "and", "not", "no", "with", "does", "covered", "missing", "confidential", "vintage", "regions", "more"];
        Assert.All(remarks.OfType<string>(), remark => Assert.DoesNotContain(Dutch.Remark(remark)!.Split([' ', ',', ';', '(', ')', ':']), english.Contains));
    }
}
