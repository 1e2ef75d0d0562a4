using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Tests.Results;

public sealed class ResultTableConcatTests
{
    private static readonly Source Office = new("test/a", "Office", "Table a");

    [Fact]
    public void Rows_follow_each_other_and_a_lacking_column_is_missing()
    {
        ResultTable first = new("First", [new("region", ColumnKind.Text), new("value", ColumnKind.Number)], [["R1", 1.5]], "x", [Office], ["one"]);
        ResultTable second = new("Second", [new("sector", ColumnKind.Text), new("region", ColumnKind.Text)], [["S1", "R2"], ["S2", "R3"]], "y", [Office], ["one", "two"]);
        ResultTable both = ResultTable.Concat("Both", [first, second]);
        Assert.Equal("Both", both.Title);
        Assert.Equal(["region", "value", "sector"], both.Columns.Select(c => c.Name));
        Assert.Equal(["R1", 1.5, ResultCell.Missing], both.Row(0).ToArray());
        Assert.Equal(["R2", ResultCell.Missing, "S1"], both.Row(1).ToArray());
        Assert.Equal(["R3", ResultCell.Missing, "S2"], both.Row(2).ToArray());
        Assert.Equal(["x", "y", "one", "two"], both.Notes.AsEnumerable());
        Assert.Null(both.Convention);
        Assert.Equal([Office], both.Sources.AsEnumerable());
    }

    [Fact]
    public void One_convention_stays_the_convention()
    {
        ResultTable table = new("T", [new("a", ColumnKind.Text)], [["1"]], "x");
        Assert.Equal("x", ResultTable.Concat("Both", [table, table]).Convention);
        Assert.Empty(ResultTable.Concat("Both", [table, table]).Notes);
        Assert.Equal("x", ResultTable.Concat("Both", [table, new("U", [new("a", ColumnKind.Text)], [])]).Convention);
    }

    [Fact]
    public void Counts_and_numbers_share_a_column_and_counts_stay_whole()
    {
        ResultTable counts = new("C", [new("value", ColumnKind.Count)], [[3.0]]);
        ResultTable numbers = new("N", [new("value", ColumnKind.Number, Decimals: 3)], [[0.5], [2.0]]);
        foreach (ResultTable both in new[] { ResultTable.Concat("Both", [counts, numbers]), ResultTable.Concat("Both", [numbers, counts]) })
        {
            Assert.Equal((ColumnKind.Number, 3), (both.Columns[0].Kind, both.Columns[0].Decimals));
            Assert.Equal(["0.500", "2.000", "3"], Enumerable.Range(0, 3).Select(row => both.DisplayText(row, 0)).Order(StringComparer.Ordinal));
        }

        Assert.Equal("3", ResultTable.Concat("All", [numbers, ResultTable.Concat("Both", [counts, numbers])]).DisplayText(2, 0));
        Assert.Equal(ColumnKind.Count, ResultTable.Concat("C", [counts, counts]).Columns[0].Kind);
        Assert.Equal("The column 'value' holds Count in one table and Number in EUR in another; they are not one column. (Parameter 'tables')",
            Assert.Throws<ArgumentException>(() => ResultTable.Concat("x", [counts, new("M", [new("value", ColumnKind.Number, Unit: "EUR")], [])])).Message);
    }

    [Fact]
    public void Columns_that_are_not_one_are_refused()
    {
        ResultTable money = new("T", [new("a", ColumnKind.Number, Unit: "EUR")], []), number = new("T", [new("a", ColumnKind.Number)], []), text = new("T", [new("a", ColumnKind.Text)], []);
        Assert.Equal("The column 'a' holds Number in EUR in one table and Number in another; they are not one column. (Parameter 'tables')", Assert.Throws<ArgumentException>(() => ResultTable.Concat("x", [money, number])).Message);
        Assert.Equal("The column 'a' holds Number in one table and Text in another; they are not one column. (Parameter 'tables')", Assert.Throws<ArgumentException>(() => ResultTable.Concat("x", [number, text])).Message);
        Assert.Equal("At least one table is needed. (Parameter 'tables')", Assert.Throws<ArgumentException>(() => ResultTable.Concat("x", [])).Message);
        Assert.Throws<ArgumentException>("title", () => ResultTable.Concat(" ", [text]));
    }
}
