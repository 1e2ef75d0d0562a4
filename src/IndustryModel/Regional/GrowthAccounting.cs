using System.Collections.Immutable;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Regional;

/// <summary>A growth account: how much of the growth of every region, and of its sectors, is employment and how much productivity, without a residual.</summary>
public sealed class GrowthAccounting : RegionalResult
{
    private readonly ScopedPanel _values;
    private readonly ScopedPanel _labor;
    private readonly double[] _parts;

    internal GrowthAccounting(ScopedPanel values, ScopedPanel labor, double[] parts, GrowthAccountingForm form, string? joined)
        : base(values.Last, "growth-accounting", Name(form), $"{Formula(form)}; {values.First.Year}–{values.Last.Year}; in {UnitOf(values, labor, form)}", Remarks(values, labor, joined))
        => (_values, _labor, _parts, Form) = (values, labor, parts, form);

    /// <summary>Which account it is.</summary>
    public GrowthAccountingForm Form { get; }

    /// <summary>The cube of employment.</summary>
    public DataCube Labor => _labor.First.Scoped.Cube;

    /// <summary>The first year.</summary>
    public Year Start => _values.First.Year;

    /// <summary>The last year.</summary>
    public Year End => Year;

    /// <summary>The names of the parts, in order.</summary>
    public ImmutableArray<string> PartNames => Form switch
    {
        GrowthAccountingForm.Lmdi => ["employment", "productivity"],
        GrowthAccountingForm.WithinBetween => ["within", "between", "dynamic"],
        _ => ["employment", "structure", "productivity"],
    };

    /// <inheritdoc/>
    public override ImmutableArray<Source> Sources => [.. new[] { Cube.Source, Labor.Source }.Distinct()];

    /// <inheritdoc/>
    public override ObservationFlags WorstFlag => FigureText.Worst(_values.AllFlags | _labor.AllFlags);

    /// <summary>A region.</summary>
    /// <exception cref="UnknownCodeException">The result does not have the region.</exception>
    public GrowthAccountingRow this[RegionCode region] => Total(Row(region));

    /// <summary>A sector in a region: what it contributes to the parts of the region.</summary>
    /// <exception cref="UnknownCodeException">The result does not have the region or the sector.</exception>
    /// <exception cref="InvalidOperationException">Factors that multiply have no contributions of sectors.</exception>
    public GrowthAccountingRow this[RegionCode region, SectorCode sector] => Form == GrowthAccountingForm.LmdiMultiplicative
        ? throw new InvalidOperationException("Factors that multiply to the growth of a region have no contributions of sectors. Ask for the region, or for GrowthAccountingForm.LmdiStructure.")
        : Cell(Row(region), Column(sector));

    /// <summary>A row for each region and sector, and after those of a region one with the sector <c>TOTAL</c>; for factors that multiply, the regions only.</summary>
    public override ResultTable ToTable()
    {
        string change = Form == GrowthAccountingForm.LmdiMultiplicative ? "ratio" : "change";
        return new($"Growth accounting of {Measure.Concept} and {Labor.Measure.Concept}, {Start}–{End}",
            [
                new("method", ColumnKind.Text, "Method", "Methode"), new("variant", ColumnKind.Text, "Variant", "Variant"),
                new("region", ColumnKind.Text, "Region", "Regio"), new("regionName", ColumnKind.Text, "Name", "Naam"),
                new("sector", ColumnKind.Text, "Sector", "Sector"), new("sectorName", ColumnKind.Text, "Sector name", "Naam van de sector"),
                new("baseYear", ColumnKind.Year, "From", "Van"), new("year", ColumnKind.Year, "To", "Tot"), new("measure", ColumnKind.Text, "Measure", "Grootheid"), new("labor", ColumnKind.Text, "Labor", "Arbeid"),
                new(change, ColumnKind.Number, change == "ratio" ? "Ratio" : "Change", change == "ratio" ? "Verhouding" : "Verandering"),
                .. PartNames.Select(p => new ResultColumn(p, ColumnKind.Number, char.ToUpperInvariant(p[0]) + p[1..], Dutch(p))),
                new("flag", ColumnKind.Text, "Flag", "Vlag"),
            ],
            Regions.SelectMany((_, r) => (Form == GrowthAccountingForm.LmdiMultiplicative ? [] : Sectors.Select((_, s) => Cell(r, s))).Append(Total(r))).Select(Cells), Convention, Sources, Notes);
    }

    /// <summary>The figures of one region.</summary>
    /// <exception cref="UnknownCodeException">The result does not have the region.</exception>
    public Explanation Explain(RegionCode region)
    {
        int r = Row(region);
        GrowthAccountingRow row = Total(r);
        string change = Text(row.Change);
        return new($"Growth accounting ({Variant}) of {region.Text}, {Start}–{End}: {change}", Convention,
            [
                $"v[{region.Text},·] = {Known(_values.RowSum(0, r))} in {Start}, {Known(_values.RowSum(1, r))} in {End}, {Measure.Unit} ({Cube.Id}, {Cube.Vintage})",
                $"l[{region.Text},·] = {Known(_labor.RowSum(0, r))} in {Start}, {Known(_labor.RowSum(1, r))} in {End}, {Labor.Measure.Unit} ({Labor.Id}, {Labor.Vintage})",
                .. row.Parts.Select(p => $"{p.Name} = {Text(p.Value)}"), $"{(Form == GrowthAccountingForm.LmdiMultiplicative ? "ratio" : "change")} = {change}", .. Notes,
            ], Sources);
    }

    private static IEnumerable<string> Remarks(ScopedPanel values, ScopedPanel labor, string? joined)
    {
        string? last = labor.Last.MissingNote;
        IEnumerable<string> notes = [.. values.Notes, .. labor.Notes, .. new[] { last, joined }.OfType<string>()];
        return values.First.Scoped.Cube.Measure.PriceBasis.Kind == PriceBasisKind.Current ? notes.Append("value added is in current prices: productivity here includes the change of prices") : notes;
    }

    private static string Name(GrowthAccountingForm form) => form switch
    {
        GrowthAccountingForm.Lmdi => "lmdi",
        GrowthAccountingForm.LmdiStructure => "lmdi-structure",
        GrowthAccountingForm.LmdiMultiplicative => "lmdi-multiplicative",
        _ => "within-between",
    };

    private static string Formula(GrowthAccountingForm form) => form switch
    {
        GrowthAccountingForm.Lmdi => "v1 − v0 = Λ·ln(l1/l0) + Λ·ln(q1/q0), Λ = (v1 − v0)/ln(v1/v0), l labor, q = v/l, by sector and summed",
        GrowthAccountingForm.LmdiStructure => "v1 − v0 = Λ·ln(L1/L0) + Λ·ln(w1/w0) + Λ·ln(q1/q0), Λ = (v1 − v0)/ln(v1/v0), L labor of the region, w = l/L, q = v/l, by sector and summed",
        GrowthAccountingForm.LmdiMultiplicative => "V1/V0 = employment × structure × productivity, each exp(Σ additive part / ((V1 − V0)/ln(V1/V0)))",
        _ => "Q1 − Q0 = Σ w0·(q1 − q0) + Σ q0·(w1 − w0) + Σ (w1 − w0)·(q1 − q0), Q = V/L, w = l/L, q = v/l",
    };

    private static string UnitOf(ScopedPanel values, ScopedPanel labor, GrowthAccountingForm form)
    {
        Unit unit = values.First.Scoped.Cube.Measure.Unit;
        return form switch
        {
            GrowthAccountingForm.LmdiMultiplicative => "factors, end by start",
            GrowthAccountingForm.WithinBetween => $"{unit} per {labor.First.Scoped.Cube.Measure.Unit}",
            _ => unit.ToString(),
        };
    }

    private static string Dutch(string part) => part switch
    {
        "employment" => "Werkgelegenheid",
        "structure" => "Structuur",
        "productivity" => "Productiviteit",
        "within" => "Binnen sectoren",
        "between" => "Tussen sectoren",
        _ => "Dynamisch",
    };

    private static string Known(double value) => double.IsNaN(value) ? "missing" : FigureText.Number(value);

    private static string Text(Observation<double> value) => value.HasValue ? FigureText.Number(value.Value) : $"none ({value.Note})";

    private ImmutableArray<ResultCell> Cells(GrowthAccountingRow row)
    {
        Observation<double>[] values = [row.Change, .. row.Parts.Select(p => p.Value)];
        return
        [
            Method, Variant, row.Region.Text, NameOf(row.Region), row.Sector?.Text ?? "TOTAL", row.Sector is { } sector ? NameOf(sector) : "Total of the sectors analyzed",
            Start.Number, End.Number, Measure.Concept.Code, Labor.Measure.Concept.Code, .. values.Select(Cell), FigureText.Flag(values.FirstOrDefault(v => !v.HasValue, row.Change)),
        ];
    }

    private GrowthAccountingRow Cell(int r, int s)
    {
        int at = r * Sectors.Length + s;
        double[] parts = [.. PartNames.Select((_, k) => _parts[k * _values.Cells + at])];
        double change = Form == GrowthAccountingForm.WithinBetween ? parts[0] + parts[1] + parts[2] : _values.At(1, r, s) - _values.At(0, r, s);
        string why = Why(r, s);
        return new(Regions[r], Sectors[s], OfCell(change, r, s, why), Named(parts, value => OfCell(value, r, s, why)));
    }

    private GrowthAccountingRow Total(int r)
    {
        double[] parts = [.. PartNames.Select((_, k) => Sum(k, r))];
        (double v0, double v1) = (_values.RowSum(0, r), _values.RowSum(1, r));
        double change = v1 - v0;
        switch (Form)
        {
            case GrowthAccountingForm.LmdiMultiplicative:
                double[] effects = [.. parts];
                GrowthAccountingKernels.Multiplicative(effects, v0, v1, parts);
                change = v0 == 0 ? double.NaN : v1 / v0;
                break;
            case GrowthAccountingForm.WithinBetween:
                change = v1 / _labor.RowSum(1, r) - v0 / _labor.RowSum(0, r);
                break;
        }

        string why = Why(r, null);
        return new(Regions[r], null, OfRegion(change, r, why), Named(parts, value => OfRegion(value, r, why)));
    }

    private ImmutableArray<GrowthAccountingPart> Named(double[] parts, Func<double, Observation<double>> observed) => [.. PartNames.Select((name, i) => new GrowthAccountingPart(name, observed(parts[i])))];

    private double Sum(int part, int r) => OrderedSum.Of(_parts.AsSpan(part * _values.Cells + r * Sectors.Length, Sectors.Length));

    private Observation<double> OfCell(double value, int r, int s, string why) => Both(r, _values.OfCell(value, r, s, AnyMissing ? null : why), _labor.OfCell(value, r, s, AnyMissing ? null : why));

    private Observation<double> OfRegion(double value, int r, string why) => Both(r, _values.OfRegion(value, r, AnyMissing ? null : why), _labor.OfRegion(value, r, AnyMissing ? null : why));

    /// <summary>The reason is that of the cube in which a figure of the region is missing, where that is only one.</summary>
    private Observation<double> Both(int r, Observation<double> value, Observation<double> labor) =>
        _labor.Tables.Any(t => t.RowHasMissing(r)) && !_values.Tables.Any(t => t.RowHasMissing(r)) ? Both(labor, value) : Both(value, labor);

    private bool AnyMissing => _values.HasMissing && !_values.LeavesOut || _labor.HasMissing && !_labor.LeavesOut;

    /// <summary>One observation of a number that is made from two cubes: missing where it is in one of them, for the reason that names figures.</summary>
    private static Observation<double> Both(Observation<double> first, Observation<double> second) =>
        first.HasValue && second.HasValue ? Observation.Of(first.Value, first.Flags | second.Flags)
        : !first.HasValue && (first.Reason == MissingReason.PartMissing || second.HasValue || second.Reason != MissingReason.PartMissing)
            ? Observation<double>.Missing(first.Reason, first.Note, first.Flags | second.Flags)
            : Observation<double>.Missing(second.Reason, second.Note, first.Flags | second.Flags);

    private string Why(int r, int? sector)
    {
        for (int t = 0; t < 2; t++)
        {
            Year year = _values.Tables[t].Year;
            if (_labor.RowSum(t, r) == 0)
                return $"nobody is at work in {Regions[r].Text} in {year}";
            for (int s = sector ?? 0; s < (sector + 1 ?? Sectors.Length); s++)
            {
                if (_labor.At(t, r, s) == 0 && _values.At(t, r, s) != 0)
                    return $"{Regions[r].Text} × {Sectors[s].Text} has {Measure.Concept} but nobody at work in {year}";
                if (_values.At(t, r, s) < 0)
                    return $"{Regions[r].Text} × {Sectors[s].Text} is negative in {year}, and has no logarithm";
            }
        }

        return $"{Regions[r].Text} has nothing in one of the years";
    }
}
