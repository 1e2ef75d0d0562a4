using IndustryModel.Scenarios;
using IndustryModel.Tests.Regional;

namespace IndustryModel.Tests.Scenarios;

/// <summary>Outputs of a model on the sample that other systems were given too.</summary>
internal sealed record SobolOutputs(int Inputs, double[] A, double[] B, double[] AB, double[] BA)
{
    public static SobolOutputs Read(string name)
    {
        Golden golden = Golden.Read($"../../Scenarios/Goldens/sobol_outputs_{name}");
        double[] Block(string block) => [.. golden.Rows.Select(r => Golden.Number(r[golden.Columns.IndexOf(block)]))];
        string[] swapped = [.. golden.Columns.Where(c => c.StartsWith("AB", StringComparison.Ordinal))];
        string[] crossed = [.. golden.Columns.Where(c => c.StartsWith("BA", StringComparison.Ordinal))];
        return new(swapped.Length, Block("A"), Block("B"), [.. swapped.SelectMany(Block)], [.. crossed.SelectMany(Block)]);
    }

    public SobolOutputs Map(Func<double, double> map) => new(Inputs, [.. A.Select(map)], [.. B.Select(map)], [.. AB.Select(map)], [.. BA.Select(map)]);

    /// <summary>First-order indices, then total ones.</summary>
    public double[] Indices(SobolEstimator estimator)
    {
        double[] both = new double[2 * Inputs];
        SobolIndexKernels.Indices(A, B, AB, BA, estimator, both.AsSpan(0, Inputs), both.AsSpan(Inputs));
        return both;
    }

    public double[] Pairs(SobolEstimator estimator)
    {
        double[] pairs = new double[Inputs * (Inputs - 1) / 2];
        SobolIndexKernels.SecondOrder(A, B, AB, BA, estimator, pairs);
        return pairs;
    }
}
