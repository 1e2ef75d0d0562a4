using IndustryModel.Results;

namespace IndustryModel.Cli.Commands.Analysis;

/// <summary>One variant of a method.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Summary">What it is, in one line of help.</param>
/// <param name="Compute">Its result; throws what the library throws.</param>
/// <param name="Needs">What the request lacks for it, such as "--plants FILE"; null when it can be computed. Without <c>--variant</c>, those that lack something are left out.</param>
internal sealed record AnalysisVariant(string Name, string Summary, Func<AnalysisRequest, ResultTable> Compute, Func<AnalysisRequest, string?>? Needs = null)
{
    /// <summary>How many measures it works on.</summary>
    internal int Measures { get; init; } = 1;

    /// <summary>Whether it is left out unless it is asked for: it answers what another variant cannot.</summary>
    internal bool OnlyWhenAsked { get; init; }

    /// <summary>Options of the method that change nothing for this variant; to give one with it is refused.</summary>
    internal IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>Options that change nothing once <c>--plants</c> is given, as the plants carry their own figures; refused likewise.</summary>
    internal IReadOnlyList<string> WithoutBesidePlants { get; init; } = [];
}
