using System.Collections.Immutable;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Regional;

/// <summary>Every sector of every region in a later year, if the benchmark's sectors grow as assumed and the region keeps what it had in the past.</summary>
public sealed class ShiftShareProjection : RegionSectorResult
{
    private readonly ScopedPanel _panel;
    private readonly double[] _factors;
    private readonly double[] _kept;

    internal ShiftShareProjection(ScopedPanel panel, Year target, ProjectionAssumption assumption, double[] factors, double[] kept, double[] values, string convention)
        : base(panel.Last, values, "shift-share-projection", Name(assumption), convention, panel.Notes)
        => (_panel, Target, Assumption, _factors, _kept) = (panel, target, assumption, factors, kept);

    /// <summary>The first year of the past that is looked at.</summary>
    public Year Start => _panel.First.Year;

    /// <summary>The year that is projected to.</summary>
    public Year Target { get; }

    /// <summary>What is taken over from the past.</summary>
    public ProjectionAssumption Assumption { get; }

    /// <inheritdoc/>
    public override ObservationFlags WorstFlag => FigureText.Worst(_panel.AllFlags);

    private protected override string Title => $"Projection of {Measure.Concept} to {Target}";

    /// <summary>A row for each region and sector: the figure of the last known year, and the projected value.</summary>
    public override ResultTable ToTable()
    {
        string unit = Measure.Unit.ToString();
        return new(Title,
            [
                new("method", ColumnKind.Text, "Method", "Methode"), new("variant", ColumnKind.Text, "Variant", "Variant"),
                new("region", ColumnKind.Text, "Region", "Regio"), new("regionName", ColumnKind.Text, "Name", "Naam"),
                new("sector", ColumnKind.Text, "Sector", "Sector"), new("sectorName", ColumnKind.Text, "Sector name", "Naam van de sector"),
                new("baseYear", ColumnKind.Year, "From", "Van"), new("year", ColumnKind.Year, "To", "Tot"), new("measure", ColumnKind.Text, "Measure", "Grootheid"),
                new("start", ColumnKind.Number, "Start", "Begin", unit), new("value", ColumnKind.Number, "Value", "Waarde", unit), new("flag", ColumnKind.Text, "Flag", "Vlag"),
            ],
            Regions.SelectMany((region, r) => Sectors.Select((sector, s) =>
            {
                Observation<double> value = At(r, s);
                return ImmutableArray.Create<ResultCell>(Method, Variant, region.Text, NameOf(region), sector.Text, NameOf(sector), Year.Number, Target.Number, Measure.Concept.Code,
                    Cell(Table.Figure(r, s)), Cell(value), FigureText.Flag(value));
            })), Convention, Sources, Notes);
    }

    /// <summary>The formula with the figures of one region and sector filled in.</summary>
    /// <exception cref="UnknownCodeException">The result does not have the region or the sector.</exception>
    public Explanation Explain(RegionCode region, SectorCode sector)
    {
        (int r, int s) = (Row(region), Column(sector));
        Observation<double> value = At(r, s);
        string result = value.HasValue ? FigureText.WithUnit(value, Measure) : $"none ({FigureText.WhyMissing(value, $"{region.Text} × {sector.Text}")})";
        string kept = Assumption switch
        {
            ProjectionAssumption.ConstantShare => "nothing is kept",
            ProjectionAssumption.ConstantShift => $"shift[{region.Text},{sector.Text}] = {Figure(_kept[r * Sectors.Length + s])}",
            _ => $"index[{region.Text}] = {Figure(_kept[r])}",
        };
        return new($"Projection ({Variant}) of {sector.Text} in {region.Text} to {Target}: {result}", Convention,
            [$"x[{region.Text},{sector.Text}] = {FigureText.WithUnit(Table.Figure(r, s), Measure)} in {Year} ({Cube.Id}, {Cube.Vintage})", $"F[{sector.Text}] = {Figure(_factors[s])}; {kept}", $"y = {result}", .. Notes], Sources);
    }

    private static string Name(ProjectionAssumption assumption) => assumption switch
    {
        ProjectionAssumption.ConstantShare => "constant-share",
        ProjectionAssumption.ConstantShift => "constant-shift",
        _ => "location-index",
    };

    private static string Figure(double value) => double.IsNaN(value) ? "none" : FigureText.Number(value);

    private protected override string WhyUndefined(int row, int column)
    {
        if (double.IsNaN(_factors[column]))
            return $"the growth of {Sectors[column].Text} in what regions are compared with is not known";
        return Assumption == ProjectionAssumption.LocationIndex
            ? $"{Regions[row].Text} has no location index"
            : $"{Regions[row].Text} × {Sectors[column].Text} is 0 in {Start}, and there is no growth from nothing";
    }
}
