using System.Text.RegularExpressions;
using IndustryModel.Tests.Architecture;

namespace IndustryModel.Tests.Docs.Course;

/// <summary>What the first page of the course shows.</summary>
internal static class CourseSnippets
{
    [Snippet("course-head")]
    public static void Head() =>
        Console.WriteLine($"#:package IndustryModel.Netherlands@{Regex.Match(Repository.Read("Directory.Build.props"), "<VersionPrefix>(.*)</VersionPrefix>").Groups[1].Value}");
}
