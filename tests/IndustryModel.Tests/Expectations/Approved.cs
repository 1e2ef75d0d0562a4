using System.Runtime.CompilerServices;

namespace IndustryModel.Tests.Expectations;

/// <summary>Compares an output with the text that was approved; UPDATE_EXPECTED=1 rewrites it, to be reviewed in the diff.</summary>
internal static class Approved
{
    internal static void Equal(string name, string actual, [CallerFilePath] string caller = "")
    {
        string path = Path.Combine(Path.GetDirectoryName(caller)!, "..", "Expectations", name);
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }

        Assert.True(File.Exists(path), $"{name} is not approved yet; run the tests with UPDATE_EXPECTED=1 and read what was written.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual.ReplaceLineEndings("\n"));
    }
}
