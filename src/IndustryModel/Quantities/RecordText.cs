using System.Collections;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace IndustryModel.Quantities;

/// <summary>The text of a record, the same in every culture, with the items of lists: what the compiler makes follows the culture of the moment and names a list by its type.</summary>
internal static class RecordText
{
    /// <summary>Such as "TornadoBar { Parameter = a/0, Low = 0.1, High = 0.2 }".</summary>
    internal static string Of(string name, params ReadOnlySpan<(string Name, object? Value)> members)
    {
        var parts = new List<string>();
        foreach ((string member, object? value) in members)
            parts.Add($"{member} = {Text(value)}");
        return $"{name} {{ {string.Join(", ", parts)} }}";
    }

    private static string? Text(object? value) => value switch
    {
        string text => text,
        LocalDate date => LocalDatePattern.Iso.Format(date),
        IFormattable quantity => quantity.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable list => $"[{string.Join(", ", list.Cast<object?>().Select(Text))}]",
        _ => value?.ToString(),
    };
}
