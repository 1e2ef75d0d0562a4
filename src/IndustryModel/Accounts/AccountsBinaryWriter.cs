using System.Runtime.InteropServices;
using System.Text;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Statistics;

namespace IndustryModel.Accounts;

/// <summary>Writes accounts in their binary form; see <see cref="AccountsBinary"/>. The same accounts give the same bytes.</summary>
internal sealed class AccountsBinaryWriter
{
    private readonly BinaryWriter _writer;

    private AccountsBinaryWriter(BinaryWriter writer) => _writer = writer;

    internal static void Write(RegionalAccounts accounts, Stream destination, string versionId)
        => AccountsBinary.Frame.Write(destination, writer => new AccountsBinaryWriter(writer).Write(accounts, versionId));

    private void Write(RegionalAccounts accounts, string versionId)
    {
        _writer.Write(AccountsBinary.FormatVersion);
        _writer.Write(accounts.Title);
        _writer.Write(versionId);
        WriteClassifications(accounts.Cubes.Select(c => c.Sectors.Classification).Where(c => !Nace.IsBuiltIn(c)));
        WriteClassifications(accounts.Cubes.Select(c => c.Regions.Classification));
        List<Axis<RegionCode>> regions = WriteAxes(accounts.Cubes.Select(c => c.Regions));
        List<Axis<SectorCode>> sectors = WriteAxes(accounts.Cubes.Select(c => c.Sectors));
        _writer.Write7BitEncodedInt(accounts.Cubes.Length);
        foreach (DataCube cube in accounts.Cubes)
        {
            using var content = new MemoryStream();
            using var writer = new BinaryWriter(content, Encoding.UTF8);
            new AccountsBinaryWriter(writer).Write(cube, regions.FindIndex(a => IsSame(a, cube.Regions)), sectors.FindIndex(a => IsSame(a, cube.Sectors)));
            _writer.Write(cube.Id);
            _writer.Write(cube.Measure.Concept.Code);
            _writer.Write((byte)cube.Measure.PriceBasis.Kind);
            _writer.Write((int)content.Length);
            _writer.Write(content.GetBuffer(), 0, (int)content.Length);
        }
    }

    private void WriteClassifications<TCode>(IEnumerable<Classification<TCode>> classifications)
        where TCode : struct, ICategoryCode<TCode>
    {
        Classification<TCode>[] distinct = [.. classifications.DistinctBy(c => c.Id).OrderBy(c => c.Id, StringComparer.Ordinal)];
        _writer.Write7BitEncodedInt(distinct.Length);
        foreach (Classification<TCode> classification in distinct)
            ClassificationBinary.WriteFields(_writer, classification);
    }

    /// <summary>Writes the distinct axes, and answers them in their order: cubes with the same codes share one.</summary>
    private List<Axis<TCode>> WriteAxes<TCode>(IEnumerable<Axis<TCode>> axes)
        where TCode : struct, ICategoryCode<TCode>
    {
        var distinct = new List<Axis<TCode>>();
        foreach (Axis<TCode> axis in axes)
        {
            if (!distinct.Exists(a => IsSame(a, axis)))
                distinct.Add(axis);
        }

        _writer.Write7BitEncodedInt(distinct.Count);
        foreach (Axis<TCode> axis in distinct)
        {
            _writer.Write(axis.Classification.Id);
            _writer.WriteTexts([.. axis.Codes.Select(c => c.Text)]);
        }

        return distinct;
    }

    private static bool IsSame<TCode>(Axis<TCode> one, Axis<TCode> other)
        where TCode : struct, ICategoryCode<TCode>
        => one.Codes.AsSpan().SequenceEqual(other.Codes.AsSpan()); // a code tells its classification

    private void Write(DataCube cube, int regions, int sectors)
    {
        _writer.Write(cube.Title);
        WriteMeasure(cube.Measure);
        _writer.Write7BitEncodedInt(regions);
        _writer.Write7BitEncodedInt(sectors);
        _writer.Write7BitEncodedInt(cube.FirstYear.Number);
        _writer.Write7BitEncodedInt(cube.YearCount);
        _writer.WriteSource(cube.Source);
        _writer.Write(cube.Vintage.Name);
        _writer.WriteDate(cube.Vintage.Date);
        _writer.Write((byte)cube.Vintage.Dating);
        _writer.Write7BitEncodedInt(cube.Notes.Length);
        foreach (SeriesNote note in cube.Notes)
        {
            _writer.Write(note.Text);
            _writer.Write7BitEncodedInt(note.From?.Number ?? 0);
            _writer.WriteTexts(note.Regions);
        }

        WriteCells(cube);
    }

    private void WriteMeasure(Measure measure)
    {
        _writer.Write(measure.Concept.NameEn);
        _writer.Write(measure.Concept.NameNl);
        _writer.Write((byte)measure.Concept.Dimension);
        _writer.WriteUnit(measure.Unit);
        _writer.Write7BitEncodedInt(measure.PriceBasis.Year?.Number ?? 0);
    }

    private void WriteCells(DataCube cube)
    {
        ReadOnlySpan<double> values = cube.Values;
        if (BitConverter.IsLittleEndian)
        {
            _writer.Write(MemoryMarshal.AsBytes(values));
        }
        else
        {
            foreach (double value in values)
                _writer.Write(value);
        }

        WriteSparse(cube.FlagCodes, values, static (flag, _) => flag != 0);
        WriteSparse(cube.ReasonCodes, values, static (_, value) => double.IsNaN(value));
    }

    private void WriteSparse(ReadOnlySpan<ushort> codes, ReadOnlySpan<double> values, Func<ushort, double, bool> counts)
    {
        var entries = new List<(int At, ushort Code)>();
        for (int i = 0; i < codes.Length; i++)
        {
            if (counts(codes[i], values[i]))
                entries.Add((i, codes[i]));
        }

        _writer.Write7BitEncodedInt(entries.Count);
        int last = 0;
        foreach ((int at, ushort code) in entries)
        {
            _writer.Write7BitEncodedInt(at - last);
            _writer.Write7BitEncodedInt(code);
            last = at;
        }
    }
}
