using IndustryModel.Classifications;

namespace IndustryModel.Netherlands;

/// <summary>Reads the embedded classifications and correspondences.</summary>
internal static class DutchClassificationData
{
    internal static Classification<RegionCode> Regions(string resource)
    {
        using Stream stream = Open(resource);
        return Classification.ReadRegions(stream);
    }

    internal static Correspondence<RegionCode> Correspondence(Classification<RegionCode> from, Classification<RegionCode> to, string resource)
    {
        using var reader = new StreamReader(Open(resource));
        var links = new List<CorrespondenceLink<RegionCode>>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            string[] fields = line.Split('|', StringSplitOptions.TrimEntries);
            links.Add(new(RegionCode.Create(from.Id, fields[0]), RegionCode.Create(to.Id, fields[1]),
                fields[2] switch { "exact" => Exactness.Exact, "approximate" => Exactness.Approximate, "part-of" => Exactness.PartOf, _ => throw new FormatException($"{resource}: '{fields[2]}' is not exact, approximate or part-of.") },
                fields[3]));
        }

        return new(from, to, links);
    }

    private static Stream Open(string resource) => typeof(DutchClassificationData).Assembly.GetManifestResourceStream($"IndustryModel.Netherlands.classifications.{resource}")!;
}
