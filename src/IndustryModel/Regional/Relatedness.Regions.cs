using System.Collections.Immutable;
using IndustryModel.Classifications;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Regional;

/// <content>Regions near each other: the same with regions and sectors exchanged, made when it is first asked for.</content>
public sealed partial class Relatedness
{
    private double[]? _regionProximity;

    /// <summary>How near two regions are, by the sectors that both are strong in: from the first to the second, where that makes a difference.</summary>
    /// <exception cref="UnknownCodeException">The result does not have one of the regions.</exception>
    public Observation<double> Proximity(RegionCode first, RegionCode second) => RegionProximityAt(Row(first), Row(second));

    /// <summary>The other regions, the nearest to this one first.</summary>
    /// <exception cref="UnknownCodeException">The result does not have the region.</exception>
    public ImmutableArray<Ranked<RegionCode>> NearestTo(RegionCode region)
    {
        int row = Row(region);
        return Rank(Regions.Select((r, other) => (r, other)).Where(p => p.other != row).Select(p => (p.r, NameOf(p.r), RegionProximityAt(row, p.other))));
    }

    private Observation<double> RegionProximityAt(int first, int second)
    {
        double[] proximity = _regionProximity ??= OfRegions(); // two threads may both make it, and make the same
        double value = proximity[first * Regions.Length + second];
        int other = _advantages.Diversity[first] == 0 ? first : second;
        return _advantages.OfRegion(_advantages.Diversity[other] == 0 ? double.NaN : value, other,
            Options.Proximity == ProximityMeasure.Continuous && !double.IsNaN(OrderedSum.Of(_advantages.Values)) ? $"{Regions[first].Text} or {Regions[second].Text} has the same quotient of all sectors, so there is no correlation" : _advantages.Undecided);
    }

    private double[] OfRegions()
    {
        (int regions, int sectors) = (Regions.Length, Sectors.Length);
        double[] result = new double[regions * regions];
        if (Options.Proximity != ProximityMeasure.Continuous)
        {
            ProximityKernels.Compute(Turned(_advantages.Values, sectors), regions, Options.Proximity, result);
            return result;
        }

        int[] active = Active();
        double[] among = new double[active.Length * active.Length];
        int[] somewhere = [.. Enumerable.Range(0, sectors).Where(s => _advantages.Ubiquity[s] != 0)];
        double[] quotients = Quotients();
        if (active.Length > 0)
            ProximityKernels.Continuous(Turned([.. Enumerable.Range(0, active.Length).SelectMany(r => somewhere.Select(s => quotients[r * sectors + s]))], somewhere.Length), active.Length, among);
        Array.Fill(result, double.NaN);
        for (int i = 0; i < active.Length; i++)
        {
            for (int j = 0; j < active.Length; j++)
                result[active[i] * regions + active[j]] = among[i * active.Length + j];
        }

        return result;
    }

    /// <summary>Location quotients of the regions that have any activity, against their sum.</summary>
    private double[] Quotients()
    {
        int sectors = Table.Sectors;
        double[] figures = [.. Active().SelectMany(r => Table.Row(r).ToArray())];
        double[] sums = new double[sectors];
        LocationQuotientKernels.SumOfRegions(figures, sums);
        LocationQuotientKernels.Compute(figures, sums, figures);
        return figures;
    }

    private int[] Active() => [.. Enumerable.Range(0, Table.Regions).Where(r => OrderedSum.Of(Table.Row(r)) != 0)];

    /// <summary>Rows become columns.</summary>
    private static double[] Turned(double[] matrix, int columns)
    {
        int rows = columns == 0 ? 0 : matrix.Length / columns;
        double[] turned = new double[matrix.Length];
        for (int r = 0; r < rows; r++)
        {
            for (int c = 0; c < columns; c++)
                turned[c * rows + r] = matrix[r * columns + c];
        }

        return turned;
    }

    private ResultTable RowsOfRegions() => new($"Regions near each other by {Measure.Concept}, {Year}",
        [
            new("method", ColumnKind.Text, "Method", "Methode"), new("variant", ColumnKind.Text, "Variant", "Variant"),
            new("region", ColumnKind.Text, "Region", "Regio"), new("regionName", ColumnKind.Text, "Name", "Naam"),
            new("region2", ColumnKind.Text, "Region 2", "Regio 2"), new("region2Name", ColumnKind.Text, "Name of region 2", "Naam van regio 2"),
            new("year", ColumnKind.Year, "Year", "Jaar"), new("measure", ColumnKind.Text, "Measure", "Grootheid"),
            new("value", ColumnKind.Number, "Value", "Waarde", Decimals: 3), new("flag", ColumnKind.Text, "Flag", "Vlag"),
        ],
        Regions.SelectMany((r, i) => Regions.Select((q, j) =>
        {
            Observation<double> value = RegionProximityAt(i, j);
            return ImmutableArray.Create<ResultCell>(Method, Code(RelatednessIndex.RegionProximity), r.Text, NameOf(r), q.Text, NameOf(q), Year.Number, Measure.Concept.Code, Cell(value), FigureText.Flag(value));
        })),
        Convention, Sources, Notes);
}
