using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Xunit;
using IndustryModel.Json;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Tests.Results;

public sealed class ResultTableTests
{
    private static readonly Source Office = new("o", "Office", "Table of things", "t1");

    private static readonly ResultTable Sample = new("Title",
        [
            new("code", ColumnKind.Text, "Code", "Kode"), new("year", ColumnKind.Year, "Year", "Jaar"), new("value", ColumnKind.Number, "Value", "Waarde", "million EUR"),
            new("share", ColumnKind.Share, "Share", "Aandeel"), new("ok", ColumnKind.Boolean, "OK"), new("path", ColumnKind.TextList, "Path", "Pad"),
        ],
        [
            ["a,b", 2018, 1234.5678, 0.119278, true, ImmutableArray.Create("x", "y")],
            ["say \"so\"", 2019, ResultCell.Missing, ResultCell.Missing, false, ImmutableArray<string>.Empty],
        ],
        "a convention", [Office, Office], ["a note", "a note"]);

    [Fact]
    public void Json_is_an_array_of_flat_objects_with_whole_numbers_and_null_for_missing() => Assert.Equal(
        """[{"code":"a,b","year":2018,"value":1234.5678,"share":0.119278,"ok":true,"path":["x","y"]},{"code":"say \"so\"","year":2019,"value":null,"share":null,"ok":false,"path":[]}]""",
        Sample.ToJson());

    [Fact]
    public void Csv_quotes_what_must_be_quoted_and_leaves_missing_fields_empty() => Assert.Equal(
        "code,year,value,share,ok,path\r\n\"a,b\",2018,1234.5678,0.119278,true,x > y\r\n\"say \"\"so\"\"\",2019,,,false,\r\n", Sample.ToCsv());

    [Fact]
    public void Text_is_aligned_and_says_convention_notes_and_sources_once() => Assert.Equal(
        """
        Title
        a convention
        Code      Year  Value (million EUR)   Share  OK   Path
        --------  ----  -------------------  ------  ---  -----
        a,b       2018                1,235  11.9 %  yes  x → y
        say "so"  2019                    –       –  no
        Note: a note
        Source: Office, t1

        """.ReplaceLineEndings("\n"), Sample.ToText());

    [Fact]
    public void Text_follows_a_dutch_reader_and_files_do_not()
    {
        var dutch = CultureInfo.GetCultureInfo("nl-NL");
        string text = Sample.ToText(dutch);
        Assert.Contains("Kode", text, StringComparison.Ordinal);
        Assert.Contains("1.235", text, StringComparison.Ordinal);
        Assert.Contains("11,9 %", text, StringComparison.Ordinal);
        Assert.Contains("ja", text, StringComparison.Ordinal);
        Assert.Contains("Bron: Office", text, StringComparison.Ordinal);
        CultureInfo before = CultureInfo.CurrentCulture;
        (string json, string csv, string invariant) = (Sample.ToJson(), Sample.ToCsv(), Sample.ToString());
        try
        {
            CultureInfo.CurrentCulture = dutch;
            Assert.Equal((json, csv, invariant), (Sample.ToJson(), Sample.ToCsv(), Sample.ToString()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Cells_are_found_by_place_and_by_name()
    {
        Assert.Equal("a,b", Sample[0, 0].Text);
        Assert.Equal(2019, Sample[1, "year"].Number);
        Assert.True(Sample[0, "ok"].Boolean);
        Assert.Equal(["x", "y"], Sample[0, "path"].TextList.AsEnumerable());
        Assert.Equal(6, Sample.Row(1).Length);
        Assert.StartsWith("The table has no column 'yer'; it has code, year, value, share, ok, path.", Assert.Throws<ArgumentException>(() => Sample[0, "yer"]).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Sample[2, 0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Sample[-1, 0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Sample[0, 6]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Sample[0, -1]);
    }

    [Fact]
    public void A_table_that_does_not_fit_is_refused_and_says_where()
    {
        ResultColumn text = new("t", ColumnKind.Text);
        Refused("A table needs at least one column.", [], []);
        Refused("The column 't' stands twice; each name may stand once.", [text, text], []);
        Refused("Row 2 has 2 cells; the table has 1 columns.", [text], [["a"], ["a", "b"]]);
        Refused("Row 1, column 't' holds a Number; the column holds Text.", [text], [[1.0]]);
        Refused("Row 1, column 'n' holds a Text; the column holds Number.", [new("n", ColumnKind.Number)], [["a"]]);
    }

    [Fact]
    public void A_cell_refuses_what_is_no_number_and_what_it_does_not_hold()
    {
        Assert.StartsWith("A cell holds a finite number. Where there is no value, use ResultCell.Missing and say why in the row's flag.",
            Assert.Throws<ArgumentOutOfRangeException>(() => (ResultCell)double.NaN).Message, StringComparison.Ordinal);
        Assert.Equal("The cell holds a Text, not a Number. Ask Kind first.", Assert.Throws<InvalidOperationException>(() => ((ResultCell)"a").Number).Message);
        Assert.Equal("The cell holds no value, not a Text. Ask Kind first.", Assert.Throws<InvalidOperationException>(() => ResultCell.Missing.Text).Message);
        Assert.True(((ResultCell)(string?)null).IsMissing && ((ResultCell)(double?)null).IsMissing && default(ResultCell) == ResultCell.Missing);
        Assert.Equal("0", ((ResultCell)(-0.0)).ToString());
    }

    [Fact]
    public void Cells_are_equal_by_content()
    {
        Assert.Equal((ResultCell)1.0, (ResultCell)1.0);
        Assert.NotEqual((ResultCell)1.0, (ResultCell)true);
        Assert.Equal((ResultCell)ImmutableArray.Create("a"), (ResultCell)ImmutableArray.Create("a"));
        Assert.NotEqual((ResultCell)ImmutableArray.Create("a"), (ResultCell)ImmutableArray.Create("b"));
        Assert.Equal(((ResultCell)"a").GetHashCode(), ((ResultCell)"a").GetHashCode());
        Assert.Equal(((ResultCell)ImmutableArray.Create("a")).GetHashCode(), ((ResultCell)ImmutableArray.Create("a")).GetHashCode());
        Assert.False(((ResultCell)"a").Equals((object)"a"));
    }

    [Fact]
    public void Rows_can_be_left_out_and_the_rest_stays()
    {
        ResultTable one = Sample.Where(row => Sample[row, "year"].Number == 2019);
        Assert.Equal((1, "say \"so\"", "a convention"), (one.RowCount, one[0, 0].Text, one.Convention));
        Assert.Equal(1, Sample.Take(1).RowCount);
        Assert.Equal(2, Sample.Take(9).RowCount);
        Assert.Contains("(no rows)", Sample.Take(0).ToText(), StringComparison.Ordinal);
        Assert.Contains("(geen rijen)", Sample.Take(0).ToText(CultureInfo.GetCultureInfo("nl-NL")), StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_show_as_many_decimals_as_help()
    {
        ResultTable table = new("t", [new("a", ColumnKind.Number), new("b", ColumnKind.Number, Decimals: 2), new("c", ColumnKind.Count), new("d", ColumnKind.PercentagePoints), new("e", ColumnKind.GrowthRate, Decimals: 2)],
            [[0.12345, 1.006, 1234, 0.126, 0.0415], [12.34, 1.0, 1, -1.5, -0.01]]);
        Assert.Equal(["0.1235", "1.01", "1,234", "0.13", "4.15 %"], Enumerable.Range(0, 5).Select(c => table.DisplayText(0, c)));
        Assert.Equal(["12.3", "1.00", "1", "-1.50", "-1.00 %"], Enumerable.Range(0, 5).Select(c => table.DisplayText(1, c)));
    }

    [Theory]
    [InlineData(0.0000123, 3, "0.000012", "0,000012")]
    [InlineData(-0.00049999, 3, "-0.00050", "-0,00050")]
    [InlineData(0.0005, 3, "0.001", "0,001")]
    [InlineData(0, 3, "0.000", "0,000")]
    [InlineData(0.00004, null, "0.000040", "0,000040")]
    [InlineData(-3.25e-12, 4, "-3.3E-12", "-3,3E-12")]
    [InlineData(0.04, 0, "0.040", "0,040")]
    public void A_number_that_would_read_as_zero_keeps_two_digits(double number, int? decimals, string invariant, string dutch)
    {
        ResultTable table = new("t", [new("a", ColumnKind.Number, Decimals: decimals)], [[number]]);
        Assert.Equal((invariant, dutch), (table.DisplayText(0, 0), table.DisplayText(0, 0, CultureInfo.GetCultureInfo("nl-NL"))));
    }

    [Property]
    public void Json_and_csv_hold_the_same_texts(NonNull<string>[] texts)
    {
        string[] cells = [.. texts.Select(t => t.Get).Where(t => t.All(c => !char.IsSurrogate(c) && c != '\0'))];
        ResultTable table = new("t", [new("x", ColumnKind.Text)], cells.Select(t => ImmutableArray.Create<ResultCell>(t)));
        using JsonDocument json = JsonDocument.Parse(table.ToJson());
        Assert.Equal(cells, json.RootElement.EnumerateArray().Select(e => e.GetProperty("x").GetString()));
        Assert.Equal(cells, ReadCsv(table.ToCsv()).Skip(1));
    }

    [Property]
    public void Numbers_round_trip_through_json(NormalFloat number)
    {
        ResultTable table = new("t", [new("x", ColumnKind.Number)], [[number.Get]]);
        using JsonDocument json = JsonDocument.Parse(table.ToJson());
        Assert.Equal(number.Get + 0.0, json.RootElement[0].GetProperty("x").GetDouble());
        Assert.Equal(number.Get + 0.0, double.Parse(table.ToCsv().Split("\r\n")[1], CultureInfo.InvariantCulture));
    }

    [Fact]
    public void An_explanation_says_formula_steps_and_sources()
    {
        var explanation = new Explanation("share = 0.25", "x / X", ["1 / 4", "0.25"], [Office, Office]);
        Assert.Equal("share = 0.25\n  x / X\n  = 1 / 4\n  = 0.25\n  source: Office, t1", explanation.ToString());
        Assert.Equal(explanation, new("share = 0.25", "x / X", ["1 / 4", "0.25"], [Office]));
        Assert.NotEqual(explanation, new("share = 0.25", "x / X", ["1 / 4"], [Office]));
        Assert.Equal(explanation.GetHashCode(), new Explanation("share = 0.25", "x / X", ["1 / 4", "0.25"], []).GetHashCode());
    }

    private static void Refused(string message, ResultColumn[] columns, ImmutableArray<ResultCell>[] rows)
        => Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => new ResultTable("t", columns, rows)).Message, StringComparison.Ordinal);

    /// <summary>A reader of one-column CSV, written apart from the writer.</summary>
    private static IEnumerable<string> ReadCsv(string csv)
    {
        for (int i = 0; i < csv.Length; i += 2)
        {
            var field = new StringBuilder();
            if (csv[i] == '"')
            {
                for (i++; csv[i] != '"' || (i + 1 < csv.Length && csv[i + 1] == '"' && ++i > 0); i++)
                    field.Append(csv[i]);
                i++;
            }
            else
            {
                for (; csv[i] != '\r'; i++)
                    field.Append(csv[i]);
            }

            yield return field.ToString();
        }
    }

    [Theory]
    [InlineData("<b>&amp;</b>", "<b>&amp;</b>")]
    [InlineData("]]>", "]]>")]
    [InlineData("=1+1", "=1+1")]
    [InlineData("a,\"b\"", "\"a,\"\"b\"\"\"")]
    [InlineData("\u202Eabc", "\u202Eabc")]
    public void Files_hold_texts_as_they_are(string name, string field)
    {
        var table = new ResultTable("Names", [new("name", ColumnKind.Text)], [[name]]);
        Assert.Equal($"name\r\n{field}\r\n", table.ToCsv());
        using JsonDocument json = JsonDocument.Parse(table.ToJson());
        Assert.Equal(name, json.RootElement[0].GetProperty("name").GetString());
    }

    [Fact]
    public void Any_serializer_writes_a_result_as_its_rows_and_none_reads_them()
    {
        var table = new ResultTable("Shares", [new("region", ColumnKind.Text), new("share", ColumnKind.Share)], [["NL", 0.12], ["NLZZZ", ResultCell.Missing]]);
        Assert.Equal("""[{"region":"NL","share":0.12},{"region":"NLZZZ","share":null}]""", table.ToJson());
        Assert.Equal(table.ToJson(), JsonSerializer.Serialize(table));
        Assert.Equal(table.ToJson(), IndustryModelJson.ToJson(table));
        Assert.StartsWith("A ResultTable is written as rows, which do not hold its units and sources, and is not read back. Save the accounts or the vision that it came from, and ask again.",
            Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<ResultTable>(table.ToJson())).Message, StringComparison.Ordinal);
        Assert.Equal("ShareTable is no type that is saved as JSON. Accounts have their own accounts.ToJson(); a result is written by result.ToTable().ToJson().",
            Assert.Throws<NotSupportedException>(() => IndustryModelJson.ToJson<IndustryModel.Shares.ShareTable>(null!)).Message);
    }
}
