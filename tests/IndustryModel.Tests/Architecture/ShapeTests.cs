using System.Reflection;
using System.Runtime.CompilerServices;

namespace IndustryModel.Tests.Architecture;

public sealed class ShapeTests
{
    private static readonly Assembly[] Packages =
    [
        typeof(IndustryModel.Quantities.Share).Assembly,
        typeof(IndustryModel.Netherlands.DutchIndustry).Assembly,
        Assembly.Load("IndustryModel.Formats"),
        typeof(IndustryModel.Charts.Chart).Assembly,
    ];

    [Fact]
    public void The_core_stands_on_the_framework_and_NodaTime_alone() =>
        Assert.Equal(["NodaTime"], Packages[0].GetReferencedAssemblies().Select(a => a.Name!)
            .Where(n => !n.StartsWith("System.", StringComparison.Ordinal)));

    [Fact]
    public void Data_and_formats_stand_on_the_core_and_Sep_at_most() =>
        Assert.Subset(new HashSet<string> { "IndustryModel", "NodaTime", "Sep" }, Packages[1..3].SelectMany(p => p.GetReferencedAssemblies()).Select(a => a.Name!)
            .Where(n => !n.StartsWith("System.", StringComparison.Ordinal)).ToHashSet());

    [Fact]
    public void Charts_stand_on_the_core_and_ScottPlot_with_its_canvas() =>
        Assert.Subset(new HashSet<string> { "IndustryModel", "NodaTime", "ScottPlot", "SkiaSharp" }, Packages[3].GetReferencedAssemblies().Select(a => a.Name!)
            .Where(n => !n.StartsWith("System.", StringComparison.Ordinal)).ToHashSet());

    [Fact]
    public void Every_extension_is_a_method() => Assert.Empty(Packages.SelectMany(p => p.GetTypes()).SelectMany(ExtensionProperties));

    [Fact]
    public void Public_structs_are_readonly_and_cannot_be_set_past_their_checks() =>
        Assert.Empty(Packages.SelectMany(p => p.GetExportedTypes()).Where(t => t is { IsValueType: true, IsEnum: false }).SelectMany(Unchecked));

    [Fact]
    public void The_default_of_every_struct_can_be_shown_compared_and_hashed() =>
        Assert.All(Packages.SelectMany(p => p.GetExportedTypes()).Where(t => t is { IsValueType: true, IsEnum: false }).Select(t => t.IsGenericTypeDefinition ? t.MakeGenericType(typeof(IndustryModel.Quantities.Persons)) : t), type =>
        {
            object value = Activator.CreateInstance(type)!;
            Assert.NotNull(value.ToString());
            Assert.Equal(value, Activator.CreateInstance(type));
            Assert.Equal(value.GetHashCode(), Activator.CreateInstance(type)!.GetHashCode());
        });

    [Fact]
    public void An_extension_property_would_be_found()
    {
        Assert.Equal(["ExtensionPropertySample has the extension property WordCount"], ExtensionProperties(typeof(Samples.ExtensionPropertySample)));
        Assert.Empty(ExtensionProperties(typeof(Samples.ExtensionMethodSample)));
    }

    [Fact]
    public void A_struct_with_an_open_door_would_be_found()
    {
        Assert.Equal(["PositionalSample.Fraction can be set"], Unchecked(typeof(Samples.PositionalSample)));
        Assert.Equal(["SetterSample is not readonly", "SetterSample.Fraction can be set"], Unchecked(typeof(Samples.SetterSample)));
        Assert.Equal(["FieldSample is not readonly", "FieldSample.Fraction is a public field"], Unchecked(typeof(Samples.FieldSample)));
        Assert.Empty(Unchecked(typeof(Samples.CheckedSample)));
    }

    [Fact]
    public void No_record_leaves_its_text_to_the_culture_of_the_moment() => Assert.Empty(Packages.SelectMany(p => p.GetExportedTypes()).SelectMany(TextsOfTheMoment));

    [Fact]
    public void A_record_with_a_text_of_the_moment_would_be_found()
    {
        Assert.Equal(["PositionalSample.Fraction is written by the compiler"], TextsOfTheMoment(typeof(Samples.PositionalSample)));
        Assert.Empty(TextsOfTheMoment(typeof(IndustryModel.Quantities.Share)));
    }

    /// <summary>What the compiler's text of a record shows that a culture changes, or that shows its type alone: numbers, dates, lists. Types of our own have texts of their own, which are checked too.</summary>
    private static IEnumerable<string> TextsOfTheMoment(Type type)
    {
        MethodInfo? text = type.GetMethod(nameof(ToString), BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly, []);
        return text is null || !text.IsDefined(typeof(CompilerGeneratedAttribute)) ? []
            : type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => !IsSteady(Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType)).Select(p => $"{type.Name}.{p.Name} is written by the compiler");
    }

    private static bool IsSteady(Type type) => type == typeof(string) || type == typeof(bool) || type == typeof(Type) || type.IsEnum || type.IsGenericParameter || Packages.Contains(type.Assembly);

    // The compiler keeps the members of an extension block as declared in an unspeakable type nested in the static class.
    private static IEnumerable<string> ExtensionProperties(Type type) =>
        type is not { IsAbstract: true, IsSealed: true }
            ? []
            : type.GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic).Where(n => n.Name.StartsWith("<G>$", StringComparison.Ordinal))
                .SelectMany(n => n.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance))
                .Select(p => $"{type.Name} has the extension property {p.Name}");

    private static IEnumerable<string> Unchecked(Type type)
    {
        if (!type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false))
            yield return $"{type.Name} is not readonly";
        foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.SetMethod?.IsPublic == true))
            yield return $"{type.Name}.{property.Name} can be set";
        foreach (FieldInfo field in type.GetFields(BindingFlags.Public | BindingFlags.Instance))
            yield return $"{type.Name}.{field.Name} is a public field";
    }
}
