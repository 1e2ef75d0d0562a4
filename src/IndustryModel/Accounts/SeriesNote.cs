using System.Collections.Immutable;
using IndustryModel.Quantities;

namespace IndustryModel.Accounts;

/// <summary>A known limit of a series: a break, a moved border, a jump that the source does not explain.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed class SeriesNote : IEquatable<SeriesNote>
{
    /// <summary>Creates a note.</summary>
    /// <param name="text">What is known of it.</param>
    /// <param name="from">The first year on the far side of a break; null when it concerns the whole series.</param>
    /// <param name="regions">The codes of the regions concerned; none for all.</param>
    public SeriesNote(string text, Year? from = null, ImmutableArray<string> regions = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        (Text, From, Regions) = (text, from, regions.IsDefault ? [] : regions);
    }

    /// <summary>What is known of it.</summary>
    public string Text { get; }

    /// <summary>The first year on the far side of a break; null when it concerns the whole series.</summary>
    public Year? From { get; }

    /// <summary>The codes of the regions concerned; empty for all.</summary>
    public ImmutableArray<string> Regions { get; }

    /// <summary>Whether a comparison of two years crosses this break.</summary>
    public bool IsCrossedBy(Year first, Year last) => From is { } from && first < from && last >= from;

    /// <inheritdoc/>
    public bool Equals(SeriesNote? other) => other is not null && Text == other.Text && From == other.From && Regions.AsSpan().SequenceEqual(other.Regions.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SeriesNote);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, From);

    /// <summary>Such as "from 2010 (NL32, NL35): employment breaks".</summary>
    public override string ToString()
    {
        string where = Regions.IsEmpty ? "" : $" ({string.Join(", ", Regions)})";
        return From is { } from ? $"from {from}{where}: {Text}" : Regions.IsEmpty ? Text : $"{string.Join(", ", Regions)}: {Text}";
    }
}
