using System.Collections.Immutable;
using System.Numerics;
using IndustryModel.Classifications;

namespace IndustryModel.Tests.Arbitraries;

/// <summary>
/// A small random classification: nodes with the number of the one above (or −1), aggregates with the numbers of what they unite (nodes, or earlier
/// aggregates, overlapping or not); some categories that are available and one that is wanted. What each covers is known as a set of bits, by plain counting.
/// </summary>
public sealed record DrawnClassification(ImmutableArray<int> Parents, ImmutableArray<ImmutableArray<int>> Aggregates, ImmutableArray<int> Available, int Wanted)
{
    public const string Id = "DC";

    private static readonly string[] AwkwardCodes = ["TOTAL", "01", "NA", "06.10", "1E3", "é-ß", "null", "x:y", "0", "−1", "true", "C 10"];

    public int Count => Parents.Length + Aggregates.Length;

    /// <summary>One bit a leaf; a leaf is a node without children.</summary>
    public ulong[] Bits
    {
        get
        {
            var bits = new ulong[Count];
            for (int i = Parents.Length - 1; i >= 0; i--)
            {
                if (bits[i] == 0)
                    bits[i] = 1UL << i;
                if (Parents[i] >= 0)
                    bits[Parents[i]] |= bits[i];
            }

            for (int a = 0; a < Aggregates.Length; a++)
                bits[Parents.Length + a] = Aggregates[a].Aggregate(0UL, (all, part) => all | bits[part]);
            return bits;
        }
    }

    public static SectorCode Code(int category) => SectorCode.Create(Id, Text(category));

    public static int Number(SectorCode code) => Enumerable.Range(0, 64).First(i => Text(i) == code.Text);

    public CategoryDefinition[] Definitions() =>
    [
        .. Parents.Select((parent, i) => new CategoryDefinition(Text(i), $"Node {i}", Parent: parent < 0 ? null : Text(parent))),
        .. Aggregates.Select((parts, a) => new CategoryDefinition(Text(Parents.Length + a), $"Aggregate {a}", $"Samen {a}", Kind: CategoryKind.Aggregate,
            Parts: [.. parts.Select(Text)], Aliases: [$"also {a}"])),
    ];

    public Classification<SectorCode> Build() => Classification.OfSectors(Id, "Drawn", Definitions());

    /// <summary>The fewest of the available categories that are exactly some bits, or null: all subsets are tried.</summary>
    public int? FewestFor(ulong wanted)
    {
        ulong[] bits = Bits;
        int? best = null;
        for (int subset = 1; subset < 1 << Available.Length; subset++)
        {
            ulong all = 0;
            bool apart = true;
            for (int i = 0; i < Available.Length; i++)
            {
                if ((subset >> i & 1) == 0)
                    continue;
                apart &= (all & bits[Available[i]]) == 0;
                all |= bits[Available[i]];
            }

            int size = BitOperations.PopCount((uint)subset);
            if (apart && all == wanted && (best is null || size < best))
                best = size;
        }

        return best;
    }

    public override string ToString() => $"parents [{string.Join(", ", Parents)}], aggregates [{string.Join("; ", Aggregates.Select(a => string.Join("+", a)))}], "
        + $"available [{string.Join(", ", Available)}], wanted {Wanted}";

    private static string Text(int category) => category < AwkwardCodes.Length ? AwkwardCodes[category] : $"k{category}";
}
