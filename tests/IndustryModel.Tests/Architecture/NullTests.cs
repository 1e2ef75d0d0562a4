using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using IndustryModel.Accounts;
using IndustryModel.Charts;
using IndustryModel.Classifications;
using IndustryModel.Formats;
using IndustryModel.Netherlands;
using IndustryModel.Policy;
using IndustryModel.Quantities;
using IndustryModel.Regional;
using IndustryModel.Results;
using IndustryModel.Scenarios;
using IndustryModel.Shares;
using IndustryModel.Statistics;
using IndustryModel.Tests.Policy;
using IndustryModel.Tests.Scenarios;
using IndustryModel.Tests.Shares;
using NodaTime;

namespace IndustryModel.Tests.Architecture;

/// <summary>Where the signature says that null is no value, null is refused by name at once; no public method fails later with a NullReferenceException.</summary>
public sealed class NullTests
{
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly Assembly[] Libraries = [typeof(Share).Assembly, typeof(DutchIndustry).Assembly, typeof(TidyCsv).Assembly, typeof(Chart).Assembly];

    public static TheoryData<string> Types => [.. Libraries.SelectMany(a => a.GetExportedTypes()).Where(t => !t.IsEnum && !t.IsInterface && !typeof(Delegate).IsAssignableFrom(t) && !typeof(JsonConverter).IsAssignableFrom(t) && !t.Name.Contains('$', StringComparison.Ordinal)).Select(t => t.FullName!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Null_is_refused_by_name(string name)
    {
        Type type = Libraries.Select(a => a.GetType(name)).First(t => t is not null)!;
        type = type.IsGenericTypeDefinition ? Closed(type) : type;
        var wrong = new List<string>();
        foreach (MethodBase method in type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).OfType<MethodBase>().Where(m => IsOurs(m) && !IsData(m)))
        {
            MethodBase closed = method is MethodInfo { IsGenericMethodDefinition: true } open ? open.MakeGenericMethod([.. open.GetGenericArguments().Select(Argument)]) : method;
            foreach (ParameterInfo parameter in closed.GetParameters().Where(p => RefusesNull(p, method)))
                Try(closed, parameter, wrong);
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static void Try(MethodBase method, ParameterInfo tried, List<string> wrong)
    {
        object?[] arguments = [.. method.GetParameters().Select(p => p.Position == tried.Position ? null : Sample(p.ParameterType))];
        string what = $"{method.DeclaringType!.Name}.{method.Name}({string.Join(", ", method.GetParameters().Select(p => p.ParameterType.Name))}), {tried.Name}";
        object? target = method.IsStatic || method is ConstructorInfo ? null : Sample(method.DeclaringType!);
        if (!method.IsStatic && method is not ConstructorInfo && target is null)
        {
            wrong.Add($"{what}: no sample of {method.DeclaringType}");
            return;
        }

        try
        {
            _ = method is ConstructorInfo constructor ? constructor.Invoke(arguments) : method.Invoke(target, arguments);
            wrong.Add($"{what}: null was taken");
        }
        catch (TargetInvocationException e) when (e.InnerException is ArgumentNullException refusal && refusal.ParamName == tried.Name)
        {
        }
        catch (TargetInvocationException e)
        {
            wrong.Add($"{what}: {e.InnerException!.GetType().Name} {e.InnerException.Message.ReplaceLineEndings(" ")}");
        }
    }

    private static bool IsOurs(MethodBase method) => !method.IsDefined(typeof(CompilerGeneratedAttribute)) && !method.Name.StartsWith("op_", StringComparison.Ordinal) && !method.IsAbstract
        && method.GetParameters().All(p => !p.ParameterType.IsByRefLike && !p.ParameterType.IsByRef && !p.ParameterType.IsPointer);

    // A definition is data: what is wrong with it is said by the classification that is made of it.
    private static bool IsData(MethodBase method) => method is ConstructorInfo && method.DeclaringType == typeof(CategoryDefinition);

    private static bool RefusesNull(ParameterInfo parameter, MethodBase open)
        => !parameter.ParameterType.IsValueType && Nullability.Create(open.GetParameters()[parameter.Position]).WriteState == NullabilityState.NotNull;

    private static Type Closed(Type type) => type.MakeGenericType([.. type.GetGenericArguments().Select(Argument)]);

    private static Type Argument(Type parameter)
    {
        Type[] constraints = parameter.GetGenericParameterConstraints();
        return constraints.Any(c => c == typeof(Enum)) ? typeof(Hedge)
            : constraints.Any(c => c.IsGenericType && c.GetGenericTypeDefinition() == typeof(ICategoryCode<>)) ? typeof(SectorCode)
            : parameter.DeclaringType == typeof(MoneyPer<>) ? typeof(Persons) : typeof(double);
    }

    /// <summary>A value of a type to go along with the null; null where the tests have none, which is as good for parameters that are looked at later.</summary>
    private static object? Sample(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is not null)
            return null;
        object? known = Samples.FirstOrDefault(type.IsInstanceOfType);
        return known ?? (type.IsValueType ? Activator.CreateInstance(type) : type.IsArray ? Array.CreateInstance(type.GetElementType()!, 0)
            : type.IsGenericType && type.GetGenericTypeDefinition() is { } definition && (definition == typeof(IEnumerable<>) || definition == typeof(IReadOnlyList<>)) ? Array.CreateInstance(type.GetGenericArguments()[0], 0) : null);
    }

    private static readonly object[] Samples = Create();

    private static object[] Create()
    {
        RegionalAccounts accounts = SmallEconomy.Country();
        IndustryVision vision = SmallVision.Create();
        Cluster cluster = vision.ClusterLists[0].Clusters[0];
        CategoryDefinition[] definitions = [new("A", "A")];
        return
        [
            Period.Zero,
            "sample", accounts, accounts.GrossValueAdded, accounts.GrossValueAdded[2018], accounts.GrossValueAdded.Regions, accounts.GrossValueAdded.Sectors, SmallEconomy.Sectors, SmallEconomy.Regions, SmallEconomy.Office, SmallEconomy.Spring,
            SmallEconomy.CurrentGva, Unit.MillionEuro, MeasureConcept.GrossValueAdded, SmallEconomy.Builder("x", SmallEconomy.CurrentGva, "N", "A", 2018, 2018), new SeriesNote("n"), ConsistencyTolerance.Rounding,
            vision, vision.Graph, vision.Claims.FirstOrDefault() ?? DutchIndustry.Load().Vision.Claims[0], DutchIndustry.Load().Policy2025.Targets[0], vision.Levers[0], vision.Technologies[0], vision.Markets[0], vision.Sectors[0], vision.ClusterLists[0], cluster, cluster.Regions[0],
            vision.Links[0], vision.Graph.Nodes[0], vision.CompareWith(vision), vision.Trace("invest", "north")[0], new Continuation("c", ContinuationKind.Renamed), definitions, Nace.Rev2ToRev21, Nace.Rev2ToRev21.Links[0], SmallEconomy.Sectors[SmallEconomy.S("A")], SmallEconomy.Regions[SmallEconomy.R("N")],
            accounts.ToTable(), new ResultColumn("x", ColumnKind.Text), new Explanation("t", "f", [], []), accounts.Shares(SmallEconomy.S("C")), accounts.Shares(SmallEconomy.S("C")).Rows[0], new ShareQuery(SmallEconomy.S("C")), Results.OddEconomy.North.In(SmallEconomy.Regions),
            accounts.Clusters([], SmallEconomy.S("C")), accounts.GrossValueAdded.Contributions(SmallEconomy.R("N"), 2018, 2019), accounts.ShareChange(SmallEconomy.S("C"), SmallEconomy.R("N"), 2018, 2019), accounts.Productivity(SmallEconomy.S("C"), SmallEconomy.R("N"), 2018),
            accounts.CheckConsistency(), accounts.GrossValueAdded.ShiftShare(2018, 2019), accounts.GrossValueAdded.ShiftShare(2018, 2019)[SmallEconomy.R("R1")],
            IndustryModel.Scenarios.Scenario.From(accounts, 2018), new IndustryModel.Scenarios.Baseline(), new IndustryModel.Scenarios.Economy("e", accounts), new IndustryModel.Scenarios.FixedMagnitude(0),
            new GrowthAccountingRow(SmallEconomy.R("R1"), null, default, []), new RegionalCovariate("x", []), accounts.GrossValueAdded.CheckCoverage(), HedgeWidths.Default, DutchIndustry.Load(), new TidyCsvOptions(), new StringReader("x"), accounts.GrossValueAdded[2018].Coagglomeration(), new StringWriter(), new MemoryStream(), CultureInfo.InvariantCulture,
            accounts.ToHistory(SmallEconomy.S("C")), RegionOutlines.Nuts2024, RegionOutlines.Nuts2024.Outlines[0], new ChartOptions(), new ChartMarker("m", 1), new LabeledValue("l", 1), new RegionShape(SmallEconomy.R("N"), "N", 1, []),
            accounts.GrossValueAdded[2018].LocationQuotients(), IndustryModel.Json.ScenarioJson.ReadJson("{}"), .. SmallScenario.Samples(),
        ];
    }
}
