using System.Collections.Immutable;
using System.Runtime.InteropServices;
using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

public sealed partial class Ensemble
{
    private const int FormatVersion = 1;

    private static readonly BinaryFrame Frame = new("IMENS1\r\n"u8.ToArray(), "These bytes are no saved ensemble; expected a file that Ensemble.Save or 'scenario ensemble --save' wrote.",
        "The saved ensemble is damaged or cut short: its hash does not fit. Save it again.");

    /// <summary>Saves the ensemble, to be loaded and merged elsewhere. The same ensemble gives the same bytes.</summary>
    /// <param name="destination">Where to.</param>
    public void Save(Stream destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        Frame.Write(destination, writer =>
        {
            writer.Write(FormatVersion);
            WriteHeader(writer);
            writer.Write7BitEncodedInt(Ranges.Length);
            foreach (DrawRange range in Ranges)
            {
                writer.Write(range.From);
                writer.Write(range.To);
            }

            foreach (long reached in _store.Reached)
                writer.Write(reached);
            for (int cell = 0; cell < _header.Cells; cell++)
                WriteCell(writer, cell);
        });
    }

    /// <summary>Loads a saved ensemble.</summary>
    /// <param name="source">Where from.</param>
    /// <exception cref="InvalidDataException">This is no saved ensemble, of another version of the format, damaged or cut short, or another program wrote what cannot be one.</exception>
    public static Ensemble Load(Stream source)
    {
        ArgumentNullException.ThrowIfNull(source);
        using BinaryReader reader = BinaryFrame.Reader(Frame.Open(source));
        try
        {
            Ensemble ensemble = Read(reader);
            return reader.BaseStream.Position == reader.BaseStream.Length ? ensemble : throw new InvalidDataException(FormattableString.Invariant($"{reader.BaseStream.Length - reader.BaseStream.Position} bytes follow its end"));
        }
        catch (Exception e) when (e is IOException or InvalidDataException or FormatException or ArgumentException)
        {
            throw new InvalidDataException($"The saved ensemble is not as this version writes it: {e.Message.TrimEnd('.')}. Save it again.", e);
        }
    }

    private static Ensemble Read(BinaryReader reader)
    {
        int format = reader.ReadInt32();
        if (format != FormatVersion)
            throw new InvalidDataException($"its format is {format}, and {FormatVersion} was expected");
        EnsembleHeader header = ReadHeader(reader);
        var ranges = new DrawRange[ReadCount(reader)];
        long end = 0;
        for (int i = 0; i < ranges.Length; i++)
        {
            ranges[i] = new(reader.ReadInt64(), reader.ReadInt64());
            if (ranges[i].From < end + (i > 0 ? 1 : 0) || ranges[i].To <= ranges[i].From || ranges[i].To > header.Draws)
                throw new InvalidDataException(FormattableString.Invariant($"{ranges[i]} is no range of draws apart from those before {end} and within {header.Draws}"));
            end = ranges[i].To;
        }

        long draws = ranges.Sum(r => r.Count);
        if (draws == 0)
            throw new InvalidDataException("no draws are here");

        long[] reached = new long[header.Targets.Length];
        for (int i = 0; i < reached.Length; i++)
        {
            reached[i] = reader.ReadInt64();
            if (reached[i] < 0 || reached[i] > draws)
                throw new InvalidDataException(FormattableString.Invariant($"{reached[i]} of {draws} draws reach target '{header.Targets[i].Name}'"));
        }

        return new(header, [.. ranges], header.IsExact ? ReadFigures(reader, header, (int)draws, reached) : ReadCounts(reader, header, draws, reached));
    }

    /// <summary>A number of things that follow, each of which takes a byte at least.</summary>
    private static int ReadCount(BinaryReader reader)
    {
        int count = reader.Read7BitEncodedInt();
        return (uint)count <= reader.BaseStream.Length - reader.BaseStream.Position ? count : throw new InvalidDataException(FormattableString.Invariant($"{count} things cannot follow in {reader.BaseStream.Length - reader.BaseStream.Position} bytes"));
    }

    /// <summary>A byte that is a number of an enumeration.</summary>
    private static T ReadKind<T>(BinaryReader reader)
        where T : struct, Enum
    {
        byte number = reader.ReadByte();
        return number < Enum.GetValues<T>().Length ? (T)Enum.ToObject(typeof(T), number) : throw new InvalidDataException($"{number} is no {typeof(T).Name}");
    }

    private void WriteHeader(BinaryWriter writer)
    {
        writer.Write(_header.Name);
        writer.Write(_header.Fingerprint);
        writer.Write(_header.Version);
        writer.Write(_header.Draws);
        writer.Write(_header.Seed);
        writer.Write((byte)_header.Sampling);
        writer.Write7BitEncodedInt(Series.Length);
        foreach (EnsembleSeries series in Series)
        {
            writer.Write((byte)series.Measure);
            writer.Write(series.Region);
            writer.Write(series.Sector);
            writer.Write(series.Unit);
        }

        writer.Write7BitEncodedInt(Years.Length);
        foreach (Year year in Years)
            writer.Write(year.Number);
        writer.Write7BitEncodedInt(Targets.Length);
        foreach (ScenarioTarget target in Targets)
        {
            writer.Write(target.Name);
            writer.Write(target.AtLeast);
            writer.Write(target.Year.Number);
            writer.Write((byte)target.Measure);
            writer.Write(target.Region!);
            writer.Write(target.Sector!);
        }

        foreach (double central in _header.Central)
            writer.Write(central);
    }

    private static EnsembleHeader ReadHeader(BinaryReader reader)
    {
        string name = reader.ReadString();
        string fingerprint = reader.ReadString();
        string version = reader.ReadString();
        long draws = reader.ReadInt64();
        ulong seed = reader.ReadUInt64();
        SamplingMethod sampling = ReadKind<SamplingMethod>(reader);
        var series = new EnsembleSeries[ReadCount(reader)];
        for (int i = 0; i < series.Length; i++)
            series[i] = new(ReadKind<OutcomeMeasure>(reader), reader.ReadString(), reader.ReadString(), reader.ReadString());
        var years = new Year[ReadCount(reader)];
        for (int i = 0; i < years.Length; i++)
            years[i] = reader.ReadInt32();
        var targets = new ScenarioTarget[ReadCount(reader)];
        for (int i = 0; i < targets.Length; i++)
        {
            string target = reader.ReadString();
            double atLeast = reader.ReadDouble();
            targets[i] = new(target, atLeast, reader.ReadInt32(), ReadKind<OutcomeMeasure>(reader), reader.ReadString(), reader.ReadString());
        }

        if (series.Length == 0 || years.Length == 0)
            throw new InvalidDataException("no series in any year is kept");
        if (8L * series.Length * years.Length > reader.BaseStream.Length)
            throw new InvalidDataException(FormattableString.Invariant($"{series.Length} series of {years.Length} years are more than there is"));
        double[] central = new double[series.Length * years.Length];
        for (int i = 0; i < central.Length; i++)
        {
            central[i] = reader.ReadDouble();
            if (double.IsInfinity(central[i]))
                throw new InvalidDataException("a run at the means is infinite");
        }

        return new() { Name = name, Fingerprint = fingerprint, Version = version, Draws = draws, Seed = seed, Sampling = sampling, Series = [.. series], Years = [.. years], Targets = [.. targets], Central = central };
    }

    private void WriteCell(BinaryWriter writer, int cell)
    {
        if (!IsDefined(cell))
            return;
        if (_store.Figures is { } figures)
        {
            foreach (double figure in figures[cell])
                writer.Write(figure);
            return;
        }

        _store.Counts[cell].Write(writer);
        _store.Deviations[cell].Write(writer);
        _store.Squares[cell].Write(writer);
    }

    private static EnsembleStore ReadFigures(BinaryReader reader, EnsembleHeader header, int draws, long[] reached)
    {
        var figures = new FigureRows(header, draws);
        for (int cell = 0; cell < header.Cells; cell++)
        {
            foreach (ref double figure in figures[cell])
            {
                figure = reader.ReadDouble();
                if (!double.IsFinite(figure))
                    throw new InvalidDataException(FormattableString.Invariant($"a figure of a draw is {figure}"));
            }
        }

        return EnsembleStore.OfParts(header, figures, [], [], [], reached);
    }

    private static EnsembleStore ReadCounts(BinaryReader reader, EnsembleHeader header, long draws, long[] reached)
    {
        var counts = new BucketCounts[header.Cells];
        var deviations = new ExactSum[header.Cells];
        var squares = new ExactSum[header.Cells];
        for (int cell = 0; cell < counts.Length; cell++)
        {
            bool isDefined = !double.IsNaN(header.Central[cell]);
            counts[cell] = isDefined ? BucketCounts.Read(reader) : new();
            if (isDefined && counts[cell].Count != draws)
                throw new InvalidDataException(FormattableString.Invariant($"{counts[cell].Count} of {draws} draws are counted"));
            deviations[cell] = isDefined ? ExactSum.Read(reader) : new();
            squares[cell] = isDefined ? ExactSum.Read(reader) : new();
        }

        return EnsembleStore.OfParts(header, null, counts, deviations, squares, reached);
    }
}
