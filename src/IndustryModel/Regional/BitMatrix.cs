using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace IndustryModel.Regional;

/// <summary>A matrix of yes and no, 64 to a word, from the shared pool. Counting what two rows have in common is exact and fast.</summary>
internal readonly ref struct BitMatrix
{
    internal const int WordBits = 64;

    private readonly ulong[] _words;

    internal BitMatrix(int rows, int columns)
    {
        (Rows, Columns) = (rows, columns);
        Words = (columns + WordBits - 1) / WordBits;
        _words = ArrayPool<ulong>.Shared.Rent(rows * Words);
        _words.AsSpan(0, rows * Words).Clear();
    }

    internal int Rows { get; }

    internal int Columns { get; }

    /// <summary>Words a row.</summary>
    internal int Words { get; }

    /// <summary>The cells of a matrix that are 1.</summary>
    internal static BitMatrix Of(ReadOnlySpan<double> values, int columns)
    {
        var bits = new BitMatrix(values.Length / columns, columns);
        for (int r = 0; r < bits.Rows; r++)
        {
            ReadOnlySpan<double> row = values.Slice(r * columns, columns);
            Span<ulong> words = bits.Row(r);
            ReadOnlySpan<Vector512<double>> blocks = MemoryMarshal.Cast<double, Vector512<double>>(row);
            int lanes = Vector512<double>.Count;
            for (int i = 0; i < blocks.Length; i++)
                words[i * lanes / WordBits] |= Vector512.Equals(blocks[i], Vector512<double>.One).ExtractMostSignificantBits() << (i * lanes % WordBits);
            for (int c = blocks.Length * lanes; c < columns; c++)
                words[c / WordBits] |= row[c] == 1 ? 1UL << (c % WordBits) : 0;
        }

        return bits;
    }

    internal Span<ulong> Row(int row) => _words.AsSpan(row * Words, Words);

    /// <summary>The number of ones in a row.</summary>
    internal int Count(int row)
    {
        int count = 0;
        foreach (ulong word in Row(row))
            count += BitOperations.PopCount(word);
        return count;
    }

    /// <summary>Rows become columns, each at its own position.</summary>
    internal BitMatrix Transposed(ReadOnlySpan<int> positions, int width)
    {
        var result = new BitMatrix(Columns, width);
        int words = result.Words;
        for (int r = 0; r < Rows; r++)
        {
            int at = positions[r] / WordBits;
            ulong bit = 1UL << (positions[r] % WordBits);
            ReadOnlySpan<ulong> row = Row(r);
            for (int i = 0; i < row.Length; i++)
            {
                for (ulong word = row[i]; word != 0; word &= word - 1)
                    result._words[(((i * WordBits) + BitOperations.TrailingZeroCount(word)) * words) + at] |= bit;
            }
        }

        return result;
    }

    /// <summary>These rows and columns only, in this order; columns ascend.</summary>
    internal BitMatrix Selected(ReadOnlySpan<int> rows, ReadOnlySpan<int> columns)
    {
        var result = new BitMatrix(rows.Length, columns.Length);
        for (int r = 0; r < rows.Length; r++)
        {
            ReadOnlySpan<ulong> from = Row(rows[r]);
            Span<ulong> to = result.Row(r);
            if (columns.Length == Columns)
            {
                from.CopyTo(to);
                continue;
            }

            for (int c = 0; c < columns.Length; c++)
                to[c / WordBits] |= (from[columns[c] / WordBits] >> (columns[c] % WordBits) & 1) << (c % WordBits);
        }

        return result;
    }

    /// <summary>Rows become columns in the same order.</summary>
    internal BitMatrix Transposed()
    {
        int[] rented = ArrayPool<int>.Shared.Rent(Rows);
        Span<int> positions = rented.AsSpan(0, Rows);
        for (int r = 0; r < Rows; r++)
            positions[r] = r;
        BitMatrix result = Transposed(positions, Rows);
        ArrayPool<int>.Shared.Return(rented);
        return result;
    }

    /// <summary>The number of columns in which both rows have a one.</summary>
    internal static int Common(ReadOnlySpan<ulong> first, ReadOnlySpan<ulong> second)
    {
        int count = 0;
        for (int i = 0; i < first.Length; i++)
            count += BitOperations.PopCount(first[i] & second[i]);
        return count;
    }

    public void Dispose() => ArrayPool<ulong>.Shared.Return(_words);
}
