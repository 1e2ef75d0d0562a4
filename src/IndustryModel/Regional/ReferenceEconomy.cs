namespace IndustryModel.Regional;

/// <summary>Which growth a region is compared with.</summary>
public enum ReferenceEconomy
{
    /// <summary>The benchmark as it is given, the region itself included.</summary>
    Whole,

    /// <summary>The benchmark less the region itself: what grows elsewhere.</summary>
    Rest,
}
