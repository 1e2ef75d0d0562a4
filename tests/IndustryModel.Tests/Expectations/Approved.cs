using IndustryModel.Tests.Architecture;

namespace IndustryModel.Tests.Expectations;

/// <summary>Compares an output with the text that was approved; UPDATE_EXPECTED=1 rewrites it, to be reviewed in the diff.</summary>
internal static class Approved
{
    internal static void Equal(string name, string actual)
    {
        // Not by [CallerFilePath]: deterministic builds record "/_/" for the folder of the working copy.
        string path = Repository.PathOf("tests", "IndustryModel.Tests", "Expectations", name);
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual.ReplaceLineEndings("\n")); // as git keeps it
            return;
        }

        Assert.True(File.Exists(path), $"{name} is not approved yet; run the tests with UPDATE_EXPECTED=1 and read what was written.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual.ReplaceLineEndings("\n"));
    }
}
