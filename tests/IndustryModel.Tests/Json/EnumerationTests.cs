using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using IndustryModel.Quantities;
using IndustryModel.Statistics;

namespace IndustryModel.Tests.Json;

/// <summary>Enumerations are words in JSON: a number would mean something else as soon as a member is put between two others.</summary>
public sealed class EnumerationTests
{
    private static readonly Type[] Types = [.. typeof(Share).Assembly.GetExportedTypes()
        .Where(t => t.IsEnum && t.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType is { IsGenericType: true } c && c.GetGenericTypeDefinition() == typeof(KebabCaseEnumJsonConverter<>))];

    public static TheoryData<Type> Enumerations => [.. Types];

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void Numbers_are_refused(Type type)
    {
        foreach (string number in (string[])["0", "1", "-1", "\"0\"", "\"1\"", "1.0"])
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(number, type));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("{\"1\":0}", typeof(Dictionary<,>).MakeGenericType(type, typeof(int))));
    }

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void What_has_no_word_is_not_written(Type type)
    {
        object nothing = Enum.ToObject(type, 1 << 30);
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(nothing, type));
    }

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void Words_come_back(Type type) => Assert.All(Enum.GetValues(type).Cast<object>(), value =>
    {
        string json = JsonSerializer.Serialize(value, type);
        Assert.Matches("^\"[a-z0-9]+(-[a-z0-9]+)*\"$", json);
        Assert.Equal(value, JsonSerializer.Deserialize(json, type));
    });

    [Fact]
    public void There_are_some() => Assert.Contains(typeof(MissingReason), Types);
}
