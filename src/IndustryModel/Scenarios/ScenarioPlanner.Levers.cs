using System.Collections.Immutable;
using IndustryModel.Classifications;
using IndustryModel.Policy;
using IndustryModel.Quantities;
using IndustryModel.Regional;
using NodaTime;

namespace IndustryModel.Scenarios;

internal sealed partial class ScenarioPlanner
{
    private PlannedEffect[] Effects(ImmutableArray<ScenarioLever> levers)
    {
        var effects = new List<PlannedEffect>();
        for (int l = 0; l < levers.Length; l++)
        {
            int inFile = _scenario.Levers.IndexOf(levers[l]);
            string path = $"$.levers[{inFile}]";
            CheckCode(levers[l], path);
            double[]? intensity = Intensity(levers[l], path); // null has been told, and what is wrong with the effects is told too
            for (int e = 0; e < levers[l].Effects.Length; e++)
            {
                if (Effect(levers[l], l, e, $"{path}.effects[{e}]", intensity) is { } effect)
                    effects.Add(effect);
            }

            if (intensity is not null)
                TellLever(levers[l], intensity);
        }

        return [.. effects];
    }

    /// <summary>A code that looks like a vision's with a slip of the pen, and has no name of its own, is refused.</summary>
    private void CheckCode(ScenarioLever lever, string path)
    {
        if (lever.Name is not null || _scenario.Economy is not { Visions: { IsEmpty: false } visions })
            return;
        string[] known = [.. visions.SelectMany(v => v.Levers).Select(l => l.Code).Distinct()];
        if (known.Contains(lever.Code))
            return;
        ImmutableArray<string> close = DidYouMean.Closest(lever.Code, known);
        if (!close.IsEmpty)
            _problems.Add($"{path}.code", $"'{lever.Code}' is no lever of {string.Join(", ", visions.Select(v => v.NameEn).Distinct())}.{DidYouMean.Sentence(close)} A lever of your own gets a name too.");
    }

    private double[]? Intensity(ScenarioLever lever, string path)
    {
        double[] intensity = new double[_years];
        try
        {
            IntensityKernels.Over(_scenario.BaseYear.Number, lever.Start, lever.Lag, lever.BuildUp, lever.Profile, lever.Persistence, lever.End, lever.HalfLife, intensity);
        }
        catch (ArgumentException e)
        {
            if (!_problems.HoldsWithin(path)) // what the document's own check has not said
                _problems.Add(path, $"{lever.Code}: {e.Message}");
            return null;
        }

        return intensity;
    }

    private PlannedEffect? Effect(ScenarioLever lever, int position, int number, string path, double[]? intensity)
    {
        LeverEffect effect = lever.Effects[number];
        int before = _problems.Count;
        CellSet? regions = RegionsOf(effect.Region, $"{path}.region");
        CellSet? sectors = SectorsOf(effect.Sector, $"{path}.sector", lever, number);
        double[]? logStock = effect.Magnitude is StockMagnitude stock ? LogStock(stock, $"{path}.magnitude") : null;
        double[]? at = effect.Magnitude is DiffusionMagnitude diffusion && intensity is not null ? Adoption(diffusion, lever, path) : intensity;
        if (regions is null || sectors is null || at is null || _problems.Count > before)
            return null;
        Magnitude uncertain = effect.Magnitude switch { StockMagnitude s => s.Elasticity, DiffusionMagnitude d => d.Uplift, _ => effect.Magnitude };
        TellEffect(lever, number, effect, regions, sectors);
        return new($"{lever.Code}/{number}", path, position, effect, uncertain, _grid.CellsOf(regions.Members, sectors.Members), at, logStock);
    }

    private CellSet? RegionsOf(string text, string path)
    {
        if (!text.StartsWith("cluster:", StringComparison.Ordinal))
            return Prefixed(text, path) ? null : Region(text, path);
        if (Named(text, path, v => v.AllClusters.ToArray(), "cluster") is not Cluster cluster)
            return null;
        string id = _grid.Regions.Classification.Id;
        int[] members = [.. cluster.RegionsIn(id).SelectMany(r => Region(r.Region.Text, path)?.Members ?? []).Distinct().Order()];
        if (members.Length > 0)
            return new(text, cluster.NameEn, members);
        _problems.Add(path, $"{cluster.NameEn} is not drawn in {_grid.Regions.Classification.NameEn}; expected a cluster with regions there, or regions by code.");
        return null;
    }

    private CellSet? SectorsOf(string text, string path, ScenarioLever lever, int number)
    {
        PolicyItem? item = text.StartsWith("market:", StringComparison.Ordinal) ? Named(text, path, v => v.Markets, "market")
            : text.StartsWith("technology:", StringComparison.Ordinal) ? Named(text, path, v => v.Technologies, "technology") : null;
        if (item is null)
            return text.StartsWith("market:", StringComparison.Ordinal) || text.StartsWith("technology:", StringComparison.Ordinal) || Prefixed(text, path) ? null : Sector(text, path);
        IndustryVision vision = _scenario.Economy!.Visions.First(v => v.Items.Contains(item));
        HashSet<string> reached = [.. vision.Graph.PathsFrom(vision.Graph.Nodes.First(n => n.Kind == item.Kind && n.Code == item.Code)).SelectMany(p => p.Nodes).Where(n => n.Kind == PolicyKind.Sector).Select(n => n.Code)];
        Classification<SectorCode> tree = _grid.Sectors.Classification;
        SectorCode[] codes = [.. vision.Sectors.Where(s => reached.Contains(s.Code)).SelectMany(s => s.Sectors).Select(l => l.Sector).Where(tree.Has).Distinct()];
        var members = new SortedSet<int>();
        for (int s = 0; s < _grid.Sectors.Count; s++)
        {
            SectorCode known = _grid.Sectors.Codes[s];
            SectorCode[] within = [.. codes.Where(c => tree.Overlap(c, known))];
            if (within.Length == 0)
                continue;
            members.Add(s);
            if (!within.Any(c => tree.Covers(c, known)))
                Say($"{lever.Code}/{number}", $"{text} leads to {string.Join(", ", within.Select(c => c.Text).Order(StringComparer.Ordinal))}, which the accounts know only within {known.Text}: the effect acts on all of {known.Text}; give a weight below 1 for the part that it is", Convention);
        }

        if (members.Count > 0)
            return new(text, item.NameEn, [.. members]);
        _problems.Add(path, $"{item.NameEn} leads to no sector of the scenario; expected a sector by code.");
        return null;
    }

    private bool Prefixed(string text, string path)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            return false;
        string prefix = text[..colon];
        bool isRegion = path.EndsWith(".region", StringComparison.Ordinal);
        if (prefix is "cluster" or "market" or "technology")
            _problems.Add(path, isRegion ? $"'{text}' is no region; expected a code, * or cluster:NAME. A {prefix} belongs in the member sector." : $"'{text}' is no sector; expected a code, *, market:NAME or technology:NAME. A cluster belongs in the member region.");
        return prefix is "cluster" or "market" or "technology";
    }

    private PolicyItem? Named(string text, string path, Func<IndustryVision, IReadOnlyCollection<PolicyItem>> of, string kind)
    {
        string name = text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..];
        PolicyItem[] items = [.. (_scenario.Economy?.Visions ?? []).SelectMany(of)];
        string wanted = DidYouMean.Normalize(name);
        if (Array.Find(items, i => new[] { i.Code, i.NameEn, i.NameNl }.Any(s => DidYouMean.Normalize(s) == wanted)) is { } found)
            return found;
        ImmutableArray<string> close = DidYouMean.Closest(name, items.SelectMany(i => new[] { i.Code, i.NameEn, i.NameNl }).Distinct());
        _problems.Add(path, items.Length == 0 ? $"'{text}' names a {kind}, and no vision is known here; expected codes of regions and sectors."
            : $"'{name}' is no {kind} of the visions known here.{(close.IsEmpty ? $" Expected one of {string.Join(", ", items.Select(i => i.Code).Distinct())}." : DidYouMean.Sentence(close))}");
        return null;
    }

    private double[] LogStock(StockMagnitude stock, string path)
    {
        int first = Math.Min(stock.Spending.Select(s => s.Year.Number).DefaultIfEmpty(_scenario.BaseYear.Number).Min(), _scenario.BaseYear.Number);
        double[] investment = new double[_scenario.Horizon.Number - first + 1];
        foreach (YearAmount spent in stock.Spending)
        {
            if (spent.Year > _scenario.Horizon)
                _problems.Add($"{path}.stock.spending", $"{spent.Year} is after the horizon {_scenario.Horizon}; expected spending up to it.");
            else
                investment[spent.Year.Number - first] += spent.Amount;
        }

        double[] added = new double[investment.Length];
        StockKernels.PerpetualInventory(0, investment, stock.Depreciation, stock.Timing, added);
        return [.. added.AsSpan(_scenario.BaseYear.Number - first).ToArray().Select(s => Elementary.Log1P(s / stock.Initial))];
    }

    /// <summary>Adoption by year, the mean over its days: in the middle of each day.</summary>
    private double[] Adoption(DiffusionMagnitude diffusion, ScenarioLever lever, string path)
    {
        const double DaysOfYear = 365.25;
        if (!lever.BuildUp.Equals(Period.Zero))
            _problems.Add($"{path}.magnitude", $"{lever.Code} has a build-up, whose place the diffusion takes; expected one of the two. Leave buildUp out.");
        LocalDate begin = lever.Start + lever.Lag;
        int active = lever.End is { } end ? Math.Max(0, Period.DaysBetween(begin, end)) : int.MaxValue;
        int halfLife = lever is { End: { } last, HalfLife: { } half } ? Math.Max(1, Period.DaysBetween(last, last + half)) : 0;
        double[] adoption = new double[_years];
        for (int t = 0; t < _years; t++)
        {
            Year year = _scenario.BaseYear + t;
            int first = Period.DaysBetween(begin, year.FirstDay);
            double sum = 0;
            for (int day = Math.Max(first, 0); day < first + year.Days; day++)
            {
                double level = diffusion.Adoption((Math.Min(day, active) + (day < active ? 0.5 : 0)) / DaysOfYear);
                sum += day < active || lever.Persistence == LeverPersistence.Permanent ? level
                    : lever.Persistence == LeverPersistence.WhileActive ? 0 : level * IntensityKernels.Remaining(day + 0.5 - active, halfLife);
            }

            adoption[t] = sum / year.Days;
        }

        return adoption;
    }

    private PlannedPair[] Pairs(ImmutableArray<ScenarioLever> levers)
    {
        int Find(string code) => levers.Select((l, i) => (l.Code, i)).Where(x => x.Code == code).Select(x => x.i).DefaultIfEmpty(-1).First();
        var pairs = new List<PlannedPair>();
        foreach (LeverSynergy pair in _scenario.Combination)
        {
            (int a, int b) = (Find(pair.First), Find(pair.Second));
            if (a < 0 || b < 0)
                continue; // the document's check has said so
            pairs.Add(new(Math.Min(a, b), Math.Max(a, b), pair.Synergy));
            Say($"combination of {pair.First} and {pair.Second}", FormattableString.Invariant($"synergy of {pair.Synergy} of the smaller of their two effects"), LeverEffect.Assumed);
        }

        return [.. pairs.Where(p => p.Synergy != 0).OrderBy(p => p.First).ThenBy(p => p.Second)];
    }

    private EffectMap Map(PlannedEffect[] effects, PlannedPair[] pairs, EffectChannel channel, EffectKind kind)
    {
        var ofCell = new List<int>[_grid.Cells];
        for (int e = 0; e < effects.Length; e++)
        {
            if (effects[e].Effect.Channel != channel || effects[e].Effect.Kind != kind)
                continue;
            foreach (int c in effects[e].Cells)
                (ofCell[c] ??= []).Add(e);
        }

        var groups = new List<EffectGroup> { new([], []) };
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        int[] map = new int[_grid.Cells];
        for (int c = 0; c < map.Length; c++)
        {
            if (ofCell[c] is not { } list)
                continue;
            string key = string.Join(',', list);
            if (!known.TryGetValue(key, out map[c]))
            {
                HashSet<int> levers = [.. list.Select(e => effects[e].Lever)];
                map[c] = groups.Count;
                known.Add(key, groups.Count);
                groups.Add(new([.. list], [.. pairs.Where(p => levers.Contains(p.First) && levers.Contains(p.Second))]));
            }
        }

        return new(map, [.. groups]);
    }
}
