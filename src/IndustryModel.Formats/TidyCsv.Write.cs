using System.Buffers;
using System.Globalization;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Statistics;

namespace IndustryModel.Formats;

public static partial class TidyCsv
{
    private static readonly SearchValues<char> MustQuote = SearchValues.Create(",\"\r\n");

    /// <summary>Writes all cubes, a cell a row, so that reading gives the same figures, flags, reasons and units again. Lines end in CRLF.</summary>
    /// <param name="accounts">Cubes of the measures that tidy CSV knows, each once, money in current prices: the format has no place for more.</param>
    /// <param name="writer">Where to.</param>
    /// <exception cref="ArgumentException">The format cannot hold a cube: named, with the reason.</exception>
    public static void Write(RegionalAccounts accounts, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        Write(accounts.Cubes, writer, nameof(accounts));
    }

    /// <summary>Writes one cube; see <see cref="Write(RegionalAccounts, TextWriter)"/>.</summary>
    /// <exception cref="ArgumentException">The format cannot hold the cube; the message says why.</exception>
    public static void Write(DataCube cube, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(cube);
        Write([cube], writer, nameof(cube));
    }

    private static void Write(IReadOnlyList<DataCube> cubes, TextWriter writer, string parameter)
    {
        ArgumentNullException.ThrowIfNull(writer);
        foreach (DataCube cube in cubes)
        {
            if (Refusal(cube, cubes) is { } reason)
                throw new ArgumentException($"Tidy CSV cannot hold the cube {cube.Id}: {reason}", parameter);
        }

        writer.Write("region,sector,year,measure,value,unit,flag\r\n");
        foreach (DataCube cube in cubes)
            WriteCube(cube, writer);
    }

    private static string? Refusal(DataCube cube, IReadOnlyList<DataCube> cubes)
    {
        MeasureConcept concept = cube.Measure.Concept;
        if (!TidyMeasure.Known.Contains(concept))
            return $"{concept} is none of its measures ({string.Join(", ", TidyMeasure.Known.Select(m => m.Code))}). Write the other cubes one by one.";
        if (cube.Measure.PriceBasis.Kind is not (PriceBasisKind.None or PriceBasisKind.Current))
            return $"it is in {cube.Measure.PriceBasis}, and the format has no column for prices other than current ones. Write the other cubes one by one.";
        return cubes.FirstOrDefault(c => c.Measure.Concept.Equals(concept)) is { } first && first != cube
            ? $"{first.Id} measures {concept} too, and the format has each cell once. Write them to two files."
            : null;
    }

    private static void WriteCube(DataCube cube, TextWriter writer)
    {
        string[] regions = [.. cube.Regions.Codes.Select(c => Field(c.Text))];
        string[] sectors = [.. cube.Sectors.Codes.Select(c => Field(c.Text))];
        string concept = cube.Measure.Concept.Code;
        string unit = cube.Measure.Unit.Code;
        for (int y = 0; y < cube.YearCount; y++)
        {
            Year year = cube.FirstYear + y;
            string years = year.Number.ToString("0000", CultureInfo.InvariantCulture);
            for (int r = 0; r < regions.Length; r++)
            {
                for (int s = 0; s < sectors.Length; s++)
                    WriteRow(cube.Observe(cube.Regions.Codes[r], cube.Sectors.Codes[s], year), regions[r], sectors[s]);
            }

            void WriteRow(Observation<double> cell, string region, string sector)
            {
                string flag = TidyFlags.Write(cell.Flags, cell.HasValue ? null : cell.Reason);
                string value = cell.HasValue ? cell.Value.ToString("R", CultureInfo.InvariantCulture) : ":";
                writer.Write($"{region},{sector},{years},{concept},{value},{unit},{flag}\r\n");
            }
        }
    }

    private static string Field(string text)
        => text.AsSpan().ContainsAny(MustQuote) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
