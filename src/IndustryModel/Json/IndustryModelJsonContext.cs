using System.Text.Json.Serialization;
using IndustryModel.Classifications;
using IndustryModel.Policy;

namespace IndustryModel.Json;

/// <summary>Source-generated, so that it works where reflection is off. Internal: its generated members are no public API; <see cref="IndustryModelJson.Resolver"/> is.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(Classification<SectorCode>), TypeInfoPropertyName = "ClassificationOfSectors")]
[JsonSerializable(typeof(Classification<RegionCode>), TypeInfoPropertyName = "ClassificationOfRegions")]
[JsonSerializable(typeof(CategoryDefinition))]
[JsonSerializable(typeof(CorrespondenceLink<SectorCode>), TypeInfoPropertyName = "SectorCorrespondenceLink")]
[JsonSerializable(typeof(CorrespondenceLink<RegionCode>), TypeInfoPropertyName = "RegionCorrespondenceLink")]
[JsonSerializable(typeof(IndustryVision))]
[JsonSerializable(typeof(IndustryVision[]))]
internal sealed partial class IndustryModelJsonContext : JsonSerializerContext;
