using System.Runtime.InteropServices;
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
        _writer.Write7BitEncodedInt(accounts.Cubes.Length);
        foreach (DataCube cube in accounts.Cubes)
            Write(cube);
    }

    private void WriteClassifications<TCode>(IEnumerable<Classification<TCode>> classifications)
        where TCode : struct, ICategoryCode<TCode>
    {
        Classification<TCode>[] distinct = [.. classifications.DistinctBy(c => c.Id).OrderBy(c => c.Id, StringComparer.Ordinal)];
        _writer.Write7BitEncodedInt(distinct.Length);
        foreach (Classification<TCode> classification in distinct)
        {
            _writer.Write(classification.Id);
            _writer.Write(classification.NameEn);
            _writer.Write(classification.NameNl);
            IReadOnlyList<CategoryDefinition> definitions = Classification.DefinitionsOf(classification);
            _writer.Write7BitEncodedInt(definitions.Count);
            foreach (CategoryDefinition definition in definitions)
            {
                _writer.Write(definition.Code);
                _writer.Write(definition.NameEn);
                _writer.WriteOptional(definition.NameNl);
                _writer.WriteOptional(definition.Parent);
                _writer.Write7BitEncodedInt(definition.Level!.Value);
                _writer.Write((byte)definition.Kind);
                _writer.WriteTexts(definition.Parts ?? []);
                _writer.WriteTexts(definition.Aliases ?? []);
            }
        }
    }

    private void Write(DataCube cube)
    {
        _writer.Write(cube.Id);
        _writer.Write(cube.Title);
        WriteMeasure(cube.Measure);
        WriteAxis(cube.Regions);
        WriteAxis(cube.Sectors);
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
        _writer.Write(measure.Concept.Code);
        _writer.Write(measure.Concept.NameEn);
        _writer.Write(measure.Concept.NameNl);
        _writer.Write((byte)measure.Concept.Dimension);
        _writer.Write(measure.Unit.Code);
        _writer.Write((byte)measure.PriceBasis.Kind);
        _writer.Write7BitEncodedInt(measure.PriceBasis.Year?.Number ?? 0);
    }

    private void WriteAxis<TCode>(Axis<TCode> axis)
        where TCode : struct, ICategoryCode<TCode>
    {
        _writer.Write(axis.Classification.Id);
        _writer.WriteTexts([.. axis.Codes.Select(c => c.Text)]);
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
        ReadOnlySpan<byte> reasons = cube.ReasonCodes;
        ushort[] wide = new ushort[reasons.Length];
        for (int i = 0; i < wide.Length; i++)
            wide[i] = reasons[i];
        WriteSparse(wide, values, static (_, value) => double.IsNaN(value));
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
