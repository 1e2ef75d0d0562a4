namespace IndustryModel.Tests.Docs.Course;

/// <summary>What the first page of the course shows.</summary>
internal static class CourseSnippets
{
    [Snippet("course-head")]
    public static void Head() => Console.WriteLine($"#:package IndustryModel.Netherlands@{ScriptSnippets.Version}");
}
