namespace IndustryModel.Scenarios;

internal sealed partial class ExactSum
{
    /// <summary>Writes sign, first limb, number of limbs, limbs: equal sums give equal bytes.</summary>
    internal void Write(BinaryWriter writer)
    {
        Carry();
        Span<uint> magnitude = stackalloc uint[Limbs];
        bool negative = Magnitude(magnitude);
        int first = 0, end = Limbs;
        while (end > 0 && magnitude[end - 1] == 0)
            end--;
        while (first < end && magnitude[first] == 0)
            first++;
        writer.Write(negative);
        writer.Write((byte)first);
        writer.Write((byte)(end - first));
        foreach (uint limb in magnitude[first..end])
            writer.Write(limb);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The bytes are of no sum.</exception>
    /// <exception cref="EndOfStreamException">There are too few.</exception>
    internal static ExactSum Read(BinaryReader reader)
    {
        byte sign = reader.ReadByte();
        int first = reader.ReadByte();
        int count = reader.ReadByte();
        if (sign > 1 || first + count > Limbs)
            throw new InvalidDataException($"These bytes are of no exact sum: sign {sign}, {count} limbs from limb {first} on, of {Limbs}. Write the sum anew.");
        var sum = new ExactSum();
        for (int i = first; i < first + count; i++)
            sum._limbs[i] = sign == 0 ? reader.ReadUInt32() : -(long)reader.ReadUInt32();
        sum.Carry();
        return sum;
    }
}
