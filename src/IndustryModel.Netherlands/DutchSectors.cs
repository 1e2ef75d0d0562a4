using IndustryModel.Classifications;

namespace IndustryModel.Netherlands;

/// <summary>The Dutch standard classification of activities of 2008 (SBI 2008, CBS).</summary>
public static class DutchSectors
{
    private static readonly string[] NotInTheNetherlands = ["05", "07"];

    private static readonly Lazy<Classification<SectorCode>> LazySbi2008 = new(CreateSbi2008);

    private static readonly Lazy<Correspondence<SectorCode>> LazySbi2008ToNace = new(CreateSbi2008ToNace);

    /// <summary>SBI 2008: NACE Rev. 2 down to four digits, with Dutch titles of sections and divisions, without divisions 05 and 07, which do not occur in the Netherlands. Its fifth digit is not included.</summary>
    public static Classification<SectorCode> Sbi2008 => LazySbi2008.Value;

    /// <summary>From SBI 2008 to NACE Rev. 2: exact.</summary>
    public static Correspondence<SectorCode> Sbi2008ToNace => LazySbi2008ToNace.Value;

    private static Correspondence<SectorCode> CreateSbi2008ToNace()
    {
        Classification<SectorCode> nace = Nace.Rev2;
        SectorCode[] absent = [.. NotInTheNetherlands.Select(d => nace[d].Code)];
        return new(Sbi2008, nace, Sbi2008.Categories.Select(c => Link(c, nace, absent)));
    }

    private static CorrespondenceLink<SectorCode> Link(Category<SectorCode> category, Classification<SectorCode> nace, SectorCode[] absent)
    {
        SectorCode to = SectorCode.Create(nace.Id, category.Code.Text);
        return new(category.Code, to, Exactness.Exact, absent.Any(a => nace.Covers(to, a))
            ? "the same activity; divisions 05 and 07, which do not occur in the Netherlands, are left out"
            : "SBI 2008 is NACE Rev. 2 down to four digits");
    }

    private static Classification<SectorCode> CreateSbi2008() => Classification.OfSectors("SBI2008", "SBI 2008",
        Classification.DefinitionsOf(Nace.Rev2).Where(d => !NotInTheNetherlands.Any(n => d.Code.StartsWith(n, StringComparison.Ordinal))), "SBI 2008");
}
