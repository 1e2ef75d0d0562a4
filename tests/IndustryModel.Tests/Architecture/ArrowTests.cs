using System.Reflection;

namespace IndustryModel.Tests.Architecture;

public sealed class ArrowTests
{
    private static readonly RoomArrows SampleHouse = new("IndustryModel.Tests.Architecture.Samples", new Dictionary<string, string[]>
    {
        ["High"] = ["Low"],
        ["Low"] = [],
    });

    private static Assembly Core => typeof(IndustryModel.Quantities.Share).Assembly;

    [Fact]
    public void No_arrow_between_the_rooms_points_up() => Assert.Empty(RoomArrows.OfCore.ViolationsIn(Core));

    [Fact]
    public void No_room_opens_a_namespace_above_it() =>
        Assert.Empty(Repository.Files("src/IndustryModel", ".cs").SelectMany(f => RoomArrows.OfCore.ViolationsIn(f, Repository.Read(f))));

    [Fact]
    public void Every_namespace_of_the_core_is_a_room_of_the_table_or_the_root()
    {
        IEnumerable<string> spaces = Core.GetTypes().Select(t => t.Namespace).OfType<string>()
            .Where(n => n.StartsWith("IndustryModel", StringComparison.Ordinal)).Distinct();
        Assert.Empty(spaces.Except([.. RoomArrows.OfCore.Rooms.Select(r => "IndustryModel." + r), "IndustryModel"]));
    }

    [Fact]
    public void No_type_of_the_core_names_a_package_above_it() =>
        Assert.DoesNotContain(Core.GetReferencedAssemblies(), a => a.Name!.StartsWith("IndustryModel", StringComparison.Ordinal));

    [Theory]
    [InlineData("InField")]
    [InlineData("InBodyOnly")]
    [InlineData("InLambda")]
    [InlineData("InTypeArgument")]
    [InlineData("InMethodArgument")]
    [InlineData("InCatch")]
    [InlineData("InAttribute")]
    public void A_real_violation_is_found_wherever_it_hides(string type) =>
        Assert.Contains(SampleHouse.ViolationsIn(typeof(ArrowTests).Assembly),
            v => v.StartsWith($"Low sees High: IndustryModel.Tests.Architecture.Samples.Low.{type}", StringComparison.Ordinal));

    [Fact]
    public void What_keeps_the_rule_is_left_in_peace() =>
        Assert.DoesNotContain(SampleHouse.ViolationsIn(typeof(ArrowTests).Assembly), v => v.Contains("Innocent", StringComparison.Ordinal));

    [Fact]
    public void A_using_upward_is_found_though_nothing_is_used_through_it() =>
        Assert.Equal(["a.cs: Quantities opens Accounts"],
            RoomArrows.OfCore.ViolationsIn("a.cs", "using System;\nusing IndustryModel.Accounts;\n\nnamespace IndustryModel.Quantities;\n"));
}
