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
    /// <exception cref="InvalidDataException">This is no saved ensemble, of another version of the format, damaged or cut short.</exception>
    public static Ensemble Load(Stream source)
    {
        ArgumentNullException.ThrowIfNull(source);
        using BinaryReader reader = BinaryFrame.Reader(Frame.Open(source));
        int format = reader.ReadInt32();
        if (format != FormatVersion)
            throw new InvalidDataException($"The ensemble was saved in format {format}; this version reads format {FormatVersion}.");
        EnsembleHeader header = ReadHeader(reader);
        var ranges = new DrawRange[reader.Read7BitEncodedInt()];
        for (int i = 0; i < ranges.Length; i++)
            ranges[i] = new(reader.ReadInt64(), reader.ReadInt64());
        long[] reached = new long[header.Targets.Length];
        for (int i = 0; i < reached.Length; i++)
            reached[i] = reader.ReadInt64();
        int draws = (int)Math.Min(int.MaxValue, ranges.Sum(r => r.Count));
        return new(header, [.. ranges], header.IsExact ? ReadFigures(reader, header, draws, reached) : ReadCounts(reader, header, reached));
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
        var sampling = (SamplingMethod)reader.ReadByte();
        var series = new EnsembleSeries[reader.Read7BitEncodedInt()];
        for (int i = 0; i < series.Length; i++)
            series[i] = new((OutcomeMeasure)reader.ReadByte(), reader.ReadString(), reader.ReadString(), reader.ReadString());
        var years = new Year[reader.Read7BitEncodedInt()];
        for (int i = 0; i < years.Length; i++)
            years[i] = reader.ReadInt32();
        var targets = new ScenarioTarget[reader.Read7BitEncodedInt()];
        for (int i = 0; i < targets.Length; i++)
        {
            string target = reader.ReadString();
            double atLeast = reader.ReadDouble();
            targets[i] = new(target, atLeast, reader.ReadInt32(), (OutcomeMeasure)reader.ReadByte(), reader.ReadString(), reader.ReadString());
        }

        double[] central = new double[series.Length * years.Length];
        for (int i = 0; i < central.Length; i++)
            central[i] = reader.ReadDouble();
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
        var figures = new double[header.Cells][];
        for (int cell = 0; cell < figures.Length; cell++)
        {
            figures[cell] = new double[double.IsNaN(header.Central[cell]) ? 0 : draws];
            for (int i = 0; i < figures[cell].Length; i++)
                figures[cell][i] = reader.ReadDouble();
        }

        return EnsembleStore.OfParts(header, figures, [], [], [], reached);
    }

    private static EnsembleStore ReadCounts(BinaryReader reader, EnsembleHeader header, long[] reached)
    {
        var counts = new BucketCounts[header.Cells];
        var deviations = new ExactSum[header.Cells];
        var squares = new ExactSum[header.Cells];
        for (int cell = 0; cell < counts.Length; cell++)
        {
            bool isDefined = !double.IsNaN(header.Central[cell]);
            counts[cell] = isDefined ? BucketCounts.Read(reader) : new();
            deviations[cell] = isDefined ? ExactSum.Read(reader) : new();
            squares[cell] = isDefined ? ExactSum.Read(reader) : new();
        }

        return EnsembleStore.OfParts(header, null, counts, deviations, squares, reached);
    }
}
