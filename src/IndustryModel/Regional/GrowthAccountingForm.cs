namespace IndustryModel.Regional;

/// <summary>Which account is given of growth.</summary>
public enum GrowthAccountingForm
{
    /// <summary>Value added as employment × productivity of each sector, additive LMDI-I: two parts that sum to the change.</summary>
    Lmdi,

    /// <summary>The same with the region's employment and its structure by sector apart: three parts.</summary>
    LmdiStructure,

    /// <summary>The three parts as factors that multiply to the growth of the region.</summary>
    LmdiMultiplicative,

    /// <summary>The change of the region's productivity within sectors, between them, and by both at once.</summary>
    WithinBetween,
}
