using System.Text.Json.Serialization;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Policy;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Scenarios;
using IndustryModel.Statistics;

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
[JsonSerializable(typeof(Share))]
[JsonSerializable(typeof(PercentagePoints))]
[JsonSerializable(typeof(GrowthRate))]
[JsonSerializable(typeof(Money))]
[JsonSerializable(typeof(Currency))]
[JsonSerializable(typeof(PriceBasis))]
[JsonSerializable(typeof(Year))]
[JsonSerializable(typeof(Estimate))]
[JsonSerializable(typeof(Persons))]
[JsonSerializable(typeof(Jobs))]
[JsonSerializable(typeof(FullTimeEquivalents))]
[JsonSerializable(typeof(HoursWorked))]
[JsonSerializable(typeof(MoneyPer<Persons>), TypeInfoPropertyName = "MoneyPerPerson")]
[JsonSerializable(typeof(MoneyPer<Jobs>), TypeInfoPropertyName = "MoneyPerJob")]
[JsonSerializable(typeof(MoneyPer<FullTimeEquivalents>), TypeInfoPropertyName = "MoneyPerFullTimeEquivalent")]
[JsonSerializable(typeof(MoneyPer<HoursWorked>), TypeInfoPropertyName = "MoneyPerHour")]
[JsonSerializable(typeof(HedgeWidths))]
[JsonSerializable(typeof(EstimateInterval))]
[JsonSerializable(typeof(SectorCode))]
[JsonSerializable(typeof(RegionCode))]
[JsonSerializable(typeof(Unit))]
[JsonSerializable(typeof(Measure))]
[JsonSerializable(typeof(MeasureConcept))]
[JsonSerializable(typeof(Source))]
[JsonSerializable(typeof(Vintage))]
[JsonSerializable(typeof(SeriesNote))]
[JsonSerializable(typeof(Observation<double>))]
[JsonSerializable(typeof(Observation<Share>))]
[JsonSerializable(typeof(Observation<Money>))]
[JsonSerializable(typeof(Observation<Persons>))]
[JsonSerializable(typeof(Claim))]
[JsonSerializable(typeof(Target))]
[JsonSerializable(typeof(PolicyGoal))]
[JsonSerializable(typeof(PolicyLever))]
[JsonSerializable(typeof(KeyTechnology))]
[JsonSerializable(typeof(GrowthMarket))]
[JsonSerializable(typeof(PolicySector))]
[JsonSerializable(typeof(Cluster))]
[JsonSerializable(typeof(ClusterList))]
[JsonSerializable(typeof(PolicyLink))]
[JsonSerializable(typeof(PolicyNode))]
[JsonSerializable(typeof(SectorLink))]
[JsonSerializable(typeof(RegionLink))]
[JsonSerializable(typeof(Continuation))]
[JsonSerializable(typeof(ResultTable))]
[JsonSerializable(typeof(AccountsDocument))]
[JsonSerializable(typeof(IndustryVision))]
[JsonSerializable(typeof(Scenario))]
[JsonSerializable(typeof(IndustryVision[]))]
internal sealed partial class IndustryModelJsonContext : JsonSerializerContext;
