namespace IndustryModel.Results;

/// <summary>What a column of a result holds, which decides how a reader shows it.</summary>
public enum ColumnKind
{
    /// <summary>A code or other text.</summary>
    Text,

    /// <summary>A year, held as a number.</summary>
    Year,

    /// <summary>A number in the column's unit.</summary>
    Number,

    /// <summary>A whole number, such as a count or a rank.</summary>
    Count,

    /// <summary>A share as a fraction; readers show percent.</summary>
    Share,

    /// <summary>A growth rate a year as a fraction; readers show percent.</summary>
    GrowthRate,

    /// <summary>Percentage points.</summary>
    PercentagePoints,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A list of texts, such as a path.</summary>
    TextList,
}
