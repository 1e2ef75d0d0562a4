namespace IndustryModel.Scenarios;

/// <summary>A figure of every draw for each cell that has figures: rows of one piece of memory.</summary>
internal sealed class FigureRows
{
    private readonly Memory<double> _figures;
    private readonly int[] _starts;

    /// <summary>Rows whose figures are still to be set, all of them.</summary>
    /// <param name="header">Which cells there are, and which have figures.</param>
    /// <param name="draws">The length of a row.</param>
    internal FigureRows(EnsembleHeader header, int draws)
    {
        Draws = draws;
        _starts = new int[header.Cells];
        int count = 0;
        for (int cell = 0; cell < _starts.Length; cell++)
            _starts[cell] = double.IsNaN(header.Central[cell]) ? -1 : draws * count++;
        _figures = LargePages.Allocate(count * draws);
    }

    /// <summary>How many draws there are.</summary>
    internal int Draws { get; }

    /// <summary>The figures of a cell in the order of the draws; none for a cell without figures.</summary>
    internal Span<double> this[int cell] => _starts[cell] < 0 ? [] : _figures.Span.Slice(_starts[cell], Draws);
}
