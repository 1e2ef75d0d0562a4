namespace IndustryModel.Classifications;

/// <summary>
/// The statistical classification of economic activities in the European Union, in two versions that are two classifications: a letter of one is never
/// the same letter of the other. Regulation (EC) No 1893/2006 (Rev. 2); Delegated Regulation (EU) 2023/137 (Rev. 2.1).
/// </summary>
public static class Nace
{
    private const string Rev2Id = "NACE2";
    private const string Rev21Id = "NACE2.1";

    private static readonly Lazy<Classification<SectorCode>> LazyRev2 = new(() => ReadResource("nace2.imdata"));
    private static readonly Lazy<Classification<SectorCode>> LazyRev21 = new(() => ReadResource("nace21.imdata"));
    private static readonly Lazy<Correspondence<SectorCode>> LazyRev2ToRev21 = new(CreateRev2ToRev21);

    /// <summary>NACE Rev. 2 (2008–2024): 21 sections, 88 divisions, 272 groups, 615 classes, TOTAL, and the aggregates that statistics use (B-E, G-I, M_N, C10-C12, …).</summary>
    public static Classification<SectorCode> Rev2 => LazyRev2.Value;

    /// <summary>NACE Rev. 2.1 (from 2025): 22 sections and their divisions, and of real estate the groups and classes that tell where the development of building projects went.</summary>
    public static Classification<SectorCode> Rev21 => LazyRev21.Value;

    /// <summary>What became of the sections of Rev. 2 in Rev. 2.1. No section is called exact: equality of a letter proves nothing.</summary>
    public static Correspondence<SectorCode> Rev2ToRev21 => LazyRev2ToRev21.Value;

    /// <summary>All activities of NACE Rev. 2.</summary>
    public static SectorCode Total { get; } = Section("TOTAL");

    /// <summary>A: agriculture, forestry and fishing.</summary>
    public static SectorCode Agriculture { get; } = Section("A");

    /// <summary>B: mining and quarrying.</summary>
    public static SectorCode Mining { get; } = Section("B");

    /// <summary>C: manufacturing.</summary>
    public static SectorCode Manufacturing { get; } = Section("C");

    /// <summary>D: electricity, gas, steam and air conditioning.</summary>
    public static SectorCode Energy { get; } = Section("D");

    /// <summary>E: water supply, sewerage, waste management and remediation.</summary>
    public static SectorCode WaterAndWaste { get; } = Section("E");

    /// <summary>B-E: industry (mining, manufacturing, energy, water and waste).</summary>
    public static SectorCode Industry { get; } = Section("B-E");

    /// <summary>B+D+E: industry without manufacturing; statistics give it as B-E less C.</summary>
    public static SectorCode IndustryWithoutManufacturing { get; } = Section("B_D_E");

    /// <summary>F: construction.</summary>
    public static SectorCode Construction { get; } = Section("F");

    /// <summary>G-I: trade, transport, accommodation and food.</summary>
    public static SectorCode TradeTransportAndFood { get; } = Section("G-I");

    /// <summary>J: information and communication.</summary>
    public static SectorCode InformationAndCommunication { get; } = Section("J");

    /// <summary>K: financial and insurance activities.</summary>
    public static SectorCode Finance { get; } = Section("K");

    /// <summary>L: real estate activities.</summary>
    public static SectorCode RealEstate { get; } = Section("L");

    /// <summary>M_N: professional, scientific, technical, administrative and support services.</summary>
    public static SectorCode BusinessServices { get; } = Section("M_N");

    /// <summary>O-Q: public administration, education, health and social work.</summary>
    public static SectorCode PublicServices { get; } = Section("O-Q");

    /// <summary>R-U: arts, recreation, other services, households and extraterritorial bodies.</summary>
    public static SectorCode OtherServices { get; } = Section("R-U");

    /// <summary>G-U: services.</summary>
    public static SectorCode Services { get; } = Section("G-U");

    /// <summary>A code of NACE Rev. 2 from a code, another spelling of it, or a name: <c>C20</c>, <c>B_E</c>, <c>manufacturing</c>.</summary>
    /// <exception cref="UnknownCodeException">There is none; the message names close ones.</exception>
    public static SectorCode Code(string codeOrName) => Rev2.Find(codeOrName).Code;

    private static SectorCode Section(string code) => SectorCode.Create(Rev2Id, code);

    private static Correspondence<SectorCode> CreateRev2ToRev21()
    {
        const string Unproven = "the letter stayed; no source here proves that nothing moved";
        const string Moved = "41.1, development of building projects, moved from F to 68.12 in M";
        (string From, string To, string Note)[] sections =
        [
            ("A", "A", Unproven), ("B", "B", Unproven), ("C", "C", Unproven), ("D", "D", Unproven), ("E", "E", Unproven),
            ("F", "F", Moved), ("F", "M", Moved), ("G", "G", "repair of motor vehicles moved to T"), ("G", "T", "repair of motor vehicles"), ("H", "H", Unproven), ("I", "I", Unproven),
            ("J", "J", "J was split: publishing, film, broadcasting"), ("J", "K", "J was split: telecommunication and computer services"),
            ("K", "L", "the letter moved up by one"), ("L", "M", Moved), ("M", "N", "the letter moved up by one"), ("N", "O", "the letter moved up by one"),
            ("O", "P", "the letter moved up by one"), ("P", "Q", "the letter moved up by one"), ("Q", "R", "the letter moved up by one"),
            ("R", "S", "the letter moved up by one"), ("S", "T", "the letter moved up by one"), ("T", "U", "the letter moved up by one"), ("U", "V", "the letter moved up by one"),
        ];
        IEnumerable<CorrespondenceLink<SectorCode>> links = sections.Select(s => new CorrespondenceLink<SectorCode>(
            SectorCode.Create(Rev2Id, s.From), SectorCode.Create(Rev21Id, s.To), s is ("F", "M", _) or ("G", "T", _) or ("J", _, _) ? Exactness.PartOf : Exactness.Approximate, s.Note));
        return new(Rev2, Rev21, links
            .Append(new(SectorCode.Create(Rev2Id, "TOTAL"), SectorCode.Create(Rev21Id, "TOTAL"), Exactness.Exact, "all activities"))
            .Append(new(SectorCode.Create(Rev2Id, "41.1"), SectorCode.Create(Rev21Id, "68.12"), Exactness.Exact, "the same activity, development of building projects")));
    }

    private static Classification<SectorCode> ReadResource(string name)
    {
        using Stream stream = typeof(Nace).Assembly.GetManifestResourceStream($"IndustryModel.Classifications.{name}")!;
        return Classification.ReadSectors(stream);
    }

    /// <summary>The one of these two with an id.</summary>
    internal static Classification<SectorCode> BuiltIn(string id) => id == Rev21Id ? Rev21 : Rev2;

    /// <summary>Whether a classification is one of these two, so that a file need not hold it; one of a user's own may have the same id.</summary>
    internal static bool IsBuiltIn(Classification<SectorCode> sectors) => (sectors.Id == Rev2Id && sectors.Equals(Rev2)) || (sectors.Id == Rev21Id && sectors.Equals(Rev21));
}
