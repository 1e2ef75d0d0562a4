using System.Collections.Immutable;
using IndustryModel.Classifications;

namespace IndustryModel.Regional;

/// <summary>A figure of every region that a conditional growth regression holds constant, such as the share of the highly educated, or 1 for one group of regions and 0 for the others.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed class RegionalCovariate
{
    private readonly ImmutableDictionary<RegionCode, double> _values;

    /// <summary>Creates a covariate.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="values">A finite number for each region.</param>
    /// <exception cref="ArgumentException">No name, or a value that is no finite number: named.</exception>
    public RegionalCovariate(string name, IEnumerable<KeyValuePair<RegionCode, double>> values)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(values);
        Name = name;
        _values = values.ToImmutableDictionary();
        foreach ((RegionCode region, double value) in _values)
        {
            if (!double.IsFinite(value))
                throw new ArgumentException($"{name} of {region.Text} is {value.ToString(System.Globalization.CultureInfo.InvariantCulture)}; a covariate is a finite number. Leave the region out of the scope where there is none.", nameof(values));
        }
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The regions that have a value.</summary>
    public IEnumerable<RegionCode> Regions => _values.Keys;

    /// <summary>The value of a region; null where it has none.</summary>
    public double? this[RegionCode region] => _values.TryGetValue(region, out double value) ? value : null;

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
