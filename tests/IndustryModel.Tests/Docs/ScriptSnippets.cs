using System.Text.RegularExpressions;
using IndustryModel.Tests.Architecture;

namespace IndustryModel.Tests.Docs;

/// <summary>The first lines of a script and of a notebook, with the version that is packed.</summary>
internal static class ScriptSnippets
{
    internal static string Version => Regex.Match(Repository.Read("Directory.Build.props"), "<VersionPrefix>(.*)</VersionPrefix>").Groups[1].Value;

    [Snippet("script-head")]
    public static void Script()
    {
        Console.WriteLine($"#:package IndustryModel.Netherlands@{Version}");
        Console.WriteLine($"#:package IndustryModel.Charts@{Version}");
    }

    [Snippet("fsharp-head")]
    public static void FSharp()
    {
        Console.WriteLine($"#r \"nuget: IndustryModel.Netherlands, {Version}\"");
        Console.WriteLine($"#r \"nuget: IndustryModel.Charts, {Version}\"");
    }
}
