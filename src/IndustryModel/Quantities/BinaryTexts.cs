namespace IndustryModel.Quantities;

/// <summary>Fields of text that the binary forms of this library have in common.</summary>
internal static class BinaryTexts
{
    extension(BinaryWriter writer)
    {
        internal void WriteOptional(string? text)
        {
            writer.Write(text is not null);
            if (text is not null)
                writer.Write(text);
        }

        internal void WriteTexts(IReadOnlyList<string> texts)
        {
            writer.Write7BitEncodedInt(texts.Count);
            foreach (string text in texts)
                writer.Write(text);
        }
    }

    extension(BinaryReader reader)
    {
        internal string? ReadOptional() => reader.ReadBoolean() ? reader.ReadString() : null;

        internal string[] ReadTexts()
        {
            var texts = new string[reader.Read7BitEncodedInt()];
            for (int i = 0; i < texts.Length; i++)
                texts[i] = reader.ReadString();
            return texts;
        }
    }
}
