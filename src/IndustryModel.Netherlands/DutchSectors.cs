using IndustryModel.Classifications;

namespace IndustryModel.Netherlands;

/// <summary>The Dutch standard classification of activities of 2008 (SBI 2008, CBS).</summary>
public static class DutchSectors
{
    private static readonly string[] NotInTheNetherlands = ["05", "07"];

    private static readonly Lazy<Classification<SectorCode>> LazySbi2008 = new(CreateSbi2008);

    private static readonly Lazy<Correspondence<SectorCode>> LazySbi2008ToNace = new(() => new(Sbi2008, Nace.Rev2,
        Sbi2008.Categories.Where(c => !HoldsWhatIsAbsent(c.Code)).Select(c => new CorrespondenceLink<SectorCode>(c.Code, SectorCode.Create(Nace.Rev2.Id, c.Code.Text), Exactness.Exact, "SBI 2008 is NACE Rev. 2 down to four digits"))
            .Concat(Sbi2008.Categories.Where(c => HoldsWhatIsAbsent(c.Code)).Select(c => new CorrespondenceLink<SectorCode>(c.Code, SectorCode.Create(Nace.Rev2.Id, c.Code.Text), Exactness.Exact, "the same activity; divisions 05 and 07, which do not occur in the Netherlands, are left out")))));

    /// <summary>SBI 2008: NACE Rev. 2 down to four digits, with Dutch titles of sections and divisions, without divisions 05 and 07, which do not occur in the Netherlands. Its fifth digit is not included.</summary>
    public static Classification<SectorCode> Sbi2008 => LazySbi2008.Value;

    /// <summary>From SBI 2008 to NACE Rev. 2: exact.</summary>
    public static Correspondence<SectorCode> Sbi2008ToNace => LazySbi2008ToNace.Value;

    private static bool HoldsWhatIsAbsent(SectorCode code) => NotInTheNetherlands.Any(d => Nace.Rev2.Covers(SectorCode.Create(Nace.Rev2.Id, code.Text), SectorCode.Create(Nace.Rev2.Id, d)));

    private static Classification<SectorCode> CreateSbi2008() => Classification.OfSectors("SBI2008", "SBI 2008",
        Classification.DefinitionsOf(Nace.Rev2).Where(d => !NotInTheNetherlands.Any(n => d.Code.StartsWith(n, StringComparison.Ordinal))), "SBI 2008");
}
