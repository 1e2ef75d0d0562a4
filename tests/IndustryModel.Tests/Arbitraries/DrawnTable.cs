using System.Collections.Immutable;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Formats;
using IndustryModel.Quantities;
using IndustryModel.Statistics;
using NodaTime;

namespace IndustryModel.Tests.Arbitraries;

/// <summary>
/// One or two cubes of measures and units that tidy CSV knows, over codes that are any texts (commas, quotes, line breaks, spaces), with flags on values and on missing ones.
/// </summary>
public sealed record DrawnTable(DrawnAccounts Figures, ImmutableArray<int> Measures, int PowerOfTen, string Currency, ImmutableArray<string> Codes, ImmutableArray<int> Flags)
{
    public static TidyCsvOptions Options { get; } = new() { FreeCodes = true, FileName = "drawn" };

    public RegionalAccounts Accounts() => new("drawn", Measures.Select(Cube));

    public override string ToString() => $"{string.Join("+", Measures)} in 10^{PowerOfTen} {Currency}, codes [{string.Join("|", Codes)}], flags [{string.Join(" ", Flags)}], {Figures}";

    private DataCube Cube(int number)
    {
        MeasureConcept concept = TidyMeasure.Known[number];
        bool money = concept.Dimension == UnitDimension.Money;
        Measure measure = new(concept, money ? Unit.Money(new Currency(Currency), PowerOfTen) : Unit.Of(concept.Dimension, PowerOfTen), money ? PriceBasis.Current : PriceBasis.None);
        Classification<RegionCode> regions = Classification.OfRegions("R", "R", Codes.Take(Figures.RegionCount).Select(c => new CategoryDefinition(c, c)));
        Classification<SectorCode> sectors = Classification.OfSectors("S", "S", Codes.Take(Figures.SectorCount).Select(c => new CategoryDefinition(c, c)));
        RegionCode[] r = [.. Codes.Take(Figures.RegionCount).Select(c => RegionCode.Create("R", c))];
        SectorCode[] s = [.. Codes.Take(Figures.SectorCount).Select(c => SectorCode.Create("S", c))];
        var builder = new DataCubeBuilder(concept.Code, concept.NameEn, measure, new(regions, r), new(sectors, s), DrawnAccounts.FirstYear, DrawnAccounts.LastYear,
            new("test/drawn", "Tests", "Drawn"), new("drawn", new LocalDate(2026, 1, 1)));
        for (int i = 0; i < Figures.Cells.Length; i++)
        {
            (int year, int region, int sector) = (i / r.Length / s.Length, i / s.Length % r.Length, i % s.Length);
            DrawnCell cell = Figures.Cells[i];
            var flags = (ObservationFlags)Flags[i];
            _ = cell.Value is { } value
                ? builder.Set(r[region], s[sector], DrawnAccounts.FirstYear + year, value * Figures.Scale, flags)
                : builder.SetMissing(r[region], s[sector], DrawnAccounts.FirstYear + year, cell.Reason, flags);
        }

        return builder.Build();
    }
}
