using System.Globalization;

namespace IndustryModel.Tests.Docs;

/// <summary>Stands in for the console in the snippets of this namespace, so that what they print can be compared.</summary>
internal static class Console
{
    private static readonly AsyncLocal<StringWriter?> Writer = new();

    /// <summary>What an action prints where the culture is the invariant one, so that a page does not depend on the machine.</summary>
    public static string Capture(Action action)
    {
        var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        CultureInfo before = CultureInfo.CurrentCulture;
        (Writer.Value, CultureInfo.CurrentCulture) = (writer, CultureInfo.InvariantCulture);
        try
        {
            action();
        }
        finally
        {
            (Writer.Value, CultureInfo.CurrentCulture) = (null, before);
        }

        return writer.ToString().TrimEnd('\n');
    }

    public static void WriteLine(object? value) => Writer.Value?.WriteLine(value);

    public static void WriteLine(string? value) => Writer.Value?.WriteLine(value);
}
