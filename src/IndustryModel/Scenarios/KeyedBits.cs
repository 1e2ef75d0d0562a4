namespace IndustryModel.Scenarios;

/// <summary>Keys for shifts and permutations out of seed words: the finalizer of Steele, Lea and Flood's SplitMix (2014), which maps 64 bits one to one and changes half of them for one.</summary>
internal static class KeyedBits
{
    private const ulong Golden = 0x9E37_79B9_7F4A_7C15;

    /// <summary>A key from the words of a seed and a stream; another word, order, number of words or stream gives another key.</summary>
    internal static ulong Key(ReadOnlySpan<ulong> seed, ulong stream)
    {
        ulong key = Mix((ulong)seed.Length + Golden);
        foreach (ulong word in seed)
            key = Mix(key + Golden ^ Mix(word));
        return Mix(key + Golden ^ Mix(stream + Golden));
    }

    /// <summary>The bits, mixed.</summary>
    internal static ulong Mix(ulong bits)
    {
        bits = (bits ^ bits >> 30) * 0xBF58_476D_1CE4_E5B9;
        bits = (bits ^ bits >> 27) * 0x94D0_49BB_1331_11EB;
        return bits ^ bits >> 31;
    }

    /// <summary>The number of this place in a sequence of keys.</summary>
    internal static ulong At(ulong key, int place) => Mix(key + (ulong)(place + 1) * Golden);
}
