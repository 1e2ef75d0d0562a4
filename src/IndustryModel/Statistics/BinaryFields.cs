using IndustryModel.Quantities;
using NodaTime;

namespace IndustryModel.Statistics;

/// <summary>Fields of dates and sources that the binary forms of this library have in common.</summary>
internal static class BinaryFields
{
    extension(BinaryWriter writer)
    {
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
        internal LocalDate ReadDate() => new(reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());

        internal Source ReadSource() => new(reader.ReadString(), reader.ReadString(), reader.ReadString(), reader.ReadOptional(), reader.ReadOptional());
    }
}
