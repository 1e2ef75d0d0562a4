using System.Collections.Immutable;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Shares;

/// <summary>
/// Labor productivity x / L: value added per person, job, full-time equivalent or hour; and its level relative to a benchmark (the nation, same sector): (x / L)[r,s] / (x / L)[n,s].
/// The unit of labor is named, because a job is not a person.
/// </summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed class LaborProductivity : IHtmlResult
{
    internal LaborProductivity(ImmutableArray<RegionCode> regions, SectorCode sector, Year year, DataCube valueAddedCube, DataCube laborCube,
        Observation<double> valueAdded, Observation<double> labor, Observation<Money> level, RegionCode benchmark, Observation<Money> benchmarkLevel, Observation<double> relative)
    {
        (Regions, Sector, Year, ValueAddedCube, LaborCube) = (regions, sector, year, valueAddedCube, laborCube);
        (ValueAdded, Labor, Level, Benchmark, BenchmarkLevel, Relative) = (valueAdded, labor, level, benchmark, benchmarkLevel, relative);
    }

    /// <summary>The region, or regions looked at as one.</summary>
    public ImmutableArray<RegionCode> Regions { get; }

    /// <summary>The sector.</summary>
    public SectorCode Sector { get; }

    /// <summary>The year.</summary>
    public Year Year { get; }

    /// <summary>The cube of value added.</summary>
    public DataCube ValueAddedCube { get; }

    /// <summary>The cube of labor.</summary>
    public DataCube LaborCube { get; }

    /// <summary>Value added, in the unit of its cube.</summary>
    public Observation<double> ValueAdded { get; }

    /// <summary>Labor, in the unit of its cube.</summary>
    public Observation<double> Labor { get; }

    /// <summary>Value added per one person (job, full-time equivalent, hour), in units of the currency; or why there is none.</summary>
    public Observation<Money> Level { get; }

    /// <summary>The region compared with.</summary>
    public RegionCode Benchmark { get; }

    /// <summary>The level there, same sector and year.</summary>
    public Observation<Money> BenchmarkLevel { get; }

    /// <summary>Level over the benchmark's level: 1 for as much.</summary>
    public Observation<double> Relative { get; }

    /// <summary>What is divided by what.</summary>
    public string Convention => $"{ValueAddedCube.Measure.Concept} / {LaborCube.Measure.Concept}; relative to {Benchmark.Text}, same sector";

    /// <summary>Where the figures come from.</summary>
    public ImmutableArray<Source> Sources => ValueAddedCube.Source == LaborCube.Source ? [ValueAddedCube.Source] : [ValueAddedCube.Source, LaborCube.Source];

    /// <summary>The worst flag of any figure.</summary>
    public ObservationFlags WorstFlag => FigureText.Worst(Level.Flags | Relative.Flags);

    /// <summary>One row: region, sector, year, measure, valueAdded, labor, productivity, benchmark, relative, flag.</summary>
    public ResultTable ToTable() => TableOf([this]);

    /// <inheritdoc/>
    public string ToHtml(IFormatProvider? culture = null) => ToTable().ToHtml(culture);

    /// <summary>The formula with the figures filled in.</summary>
    public Explanation Explain()
    {
        string where = string.Join(" + ", Regions.Select(r => r.Text));
        return new($"{ValueAddedCube.Measure.Concept} per {One} of {Sector.Text} in {where}, {Year}: {Text(Level)}", "productivity = x[r,s] / L[r,s]; relative = (x / L)[r,s] / (x / L)[n,s]",
            [
                $"x = {FigureText.WithUnit(ValueAdded, ValueAddedCube.Measure)} ({ValueAddedCube.Id}, {ValueAddedCube.Vintage})",
                $"L = {FigureText.WithUnit(Labor, LaborCube.Measure)} ({LaborCube.Id}, {LaborCube.Vintage})",
                $"x / L = {Text(Level)}",
                $"x / L in {Benchmark.Text} = {Text(BenchmarkLevel)}",
                $"relative = {(Relative.HasValue ? FigureText.Number(Relative.Value) : FigureText.Flag(Relative))}",
            ],
            Sources);
    }

    /// <summary>Several of them as one table.</summary>
    /// <exception cref="ArgumentException">There is none, so that no unit is known; or two of them are in different units.</exception>
    public static ResultTable TableOf(IReadOnlyList<LaborProductivity> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        if (results.Count == 0)
            throw new ArgumentException("A table of productivities needs at least one.", nameof(results));
        LaborProductivity first = results[0];
        if (results.FirstOrDefault(r => r.ValueAddedCube.Measure != first.ValueAddedCube.Measure || r.LaborCube.Measure != first.LaborCube.Measure) is { } other)
            throw new ArgumentException($"{other.ValueAddedCube.Measure} per {other.LaborCube.Measure} cannot stand in one table with {first.ValueAddedCube.Measure} per {first.LaborCube.Measure}.", nameof(results));
        (Year from, Year to) = (results.Min(r => r.Year), results.Max(r => r.Year));
        return new($"Labor productivity, {(from == to ? from : $"{from}–{to}")}",
            [
                new("region", ColumnKind.Text, "Region", "Regio"), new("sector", ColumnKind.Text, "Sector", "Sector"), new("year", ColumnKind.Year, "Year", "Jaar"), new("measure", ColumnKind.Text, "Per", "Per"),
                new("valueAdded", ColumnKind.Number, "Value added", "Toegevoegde waarde", first.ValueAddedCube.Measure.Unit.ToString()),
                new("labor", ColumnKind.Number, "Labor", "Arbeid", first.LaborCube.Measure.Unit.ToString()),
                new("productivity", ColumnKind.Number, "Productivity", "Productiviteit", $"{first.ValueAddedCube.Measure.Unit.Currency} per {first.One}"),
                new("benchmark", ColumnKind.Text, "Benchmark", "Vergeleken met"), new("relative", ColumnKind.Number, "Relative", "Relatief", Decimals: 3), new("flag", ColumnKind.Text, "Flag", "Vlag"),
            ],
            results.Select(r => ImmutableArray.Create<ResultCell>(
                string.Join(" + ", r.Regions.Select(c => c.Text)), r.Sector.Text, r.Year.Number, r.LaborCube.Measure.Concept.Code,
                r.ValueAdded.HasValue ? r.ValueAdded.Value : ResultCell.Missing, r.Labor.HasValue ? r.Labor.Value : ResultCell.Missing,
                r.Level.HasValue ? r.Level.Value.Amount : ResultCell.Missing, r.Benchmark.Text, r.Relative.HasValue ? r.Relative.Value : ResultCell.Missing, FigureText.Flag(r.Relative))),
            first.Convention, results.SelectMany(r => r.Sources));
    }

    /// <summary>Such as "NL341, C, 2018: 119,834 EUR per person, 1.2 times NL".</summary>
    public override string ToString()
        => $"{string.Join(" + ", Regions.Select(r => r.Text))}, {Sector.Text}, {Year}: {Text(Level)}{(Level.HasValue ? $" per {One}" : "")}{(Relative.HasValue ? FormattableString.Invariant($", {Relative.Value:0.00} times {Benchmark.Text}") : "")}";

    private string One => LaborCube.Measure.Unit.Dimension switch
    {
        UnitDimension.Persons => "person",
        UnitDimension.Jobs => "job",
        UnitDimension.FullTimeEquivalents => "full-time equivalent",
        _ => "hour",
    };

    private static string Text(Observation<Money> level) => level.HasValue ? FormattableString.Invariant($"{level.Value.Amount:#,##0.##} {level.Value.Currency}") : FigureText.Flag(level)!;
}
