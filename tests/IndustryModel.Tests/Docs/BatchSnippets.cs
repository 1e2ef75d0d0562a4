using IndustryModel.Tests.Architecture;

namespace IndustryModel.Tests.Docs;

/// <summary>The files of the page on batches, which <c>.ci/run</c> runs.</summary>
internal static class BatchSnippets
{
    [Snippet("batch-slice")]
    public static void Slice() => Print("slice.sh");

    [Snippet("batch-merge")]
    public static void Merge() => Print("merge.sh");

    [Snippet("batch-slurm")]
    public static void Slurm() => Print("slurm.sh");

    [Snippet("batch-kubernetes")]
    public static void Kubernetes() => Print("kubernetes.yaml");

    [Snippet("batch-one-machine")]
    public static void OneMachine() => Print("one-machine.sh");

    private static void Print(string file) => Console.WriteLine(Repository.Read($"docs/batch/{file}"));
}
