using System.Collections.Immutable;
using IndustryModel.Results;

namespace IndustryModel.Scenarios;

/// <summary>A function with its inputs, whose answers are checked; and the table that every analysis of it gives.</summary>
internal sealed class SensitivityRuns
{
    private readonly SensitivityFunction _function;
    private readonly ImmutableArray<SensitivityInput> _inputs;

    /// <exception cref="ArgumentException">No input, one that is null, or a name twice.</exception>
    internal SensitivityRuns(SensitivityFunction function, IReadOnlyList<SensitivityInput> inputs)
    {
        (_function, _inputs) = (function, [.. inputs]);
        if (_inputs.IsEmpty)
            throw new ArgumentException("An analysis of sensitivity needs at least one input.", nameof(inputs));
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < _inputs.Length; i++)
        {
            if (_inputs[i] is not { } input)
                throw new ArgumentException($"Input {i + 1} is null.", nameof(inputs));
            if (!names.Add(input.Name))
                throw new ArgumentException($"The input '{input.Name}' stands twice; each name may stand once.", nameof(inputs));
        }
    }

    internal ImmutableArray<string> Names => [.. _inputs.Select(i => i.Name)];

    internal int Evaluations { get; private set; }

    /// <summary>The values of the inputs at probabilities.</summary>
    /// <exception cref="ArgumentException">A quantile that is no finite number.</exception>
    internal void Values(ReadOnlySpan<double> probabilities, Span<double> values, string name = "inputs")
    {
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = _inputs[i].At(probabilities[i]);
            if (!double.IsFinite(values[i]))
                throw new ArgumentException($"The input '{_inputs[i].Name}' is {values[i]} at the probability {probabilities[i]}; a finite number is expected. Where a distribution has no end, cut it off.", name);
        }
    }

    /// <exception cref="ArgumentException">The function gives no finite number: the inputs are named.</exception>
    internal double Output(ReadOnlySpan<double> values, string name = "function")
    {
        Evaluations++;
        double output = _function(values);
        if (double.IsFinite(output))
            return output;
        string[] at = new string[values.Length];
        for (int i = 0; i < at.Length; i++)
            at[i] = FormattableString.Invariant($"{_inputs[i].Name} = {values[i]}");
        throw new ArgumentException(FormattableString.Invariant($"The function gave {output} in evaluation {Evaluations}, at {string.Join(", ", at)}; a finite number is expected wherever the inputs can be."), name);
    }

    internal static ResultTable Table(string title, string convention, IEnumerable<SensitivityIndex> indices, IEnumerable<string> notes) => new(title,
        [
            new("parameter", ColumnKind.Text, "Parameter", "Parameter"), new("index", ColumnKind.Text, "Index", "Index"), new("value", ColumnKind.Number, "Value", "Waarde", Decimals: 4),
            new("low", ColumnKind.Number, "Low", "Laag", Decimals: 4), new("high", ColumnKind.Number, "High", "Hoog", Decimals: 4),
        ],
        indices.Select(i => ImmutableArray.Create<ResultCell>(i.Parameter, i.Word, i.Value, i.Low, i.High)), convention, notes: notes);
}
