using System.Text.Json;
using IndustryModel.Classifications;
using IndustryModel.Policy;
using IndustryModel.Quantities;
using IndustryModel.Statistics;
using NodaTime;

namespace IndustryModel.Json;

/// <summary>What a reader expects where a value of a type stands, in words.</summary>
internal static class JsonExpectation
{
    private static readonly Dictionary<Type, string> Words = new()
    {
        [typeof(RegionCode)] = "a region code with its classification, such as \"NUTS2024:NL341\"",
        [typeof(SectorCode)] = "a sector code with its classification, such as \"NACE2:C\"",
        [typeof(LocalDate)] = "a date such as \"2020-10-30\"",
        [typeof(Share)] = "a share from 0 to 1 such as 0.12, or a text with a percent sign such as \"12%\"",
        [typeof(GrowthRate)] = "a rate a year such as 0.015, or a text with a percent sign such as \"1.5%\"",
        [typeof(Year)] = "a year such as 2018",
        [typeof(Estimate)] = "a hedged figure such as \"nearly 10 %\", \"more than 800,000\" or \"1 % to 1.5 % a year\"",
        [typeof(Unit)] = "the code of a unit, such as \"MIO_EUR\", \"THS_PERSONS\" or \"INDEX_2015\"",
        [typeof(PriceBasis)] = "a price basis, such as \"current\", \"constant-2015\" or \"none\"",
        [typeof(string)] = "a text in quotes",
        [typeof(bool)] = "true or false",
        [typeof(double)] = "a number",
        [typeof(int)] = "a whole number",
    };

    /// <summary>The words for a type, with close ones where the type is a list of words and a word was found.</summary>
    internal static string Of(Type? type, string found)
    {
        if (type is null)
            return "something else";
        if (Words.TryGetValue(type, out string? words))
            return words + ".";
        if (EnumNames(type) is { } names)
            return $"one of {string.Join(", ", names)}.{DidYouMean.Sentence(DidYouMean.Closest(found.Trim('"'), names))}";
        return type.IsArray || type.IsGenericType ? "a list." : $"an object, {type.Name}.";
    }

    internal static string[]? EnumNames(Type type)
    {
        string[]? names = type == typeof(ClusterKind) ? Enum.GetNames<ClusterKind>() : type == typeof(LinkOrigin) ? Enum.GetNames<LinkOrigin>() : type == typeof(Exactness) ? Enum.GetNames<Exactness>()
            : type == typeof(ClaimSubject) ? Enum.GetNames<ClaimSubject>() : type == typeof(ClaimBasis) ? Enum.GetNames<ClaimBasis>() : type == typeof(ClaimScope) ? Enum.GetNames<ClaimScope>()
            : type == typeof(TargetBasis) ? Enum.GetNames<TargetBasis>() : type == typeof(ContinuationKind) ? Enum.GetNames<ContinuationKind>() : type == typeof(VintageDating) ? Enum.GetNames<VintageDating>()
            : type == typeof(MissingReason) ? Enum.GetNames<MissingReason>() : type == typeof(ObservationFlags) ? Enum.GetNames<ObservationFlags>() : type == typeof(UnitDimension) ? Enum.GetNames<UnitDimension>()
            : type == typeof(CategoryKind) ? Enum.GetNames<CategoryKind>() : null;
        return names is null ? null : [.. names.Select(JsonNamingPolicy.KebabCaseLower.ConvertName)];
    }
}
