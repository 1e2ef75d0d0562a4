namespace IndustryModel.Regional;

/// <summary>How the regional effect of a cell that starts at zero is split: such a cell has no growth rate.</summary>
public enum AppearingCells
{
    /// <summary>Not at all: the parts are undefined.</summary>
    Undefined,

    /// <summary>All of it counts as homothetic (competitive), nothing as allocation: then the parts of every region still sum.</summary>
    Competitive,
}
