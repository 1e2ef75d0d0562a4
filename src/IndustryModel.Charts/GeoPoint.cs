using System.Globalization;
using IndustryModel.Results;

namespace IndustryModel.Charts;

/// <summary>A place on Earth in degrees of WGS 84 (EPSG:4326).</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public readonly record struct GeoPoint
{
    /// <summary>A place.</summary>
    /// <param name="longitude">Degrees east, from −180 to 180.</param>
    /// <param name="latitude">Degrees north, from −90 to 90.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not on Earth: such as meters of a national grid.</exception>
    public GeoPoint(double longitude, double latitude)
    {
        if (!(longitude is >= -180 and <= 180))
            throw new ArgumentOutOfRangeException(nameof(longitude), longitude, "A longitude is from -180 to 180 degrees. Meters of a national grid must be converted to WGS 84 (EPSG:4326) first.");
        if (!(latitude is >= -90 and <= 90))
            throw new ArgumentOutOfRangeException(nameof(latitude), latitude, "A latitude is from -90 to 90 degrees. Meters of a national grid must be converted to WGS 84 (EPSG:4326) first.");
        (Longitude, Latitude) = (longitude, latitude);
    }

    /// <summary>Degrees east.</summary>
    public double Longitude { get; }

    /// <summary>Degrees north.</summary>
    public double Latitude { get; }

    /// <summary>Such as "5.11 E, 52.09 N".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Math.Abs(Longitude):0.####} {(Longitude < 0 ? 'W' : 'E')}, {Math.Abs(Latitude):0.####} {(Latitude < 0 ? 'S' : 'N')}");
}
