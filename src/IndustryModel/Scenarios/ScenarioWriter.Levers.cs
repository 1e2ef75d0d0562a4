using System.Globalization;
using NodaTime;

namespace IndustryModel.Scenarios;

/// <summary>The baseline, levers and magnitudes.</summary>
internal sealed partial class ScenarioWriter
{
    private void Baseline(Baseline baseline)
    {
        _writer.WriteStartObject("baseline");
        _writer.WriteString("method", ScenarioWords.Of(baseline.Method));
        string[] foreign = ScenarioReader.Foreign(baseline.Method);
        bool Has(string member, bool isDefault) => !isDefault || (_complete && !foreign.Contains(member));
        if (Has("persons", baseline.Persons == default))
            Rate("persons", baseline.Persons);
        if (Has("productivity", baseline.Productivity == default))
            Rate("productivity", baseline.Productivity);
        if (baseline.From is { } from)
            _writer.WriteNumber("from", from.Number);
        if (baseline.To is { } to)
            _writer.WriteNumber("to", to.Number);
        if (Has("regionalShift", baseline.RegionalShift == 0))
            Number("regionalShift", baseline.RegionalShift);
        if (baseline.Shock is { } shock)
        {
            _writer.WriteStartObject("shock");
            _writer.WriteString("distribution", "normal");
            Number("sd", shock.StandardDeviation);
            Word("by", shock.By, ShockScope.Sector);
            _writer.WriteEndObject();
        }

        List("cells", baseline.Cells, CellGrowth);
        List("path", baseline.Path, entry =>
        {
            _writer.WriteNumber("from", entry.From.Number);
            if (entry.To is { } last)
                _writer.WriteNumber("to", last.Number);
            CellGrowth(new(entry.Region, entry.Sector, entry.Persons, entry.Productivity));
        });
        List("differentials", baseline.Differentials, CellGrowth);
        _writer.WriteEndObject();
    }

    private void CellGrowth(CellGrowth cell)
    {
        Text("region", cell.Region, "*");
        Text("sector", cell.Sector, "*");
        Rate("persons", cell.Persons);
        Rate("productivity", cell.Productivity);
    }

    private void Lever(ScenarioLever lever)
    {
        _writer.WriteString("code", lever.Code);
        Text("name", lever.Name);
        _writer.WriteString("start", Text(lever.Start));
        Text("end", lever.End is { } end ? Text(end) : null);
        Text("lag", Text(lever.Lag), Text(Period.Zero));
        Text("buildUp", Text(lever.BuildUp), Text(Period.Zero));
        Word("profile", lever.Profile, BuildUpProfile.Linear);
        Word("persistence", lever.Persistence, LeverPersistence.Permanent);
        Text("halfLife", lever.HalfLife is { } halfLife ? Text(halfLife) : null);
        if (lever.Effects.IsEmpty)
        {
            _writer.WriteStartArray("effects");
            _writer.WriteEndArray();
        }

        List("effects", lever.Effects, Effect);
    }

    private void Effect(LeverEffect effect)
    {
        _writer.WriteString("channel", ScenarioWords.Of(effect.Channel));
        _writer.WriteString("kind", ScenarioWords.Of(effect.Kind));
        Text("region", effect.Region, "*");
        Text("sector", effect.Sector, "*");
        Number("weight", effect.Weight, 1);
        Magnitude("magnitude", effect.Magnitude);
        Text("origin", effect.Origin, LeverEffect.Assumed);
    }

    private void Magnitude(string name, Magnitude magnitude)
    {
        switch (magnitude)
        {
            case FixedMagnitude number:
                Number(name, number.Value);
                break;
            case NormalMagnitude normal:
                Distribution(name, normal, ("mean", normal.Mean), ("sd", normal.StandardDeviation));
                break;
            case TruncatedNormalMagnitude truncated:
                Distribution(name, truncated, ("mean", truncated.NormalMean), ("sd", truncated.NormalStandardDeviation), ("low", truncated.Low), ("high", truncated.High));
                break;
            case LogNormalMagnitude logNormal:
                Distribution(name, logNormal, ("meanLog", logNormal.MeanLog), ("sdLog", logNormal.SdLog));
                break;
            case UniformMagnitude uniform:
                Distribution(name, uniform, ("low", uniform.Low), ("high", uniform.High));
                break;
            case TriangularMagnitude triangular:
                Distribution(name, triangular, ("low", triangular.Low), ("mode", triangular.Mode), ("high", triangular.High));
                break;
            case PertMagnitude pert:
                Distribution(name, pert, ("low", pert.Low), ("mode", pert.Mode), ("high", pert.High));
                break;
            case StockMagnitude stock:
                Stock(name, stock);
                break;
            default:
                Diffusion(name, (DiffusionMagnitude)magnitude);
                break;
        }
    }

    private void Distribution(string name, Magnitude magnitude, params ReadOnlySpan<(string Name, double Value)> parameters)
    {
        _writer.WriteStartObject(name);
        _writer.WriteString("distribution", magnitude.Name);
        foreach ((string parameter, double value) in parameters)
        {
            if (!double.IsInfinity(value)) // no bound
                Number(parameter, value);
        }

        _writer.WriteEndObject();
    }

    private void Stock(string name, StockMagnitude stock)
    {
        _writer.WriteStartObject(name);
        _writer.WriteStartObject("stock");
        _writer.WriteStartObject("spending");
        foreach (YearAmount amount in stock.Spending)
            Number(amount.Year.Number.ToString(CultureInfo.InvariantCulture), amount.Amount);
        _writer.WriteEndObject();
        Number("initial", stock.Initial);
        Number("depreciation", stock.Depreciation);
        Magnitude("elasticity", stock.Elasticity);
        Word("timing", stock.Timing, InvestmentTiming.EndOfYear);
        _writer.WriteEndObject();
        _writer.WriteEndObject();
    }

    private void Diffusion(string name, DiffusionMagnitude diffusion)
    {
        (string first, string second) = DiffusionMagnitude.Members(diffusion.Model);
        _writer.WriteStartObject(name);
        _writer.WriteString("diffusion", ScenarioWords.Of(diffusion.Model));
        Number(first, diffusion.First);
        Number(second, diffusion.Second);
        Magnitude("uplift", diffusion.Uplift);
        _writer.WriteEndObject();
    }
}
