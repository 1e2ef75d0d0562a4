using System.Collections.Immutable;
using IndustryModel.Scenarios;

namespace IndustryModel.Formats;

/// <summary>The answer of reading a file of price indices: the indices, or all that is wrong with the file at once.</summary>
public sealed class PriceIndexCsvResult
{
    private readonly ImmutableArray<PriceIndex> _indices;

    internal PriceIndexCsvResult(string file, ImmutableArray<PriceIndex> indices, ImmutableArray<FormatProblem> errors) => (File, _indices, Errors) = (file, indices, errors);

    /// <summary>What the file is called.</summary>
    public string File { get; }

    /// <summary>What makes the file unusable, in its order; empty on success.</summary>
    public ImmutableArray<FormatProblem> Errors { get; }

    /// <summary>The indices, for <see cref="Economy.WithPriceIndices"/>.</summary>
    /// <exception cref="TidyCsvException">The file has errors; the message is that of the first.</exception>
    public ImmutableArray<PriceIndex> Indices => Errors.IsEmpty ? _indices : throw new TidyCsvException(Errors);

    /// <summary>The indices, if nothing is wrong.</summary>
    public bool TryGetIndices(out ImmutableArray<PriceIndex> indices)
    {
        indices = Errors.IsEmpty ? _indices : [];
        return Errors.IsEmpty;
    }
}
