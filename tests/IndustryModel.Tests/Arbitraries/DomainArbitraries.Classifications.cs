using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using IndustryModel.Classifications;

namespace IndustryModel.Tests.Arbitraries;

public static partial class DomainArbitraries
{
    private static readonly Gen<string> CodeTexts = Gen.Elements("C", "01", "NA", "06.10", "NL341", "M_N", "x:y", "é-ß", "日本", "𝔸", "a b", "null", "1E3", "\"", "–", ":");

    public static Arbitrary<SectorCode> SectorCodes() => Arb.From(
        from id in Gen.Elements("NACE2", "NACE2.1", "SBI2008", "ISIC4", "é id")
        from text in CodeTexts
        select SectorCode.Create(id, text),
        code => code.Text == "C" && code.Classification == "NACE2" ? [] : [SectorCode.Create("NACE2", "C"), SectorCode.Create(code.Classification, "C")]);

    public static Arbitrary<RegionCode> RegionCodes() => Arb.From(
        from id in Gen.Elements("NUTS2016", "NUTS2024", "ISO3166", "é id")
        from text in CodeTexts
        select RegionCode.Create(id, text),
        code => code.Text == "NL341" && code.Classification == "NUTS2024" ? [] : [RegionCode.Create("NUTS2024", "NL341"), RegionCode.Create(code.Classification, "NL341")]);

    /// <summary>Trees of one to ten nodes (chains, stars, several roots), up to three aggregates, up to nine available categories.</summary>
    public static Arbitrary<DrawnClassification> Classifications() => Arb.From(
        from nodes in Gen.Choose(1, 10)
        from parents in Gen.ArrayOf(Gen.Choose(0, 999), nodes)
        from roots in Gen.Choose(0, 3)
        from shape in Gen.Frequency((6, Gen.Constant('t')), (1, Gen.Constant('s')), (1, Gen.Constant('c')))
        from aggregates in Gen.Choose(0, 3)
        from parts in Gen.ArrayOf(Gen.ArrayOf(Gen.Choose(0, 999), 3), aggregates)
        from available in Gen.Choose(0, 9)
        from chosen in Gen.ArrayOf(Gen.Choose(0, 999), available)
        from wanted in Gen.Frequency((1, Gen.Constant(0)), (2, Gen.Choose(0, 999)))
        let count = nodes + aggregates
        select new DrawnClassification(
            [.. parents.Select((p, i) => shape switch { 's' when i > 0 => 0, 'c' => i - 1, _ => i == 0 || p % 4 < roots ? -1 : p % i })],
            [.. parts.Select((part, a) => part.Select(p => p % (nodes + a)).Distinct().ToImmutableArray())],
            [.. chosen.Select(c => c % count)],
            wanted % count),
        ShrinkClassification);

    private static IEnumerable<DrawnClassification> ShrinkClassification(DrawnClassification drawn)
    {
        for (int i = 0; i < drawn.Available.Length; i++)
            yield return drawn with { Available = drawn.Available.RemoveAt(i) };
        if (drawn.Aggregates.Length > 0)
            yield return Without(drawn with { Aggregates = drawn.Aggregates.RemoveAt(drawn.Aggregates.Length - 1) }, drawn.Count - 1);
        else if (drawn.Parents.Length > 1)
            yield return Without(drawn with { Parents = drawn.Parents.RemoveAt(drawn.Parents.Length - 1) }, drawn.Count - 1);
        for (int i = 0; i < drawn.Parents.Length; i++)
        {
            if (drawn.Parents[i] > 0)
                yield return drawn with { Parents = drawn.Parents.SetItem(i, 0) };
        }

        for (int a = 0; a < drawn.Aggregates.Length; a++)
        {
            if (drawn.Aggregates[a].Length > 1)
                yield return drawn with { Aggregates = drawn.Aggregates.SetItem(a, drawn.Aggregates[a].RemoveAt(0)) };
        }

        if (drawn.Wanted > 0)
            yield return drawn with { Wanted = 0 };
    }

    private static DrawnClassification Without(DrawnClassification drawn, int last)
        => drawn with { Available = drawn.Available.RemoveAll(a => a >= last), Wanted = drawn.Wanted >= last ? 0 : drawn.Wanted };
}
