using System.Collections.ObjectModel;
using IndustryModel.Quantities;

namespace IndustryModel.Classifications;

/// <summary>
/// The binary form of a classification: what it is of, id, names, and the categories in their order, each with its parent by position. It is written from a classification,
/// which was checked when it was defined, so reading it need not look for spellings that clash; that it is a tree is seen again while it is built.
/// </summary>
internal static class ClassificationBinary
{
    internal const int FormatVersion = 1;

    internal static BinaryFrame Frame { get; } = new([.. "IMCLS\n\u001a\n"u8],
        "This is no classification in binary form: it does not begin as such. Write it with WriteBinary of the classification.",
        "The classification in binary form is damaged or cut short: its check sum does not fit. Fetch or write it again.");

    internal static void Write<TCode>(Classification<TCode> classification, Stream destination)
        where TCode : struct, ICategoryCode<TCode>
        => Frame.Write(destination, writer =>
        {
            writer.Write(FormatVersion);
            writer.Write(TCode.Kind);
            WriteFields(writer, classification);
        });

    internal static Classification<TCode> Read<TCode>(Stream source)
        where TCode : struct, ICategoryCode<TCode>
    {
        using BinaryReader reader = BinaryFrame.Reader(Frame.Open(source));
        int version = reader.ReadInt32();
        if (version != FormatVersion)
            throw new InvalidDataException($"The classification is in version {version} of the binary form; this library reads version {FormatVersion}.");
        string kind = reader.ReadString();
        return kind == TCode.Kind ? ReadFields<TCode>(reader) : throw new InvalidDataException($"This is a classification of {kind}s; expected one of {TCode.Kind}s.");
    }

    /// <summary>Writes the fields into another binary form.</summary>
    internal static void WriteFields<TCode>(BinaryWriter writer, Classification<TCode> classification)
        where TCode : struct, ICategoryCode<TCode>
    {
        writer.Write(classification.Id);
        writer.Write(classification.NameEn);
        writer.Write(classification.NameNl);
        CategoryTree tree = classification.Tree;
        writer.Write7BitEncodedInt(tree.Count);
        foreach (CategoryDefinition category in tree.Definitions)
        {
            writer.Write(category.Code);
            writer.Write(category.NameEn);
            writer.WriteOptional(category.NameNl);
            writer.Write7BitEncodedInt(category.Parent is null ? 0 : tree.IndexOf(category.Parent) + 1);
            writer.Write7BitEncodedInt(category.Level!.Value);
            writer.Write((byte)category.Kind);
            writer.WriteTexts(category.Parts ?? []);
            writer.WriteTexts(category.Aliases ?? []);
        }
    }

    /// <summary>Reads the fields out of another binary form.</summary>
    internal static Classification<TCode> ReadFields<TCode>(BinaryReader reader)
        where TCode : struct, ICategoryCode<TCode>
        => new(reader.ReadString(), reader.ReadString(), reader.ReadString(), ReadTree(reader));

    private static CategoryTree ReadTree(BinaryReader reader)
    {
        var categories = new CategoryDefinition[reader.Read7BitEncodedInt()];
        for (int i = 0; i < categories.Length; i++)
        {
            string code = reader.ReadString();
            string nameEn = reader.ReadString();
            string? nameNl = reader.ReadOptional();
            int parent = reader.Read7BitEncodedInt();
            categories[i] = new(code, nameEn, nameNl, parent == 0 ? null : categories[parent - 1].Code, reader.Read7BitEncodedInt(), (CategoryKind)reader.ReadByte(), ReadList(reader), ReadList(reader));
        }

        return new(categories);
    }

    private static ReadOnlyCollection<string>? ReadList(BinaryReader reader) => reader.ReadTexts() is { Length: > 0 } texts ? Array.AsReadOnly(texts) : null;
}
