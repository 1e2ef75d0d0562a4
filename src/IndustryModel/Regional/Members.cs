using System.Buffers;

namespace IndustryModel.Regional;

/// <summary>The places that bear one label, from the shared pool.</summary>
internal readonly ref struct Members
{
    private readonly int[] _rented;

    internal Members(ReadOnlySpan<int> labels, int label)
    {
        _rented = ArrayPool<int>.Shared.Rent(labels.Length);
        int count = 0;
        for (int i = 0; i < labels.Length; i++)
        {
            if (labels[i] == label)
                _rented[count++] = i;
        }

        Indices = _rented.AsSpan(0, count);
    }

    internal ReadOnlySpan<int> Indices { get; }

    internal int Count => Indices.Length;

    /// <summary>Puts a value for each member at its place.</summary>
    internal void Scatter(ReadOnlySpan<double> values, Span<double> destination)
    {
        for (int i = 0; i < Indices.Length; i++)
            destination[Indices[i]] = values[i];
    }

    public void Dispose() => ArrayPool<int>.Shared.Return(_rented);
}
