using System.Globalization;

namespace IndustryModel.Scenarios;

/// <summary>Why a parameter of a magnitude cannot be: its name in the scenario file, what was found, what is valid.</summary>
internal readonly record struct MagnitudeProblem(string Parameter, string Found, string Valid)
{
    private const string FiniteNumber = "a finite number";

    /// <summary>Refuses in a constructor what a file reports with its other problems.</summary>
    /// <exception cref="ArgumentException">There is a problem.</exception>
    internal static void Refuse(IReadOnlyList<MagnitudeProblem> problems)
    {
        if (problems.Count > 0)
            throw new ArgumentException(string.Join(" ", problems), problems[0].Parameter);
    }

    internal static MagnitudeProblem Of(string parameter, double found, string valid) => new(parameter, Text(found), valid);

    /// <summary>A problem for each parameter that is not finite.</summary>
    internal static List<MagnitudeProblem> NotFinite(params ReadOnlySpan<(string Name, double Value)> parameters)
    {
        var problems = new List<MagnitudeProblem>();
        foreach ((string name, double value) in parameters)
        {
            if (!double.IsFinite(value))
                problems.Add(Of(name, value, FiniteNumber));
        }

        return problems;
    }

    /// <summary>Problems of a range, with a mode or without.</summary>
    internal static List<MagnitudeProblem> OfRange(double low, double? mode, double high)
    {
        List<MagnitudeProblem> problems = mode is { } m ? NotFinite(("low", low), ("mode", m), ("high", high)) : NotFinite(("low", low), ("high", high));
        bool ends = double.IsFinite(low) && double.IsFinite(high);
        if (ends && low > high)
            problems.Add(Of("low", low, $"at most high, which is {Text(high)}"));
        else if (ends && mode is { } inner && double.IsFinite(inner) && !(inner >= low && inner <= high))
            problems.Add(Of("mode", inner, $"from low to high, {Text(low)} to {Text(high)}"));
        else if (ends && !double.IsFinite(high - low))
            problems.Add(Of("high", high, "so near to low that their difference is a number"));
        return problems;
    }

    internal static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override string ToString() => $"{Parameter} is {Found}; it must be {Valid}.";
}
