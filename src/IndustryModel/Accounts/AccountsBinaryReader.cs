using System.Runtime.InteropServices;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Statistics;

namespace IndustryModel.Accounts;

/// <summary>Reads accounts in their binary form; see <see cref="AccountsBinary"/>.</summary>
internal sealed class AccountsBinaryReader
{
    private readonly BinaryReader _reader;
    private readonly Dictionary<string, Classification<RegionCode>> _regions;
    private readonly Dictionary<string, Classification<SectorCode>> _sectors;

    private readonly Dictionary<string, object> _axes = new(StringComparer.Ordinal);

    private AccountsBinaryReader(BinaryReader reader, IEnumerable<Classification<RegionCode>> regions, IEnumerable<Classification<SectorCode>> sectors)
    {
        _reader = reader;
        _regions = regions.ToDictionary(c => c.Id, StringComparer.Ordinal);
        _sectors = sectors.ToDictionary(c => c.Id, StringComparer.Ordinal);
    }

    internal static RegionalAccounts Read(Stream source, IEnumerable<Classification<RegionCode>> regions, IEnumerable<Classification<SectorCode>> sectors)
    {
        using BinaryReader reader = BinaryFrame.Reader(AccountsBinary.Frame.Open(source));
        return new AccountsBinaryReader(reader, regions, sectors).Read();
    }

    private RegionalAccounts Read()
    {
        int version = _reader.ReadInt32();
        if (version != AccountsBinary.FormatVersion)
            throw new InvalidDataException($"The accounts are in version {version} of the binary form; this library reads version {AccountsBinary.FormatVersion}.");
        string title = _reader.ReadString();
        string versionId = _reader.ReadString();
        ReadClassifications(_sectors, Classification.OfSectors);
        ReadClassifications(_regions, Classification.OfRegions);
        var cubes = new DataCube[_reader.Read7BitEncodedInt()];
        for (int i = 0; i < cubes.Length; i++)
            cubes[i] = ReadCube();
        return new(title, cubes, versionId);
    }

    private void ReadClassifications<TCode>(Dictionary<string, Classification<TCode>> known, Func<string, string, IEnumerable<CategoryDefinition>, string?, Classification<TCode>> define)
        where TCode : struct, ICategoryCode<TCode>
    {
        for (int n = _reader.Read7BitEncodedInt(); n > 0; n--)
        {
            string id = _reader.ReadString();
            string nameEn = _reader.ReadString();
            string nameNl = _reader.ReadString();
            var definitions = new CategoryDefinition[_reader.Read7BitEncodedInt()];
            for (int i = 0; i < definitions.Length; i++)
            {
                definitions[i] = new(_reader.ReadString(), _reader.ReadString(), _reader.ReadOptional(), _reader.ReadOptional(), _reader.Read7BitEncodedInt(),
                    (CategoryKind)_reader.ReadByte(), _reader.ReadTexts() is { Length: > 0 } parts ? parts : null, _reader.ReadTexts() is { Length: > 0 } aliases ? aliases : null);
            }

            if (!known.ContainsKey(id))
                known.Add(id, define(id, nameEn, definitions, nameNl));
        }
    }

    private DataCube ReadCube()
    {
        string id = _reader.ReadString();
        string title = _reader.ReadString();
        Measure measure = ReadMeasure();
        Axis<RegionCode> regions = ReadAxis(name => _regions[name]);
        Axis<SectorCode> sectors = ReadAxis(name => _sectors.TryGetValue(name, out Classification<SectorCode>? own) ? own : name == Nace.Rev21.Id ? Nace.Rev21 : Nace.Rev2);
        Year first = _reader.Read7BitEncodedInt();
        int years = _reader.Read7BitEncodedInt();
        Source source = _reader.ReadSource();
        var vintage = new Vintage(_reader.ReadString(), _reader.ReadDate(), (VintageDating)_reader.ReadByte());
        var notes = new SeriesNote[_reader.Read7BitEncodedInt()];
        for (int i = 0; i < notes.Length; i++)
        {
            string text = _reader.ReadString();
            int from = _reader.Read7BitEncodedInt();
            notes[i] = new(text, from == 0 ? null : new Year(from), [.. _reader.ReadTexts()]);
        }

        double[] values = ReadValues(years * regions.Count * sectors.Count);
        ushort[]? flags = ReadSparse(values.Length);
        ushort[]? reasons = ReadSparse(values.Length);
        return new(id, title, measure, regions, sectors, first, years, source, vintage, [.. notes], values, flags, reasons is null ? null : Array.ConvertAll(reasons, r => (byte)r));
    }

    private Measure ReadMeasure()
    {
        var concept = new MeasureConcept(_reader.ReadString(), _reader.ReadString(), _reader.ReadString(), (UnitDimension)_reader.ReadByte());
        Unit unit = Unit.Parse(_reader.ReadString());
        var prices = (PriceBasisKind)_reader.ReadByte();
        int priceYear = _reader.Read7BitEncodedInt();
        return new(concept, unit, prices switch
        {
            PriceBasisKind.None => PriceBasis.None,
            PriceBasisKind.Current => PriceBasis.Current,
            PriceBasisKind.Constant => PriceBasis.Constant(priceYear),
            PriceBasisKind.ChainLinked => PriceBasis.ChainLinked(priceYear),
            _ => PriceBasis.PreviousYear,
        });
    }

    /// <summary>An axis; cubes with the same codes share one.</summary>
    private Axis<TCode> ReadAxis<TCode>(Func<string, Classification<TCode>> find)
        where TCode : struct, ICategoryCode<TCode>
    {
        Classification<TCode> classification = find(_reader.ReadString());
        string[] codes = _reader.ReadTexts();
        string key = $"{classification.Id}:{string.Join('\0', codes)}";
        if (!_axes.TryGetValue(key, out object? axis))
            _axes.Add(key, axis = new Axis<TCode>(classification, codes.Select(text => TCode.Create(classification.Id, text))));
        return (Axis<TCode>)axis;
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
