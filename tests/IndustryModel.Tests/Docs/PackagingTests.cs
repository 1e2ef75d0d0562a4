using System.Text.RegularExpressions;
using IndustryModel.Tests.Architecture;

namespace IndustryModel.Tests.Docs;

/// <summary>What users of the packages see of them before they use one.</summary>
public sealed class PackagingTests
{
    [Fact]
    public void The_consumers_ask_for_the_version_that_is_packed()
    {
        string version = Regex.Match(Repository.Read("Directory.Build.props"), "<VersionPrefix>(.*)</VersionPrefix>").Groups[1].Value;
        string[] asked = ["Directory.Build.props", "FileBased/app.cs", "FSharp/share.fsx"];
        Assert.All(asked, file => Assert.Equal(version, Regex.Match(Repository.Read($"tests/consumers/{file}"), @"(?:<IndustryModelVersion>|#:package IndustryModel\.Netherlands@|#r ""nuget: IndustryModel\.Netherlands, )([\w.-]+)").Groups[1].Value));
    }

    [Fact]
    public void The_page_in_the_packages_leads_nowhere_that_only_a_repository_has() => Assert.Empty(PageLinks.Of(Repository.Read("src/README.md")));
}
