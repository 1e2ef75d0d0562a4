using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using IndustryModel.Quantities;
using NodaTime;
using NodaTime.Text;

namespace IndustryModel.Scenarios;

/// <summary>
/// Writes a scenario as canonical JSON: members in the order of the documentation, those that equal their default left out. The complete form, for pointers, has those as well, and all rates as numbers.
/// </summary>
internal sealed partial class ScenarioWriter
{
    private readonly Utf8JsonWriter _writer;
    private readonly bool _complete;

    private ScenarioWriter(Utf8JsonWriter writer, bool complete) => (_writer, _complete) = (writer, complete);

    /// <summary>The canonical text.</summary>
    internal static string Write(Scenario scenario, bool indented) => Write(scenario, indented, complete: false);

    /// <summary>The text with every member.</summary>
    internal static string WriteComplete(Scenario scenario) => Write(scenario, indented: false, complete: true);

    /// <summary>Writes into JSON that somebody else began.</summary>
    internal static void Write(Scenario scenario, Utf8JsonWriter writer) => new ScenarioWriter(writer, complete: false).Document(scenario);

    /// <summary>A day as scenario files have it.</summary>
    internal static string Text(LocalDate date) => LocalDatePattern.Iso.Format(date.WithCalendar(CalendarSystem.Iso));

    /// <summary>A period as scenario files have it.</summary>
    internal static string Text(Period period) => period.Equals(Period.Zero) ? "P0D" : PeriodPattern.Roundtrip.Format(period);

    private static string Write(Scenario scenario, bool indented, bool complete)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new() { Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            new ScenarioWriter(writer, complete).Document(scenario);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private void Document(Scenario scenario)
    {
        _writer.WriteStartObject();
        _writer.WriteString("name", scenario.Name);
        _writer.WriteNumber("baseYear", scenario.BaseYear.Number);
        _writer.WriteNumber("horizon", scenario.Horizon.Number);
        Text("accounts", scenario.Accounts);
        List("cells", scenario.Cells, Cell);
        if (scenario.Baseline.Deflator is { } deflator)
        {
            _writer.WriteStartObject("prices");
            _writer.WriteString("deflator", deflator.Name);
            _writer.WriteEndObject();
        }

        Baseline(scenario.Baseline);
        List("levers", scenario.Levers, Lever);
        List("correlations", scenario.Correlations, c =>
        {
            Pair("between", c.First, c.Second);
            Number("rank", c.Rank);
        });
        List("combination", scenario.Combination, c =>
        {
            Pair("pair", c.First, c.Second);
            Number("synergy", c.Synergy);
        });
        LaborMarket(scenario.LaborMarket);
        List("targets", scenario.Targets, Target);
        _writer.WriteEndObject();
    }

    private void Cell(ScenarioCell cell)
    {
        _writer.WriteString("region", cell.Region);
        _writer.WriteString("sector", cell.Sector);
        Number("persons", cell.Persons);
        Number("valueAdded", cell.ValueAdded);
    }

    private void LaborMarket(LaborMarket market)
    {
        if (market.Closure == LaborMarketClosure.Cap)
        {
            _writer.WriteStartObject("laborMarket");
            List("cap", market.Cap, force =>
            {
                _writer.WriteString("region", force.Region);
                _writer.WriteNumber("year", force.Year.Number);
                Number("persons", force.Persons);
            });
            _writer.WriteEndObject();
        }
        else if (_complete || market.Closure != LaborMarketClosure.Elastic)
        {
            _writer.WriteString("laborMarket", ScenarioWords.Of(market.Closure));
        }
    }

    private void Target(ScenarioTarget target)
    {
        _writer.WriteString("name", target.Name);
        Word("measure", target.Measure, OutcomeMeasure.ShareGva);
        Text("region", target.Region);
        Text("sector", target.Sector);
        _writer.WriteNumber("year", target.Year.Number);
        Number("atLeast", target.AtLeast);
    }

    private void List<T>(string name, ImmutableArray<T> items, Action<T> write)
    {
        if (items.IsEmpty)
            return;
        _writer.WriteStartArray(name);
        foreach (T item in items)
        {
            _writer.WriteStartObject();
            write(item);
            _writer.WriteEndObject();
        }

        _writer.WriteEndArray();
    }

    private void Pair(string name, string first, string second)
    {
        _writer.WriteStartArray(name);
        _writer.WriteStringValue(first);
        _writer.WriteStringValue(second);
        _writer.WriteEndArray();
    }

    private void Text(string name, string? text)
    {
        if (text is not null)
            _writer.WriteString(name, text);
    }

    private void Text(string name, string text, string fallback)
    {
        if (_complete || text != fallback)
            _writer.WriteString(name, text);
    }

    private void Word<T>(string name, T word, T fallback)
        where T : struct, Enum
    {
        if (_complete || !EqualityComparer<T>.Default.Equals(word, fallback))
            _writer.WriteString(name, ScenarioWords.Of(word));
    }

    private void Number(string name, double number)
    {
        if (!double.IsFinite(number))
            throw new ArgumentException(FormattableString.Invariant($"{name} is {number}, which JSON has no number for; give a finite one."));
        _writer.WriteNumber(name, number);
    }

    private void Number(string name, double number, double fallback)
    {
        if (_complete || number != fallback)
            Number(name, number);
    }

    private void Rate(string name, GrowthRate rate)
    {
        if (_complete)
            _writer.WriteNumber(name, rate.Fraction);
        else if (Math.Abs(rate.Fraction) < 1)
            _writer.WriteNumber(name, rate.Fraction);
        else
            _writer.WriteString(name, rate.ToString());
    }

    private void Rate(string name, GrowthRate? rate)
    {
        if (rate is { } given)
            Rate(name, given);
    }
}
