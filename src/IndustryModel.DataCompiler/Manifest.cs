using IndustryModel.Classifications;
using IndustryModel.Statistics;

namespace IndustryModel.DataCompiler;

/// <summary>What a data set is made of: a JSON file beside its CSV files.</summary>
internal sealed record Manifest(
    string Title,
    IReadOnlyList<ManifestClassification> RegionClassifications,
    IReadOnlyList<ManifestClassification> SectorClassifications,
    IReadOnlyList<MeasureConcept> Concepts,
    IReadOnlyList<Source> Sources,
    IReadOnlyList<Vintage> Vintages,
    IReadOnlyList<ManifestCube> Cubes);

/// <summary>A classification in the text form of <see cref="ClassificationText"/>; NACE is built in.</summary>
internal sealed record ManifestClassification(string Id, string Name, string File);

/// <summary>A cube: which rows of which file, and what they mean.</summary>
internal sealed record ManifestCube(
    string Id,
    string Title,
    string File,
    string Concept,
    string Unit,
    string Prices,
    string Regions,
    string Sectors,
    string Source,
    string Vintage,
    string Series = "",
    IReadOnlyList<ManifestNote>? Notes = null,
    ManifestConsistency? Consistency = null);

/// <summary>A known limit of the series.</summary>
internal sealed record ManifestNote(string Text, int? From = null, IReadOnlyList<string>? Regions = null);

/// <summary>What the source itself leaves inconsistent: how far a whole may be from its parts beyond rounding, and how many deviations beyond that are known.</summary>
internal sealed record ManifestConsistency(double Within = 0, int KnownFindings = 0);
