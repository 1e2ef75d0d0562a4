using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using IndustryModel.Classifications;

namespace IndustryModel.Charts;

public sealed partial class RegionOutlines
{
    private static readonly string[] UsualCodeProperties = ["NUTS_ID", "code", "id", "statcode", "CODE", "ID"];
    private static readonly string[] UsualNameProperties = ["NAME_LATN", "name", "naam", "statnaam", "NAME", "NUTS_NAME"];

    /// <summary>Outlines of regions of your own, from a GeoJSON FeatureCollection of Polygons and MultiPolygons in degrees of WGS 84, as the standard has it.</summary>
    /// <param name="json">The text of the file.</param>
    /// <param name="classification">The id of the classification of the codes, such as that of your own regions.</param>
    /// <param name="codeProperty">The property with the code; the usual ones (NUTS_ID, code, id, statcode) are looked for if null, then the feature's own id.</param>
    /// <param name="credit">Whom a map must credit.</param>
    /// <exception cref="FormatException">No such GeoJSON; the message says where, what was found and what was expected.</exception>
    public static RegionOutlines FromGeoJson(string json, string classification, string? codeProperty = null, string? credit = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentException.ThrowIfNullOrWhiteSpace(classification);
        using JsonDocument document = Parse(json);
        JsonElement root = document.RootElement;
        if (TypeOf(root) != "FeatureCollection" || !root.TryGetProperty("features", out JsonElement features) || features.ValueKind != JsonValueKind.Array)
            throw new FormatException($"Expected a GeoJSON FeatureCollection with an array 'features'; found {Found(root)}.");
        var outlines = ImmutableArray.CreateBuilder<RegionOutline>();
        var seen = new Dictionary<RegionCode, int>();
        int number = 0;
        foreach (JsonElement feature in features.EnumerateArray())
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"features[{number}]");
            RegionOutline outline = Read(feature, place, classification, codeProperty);
            if (!seen.TryAdd(outline.Region, number))
                throw new FormatException($"{place}: the code {outline.Region.Text} stands twice, first in features[{seen[outline.Region]}]. Give a region one feature, a MultiPolygon if it has islands.");
            outlines.Add(outline);
            number++;
        }

        return outlines.Count == 0
            ? throw new FormatException("The FeatureCollection has no features; a map needs at least one region.")
            : new(classification, credit, outlines.ToImmutable());
    }

    private static JsonDocument Parse(string json)
    {
        try
        {
            return JsonDocument.Parse(json);
        }
        catch (JsonException e)
        {
            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"Line {e.LineNumber + 1}, column {e.BytePositionInLine + 1}: this is no JSON. {e.Message}"), e);
        }
    }

    private static RegionOutline Read(JsonElement feature, string place, string classification, string? codeProperty)
    {
        if (TypeOf(feature) != "Feature")
            throw new FormatException($"{place}: expected a Feature; found {Found(feature)}.");
        string code = Code(feature, place, codeProperty);
        string at = $"{place} ({code}).geometry";
        if (!feature.TryGetProperty("geometry", out JsonElement geometry) || geometry.ValueKind != JsonValueKind.Object)
            throw new FormatException($"{at}: expected a Polygon or a MultiPolygon; found none.");
        string? type = TypeOf(geometry);
        if (type is not ("Polygon" or "MultiPolygon"))
            throw new FormatException($"{at}: expected a Polygon or a MultiPolygon; found {Found(geometry)}.");
        if (!geometry.TryGetProperty("coordinates", out JsonElement coordinates) || coordinates.ValueKind != JsonValueKind.Array)
            throw new FormatException($"{at}: expected an array 'coordinates'; found none.");
        var rings = ImmutableArray.CreateBuilder<ImmutableArray<GeoPoint>>();
        if (type == "Polygon")
            AddPolygon(rings, coordinates, $"{at}.coordinates");
        else
            Each(coordinates, $"{at}.coordinates", (polygon, where) => AddPolygon(rings, polygon, where));
        return rings.Count == 0
            ? throw new FormatException($"{at}.coordinates: expected at least one ring; found none.")
            : new(RegionCode.Create(classification, code), Text(feature, UsualNameProperties), rings.ToImmutable());
    }

    private static void AddPolygon(ImmutableArray<ImmutableArray<GeoPoint>>.Builder rings, JsonElement polygon, string place)
    {
        bool outer = true;
        Each(polygon, place, (ring, where) =>
        {
            rings.Add(Ring(ring, where, outer));
            outer = false;
        });
    }

    /// <summary>A ring as outlines hold it: not closed by repetition, an outer one counter-clockwise, a hole clockwise, whatever the file has.</summary>
    private static ImmutableArray<GeoPoint> Ring(JsonElement ring, string place, bool outer)
    {
        var points = ImmutableArray.CreateBuilder<GeoPoint>();
        Each(ring, place, (position, where) => points.Add(Point(position, where)));
        if (points.Count < 4)
            throw new FormatException($"{place}: a ring has at least four positions, of which the last is the first again; found {points.Count}.");
        if (points[0] != points[^1])
            throw new FormatException($"{place}: a ring ends where it began; found {points[0]} at its start and {points[^1]} at its end.");
        points.RemoveAt(points.Count - 1);
        ImmutableArray<GeoPoint> open = points.ToImmutable();
        return RegionOutline.SignedArea(open.AsSpan()) > 0 == outer ? open : [.. open.Reverse()];
    }

    private static GeoPoint Point(JsonElement position, string place)
    {
        if (position.ValueKind != JsonValueKind.Array || position.GetArrayLength() < 2 || position[0].ValueKind != JsonValueKind.Number || position[1].ValueKind != JsonValueKind.Number)
            throw new FormatException($"{place}: expected a position [longitude, latitude]; found {Short(position)}.");
        try
        {
            return new(position[0].GetDouble(), position[1].GetDouble());
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new FormatException($"{place}: expected degrees of WGS 84 (EPSG:4326), longitude first; found {Short(position)}. Convert meters of a national grid, such as the Dutch RD (EPSG:28992), first.");
        }
    }

    private static string Code(JsonElement feature, string place, string? property)
    {
        if (Text(feature, property is null ? UsualCodeProperties : [property]) is { } code)
            return code;
        if (property is null && feature.TryGetProperty("id", out JsonElement id) && AsText(id) is { } own)
            return own;
        string[] there = feature.TryGetProperty("properties", out JsonElement properties) && properties.ValueKind == JsonValueKind.Object ? [.. properties.EnumerateObject().Select(p => p.Name)] : [];
        throw new FormatException($"{place}.properties: expected the region's code in {(property is null ? string.Join(", ", UsualCodeProperties[..4]) : $"'{property}'")}; found {(there.Length == 0 ? "no properties" : string.Join(", ", there))}. "
            + "Pass the name of the property as codeProperty.");
    }

    private static string? Text(JsonElement feature, string[] names)
    {
        if (!feature.TryGetProperty("properties", out JsonElement properties) || properties.ValueKind != JsonValueKind.Object)
            return null;
        foreach (string name in names)
        {
            if (properties.TryGetProperty(name, out JsonElement value) && AsText(value) is { } text)
                return text;
        }

        return null;
    }

    private static string? AsText(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when !string.IsNullOrWhiteSpace(value.GetString()) => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };

    private static void Each(JsonElement array, string place, Action<JsonElement, string> read)
    {
        if (array.ValueKind != JsonValueKind.Array)
            throw new FormatException($"{place}: expected an array; found {Short(array)}.");
        int i = 0;
        foreach (JsonElement element in array.EnumerateArray())
            read(element, string.Create(CultureInfo.InvariantCulture, $"{place}[{i++}]"));
    }

    private static string? TypeOf(JsonElement element) => element.ValueKind == JsonValueKind.Object && element.TryGetProperty("type", out JsonElement type) && type.ValueKind == JsonValueKind.String ? type.GetString() : null;

    private static string Found(JsonElement element) => TypeOf(element) is { } type ? $"a {type}" : Short(element);

    private static string Short(JsonElement element)
    {
        string text = element.GetRawText();
        return text.Length <= 40 ? text : $"{text[..37]}…";
    }
}
