using IndustryModel.Quantities;
using NodaTime;

namespace IndustryModel.Statistics;

/// <summary>Fields of dates, sources and units that the binary forms of this library have in common.</summary>
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

        /// <summary>What a unit has beside its dimension.</summary>
        internal void WriteUnit(Unit unit)
        {
            writer.Write((byte)unit.PowerOfTen);
            writer.Write(unit.Currency?.Code ?? "");
            writer.Write7BitEncodedInt(unit.ReferenceYear?.Number ?? 0);
        }
    }

    extension(BinaryReader reader)
    {
        internal LocalDate ReadDate() => new(reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());

        internal Source ReadSource() => new(reader.ReadString(), reader.ReadString(), reader.ReadString(), reader.ReadOptional(), reader.ReadOptional());

        internal Unit ReadUnit(UnitDimension dimension)
        {
            int powerOfTen = reader.ReadByte();
            string currency = reader.ReadString();
            int referenceYear = reader.Read7BitEncodedInt();
            return dimension switch
            {
                UnitDimension.Money => Unit.Money(new(currency), powerOfTen),
                UnitDimension.MoneyPerPerson => Unit.MoneyPerPerson(new(currency), powerOfTen),
                UnitDimension.Index => Unit.Index(referenceYear),
                _ => Unit.Of(dimension, powerOfTen),
            };
        }
    }
}
