using System.Runtime.InteropServices;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Statistics;

namespace IndustryModel.Accounts;

/// <summary>Reads one cube of accounts in their binary form, behind what its entry holds; see <see cref="AccountsBinary"/>.</summary>
internal sealed class CubeBinaryReader(string id, string concept, PriceBasisKind prices, Axis<RegionCode>[] regionAxes, Axis<SectorCode>[] sectorAxes, ArraySegment<byte> bytes)
{
    private readonly BinaryReader _reader = BinaryFrame.Reader(bytes);

    internal DataCube Read()
    {
        string title = _reader.ReadString();
        Measure measure = ReadMeasure();
        Axis<RegionCode> regions = regionAxes[_reader.Read7BitEncodedInt()];
        Axis<SectorCode> sectors = sectorAxes[_reader.Read7BitEncodedInt()];
        Year first = _reader.Read7BitEncodedInt();
        int years = _reader.Read7BitEncodedInt();
        Source source = _reader.ReadSource();
        var vintage = new Vintage(_reader.ReadString(), _reader.ReadDate(), (VintageDating)_reader.ReadByte());
        SeriesNote[] notes = ReadNotes();
        double[] values = ReadValues(years * regions.Count * sectors.Count);
        ushort[]? flags = ReadSparse(values.Length);
        ushort[]? reasons = ReadSparse(values.Length);
        return new(id, title, measure, regions, sectors, first, years, source, vintage, ImmutableCollectionsMarshal.AsImmutableArray(notes), values, flags, reasons);
    }

    private Measure ReadMeasure()
    {
        var measured = new MeasureConcept(concept, _reader.ReadString(), _reader.ReadString(), (UnitDimension)_reader.ReadByte());
        Unit unit = _reader.ReadUnit(measured.Dimension);
        int priceYear = _reader.Read7BitEncodedInt();
        return new(measured, unit, prices switch
        {
            PriceBasisKind.None => PriceBasis.None,
            PriceBasisKind.Current => PriceBasis.Current,
            PriceBasisKind.Constant => PriceBasis.Constant(priceYear),
            PriceBasisKind.ChainLinked => PriceBasis.ChainLinked(priceYear),
            _ => PriceBasis.PreviousYear,
        });
    }

    private SeriesNote[] ReadNotes()
    {
        var notes = new SeriesNote[_reader.Read7BitEncodedInt()];
        for (int i = 0; i < notes.Length; i++)
        {
            string text = _reader.ReadString();
            int from = _reader.Read7BitEncodedInt();
            notes[i] = new(text, from == 0 ? null : new Year(from), ImmutableCollectionsMarshal.AsImmutableArray(_reader.ReadTexts()));
        }

        return notes;
    }

    private double[] ReadValues(int count)
    {
        var values = new double[count];
        if (BitConverter.IsLittleEndian)
        {
            _reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
            return values;
        }

        for (int i = 0; i < count; i++)
            values[i] = _reader.ReadDouble();
        return values;
    }

    private ushort[]? ReadSparse(int count)
    {
        int entries = _reader.Read7BitEncodedInt();
        if (entries == 0)
            return null;
        var codes = new ushort[count];
        for (int at = 0; entries > 0; entries--)
        {
            at += _reader.Read7BitEncodedInt();
            codes[at] = (ushort)_reader.Read7BitEncodedInt();
        }

        return codes;
    }
}
