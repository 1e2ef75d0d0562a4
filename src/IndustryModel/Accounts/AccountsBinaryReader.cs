using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Statistics;

namespace IndustryModel.Accounts;

/// <summary>Reads accounts in their binary form up to the cubes; see <see cref="AccountsBinary"/>.</summary>
internal sealed class AccountsBinaryReader
{
    private readonly ArraySegment<byte> _body;
    private readonly BinaryReader _reader;
    private readonly Dictionary<string, Classification<RegionCode>> _regions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Classification<SectorCode>> _sectors = new(StringComparer.Ordinal);

    private AccountsBinaryReader(ArraySegment<byte> body, IEnumerable<Classification<RegionCode>> regions, IEnumerable<Classification<SectorCode>> sectors)
    {
        (_body, _reader) = (body, BinaryFrame.Reader(body));
        foreach (Classification<RegionCode> own in regions)
            _regions.Add(own.Id, own);
        foreach (Classification<SectorCode> own in sectors)
            _sectors.Add(own.Id, own);
    }

    internal static RegionalAccounts Read(Stream source, IEnumerable<Classification<RegionCode>> regions, IEnumerable<Classification<SectorCode>> sectors)
        => new AccountsBinaryReader(AccountsBinary.Frame.Open(source), regions, sectors).Read();

    private RegionalAccounts Read()
    {
        int version = _reader.ReadInt32();
        if (version != AccountsBinary.FormatVersion)
            throw new InvalidDataException($"The accounts are in version {version} of the binary form; this library reads version {AccountsBinary.FormatVersion}.");
        string title = _reader.ReadString();
        string versionId = _reader.ReadString();
        ReadClassifications(_sectors);
        ReadClassifications(_regions);
        Axis<RegionCode>[] regions = ReadAxes(id => _regions[id]);
        Axis<SectorCode>[] sectors = ReadAxes(id => _sectors.GetValueOrDefault(id) ?? Nace.BuiltIn(id));
        return new(title, versionId, ReadEntries(regions, sectors));
    }

    private void ReadClassifications<TCode>(Dictionary<string, Classification<TCode>> known)
        where TCode : struct, ICategoryCode<TCode>
    {
        for (int n = _reader.Read7BitEncodedInt(); n > 0; n--)
        {
            Classification<TCode> copy = ClassificationBinary.ReadFields<TCode>(_reader);
            known.TryAdd(copy.Id, copy);
        }
    }

    private Axis<TCode>[] ReadAxes<TCode>(Func<string, Classification<TCode>> find)
        where TCode : struct, ICategoryCode<TCode>
    {
        var axes = new Axis<TCode>[_reader.Read7BitEncodedInt()];
        for (int i = 0; i < axes.Length; i++)
        {
            Classification<TCode> classification = find(_reader.ReadString());
            string[] codes = _reader.ReadTexts();
            var categories = new int[codes.Length];
            for (int at = 0; at < codes.Length; at++)
                categories[at] = classification.IndexOf(codes[at]);
            axes[i] = new(classification, new AxisLayout(classification.Tree, categories));
        }

        return axes;
    }

    private CubeEntry[] ReadEntries(Axis<RegionCode>[] regions, Axis<SectorCode>[] sectors)
    {
        var entries = new CubeEntry[_reader.Read7BitEncodedInt()];
        for (int i = 0; i < entries.Length; i++)
        {
            string id = _reader.ReadString();
            string concept = _reader.ReadString();
            var prices = (PriceBasisKind)_reader.ReadByte();
            int length = _reader.ReadInt32();
            int start = (int)_reader.BaseStream.Position;
            entries[i] = new(id, concept, prices, new(new CubeBinaryReader(id, concept, prices, regions, sectors, _body.Slice(start, length)).Read));
            _reader.BaseStream.Position = start + length;
        }

        return entries;
    }
}
