using System.Collections.Immutable;
using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

/// <summary>Magnitudes: numbers, distributions, stocks and diffusions.</summary>
internal sealed partial class ScenarioReader
{
    /// <summary>What each distribution is called and which parameters it has; those with a question mark may be left out.</summary>
    private static readonly Dictionary<string, string[]> Distributions = new(StringComparer.Ordinal)
    {
        ["normal"] = ["mean", "sd"],
        ["truncated-normal"] = ["mean", "sd", "low?", "high?"],
        ["lognormal"] = ["meanLog", "sdLog"],
        ["uniform"] = ["low", "high"],
        ["triangular"] = ["low", "mode", "high"],
        ["pert"] = ["low", "mode", "high"],
    };

    private bool AnyMagnitude(LocatedJson node, string who, out Magnitude value)
    {
        bool isStock = node["stock"] is not null, isDiffusion = node["diffusion"] is not null;
        if (node.Kind != LocatedKind.Object || node["distribution"] is not null || !(isStock || isDiffusion))
            return NumberOrDistribution(node, who, ", a distribution, a stock or a diffusion", out value);
        return isStock ? Stock(node, who, out value) : Diffusion(node, who, out value);
    }

    private bool PlainMagnitude(LocatedJson node, string who, out Magnitude value) => NumberOrDistribution(node, who, " or a distribution", out value);

    private bool NumberOrDistribution(LocatedJson node, string who, string others, out Magnitude value)
    {
        value = NoEffect.Magnitude;
        if (node.Kind == LocatedKind.Object)
            return Distribution(node, who, others, out value);
        if (node.Kind is not (LocatedKind.Number or LocatedKind.Text))
            return Wrong(node, who, $"a number such as 0.015, a text with a percent sign such as \"1.5%\"{others}");
        if (!Fraction(node, who, out double number))
            return false;
        value = new FixedMagnitude(number);
        return true;
    }

    private bool Distribution(LocatedJson node, string who, string others, out Magnitude value)
    {
        value = NoEffect.Magnitude;
        if (node["distribution"] is not { } named)
            return Refuse(node, who, $"{Field(node)}an object without 'distribution' was found; expected a number{others}, such as {{ \"distribution\": \"normal\", \"mean\": 0.1, \"sd\": 0.02 }}.");
        if (!named.IsText(out string? distribution) || !Distributions.TryGetValue(distribution, out string[]? parameters))
            return WrongWord(named, who, Distributions.Keys);
        string[] names = [.. parameters.Select(p => p.TrimEnd('?'))];
        bool ok = IsObject(node, who, "a distribution", ["distribution", .. names]);
        double[] figures = new double[names.Length];
        for (int i = 0; i < names.Length; i++)
        {
            int before = _problems.Count;
            double absent = names[i] == "low" ? double.NegativeInfinity : double.PositiveInfinity;
            figures[i] = parameters[i] != names[i] && node[names[i]] is null or { Kind: LocatedKind.Null } ? absent : Required<double>(node, names[i], who, Fraction, 0);
            ok &= before == _problems.Count;
        }

        if (!ok)
            return false;
        IReadOnlyList<MagnitudeProblem> wrong = distribution switch
        {
            "normal" => NormalMagnitude.Problems(figures[0], figures[1]),
            "truncated-normal" => TruncatedNormalMagnitude.Problems(figures[0], figures[1], figures[2], figures[3]),
            "lognormal" => LogNormalMagnitude.Problems(figures[0], figures[1]),
            "uniform" => UniformMagnitude.Problems(figures[0], figures[1]),
            "triangular" => TriangularMagnitude.Problems(figures[0], figures[1], figures[2]),
            _ => PertMagnitude.Problems(figures[0], figures[1], figures[2]),
        };
        foreach (MagnitudeProblem problem in wrong)
            Refuse(node[problem.Parameter] ?? node, who, $"{problem.Parameter}: {problem.Found} was found; expected {problem.Valid}.");
        if (wrong.Count > 0)
            return false;
        value = distribution switch
        {
            "normal" => new NormalMagnitude(figures[0], figures[1]),
            "truncated-normal" => new TruncatedNormalMagnitude(figures[0], figures[1], figures[2], figures[3]),
            "lognormal" => new LogNormalMagnitude(figures[0], figures[1]),
            "uniform" => new UniformMagnitude(figures[0], figures[1]),
            "triangular" => new TriangularMagnitude(figures[0], figures[1], figures[2]),
            _ => new PertMagnitude(figures[0], figures[1], figures[2]),
        };
        return true;
    }

    private bool Stock(LocatedJson node, string who, out Magnitude value)
    {
        value = NoEffect.Magnitude;
        int before = _problems.Count;
        LocatedJson stock = node["stock"]!;
        if (!IsObject(node, who, "a stock", "stock") | !IsObject(stock, who, "a stock, { \"spending\": { \"2025\": … }, \"initial\": …, \"depreciation\": …, \"elasticity\": … }", "spending", "initial", "depreciation", "elasticity", "timing")
            || stock.Kind != LocatedKind.Object)
            return false;
        ImmutableArray<YearAmount> spending = Required<ImmutableArray<YearAmount>>(stock, "spending", who, Spending, []);
        double initial = Required<double>(stock, "initial", who, Amount, 1);
        double depreciation = Required<double>(stock, "depreciation", who, Fraction, 0);
        Magnitude elasticity = Required<Magnitude>(stock, "elasticity", who, PlainMagnitude, value);
        InvestmentTiming timing = Optional<InvestmentTiming>(stock, "timing", who, Word, default);
        return TryMake(stock, who, before, StockMagnitude.Problems(spending, initial, depreciation, elasticity), () => new StockMagnitude(spending, initial, depreciation, elasticity, timing), ref value);
    }

    private bool Spending(LocatedJson node, string who, out ImmutableArray<YearAmount> value)
    {
        value = [];
        if (node.Kind != LocatedKind.Object)
            return Wrong(node, who, "amounts by year, such as { \"2025\": 100 }");
        var amounts = ImmutableArray.CreateBuilder<YearAmount>();
        foreach ((string name, int line, int column, LocatedJson amount) in node.Members)
        {
            if (!IndustryModel.Quantities.Year.TryParse(name, null, out Year year))
                Refuse(amount.Path, line, column, who, $"spending: '{name}' is no year; expected amounts by year, such as {{ \"2025\": 100 }}.");
            else if (Amount(amount, who, out double figure))
                amounts.Add(new(year, figure));
        }

        value = amounts.ToImmutable();
        return true;
    }

    private bool Diffusion(LocatedJson node, string who, out Magnitude value)
    {
        value = NoEffect.Magnitude;
        int before = _problems.Count;
        if (!Word(node["diffusion"]!, who, out DiffusionModel model))
            return false;
        (string first, string second) = DiffusionMagnitude.Members(model);
        IsObject(node, who, "a diffusion", "diffusion", first, second, "uplift");
        double one = Required<double>(node, first, who, Fraction, 1);
        double other = Required<double>(node, second, who, Fraction, 1);
        Magnitude uplift = Required<Magnitude>(node, "uplift", who, PlainMagnitude, value);
        return TryMake(node, who, before, DiffusionMagnitude.Problems(model, one, other, uplift),
            () => model == DiffusionModel.Bass ? DiffusionMagnitude.Bass(one, other, uplift) : DiffusionMagnitude.Logistic(one, other, uplift), ref value);
    }

    /// <summary>Makes a magnitude if nothing was wrong since <paramref name="before"/> and nothing is now.</summary>
    private bool TryMake(LocatedJson node, string who, int before, ImmutableArray<(string Member, string Message)> wrong, Func<Magnitude> make, ref Magnitude value)
    {
        foreach ((string member, string message) in wrong.Where(w => !ScenarioReading.Holds(_unread, node.At(w.Member))))
            Refuse(node[member] ?? node, who, $"{member}: {message}.");
        if (_problems.Count > before)
            return false;
        value = make();
        return true;
    }
}
