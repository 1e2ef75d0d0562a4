using IndustryModel.Quantities;

namespace IndustryModel.Policy;

public sealed partial record IndustryVision
{
    /// <summary>Writes the vision in a compact binary form that loads in milliseconds: for resources, not for exchange, which is what JSON is for. The same vision gives the same bytes.</summary>
    /// <param name="destination">Where to.</param>
    public void WriteBinary(Stream destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        VisionBinary.Frame.Write(destination, writer => new VisionBinaryWriter(writer).Write(this));
    }

    /// <summary>Reads a vision from its binary form.</summary>
    /// <param name="source">Where from.</param>
    /// <exception cref="InvalidDataException">This is no such vision, of another version, damaged or cut short.</exception>
    public static IndustryVision ReadBinary(Stream source)
    {
        ArgumentNullException.ThrowIfNull(source);
        using BinaryReader reader = BinaryFrame.Reader(VisionBinary.Frame.Open(source));
        return new VisionBinaryReader(reader).Read();
    }
}
