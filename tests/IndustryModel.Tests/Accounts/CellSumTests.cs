using IndustryModel.Accounts;
using IndustryModel.Statistics;
using static IndustryModel.Tests.Shares.SmallEconomy;

namespace IndustryModel.Tests.Accounts;

public sealed class CellSumTests
{
    private static DataCube Flagged() => Builder("x", CurrentGva, "R1 R2", "A B C D F G R", 2018, 2018)
        .Set(R("R1"), S("A"), 2018, 1, ObservationFlags.Provisional).Set(R("R1"), S("B"), 2018, 2, ObservationFlags.Provisional | ObservationFlags.Break)
        .SetMissing(R("R1"), S("C"), 2018, MissingReason.Confidential, ObservationFlags.Revised).SetMissing(R("R1"), S("D"), 2018, MissingReason.NotApplicable)
        .SetMissing(R("R1"), S("F"), 2018, MissingReason.Undefined).SetMissing(R("R1"), S("G"), 2018, MissingReason.NotAvailable).Build();

    [Fact]
    public void A_flag_of_two_cells_stays()
        => Assert.Equal(Observation.Of(3.0, ObservationFlags.Provisional | ObservationFlags.Break), Flagged().Sum([R("R1")], [S("A"), S("B")], 2018));

    [Fact]
    public void Five_missing_cells_are_all_named()
    {
        Observation<double> sum = Flagged().Sum([R("R1")], [S("A"), S("B"), S("C"), S("D"), S("F"), S("G"), S("R")], 2018);
        Assert.Equal("5 of 7 cells missing: C (confidential), D (not applicable), F (undefined), G (not available), R (not covered)", sum.Note);
        Assert.Equal((MissingReason.PartMissing, ObservationFlags.Provisional | ObservationFlags.Break | ObservationFlags.Revised), (sum.Reason, sum.Flags));
    }

    [Fact]
    public void The_others_are_counted() => Assert.Equal(
        "10 of 10 cells missing: R1 × C (confidential), R1 × D (not applicable), R1 × F (undefined), R1 × G (not available), R1 × R (not covered) and 5 more",
        Flagged().Sum([R("R1"), R("R2")], [S("C"), S("D"), S("F"), S("G"), S("R")], 2018).Note);

    [Fact]
    public void What_was_left_out_is_said_with_all_flags()
    {
        Observation<double> sum = Flagged().Sum([R("R1")], [S("A"), S("B"), S("C")], 2018, MissingPolicy.LeaveOut);
        Assert.Equal(Observation.Of(3.0, ObservationFlags.Provisional | ObservationFlags.Break | ObservationFlags.Revised | ObservationFlags.Incomplete, "1 of 3 cells missing: C (confidential)"), sum);
    }

    [Fact]
    public void Only_what_could_be_derived_is_counted_as_derived()
    {
        DataCube cube = Cube("x", CurrentGva, "R1 R2", "TOTAL A B-U", 2018, "10 c 7 / : c 2");
        Assert.Equal("1 of 1 cells derived from a total", cube.Sum([R("R1")], [S("A")], 2018, MissingPolicy.DeriveFromTotal).Note);
        Observation<double> half = cube.Sum([R("R1"), R("R2")], [S("A")], 2018, MissingPolicy.DeriveFromTotal);
        Assert.Equal("1 of 2 cells missing: R2 × A (confidential)", half.Note);
        Observation<double> both = Cube("x", CurrentGva, "R1 R2", "TOTAL A B-U", 2018, "10 c 7 / 5 c 2").Sum([R("R1"), R("R2")], [S("A")], 2018, MissingPolicy.DeriveFromTotal);
        Assert.Equal((6, "2 of 2 cells derived from a total"), (both.Value, both.Note));
    }

    [Fact]
    public void Cells_that_were_there_are_not_counted_as_derived()
    {
        DataCube cube = Cube("x", CurrentGva, "R1 R2 R3", "TOTAL A B-U", 2018, "10 c 7 / 5 3 2 / : c 2");
        Observation<double> two = cube.Sum([R("R1"), R("R2")], [S("A")], 2018, MissingPolicy.DeriveFromTotal);
        Assert.Equal(Observation.Of(6.0, ObservationFlags.Derived, "1 of 2 cells derived from a total"), two);
        Observation<double> three = cube.Sum([R("R1"), R("R2"), R("R3")], [S("A")], 2018, MissingPolicy.DeriveFromTotal);
        Assert.Equal((MissingReason.PartMissing, "1 of 3 cells missing: R3 × A (confidential)"), (three.Reason, three.Note)); // a sum that is missing says what is missing, and of nothing else
    }

    [Fact]
    public void A_derived_cell_keeps_the_flags_of_whole_and_parts()
    {
        DataCube cube = Builder("x", CurrentGva, "R1", "TOTAL A B-U", 2018, 2018).Set(R("R1"), S("TOTAL"), 2018, 10, ObservationFlags.Provisional).Set(R("R1"), S("B-U"), 2018, 4, ObservationFlags.Provisional | ObservationFlags.Estimated)
            .SetMissing(R("R1"), S("A"), 2018, MissingReason.Confidential).Build();
        Observation<double> derived = cube.Observe(R("R1"), S("A"), 2018, MissingPolicy.DeriveFromTotal);
        Assert.Equal((6, ObservationFlags.Derived | ObservationFlags.Provisional | ObservationFlags.Estimated), (derived.Value, derived.Flags));
    }
}
