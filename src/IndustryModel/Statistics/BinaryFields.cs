using NodaTime;

namespace IndustryModel.Statistics;

/// <summary>Fields that the binary forms of this library have in common.</summary>
internal static class BinaryFields
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

        internal void WriteDate(LocalDate date)
        {
            writer.Write7BitEncodedInt(date.Year);
            writer.Write7BitEncodedInt(date.Month);
            writer.Write7BitEncodedInt(date.Day);
        }

        internal void WriteSource(Source source)
        {
            writer.Write(source.Id);
            writer.Write(source.Publisher);
            writer.Write(source.Title);
            writer.WriteOptional(source.Table);
            writer.WriteOptional(source.Address);
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

        internal LocalDate ReadDate() => new(reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());

        internal Source ReadSource() => new(reader.ReadString(), reader.ReadString(), reader.ReadString(), reader.ReadOptional(), reader.ReadOptional());
    }
}
