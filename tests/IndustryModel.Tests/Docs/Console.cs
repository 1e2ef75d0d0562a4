using System.Globalization;

namespace IndustryModel.Tests.Docs;

/// <summary>Stands in for the console in the snippets of this namespace, so that what they print can be compared.</summary>
internal static class Console
{
    private static readonly AsyncLocal<StringWriter?> Writer = new();

    /// <summary>What an action prints.</summary>
    public static string Capture(Action action)
    {
        var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        Writer.Value = writer;
        action();
        Writer.Value = null;
        return writer.ToString().TrimEnd('\n');
    }

    public static void WriteLine(object? value) => Writer.Value?.WriteLine(value);

    public static void WriteLine(string? value) => Writer.Value?.WriteLine(value);
}
