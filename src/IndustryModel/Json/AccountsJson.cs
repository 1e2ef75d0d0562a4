using System.Text.Json;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Statistics;

namespace IndustryModel.Json;

/// <summary><c>accounts.ToJson()</c> and <c>RegionalAccounts.FromJson(text)</c>.</summary>
public static class AccountsJson
{
    /// <summary>The data set as JSON: every cube with its measure, source, vintage, notes, values, reasons and flags; classifications other than NACE come along.</summary>
    /// <param name="accounts">The data set.</param>
    /// <param name="indented">Whether to break lines for people.</param>
    public static string ToJson(this RegionalAccounts accounts, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        return IndustryModelJson.ToJson(new AccountsDocument(accounts.Title, accounts.VersionId,
            [.. accounts.Cubes.Select(c => c.Regions.Classification).DistinctBy(c => c.Id)],
            [.. accounts.Cubes.Select(c => c.Sectors.Classification).Where(c => !Nace.IsBuiltIn(c)).DistinctBy(c => c.Id)],
            [.. accounts.Cubes.Select(Document)]), indented);
    }

    extension(RegionalAccounts)
    {
        /// <summary>A data set from JSON.</summary>
        /// <param name="json">The text.</param>
        /// <exception cref="JsonException">The text is no data set; the message says where, what was found and what was expected.</exception>
        public static RegionalAccounts FromJson(string json)
        {
            AccountsDocument document = IndustryModelJson.FromJson<AccountsDocument>(json);
            return IndustryModelJson.Composed(() => new RegionalAccounts(document.Title, [.. document.Cubes.Select((c, i) => Cube(document, c, $"$.cubes[{i}]"))], document.VersionId));
        }
    }

    private static CubeDocument Document(DataCube cube)
    {
        var remarks = new List<CellRemark>();
        var values = new double?[cube.YearCount][][];
        for (int y = 0; y < cube.YearCount; y++)
        {
            values[y] = new double?[cube.Regions.Count][];
            for (int r = 0; r < cube.Regions.Count; r++)
            {
                values[y][r] = new double?[cube.Sectors.Count];
                for (int s = 0; s < cube.Sectors.Count; s++)
                {
                    Observation<double> cell = cube.Cell(r, s, y);
                    values[y][r][s] = cell.ValueOrNull;
                    if (!cell.HasValue || cell.Flags != ObservationFlags.None)
                        remarks.Add(new(cube.Regions.Codes[r].Text, cube.Sectors.Codes[s].Text, cube.FirstYear + y, cell.ReasonOrNull, cell.Flags));
                }
            }
        }

        return new(cube.Id, cube.Title, cube.Measure, Document(cube.Regions), Document(cube.Sectors), cube.FirstYear, cube.Source, cube.Vintage, cube.Notes, values, remarks);
    }

    private static AxisDocument Document<TCode>(Axis<TCode> axis)
        where TCode : struct, ICategoryCode<TCode> => new(axis.Classification.Id, [.. axis.Codes.Select(c => c.Text)]);

    private static DataCube Cube(AccountsDocument document, CubeDocument cube, string path)
    {
        Axis<RegionCode> regions = Axis(document.RegionClassifications, cube.Regions, $"{path}.regions");
        Axis<SectorCode> sectors = Axis([.. document.SectorClassifications, Nace.Rev2, Nace.Rev21], cube.Sectors, $"{path}.sectors");
        if (cube.Values.Count == 0)
            throw new JsonException($"{path}.values is empty; expected a list for each year.");
        var builder = new DataCubeBuilder(cube.Id, cube.Title, cube.Measure, regions, sectors, cube.FirstYear, cube.FirstYear + (cube.Values.Count - 1), cube.Source, cube.Vintage);
        Dictionary<(string, string, Year), CellRemark> remarks = Remarks(cube, path);
        for (int y = 0; y < cube.Values.Count; y++)
        {
            RequireLength(cube.Values[y].Count, regions.Count, "region", $"{path}.values[{y}]");
            for (int r = 0; r < regions.Count; r++)
            {
                RequireLength(cube.Values[y][r].Count, sectors.Count, "sector", $"{path}.values[{y}][{r}]");
                for (int s = 0; s < sectors.Count; s++)
                {
                    remarks.Remove((regions.Codes[r].Text, sectors.Codes[s].Text, cube.FirstYear + y), out CellRemark? remark);
                    Set(builder, regions.Codes[r], sectors.Codes[s], cube.FirstYear + y, cube.Values[y][r][s], remark, $"{path}.values[{y}][{r}][{s}]");
                }
            }
        }

        if (remarks.Count > 0)
            throw new JsonException($"{path}.remarks speaks of {remarks.Keys.Select(k => $"{k.Item1} × {k.Item2} × {k.Item3}").First()}, which is no cell of the cube.");
        foreach (SeriesNote note in cube.Notes)
            builder.Note(note);
        return builder.Build();
    }

    private static void Set(DataCubeBuilder builder, RegionCode region, SectorCode sector, Year year, double? value, CellRemark? remark, string path)
    {
        if (value is null != (remark?.Missing is not null))
            throw new JsonException($"{path} ({region.Text} × {sector.Text} × {year}) {(value is null ? "is null, and no remark says why it is missing" : $"is {value:R}, and a remark says that it is missing")}.");
        if (value is { } number)
            builder.Set(region, sector, year, number, remark?.Flags ?? ObservationFlags.None);
        else
            builder.SetMissing(region, sector, year, remark!.Missing!.Value, remark.Flags);
    }

    private static Dictionary<(string, string, Year), CellRemark> Remarks(CubeDocument cube, string path)
    {
        var remarks = new Dictionary<(string, string, Year), CellRemark>();
        foreach (CellRemark remark in cube.Remarks)
        {
            if (!remarks.TryAdd((remark.Region, remark.Sector, remark.Year), remark))
                throw new JsonException($"{path}.remarks speaks of {remark.Region} × {remark.Sector} × {remark.Year} twice.");
        }

        return remarks;
    }

    private static Axis<TCode> Axis<TCode>(IReadOnlyList<Classification<TCode>> known, AxisDocument axis, string path)
        where TCode : struct, ICategoryCode<TCode>
    {
        Classification<TCode> classification = known.FirstOrDefault(c => c.Id == axis.Classification)
            ?? throw new JsonException($"{path}.classification is '{axis.Classification}', which the document does not hold; it holds {string.Join(", ", known.Select(c => c.Id))}.");
        return new(classification, axis.Codes.Select(code => TCode.Create(classification.Id, code)));
    }

    private static void RequireLength(int given, int expected, string kind, string path)
    {
        if (given != expected)
            throw new JsonException($"{path} has {given} {(given == 1 ? "entry" : "entries")}; expected {expected}, one for each {kind}.");
    }
}
