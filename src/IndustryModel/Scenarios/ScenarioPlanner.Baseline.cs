using System.Collections.Immutable;
using IndustryModel.Quantities;
using IndustryModel.Shares;
using IndustryModel.Statistics;

namespace IndustryModel.Scenarios;

internal sealed partial class ScenarioPlanner
{
    private const int NamedAtMost = 5;

    /// <summary>Growth of employment and productivity without levers, [year][cell].</summary>
    private (double[] Persons, double[] Productivity) Baseline()
    {
        Baseline baseline = _scenario.Baseline;
        double[] persons = new double[_years * _grid.Cells];
        double[] productivity = new double[_years * _grid.Cells];
        bool[] isGiven = new bool[2 * _grid.Cells]; // by cells of the baseline: what needs no history
        (double?[] givenPersons, double?[] givenProductivity) = Overrides(baseline.Cells, "$.baseline.cells");
        for (int c = 0; c < _grid.Cells; c++)
            (isGiven[2 * c], isGiven[2 * c + 1]) = (givenPersons[c] is not null, givenProductivity[c] is not null);
        (double[] ofPersons, double[] ofProductivity) = baseline.Method is BaselineMethod.Historical or BaselineMethod.ShiftShare ? OfHistory(baseline, isGiven)
            : (Filled(baseline.Persons.Fraction), Filled(baseline.Productivity.Fraction));
        (double?[] morePersons, double?[] moreProductivity) = Differentials(baseline.Differentials);
        for (int t = 1; t < _years; t++)
        {
            (double?[] yearPersons, double?[] yearProductivity) = baseline.Method == BaselineMethod.Path ? PathIn(baseline.Path, _scenario.BaseYear + t) : ([], []);
            for (int c = 0; c < _grid.Cells; c++)
            {
                int at = t * _grid.Cells + c;
                persons[at] = (givenPersons[c] ?? (yearPersons.Length > 0 ? yearPersons[c] : null) ?? ofPersons[c]) + (morePersons[c] ?? 0);
                productivity[at] = (givenProductivity[c] ?? (yearProductivity.Length > 0 ? yearProductivity[c] : null) ?? ofProductivity[c]) + (moreProductivity[c] ?? 0);
            }
        }

        CheckRates(persons, productivity);
        TellBaseline(baseline);
        return (persons, productivity);
    }

    private double[] Filled(double rate)
    {
        double[] rates = new double[_grid.Cells];
        Array.Fill(rates, rate);
        return rates;
    }

    /// <summary>The most specific rate of each cell: the one whose region and sector cover the fewest cells.</summary>
    private (double?[] Persons, double?[] Productivity) Overrides(ImmutableArray<CellGrowth> cells, string path)
    {
        var entries = new List<(int[] Cells, string Path, GrowthRate? Persons, GrowthRate? Productivity)>();
        for (int i = 0; i < cells.Length; i++)
        {
            CellSet? region = Region(cells[i].Region, $"{path}[{i}].region");
            CellSet? sector = Sector(cells[i].Sector, $"{path}[{i}].sector");
            if (region is not null && sector is not null)
                entries.Add((_grid.CellsOf(region.Members, sector.Members), $"{path}[{i}]", cells[i].Persons, cells[i].Productivity));
        }

        return (MostSpecific(entries.Select(e => (e.Cells, e.Path, e.Persons))), MostSpecific(entries.Select(e => (e.Cells, e.Path, e.Productivity))));
    }

    private double?[] MostSpecific(IEnumerable<(int[] Cells, string Path, GrowthRate? Rate)> entries)
    {
        double?[] rates = new double?[_grid.Cells];
        var won = new (int[] Cells, string Path)[_grid.Cells];
        foreach ((int[] cells, string path, GrowthRate? rate) in entries.Where(e => e.Rate is not null))
        {
            foreach (int c in cells)
            {
                if (rates[c] is { } other && won[c].Cells.Length == cells.Length && other != rate!.Value.Fraction && !_problems.HoldsWithin(path)) // the first cell stands for all
                {
                    _problems.Add(path, won[c].Cells.AsSpan().SequenceEqual(cells) ? $"{_grid.NameOf(c)} gets two rates, here and at {won[c].Path}, which name the same regions and sectors; expected one. Leave one of them out."
                        : $"{_grid.NameOf(c)} gets two rates, here and at {won[c].Path}, neither of which is more specific; expected one. Name both the region and the sector in one of them.");
                }

                if (rates[c] is null || cells.Length < won[c].Cells.Length)
                    (rates[c], won[c]) = (rate!.Value.Fraction, (cells, path));
            }
        }

        return rates;
    }

    private (double?[] Persons, double?[] Productivity) Differentials(ImmutableArray<CellGrowth> cells)
    {
        double?[] persons = new double?[_grid.Cells];
        double?[] productivity = new double?[_grid.Cells];
        for (int i = 0; i < cells.Length; i++)
        {
            CellSet? region = Region(cells[i].Region, $"$.baseline.differentials[{i}].region");
            CellSet? sector = Sector(cells[i].Sector, $"$.baseline.differentials[{i}].sector");
            foreach (int c in region is null || sector is null ? [] : _grid.CellsOf(region.Members, sector.Members))
            {
                persons[c] = (persons[c] ?? 0) + (cells[i].Persons?.Fraction ?? 0);
                productivity[c] = (productivity[c] ?? 0) + (cells[i].Productivity?.Fraction ?? 0);
            }
        }

        return (persons, productivity);
    }

    private (double?[] Persons, double?[] Productivity) PathIn(ImmutableArray<PathGrowth> path, Year year)
    {
        var entries = new List<(int[] Cells, string Path, GrowthRate? Persons, GrowthRate? Productivity)>();
        for (int i = 0; i < path.Length; i++)
        {
            if (year < path[i].From || year > (path[i].To ?? path[i].From))
                continue;
            CellSet? region = Region(path[i].Region, $"$.baseline.path[{i}].region");
            CellSet? sector = Sector(path[i].Sector, $"$.baseline.path[{i}].sector");
            if (region is not null && sector is not null)
                entries.Add((_grid.CellsOf(region.Members, sector.Members), $"$.baseline.path[{i}]", path[i].Persons, path[i].Productivity));
        }

        return (MostSpecific(entries.Select(e => (e.Cells, e.Path, e.Persons))), MostSpecific(entries.Select(e => (e.Cells, e.Path, e.Productivity))));
    }

    private (double[] Persons, double[] Productivity) OfHistory(Baseline baseline, bool[] isGiven)
    {
        double[] persons = new double[_grid.Cells];
        double[] productivity = new double[_grid.Cells];
        if (History(baseline) is not { } past)
            return (persons, productivity);
        (GridHistory history, Year from, Year to) = past;
        double[][] figures = [Read(history.Persons, from), Read(history.Persons, to), Read(history.ValueAdded, from), Read(history.ValueAdded, to)];
        double[]? prices = Prices(history, baseline.Deflator!, from, to);
        if (prices is null)
            return (persons, productivity);
        int span = to - from;
        var unknown = new List<string>();
        var withoutPersons = new List<string>();
        bool isNational = baseline.Method == BaselineMethod.ShiftShare;
        for (int c = 0; c < _grid.Cells; c++)
        {
            bool nobody = _grid.Persons[c] == 0 && figures[1][c] == 0; // value added by fewer persons than the accounts count: no jobs to grow, and none to divide by
            (double l, double v) = nobody ? (0, CompoundRate(figures[2][c], figures[3][c] / prices[c % _grid.Sectors.Count], span)) : Rates(figures, prices, c, span);
            if (nobody && _grid.ValueAdded[c] != 0)
                withoutPersons.Add(_grid.NameOf(c));
            (double nationL, double nationV) = isNational ? NationalRates(figures, prices, c % _grid.Sectors.Count, span) : (0, 0);
            double shift = isNational ? baseline.RegionalShift : 1;
            persons[c] = Mix(nationL, l, shift, _grid.Persons[c] == 0);
            productivity[c] = Mix(nationV, v, shift, _grid.ValueAdded[c] == 0);
            if ((double.IsNaN(persons[c]) && !isGiven[2 * c]) || (double.IsNaN(productivity[c]) && !isGiven[2 * c + 1]))
                unknown.Add(_grid.NameOf(c));
        }

        if (unknown.Count > 0)
        {
            _problems.Add("$.baseline.from", $"no growth from {from} to {to} is known of {string.Join(", ", unknown.Take(NamedAtMost))}{(unknown.Count > NamedAtMost ? FormattableString.Invariant($" and {unknown.Count - NamedAtMost} more") : "")}, "
                + "because a figure is missing, 0 or negative; expected one to grow from. Choose other years, or give rates for them in baseline.cells.");
        }

        if (withoutPersons.Count > 0)
            Say("baseline", $"{string.Join(", ", withoutPersons)} has value added and, as rounded, no persons in {to}: its value added grows as it did, and its persons stay 0", Convention);
        return (persons, productivity);
    }

    /// <summary>nation + shift · (own − nation), where an own rate that is unknown does not matter if nothing of it lasts; of a cell that is empty, 0.</summary>
    private static double Mix(double nation, double own, double shift, bool isEmpty) => isEmpty ? 0 : shift == 1 ? own : shift == 0 ? nation : nation + shift * (own - nation);

    private (GridHistory History, Year From, Year To)? History(Baseline baseline)
    {
        string method = baseline.Method == BaselineMethod.Historical ? "historical" : "shift-share";
        if (_grid.History is not { } history)
        {
            _problems.Add("$.baseline.method", $"a {method} baseline looks back, and cells have no past; expected the method constant or path, or a scenario that starts from accounts.");
            return null;
        }

        if (baseline.Deflator is null || baseline.From is not { } from)
            return null; // the document's check has said so
        Year to = baseline.To ?? _scenario.BaseYear;
        (Year first, Year last) = history.Years;
        bool isKnown = true;
        foreach ((Year year, string member) in new[] { (from, "from"), (to, "to") })
        {
            if (year < first || year > last)
            {
                _problems.Add($"$.baseline.{member}", $"{year}, where {history.ValueAdded.Id} and {history.Persons.Id} have {first} to {last}; expected one of these years.");
                isKnown = false;
            }
        }

        return isKnown && from < to ? (history, from, to) : null;
    }

    private double[] Read(Accounts.DataCube cube, Year year)
    {
        double[] values = new double[_grid.Cells];
        for (int c = 0; c < values.Length; c++)
        {
            Observation<double> figure = cube.Observe(_grid.Regions.Codes[c / _grid.Sectors.Count], _grid.Sectors.Codes[c % _grid.Sectors.Count], year);
            values[c] = figure.HasValue ? figure.Value : double.NaN;
        }

        return values;
    }

    private double[]? Prices(GridHistory history, Deflator deflator, Year from, Year to)
    {
        double[] prices = new double[_grid.Sectors.Count];
        for (int s = 0; s < prices.Length; s++)
        {
            if (history.PriceChange(deflator, _grid.Sectors.Codes[s], from, to, out string? problem) is not { } change)
            {
                _problems.Add("$.prices.deflator", $"{deflator.Name}: {problem}; expected another year, or another of national-total, national-industry, current-prices and a file.");
                return null;
            }

            prices[s] = change;
        }

        return prices;
    }

    /// <summary>Compound growth a year of employment and of real value added per person.</summary>
    private (double Persons, double Productivity) Rates(double[][] figures, double[] prices, int c, int span) => Rates(figures[0][c], figures[1][c], figures[2][c], figures[3][c] / prices[c % _grid.Sectors.Count], span);

    private (double Persons, double Productivity) NationalRates(double[][] figures, double[] prices, int sector, int span)
    {
        double[] sums = [.. figures.Select(f => Sum(f, sector))];
        return Rates(sums[0], sums[1], sums[2], sums[3] / prices[sector], span);
    }

    private double Sum(double[] figures, int sector)
    {
        double sum = 0;
        for (int r = 0; r < _grid.Regions.Count; r++)
            sum += figures[_grid.At(r, sector)];
        return sum;
    }

    private static (double Persons, double Productivity) Rates(double persons0, double persons1, double value0, double value1, int span)
    {
        return (CompoundRate(persons0, persons1, span), persons0 > 0 && persons1 > 0 ? CompoundRate(value0 / persons0, value1 / persons1, span) : double.NaN);
    }

    private static double CompoundRate(double from, double to, int span) => from > 0 && to > 0 ? Elementary.Expm1(Elementary.Log(to / from) / span) : double.NaN;

    private void CheckRates(double[] persons, double[] productivity)
    {
        for (int at = _grid.Cells; at < persons.Length; at++)
        {
            foreach ((double rate, string channel) in new[] { (persons[at], "employment"), (productivity[at], "productivity") })
            {
                if (rate < -1)
                    _problems.Add("$.baseline", FormattableString.Invariant($"{channel} of {_grid.NameOf(at % _grid.Cells)} would grow by {100 * rate:0.###} % in {(_scenario.BaseYear + at / _grid.Cells).Number}; expected no rate below −100 %."));
            }
        }
    }
}
