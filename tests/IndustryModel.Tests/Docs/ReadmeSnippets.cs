// snippet: ten-lines
using IndustryModel.Classifications;
using IndustryModel.Netherlands;
using IndustryModel.Policy;
using IndustryModel.Quantities;
using IndustryModel.Shares;
using IndustryModel.Statistics;
// end

namespace IndustryModel.Tests.Docs;

/// <summary>The snippets of the README.</summary>
internal static class ReadmeSnippets
{
    [Snippet("ten-lines")]
    public static void TenLines()
    {
        // snippet: ten-lines
        var nl = DutchIndustry.Load();

        Observation<Share> share = nl.Accounts.GrossValueAdded[2018].ShareOf(Nace.Manufacturing, of: DutchRegions.Netherlands);
        Console.WriteLine($"Manufacturing in 2018: {share.Value:P1} of value added");

        foreach (ClaimCheck check in nl.Vision.CheckClaims(nl.Accounts))
            Console.WriteLine(check);

        foreach (PolicyPath path in nl.Vision.Trace("smart-industry", "NL341"))
            Console.WriteLine(path);
        // end
    }

    [Snippet("report")]
    public static void Report()
    {
        using var output = new StringWriter { NewLine = "\n" };
        Assert.Equal(0, IndustryModel.Cli.CliApp.Run(["report"], new(output, TextWriter.Null, Stream.Null)));
        Console.WriteLine(output);
    }
}
