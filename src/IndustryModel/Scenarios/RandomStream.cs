using System.Text;

namespace IndustryModel.Scenarios;

/// <summary>Numbers of random streams: a name gives the same one everywhere, and no two inputs of a scenario share one.</summary>
internal static class RandomStream
{
    /// <summary>The stream of a kind of input by its name: 64 bits by FNV-1a (Fowler, Noll and Vo 1991), mixed once more by the finalizer of SplitMix64, so that close names give far numbers.</summary>
    internal static ulong Of(string kind, string name)
    {
        ulong hash = 14695981039346656037;
        foreach (byte b in Encoding.UTF8.GetBytes($"{kind}\0{name}"))
            hash = (hash ^ b) * 1099511628211;
        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EB;
        return hash ^ (hash >> 31);
    }
}
