using System.Buffers;

namespace IndustryModel.Regional;

/// <summary>Working memory of a kernel, from the shared pool: nothing is allocated once the pool is warm. Its values are not cleared.</summary>
internal readonly ref struct Scratch
{
    private readonly double[] _rented;

    internal Scratch(int length)
    {
        _rented = ArrayPool<double>.Shared.Rent(length);
        Values = _rented.AsSpan(0, length);
    }

    internal Span<double> Values { get; }

    public void Dispose() => ArrayPool<double>.Shared.Return(_rented);
}
